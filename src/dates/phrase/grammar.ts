// The grammar of deadline phrases, the same for every language: recursive descent over lexemes (see language.ts).
//
//   phrase    = (vague | every [after period] | timed) tail*
//   timed     = relative | absolute | event
//   relative  = [within | in | by] [next | article] duration [(of | after) anchor]
//   absolute  = [bound] [article] period
//   event     = (by | before) [article | next] words
//   tail      = "(" period ")" | [","] [and] every [thereafter] | [","] condition words
//   duration  = number unit ([and] number unit)*
//   period    = [part [of]] (day | month [/ month] [year] | season [/ season] year | quarter | half | [fiscal] year | ISO)
import { dateOf } from '../plain-date.js';
import { isYearless, type Duration, type Reading, type Unreadable, type WrittenAnchor, type WrittenDeadline, type WrittenPeriod } from './deadline.js';
import { english } from './english.js';
import { lex, type Language, type Lexeme, type Sense, type Unit } from './language.js';

type Is = Sense['is'];
type SenseOf<K extends Is, S = Sense> = S extends { is: infer I } ? (K extends I ? S : never) : never;

/** Where reading stands, how far it ever got, and what would have let it go on from there. */
interface Cursor {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  index: number;
  furthest: number;
  readonly expected: Set<string>;
  /** The first lexeme of the right form and a wrong value, which explains a failure best: 31 June. */
  rejected: { readonly index: number; readonly what: string } | null;
}

/** What is expected where a day is written that the calendar does not have. */
export const NO_SUCH_DAY = 'a day that exists';

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

function readDuration(c: Cursor): Duration | undefined {
  const first = attempt(c, readTerm) ?? attempt(c, readSingleUnit);
  if (!first) return undefined;
  let total = first;
  for (let more = attempt(c, readFurtherTerm); more; more = attempt(c, readFurtherTerm)) {
    total = { months: total.months + more.months, days: total.days + more.days };
  }
  return total;
}

function readFurtherTerm(c: Cursor): Duration | undefined {
  take(c, 'and');
  return readTerm(c);
}

function readTerm(c: Cursor): Duration | undefined {
  const at = c.index;
  const count = take(c, 'number', 'a number')?.value;
  if (count === undefined) return undefined;
  if (take(c, 'open') && !readSameNumber(c, count)) return undefined;
  const unit = take(c, 'unit', 'a unit of time');
  if (!unit) return undefined;
  return count >= 1 && count <= MOST ? durationOf(count, unit.value) : reject(c, at, `a number from 1 to ${String(MOST)}`);
}

/** 'a year'; but 'the year' is a certain one. */
const readSingleUnit = (c: Cursor): Duration | undefined => (take(c, 'article')?.value === 'a' ? readUnit(c) : undefined);

/** 'the 90 days' (following adoption). */
const readTheDuration = (c: Cursor): Duration | undefined => (take(c, 'article')?.value === 'the' ? readDuration(c) : undefined);

/** 'year', after 'the next'. */
function readUnit(c: Cursor): Duration | undefined {
  const unit = take(c, 'unit', 'a unit of time');
  return unit && durationOf(1, unit.value);
}

/** The largest number of units that is read. */
const MOST = 9999;

/** The bracket of 'eighteen (18) months'. */
function readSameNumber(c: Cursor, count: number): boolean {
  const at = c.index;
  if (take(c, 'number', 'the same number')?.value !== count) reject(c, at, `the same number, ${String(count)}`);
  return c.rejected === null && take(c, 'close', "')'") !== undefined;
}

const MONTHS_IN: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 0, quarter: 0, year: 0 };

const durationOf = (count: number, unit: Unit): Duration => ({ months: count * MONTHS_IN[unit], days: count * DAYS_IN[unit] });

function readAbsolute(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound', "'by' or another bound");
  const period = readWholePeriod(c);
  return period && { is: 'absolute', bound: bound?.value === 'before' || bound?.value === 'by' ? bound.value : 'in', period };
}

