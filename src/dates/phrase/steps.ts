// The steps that led from a phrase to its day: data, told in the words of a language (words/steps.ts).
import type { Period } from '../period.js';
import type { Duration } from './deadline.js';

/** The steps there are. */
export const STEPS = [
  'condition', 'vague', 'bare', 'counts-from-event', 'counts-from-phrase', 'counts-from-anchor', 'added', 'subtracted', 'picked', 'clamped',
  'at-least', 'holidays', 'no-holidays', 'kept-until-day', 'kept-until-end', 'range', 'from', 'before', 'event', 'event-undated',
  'event-unknown', 'after-event', 'before-event', 'picked-there', 'repeats', 'repeats-undated', 'until', 'by-year-end',
  'by-year-start', 'by-season-end',
  'by-season-start', 'next-year-calendar', 'next-year-duration', 'next-named', 'next-named-following', 'this-unit', 'decade',
  'month-first', 'day-first', 'fiscal', 'fiscal-undeclared', 'season', 'part', 'yearless', 'either', 'qualified', 'before-anchor',
  'stated-agrees', 'stated-differs', 'stated-alone', 'stated-out-of-range', 'out-of-range',
] as const;

/** The anchor of a phrase that names none: that of the programme or of the deadline, the one asked for, or the start of what repeats. */
export type AnchorName = 'programme' | 'deadline' | 'asked' | 'starting';

/**
 * What is put into a step: a period (by its name), a stretch of time, or words: as `anchor` an AnchorName, as `season` its name, and
 * a day of any year as MM-DD.
 */
export type StepValue = string | Period | Duration;

/** One step: which, and what it speaks of. */
export interface Step {
  readonly id: (typeof STEPS)[number];
  readonly values: Readonly<Record<string, StepValue>>;
}

/** '12 months', '1 year and 6 months' as '18 months', '90 days', '5 working days'. */
export function durationName({ months, days, workdays = 0 }: Duration): string {
  const terms: string[] = [];
  const add = (count: number, unit: string): void => void terms.push(`${String(count)} ${unit}${count === 1 ? '' : 's'}`);
  if (months) add(months, 'month');
  if (workdays) add(workdays, 'working day');
  if (days || terms.length === 0) add(days, 'day');
  return terms.join(' and ');
}

/** ISO 8601: P12M, P90D. Working days, which it does not know, are days. */
export const durationCode = ({ months, days, workdays = 0 }: Duration): string =>
  `P${months ? `${String(months)}M` : ''}${days || workdays || !months ? `${String(days + workdays)}D` : ''}`;
