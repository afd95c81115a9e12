// Reads the years of schools, which no calendar has: 'la rentrée 2016', 'curso 2016-2017', 'the 2016-17 school year'.
import { peek, take, type Cursor } from './cursor.js';
import type { WrittenPeriod } from './deadline.js';
import { isTwin, takeTwinYears, takeYear, takeYearAfter } from './read-iso.js';
import { readWhole } from './read-period.js';

const month = (year: number, number: number): WrittenPeriod => ({ is: 'month', year, month: number });

/** The month in which schools begin, September unless another is named, and the school year from there to June. */
export function readSchool(c: Cursor): WrittenPeriod | undefined {
  const school = take(c, 'school')?.value;
  if (school === undefined) return undefined;
  take(c, 'of');
  if (school === 'start' && peek(c, 'month')) return readWhole(c);
  const begins = takeTwinYears(c) ?? takeYear(c);
  if (begins === undefined) return undefined;
  if (school === 'start') {
    takeYearAfter(c, begins);
    return { is: 'either', taken: month(begins, 9), other: month(begins, 8), why: 'where schools begin in August' };
  }
  return isTwin(c, begins) ? schoolYear(begins) : { is: 'year', year: begins };
}

/** The school year that begins in a year: September to June. */
export function schoolYear(begins: number): WrittenPeriod {
  const [first, last] = [month(begins, 9), month(begins + 1, 6)];
  const to = (end: WrittenPeriod): WrittenPeriod => ({ is: 'span', first, last: end, range: false });
  return { is: 'either', taken: to(last), other: to(month(begins + 1, 8)), why: 'where the school year lasts until the next begins' };
}
