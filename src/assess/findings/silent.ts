import { isOpen } from '../state.js';
import { promisedOn, silentAfter } from '../tracks.js';
import { bothSides, byMessage, type FindingKind } from './finding.js';

export const silent = {
  id: 'silent',
  mark: 'S',
  summary: "no entry for longer than the programme's reporting interval",
  *find(evidence) {
    const { dataset, milestone, question, tracks } = evidence;
    const every = `the programme reports every ${String(dataset.programme.reportsEvery)} months`;
    const found = byMessage(evidence, tracks, ({ state, entry }) => {
      if (!isOpen(state) || silentAfter(dataset, entry?.statusAsOf ?? promisedOn(dataset, milestone)) >= question.asOf) return null;
      return entry ? `nothing reported since ${entry.statusAsOf}; ${every}` : `nothing was ever reported; ${every}`;
    });
    for (const { message, documents } of found) yield { message, cites: bothSides(evidence, ...documents) };
  },
} as const satisfies FindingKind;
