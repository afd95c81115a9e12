// Resolves a deadline as written to the day it falls due, and tells step by step how.
import { addDays, DateRangeError, type PlainDate } from '../plain-date.js';
import type { Conventions } from '../conventions.js';
import { contains, dayPeriod, shiftMonths, type Period, type Precision } from '../period.js';
import { otherConventions, type Alternative, type Ambiguity } from './ambiguous.js';
import {
  isMonthEnd, isYearless, isYearly, type Bound, type Duration, type Reading, type WrittenDeadline, type WrittenPeriod, type WrittenPick,
  type WrittenRelative,
} from './deadline.js';
import { holding, inRange, periodOf, tell, type Resolving } from './resolve-period.js';
import { add, addTo, picked, subtract } from './resolve-stretch.js';
import { durationName, type AnchorName, type Step } from './steps.js';

/** An event a deadline may hang on. `period` is null while the event has no date. */
export interface DatedEvent {
  readonly title: string;
  readonly period: Period | null;
}

/** What resolving needs besides the phrase. */
export interface ResolveContext {
  /** What a relative deadline counts from when its phrase does not say. */
  readonly anchor: Period;
  /** How the anchor is called in the steps. */
  readonly anchorName: AnchorName;
  /** Whether the anchor is of this deadline and no default, so that 'the date of this order' is it. */
  readonly isOwn: boolean;
  readonly conventions: Conventions;
  /** The event meant by the phrase's words, or undefined when none is known. */
  readonly event: (words: string) => DatedEvent | undefined;
}

/** What kind of deadline a phrase is; `none` is no deadline. */
export type DeadlineKind = 'relative' | 'absolute' | 'range' | 'event' | 'recurring' | 'none';

/** What a deadline comes to. */
export interface Resolution {
  readonly kind: DeadlineKind;
  /** The code of the period it counts from (2005-06), or null when it does not count from anything dated. */
  readonly anchor: string | null;
  /** The (first) period it names, or null: no date, an event without a date, or only a repetition. */
  readonly period: Period | null;
  /** The first day of a range, or before which nothing is due ('no earlier than'); else null. */
  readonly start: PlainDate | null;
  /** The last day on which it is kept: the last day of that period. */
  readonly due: PlainDate | null;
  readonly precision: Precision | null;
  /** The period the source states in brackets. */
  readonly stated: Period | null;
  /** For a recurring deadline, how long from one occurrence to the next. */
  readonly recurs: Duration | null;
  /** What each occurrence of a recurring deadline counts from, where it counts days from something that repeats. */
  readonly counted: Counted | null;
  /** The last day on which a recurring deadline can fall due, where it ends. */
  readonly until: PlainDate | null;
  /** The event without a date that it hangs on, in the words of the phrase. */
  readonly awaits: string | null;
  /** Whether that event is known, though it has no date. */
  readonly declared: boolean;
  readonly steps: readonly Step[];
  /** The readings not taken, where the phrase leaves something open. */
  readonly alternatives: readonly Alternative[];
}

/** What each occurrence counts from: 'within 45 days of the end of each quarter'. */
export interface Counted {
  readonly from: Period;
  readonly duration: Duration;
  readonly pick?: WrittenPick;
  readonly conventions: Conventions;
}

interface Outcome {
  readonly kind: DeadlineKind;
  readonly anchor?: string;
  readonly period?: Period;
  readonly start?: PlainDate;
  readonly recurs?: Duration;
  readonly counted?: Counted;
  readonly until?: PlainDate;
  readonly awaits?: string;
  readonly declared?: boolean;
}

type Context = Resolving & Pick<ResolveContext, 'event' | 'isOwn'>;

