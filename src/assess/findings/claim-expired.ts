import { isOpen } from '../state.js';
import { bothSides, byMessage, type FindingKind } from './finding.js';

export const claimExpired = {
  id: 'claim-expired',
  mark: 'E',
  summary: 'the deadline passed after the last entry, and nothing newer says it was met',
  *find(evidence) {
    const { baseline, question, tracks } = evidence;
    if (baseline === null || baseline >= question.asOf) return;
    const found = byMessage(evidence, tracks, ({ state, entry, report }) =>
      isOpen(state) && entry && report && entry.statusAsOf <= baseline
        ? `fell due on ${baseline}; the last word is '${report.label}' as of ${entry.statusAsOf}`
        : null);
    for (const { message, documents } of found) yield { message, cites: bothSides(evidence, ...documents) };
  },
} as const satisfies FindingKind;
