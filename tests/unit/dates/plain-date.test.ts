// Plain dates: which days exist, and what adding days and months comes to.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, earlier, later, parsePlainDate } from '../../../src/dates/index.js';
import { DateRangeError, dateOf, dayOf, daysInMonth, endOfMonth, monthOf, yearOf } from '../../../src/dates/plain-date.js';
import { anyDay, anyMonth, anyYear, day, iso, lengthOf } from './calendar.js';

const anyCount = fc.integer({ min: -1200, max: 1200 });

/** Months since the year 0, to reckon with. */
const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

describe('a plain date', () => {
  test.each([
    '0001-01-01', '0004-02-29', '1582-10-10', '1900-02-28', '2000-02-29', '2004-02-29', '2005-06-30', '2011-12-30', '2400-02-29', '9999-12-31',
  ])('%s is a day', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  test.each([
    ['2005-06-31', 'June has 30 days'],
    ['2005-02-29', '2005 is no leap year'],
    ['1900-02-29', 'nor is 1900, a century'],
    ['2100-02-29', 'nor 2100'],
    ['2005-13-01', 'no 13th month'],
    ['2005-00-10', 'no month 0'],
    ['2005-06-00', 'no day 0'],
    ['2005-01-32', 'no 32nd day'],
    ['0000-12-31', 'no year 0'],
    ['2005-6-30', 'two digits a month'],
    ['2005-06-3', 'two digits a day'],
    ['05-06-30', 'four digits a year'],
    ['10000-01-01', 'not five'],
    ['-0001-01-01', 'none before Christ'],
    ['20050630', 'hyphens are needed'],
    ['2005/06/30', 'and nothing else'],
    ['2005-06-30T00:00:00Z', 'no clock times'],
    [' 2005-06-30', 'no blanks'],
    ['2005-06-30\n', 'no line ends'],
    ['٢٠٠٥-٠٦-٣٠', 'only the digits 0 to 9'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  test('exists exactly when its month is long enough', () => {
    fc.assert(fc.property(anyYear, fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 }), (year, number, dayNumber) => {
      const exists = number >= 1 && number <= 12 && dayNumber >= 1 && dayNumber <= lengthOf(year, number);
      expect(dateOf(year, number, dayNumber)).toBe(exists ? iso(year, number, dayNumber) : undefined);
    }));
  });

  test('is written as it is read, and in its parts', () => {
    fc.assert(fc.property(anyDay, (date) => {
      expect(parsePlainDate(date)).toBe(date);
      expect(dateOf(yearOf(date), monthOf(date), dayOf(date))).toBe(date);
    }));
  });

  test('sorts as text as the calendar does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
    }));
  });
});

describe('the end of a month', () => {
  test.each([
    ['2005-01-01', '2005-01-31'],
    ['2005-02-01', '2005-02-28'],
    ['2004-02-10', '2004-02-29'],
    ['1900-02-10', '1900-02-28'],
    ['2000-02-10', '2000-02-29'],
    ['2005-04-30', '2005-04-30'],
    ['2005-06-15', '2005-06-30'],
    ['2005-12-31', '2005-12-31'],
    ['9999-12-01', '9999-12-31'],
  ])('of %s is %s', (date, end) => {
    expect(endOfMonth(day(date))).toBe(end);
  });

  test('is as the machine has it', () => {
    fc.assert(fc.property(anyYear, anyMonth, (year, number) => {
      expect(daysInMonth(year, number)).toBe(lengthOf(year, number));
    }));
  });
});

