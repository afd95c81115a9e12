// Reads numbers and stretches of time: '18 months', 'one year and six months', 'a year and a half', 'eighteen (18) months'.
//
//   number    = digits | number-word ([and] number-word)*
//   term      = number ["(" the same number ")"] [next] unit
//   duration  = (term | a unit) ([and] (term | a half))*
//   every     = frequency | every [number] unit
import { advance, attempt, peek, reject, take, textOf, tryOut, type Cursor } from './cursor.js';
import type { Duration } from './deadline.js';
import type { Unit } from './language.js';
import { readLeast, readOrMore } from './read-stretch.js';

/** The largest number of units that is read. */
const MOST = 9999;

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = {
  'month': 1, 'two-months': 2, 'quarter': 3, 'four-months': 4, 'half': 6, 'year': 12, 'decade': 120,
};
const DAYS_IN: Readonly<Partial<Record<Unit, number>>> = { 'day': 1, 'week': 7, 'eight-days': 8, 'fortnight': 14, 'fifteen-days': 15 };

/** So many units. Hours are whole days, rounded up. */
export function durationOf(count: number, unit: Unit): Duration {
  const days = unit === 'hour' ? Math.ceil(count / 24) : count * (DAYS_IN[unit] ?? 0);
  return { months: count * (MONTHS_IN[unit] ?? 0), days, ...(unit === 'workday' && { workdays: count }) };
}

const sumOf = (a: Duration, b: Duration): Duration => {
  const workdays = (a.workdays ?? 0) + (b.workdays ?? 0);
  return { months: a.months + b.months, days: a.days + b.days, ...(workdays > 0 && { workdays }) };
};

/** A number in digits or in words. `digits` is 0 for words. */
export function readNumber(c: Cursor): { readonly value: number; readonly digits: number } | undefined {
  const first = take(c, 'number', 'a number');
  if (!first || first.digits > 0) return first;
  let { value } = first;
  const next = (): number | undefined => attempt(c, (inner) => readMore(inner, value));
  for (let more = next(); more !== undefined; more = next()) value = more;
  return { value, digits: 0 };
}

/** 'twenty' and then 'four', 'soixante' and then 'quinze', 'two' and then 'hundred'. */
function readMore(c: Cursor, sum: number): number | undefined {
  if (peek(c, 'and') && peek(c, 'number', 1)?.digits === 0) take(c, 'and');
  const next = peek(c, 'number')?.digits === 0 ? take(c, 'number') : undefined;
  if (!next) return undefined;
  const small = sum % 1000; // mil neuf cent
  if (next.value === 100 && small > 0 && small < 20) return sum + small * 99; // nineteen hundred
  if (next.value === 1000 && sum < 1000) return sum * next.value;
  return next.value < roomIn(sum) ? sum + next.value : undefined;
}

/** Below what a number in words may be added to another: to 'twenty' up to nine, to 'soixante' up to nineteen. */
const roomIn = (sum: number): number =>
  (sum % 1000 === 0 ? 1000 : sum % 100 === 0 ? 100 : sum % 10 === 0 ? (sum % 100 >= 60 ? 20 : 10) : 0);

/** 'one year and six months', 'a year', 'a year and a half'. */
export function readDuration(c: Cursor): Duration | undefined {
  let total = tryOut(c, readUnitInside) ?? attempt(c, readTerm) ?? attempt(c, readSingleUnit);
  for (let more = total && attempt(c, readFurtherTerm); total && more; more = attempt(c, readFurtherTerm)) total = sumOf(total, more);
  return total;
}

function readFurtherTerm(c: Cursor): Duration | undefined {
  const joint = peek(c, 'and') ?? peek(c, 'comma');
  const before = peek(c, 'unit', -1)?.value;
  if (joint && (peek(c, 'number', 1) ?? peek(c, 'half-word', 1) ?? peek(c, 'half-word', 2))) advance(c);
  const more = attempt(c, readTerm);
  const unit = peek(c, 'unit', -1)?.value;
  if (more && before && unit && lengthOf(unit) >= lengthOf(before)) return undefined; // within 6 months and 12 months
  return more ?? readHalf(c);
}

/** Roughly how many days a unit has. */
const lengthOf = (unit: Unit): number => (MONTHS_IN[unit] ?? 0) * 30 + (DAYS_IN[unit] ?? (unit === 'workday' ? 1 : 0));

/** '… year and a half': half of the unit before. */
function readHalf(c: Cursor): Duration | undefined {
  const unit = peek(c, 'unit', -2)?.value;
  take(c, 'article');
  return take(c, 'half-word') && unit ? halfOf(peek(c, 'unit', -3)?.value ?? unit) : undefined;
}

const halfOf = (unit: Unit): Duration | undefined =>
  (unit === 'year' ? { months: 6, days: 0 } : unit === 'month' ? { months: 0, days: 15 } : undefined);

