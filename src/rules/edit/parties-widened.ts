import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const partiesWidened = {
  id: 'edit/parties-widened',
  severity: 'error',
  class: 'commitment',
  summary: 'no party is bound to what it did not promise',
  why: 'A party that is added answers for a promise of others, and is late with it from the first day. Only a source can bind it.',
  judge(change, { after }) {
    if (change.kind !== 'parties' || change.from === null) return null;
    const [was, now] = [change.from.split(', '), change.to?.split(', ') ?? after.programme.parties.map(({ id }) => id)];
    const fresh = now.filter((party) => !was.includes(party));
    // One party in the place of another is let off, and told so.
    if (fresh.length === 0 || was.some((party) => !now.includes(party))) return null;
    return {
      message: `${fresh.join(', ')} ${fresh.length === 1 ? 'is' : 'are'} bound by it too now; bound were ${change.from}`,
      hint: record('edit/parties-widened', change, 'put the parties back'),
    };
  },
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA]
  deadline: by June 2021
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  change: { rule: edit/parties-widened, reason: The plan binds all parties, document: plan }
`,
} as const satisfies Rule;
