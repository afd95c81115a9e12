// Periods: first and last day, names and codes, moving them by months.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, DEFAULT_CONVENTIONS, dayName, dayPeriod, type Conventions, type Period, type Season } from '../../../src/dates/index.js';
import {
  fiscalYearPeriod, halfPeriod, monthPeriod, partPeriod, quarterPeriod, seasonPeriod, shiftMonths, spanPeriod, yearPeriod,
} from '../../../src/dates/period.js';
import { addDays, DateRangeError } from '../../../src/dates/plain-date.js';
import { anyDay, anyMonth, anyYear, day, iso, lengthOf, month } from './calendar.js';

const season = (year: number, name: Season, conventions: Conventions = DEFAULT_CONVENTIONS): Period | undefined => seasonPeriod(year, name, conventions);
const fiscal = (year: number, fiscalYearStarts = 10): Period | undefined => fiscalYearPeriod(year, { ...DEFAULT_CONVENTIONS, fiscalYearStarts });

type Line = readonly [period: Period | undefined, precision: string, start: string, end: string, code: string, name: string];

describe('a period', () => {
  const LINES: readonly Line[] = [
    [dayPeriod(day('2006-06-30')), 'day', '2006-06-30', '2006-06-30', '2006-06-30', '30 June 2006'],
    [month(2006, 6), 'month', '2006-06-01', '2006-06-30', '2006-06', 'June 2006'],
    [month(2004, 2), 'month', '2004-02-01', '2004-02-29', '2004-02', 'February 2004'],
    [month(1900, 2), 'month', '1900-02-01', '1900-02-28', '1900-02', 'February 1900'],
    [month(2005, 12), 'month', '2005-12-01', '2005-12-31', '2005-12', 'December 2005'],
    [quarterPeriod(2006, 1), 'quarter', '2006-01-01', '2006-03-31', '2006-Q1', 'Q1 2006'],
    [quarterPeriod(2006, 4), 'quarter', '2006-10-01', '2006-12-31', '2006-Q4', 'Q4 2006'],
    [halfPeriod(2006, 1), 'half', '2006-01-01', '2006-06-30', '2006-H1', 'first half of 2006'],
    [halfPeriod(2006, 2), 'half', '2006-07-01', '2006-12-31', '2006-H2', 'second half of 2006'],
    [yearPeriod(2008), 'year', '2008-01-01', '2008-12-31', '2008', '2008'],
    [yearPeriod(5), 'year', '0005-01-01', '0005-12-31', '0005', '5'],
    [season(2006, 'spring'), 'season', '2006-03-01', '2006-05-31', '2006-21', 'Spring 2006'],
    [season(2006, 'summer'), 'season', '2006-06-01', '2006-08-31', '2006-22', 'Summer 2006'],
    [season(2006, 'fall'), 'season', '2006-09-01', '2006-11-30', '2006-23', 'Fall 2006'],
    [season(2006, 'winter'), 'season', '2006-12-01', '2007-02-28', '2006-24', 'Winter 2006'], // named by the year it begins in
    [season(2007, 'winter'), 'season', '2007-12-01', '2008-02-29', '2007-24', 'Winter 2007'],
    [fiscal(2007), 'year', '2006-10-01', '2007-09-30', 'FY2007', 'fiscal year 2007'],
    [fiscal(2007, 4), 'year', '2006-04-01', '2007-03-31', 'FY2007', 'fiscal year 2007'], // Canada's
    [fiscal(2007, 1), 'year', '2007-01-01', '2007-12-31', 'FY2007', 'fiscal year 2007'], // Mexico's is the calendar year
  ];

  test.each(LINES.map((line) => [line[5], line[2], line] as const))('%s begins on %s', (_, __, [period, precision, start, end, code, name]) => {
    expect(period).toEqual({ precision, start, end, code, name });
  });

  test.each([
    ['month 0', monthPeriod(2006, 0)],
    ['month 13', monthPeriod(2006, 13)],
    ['quarter 0', quarterPeriod(2006, 0)],
    ['quarter 5', quarterPeriod(2006, 5)],
    ['half 3', halfPeriod(2006, 3)],
    ['the year 0', yearPeriod(0)],
    ['the year 10000', yearPeriod(10_000)],
    ['a winter that ends in the year 10000', season(9999, 'winter')],
    ['a fiscal year that begins in the year 0', fiscal(1)],
  ])('there is none for %s', (_, period) => {
    expect(period).toBeUndefined();
  });

  test('runs from the first day of one to the last of another', () => {
    const [summer, fall] = [season(2005, 'summer'), season(2005, 'fall')];
    expect(summer && fall && spanPeriod(summer, fall)).toMatchObject({ precision: 'season', start: '2005-06-01', end: '2005-11-30' });
  });

  test('has the seasons of the programme', () => {
    const astronomical = { from: { month: 9, day: 22 }, to: { month: 12, day: 20 } };
    const southern = { from: { month: 12, day: 1 }, to: { month: 2, day: 29 } };
    const conventions = { ...DEFAULT_CONVENTIONS, seasons: { ...DEFAULT_CONVENTIONS.seasons, fall: astronomical, summer: southern } };
    expect(season(2006, 'fall', conventions)).toMatchObject({ start: '2006-09-22', end: '2006-12-20' });
    expect(season(2007, 'summer', conventions)).toMatchObject({ start: '2007-12-01', end: '2008-02-29' });
  });

  test.each([
    ['early', '2006-04-30'],
    ['mid', '2006-06-30'],
    ['late', '2006-12-31'],
  ] as const)('%s 2006 is over on %s', (part, end) => {
    expect(partPeriod(part, yearPeriod(2006) ?? month(1, 1), DEFAULT_CONVENTIONS).end).toBe(end);
  });

  test.each([
    ['early', '2006-06-10'],
    ['mid', '2006-06-15'],
    ['late', '2006-06-30'],
  ] as const)('%s June 2006 is over on %s', (part, end) => {
    expect(partPeriod(part, month(2006, 6), DEFAULT_CONVENTIONS)).toMatchObject({ precision: 'month', end });
  });
});

