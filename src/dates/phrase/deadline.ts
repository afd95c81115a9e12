// The typed value of a deadline phrase: what was written, before anyone asks which day it comes to.
import type { Season } from '../conventions.js';
import type { Part } from './language.js';

/** A stretch of time that is added to an anchor: whole calendar months and whole days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** A period as written. `year: null` stands for a month or day without its year ('in July'). */
export type WrittenPeriod =
  | { readonly is: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly is: 'month'; readonly year: number | null; readonly month: number }
  | { readonly is: 'quarter' | 'half'; readonly year: number; readonly value: number }
  | { readonly is: 'season'; readonly year: number; readonly season: Season }
  | { readonly is: 'year' | 'fiscal'; readonly year: number }
  | { readonly is: 'part'; readonly part: Part; readonly whole: WrittenPeriod }
  | { readonly is: 'span'; readonly first: WrittenPeriod; readonly last: WrittenPeriod };

/** Where a relative deadline counts from: a period, an event by its words, or the default (the programme's anchor). */
export type WrittenAnchor =
  | { readonly is: 'period'; readonly period: WrittenPeriod }
  | { readonly is: 'event'; readonly event: string }
  | { readonly is: 'default' };

/** 'by June 2006'; 'before June 2006'; 'in June 2006' and the bare period. */
export type Bound = 'by' | 'before' | 'in';

/** A deadline as written. An event is definite when an article stands before it: 'before the summit'. */
export type WrittenDeadline =
  | { readonly is: 'relative'; readonly duration: Duration; readonly anchor: WrittenAnchor }
  | { readonly is: 'absolute'; readonly bound: Bound; readonly period: WrittenPeriod }
  | { readonly is: 'event'; readonly bound: Bound; readonly event: string; readonly definite: boolean }
  | { readonly is: 'recurring'; readonly every: Duration; readonly first: WrittenDeadline | null }
  | { readonly is: 'none'; readonly words: string };

/** A phrase that was read: the deadline, the period its source states in brackets, and the condition beside it. */
export interface Reading {
  readonly phrase: string;
  readonly language: string;
  readonly deadline: WrittenDeadline;
  readonly stated: WrittenPeriod | null;
  readonly condition: string | null;
}

/** A phrase that could not be read. `at` is the offset (UTF-16 units) of the first word not understood. */
export interface Unreadable {
  readonly phrase: string;
  readonly at: number;
  readonly length: number;
  readonly understood: string;
  readonly expected: readonly string[];
}

/** Whether a period is written without its year, so that it counts from an anchor. */
export function isYearless(written: WrittenPeriod): boolean {
  switch (written.is) {
    case 'day':
    case 'month':
      return written.year === null;
    case 'part':
      return isYearless(written.whole);
    case 'span':
      return isYearless(written.first);
    default:
      return false;
  }
}

/** Whether reading a phrase failed. */
export const isUnreadable = (result: Reading | Unreadable): result is Unreadable => 'expected' in result;
