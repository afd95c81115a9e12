import { ALL, milestonesOf, quoted, suggest, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const track = {
  id: 'ref/track',
  severity: 'error',
  summary: 'the tracks of an entry are tracks of the programme',
  *check(dataset) {
    const known = new Set([ALL, ...dataset.programme.tracks.map(({ id }) => id)]);
    const declared = new Set(dataset.declared.filter(({ kind }) => kind === 'track').map(({ id }) => id));
    for (const { history } of milestonesOf(dataset)) {
      for (const { tracks, ref } of history) {
        for (const id of tracks.keys()) {
          if (known.has(id) || declared.has(id)) continue; // one that is declared wrongly is a problem there
          yield { ref: { ...within(ref, 'status', id), atKey: true }, message: `unknown track ${quoted(id)}`, hint: suggest(id, known) };
        }
      }
    }
  },
} as const satisfies Rule;
