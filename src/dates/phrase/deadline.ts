// The typed value of a deadline phrase: what was written, before anyone asks which day it comes to.
import type { Season } from '../conventions.js';
import { daysInMonth } from '../plain-date.js';
import type { Part, Unit } from './language.js';

/** A stretch of time that is added to an anchor: whole calendar months, whole days, and working days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly workdays?: number;
}

/** A season, or a month by its number. */
export type NamedUnit = Season | number;

/** Units that are so long and no more: the calendar is not divided into them. */
export type UncountedUnit = 'hour' | 'day' | 'workday' | 'eight-days' | 'fortnight' | 'fifteen-days';

/** A unit that a period can be: 'this year', 'the end of the fiscal year', 'next summer', 'next June'. */
export type UnitOfCalendar = Exclude<Unit, UncountedUnit> | 'fiscal' | 'fiscal-quarter' | NamedUnit;

/** Units of the calendar of which one follows another. */
export type FollowingUnit = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal';

/** The seasons in the order of a year. */
export const SEASONS: readonly UnitOfCalendar[] = ['spring', 'summer', 'fall', 'winter'];

/** Whether a unit is a season or month, which comes once a year. */
export const isNamedUnit = (unit: UnitOfCalendar): unit is NamedUnit => typeof unit === 'number' || SEASONS.includes(unit);

/** A period as written. `year: null` stands for one without its year ('in July', 'by the summer', 'by Q3'). */
export type WrittenPeriod =
  | { readonly is: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly is: 'month'; readonly year: number | null; readonly month: number }
  | { readonly is: 'quarter' | 'half'; readonly year: number | null; readonly value: number; readonly fiscal?: true }
  | { readonly is: 'season'; readonly year: number | null; readonly season: Season }
  | { readonly is: 'year' | 'fiscal'; readonly year: number }
  /** `year` is its first: 2000 for the 2000s. */
  | { readonly is: 'decade'; readonly year: number }
  /** An ISO week, Monday to Sunday. */
  | { readonly is: 'week'; readonly year: number; readonly week: number }
  /** Two numbers and a year, either of which may be the month. */
  | {
    readonly is: 'numeric';
    readonly year: number;
    readonly first: number;
    readonly second: number;
    readonly usual: 'month-first' | 'day-first';
  }
  /** The unit that holds the anchor, or one so many later; `each` of them in turn. */
  | { readonly is: 'unit'; readonly unit: UnitOfCalendar; readonly offset: number; readonly each: boolean }
  /** The n-th (-1 is the last) day, working day or weekday (1 is Monday) of a period. */
  | { readonly is: 'nth'; readonly n: number; readonly what: 'day' | 'workday' | number; readonly within: WrittenPeriod }
  /** 'the first six months of 2006', 'the second week of June 2006': so long, after so much of a whole, or at its end. */
  | {
    readonly is: 'slice';
    readonly length: Duration;
    readonly skip: Duration;
    readonly atEnd: boolean;
    readonly whole: WrittenPeriod;
  }
  | { readonly is: 'part'; readonly part: Part; readonly whole: WrittenPeriod }
  /** A period without its year, in a unit: '31 March of the following year'. */
  | { readonly is: 'of'; readonly period: Yearly; readonly whole: WrittenPeriod }
  /**
   * The n-th unit, or weekday (1 is Monday), or the first period of a year, after the one a period ends in: 'the month following the end
   * of the quarter', '31 March following the end of the year'; of null, after the anchor: 'next Monday'.
   */
  | { readonly is: 'following'; readonly n: number; readonly unit: FollowingUnit | number | Yearly; readonly whole: WrittenPeriod | null }
  /** The first to come of several days or months of a year: 'June and December of each year'. */
  | { readonly is: 'soonest'; readonly of: readonly Yearly[] }
  /** What may be read in two ways, and what would make it the other: 'Jun-06' is a month of a year, or a day. */
  | { readonly is: 'either'; readonly taken: WrittenPeriod; readonly other: WrittenPeriod; readonly why: string }
  /** A date that its source calls uncertain (?), approximate (~) or both (%), as EDTF writes it. */
  | { readonly is: 'qualified'; readonly mark: string; readonly whole: WrittenPeriod }
  /** From the first to the last: of two alternatives ('June/July'), or of a range ('between June and July'). */
  | { readonly is: 'span'; readonly first: WrittenPeriod; readonly last: WrittenPeriod; readonly range: boolean };

/** A period that comes once a year. */
export type Yearly = Extract<WrittenPeriod, { readonly is: 'day' | 'month' | 'quarter' | 'half' | 'season' }>;

