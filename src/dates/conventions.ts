// What is a matter of convention in reading dates. A programme may declare its own; `explain` prints the one it used.
import type { PlainDate } from './plain-date.js';

/** A season of the northern hemisphere. */
export type Season = 'spring' | 'summer' | 'fall' | 'winter';

/** A day of any year, month 1 to 12. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What a programme declares of how dates are read. */
export interface Conventions {
  /** First and last day of each season, both inclusive. One that ends before it begins runs into the next year. */
  readonly seasons: Readonly<Record<Season, { readonly from: MonthDay; readonly to: MonthDay }>>;
  /** The month (1 to 12) of the year at whose end 'early' and 'mid' are over; 'late' runs to the end of the year. */
  readonly parts: { readonly early: number; readonly mid: number };
  /** Whether 'by 2007' means the end of 2007 or its first day. */
  readonly byYear: 'end' | 'start';
  /** Whether 'by the summer' means its last day or its first. */
  readonly bySeason: 'end' | 'start';
  /** Whether 'next year' is the calendar year after that of the anchor, or the twelve months from the anchor. */
  readonly nextYear: 'calendar' | 'duration';
  /** Whether 'next summer' and 'next June' are the first to begin after the anchor, or those of the calendar year after the anchor's. */
  readonly nextNamed: 'coming' | 'following-year';
  /** Whether 'the decade' of 2005 ends with 2009 (ISO 8601-2) or with 2010. */
  readonly decadeEnds: 9 | 10;
  /** Whether 03/04/2006 is March 4 or 3 April; null leaves it to the language: English month first, French and Spanish day first. */
  readonly numericDates: 'month-first' | 'day-first' | null;
  /**
   * The month (1 to 12) in which fiscal years begin; they are named by the calendar year in which they end. Null when none is
   * declared: that of the US federal government is taken, from October.
   */
  readonly fiscalYearStarts: number | null;
  /** Days that are no working days, besides Saturdays and Sundays; null when none are declared. */
  readonly holidays: ReadonlySet<PlainDate> | null;
}

/** The month in which the US federal fiscal year begins. */
export const US_FISCAL_YEAR_STARTS = 10;

/** Meteorological seasons of the northern hemisphere; the US federal fiscal year; 'early' is the first third of a year. */
export const DEFAULT_CONVENTIONS: Conventions = {
  seasons: {
    spring: { from: { month: 3, day: 1 }, to: { month: 5, day: 31 } },
    summer: { from: { month: 6, day: 1 }, to: { month: 8, day: 31 } },
    fall: { from: { month: 9, day: 1 }, to: { month: 11, day: 30 } },
    winter: { from: { month: 12, day: 1 }, to: { month: 2, day: 29 } },
  },
  parts: { early: 4, mid: 6 },
  byYear: 'end',
  bySeason: 'end',
  nextYear: 'calendar',
  nextNamed: 'coming',
  decadeEnds: 9,
  numericDates: null,
  fiscalYearStarts: null,
  holidays: null,
};
