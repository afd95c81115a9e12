import { labelMessage } from '../../model/index.js';
import { isOpen } from '../state.js';
import { perTrack, type FindingKind } from './finding.js';

export const delayedWithoutDate = {
  id: 'delayed-without-date',
  mark: 'D',
  summary: 'reported delayed, and no forecast says until when',
  find: (evidence) =>
    perTrack(evidence, ({ state, entry, report, forecast }) =>
      isOpen(state) && entry && report?.status === 'delayed' && !forecast
        ? { message: { id: 'found-delayed-without-date', with: { label: labelMessage(report), on: entry.statusAsOf } }, entry }
        : null),
} as const satisfies FindingKind;
