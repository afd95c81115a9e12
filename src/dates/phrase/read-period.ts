// Reads periods: days, months, seasons, quarters, halves, years, and parts of them.
//
//   period    = [part [of]] (day | month [/ month] [year] | season [/ season] year | quarter | half | [fiscal] year | ISO)
import { dateOf } from '../plain-date.js';
import { advance, attempt, expect, reject, take, type Cursor } from './cursor.js';
import type { WrittenPeriod } from './deadline.js';
import type { Sense } from './language.js';

/** What is expected where a day is written that the calendar does not have. */
export const NO_SUCH_DAY = 'a day that exists';

/** Reads a period, and nothing after it. */
export const readPeriod = (c: Cursor): WrittenPeriod | undefined => attempt(c, readPart) ?? readWhole(c);

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
  const [year = 0, month = 0, day] = iso.split('-').map((part) => Number.parseInt(part, 10));
  if (year === 0) return reject(c, at, 'a year from 0001 on');
  const coded = QUARTERS.exec(iso);
  if (coded) {
    const is = coded[2] === 'Q' ? 'quarter' : 'half';
    const value = Number(coded[3]);
    const count = is === 'quarter' ? 4 : 2;
    return value >= 1 && value <= count ? { is, year, value } : reject(c, at, `a ${is} from 1 to ${String(count)}`);
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