/** Whether a period is one that comes once a year. */
export const isYearly = (written: WrittenPeriod): written is Yearly => ['day', 'month', 'quarter', 'half', 'season'].includes(written.is);

/** Whether a period is the last day of its month in every year. */
export const isMonthEnd = (written: WrittenPeriod): boolean =>
  written.is === 'day' && written.day === daysInMonth(2001, written.month);

/**
 * Where a relative deadline counts from: a period, an event by its words, the document's own day, or the default (the programme's
 * anchor).
 */
export type WrittenAnchor =
  | { readonly is: 'period'; readonly period: WrittenPeriod }
  | { readonly is: 'event'; readonly event: string }
  /** What itself counts from something: 'three months after' the date of deposit. */
  | { readonly is: 'relative'; readonly deadline: WrittenRelative }
  /** The day of the document itself: 'the date of this order'. */
  | { readonly is: 'self'; readonly words: string }
  | { readonly is: 'default' };

/** 'by June 2006'; 'before June 2006'; 'in June 2006' and the bare period; 'no earlier than June 2006'. */
export type Bound = 'by' | 'before' | 'in' | 'from';

/** The n-th (-1 is the last) day or working day of the unit in which a count ends: 'the first day of the month following'. */
export interface WrittenPick {
  readonly n: number;
  readonly what: 'day' | 'workday';
  readonly unit: Exclude<UnitOfCalendar, NamedUnit>;
}

/** A deadline that counts so long from something. */
export interface WrittenRelative {
  readonly is: 'relative';
  readonly duration: Duration;
  readonly anchor: WrittenAnchor;
  /** The shorter of the two, where a stretch is written as a range ('12 to 18 months'). */
  readonly least?: Duration;
  /** Whether it lies before the anchor: '60 days before the summit'. */
  readonly before?: boolean;
  /** What of the unit in which the count ends is meant. */
  readonly pick?: WrittenPick;
  /** 'before the date that is 18 months after', 'no sooner than three months from'. */
  readonly bound?: 'before' | 'from';
  /** Whether the phrase is no more than a length: '90 days'. */
  readonly bare?: true;
}

/** A deadline as written. */
export type WrittenDeadline =
  | WrittenRelative
  | { readonly is: 'absolute'; readonly bound: Bound; readonly period: WrittenPeriod }
  /** An event is definite when an article stands before it ('before the summit'), and named when a word of it is one that events have. */
  | { readonly is: 'event'; readonly bound: Bound; readonly event: string; readonly definite: boolean; readonly named: boolean }
  | {
    readonly is: 'recurring';
    readonly every: Duration;
    readonly first: WrittenDeadline | null;
    /** From when on it repeats: a first date without its year is the first from there. */
    readonly starting?: WrittenPeriod;
    readonly until?: WrittenPeriod;
    /** How else the repetition may be read: 'bimonthly' is every two months, or twice a month. */
    readonly or?: Duration;
  }
  | { readonly is: 'none'; readonly words: string };

/** What a run of a phrase is to the reader. */
export type PartName =
  | 'bound' | 'duration' | 'anchor' | 'event' | 'period' | 'repetition' | 'first date' | 'stated' | 'condition' | 'vague';

/** A run of a phrase with its name. `at` and `end` are offsets in UTF-16 units, `end` exclusive. */
export interface PhrasePart {
  readonly name: PartName;
  readonly at: number;
  readonly end: number;
}

/** A phrase that was read: the deadline, the period its source states in brackets, and the condition beside it. */
export interface Reading {
  readonly phrase: string;
  readonly language: string;
  readonly deadline: WrittenDeadline;
  readonly stated: WrittenPeriod | null;
  readonly condition: string | null;
  /** In order, none of them inside another. */
  readonly parts: readonly PhrasePart[];
}

/** A phrase that could not be read. `at` is the offset (UTF-16 units) of the first word not understood. */
export interface Unreadable {
  readonly phrase: string;
  readonly language: string;
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
    case 'quarter':
    case 'half':
    case 'season':
      return written.year === null;
    case 'unit':
    case 'of':
    case 'soonest':
      return true;
    case 'either':
      return isYearless(written.taken);
    case 'nth':
      return isYearless(written.within);
    case 'slice':
    case 'part':
      return isYearless(written.whole);
    case 'following':
      return !written.whole || isYearless(written.whole);
    case 'span':
      return isYearless(written.first);
    default:
      return false;
  }
}

/** Whether reading a phrase failed. */
export const isUnreadable = (result: Reading | Unreadable): result is Unreadable => 'expected' in result;
