// Reads the words of an event: 'the adoption of the plan', 'its entry into force', 'the 2010 Winter Olympics'.
import { advance, expect, isAny, named, peek, take, textOf, tryOut, type Cursor, type Is } from './cursor.js';
import { isYearless } from './deadline.js';
import { has, mayBind, type Lexeme } from './lex.js';
import { readSingle } from './read-period.js';

/** The words of an event, whether one of them is a noun that events have, and whether the first is one of an act by its ending. */
export interface EventWords {
  readonly words: string;
  readonly named: boolean;
  readonly deed: boolean;
}

/** The words of an event: up to a bracket, a comma or a condition, at least one of them not a word of the calendar. */
export function readEventWords(c: Cursor, needsArticle: boolean, atLeast = 0): EventWords | undefined {
  const determined = takeDeterminer(c);
  const started = c.index;
  let end = eventEnd(c);
  const run = c.lexemes.slice(started, end);
  const isNamed = isNamedIn(c, run);
  if (needsArticle && !isNamed && !determined) return expect(c, "'the' and an event");
  if (isNoEvent(c) || isDatedPart(c)) return undefined;
  if (!hasWords(c, run, atLeast > 0 ? COUNTED_FROM : WORDS)) return expect(c, 'an event');
  if (c.running) end = started + (runningLength(run) || Math.min(clauseLength(c, run, atLeast), run.length));
  if (end === started || (run.length > 1 && !c.running && has(run.at(-1), 'of'))) return undefined;
  named(c, 'event', (inner) => {
    while (inner.index < end) advance(inner);
    return true;
  });
  return { words: textOf(c, started, end), named: isNamed, deed: isDeed(c, started, determined !== undefined) };
}

/** 'la prorogation', 'su formulación'; the article may be held by the word before, as in 'avant la'. */
const isDeed = (c: Cursor, index: number, determined: boolean): boolean =>
  !c.running && has(c.lexemes[index], 'deed') && (determined || textOf(c, index - 1, index).includes(' '));

const hasWords = (c: Cursor, run: readonly Lexeme[], words: readonly Is[]): boolean =>
  run.some((lexeme) => words.some((is) => has(lexeme, is))) || (run.length > 0 && isPartOfOne(c));

const isNamedIn = (c: Cursor, run: readonly Lexeme[]): boolean =>
  run.slice(0, 6).some((_, i) => isNounAt(run, i) || (has(run[i], 'period-word') && has(run[i + 1], 'source')))
  || isPartOfOne(c) || isDayOf(c) || isUpon(c);

/** Whether what stands before leads to nothing but an event: 'upon hire'. */
const isUpon = (c: Cursor): boolean => !c.running && [1, 2].some((back) => has(c.lexemes[c.index - back], 'upon'));

/** Whether a noun that events have stands there, and not before a hyphen: 'end-users'. */
const isNounAt = (run: readonly Lexeme[], index: number): boolean => has(run[index], 'event') && run[index + 1]?.joined !== true;

/** 'the start of the school year', 'the first day of the term'. */
function isPartOfOne(c: Cursor): boolean {
  const ahead = peek(c, 'part') ? 1 : peek(c, 'ordinal') && peek(c, 'unit', 1) ? 2 : 0;
  const part = peek(c, 'of', ahead) ? ahead + 1 : ahead;
  const isHalf = peek(c, 'ordinal', part) && (peek(c, 'half-word', part + 1) ?? peek(c, 'unit', part + 1)) && peek(c, 'of', part + 2);
  return ahead > 0 && (peek(c, 'of-the', ahead) !== undefined || isOfOne(c, isHalf ? part + 3 : part, part > ahead));
}

/** What is one of a kind: 'the term', 'each term', and behind 'the end of' also 'hostilities'. */
const isOfOne = (c: Cursor, ahead: number, isOf: boolean): boolean => peek(c, 'article', ahead)?.value === 'the'
  || (isOf && !c.running && peek(c, 'word', ahead) !== undefined)
  || (peek(c, 'every', ahead) ?? peek(c, 'this', ahead) ?? peek(c, 'next', ahead)) !== undefined;

/** 'jour du remboursement', 'día en que', 'on the day the plan is adopted'. */
const isDayOf = (c: Cursor): boolean =>
  (peek(c, 'unit')?.value === 'day' || peek(c, 'self') !== undefined)
  && (peek(c, 'of', 1) ?? peek(c, 'another', 1) ?? (c.running ? undefined : peek(c, 'article', 1))) !== undefined;

