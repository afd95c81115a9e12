// Counts stretches of time from a period, and back from it, and tells how.
import { addDays, addMonths, addWorkdays, type PlainDate } from '../plain-date.js';
import { dayPeriod, shiftMonths, type Period } from '../period.js';
import type { Duration, WrittenPick } from './deadline.js';
import { holding, inRange, nthIn, tell, type Resolving } from './resolve-period.js';

/** Months move the anchor as a period; days count from its last day. Throws DateRangeError. */
export function addTo(from: Period, { months, days, workdays = 0 }: Duration, holidays: ReadonlySet<PlainDate> | null): Period {
  const moved = months ? shiftMonths(from, months) : from;
  const day = days ? addDays(moved.end, days) : moved.end;
  return days || workdays ? dayPeriod(workdays ? addWorkdays(day, workdays, holidays) : day) : moved;
}

/** So long after a period, told step by step. Throws DateRangeError. */
export function add(from: Period, duration: Duration, context: Resolving): Period {
  const period = addTo(from, duration, context.conventions.holidays);
  tell(context, 'added', { from, duration, period });
  tellWorkdays(duration, context);
  const onlyMonths = duration.days === 0 && !duration.workdays;
  if (onlyMonths && period.precision === 'day' && from.end.slice(8) !== period.end.slice(8)) tell(context, 'clamped');
  return period;
}

/** Counted back from the first day of what it lies before. Throws DateRangeError. */
export function subtract(from: Period, duration: Duration, context: Resolving): Period {
  const { months, days, workdays = 0 } = duration;
  const moved = months ? monthsBefore(from, months) : from;
  const day = days ? addDays(moved.start, -days) : moved.start;
  const period = days || workdays ? dayPeriod(workdays ? addWorkdays(day, -workdays, context.conventions.holidays) : day) : moved;
  tell(context, 'subtracted', { from, duration, period });
  tellWorkdays(duration, context);
  return period;
}

const tellWorkdays = ({ workdays = 0 }: Duration, context: Resolving): void => {
  if (workdays > 0) tell(context, context.conventions.holidays ? 'holidays' : 'no-holidays');
};

/** The day that is meant of the unit in which a count ends. Throws DateRangeError. */
export function picked({ end }: Period, { n, what, unit }: WrittenPick, context: Resolving): Period {
  const whole = inRange(holding(unit, end, context.conventions));
  const period = dayPeriod(nthIn(whole, n, what, context));
  tell(context, 'picked', { whole, period });
  return period;
}

/** A period so many calendar months before another. Throws DateRangeError. */
const monthsBefore = (period: Period, months: number): Period =>
  (period.precision === 'day' ? dayPeriod(addMonths(period.start, -months)) : shiftMonths(period, -months));
