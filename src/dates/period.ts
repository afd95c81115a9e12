// Periods: stretches of whole days that keep the precision with which they were written ('June 2006', 'Fall 2006', '2008').
import {
  addDays, addMonths, daysBetween, dateOf, dayOf, daysInMonth, endOfMonth, monthOf, weekdayOf, yearOf, type PlainDate,
} from './plain-date.js';
import { US_FISCAL_YEAR_STARTS, type Conventions, type MonthDay, type Season } from './conventions.js';

/** How finely a period was named. */
export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade';

/** A named stretch of days. `start` and `end` are both inclusive. */
export interface Period {
  readonly precision: Precision;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** ISO 8601 / EDTF form: 2006-06-30, 2006-06, 2006-Q3, 2006-23 (autumn), 2006-H1, 2006. */
  readonly code: string;
  /** English name: '30 June 2006', 'June 2006', 'Fall 2006'. */
  readonly name: string;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** EDTF (ISO 8601-2, 4.8) codes of the seasons. */
const SEASON_CODES: Record<Season, number> = { spring: 21, summer: 22, fall: 23, winter: 24 };

const four = (year: number): string => String(year).padStart(4, '0');

/** '30 June 2006'. */
export const dayName = (date: PlainDate): string => `${String(dayOf(date))} ${MONTHS[monthOf(date) - 1] ?? ''} ${String(yearOf(date))}`;

/** A single day. */
export const dayPeriod = (date: PlainDate): Period => ({ precision: 'day', start: date, end: date, code: date, name: dayName(date) });

/** A calendar month (1 to 12), or undefined when there is no such month. */
export function monthPeriod(year: number, month: number): Period | undefined {
  const start = dateOf(year, month, 1);
  if (!start) return undefined;
  return { precision: 'month', start, end: endOfMonth(start), code: start.slice(0, 7), name: `${MONTHS[month - 1] ?? ''} ${String(year)}` };
}

/** Months `first` to `first + count - 1` of a year, as one period of the given precision. */
function monthsPeriod(precision: Precision, year: number, first: number, count: number, code: string, name: string): Period | undefined {
  const start = dateOf(year, first, 1);
  return start && { precision, start, end: endOfMonth(addMonths(start, count - 1)), code, name };
}

/** A quarter (1 to 4), or undefined when there is no such quarter. */
export const quarterPeriod = (year: number, quarter: number): Period | undefined =>
  quarter >= 1 && quarter <= 4
    ? monthsPeriod('quarter', year, quarter * 3 - 2, 3, `${four(year)}-Q${String(quarter)}`, `Q${String(quarter)} ${String(year)}`)
    : undefined;

/** A half year (1 or 2), or undefined when there is no such half. */
export const halfPeriod = (year: number, half: number): Period | undefined =>
  half === 1 || half === 2
    ? monthsPeriod(
      'half', year, half * 6 - 5, 6, `${four(year)}-H${String(half)}`, `${half === 1 ? 'first' : 'second'} half of ${String(year)}`,
    )
    : undefined;

/** The two or four calendar months that hold a month, counted from January. */
export function blockPeriod(year: number, month: number, length: 2 | 4): Period | undefined {
  const first = month - ((month - 1) % length);
  const [start, last] = [monthPeriod(year, first), monthPeriod(year, first + length - 1)];
  return start && last && spanPeriod(start, last);
}

/** A calendar year (1 to 9999), or undefined. */
export const yearPeriod = (year: number): Period | undefined => monthsPeriod('year', year, 1, 12, four(year), String(year));

/** The first day of the fiscal year that is named by the calendar year in which it ends (convention `fiscalYearStarts`). */
function fiscalStart(year: number, { fiscalYearStarts }: Conventions): readonly [year: number, month: number] {
  const first = fiscalYearStarts ?? US_FISCAL_YEAR_STARTS;
  return [first === 1 ? year : year - 1, first];
}

/** A fiscal year, named by the calendar year in which it ends. */
export const fiscalYearPeriod = (year: number, conventions: Conventions): Period | undefined =>
  monthsPeriod('year', ...fiscalStart(year, conventions), 12, `FY${four(year)}`, `fiscal year ${String(year)}`);

/** A quarter (1 to 4) or half (1 or 2) of a fiscal year. */
export function fiscalPartPeriod(precision: 'quarter' | 'half', year: number, value: number, conventions: Conventions): Period | undefined {
  const [start, month] = fiscalStart(year, conventions);
  const length = precision === 'quarter' ? 3 : 6;
  const first = dateOf(start, month, 1);
  const letter = precision === 'quarter' ? 'Q' : 'H';
  const name = precision === 'quarter' ? `Q${String(value)}` : value === 1 ? 'first half' : 'second half';
  const from = first && addMonths(first, (value - 1) * length);
  return from && monthsPeriod(
    precision, yearOf(from), monthOf(from), length, `FY${four(year)}-${letter}${String(value)}`, `${name} of fiscal year ${String(year)}`,
  );
}

/** The decade that begins with a year: 2000 to 2009, or to 2010 and from 2001 (convention `decadeEnds`). */
export function decadePeriod(first: number, { decadeEnds }: Conventions): Period | undefined {
  const shift = decadeEnds === 9 ? 0 : 1;
  return monthsPeriod('decade', Math.max(1, first + shift), 1, 120, `${four(first).slice(0, 3)}0s`, `the ${String(first)}s`);
}

/** Monday to Sunday of an ISO week (ISO 8601): the first of a year is the one with 4 January. */
export function weekPeriod(year: number, week: number): Period | undefined {
  const fourth = dateOf(year, 1, 4);
  if (!fourth) return undefined;
  const start = addDays(fourth, (week - 1) * 7 - weekdayOf(fourth) + 1);
  return {
    precision: 'day', start, end: addDays(start, 6), code: `${four(year)}-W${String(week).padStart(2, '0')}`,
    name: `week ${String(week)} of ${String(year)}`,
  };
}

/** A day of a year; the 29th of a February that has none is its 28th. */
const clampedDate = (year: number, { month, day }: MonthDay): PlainDate | undefined =>
  dateOf(year, month, Math.min(day, daysInMonth(year, month)));

/** A season by the programme's bounds; one that runs over New Year is named by the year it begins in. */
export function seasonPeriod(year: number, season: Season, conventions: Conventions): Period | undefined {
  const { from, to } = conventions.seasons[season];
  const endYear = to.month < from.month || (to.month === from.month && to.day < from.day) ? year + 1 : year;
  const start = clampedDate(year, from);
  const end = clampedDate(endYear, to);
  if (!start || !end) return undefined;
  const name = `${season[0]?.toUpperCase() ?? ''}${season.slice(1)} ${String(year)}`;
  return { precision: 'season', start, end, code: `${four(year)}-${String(SEASON_CODES[season])}`, name };
}

/** From the first day of `first` to the last day of `last` ('Summer/Fall 2005'). */
export const spanPeriod = (first: Period, last: Period): Period => ({
  precision: last.precision, start: first.start, end: last.end, code: `${first.code}/${last.code}`, name: `${first.name} to ${last.name}`,
});

/**
 * The early, middle or late part of a period: of a year by the months of `Conventions.parts`, of a decade by whole months, else its
 * first third, what is left of its first half, and its second half (whole days, rounded down); the middle of a month is its 15th.
 */
export function partPeriod(part: 'early' | 'mid' | 'late', whole: Period, conventions: Conventions): Period {
  const days = daysBetween(whole.start, whole.end) + 1;
  const half = whole.precision === 'month' ? 15 : Math.floor(days / 2);
  const { early, mid } = whole.precision === 'decade' ? { early: 40, mid: 60 } : conventions.parts;
  const [earlyEnd, midEnd] =
    whole.precision === 'year' || whole.precision === 'decade'
      ? [endOfMonth(addMonths(whole.start, early - 1)), endOfMonth(addMonths(whole.start, mid - 1))]
      : [addDays(whole.start, Math.floor(days / 3) - 1), addDays(whole.start, half - 1)];
  const bounds = { early: [whole.start, earlyEnd], mid: [addDays(earlyEnd, 1), midEnd], late: [addDays(midEnd, 1), whole.end] } as const;
  const [start, end] = bounds[part];
  const precision = whole.precision === 'year' ? 'half' : whole.precision;
  return { precision, start, end, code: `${whole.code} (${part})`, name: `${part} ${whole.name}` };
}

/**
 * The period that lies `months` calendar months later: a day is clamped to the end of a shorter month, and what ends with
 * a month is moved as that month, so that it ends with one again. Throws DateRangeError.
 */
export function shiftMonths(period: Period, months: number): Period {
  if (months === 0) return period;
  const isDay = period.precision === 'day';
  if (isDay || period.end !== endOfMonth(period.end)) return { ...dayPeriod(addMonths(period.end, months)), precision: period.precision };
  const moved = addMonths(`${period.end.slice(0, 8)}01` as PlainDate, months);
  const month = monthPeriod(yearOf(moved), monthOf(moved));
  if (!month) throw new RangeError('unreachable: a plain date lies in a month');
  return month;
}

/** Whether the period holds the day. */
export const contains = (period: Period, day: PlainDate): boolean => period.start <= day && day <= period.end;
