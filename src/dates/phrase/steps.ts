// The steps that led from a phrase to its day: data, so that they can be told in any language; here in English.
import { dayName, type Period } from '../period.js';
import { dateOf, type PlainDate } from '../plain-date.js';
import type { Duration } from './deadline.js';

/** Each step in English; what stands in braces is put in. */
export const STEPS = {
  'condition': "a condition stands beside it: '{words}'; it does not move the date",
  'vague': "'{words}' names no day: it is not a deadline",
  'counts-from-event': 'it counts from {title}: {from}',
  'counts-from-phrase': 'it counts from {from}, as the phrase says',
  'counts-from-anchor': 'it counts from {from}, {anchor}',
  'added': '{from} and {duration} is {period}',
  'subtracted': '{duration} before {from} is {period}',
  'picked': 'in {whole} the day that is meant is {period}',
  'clamped': 'the month is shorter, so the day is clamped to its last',
  'at-least': 'the shorter of the two stretches ends on {period}; the longer is the deadline',
  'holidays': 'Saturdays, Sundays and the holidays of the programme are not counted',
  'no-holidays': 'Saturdays and Sundays are not counted; the programme declares no holidays, so none are left out',
  'kept-until-day': 'it is kept until that day: {period}',
  'kept-until-end': 'it is kept until the last day of the period: {period}',
  'range': 'it runs from {from} to {period}; the last day counts',
  'from': 'it sets the first day, {period}, and no last: there is no day by which it is due',
  'before': "'before' excludes {period} itself: the last day is {day}",
  'event': '{title}: {period}',
  'event-undated': 'it hangs on {title}, which has no date yet',
  'event-unknown': "it hangs on an event, '{words}', whose date is not known here",
  'repeats': 'it repeats every {duration}, counted from the first',
  'repeats-undated': 'it repeats every {duration}; no first date is given',
  'until': 'it repeats for the last time by {period}',
  'by-year-end': "'by' a year means its end, by the programme's convention",
  'by-year-start': "'by' a year means its first day, by the programme's convention",
  'by-season-end': "'by' a season means its end, by convention",
  'by-season-start': "'by' a season means its first day, by convention",
  'next-year-calendar': 'what comes next is counted by the calendar: {period}',
  'next-year-duration': 'what comes next begins at the anchor: it ends on {period}',
  'next-named': "'next' is the first to begin after {from}: {period}",
  'next-named-following': "'next' is that of the calendar year after {from}: {period}",
  'this-unit': 'it is the one that holds {from}, {anchor}: {period}',
  'decade': 'the decade ends with {period}, by convention',
  'month-first': 'the month stands first, by the convention for dates in digits: {period}',
  'day-first': 'the day stands first, by the convention for dates in digits: {period}',
  'fiscal': 'fiscal years begin in month {month} and are named by the year they end in, by convention',
  'fiscal-undeclared':
    'the programme declares no fiscal year: that of the US federal government is taken, from 1 October, named by the year it ends in, '
    + 'by convention',
  'season': "{season} runs from {from} to {to}, by the programme's convention",
  'part': '{part} ends on {period}, by convention',
  'yearless': 'no year is written: {period} is the first from {from} on, {anchor}',
  'either': 'it is read as {period}; it might be read otherwise',
  'qualified': "the mark '{words}' says that the date is uncertain or approximate; it is taken as written",
  'before-anchor': '{period} has begun by {from}: the next is meant, {next}',
  'stated-agrees': 'the source states {period}: it agrees',
  'stated-differs': 'the source states {period}: it differs',
  'stated-alone': 'the source states {period}: nothing to compare it with',
  'stated-out-of-range': 'what the source states cannot be compared: the date falls outside the years 0001 to 9999',
  'out-of-range': 'the date falls outside the years 0001 to 9999',
} as const;

/** What a deadline counts from where its phrase does not say, by how it is meant. */
export const ANCHORS = {
  programme: 'the anchor of the programme',
  deadline: 'the anchor of this deadline',
  asked: 'the anchor asked for',
  starting: 'from which it repeats',
} as const;

/**
 * What is put into a step: a period (by its name), a stretch of time, or words: as `anchor` one of ANCHORS, as `season` its name, and
 * a day of any year as MM-DD.
 */
export type StepValue = string | Period | Duration;

/** One step: which, and what it speaks of. */
export interface Step {
  readonly id: keyof typeof STEPS;
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

/** Words of a step in English. */
function textOf(value: string): string {
  if (value in ANCHORS) return ANCHORS[value as keyof typeof ANCHORS];
  const [month, day] = /^(\d\d)-(\d\d)$/.exec(value)?.slice(1).map(Number) ?? [];
  if (month === undefined || day === undefined) return value;
  if (month === 2 && day === 29) return 'the end of February';
  return dayName(dateOf(2000, month, day) ?? ('' as PlainDate)).replace(/ 2000$/, '');
}

/** A step as an English sentence, without its full stop. */
export const stepText = ({ id, values }: Step): string =>
  STEPS[id].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    return typeof value === 'string' ? textOf(value) : value === undefined ? '' : 'name' in value ? value.name : durationName(value);
  });
