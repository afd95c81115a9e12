import { isOpen } from '../state.js';
import { bothSides, byMessage, type FindingKind } from './finding.js';

export const delayedWithoutDate = {
  id: 'delayed-without-date',
  mark: 'D',
  summary: 'reported delayed, and no forecast says until when',
  *find(evidence) {
    const found = byMessage(evidence, evidence.tracks, ({ state, entry, report, forecast }) =>
      isOpen(state) && entry && report?.status === 'delayed' && !forecast ? `reported '${report.label}' as of ${entry.statusAsOf}, without a new date` : null);
    for (const { message, documents } of found) yield { message, cites: bothSides(evidence, ...documents) };
  },
} as const satisfies FindingKind;
