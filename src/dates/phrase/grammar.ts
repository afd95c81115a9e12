// The grammar of deadline phrases, the same for every language: recursive descent over lexemes (see language.ts).
//
//   phrase    = (vague | every [after period] | timed) tail*
//   timed     = relative | absolute | event
//   relative  = [within | in | by] [next | article] duration [(of | after) anchor]
//   absolute  = [bound] [article] period
//   event     = (by | before) [article | next] words
//   tail      = "(" period ")" | [","] [and] every [thereafter] | [","] condition words
//
// Durations and periods have files of their own.
import { advance, atEnd, attempt, expect, reject, take, type Cursor, type Is } from './cursor.js';
import {
  isYearless, type Duration, type Reading, type Unreadable, type WrittenAnchor, type WrittenDeadline, type WrittenPeriod,
} from './deadline.js';
import { english } from './english.js';
import { lex, type Language } from './language.js';
import { readDuration, readEvery, readTheDuration, readUnit } from './read-duration.js';
import { readPeriod } from './read-period.js';

/** The languages that phrases can be read in, by code. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en: english };

/** Reads a deadline phrase. Nothing is guessed: what is not wholly understood is Unreadable, at the first such word. */
export function readDeadline(phrase: string, language: Language = english): Reading | Unreadable {
  const cursor: Cursor = { text: phrase, lexemes: lex(phrase, language), index: 0, furthest: 0, expected: new Set(), rejected: null };
  const reading = readPhrase(cursor);
  return reading ? { phrase, language: language.code, ...reading } : unreadable(cursor);
}

function unreadable({ text, lexemes, furthest, expected, rejected }: Cursor): Unreadable {
  const stop = lexemes[rejected?.index ?? furthest];
  const at = stop?.at ?? text.length;
  const wanted = rejected ? [rejected.what] : expected.size > 0 ? [...expected] : ['the end of the phrase'];
  return { phrase: text, at, length: stop ? stop.end - stop.at : 1, understood: text.slice(0, at).trim(), expected: wanted };
}

function readPhrase(c: Cursor): Omit<Reading, 'phrase' | 'language'> | undefined {
  let deadline = readVague(c) ?? attempt(c, readRecurring) ?? readTimed(c);
  if (!deadline) return undefined;
  let stated: WrittenPeriod | null = null;
  let condition: string | null = null;
  while (!atEnd(c)) {
    const tailStated: WrittenPeriod | undefined = stated ? undefined : attempt(c, readStated);
    const every: Duration | undefined = tailStated || deadline.is === 'recurring' ? undefined : attempt(c, readRecurrence);
    const clause: string | undefined = tailStated ?? every ? undefined : attempt(c, readCondition);
    if (tailStated) stated = tailStated;
    else if (every) deadline = { is: 'recurring', every, first: deadline };
    else if (clause !== undefined) condition = condition === null ? clause : `${condition}; ${clause}`;
    else return expect(c, 'the end of the phrase');
  }
  return { deadline, stated, condition };
}

const readTimed = (c: Cursor): WrittenDeadline | undefined =>
  attempt(c, readRelative) ?? attempt(c, readAbsolute) ?? attempt(c, readEvent);

function readVague(c: Cursor): WrittenDeadline | undefined {
  const lexeme = c.lexemes[c.index];
  return take(c, 'vague') && lexeme ? { is: 'none', words: c.text.slice(lexeme.at, lexeme.end) } : undefined;
}

function readRelative(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound', "'within' or another bound")?.value;
  if (bound === 'before') return undefined;
  const next = take(c, 'next', "'next'") !== undefined;
  const duration = attempt(c, readDuration) ?? (next ? attempt(c, readUnit) : attempt(c, readTheDuration));
  if (!duration) return undefined;
  const anchor = attempt(c, readAnchor);
  // Without 'within', 'in' or 'next' a stretch of time is a deadline only when it says what it counts from.
  if (!anchor && !next && bound !== 'within' && bound !== 'in') return expect(c, "'of' or 'after' and a date");
  return { is: 'relative', duration, anchor: anchor ?? { is: 'default' } };
}

