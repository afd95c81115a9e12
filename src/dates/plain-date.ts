// Plain calendar dates: no clock times, no time zones. The only importer of date-fns, which works here on UTC dates,
// so that the result never depends on TZ or the locale of the machine.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';

declare const plain: unique symbol;

/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD` (years 0001 to 9999). Compares with `<`, prints itself, is JSON. */
export type PlainDate = string & { readonly [plain]: true };

/** Thrown when arithmetic leaves the years 0001 to 9999; readers of user input turn it into a message. */
export class DateRangeError extends RangeError {}

const MS_PER_DAY = 86_400_000;

const outOfRange = (): DateRangeError => new DateRangeError('the date falls outside the years 0001 to 9999');

const toUtc = (date: PlainDate): Date => new UTCDateMini(`${date}T00:00:00Z`);

function fromUtc(date: Date): PlainDate {
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw outOfRange();
  return date.toISOString().slice(0, 10) as PlainDate;
}

/** The plain date that `text` writes as `YYYY-MM-DD`, or undefined when it is anything else or no such day exists. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The date of year, month (1 to 12) and day (1 to 31), or undefined when no such day exists. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!exists) return undefined; // nor for what is no number
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') as PlainDate;
}

/** Days of a month (1 to 12): 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year of a date, 1 to 9999. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
/** The month of a date, 1 to 12. */
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));
/** The day of a date in its month, 1 to 31. */
export const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

/** `date` plus a number of days, which may be negative. Throws DateRangeError. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(addDaysTo(toUtc(date), days));

/**
 * `date` plus a number of calendar months, which may be negative, clamped to the end of a shorter month
 * (31 August + 6 months = 28 or 29 February). Not invertible: add once from the anchor, never chain. Throws DateRangeError.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const sum = dateOf(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
  if (!sum) throw outOfRange();
  return sum;
}

/** Easter Sunday of a year (1 to 9999) by the Gregorian calendar, as Meeus gives it. */
export function easterOf(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const days = h + l - 7 * Math.floor((a + 11 * h + 19 * l) / 433); // from 22 March on
  const day = dateOf(year, days < 10 ? 3 : 4, days < 10 ? days + 22 : days - 9);
  if (!day) throw outOfRange();
  return day;
}

/** The last day of the month that `date` lies in. */
export function endOfMonth(date: PlainDate): PlainDate {
  return `${date.slice(0, 8)}${String(daysInMonth(yearOf(date), monthOf(date)))}` as PlainDate;
}

/** Days from `from` (exclusive) to `to` (inclusive); negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

/** The earlier and the later of two dates. */
export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
/** The later of two dates. */
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts them. */
export const weekdayOf = (date: PlainDate): number => ((Date.parse(date) / MS_PER_DAY + 3) % 7 + 7) % 7 + 1;

/** Whether a day is a working day: no Saturday, no Sunday, none of the holidays. */
export const isWorkday = (date: PlainDate, holidays: ReadonlySet<PlainDate> | null): boolean => weekdayOf(date) < 6 && !holidays?.has(date);

/** The working day that comes `count` working days after `date` (exclusive), or before it where negative. Throws DateRangeError. */
export function addWorkdays(date: PlainDate, count: number, holidays: ReadonlySet<PlainDate> | null): PlainDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkday(day, holidays)) left--;
  }
  return day;
}
