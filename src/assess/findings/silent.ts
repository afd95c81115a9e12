import { isOpen } from '../state.js';
import { silentAfter } from '../tracks.js';
import { perTrack, type FindingKind } from './finding.js';

export const silent = {
  id: 'silent',
  mark: 'S',
  summary: "no report for longer than the programme's reporting interval",
  find(evidence) {
    const { dataset, promised, question } = evidence;
    return perTrack(evidence, ({ state, entry }) => {
      if (!isOpen(state) || silentAfter(dataset, entry?.statusAsOf ?? promised) >= question.asOf) return null;
      const told = { since: entry?.statusAsOf ?? 'none', months: dataset.programme.reportsEvery };
      return { message: { id: 'found-silent', with: told }, entry };
    });
  },
} as const satisfies FindingKind;