/** 'its next meeting', 'la réunion suivante', 'its fifty-fifth session'. */
export function isOneOfMany(lexemes: readonly Lexeme[], start: number): boolean {
  const words = lexemes.slice(start, start + 5);
  const noun = words.findIndex((lexeme) => has(lexeme, 'event') && !has(lexeme, 'part'));
  const isOne = words.slice(0, noun + 2).some((lexeme) => has(lexeme, 'next') || has(lexeme, 'ordinal'));
  return noun >= 0 && isOne && !words.slice(0, noun).some((lexeme) => has(lexeme, 'bound') && !has(lexeme, 'article'));
}

const takeDeterminer = (c: Cursor): unknown =>
  take(c, 'article') ?? take(c, 'this') ?? take(c, 'next') ?? takeEach(c) ?? (has(c.lexemes[c.index - 1], 'article') || undefined);

/** 'each meeting', but not 'each year', nor 'every six months'. */
const takeEach = (c: Cursor): unknown =>
  (CALENDAR.some((is) => is !== 'vague' && is !== 'frequency' && peek(c, is, 1)) ? undefined : take(c, 'every'));

/** In running text the words of an event are looked for among so many. */
const IN_TEXT = 16;

function eventEnd(c: Cursor): number {
  let end = c.index;
  let isNamed = isPartOfOne(c) || isDayOf(c);
  const limit = c.running ? Math.min(c.end, c.index + IN_TEXT) : c.end;
  while (end < limit && !(endsEvent(c, end) && !(isOfEach(c, end) || (isNamed && goesOn(c, end))))) {
    isNamed ||= has(c.lexemes[end], 'event');
    end = isNamed && isAside(c, end) ? closeOf(c, end) : end + 1;
  }
  return end;
}

/** Whether a named event goes on at what could begin a tail: 'the adoption, by each Party, of its plan'. */
function goesOn(c: Cursor, index: number): boolean {
  const [here, next] = [c.lexemes[index], c.lexemes[index + 1]];
  if (c.running || !next) return false;
  if (isAside(c, index)) return true;
  if (has(here, 'comma')) return !TAIL.some((is) => has(next, is)) && !STARTS.some((is) => has(next, is));
  return (has(here, 'every') || has(here, 'starting')) && !isDated(c, index + 1);
}

/** The 'chaque' of 'la passation de chaque marché'. */
const isOfEach = ({ lexemes, index, running }: Cursor, at: number): boolean =>
  !running && at > index + 1 && has(lexemes[at], 'every') && has(lexemes[at - 1], 'of');

/** Whether a bracket opens here that closes again, and holds no date. */
const isAside = (c: Cursor, index: number): boolean =>
  has(c.lexemes[index], 'open') && closeOf(c, index) > index && !isDated(c, index + 1);

/** Behind the bracket that closes the one at an index; 0 where none does. */
const closeOf = (c: Cursor, index: number): number => {
  let close = index + 1;
  while (close < c.end && !has(c.lexemes[close], 'close')) close++;
  return close < c.end ? close + 1 : 0;
};

/** How what is joined to an event by a comma begins, where it is another deadline or tail. */
const STARTS: readonly Is[] = ['and', 'but', 'or', 'bound', 'until', 'number', 'thereafter', 'month', 'iso', 'numeric'];

/** Whether what begins here is no event: a day or stretch that was not understood, '10 años de edad', or what for. */
const isNoEvent = (c: Cursor): boolean => {
  const next = c.lexemes[c.index + 1];
  if (c.running && isAny(c, 'to', 'for')) return true; // agreed upon to win approval
  if (!next || next.joined) return false;
  if (peek(c, 'number') && (has(next, 'unit') || has(next, 'clock'))) return true;
  if (isAny(c, 'number', 'ordinal') && (has(next, 'month') || (has(next, 'of') && peek(c, 'month', 2)))) return true;
  return peek(c, 'month') !== undefined && has(next, 'number') && peek(c, 'number', 1)?.digits !== 4;
};

/** 'fin de 2016', '30 juin 2016': with its year it is a day, whatever stands behind it. */
function isDatedPart(c: Cursor): boolean {
  const { index } = c;
  const period = isAny(c, 'part', 'number', 'ordinal') ? tryOut(c, readSingle) : undefined;
  // the start of the 2024 school year
  const isLabel = isAny(c, 'word', 'period-word', 'term', 'school') && peek(c, 'article', -2) !== undefined;
  c.index = index;
  return !isLabel && (period?.is === 'day' || period?.is === 'part') && !isYearless(period);
}

