import { ALL, milestonesOf, suggest, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const track = {
  id: 'ref/track',
  severity: 'error',
  summary: 'the tracks of an entry are tracks of the programme',
  *check(dataset) {
    const ids = new Set([ALL, ...dataset.programme.tracks.map(({ id }) => id)]);
    for (const { history } of milestonesOf(dataset)) {
      for (const { tracks, ref } of history) {
        for (const id of tracks.keys()) {
          if (!ids.has(id)) yield { ref: { ...within(ref, 'status', id), atKey: true }, message: `unknown track "${id}"`, hint: suggest(id, ids) };
        }
      }
    }
  },
} as const satisfies Rule;
