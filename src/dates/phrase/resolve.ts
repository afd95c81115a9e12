// Resolves a deadline as written to the day it falls due, and tells step by step how.
import { addDays, DateRangeError, dateOf, type PlainDate, yearOf } from '../plain-date.js';
import type { Conventions, Season } from '../conventions.js';
import {
  contains, dayName, dayPeriod, fiscalYearPeriod, halfPeriod, monthPeriod, partPeriod, quarterPeriod, seasonPeriod, shiftMonths,
  spanPeriod, yearPeriod, type Period, type Precision,
} from '../period.js';
import {
  isYearless, type Bound, type Duration, type Reading, type WrittenAnchor, type WrittenDeadline, type WrittenPeriod,
} from './deadline.js';

/** An event a deadline may hang on. `period` is null while the event has no date. */
export interface DatedEvent {
  readonly title: string;
  readonly period: Period | null;
}

/** What resolving needs besides the phrase. */
export interface ResolveContext {
  /** What a relative deadline counts from when its phrase does not say. */
  readonly anchor: Period;
  /** How the anchor is called in the steps: 'the anchor of the programme'. */
  readonly anchorName: string;
  readonly conventions: Conventions;
  /** The event meant by the phrase's words, or undefined when none is known. */
  readonly event: (words: string) => DatedEvent | undefined;
}

/** What kind of deadline a phrase is; `none` is no deadline. */
export type DeadlineKind = 'relative' | 'absolute' | 'event' | 'recurring' | 'none';

/** What a deadline comes to. */
export interface Resolution {
  readonly kind: DeadlineKind;
  /** The code of the period it counts from (2005-06), or null when it does not count from anything dated. */
  readonly anchor: string | null;
  /** The (first) period it names, or null: no date, an event without a date, or only a repetition. */
  readonly period: Period | null;
  /** The last day on which it is kept: the last day of that period. */
  readonly due: PlainDate | null;
  readonly precision: Precision | null;
  /** The period the source states in brackets. */
  readonly stated: Period | null;
  /** For a recurring deadline, how long from one occurrence to the next. */
  readonly recurs: Duration | null;
  /** The event without a date that it hangs on, in the words of the phrase. */
  readonly awaits: string | null;
  /** Whether that event is known, though it has no date. */
  readonly declared: boolean;
  readonly steps: readonly string[];
}

interface Outcome {
  readonly kind: DeadlineKind;
  readonly anchor?: string;
  readonly period?: Period;
  readonly recurs?: Duration;
  readonly awaits?: string;
  readonly declared?: boolean;
}

/** Resolves a reading. Never throws: a date out of the years 0001 to 9999 gives no due date and a step that says so. */
export function resolveDeadline(reading: Reading, context: ResolveContext): Resolution {
  const steps: string[] = [];
  try {
    const outcome = resolveWritten(reading.deadline, context, steps);
    const due = outcome.period?.end ?? null;
    if (reading.condition) steps.push(`a condition stands beside it: '${reading.condition}'; it does not move the date`);
    return {
      kind: outcome.kind,
      anchor: outcome.anchor ?? null,
      period: outcome.period ?? null,
      due,
      precision: outcome.period?.precision ?? null,
      stated: resolveStated(reading.stated, due, context, steps),
      recurs: outcome.recurs ?? null,
      awaits: outcome.awaits ?? null,
      declared: outcome.declared ?? false,
      steps,
    };
  } catch (error) {
    if (!(error instanceof DateRangeError)) throw error;
    const { deadline } = reading;
    return {
      kind: deadline.is, anchor: null, period: null, due: null, precision: null, stated: null,
      recurs: deadline.is === 'recurring' ? deadline.every : null, awaits: null, declared: false, steps: [...steps, error.message],
    };
  }
}

/**
 * The last day of occurrence number `index` (0 is the first) of a recurring deadline, or null after the year 9999. Computed from
 * the first, never chained, so that a clamped month end does not drift.
 */
export function occurrence(first: Period, every: Duration, index: number): PlainDate | null {
  try {
    return addDays(shiftMonths(first, every.months * index).end, every.days * index);
  } catch (error) {
    if (error instanceof DateRangeError) return null;
    throw error;
  }
}

/** '12 months', '1 year and 6 months' as '18 months', '90 days'. */
export function durationName({ months, days }: Duration): string {
  const terms: string[] = [];
  if (months) terms.push(`${String(months)} month${months === 1 ? '' : 's'}`);
  if (days || !months) terms.push(`${String(days)} day${days === 1 ? '' : 's'}`);
  return terms.join(' and ');
}

