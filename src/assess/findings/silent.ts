import { isOpen } from '../state.js';
import { silentAfter } from '../tracks.js';
import { perTrack, type FindingKind } from './finding.js';

export const silent = {
  id: 'silent',
  mark: 'S',
  summary: "no report for longer than the programme's reporting interval",
  find(evidence) {
    const { dataset, promised, question } = evidence;
    const every = `the programme reports every ${String(dataset.programme.reportsEvery)} months`;
    return perTrack(evidence, ({ state, entry }) => {
      if (!isOpen(state) || silentAfter(dataset, entry?.statusAsOf ?? promised) >= question.asOf) return null;
      const since = entry ? `nothing reported since ${entry.statusAsOf}` : 'nothing had been reported by then';
      return { message: `${since}; ${every}`, entry };
    });
  },
} as const satisfies FindingKind;