const WORDS: readonly Is[] = ['word', 'beside', 'event', 'promise', 'past', 'another', 'body', 'source'];
const COUNTED_FROM: readonly Is[] = [...WORDS, 'period-word', 'label'];

/** A short clause that promises nothing is an event as a whole: 'after all four conciliators have been appointed'. */
function clauseLength({ text }: Cursor, run: readonly Lexeme[], atLeast: number): number {
  const stop = run.findIndex(({ at }, i) => i > 0 && /[.;:!?]/.test(text.slice((run[i - 1]?.end ?? at) - 1, at)));
  const clause = stop < 0 ? run : run.slice(0, stop);
  if (atLeast < 1 || clause.length > 8 || clause.some((lexeme) => has(lexeme, 'promise'))) return atLeast;
  return clause.findLastIndex((lexeme) => !LINKS.some((is) => has(lexeme, is))) + 1;
}

const LINKS: readonly Is[] = ['of', 'and', 'or', 'article'];

/** In running text an event ends with its noun, and with 'of this Agreement', 'of the funding period', 'of ministers'. */
function runningLength(run: readonly Lexeme[]): number {
  const found = run.findLastIndex((_, i) => i < 8 && isNounAt(run, i));
  const noun = found < 0 && has(run[0], 'part') ? 0 : found;
  if (noun < 0 || !has(run[noun + 1], 'of')) return noun + 1;
  if (has(run[noun + 2], 'self')) return noun + 3;
  const isDetermined = has(run[noun + 2], 'this') || has(run[noun + 2], 'article');
  let end = noun + (isDetermined ? 3 : 2);
  while (end < noun + 5 && (has(run[end], 'word') || has(run[end], 'period-word'))) end++;
  return end > noun + (isDetermined ? 3 : 2) ? end : noun + 1;
}

const TAIL: readonly Is[] = [
  'open', 'close', 'comma', 'condition', 'frequency', 'every', 'vague', 'latest', 'earliest', 'starting', 'thereafter', 'namely',
];

/** What stands behind 'annually' and not behind the 'annual' of a report: a tail, another deadline, how or for whom. */
const BEHIND: readonly Is[] = [...STARTS, ...TAIL, 'beside', 'purpose', 'means', 'for'];

/** Whether a tail begins at a lexeme, or another deadline. */
export function endsEvent(c: Cursor, index: number): boolean {
  const lexeme = c.lexemes[index];
  if (!lexeme) return true;
  const next = c.lexemes[index + 1];
  // the due date of the statement, a missed deadline
  if (has(lexeme, 'event') && (has(c.lexemes[index - 1], 'article') || !c.lexemes[index + 1])) return false;
  if (bindsBehind(lexeme)) return (next !== undefined || has(lexeme, 'latest')) && isDated(c, index + 1); // to meet the target
  if (isCapAt(lexeme, next)) return isDated(c, index + 2);
  if (!c.running && [index, index + 1].some((at) => isUntilAt(c, at, index))) return true;
  if (isReference(c, index)) return false;
  if (isHeldAt(c, index)) return true;
  return beginsTail(c, has(lexeme, 'and') ? index + 1 : index, has(lexeme, 'and'));
}

/** 'but no later than', 'but by'. */
const isCapAt = (here: Lexeme, next: Lexeme | undefined): boolean =>
  has(here, 'but') && (has(next, 'no-later') || (next !== undefined && !has(here, 'and') && bindsBehind(next)));

/** Whether 'until' and a date stand at an index, and nothing but 'and' before it. */
const isUntilAt = (c: Cursor, at: number, index: number): boolean => has(c.lexemes[at], 'until') && isDated(c, at + 1)
  && (at === index || has(c.lexemes[index], 'and')) && c.lexemes[at + 1] !== undefined;

/** Whether an event, or the place where it is held, has its date here: 'the summit in June 2007', 'la cumbre de agosto de 2007'. */
function isHeldAt(c: Cursor, index: number): boolean {
  const [here, before] = [c.lexemes[index], c.lexemes[index - 1]];
  const isOf = has(here, 'of');
  if (c.running || !before || !(isOf || mayBind(here, 'in'))) return false;
  if (!has(before, 'event') && (isOf || !/^[\p{Lu}\d]/u.test(c.text.slice(before.at)))) return false;
  const { index: at } = c;
  c.index = index + 1;
  const period = tryOut(c, readSingle);
  c.index = at;
  const isTold = period !== undefined && (has(before, 'occasion') || !isYearless(period));
  return isTold && (!isOf || period.is === 'day' || period.is === 'month');
}

