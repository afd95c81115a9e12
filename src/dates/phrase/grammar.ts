// The grammar of deadline phrases, the same for every language: recursive descent over lexemes (see language.ts).
//
//   phrase    = (vague | every [after period] | timed) tail*
//   timed     = relative | absolute | event
//   relative  = [within | in | by] [next] [article] duration [(of | after) anchor]
//   absolute  = [bound] [article] period
//   event     = (by | before) [article] words
//   tail      = "(" period ")" | [","] [and] every [thereafter] | [","] condition words
//   duration  = number unit ([and] number unit)*
//   period    = part [of] period | day | month | season [/ season] year | quarter | half | [fiscal] year | ISO
import { dateOf } from '../plain-date.js';
import type { Duration, Reading, Unreadable, WrittenAnchor, WrittenDeadline, WrittenPeriod } from './deadline.js';
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
}

/** What is expected where a day is written that the calendar does not have. */
export const NO_SUCH_DAY = 'a day that exists';

/** The languages that phrases can be read in, by code. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en: english };

/** Reads a deadline phrase. Nothing is guessed: what is not wholly understood is Unreadable, at the first such word. */
export function readDeadline(phrase: string, language: Language = english): Reading | Unreadable {
  const cursor: Cursor = { text: phrase, lexemes: lex(phrase, language), index: 0, furthest: 0, expected: new Set() };
  const reading = readPhrase(cursor);
  return reading ? { phrase, language: language.code, ...reading } : unreadable(cursor);
}

function unreadable({ text, lexemes, furthest, expected }: Cursor): Unreadable {
  const stop = lexemes[furthest];
  const at = stop?.at ?? text.length;
  return { phrase: text, at, length: stop ? stop.end - stop.at : 1, understood: text.slice(0, at).trim(), expected: [...expected] };
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
  const duration = attempt(c, readDuration);
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
  const count = take(c, 'number', 'a number');
  if (!count || count.value > 9999) return undefined;
  if (take(c, 'open') && (take(c, 'number')?.value !== count.value || !take(c, 'close'))) return undefined; // eighteen (18)
  const unit = take(c, 'unit', 'a unit of time');
  return unit && durationOf(count.value, unit.value);
}

/** 'a year'. */
function readSingleUnit(c: Cursor): Duration | undefined {
  if (!take(c, 'article')) return undefined;
  const unit = take(c, 'unit', 'a unit of time');
  return unit && durationOf(1, unit.value);
}

const MONTHS_IN: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 0, quarter: 0, year: 0 };

const durationOf = (count: number, unit: Unit): Duration => ({ months: count * MONTHS_IN[unit], days: count * DAYS_IN[unit] });

function readAbsolute(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound', "'by' or another bound");
  const period = readWholePeriod(c);
  return period && { is: 'absolute', bound: bound?.value === 'before' ? 'before' : 'by', period };
}

function readEvent(c: Cursor): WrittenDeadline | undefined {
  const bound = take(c, 'bound')?.value;
  if (bound !== 'by' && bound !== 'before') return undefined;
  const event = readEventWords(c, bound === 'by');
  return event === undefined ? undefined : { is: 'event', bound, event };
}

/** The words of an event: up to a bracket, a comma or a condition, at least one of them not a word of the calendar. */
function readEventWords(c: Cursor, needsArticle: boolean): string | undefined {
  if (!take(c, 'article') && needsArticle) return expect(c, "'the' and an event");
  const first = c.index;
  while (!atEnd(c) && !ends(c)) advance(c);
  const run = c.lexemes.slice(first, c.index);
  const [start, last] = [run[0], run.at(-1)];
  if (start && last && run.some(({ sense }) => sense.is === 'word')) return c.text.slice(start.at, last.end);
  c.index = first;
  return expect(c, 'an event');
}

const ends = (c: Cursor): boolean => ['open', 'close', 'comma', 'condition'].includes(c.lexemes[c.index]?.sense.is ?? '');

function readStated(c: Cursor): WrittenPeriod | undefined {
  if (!take(c, 'open', "the stated month in brackets")) return undefined;
  const period = readPeriod(c);
  return period && take(c, 'close', "')'") ? period : undefined;
}