function readAnchor(c: Cursor): WrittenAnchor | undefined {
  if (!take(c, 'of', "'of'") && !take(c, 'after', "'after'")) return undefined;
  const period = attempt(c, readWholePeriod);
  if (period) return { is: 'period', period };
  const event = readEventWords(c, false);
  return event === undefined ? undefined : { is: 'event', event };
}

function readAbsolute(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound', "'by' or another bound");
  const period = readWholePeriod(c);
  return period && { is: 'absolute', bound: bound?.value === 'before' || bound?.value === 'by' ? bound.value : 'in', period };
}

function readEvent(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound')?.value;
  if (bound !== 'by' && bound !== 'before') return undefined;
  const definite = ['article', 'next'].includes(c.lexemes[c.index]?.sense.is ?? '');
  const event = readEventWords(c, bound === 'by');
  return event === undefined ? undefined : { is: 'event', bound, event, definite };
}

/** The words of an event: up to a bracket, a comma or a condition, at least one of them not a word of the calendar. */
function readEventWords(c: Cursor, needsArticle: boolean): string | undefined {
  if (!take(c, 'article') && !take(c, 'next') && needsArticle) return expect(c, "'the' and an event");
  let end = c.index;
  while (end < c.lexemes.length && !endsEvent(c, end)) end++;
  const run = c.lexemes.slice(c.index, end);
  const [start, last] = [run[0], run.at(-1)];
  if (!start || !last || !run.some(({ sense }) => sense.is === 'word')) return expect(c, 'an event');
  while (c.index < end) advance(c);
  return c.text.slice(start.at, last.end);
}

const TAIL: readonly (Is | undefined)[] = ['open', 'close', 'comma', 'condition', 'frequency', 'every', 'vague'];

/** Whether a tail begins at a lexeme, or another deadline. */
function endsEvent(c: Cursor, index: number): boolean {
  const sense = c.lexemes[index]?.sense;
  if (sense?.is === 'bound') return sense.value === 'by' || sense.value === 'before' || sense.value === 'within';
  const next = sense?.is === 'and' ? c.lexemes[index + 1]?.sense.is : sense?.is;
  return TAIL.includes(next);
}

function readStated(c: Cursor): WrittenPeriod | undefined {
  if (!take(c, 'open', "the stated month in brackets")) return undefined;
  const at = c.index;
  const period = readPeriod(c);
  if (period && isYearless(period)) return reject(c, at, 'a month with its year');
  return period && take(c, 'close', "')'") ? period : undefined;
}

/** 'annually', 'annually from June 2006', 'annually by the summit'. */
function readRecurring(c: Cursor): WrittenDeadline | undefined {
  const every = readEvery(c);
  if (!every) return undefined;
  const start = attempt(c, (inner) => (take(inner, 'after') ? readWholePeriod(inner) : undefined));
  const first: WrittenDeadline | undefined = start
    ? { is: 'absolute', bound: 'in', period: start }
    : attempt(c, readAbsolute) ?? attempt(c, readEvent);
  return { is: 'recurring', every, first: first ?? null };
}

/** 'and annually thereafter'. */
function readRecurrence(c: Cursor): Duration | undefined {
  take(c, 'comma');
  take(c, 'and', "'and' with a recurrence");
  const every = readEvery(c);
  if (every) take(c, 'thereafter');
  return every;
}

/** 'contingent on legislative amendments' up to a comma or bracket, 'where appropriate'. */
function readCondition(c: Cursor): string | undefined {
  take(c, 'comma');
  const start = c.lexemes[c.index];
  if (!start) return undefined;
  if (take(c, 'condition', 'a condition')) while (!atEnd(c) && !ends(c)) advance(c);
  else if (!take(c, 'vague')) return undefined;
  return c.text.slice(start.at, c.lexemes[c.index - 1]?.end);
}

/** A period after which the phrase ends or goes on with a tail: 'the 2010 Winter Olympics' does not begin with one. */
function readWholePeriod(c: Cursor): WrittenPeriod | undefined {
  take(c, 'article');
  const period = readPeriod(c);
  if (!period) return undefined;
  return atEnd(c) || endsEvent(c, c.index) ? period : expect(c, 'the end of the phrase');
}

const ends = (c: Cursor): boolean => ['open', 'close', 'comma'].includes(c.lexemes[c.index]?.sense.is ?? '');
