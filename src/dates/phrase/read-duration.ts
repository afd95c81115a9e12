// Reads stretches of time: '18 months', 'one year and six months', 'a year', 'eighteen (18) months', 'every two years'.
//
//   duration  = number unit ([and] number unit)*
//   every     = frequency | every [number] unit
import { attempt, reject, take, type Cursor } from './cursor.js';
import type { Duration } from './deadline.js';
import type { Unit } from './language.js';

/** 'one year and six months', 'a year'. */
export function readDuration(c: Cursor): Duration | undefined {
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
export const readTheDuration = (c: Cursor): Duration | undefined => (take(c, 'article')?.value === 'the' ? readDuration(c) : undefined);

/** 'year', after 'the next'. */
export function readUnit(c: Cursor): Duration | undefined {
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
/** 'annually', 'every two years'. */
export function readEvery(c: Cursor): Duration | undefined {
  const frequency = take(c, 'frequency');
  if (frequency) return durationOf(frequency.count, frequency.unit);
  if (!take(c, 'every')) return undefined;
  return attempt(c, readTerm) ?? attempt(c, readUnit);
}