/** A number, which may stand in a bracket once more: 'eighteen (18)'. */
export function readCount(c: Cursor): number | undefined {
  const bracketed = tryOut(c, readBracketed);
  if (bracketed !== undefined) tryOut(c, (inner) => (readNumber(inner)?.value === bracketed ? true : undefined)); // (3) tres días
  const count = bracketed ?? readNumber(c)?.value;
  return count !== undefined && bracketed === undefined && take(c, 'open') && !readSameNumber(c, count) ? undefined : count;
}

function readTerm(c: Cursor): Duration | undefined {
  const at = c.index;
  const count = readCount(c);
  if (count === undefined) return undefined;
  const more = attempt(c, readAndHalf);
  const unit = readUnitOfTerm(c);
  if (unit === undefined || (unit === 'year' && count > 1900 && count < 2100)) return undefined; // the 2006 year
  if (count < 1 || count > MOST) return reject(c, at, `a number from 1 to ${String(MOST)}`);
  const whole = durationOf(count, unit);
  const half = more && halfOf(unit);
  return half ? sumOf(whole, half) : whole;
}

function readUnitOfTerm(c: Cursor): Unit | undefined {
  if (peek(c, 'ordinal')?.value === 1 && peek(c, 'unit', 1)) take(c, 'ordinal'); // les cent premiers jours
  take(c, 'next');
  take(c, 'further');
  if (peek(c, 'comma') && peek(c, 'unit', 1)) take(c, 'comma'); // not less than 10, nor more than 14, days
  const isFiscal = take(c, 'fiscal') !== undefined; // two fiscal years
  if (peek(c, 'of')) return undefined; // a los treinta [días del mes de] junio
  return take(c, 'unit', 'a unit of time')?.value ?? (isFiscal ? 'year' : undefined);
}

/** 'fifteen (15 days)'. */
function readUnitInside(c: Cursor): Duration | undefined {
  const count = peek(c, 'open', 1) && readNumber(c)?.value;
  if (count === undefined || !take(c, 'open') || readNumber(c)?.value !== count) return undefined;
  const unit = take(c, 'unit')?.value;
  return unit && take(c, 'close') && durationOf(count, unit);
}

/** '(180)', '(10th)'. */
export function readBracketed(c: Cursor): number | undefined {
  const number = take(c, 'open') && (take(c, 'ordinal') ?? readNumber(c));
  return number && take(c, 'close') ? number.value : undefined;
}

/** 'one and a half' years, '1.5 years'. */
function readAndHalf(c: Cursor): true | undefined {
  if (peek(c, 'number', 1) && /^[.,]5$/.test(textOf(c, c.index, c.index + 2))) {
    c.index += 2;
    return true;
  }
  if (!peek(c, 'and') || !(peek(c, 'half-word', 1) ?? peek(c, 'half-word', 2))) return undefined;
  advance(c);
  take(c, 'article');
  return take(c, 'half-word') && true;
}

/** 'a year', 'a further year', 'half a year'; but 'the year' is a certain one. */
const readSingleUnit = (c: Cursor): Duration | undefined => {
  const half = take(c, 'half-word');
  if (take(c, 'article')?.value !== 'a') return undefined;
  take(c, 'next');
  const unit = take(c, 'unit', 'a unit of time')?.value;
  return unit && (half ? halfOf(unit) : durationOf(1, unit));
};

/** 'year', after 'the next'. */
export function readUnit(c: Cursor): Duration | undefined {
  const unit = take(c, 'unit', 'a unit of time')?.value ?? (take(c, 'fiscal') && 'year');
  return unit && durationOf(1, unit);
}

/** The bracket of 'eighteen (18) months'. */
function readSameNumber(c: Cursor, count: number): boolean {
  const at = c.index;
  if (readNumber(c)?.value !== count) reject(c, at, `the same number, ${String(count)}`);
  return c.rejected === null && take(c, 'close', "')'") !== undefined;
}

/** How often, and how else that may be read. */
export interface Repetition {
  readonly every: Duration;
  readonly or?: Duration;
}

/** 'annually', 'every two years', 'each quarter', 'three times a year', 'on an annual basis'. */
export function readEvery(c: Cursor): Repetition | undefined {
  const begun = c.index;
  while (take(c, 'small') ?? takeAtLeast(c));
  if (c.index > begun) take(c, 'comma'); // at least, once a year
  const often = attempt(c, readFrequency) ?? tryOut(c, readTimes) ?? tryOut(c, readIntervals);
  const each = often ?? (take(c, 'every') && (take(c, 'every'), tryOut(c, readEachMeeting) ?? attempt(c, readEachOf) ?? readEach(c)));
  if (each && !c.lexemes[c.index + 1]) takeAtLeast(c); // une fois par an au moins
  return each;
}

/** 'quarterly meeting' after 'each'. */
function readEachMeeting(c: Cursor): Repetition | undefined {
  const often = c.running ? undefined : readFrequency(c);
  return often && take(c, 'event') && often;
}

