import { keyAt, quoted, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const statusParty = {
  id: 'status/party',
  severity: 'warning',
  summary: 'a track of an entry holds only parties that the milestone binds',
  why:
    'Where a milestone names its parties, the others promised nothing. A status of theirs belongs to another milestone, or the list '
    + 'of parties is wrong.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA]
  history:
    - document: report
      status: { AA-BB: on-track }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA, BB]
  history:
    - document: report
      status: { AA-BB: on-track }
`,
  *each({ milestones }, { programme }) {
    const partiesOf = new Map(programme.tracks.map(({ id, parties }) => [id, parties]));
    for (const { parties, history } of milestones) {
      if (parties === null) continue;
      for (const { tracks, ref } of history) {
        for (const id of tracks.keys()) {
          const strangers = partiesOf.get(id)?.filter((party) => !parties.includes(party)) ?? [];
          if (strangers.length === 0) continue;
          yield {
            ref: keyAt(within(ref, 'status', id)),
            message: `the track ${quoted(id)} holds ${strangers.join(', ')}, and the milestone binds ${parties.join(', ')} alone`,
            hint: 'correct the track, or the parties of the milestone',
          };
        }
      }
    }
  },
} as const satisfies Rule;
