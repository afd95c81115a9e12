// What the tests of dates share: days and months of the whole calendar, and a phrase resolved as of June 2005.
import fc from 'fast-check';
import {
  DEFAULT_CONVENTIONS, durationCode, isUnreadable, parsePlainDate, readDeadline, resolveDeadline, type Conventions, type Period, type PlainDate,
  type Reading, type Resolution, type ResolveContext,
} from '../../../src/dates/index.js';
import { englishWords } from '../../../src/words/index.js';
import { stepWords } from '../../../src/words/steps.js';
import { monthPeriod } from '../../../src/dates/period.js';

/** A day that must exist. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

/** A month that must exist. */
export function month(year: number, number: number): Period {
  const period = monthPeriod(year, number);
  if (!period) throw new Error(`no such month: ${String(year)}-${String(number)}`);
  return period;
}

/** The length of a month by the machine's calendar, which repeats every 400 years: independent of src/dates. */
export const lengthOf = (year: number, number: number): number => new Date(Date.UTC(2000 + (year % 400), number, 0)).getUTCDate();

export const iso = (year: number, number: number, dayNumber: number): string =>
  `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;

export const anyYear = fc.integer({ min: 1, max: 9999 });
export const anyMonth = fc.integer({ min: 1, max: 12 });

/** Any day of the years 1 to 9999, the last days of months more often than chance has it. */
export const anyDay = fc.tuple(anyYear, anyMonth, fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(31))).map(([year, number, dayNumber]) =>
  day(iso(year, number, Math.min(dayNumber, lengthOf(year, number)))));

export const JUNE_2005 = month(2005, 6);

export const AS_DEFAULT: ResolveContext = {
  anchor: JUNE_2005, anchorName: 'programme', isOwn: false, conventions: DEFAULT_CONVENTIONS, event: () => undefined,
};

export const withConventions = (changed: Partial<Conventions>): ResolveContext => ({ ...AS_DEFAULT, conventions: { ...DEFAULT_CONVENTIONS, ...changed } });

/** A phrase that must be readable. */
export function read(phrase: string): Reading {
  const reading = readDeadline(phrase);
  if (isUnreadable(reading)) throw new Error(`unreadable from offset ${String(reading.at)}: '${phrase}'`);
  return reading;
}

/** What a phrase comes to, with the steps in English. */
export function resolve(phrase: string, context: ResolveContext = AS_DEFAULT): Omit<Resolution, 'steps'> & { readonly steps: readonly string[] } {
  const resolution = resolveDeadline(read(phrase), context);
  return { ...resolution, steps: resolution.steps.map((step) => stepWords(englishWords(), step)) };
}

/** A line of a table: phrase, kind, due, precision, what it counts from, what the source states, how it repeats. */
export type Row = readonly [
  phrase: string, kind: Resolution['kind'], due: string | null, precision: Resolution['precision'], anchor: string | null, stated: string | null,
  recurs: string | null,
];

/** What a phrase comes to, as such a line. */
export function rowOf(phrase: string, context: ResolveContext = AS_DEFAULT): Row {
  const { kind, due, precision, anchor, stated, recurs } = resolve(phrase, context);
  return [phrase, kind, due, precision, anchor, stated?.code ?? null, recurs && durationCode(recurs)];
}