/** ISO 8601: P12M, P90D. */
export const durationCode = ({ months, days }: Duration): string =>
  `P${months ? `${String(months)}M` : ''}${days || !months ? `${String(days)}D` : ''}`;

function resolveWritten(written: WrittenDeadline, context: ResolveContext, steps: string[]): Outcome {
  switch (written.is) {
    case 'relative':
      return resolveRelative(written.duration, written.anchor, context, steps);
    case 'absolute': {
      const period = boundPeriod(written.bound, written.period, context, steps);
      return isYearless(written.period) ? { kind: 'absolute', period, anchor: context.anchor.code } : { kind: 'absolute', period };
    }
    case 'event':
      return resolveEvent(written.event, written.bound, context, steps);
    case 'recurring':
      return resolveRecurring(written, context, steps);
    case 'none':
      steps.push(`'${written.words}' names no day: it is not a deadline`);
      return { kind: 'none' };
  }
}

function resolveRelative(duration: Duration, anchor: WrittenAnchor, context: ResolveContext, steps: string[]): Outcome {
  if (anchor.is === 'event') {
    const event = context.event(anchor.event);
    if (!event?.period) return awaiting(anchor.event, event, steps);
    steps.push(`it counts from ${event.title}: ${event.period.name}`);
    return { kind: 'relative', anchor: event.period.code, period: add(event.period, duration, steps) };
  }
  const from = anchor.is === 'period' ? periodOf(anchor.period, context, steps) : context.anchor;
  steps.push(`it counts from ${from.name}${anchor.is === 'default' ? `, ${context.anchorName}` : ', as the phrase says'}`);
  return { kind: 'relative', anchor: from.code, period: add(from, duration, steps) };
}

/** Months move the anchor as a period; days count from its last day. */
function add(from: Period, duration: Duration, steps: string[]): Period {
  const moved = duration.months ? shiftMonths(from, duration.months) : from;
  const period = duration.days ? dayPeriod(addDays(moved.end, duration.days)) : moved;
  steps.push(`${from.name} and ${durationName(duration)} is ${period.name}`);
  if (period.precision === 'day' && duration.months && from.end.slice(8) !== period.end.slice(8) && !duration.days) {
    steps.push(`the month is shorter, so the day is clamped to its last`);
  }
  return keptUntil(period, steps);
}

function keptUntil(period: Period, steps: string[]): Period {
  steps.push(period.precision === 'day'
    ? `it is kept until that day: ${period.name}`
    : `it is kept until the last day of the period: ${dayName(period.end)}`);
  return period;
}

function resolveEvent(words: string, bound: Bound, context: ResolveContext, steps: string[]): Outcome {
  const event = context.event(words);
  if (!event?.period) return awaiting(words, event, steps);
  steps.push(`${event.title}: ${event.period.name}`);
  const period = bound === 'before' ? before(event.period, steps) : keptUntil(event.period, steps);
  return { kind: 'event', anchor: event.period.code, period };
}

function awaiting(words: string, event: DatedEvent | undefined, steps: string[]): Outcome {
  steps.push(event
    ? `it hangs on ${event.title}, which has no date yet`
    : `it hangs on an event, '${words}', whose date is not known here`);
  return { kind: 'event', awaits: words, declared: event !== undefined };
}

function resolveRecurring(written: Extract<WrittenDeadline, { is: 'recurring' }>, context: ResolveContext, steps: string[]): Outcome {
  const first = written.first ? resolveWritten(written.first, context, steps) : undefined;
  steps.push(`it repeats every ${durationName(written.every)}${first?.period ? ', counted from the first' : '; no first date is given'}`);
  return { ...first, kind: 'recurring', recurs: written.every };
}

function boundPeriod(bound: Bound, written: WrittenPeriod, context: ResolveContext, steps: string[]): Period {
  const period = periodOf(written, context, steps);
  // Before the end, or the middle, is up to it.
  const upTo = written.is === 'part' && (written.part === 'end' || written.part === 'mid');
  if (bound === 'before' && !upTo) return before(period, steps);
  if (bound !== 'by' || written.is !== 'year') return keptUntil(period, steps);
  const { byYear } = context.conventions;
  steps.push(`'by' a year means its ${byYear === 'end' ? 'end' : 'first day'}, by the programme's convention`);
  return byYear === 'end' ? keptUntil(period, steps) : dayPeriod(period.start);
}

