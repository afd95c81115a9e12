// What is a matter of convention in reading dates. A programme may declare its own; `explain` prints the one it used.

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
  /** The month (1 to 12) in which fiscal years begin; they are named by the calendar year in which they end. */
  readonly fiscalYearStarts: number;
}

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
  fiscalYearStarts: 10,
};