/** Resolves a reading. Never throws: a date out of the years 0001 to 9999 gives no due date and a step that says so. */
export function resolveDeadline(reading: Reading, context: ResolveContext): Resolution {
  const resolving: Context = { ...context, steps: [], open: new Set() };
  const outcome = outcomeOf(reading.deadline, resolving);
  const { period } = outcome;
  const due = period && !isFrom(reading.deadline) ? period.end : null;
  if (reading.condition) tell(resolving, 'condition', { words: reading.condition });
  const named = due === null || !period ? null : period;
  return {
    kind: outcome.kind,
    anchor: outcome.anchor ?? null,
    period: named,
    start: outcome.start ?? null,
    due,
    precision: named?.precision ?? null,
    stated: resolveStated(reading.stated, due, resolving),
    recurs: outcome.recurs ?? null,
    counted: outcome.kind === 'recurring' ? outcome.counted ?? null : null,
    until: outcome.until ?? null,
    awaits: outcome.awaits ?? null,
    declared: outcome.declared ?? false,
    steps: resolving.steps,
    alternatives: alternativesOf(reading.deadline, due, resolving),
  };
}

const isFrom = (written: WrittenDeadline): boolean => 'bound' in written && written.bound === 'from';

function outcomeOf(written: WrittenDeadline, context: Context): Outcome {
  try {
    return resolveWritten(written, context);
  } catch (error) {
    if (!(error instanceof DateRangeError)) throw error;
    tell(context, 'out-of-range');
    return { kind: written.is, ...(written.is === 'recurring' && { recurs: written.every }) };
  }
}

/** What the deadline would come to by the other convention, for each that was used; those that change nothing left out. */
function alternativesOf(written: WrittenDeadline, due: PlainDate | null, context: Context): Alternative[] {
  const found: Alternative[] = [];
  if (isFrom(written)) return found;
  for (const one of context.open) {
    if (one === 'every') continue;
    if (one === 'either') {
      found.push(...otherReading(written, context).filter((other) => other.due !== due));
      continue;
    }
    const monthFirst = context.steps.some(({ id }) => id === 'month-first');
    const { conventions, why } = otherConventions(one, context.conventions, monthFirst);
    const other = outcomeOf(written, { ...context, conventions, steps: [], open: new Set<Ambiguity>() }).period?.end ?? null;
    if (other !== due && !found.some((alternative) => alternative.due === other)) found.push({ due: other, why });
  }
  if (written.is === 'relative' && written.bare) found.push({ due: null, why: 'where it tells how long, and not by when' });
  const every = written.is === 'recurring' ? written.or : undefined;
  if (every) found.push({ due, why: `where it repeats every ${durationName(every)}` });
  return found;
}

/** The day by the other reading of a period that has two. */
function otherReading(written: WrittenDeadline, context: Context): Alternative[] {
  const other = outcomeOf(written, { ...context, steps: [], open: new Set(), other: true }).period?.end ?? null;
  const why = context.steps.find(({ id }) => id === 'either')?.values.why;
  return [{ due: other, why: typeof why === 'string' ? why : 'where it is read otherwise' }];
}

/**
 * The last day of occurrence number `index` (0 is the first) of a recurring deadline, or null after the year 9999. Computed from
 * the first, never chained, so that a clamped month end does not drift; where so many days after each of a unit are meant, from
 * that unit.
 */
export function occurrence(first: Period, every: Duration, index: number, counted: Counted | null = null): PlainDate | null {
  try {
    if (counted) return occurrenceOf(counted, every.months * index).end;
    return addDays(shiftMonths(first, every.months * index).end, every.days * index);
  } catch (error) {
    if (error instanceof DateRangeError) return null;
    throw error;
  }
}

function occurrenceOf({ from, duration, pick, conventions }: Counted, months: number): Period {
  const moved = addTo(shiftMonths(from, months), duration, conventions.holidays);
  return pick ? picked(moved, pick, { anchor: moved, anchorName: 'deadline', conventions, steps: [], open: new Set() }) : moved;
}

function resolveWritten(written: WrittenDeadline, context: Context): Outcome {
  switch (written.is) {
    case 'relative':
      return resolveRelative(written, context);
    case 'absolute':
      return resolveAbsolute(written, context);
    case 'event':
      return resolveEvent(written.event, written.bound, context);
    case 'recurring':
      return resolveRecurring(written, context);
    case 'none':
      tell(context, 'vague', { words: written.words });
      return { kind: 'none' };
  }
}