function before(period: Period, steps: string[]): Period {
  const day = dayPeriod(addDays(period.start, -1));
  steps.push(`'before' excludes ${period.name} itself: the last day is ${day.name}`);
  return { ...day, precision: period.precision };
}

const MONTH_DAY = (date: { month: number; day: number }): string =>
  dayName(dateOf(2000, date.month, date.day) ?? ('' as PlainDate)).replace(/ 2000$/, '');

function noteSeason(season: Season, { seasons }: Conventions, steps: string[]): void {
  const { from, to } = seasons[season];
  const end = to.month === 2 && to.day === 29 ? 'the end of February' : MONTH_DAY(to);
  steps.push(`${season} runs from ${MONTH_DAY(from)} to ${end}, by the programme's convention`);
}

/** The period as written, by the conventions of the programme; a month or day without a year is the first from the anchor on. */
function periodOf(written: WrittenPeriod, context: ResolveContext, steps: string[]): Period {
  const { conventions } = context;
  switch (written.is) {
    case 'day':
    case 'month':
      return written.year === null ? firstFromAnchor(written, context, steps) : inRange(calendarPeriod(written, written.year));
    case 'quarter':
      return inRange(quarterPeriod(written.year, written.value));
    case 'half':
      return inRange(halfPeriod(written.year, written.value));
    case 'year':
      return inRange(yearPeriod(written.year));
    case 'fiscal':
      steps.push(
        `fiscal years begin in month ${String(conventions.fiscalYearStarts)} and are named by the year they end in, by convention`,
      );
      return inRange(fiscalYearPeriod(written.year, conventions));
    case 'season':
      noteSeason(written.season, conventions, steps);
      return inRange(seasonPeriod(written.year, written.season, conventions));
    case 'span':
      return spanOf(written, context, steps);
    case 'part':
      return partOf(written, context, steps);
  }
}

/** From the first period to the last; 'Winter/Spring 2006' begins with the winter before that spring. */
function spanOf({ first, last }: Extract<WrittenPeriod, { is: 'span' }>, context: ResolveContext, steps: string[]): Period {
  const end = periodOf(last, context, steps);
  const start = periodOf(first, context, steps);
  if (start.start <= end.start || !('year' in first) || first.year === null) return spanPeriod(start, end);
  return spanPeriod(periodOf({ ...first, year: first.year - 1 }, context, []), end);
}

function partOf(written: Extract<WrittenPeriod, { is: 'part' }>, context: ResolveContext, steps: string[]): Period {
  const whole = periodOf(written.whole, context, steps);
  if (written.part === 'end') return whole;
  if (written.part === 'start') return dayPeriod(whole.start);
  const part = partPeriod(written.part, whole, context.conventions);
  steps.push(`${part.name} ends on ${dayName(part.end)}, by convention`);
  return part;
}

type DayOrMonth = Extract<WrittenPeriod, { is: 'day' | 'month' }>;

function firstFromAnchor(written: DayOrMonth, context: ResolveContext, steps: string[]): Period {
  const first = yearOf(context.anchor.start);
  let period: Period | undefined;
  // 29 February comes round within eight years.
  for (let year = first; year <= first + 8 && (!period || period.end < context.anchor.start); year++) {
    period = calendarPeriod(written, year) ?? period;
  }
  if (!period || period.end < context.anchor.start) throw new DateRangeError(OUT_OF_RANGE);
  steps.push(`no year is written: ${period.name} is the first from ${context.anchor.name} on, ${context.anchorName}`);
  return period;
}

function calendarPeriod(written: DayOrMonth, year: number): Period | undefined {
  if (written.is === 'month') return monthPeriod(year, written.month);
  const date = dateOf(year, written.month, written.day);
  return date && dayPeriod(date);
}

const OUT_OF_RANGE = 'the date falls outside the years 0001 to 9999';

function inRange<T>(value: T | undefined): T {
  if (value === undefined) throw new DateRangeError(OUT_OF_RANGE);
  return value;
}

function resolveStated(written: WrittenPeriod | null, due: PlainDate | null, context: ResolveContext, steps: string[]): Period | null {
  if (!written) return null;
  let stated: Period;
  try {
    stated = periodOf(written, context, []);
  } catch (error) {
    if (!(error instanceof DateRangeError)) throw error;
    steps.push(`what the source states cannot be compared: ${error.message}`);
    return null;
  }
  const verdict = due === null ? 'nothing to compare it with' : contains(stated, due) ? 'it agrees' : 'it differs';
  steps.push(`the source states ${stated.name}: ${verdict}`);
  return stated;
}