describe('adding months', () => {
  test.each([
    ['2005-06-30', 12, '2006-06-30'],
    ['2005-06-27', 12, '2006-06-27'],
    ['2005-08-31', 6, '2006-02-28'], // clamped
    ['2007-08-31', 6, '2008-02-29'], // clamped, leap year
    ['2005-01-31', 1, '2005-02-28'],
    ['2005-01-31', 2, '2005-03-31'], // not by way of 28 February
    ['2005-03-31', -1, '2005-02-28'],
    ['2005-05-31', 1, '2005-06-30'],
    ['2005-06-30', 1, '2005-07-30'], // a day is a day: not the end of July
    ['2004-02-29', 12, '2005-02-28'],
    ['2004-02-29', 48, '2008-02-29'],
    ['2096-02-29', 48, '2100-02-28'], // 2100 is no leap year
    ['1999-12-31', 2, '2000-02-29'],
    ['2005-12-15', 1, '2006-01-15'],
    ['2005-01-15', -1, '2004-12-15'],
    ['2005-06-30', 0, '2005-06-30'],
    ['2011-11-30', 1, '2011-12-30'], // a day that Samoa left out
    ['0099-12-31', 2, '0100-02-28'], // years below 100 are not 19xx
    ['0001-01-31', 1, '0001-02-28'],
    ['9999-10-31', 1, '9999-11-30'],
    ['9999-12-31', -119_987, '0001-01-31'],
  ])('%s + %i = %s', (date, months, expected) => {
    expect(addMonths(day(date), months)).toBe(expected);
  });

  test('lands in the month it should, on the same day or the last', () => {
    fc.assert(fc.property(anyDay, anyCount, (date, months) => {
      const target = monthNumber(date) + months;
      fc.pre(target >= 12 && target < 120_000);
      const [year, number] = [Math.floor(target / 12), (target % 12) + 1];
      expect(addMonths(date, months)).toBe(iso(year, number, Math.min(Number(date.slice(8)), lengthOf(year, number))));
    }));
  });

  test('keeps the order of dates', () => {
    fc.assert(fc.property(anyDay, anyDay, anyCount, (a, b, months) => {
      fc.pre([a, b].every((date) => monthNumber(date) + months >= 12 && monthNumber(date) + months < 120_000));
      const [first, last] = [earlier(a, b), later(a, b)];
      expect(addMonths(first, months) <= addMonths(last, months)).toBe(true);
    }));
  });

  test('more months are later', () => {
    fc.assert(fc.property(anyDay, anyCount, fc.integer({ min: 1, max: 1200 }), (date, months, more) => {
      fc.pre(monthNumber(date) + months >= 12 && monthNumber(date) + months + more < 120_000);
      expect(addMonths(date, months) < addMonths(date, months + more)).toBe(true);
    }));
  });
});

describe('adding days', () => {
  test.each([
    ['2005-06-30', 90, '2005-09-28'],
    ['2005-06-30', 1, '2005-07-01'],
    ['2005-12-31', 1, '2006-01-01'],
    ['2004-02-28', 1, '2004-02-29'],
    ['2005-02-28', 1, '2005-03-01'],
    ['2008-01-01', -1, '2007-12-31'],
    ['2011-12-29', 1, '2011-12-30'], // Samoa
    ['2018-11-03', 1, '2018-11-04'], // no midnight in São Paulo
    ['2005-04-02', 2, '2005-04-04'], // 23 hours in Los Angeles
    ['1582-10-04', 1, '1582-10-05'], // the Gregorian calendar, also before there was one
    ['0001-01-01', 3_652_058, '9999-12-31'],
  ])('%s + %i = %s', (date, days, expected) => {
    expect(addDays(day(date), days)).toBe(expected);
    expect(daysBetween(day(date), day(expected))).toBe(days);
  });

  test('undoes counting them, and the other way round', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(addDays(a, daysBetween(a, b))).toBe(b);
      expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0);
    }));
  });

  test('one day at a time passes every day of the calendar', () => {
    fc.assert(fc.property(anyYear.filter((year) => year < 9999), (year) => {
      let date = day(iso(year, 1, 1));
      for (let number = 1; number <= 12; number++) {
        for (let dayNumber = 1; dayNumber <= lengthOf(year, number); dayNumber++) {
          expect(date).toBe(iso(year, number, dayNumber));
          date = addDays(date, 1);
        }
      }
      expect(date).toBe(iso(year + 1, 1, 1));
    }), { numRuns: 20 });
  });
});

describe('the edges of the calendar', () => {
  test.each([
    ['the day before the first', () => addDays(day('0001-01-01'), -1)],
    ['the day after the last', () => addDays(day('9999-12-31'), 1)],
    ['the month before the first', () => addMonths(day('0001-01-31'), -1)],
    ['the month after the last', () => addMonths(day('9999-12-01'), 1)],
    ['far before', () => addMonths(day('2005-06-30'), -1_000_000)],
    ['far after', () => addDays(day('2005-06-30'), 1_000_000_000_000)],
    ['endlessly after', () => addDays(day('2005-06-30'), Infinity)],
    ['no number at all', () => addMonths(day('2005-06-30'), NaN)],
  ])('%s is out of range', (_, add) => {
    expect(add).toThrow(DateRangeError);
  });

  test('are left for no count of days or months, however large', () => {
    fc.assert(fc.property(anyDay, fc.integer(), (date, count) => {
      for (const add of [addDays, addMonths]) {
        try {
          expect(parsePlainDate(add(date, count))).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(DateRangeError);
        }
      }
    }));
  });
});