function resolveAbsolute({ bound, period: written }: Extract<WrittenDeadline, { is: 'absolute' }>, context: Context): Outcome {
  const period = boundPeriod(bound, written, context);
  const runs = bound !== 'before' && isRange(written);
  return {
    kind: runs ? 'range' : 'absolute', period, ...(isYearless(written) && { anchor: context.anchor.code }),
    ...((runs || bound === 'from') && { start: period.start }),
  };
}

const isRange = (written: WrittenPeriod): boolean =>
  (written.is === 'either' ? isRange(written.taken) : written.is === 'span' && written.range);

function resolveRelative(written: WrittenRelative, context: Context): Outcome {
  if (written.bare) tell(context, 'bare');
  const reached = reachedBy(written, context);
  if ('awaits' in reached) return reached;
  const { from, period, other } = reached;
  const { duration, pick, bound } = written;
  const outcome = { anchor: from.code, counted: { from, duration, ...(pick && { pick }), conventions: context.conventions } };
  if (bound === 'before') return { kind: 'relative', ...outcome, period: before(period, context) };
  if (bound === 'from') {
    tell(context, 'from', { period: dayPeriod(period.start) });
    return { kind: 'relative', ...outcome, period, start: period.start };
  }
  if (!other) return { kind: 'relative', ...outcome, period: keptUntil(period, context) };
  tell(context, 'at-least', { period: other });
  const [start, end] = written.before ? [period, other] : [other, period];
  return { kind: 'range', ...outcome, period: keptUntil(end, context), start: start.end };
}

interface Reached {
  readonly from: Period;
  readonly period: Period;
  /** Where the shorter of two stretches ends. */
  readonly other?: Period;
}

/** Where a count begins and ends, or the event without a date that it awaits. */
function reachedBy(written: WrittenRelative, context: Context): Reached | Awaiting {
  const from = countedFrom(written, context);
  if ('awaits' in from) {
    tell(context, written.before ? 'before-event' : 'after-event', { duration: written.duration });
    if (written.pick) tell(context, 'picked-there');
    return from;
  }
  const move = written.before ? subtract : add;
  const moved = move(from, written.duration, context);
  const period = written.pick ? picked(moved, written.pick, context) : moved;
  return { from, period, ...(written.least && { other: move(from, written.least, { ...context, steps: [] }) }) };
}

/** What a stretch counts from, or the event without a date that it awaits. */
function countedFrom({ anchor, before }: WrittenRelative, context: Context): Period | Awaiting {
  switch (anchor.is) {
    case 'event': {
      const event = context.event(anchor.event);
      if (!event?.period) return awaiting(anchor.event, event, context);
      tell(context, 'counts-from-event', { title: event.title, from: event.period });
      return event.period;
    }
    case 'relative': {
      const reached = reachedBy(anchor.deadline, context);
      return 'awaits' in reached ? reached : reached.period;
    }
    case 'period': {
      const named = periodOf(anchor.period, context);
      const isEnd = before === true && anchor.period.is === 'part' && anchor.period.part === 'end';
      const from = isEnd ? dayPeriod(named.end) : named; // 60 days before the end of 2006
      tell(context, 'counts-from-phrase', { from });
      return from;
    }
    default:
      if (anchor.is === 'self' && !context.isOwn) return awaiting(anchor.words, undefined, context);
      tell(context, 'counts-from-anchor', { from: context.anchor, anchor: context.anchorName });
      return context.anchor;
  }
}

function keptUntil(period: Period, context: Context): Period {
  tell(context, period.start === period.end ? 'kept-until-day' : 'kept-until-end', { period: dayPeriod(period.end) });
  return period;
}

function resolveEvent(words: string, bound: Bound, context: Context): Outcome {
  const event = context.event(words);
  if (!event?.period) return awaiting(words, event, context);
  tell(context, 'event', { title: event.title, period: event.period });
  if (bound === 'from') tell(context, 'from', { period: dayPeriod(event.period.start) });
  const period = bound === 'before' ? before(event.period, context) : bound === 'from' ? event.period : keptUntil(event.period, context);
  return { kind: 'event', anchor: event.period.code, period };
}

type Awaiting = Outcome & { readonly awaits: string };

function awaiting(words: string, event: DatedEvent | undefined, context: Context): Awaiting {
  if (event) tell(context, 'event-undated', { title: event.title });
  else tell(context, 'event-unknown', { words });
  return { kind: 'event', awaits: words, declared: event !== undefined };
}

