import { isOpen } from '../state.js';
import { perTrack, type FindingKind } from './finding.js';

export const delayedWithoutDate = {
  id: 'delayed-without-date',
  mark: 'D',
  summary: 'reported delayed, and no forecast says until when',
  find: (evidence) =>
    perTrack(evidence, ({ state, entry, report, forecast }) =>
      isOpen(state) && entry && report?.status === 'delayed' && !forecast
        ? { message: `reported '${report.label}' as of ${entry.statusAsOf}, without a new date`, entry }
        : null),
} as const satisfies FindingKind;
