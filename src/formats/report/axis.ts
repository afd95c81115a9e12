// The time axis of a picture: its ticks, and the column of a day where it is drawn in characters.
import { addMonths, dayName, daysBetween, earlier, later, type PlainDate } from '../../dates/index.js';

/** The first and the last day of an axis, inclusive. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Where a year, quarter or month begins, or the axis itself, and how that is called. */
export interface Tick {
  readonly day: PlainDate;
  readonly label: string;
}

/** The days of an axis. */
export const daysOf = ({ from, to }: Span): number => daysBetween(from, to) + 1;

/** Steps of an axis, in months; in all of them every day lies once. */
const STEPS = [1, 3, 12, 24, 60, 120, 600, 1200, 12_000];
const leastDays = (months: number): number => (months === 1 ? 28 : months === 3 ? 90 : months / 12 * 365);

/** The first days of the steps on the axis, and before them its own first day. */
function startsOf({ from, to }: Span, months: number): PlainDate[] {
  const monthsTo = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const stepsTo = (day: PlainDate): number => Math.floor(monthsTo(day) / months);
  const first = `${from.slice(0, 8)}01` as PlainDate;
  const next = Array.from({ length: stepsTo(to) - stepsTo(from) }, (_, index) =>
    addMonths(first, (stepsTo(from) + 1 + index) * months - monthsTo(from)));
  return [from, ...next];
}

/** The room that the label of a tick needs, in any unit of length. */
export interface Needs {
  readonly year: number;
  readonly quarter: number;
  readonly month: number;
}

/** Ticks of years, and of the quarters or months in them where there is room, on an axis of that length. */
export function ticksOf(span: Span, length: number, needs: Needs): { readonly years: readonly Tick[]; readonly parts: readonly Tick[] } {
  const roomOf = (months: number): number => leastDays(months) * length / daysOf(span);
  const ticks = (months: number, need: number, label: (day: PlainDate) => string): Tick[] => {
    const starts = startsOf(span, months);
    // The axis may begin in the middle of a step, with too little of it left for a label.
    const [first = span.from, second] = starts;
    const isShort = second !== undefined && daysBetween(first, second) * length / daysOf(span) < need;
    return (isShort ? starts.slice(1) : starts).map((day) => ({ day, label: label(day) }));
  };
  const year = STEPS.find((months) => months >= 12 && roomOf(months) >= needs.year) ?? Infinity;
  const parts = (): Tick[] => {
    if (roomOf(1) >= needs.month) return ticks(1, needs.month, monthName);
    return roomOf(3) >= needs.quarter ? ticks(3, needs.quarter, quarterName) : [];
  };
  return { years: ticks(year, needs.year, (day) => day.slice(0, 4)), parts: parts() };
}

const monthName = (day: PlainDate): string => dayName(day).split(' ')[1]?.slice(0, 3) ?? '';
const quarterName = (day: PlainDate): string => `Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;

/** An axis drawn in columns of characters. */
export interface Columns {
  readonly count: number;
  /** The column of a day, from 0; a day outside the axis has that of its end. */
  readonly of: (day: PlainDate) => number;
}

/**
 * Lays an axis over so many columns, or one a day where it has fewer. Months, else quarters, years or more, begin with a column of
 * their own, so that what is due at the end of one stands before the tick of the next.
 */
export function layColumns(span: Span, room: number): Columns {
  const days = daysOf(span);
  const count = Math.min(room, days);
  const step = STEPS.find((months) => leastDays(months) * count / days >= 1) ?? Infinity;
  const starts = startsOf(span, step);
  const begins = [...starts.map((day) => Math.round(daysBetween(span.from, day) * count / days)), count];
  const of = (day: PlainDate): number => {
    const inside = later(span.from, earlier(span.to, day));
    const at = starts.findLastIndex((start) => start <= inside);
    const start = starts[at] ?? span.from;
    const [begin = 0, end = count] = begins.slice(at, at + 2);
    const length = daysBetween(start, starts[at + 1] ?? span.to) + (at + 1 < starts.length ? 0 : 1);
    return Math.min(count - 1, begin + Math.floor(daysBetween(start, inside) * (end - begin) / length));
  };
  return { count, of };
}
