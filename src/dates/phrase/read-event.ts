// Reads the words of an event: 'the adoption of the plan', 'its entry into force', 'the 2010 Winter Olympics'.
import { advance, expect, named, peek, take, textOf, type Cursor, type Is } from './cursor.js';
import { has, type Lexeme } from './lex.js';

/** The words of an event, and whether one of them is a noun that events have. */
export interface EventWords {
  readonly words: string;
  readonly named: boolean;
}

/** The words of an event: up to a bracket, a comma or a condition, at least one of them not a word of the calendar. */
export function readEventWords(c: Cursor, needsArticle: boolean, atLeast = 0): EventWords | undefined {
  const determined = take(c, 'article') ?? take(c, 'this') ?? take(c, 'next');
  const started = c.index;
  let end = started;
  while (end < c.lexemes.length && !endsEvent(c, end)) end++;
  const run = c.lexemes.slice(started, end);
  const isNamed = run.slice(0, 6).some((lexeme) => has(lexeme, 'event'));
  const begins = determined ?? peek(c, 'part');
  if (!begins && needsArticle && !isNamed) return expect(c, "'the' and an event");
  if (hidesDate(c)) return undefined;
  if (run.length === 0 || !run.some((lexeme) => WORDS.some((is) => has(lexeme, is)))) return expect(c, 'an event');
  const last = run.at(-1);
  if (last && !c.running && has(last, 'of') && run.length > 1) return undefined;
  if (c.running) end = started + (runningLength(run) || Math.min(atLeast, run.length));
  if (end === started) return undefined;
  named(c, 'event', (inner) => {
    while (inner.index < end) advance(inner);
    return true;
  });
  return { words: textOf(c, started, end), named: isNamed };
}

/** Whether a day or a stretch of time stands at the beginning, which was not understood: '30 de abril del año …', '10 años de edad'. */
const hidesDate = (c: Cursor): boolean => {
  const next = c.lexemes[c.index + 1];
  if ((peek(c, 'number') ?? peek(c, 'ordinal')) && next && !next.joined && ['month', 'unit', 'clock'].some((is) => has(next, is as Is))) return !peek(c, 'ordinal') || has(next, 'month');
  if ((peek(c, 'number') ?? peek(c, 'ordinal')) && next && has(next, 'of') && peek(c, 'month', 2)) return true;
  return peek(c, 'month') !== undefined && next !== undefined && has(next, 'number') && peek(c, 'number', 1)?.digits !== 4;
};

const WORDS: readonly Is[] = ['word', 'event', 'promise', 'past'];

/** In running text an event ends with its noun, and with 'of this Agreement'. */
function runningLength(run: readonly Lexeme[]): number {
  const noun = run.findLastIndex((lexeme, i) => i < 8 && has(lexeme, 'event'));
  if (noun < 0) return 0;
  const [of, the] = [run[noun + 1], run[noun + 2]];
  return of && the && has(of, 'of') && (has(the, 'this') || has(the, 'article')) && run[noun + 3] ? noun + 4 : noun + 1;
}

const TAIL: readonly Is[] = ['open', 'close', 'comma', 'condition', 'frequency', 'every', 'vague', 'latest', 'starting'];

/** Whether a tail begins at a lexeme, or another deadline. */
export function endsEvent(c: Cursor, index: number): boolean {
  const lexeme = c.lexemes[index];
  if (!lexeme) return true;
  if (lexeme.senses.some((sense) => sense.is === 'bound' && ['by', 'before', 'within'].includes(sense.value))) return isDated(c, index + 1);
  if (isReference(c, index)) return false;
  const joined = has(lexeme, 'and');
  const next = joined ? c.lexemes[index + 1] : lexeme;
  const after = c.lexemes[index + (joined ? 2 : 1)];
  if (next && after && has(next, 'frequency') && (has(after, 'word') || has(after, 'event'))) return false; // the annual meeting
  return next !== undefined && TAIL.some((is) => has(next, is));
}

/** '79(1)', 'paragraphe (3)': a bracket of a reference, and no stated date. */
const isReference = (c: Cursor, index: number): boolean =>
  [index - 2, index].some((open) => has(c.lexemes[open], 'open') && has(c.lexemes[open + 1], 'number') && has(c.lexemes[open + 2], 'close')
    && c.lexemes[open + 1]?.senses.every((sense) => sense.is !== 'number' || sense.digits < 4) === true);

/** Whether a deadline follows a bound, and no agent or place: 'approval by the Board', 'la date fixée pour la réunion'. */
function isDated(c: Cursor, index: number): boolean {
  let at = index;
  while (ARTICLES.some((is) => has(c.lexemes[at], is))) at++;
  const lexeme = c.lexemes[at];
  return lexeme === undefined || !WORDS.some((is) => has(lexeme, is)) || CALENDAR.some((is) => has(lexeme, is));
}

const ARTICLES: readonly Is[] = ['article', 'bound', 'small'];
const CALENDAR: readonly Is[] = [
  'number', 'ordinal', 'iso', 'numeric', 'decade', 'quarter', 'half', 'unit', 'month', 'weekday', 'season', 'unit-end', 'part', 'next', 'this',
  'fiscal', 'clock', 'between', 'every', 'frequency', 'latest', 'vague', 'condition',
];