function beginsTail(c: Cursor, index: number, joined: boolean): boolean {
  const [next, after] = [c.lexemes[index], c.lexemes[index + 1]];
  if (next && after && (has(next, 'frequency') || has(next, 'vague'))
    && !BEHIND.some((is) => has(after, is)) && !isFrom(after)) return false;
  if (joined && has(c.lexemes[index + 2], 'frequency') && has(c.lexemes[index + 3], 'basis')) return true; // and on a biennial basis
  const repeats = has(after, 'every') || has(after, 'frequency'); // et au moins tous les cinq ans, and at least quarterly
  const tail = joined && has(next, 'bound') && repeats ? after : next;
  return tail !== undefined && !has(tail, 'be') && TAIL.some((is) => has(tail, is)); // que la loi soit adoptée
}

/** Whether what stands beside a deadline begins: 'for small firms', 'in all regions', 'with the provinces', 'or before'. */
export const beginsBeside = (c: Cursor): boolean => !c.running && (c.lexemes[c.index + 1]
  ? isOrBefore(c) || (isAny(c, 'purpose', 'beside', 'means') && !isAny(c, 'another', 'until')) : false);

/** 'o antes', 'ou avant', 'or earlier', and nothing behind it but a tail. */
export const isOrBefore = (c: Cursor): boolean => peek(c, 'or') !== undefined && peek(c, 'bound', 1)?.value === 'before'
  && (!c.lexemes[c.index + 2] || TAIL.some((is) => peek(c, is, 2)));

/** Behind 'para emitir su dictamen', which tells what for, up to a comma or what the count begins with; 0 where that holds a time. */
export function endOfPurpose(c: Cursor): number {
  if (c.running || !peek(c, 'purpose')) return 0;
  let end = c.index + 1;
  const isForPeriod = [1, 2].some((ahead) => peek(c, 'period-word', ahead) ?? peek(c, 'fiscal', ahead)); // pour la période 2021-2025
  for (; end < c.end && !has(c.lexemes[end], 'comma') && !isFrom(c.lexemes[end]); end++) {
    if ((isForPeriod ? DAYS : TIMES).some((is) => has(c.lexemes[end], is))) return 0;
  }
  return end > c.index + 1 ? end : 0;
}

/** 'contado a partir de', 'after', and not 'de' or 'a'. */
export const isFrom = (lexeme: Lexeme | undefined): boolean => has(lexeme, 'after') && !has(lexeme, 'of') && !has(lexeme, 'to');

const DAYS: readonly Is[] = ['iso', 'numeric', 'month', 'weekday', 'feast', 'open', 'close'];
const TIMES: readonly Is[] = [...DAYS, 'number', 'unit', 'season', 'quarter', 'half', 'fiscal'];

/** Whether a bound may stand behind an event: 'by', but not 'at'. */
const bindsBehind = ({ senses }: Lexeme): boolean => {
  const bound = senses.find((sense) => sense.is === 'bound')?.value;
  return bound !== undefined && ['by', 'before', 'within', 'at least', 'at most'].includes(bound);
};

/** '79(1)', 'paragraphe (3)', 'subsection (a)': a bracket of a reference, and no stated date. */
const isReference = (c: Cursor, index: number): boolean => [index - 2, index].some((open) => {
  const [before, inner, behind] = c.lexemes.slice(Math.max(0, open), open + 3);
  return has(before, 'open') && has(behind, 'close') && inner !== undefined && inner.end - inner.at < 4
    && !NO_REFERENCE.some((is) => has(inner, is));
});

const NO_REFERENCE: readonly Is[] = ['month', 'quarter', 'half', 'vague', 'label'];

/** Whether a deadline follows a bound, and no agent or place: 'approval by the Board', 'la date fixée pour la réunion'. */
function isDated(c: Cursor, index: number): boolean {
  let at = index;
  while (ARTICLES.some((is) => has(c.lexemes[at], is)) && !has(c.lexemes[at], 'period-word')) at++;
  const lexeme = c.lexemes[at];
  return lexeme === undefined || !COUNTED_FROM.some((is) => has(lexeme, is)) || CALENDAR.some((is) => has(lexeme, is));
}

const ARTICLES: readonly Is[] = ['article', 'bound', 'small'];
const CALENDAR: readonly Is[] = [
  'number', 'ordinal', 'iso', 'numeric', 'decade', 'quarter', 'half', 'unit', 'month', 'weekday', 'feast', 'season', 'unit-end', 'part',
  'next', 'this', 'fiscal', 'clock', 'between', 'every', 'frequency', 'latest', 'vague', 'condition',
];

