// Marks of a timeline, as every drawing of one takes them.
import { daysBetween } from '../../dates/index.js';
import type { Mark, TimelineRow } from '../../model/index.js';

/** What marks are called in a legend. */
export const MARK_WORDS: Readonly<Record<Mark['is'], string>> = {
  deadline: 'deadline', forecast: 'forecast', done: 'done, or reported so', 'done-in-part': 'done by some',
  accomplishment: 'accomplishment', meeting: 'meeting',
};

/** Marks from the back to the front, where they fall on the same place: what is done, and by when it should be, is seen first. */
export const BACK_TO_FRONT: readonly Mark['is'][] = ['meeting', 'accomplishment', 'done-in-part', 'forecast', 'deadline', 'done'];

/** The days of a slip, told beside the row. */
export const slipText = ({ slip }: TimelineRow): string => (slip ? String(daysBetween(slip.from, slip.to)) : '');
