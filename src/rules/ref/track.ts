import { ALL, keyAt, quoted, suggest, within, type Outline } from '../../model/index.js';
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
    const known = tracksIn(dataset);
    for (const { evidence } of dataset.accomplishments) {
      for (const { track: id, ref } of evidence) {
        if (!known.has(id)) yield { ref: within(ref, 'track'), message: `unknown track ${quoted(id)}`, hint: suggest(id, known) };
      }
    }
  },
  *each({ milestones }, dataset) {
    const known = tracksIn(dataset);
    for (const { history } of milestones) {
      for (const { tracks, ref } of history) {
        for (const id of tracks.keys()) {
          if (known.has(id) || dataset.declared.some((one) => one.kind === 'track' && one.id === id)) continue; // a problem there
          const byParties = new Map(dataset.programme.tracks.map((track) => [sorted(track.parties), track.id]));
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

const tracksIn = ({ programme: { tracks } }: Outline): Set<string> => new Set([ALL, ...tracks.map(({ id }) => id)]);

const sorted = (parties: readonly string[]): string => [...parties].sort().join('-');
