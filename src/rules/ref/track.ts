import { ALL, keyAt, milestonesOf, quoted, suggest, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const track = {
  id: 'ref/track',
  severity: 'error',
  summary: 'the tracks of an entry are tracks of the programme',
  why:
    'Statuses are followed track by track from report to report. Under another name a track would break off there, and seem '
    + 'silent ever after.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: { BB-AA: on-track }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: { AA-BB: on-track }
`,
  fixes: 'writes the track of the same parties as the programme writes it',
  blocks: 'data',
  *check(dataset) {
    const known = new Set([ALL, ...dataset.programme.tracks.map(({ id }) => id)]);
    const byParties = new Map(dataset.programme.tracks.map(({ id, parties }) => [sorted(parties), id]));
    const declared = new Set(dataset.declared.filter(({ kind }) => kind === 'track').map(({ id }) => id));
    for (const { evidence } of dataset.accomplishments) {
      for (const { track: id, ref } of evidence) {
        if (!known.has(id)) yield { ref: within(ref, 'track'), message: `unknown track ${quoted(id)}`, hint: suggest(id, known) };
      }
    }
    for (const { history } of milestonesOf(dataset)) {
      for (const { tracks, ref } of history) {
        for (const id of tracks.keys()) {
          if (known.has(id) || declared.has(id)) continue; // one that is declared wrongly is a problem there
          const meant = byParties.get(sorted(id.toUpperCase().split(/[^A-Z0-9]+/)));
          const fault = { ref: keyAt(within(ref, 'status', id)), message: `unknown track ${quoted(id)}` };
          if (meant === undefined) yield { ...fault, hint: suggest(id, known) };
          else if (tracks.has(meant)) yield { ...fault, hint: `write ${meant}, which stands here too` };
          else yield { ...fault, hint: `write ${meant}`, fix: { is: 'replace', text: meant } };
        }
      }
    }
  },
} as const satisfies Rule;

const sorted = (parties: readonly string[]): string => [...parties].sort().join('-');
