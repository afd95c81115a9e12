import { milestonesOf, quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const partyRemoved = {
  id: 'edit/party-removed',
  severity: 'error',
  class: 'commitment',
  summary: 'a party or track on which commitments or reports hang is not removed',
  why: 'A party that leaves the list leaves its promises too: they would be asked of nobody.',
  judge(change, { before }) {
    const { kind, subject: { kind: what, id } } = change;
    if (kind !== 'removed' || (what !== 'party' && what !== 'track')) return null;
    const hung = milestonesOf(before).filter(({ parties, history }) =>
      (what === 'party' && (parties?.includes(id) ?? true)) || history.some(({ tracks }) => tracks.has(id)));
    if (hung.length === 0) return null;
    return {
      message: `the ${what} ${quoted(id)} was removed; ${String(hung.length)} milestone${hung.length === 1 ? '' : 's'} hung on it`,
      hint: record('edit/party-removed', change, 'put it back', true),
    };
  },
  was: `
kind: programme
parties: [{ id: AA, title: Aland }, { id: BB, title: Beland }, { id: CC, title: Celand }]
`,
  fails: `
kind: programme
parties: [{ id: AA, title: Aland }, { id: BB, title: Beland }]
`,
  passes: `
kind: programme
parties: [{ id: AA, title: Aland }, { id: BB, title: Beland }]
change: { rule: edit/party-removed, id: CC, reason: It never signed the plan, document: plan }
`,
} as const satisfies Rule;
