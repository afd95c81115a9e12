// The registry of `spp report`: each report is loaded when it is asked for.
import type { Assessment } from '../../assess/index.js';
import type { Report } from '../../model/index.js';
import { LANGUAGES_OF_OUTPUT, type Language, type Words } from '../../words/index.js';
import type { Selection } from '../select.js';

/** A line of the registry of reports. */
export interface NamedReport {
  readonly name: string;
  readonly summary: string;
  /** Loads what builds it, from the record on the day of the question and what of it is asked for. */
  readonly load: () => Promise<(assessment: Assessment, selection: Selection, words: Words) => Report>;
  /** The languages it can be written in. */
  readonly languages: readonly Language[];
}

/** Every report, in the order of the help. */
export const NAMED_REPORTS: readonly NamedReport[] = [
  {
    name: 'scorecard', summary: 'promises kept and overdue, by agenda, theme, group and party', languages: LANGUAGES_OF_OUTPUT,
    load: async () => (await import('./scorecard.js')).scorecardReport,
  },
  {
    name: 'slippage', summary: 'how far deadlines moved, by milestone and party', languages: ['en'],
    load: async () => (await import('./slippage.js')).slippageReport,
  },
  {
    name: 'claims', summary: 'what documents state of the programme, held against the record', languages: ['en'],
    load: async () => (await import('./claims.js')).claimsReport,
  },
];
