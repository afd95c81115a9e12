// What a phrase leaves open: each is a convention, and the reading not taken is the one by the other convention.
import type { Conventions } from '../conventions.js';
import type { PlainDate } from '../plain-date.js';

/** The conventions that settle what a phrase leaves open. */
export type Ambiguity =
  'byYear' | 'bySeason' | 'nextYear' | 'nextNamed' | 'decadeEnds' | 'numericDates' | 'fiscalYearStarts' | 'every' | 'either';

/** A reading not taken: the day it would come to, and what would make it so. */
export interface Alternative {
  readonly due: PlainDate | null;
  readonly why: string;
}

/** The other convention, and when it would hold. */
export interface Other {
  readonly conventions: Conventions;
  readonly why: string;
}

/** The conventions under which a phrase would be read otherwise. `monthFirst` is how numbers of a date were read. */
export function otherConventions(of: Exclude<Ambiguity, 'every' | 'either'>, conventions: Conventions, monthFirst: boolean): Other {
  const { byYear, bySeason, nextYear, nextNamed, decadeEnds } = conventions;
  switch (of) {
    case 'byYear':
      return byYear === 'end'
        ? { conventions: { ...conventions, byYear: 'start' }, why: "where 'by' a year means its first day" }
        : { conventions: { ...conventions, byYear: 'end' }, why: "where 'by' a year means its end" };
    case 'bySeason':
      return bySeason === 'end'
        ? { conventions: { ...conventions, bySeason: 'start' }, why: "where 'by' a season means its first day" }
        : { conventions: { ...conventions, bySeason: 'end' }, why: "where 'by' a season means its end" };
    case 'nextYear':
      return nextYear === 'calendar'
        ? { conventions: { ...conventions, nextYear: 'duration' }, why: 'where it is counted from the anchor and not by the calendar' }
        : { conventions: { ...conventions, nextYear: 'calendar' }, why: 'where it is counted by the calendar and not from the anchor' };
    case 'nextNamed':
      return nextNamed === 'coming'
        ? { conventions: { ...conventions, nextNamed: 'following-year' }, why: "where 'next' is that of the next calendar year" }
        : { conventions: { ...conventions, nextNamed: 'coming' }, why: "where 'next' is the first to come" };
    case 'decadeEnds':
      return decadeEnds === 9
        ? { conventions: { ...conventions, decadeEnds: 10 }, why: 'where a decade ends with a year in 0' }
        : { conventions: { ...conventions, decadeEnds: 9 }, why: 'where a decade ends with a year in 9' };
    case 'numericDates':
      return monthFirst
        ? { conventions: { ...conventions, numericDates: 'day-first' }, why: 'where the day stands first' }
        : { conventions: { ...conventions, numericDates: 'month-first' }, why: 'where the month stands first' };
    case 'fiscalYearStarts':
      return { conventions: { ...conventions, fiscalYearStarts: 1 }, why: 'where the fiscal year is the calendar year' };
  }
}