/** 'annually', 'annually from June 2006'. */
function readRecurring(c: Cursor): WrittenDeadline | undefined {
  const every = readEvery(c);
  if (!every) return undefined;
  const period = attempt(c, (inner) => (take(inner, 'after') || take(inner, 'bound') ? readWholePeriod(inner) : undefined));
  return { is: 'recurring', every, first: period ? { is: 'absolute', bound: 'by', period } : null };
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
  const count = take(c, 'number')?.value ?? 1;
  const unit = take(c, 'unit', 'a unit of time');
  return unit && count <= 9999 ? durationOf(count, unit.value) : undefined;
}

/** 'contingent on legislative amendments', 'where appropriate'. */
function readCondition(c: Cursor): string | undefined {
  take(c, 'comma');
  const start = c.lexemes[c.index];
  if (!start || !(take(c, 'condition', 'a condition') ?? take(c, 'vague'))) return undefined;
  while (!atEnd(c) && c.lexemes[c.index]?.sense.is !== 'open') advance(c);
  return c.text.slice(start.at, c.lexemes[c.index - 1]?.end);
}

/** A period after which the phrase ends or goes on with a tail: 'the 2010 Winter Olympics' does not begin with one. */
function readWholePeriod(c: Cursor): WrittenPeriod | undefined {
  take(c, 'article');
  const period = readPeriod(c);
  if (!period) return undefined;
  return atEnd(c) || ends(c) || ['and', 'frequency', 'every', 'vague'].includes(c.lexemes[c.index]?.sense.is ?? '')
    ? period
    : expect(c, 'the end of the phrase');
}

function readPeriod(c: Cursor): WrittenPeriod | undefined {
  for (const read of [readPart, readIso, readSeason, readQuarterOrHalf, readDay, readMonth, readYear]) {
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
  const whole = readPeriod(c);
  return whole && whole.is !== 'part' ? { is: 'part', part: part.value, whole } : undefined;
}

const QUARTERS = /^(\d{4})-([QH])(\d)$/;

function readIso(c: Cursor): WrittenPeriod | undefined {
  const iso = take(c, 'iso')?.value;
  if (!iso) return undefined;
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  const coded = QUARTERS.exec(iso);
  if (coded) {
    const written = { is: coded[2] === 'Q' ? 'quarter' : 'half', year: Number(coded[1]), value: Number(coded[3]) } as const;
    return written.value <= 4 ? written : undefined;
  }
  if (day !== undefined) return writtenDay(c, year, month, day);
  return month >= 1 && month <= 12 ? { is: 'month', year, month } : reject(c, 'a month from 01 to 12');
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
  if (before !== undefined) take(c, 'of');
  const month = take(c, 'month')?.value;
  const day = before ?? takeDayNumber(c);
  if (month === undefined || day === undefined) return undefined;
  return writtenDay(c, attempt(c, takeJoinedYear) ?? null, month, day);
}

function takeDayNumber(c: Cursor): number | undefined {
  const sense = c.lexemes[c.index]?.sense;
  if (sense?.is === 'ordinal') return take(c, 'ordinal')?.value;
  return sense?.is === 'number' && sense.digits > 0 && sense.digits < 3 ? take(c, 'number')?.value : undefined;
}

/** A day that exists; without a year, one that exists in some year. */
function writtenDay(c: Cursor, year: number | null, month: number, day: number): WrittenPeriod | undefined {
  return dateOf(year ?? 2000, month, day) ? { is: 'day', year, month, day } : reject(c, NO_SUCH_DAY);
}

function readMonth(c: Cursor): WrittenPeriod | undefined {
  const month = take(c, 'month', 'a month')?.value;
  return month === undefined ? undefined : { is: 'month', year: attempt(c, takeJoinedYear) ?? null, month };
}

function readYear(c: Cursor): WrittenPeriod | undefined {
  const fiscal = take(c, 'fiscal') !== undefined;
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

/** Rejects the lexeme just taken, which has the right form and a wrong value. */
function reject(c: Cursor, what: string): undefined {
  c.furthest = c.index - 1;
  c.expected.clear();
  c.expected.add(what);
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