function resolveRecurring(written: Recurring, context: Context): Outcome {
  const first = firstOf(written, context);
  tell(context, first.period ? 'repeats' : 'repeats-undated', { duration: written.every });
  if (written.or) context.open.add('every');
  const until = written.until && periodOf(written.until, first.period ? { ...context, anchor: first.period } : context);
  if (until) tell(context, 'until', { period: dayPeriod(until.end) });
  return { ...first, kind: 'recurring', recurs: written.every, ...(until && { until: until.end }) };
}

type Recurring = Extract<WrittenDeadline, { is: 'recurring' }>;

/** The first occurrence; what it counts from only where each occurrence counts from one of its own. */
function firstOf({ first, starting }: Recurring, context: Context): Partial<Outcome> {
  const from = starting && periodOf(starting, context);
  if (!first) return from ? { period: keptUntil(from, context) } : {};
  const { counted, ...outcome } = resolveWritten(first, from ? { ...context, anchor: from, anchorName: 'starting' } : context);
  const isEach = first.is === 'relative' && first.anchor.is === 'period' && isYearless(first.anchor.period);
  const monthEnds = outcome.period && first.is === 'absolute' ? monthEndsFrom(first.period, outcome.period, context) : undefined;
  return { ...outcome, ...(counted && isEach && { counted }), ...(monthEnds && { counted: monthEnds }) };
}

/** Last days of months of different lengths are counted by months: half a year after 30 April is 31 October. */
function monthEndsFrom(written: WrittenPeriod, { end }: Period, { conventions }: Context): Counted | undefined {
  if (written.is !== 'soonest' || !written.of.every(isMonthEnd)) return undefined;
  return { from: inRange(holding('month', end, conventions)), duration: { months: 0, days: 0 }, conventions };
}

function boundPeriod(bound: Bound, written: WrittenPeriod, context: Context): Period {
  const period = periodOf(written, context);
  if (bound === 'from') {
    tell(context, 'from', { period: dayPeriod(period.start) });
    return period;
  }
  // Before the end, or the middle, is up to it.
  const upTo = written.is === 'part' && (written.part === 'end' || written.part === 'mid');
  if (bound === 'before' && !upTo) return beforeNext(written, period, context);
  if (isRange(written)) {
    tell(context, 'range', { from: dayPeriod(period.start), period: dayPeriod(period.end) });
    return period;
  }
  const settles = bound !== 'by' ? undefined : written.is === 'year' ? 'byYear' : written.is === 'season' ? 'bySeason' : undefined;
  if (!settles) return keptUntil(period, context);
  context.open.add(settles);
  const end = context.conventions[settles] === 'end';
  tell(context, `by-${settles === 'byYear' ? 'year' : 'season'}-${end ? 'end' : 'start'}`);
  return end ? keptUntil(period, context) : dayPeriod(period.start);
}

/** Before the summer, said in the summer, is before the next one. */
function beforeNext(written: WrittenPeriod, period: Period, context: Context): Period {
  const { anchor } = context;
  if (!isYearly(written) || written.year !== null || period.start > anchor.start) return before(period, context);
  const next = periodOf(written, { ...context, anchor: dayPeriod(addDays(period.end, 1)), steps: [] });
  tell(context, 'before-anchor', { period, from: anchor, next });
  return before(next, context);
}

function before(period: Period, context: Context): Period {
  const day = dayPeriod(addDays(period.start, -1));
  tell(context, 'before', { period, day });
  return { ...day, precision: period.precision };
}

function resolveStated(written: WrittenPeriod | null, due: PlainDate | null, context: Context): Period | null {
  if (!written) return null;
  let stated: Period;
  try {
    stated = periodOf(written, { ...context, steps: [], open: new Set() });
  } catch (error) {
    if (!(error instanceof DateRangeError)) throw error;
    tell(context, 'stated-out-of-range');
    return null;
  }
  tell(context, due === null ? 'stated-alone' : contains(stated, due) ? 'stated-agrees' : 'stated-differs', { period: stated });
  return stated;
}