const anyPeriod = fc.oneof(
  anyDay.map(dayPeriod),
  fc.tuple(anyYear, anyMonth).map(([year, number]) => month(year, number)),
  fc.tuple(anyYear, fc.integer({ min: 1, max: 4 })).map(([year, number]) => quarterPeriod(year, number)),
  fc.tuple(anyYear, fc.constantFrom(1, 2)).map(([year, number]) => halfPeriod(year, number)),
  anyYear.map(yearPeriod),
  fc.tuple(anyYear, fc.constantFrom<Season>('spring', 'summer', 'fall', 'winter')).map(([year, name]) => season(year, name)),
  fc.tuple(anyYear, anyMonth).map(([year, starts]) => fiscal(year, starts)),
).filter((period) => period !== undefined);

describe('every period', () => {
  test('holds its first and last day and neither of their neighbours', () => {
    fc.assert(fc.property(anyPeriod, (period) => {
      expect(period.start <= period.end).toBe(true);
      expect([period.start, period.end].every((date) => contains(period, date))).toBe(true);
      if (period.start > '0001-01-01') expect(contains(period, addDays(period.start, -1))).toBe(false);
      if (period.end < '9999-12-31') expect(contains(period, addDays(period.end, 1))).toBe(false);
    }));
  });

  test('has its parts within it, each ending no earlier than the one before', () => {
    fc.assert(fc.property(anyPeriod.filter(({ precision }) => precision !== 'day'), (period) => {
      const ends = (['early', 'mid', 'late'] as const).map((part) => partPeriod(part, period, DEFAULT_CONVENTIONS).end);
      expect(ends).toEqual([...ends].sort());
      expect(ends.every((end) => contains(period, end))).toBe(true);
      expect(ends[2]).toBe(period.end);
    }));
  });

  test('of a year is twelve months, four quarters, two halves without a gap', () => {
    fc.assert(fc.property(anyYear.filter((year) => year < 9999), (year) => {
      for (const [make, count] of [[monthPeriod, 12], [quarterPeriod, 4], [halfPeriod, 2]] as const) {
        let next = iso(year, 1, 1);
        for (let number = 1; number <= count; number++) {
          const period = make(year, number);
          expect(period?.start).toBe(next);
          next = period ? addDays(period.end, 1) : '';
        }
        expect(next).toBe(iso(year + 1, 1, 1));
      }
    }));
  });
});

describe('moving a period by months', () => {
  test.each([
    [month(2005, 6), 12, '2006-06', '2006-06-30'],
    [month(2006, 2), 1, '2006-03', '2006-03-31'], // a month is a month: not 28 March
    [month(2005, 8), 6, '2006-02', '2006-02-28'],
    [month(2005, 12), 1, '2006-01', '2006-01-31'],
    [month(2005, 1), -1, '2004-12', '2004-12-31'],
    [dayPeriod(day('2005-08-31')), 6, '2006-02-28', '2006-02-28'],
    [dayPeriod(day('2005-06-30')), 1, '2005-07-30', '2005-07-30'],
  ])('%j + %i months is %s', (period, months, code, end) => {
    expect(shiftMonths(period, months)).toMatchObject({ precision: period.precision, code, end });
  });

  test('lands on the whole month so many later', () => {
    fc.assert(fc.property(anyYear, anyMonth, fc.integer({ min: 0, max: 1200 }), (year, number, months) => {
      const target = year * 12 + number - 1 + months;
      fc.pre(target < 120_000);
      const [landed, at] = [Math.floor(target / 12), (target % 12) + 1];
      expect(shiftMonths(month(year, number), months)).toEqual(month(landed, at));
      expect(shiftMonths(month(year, number), months).end).toBe(iso(landed, at, lengthOf(landed, at)));
    }));
  });

  test.each([
    ['past the last month', month(9999, 12), 1],
    ['before the first month', month(1, 1), -1],
    ['past the last day', dayPeriod(day('9999-12-31')), 1],
  ])('is out of range %s', (_, period, months) => {
    expect(() => shiftMonths(period, months)).toThrow(DateRangeError);
  });
});

test('a day has an English name without leading zeros', () => {
  expect([day('2006-05-01'), day('0099-12-31')].map(dayName)).toEqual(['1 May 2006', '31 December 99']);
});
