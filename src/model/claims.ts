// What documents state of the programme itself, and how it is held against the record.
import type { Period, Reading } from '../dates/index.js';
import type { Citation, Meeting, Named, Outline, ReportedStatus } from './record.js';
import { within, type Ref } from './ref.js';

/** What the tests of claims can count. */
export const COUNTABLES = [
  'groups', 'themes', 'initiatives', 'milestones', 'accomplishments', 'recommendations', 'topics', 'meetings', 'documents',
] as const;
/** What a test of a claim counts. */
export type Countable = (typeof COUNTABLES)[number];

/** How a count, or a share in percent, is held against the figure of a claim. */
export const COMPARISONS = ['is', 'over', 'under', 'atLeast', 'atMost'] as const;

/** Which things a test counts: those that meet every condition that is given. */
export interface Conditions {
  readonly agenda?: string | undefined;
  readonly group?: string | undefined;
  /** A document that they cite; with `items`, items of it. */
  readonly document?: string | undefined;
  /** Items of that document: a prefix ('signature'), or the items one by one. */
  readonly items?: string | readonly (string | number)[] | undefined;
  /** Exactly these parties. */
  readonly parties?: readonly string[] | undefined;
  /** Statuses of which one was reported, on every track. */
  readonly reported?: readonly ReportedStatus[] | undefined;
  /** Whether they have a deadline. */
  readonly deadline?: boolean | undefined;
  /** What a meeting was. */
  readonly type?: Meeting['type'] | undefined;
  /** The period for which a recommendation is meant, as written. */
  readonly target?: string | undefined;
  /** Told as progress since this day, or as done by it. */
  readonly since?: string | undefined;
  readonly by?: string | undefined;
}

/** How a claim is held against the record. */
export type ClaimTest = { readonly ref: Ref; readonly note: string | null; readonly incomplete: string | null } & (
  | {
    readonly is: 'count';
    readonly count: Countable;
    readonly where: Conditions;
    /** What the share is of; null where the number itself is meant. */
    readonly among: Conditions | null;
    /** Null where the figure of the claim cannot be put into a number. */
    readonly expected: { readonly how: (typeof COMPARISONS)[number]; readonly figure: number } | null;
  }
  | { readonly is: 'date'; readonly event: string; readonly deadline: { readonly phrase: string; readonly reading: Reading } | null }
);

/** What a document states of the programme itself, as far as the record can tell whether it is so. */
export interface Claim extends Named {
  readonly cites: readonly Citation[];
  /** The time it speaks of: the record is asked as of its last day. */
  readonly date: Period | null;
  /** The figure or words that are claimed, as published. */
  readonly figure: string | null;
  readonly tests: readonly ClaimTest[];
  /** Why nothing in the record can test it; null where it has tests. */
  readonly untested: string | null;
  readonly milestones: readonly string[];
  readonly isUnsure: boolean;
  readonly note: string | null;
}

/** The conditions of all tests of claims, with where they stand. */
export function* conditionsIn({ claims }: Outline): Generator<{ test: ClaimTest; conditions: Conditions; ref: Ref }> {
  for (const test of claims.flatMap(({ tests }) => tests)) {
    if (test.is !== 'count') continue;
    yield { test, conditions: test.where, ref: within(test.ref, 'where') };
    if (test.among) yield { test, conditions: test.among, ref: within(test.ref, 'among') };
  }
}
