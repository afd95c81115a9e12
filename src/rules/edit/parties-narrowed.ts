import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const partiesNarrowed = {
  id: 'edit/parties-narrowed',
  severity: 'error',
  class: 'commitment',
  summary: 'no party is let off a commitment',
  why: 'A party that is no longer named among those bound is asked no more, and the commitment leaves its lists.',
  judge(change, { before }) {
    if (change.kind !== 'parties' || change.to === null) return null;
    const bound = change.from?.split(', ') ?? before.programme.parties.map(({ id }) => id);
    const gone = bound.filter((party) => !change.to?.split(', ').includes(party));
    if (gone.length === 0) return null;
    return {
      message: `${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} no longer bound by it; bound are ${change.to}`,
      hint: record('edit/parties-narrowed', change, 'put the parties back'),
    };
  },
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA]
  deadline: by June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA]
  deadline: by June 2021
  change: { rule: edit/parties-narrowed, reason: The plan binds one party alone, document: plan }
`,
} as const satisfies Rule;
