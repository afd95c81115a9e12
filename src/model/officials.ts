// Officials: to whom ministers report, who signs, and what they write themselves.
import type { Period } from '../dates/index.js';
import type { Language } from '../words/languages.js';
import type { Ref } from './ref.js';

/** The parts that officials have in a report: it goes to leaders, and ministers sign it. */
export const OFFICIAL_ROLES = ['leader', 'minister'] as const;

/** Who holds an office, from its first day in the record to its last. */
export interface Official {
  readonly name: string;
  readonly office: string;
  readonly party: string;
  readonly role: (typeof OFFICIAL_ROLES)[number];
  readonly from: Period | null;
  readonly until: Period | null;
  readonly ref: Ref;
}

/** The sections of a report that officials may write in. */
export const NARRATED = ['letter', 'summary', 'results', 'groups', 'attention'] as const;

/** What officials write for one report; a draft weaves it in, and never writes it. */
export interface Narrative {
  readonly id: string;
  readonly ref: Ref;
  readonly period: Period;
  readonly section: (typeof NARRATED)[number];
  /** The group it is about; null where it opens the section. */
  readonly group: string | null;
  /** How many milestones were overdue when it was written: of the group, or of all. */
  readonly overdue: number | null;
  readonly text: Readonly<Partial<Record<Language, string | undefined>>>;
  readonly note: string | null;
}