function readEvent(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound')?.value;
  if (bound !== 'by' && bound !== 'before') return undefined;
  const event = readEventWords(c, bound === 'by');
  return event === undefined ? undefined : { is: 'event', bound, event };
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
  const first: WrittenDeadline | undefined = start ? { is: 'absolute', bound: 'in', period: start } : attempt(c, readAbsolute) ?? attempt(c, readEvent);
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

function readEvery(c: Cursor): Duration | undefined {
  const frequency = take(c, 'frequency');
  if (frequency) return durationOf(frequency.count, frequency.unit);
  if (!take(c, 'every')) return undefined;
  return attempt(c, readTerm) ?? attempt(c, readUnit);
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

const readPeriod = (c: Cursor): WrittenPeriod | undefined => attempt(c, readPart) ?? readWhole(c);

function readWhole(c: Cursor): WrittenPeriod | undefined {
  for (const read of [readIso, readSeason, readQuarterOrHalf, readDay, readMonth, readYear]) {
    const period = attempt(c, read);
    if (period) return period;
  }
  return expect(c, 'a date or period');
}

function readPart(c: Cursor): WrittenPeriod | undefined {
  const part = take(c, 'part');
  if (!part) return undefined;
  take(c, 'of');
  take(c, 'article');
  const at = c.index;
  const whole = readWhole(c);
  if (whole?.is === 'day' && part.value !== 'end') return reject(c, at, 'a month, season or year');
  return whole && { is: 'part', part: part.value, whole };
}

const QUARTERS = /^(\d{4})-([QH])(\d)$/;

function readIso(c: Cursor): WrittenPeriod | undefined {
  const at = c.index;
  const iso = take(c, 'iso')?.value;
  if (!iso) return undefined;
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  const coded = QUARTERS.exec(iso);
  if (coded) {
    const written = { is: coded[2] === 'Q' ? 'quarter' : 'half', year: Number(coded[1]), value: Number(coded[3]) } as const;
    return written.value <= 4 ? written : undefined;
  }
  if (day !== undefined) return writtenDay(c, at, year, month, day);
  return month >= 1 && month <= 12 ? { is: 'month', year, month } : reject(c, at, 'a month from 01 to 12');
}

function readSeason(c: Cursor): WrittenPeriod | undefined {
  const first = take(c, 'season')?.value;
  if (!first) return undefined;
  const second = take(c, 'slash') ?? take(c, 'or') ?? take(c, 'and') ? take(c, 'season', 'a season')?.value : undefined;
  take(c, 'of');
  const year = takeYear(c);
  if (year === undefined) return undefined;
  const written = { is: 'season', year, season: first } as const;
  return second ? { is: 'span', first: written, last: { is: 'season', year, season: second } } : written;
}

/** 'Q3 2006', '2006 Q3', 'the third quarter of 2006', 'first half of 2006'. */
function readQuarterOrHalf(c: Cursor): WrittenPeriod | undefined {
  const before = attempt(c, takeYear);
  const part = attempt(c, readQuarterCode) ?? attempt(c, readOrdinalPart);
  if (!part) return undefined;
  take(c, 'of');
  const year = before ?? takeYear(c);
  return year === undefined ? undefined : { ...part, year };
}

function readQuarterCode(c: Cursor): { is: 'quarter' | 'half'; value: number } | undefined {
  const code = take(c, 'quarter') ?? take(c, 'half');
  return code && (code.is === 'quarter' || code.value <= 2) ? { is: code.is, value: code.value } : undefined;
}

function readOrdinalPart(c: Cursor): { is: 'quarter' | 'half'; value: number } | undefined {
  const value = take(c, 'ordinal')?.value;
  if (value === undefined) return undefined;
  const unit = take(c, 'unit')?.value;
  if (unit === 'quarter' && value <= 4) return { is: 'quarter', value };
  return !unit && value <= 2 && take(c, 'half-word') ? { is: 'half', value } : undefined;
}

/** '27 June 2005', '27th of June 2005', 'June 27, 2005', and without the year. */
function readDay(c: Cursor): WrittenPeriod | undefined {
  const before = takeDayNumber(c);
  const start = c.index - 1;
  if (before !== undefined) take(c, 'of');
  const month = take(c, 'month')?.value;
  const day = before ?? takeDayNumber(c);
  if (month === undefined || day === undefined) return undefined;
  const at = before === undefined ? c.index - 1 : start;
  return writtenDay(c, at, attempt(c, takeJoinedYear) ?? null, month, day);
}

function takeDayNumber(c: Cursor): number | undefined {
  const sense = c.lexemes[c.index]?.sense;
  if (sense?.is === 'ordinal') return take(c, 'ordinal')?.value;
  return sense?.is === 'number' && sense.digits > 0 && sense.digits < 3 ? take(c, 'number')?.value : undefined;
}

/** A day that exists; without a year, one that exists in some year. */
function writtenDay(c: Cursor, at: number, year: number | null, month: number, day: number): WrittenPeriod | undefined {
  return dateOf(year ?? 2000, month, day) ? { is: 'day', year, month, day } : reject(c, at, NO_SUCH_DAY);
}

function readMonth(c: Cursor): WrittenPeriod | undefined {
  const month = take(c, 'month', 'a month')?.value;
  if (month === undefined) return undefined;
  const second = attempt(c, (inner) => (take(inner, 'slash') ?? take(inner, 'or') ? take(inner, 'month') : undefined))?.value;
  const year = attempt(c, takeJoinedYear) ?? null;
  const written = { is: 'month', year, month } as const;
  return second === undefined ? written : { is: 'span', first: written, last: { is: 'month', year, month: second } };
}

function readYear(c: Cursor): WrittenPeriod | undefined {
  const fiscal = take(c, 'fiscal') !== undefined;
  const sense = c.lexemes[c.index]?.sense;
  if (!fiscal && sense?.is === 'unit' && sense.value === 'year') advance(c); // the year 2008
  const year = takeYear(c);
  return year === undefined ? undefined : { is: fiscal ? 'fiscal' : 'year', year };
}

/** ', 2006', 'of 2006', '2006'. */
function takeJoinedYear(c: Cursor): number | undefined {
  if (!take(c, 'comma')) take(c, 'of');
  return takeYear(c);
}

const isYear = (sense: Sense | undefined): boolean => sense?.is === 'number' && sense.digits === 4 && sense.value > 0;

function takeYear(c: Cursor): number | undefined {
  return isYear(c.lexemes[c.index]?.sense) ? take(c, 'number')?.value : expect(c, 'a year');
}

/** Takes the next lexeme when it has that sense; otherwise notes what was expected, if `what` is worth telling. */
function take<K extends Is>(c: Cursor, is: K, what?: string): SenseOf<K> | undefined {
  const sense = c.lexemes[c.index]?.sense;
  if (sense?.is !== is) return what === undefined ? undefined : expect(c, what);
  advance(c);
  return sense as SenseOf<K>;
}

function advance(c: Cursor): void {
  c.index++;
  if (c.index <= c.furthest) return;
  c.furthest = c.index;
  c.expected.clear();
}

/** Notes what would have let reading go on here. */
function expect(c: Cursor, what: string): undefined {
  if (c.index === c.furthest) c.expected.add(what);
  return undefined;
}

/** Rejects a lexeme that has the right form and a wrong value. */
function reject(c: Cursor, index: number, what: string): undefined {
  c.rejected ??= { index, what };
  return undefined;
}

/** Runs a reader; when it reads nothing, the cursor stands where it stood. */
function attempt<T>(c: Cursor, read: (c: Cursor) => T | undefined): T | undefined {
  const index = c.index;
  const result = read(c);
  if (result === undefined) c.index = index;
  return result;
}

const atEnd = (c: Cursor): boolean => c.index >= c.lexemes.length;