/** The 'of fiscal years' after 'each', where a range of them follows. */
function readEachOf(c: Cursor): Repetition | undefined {
  if (c.running || !take(c, 'of')) return take(c, 'fiscal') && { every: durationOf(1, 'year') };
  take(c, 'article');
  return take(c, 'fiscal') && { every: durationOf(1, 'year') };
}

/** 'two years', 'quarter', 'Monday', 'not more than six months', after 'every' or 'at intervals of'. */
function readEach(c: Cursor): Repetition | undefined {
  if (peek(c, 'number', 1) && ['at most', 'at least'].includes(peek(c, 'bound')?.value ?? '')) take(c, 'bound');
  if (take(c, 'school')) return { every: durationOf(1, 'year') };
  if (take(c, 'weekday')) return { every: durationOf(1, 'week') };
  const nth = tryOut(c, readNthUnit);
  if (nth) return { every: nth };
  if (peek(c, 'word') && peek(c, 'unit', 1)?.value === 'year') advance(c); // each tax year
  const repetition = readStretches(c);
  if (peek(c, 'of') && peek(c, 'month', 1)) return undefined; // chaque mois de juin is each June
  skipOfYear(c);
  return repetition;
}

/** 'third year', after 'every'. */
function readNthUnit(c: Cursor): Duration | undefined {
  const count = take(c, 'ordinal')?.value ?? 0;
  const unit = take(c, 'unit')?.value;
  return unit && count > 1 ? durationOf(count, unit) : undefined;
}

/** 'two years', 'six to twelve months', 'week or two': the longer, or else the shorter. */
function readStretches(c: Cursor): Repetition | undefined {
  const least = tryOut(c, readLeast);
  const every = (peek(c, 'article') ? attempt(c, readTerm) : attempt(c, readDuration)) ?? attempt(c, readUnit);
  const more = every && tryOut(c, (inner) => readOrMore(inner, every));
  return more ? { every: more, or: every } : every && { every, ...(least && { or: least }) };
}

/** 'del año', 'de l'exercice' behind 'each quarter': it says no more. */
export function skipOfYear(c: Cursor): void {
  const ahead = peek(c, 'article', 1) ? 2 : 1;
  const isYear = peek(c, 'fiscal', ahead) ?? (peek(c, 'unit', ahead)?.value === 'year' ? true : undefined);
  if (peek(c, 'of') && isYear && !peek(c, 'number', ahead + 1)) c.index += ahead + 1;
}

const takeAtLeast = (c: Cursor): unknown => (peek(c, 'bound')?.value === 'at least' ? take(c, 'bound') : takeLatest(c));

/** 'no later than every five years'. */
const takeLatest = (c: Cursor): unknown =>
  (peek(c, 'every', 1) && peek(c, 'number', 2) ? take(c, 'latest') ?? take(c, 'no-later') : undefined);

function readFrequency(c: Cursor): Repetition | undefined {
  const bound = peek(c, 'frequency', 1) ?? peek(c, 'frequency', 2) ? take(c, 'bound') : undefined; // on an annual basis
  const article = take(c, 'article');
  const frequency = take(c, 'frequency');
  if (!frequency) return undefined;
  const basis = take(c, 'basis');
  if ((article ?? bound) && bound?.value !== 'at least' && !basis) return undefined;
  return { every: durationOf(frequency.count, frequency.unit), ...(frequency.or && { or: durationOf(...frequency.or) }) };
}

/** 'at six-month intervals'. */
function readIntervals(c: Cursor): Repetition | undefined {
  if (peek(c, 'number', 1)) take(c, 'bound');
  const every = readTerm(c);
  return every && take(c, 'basis') && { every };
}

/** 'three times a year', 'once every two years', 'twice each year'. */
function readTimes(c: Cursor): Repetition | undefined {
  const isOneWord = peek(c, 'times') !== undefined;
  const count = peek(c, 'number') ? readCount(c) : undefined;
  if (count === undefined || (!isOneWord && !take(c, 'times'))) return undefined;
  if ([1, 2].some((ahead) => peek(c, 'every', ahead) ?? peek(c, 'number', ahead))) take(c, 'bound'); // in each year, in a five-year period
  const every = take(c, 'article') ?? take(c, 'every') ?? take(c, 'per') ?? take(c, 'of');
  if (take(c, 'period-word')) take(c, 'of'); // une fois par période de six mois
  const stretch = every && readStretches(c);
  take(c, 'period-word'); // once per 12-month period
  if (!stretch || count === 1) return stretch;
  const { months, days } = stretch.every;
  const isWhole = months % count === 0 && days % count === 0;
  if (isWhole) return { every: { months: months / count, days: days / count } };
  return { every: { months: 0, days: Math.floor((months * 365 / 12 + days) / count) } }; // twice a month
}
