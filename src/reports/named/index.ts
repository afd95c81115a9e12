// The registry of `spp report`: each report is loaded when it is asked for.
import type { Assessment } from '../../assess/index.js';
import type { Report } from '../../model/index.js';
import type { Selection } from '../select.js';

/** A line of the registry of reports. */
export interface NamedReport {
  readonly name: string;
  readonly summary: string;
  /** Loads what builds it, from the record on the day of the question and what of it is asked for. */
  readonly load: () => Promise<(assessment: Assessment, selection: Selection) => Report>;
}

/** Every report, in the order of the help. */
export const NAMED_REPORTS: readonly NamedReport[] = [
  {
    name: 'scorecard', summary: 'promises kept and overdue, by agenda, theme, group and party',
    load: async () => (await import('./scorecard.js')).scorecardReport,
  },
  {
    name: 'slippage', summary: 'how far deadlines moved, by milestone and party',
    load: async () => (await import('./slippage.js')).slippageReport,
  },
  {
    name: 'claims', summary: 'what documents state of the programme, held against the record',
    load: async () => (await import('./claims.js')).claimsReport,
  },
];
