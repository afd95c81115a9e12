// Days that stand without quotes: text to us, and a moment in time to readers of YAML 1.1.
import type { PlainDate } from '../dates/index.js';
import type { Problem } from '../model/index.js';

/** A day that stands without quotes. */
export interface BareDate {
  readonly day: PlainDate;
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly range: readonly [start: number, end: number];
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
}

/** More of a file than the loader lists are not noted. */
export const MOST_REMARKS = 1100;

/** The remark on a bare date. */
export const bareDate = (file: string, { day, range, path }: BareDate): Problem => ({
  code: 'date/quotes', severity: 'info', ref: { file, path }, range,
  message: `the date ${day} stands without quotes`, hint: `write "${day}"`, fix: { is: 'quote' },
});
