// Reads dates and periods in digits, and years.
import { dateOf, daysInMonth } from '../plain-date.js';
import { advance, attempt, expect, isAny, peek, reject, take, textOf, tryOut, type Cursor } from './cursor.js';
import type { WrittenPeriod } from './deadline.js';
import { fullYear } from './lex.js';
import { readNumber } from './read-duration.js';

/** What is expected where a day is written that the calendar does not have. */
export const NO_SUCH_DAY = 'a day that exists';

/** A day that exists; without a year, one that exists in some year. `at` is where a wrong one is rejected. */
export function writtenDay(c: Cursor, at: number, year: number | null, month: number, day: number): WrittenPeriod | undefined {
  return dateOf(year ?? 2000, month, day) ? { is: 'day', year, month, day } : reject(c, at, NO_SUCH_DAY);
}

const CODES = /^(\d{4})-([QHTS])(\d)$/;
/** EDTF (ISO 8601-2, 4.8): seasons 21 to 24 and 25 to 28, quarters 33 to 36, thirds of a year 37 to 39, halves 40 and 41. */
const SEASONS = ['spring', 'summer', 'fall', 'winter'] as const;

/** Reads an ISO 8601 or EDTF date or period: 2006-06-30, 20060630, 2006-Q3, 2006-W26, 2006-23, 2006-06-XX, 2006~, 201X. */
export function readIso(c: Cursor): WrittenPeriod | undefined {
  const at = c.index;
  const basic = peek(c, 'number');
  if (basic?.digits === 8 && take(c, 'number')) {
    return writtenDay(c, at, Math.floor(basic.value / 10000), Math.floor(basic.value / 100) % 100, basic.value % 100);
  }
  const written = take(c, 'iso')?.value;
  if (!written) return undefined;
  const [, iso = '', mark = ''] = /^(.*?)(?:-XX)*([?~%]?)$/.exec(written) ?? []; // XX is a month or day that is not told
  const whole = readIsoOf(c, at, iso);
  return whole && mark ? { is: 'qualified', mark, whole } : whole;
}

function readIsoOf(c: Cursor, at: number, iso: string): WrittenPeriod | undefined {
  if (iso.length === 4) return iso.endsWith('X') ? { is: 'decade', year: Number(iso.slice(0, 3)) * 10 } : { is: 'year', year: Number(iso) };
  const year = Number(iso.slice(0, 4));
  if (year === 0) return reject(c, at, 'a year from 0001 on');
  const rest = iso.slice(5);
  const coded = CODES.exec(iso);
  if (coded) return codedPart(c, at, year, coded[2] ?? '', Number(coded[3]));
  if (rest.startsWith('W')) return isoWeek(c, at, year, Number(rest.slice(1, 3)), Number(rest.slice(4)));
  if (rest.length === 3) return ordinalDay(c, at, year, Number(rest));
  const [month = 0, day] = rest.split('-').map(Number);
  if (day !== undefined) return writtenDay(c, at, year, month, day);
  if (month >= 1 && month <= 12) return { is: 'month', year, month };
  return partOrYears(year, month, c.index < 2, peek(c, 'bound', -2)?.value === 'over') ?? reject(c, at, 'a month from 01 to 12');
}

/**
 * 2006-23 is a part of a year by its number, and 'in 2022-23' the fiscal year that ends in 2023; the 2021-26 of 'during 2021-26', a
 * `stretch`, are years, up to ten of them.
 */
function partOrYears(year: number, code: number, isCode: boolean, isStretch: boolean): WrittenPeriod | undefined {
  const part = edtfPart(year, code);
  const length = code - (year % 100);
  if (length < 1 || length > (isStretch ? 10 : 1) || (part && isCode)) return part;
  const years = isStretch
    ? { is: 'span', first: { is: 'year', year }, last: { is: 'year', year: year + length }, range: true } as const
    : { is: 'fiscal', year: year + 1 } as const;
  const why = 'where the second number is that of a part of the year (ISO 8601-2)';
  return part ? { is: 'either', taken: years, other: part, why } : years;
}

function codedPart(c: Cursor, at: number, year: number, letter: string, value: number): WrittenPeriod | undefined {
  const is = letter === 'Q' || letter === 'T' ? 'quarter' : 'half';
  const count = is === 'quarter' ? 4 : 2;
  return value >= 1 && value <= count ? { is, year, value } : reject(c, at, `a ${is} from 1 to ${String(count)}`);
}

function edtfPart(year: number, code: number): WrittenPeriod | undefined {
  const season = SEASONS[(code - 21) % 4];
  if (code >= 21 && code <= 28 && season) return { is: 'season', year, season };
  if (code >= 33 && code <= 36) return { is: 'quarter', year, value: code - 32 };
  if (code >= 37 && code <= 39) {
    const skip = { months: (code - 37) * 4, days: 0 };
    return { is: 'slice', length: { months: 4, days: 0 }, skip, atEnd: false, whole: { is: 'year', year } };
  }
  return code === 40 || code === 41 ? { is: 'half', year, value: code - 39 } : undefined;
}

/** The week of 4 January is the first of its year (ISO 8601). */
function isoWeek(c: Cursor, at: number, year: number, week: number, day: number): WrittenPeriod | undefined {
  const exists = week >= 1 && (week <= 52 || (week === 53 && dateOf(year, 12, 31) !== undefined)) && day <= 7;
  if (!exists) return reject(c, at, 'a week from W01 to W53');
  const written = { is: 'week', year, week } as const;
  return day > 0 ? { is: 'nth', n: day, what: 'day', within: written } : written;
}

