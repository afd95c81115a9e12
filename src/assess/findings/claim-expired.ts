import { labelMessage } from '../../model/index.js';
import { isOpen } from '../state.js';
import { perTrack, type FindingKind } from './finding.js';

export const claimExpired = {
  id: 'claim-expired',
  mark: 'E',
  summary: 'the deadline passed after the last report, and nothing newer says it was met',
  find(evidence) {
    const { baseline, question } = evidence;
    return perTrack(evidence, ({ state, entry, report }) =>
      baseline !== null && baseline < question.asOf && isOpen(state) && entry && report && entry.statusAsOf <= baseline
        ? { message: { id: 'found-claim-expired', with: { due: baseline, label: labelMessage(report), on: entry.statusAsOf } }, entry }
        : null);
  },
} as const satisfies FindingKind;
