// What is asked of the record, and what may be known in answering.
import { publicFrom, type Dataset } from '../model/index.js';
import type { PlainDate } from '../dates/index.js';

/** The dates that can decide. */
export const BASES = ['baseline', 'forecast'] as const;
/** Which date decides: the first one published, or the latest one forecast. */
export type Basis = (typeof BASES)[number];

/** What is asked: on which day, knowing what, judging by which date. */
export interface Question {
  /** The day on which it is asked, inclusive. */
  readonly asOf: PlainDate;
  /** Only documents public by this day (inclusive) are known; null: all of them. */
  readonly knownAt: PlainDate | null;
  /** The date that decides: the first one published, or the latest one forecast. */
  readonly basis: Basis;
  /** Days before the due date, inclusive, within which a milestone is `due`. */
  readonly window: number;
  /** Only the tracks that one of these parties takes part in; null: all. */
  readonly parties: readonly string[] | null;
}

/** Whether a document may be known; one without any date is known only when nothing limits knowledge. */
export function isKnown(dataset: Dataset, document: string, { knownAt }: Pick<Question, 'knownAt'>): boolean {
  if (knownAt === null) return true;
  const found = dataset.documents.get(document);
  const from = found ? publicFrom(found) : null;
  return from !== null && from <= knownAt;
}