function ordinalDay(c: Cursor, at: number, year: number, count: number): WrittenPeriod | undefined {
  let rest = count;
  for (let month = 1; month <= 12 && rest > 0; month++) {
    const length = daysInMonth(year, month);
    if (rest <= length) return { is: 'day', year, month, day: rest };
    rest -= length;
  }
  return reject(c, at, NO_SUCH_DAY);
}

/** The 9/30 of 'by 9/30', where the other order would be no day. */
function readSlashed(c: Cursor): WrittenPeriod | undefined {
  const [first, second] = [c.index > 0 ? take(c, 'number') : undefined, take(c, 'slash') && take(c, 'number')];
  if (!first || !second || Math.max(first.digits, second.digits) > 2 || isAny(c, 'slash', 'unit', 'number', 'word')) return undefined;
  const [a, b] = [first.value, second.value];
  if ((a > 12) === (b > 12) || Math.min(first.digits, second.digits) === 0) return undefined;
  return writtenDay(c, c.index - 1, null, Math.min(a, b), Math.max(a, b));
}

/** Reads 03/04/2006, 27.06.2005, 2006/06/30, 06/2006. */
export function readNumeric(c: Cursor): WrittenPeriod | undefined {
  const at = c.index;
  const written = take(c, 'numeric');
  if (!written) return peek(c, 'slash', 1) && attempt(c, readSlashed);
  const [a = 0, b = 0, third] = written.value;
  if (third === undefined) return { is: 'month', year: b, month: a };
  if (a > 31) return a < 100 ? undefined : writtenDay(c, at, a, b, third);
  const year = third < 100 ? fullYear(third) : third;
  const [dayFirst, monthFirst] = [dateOf(year, b, a), dateOf(year, a, b)];
  if (dayFirst && monthFirst && a !== b && !written.dotted) {
    return { is: 'numeric', year, first: a, second: b, usual: c.language.numericDates };
  }
  return monthFirst && !(written.dotted && dayFirst) ? { is: 'day', year, month: a, day: b } : writtenDay(c, at, year, b, a);
}

/** Takes ', 2006', 'of 2006', 'in the year 2006', '2006', 'inclusive, of 2006'. */
export function takeJoinedYear(c: Cursor): number | undefined {
  const isWhole = !peek(c, 'bound') && take(c, 'latest');
  const isOfYear = [1, 2].some((ahead) => peek(c, 'unit', ahead)?.value === 'year'); // 30 de junio, del año 2006
  const isJoined = !(take(c, 'comma') ?? take(c, 'slash')) || isOfYear || isWhole;
  if (isJoined && (take(c, 'of') ?? (peek(c, 'bound')?.value === 'in' ? take(c, 'bound') : undefined))) take(c, 'article');
  if (peek(c, 'unit')?.value === 'year' && peek(c, 'unit', -1) === undefined) advance(c);
  return takeYear(c);
}

/** Takes a year in digits or in words. */
export function takeYear(c: Cursor): number | undefined {
  const year = peek(c, 'number');
  if (year?.digits === 0) return tryOut(c, takeYearInWords);
  return year?.digits === 4 && year.value > 0 ? take(c, 'number')?.value : expect(c, 'a year');
}

/** 'mil novecientos noventa y tres', 'deux mille six'. */
function takeYearInWords(c: Cursor): number | undefined {
  const year = readNumber(c)?.value;
  return year !== undefined && year > 1000 && year < 3000 ? year : undefined;
}

/** ', 2006', 'of 2006', 'of the year 2006', '2006'. */
export function takeOfYear(c: Cursor): number | undefined {
  if (!take(c, 'comma') && take(c, 'of')) take(c, 'article');
  if (peek(c, 'unit')?.value === 'year') advance(c);
  return takeYear(c);
}

/** The 2006 of '2006-07', which looks like a month. */
export function takeTwinYears(c: Cursor): number | undefined {
  const iso = take(c, 'iso')?.value ?? '';
  const year = Number(iso.slice(0, 4));
  return iso.length === 7 && Number(iso.slice(5)) === (year + 1) % 100 ? year : undefined;
}

/** Whether two years are written: 2005-06, 2005-2006. */
export const isTwin = (c: Cursor, year: number | null): boolean =>
  year !== null && (peek(c, 'iso', -1) !== undefined || takeYearAfter(c, year));

/** Takes two years that follow one another, and tells the first. */
export function takeTwin(c: Cursor): number | undefined {
  const begins = takeTwinYears(c) ?? takeYear(c);
  return begins !== undefined && isTwin(c, begins) ? begins : undefined;
}

/** Takes the 2007 of the winter 2006-2007, which begins in 2006; of another season two years make no sense. */
export const takeYearAfter = (c: Cursor, year: number): boolean => attempt(c, (inner) => {
  const ends = take(inner, 'dash') ?? take(inner, 'slash') ? take(inner, 'number')?.value : undefined;
  return ends !== undefined && ends % 100 === (year + 1) % 100 ? true : undefined;
}) === true;

/** '(FY)' behind 'fiscal year': an abbreviation of the words before it. */
export function skipAbbreviation(c: Cursor): void {
  const isOne = peek(c, 'open') && peek(c, 'close', 2) && c.lexemes[c.index + 3];
  if (isOne && ABBREVIATED.some((is) => peek(c, is, 1))) c.index += 3;
}

const ABBREVIATED = ['fiscal', 'unit', 'quarter', 'half'] as const;

/** The noun of 'the year 2008', 'el año de 2008'; whether it is of several. */
export function takeYearNoun(c: Cursor): boolean {
  if (peek(c, 'unit')?.value !== 'year') return false;
  const isPlural = /s$/i.test(textOf(c, c.index, c.index + 1));
  advance(c);
  skipAbbreviation(c);
  if (peek(c, 'number', 1)?.digits === 4) take(c, 'of');
  return isPlural;
}
