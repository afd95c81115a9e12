import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const groupRemoved = {
  id: 'edit/group-removed',
  severity: 'error',
  class: 'commitment',
  summary: 'a group on which initiatives hang is not removed',
  why: 'A working group answers for its commitments. When it goes, someone must say who answers for them now.',
  judge(change, { before }) {
    if (change.kind !== 'removed' || change.subject.kind !== 'group') return null;
    const hung = before.initiatives.filter(({ group }) => group === change.subject.id);
    if (hung.length === 0) return null;
    return {
      message: `the group ${quoted(change.subject.id)} was removed; ${hung.map(({ id }) => id).slice(0, 5).join(', ')} hung on it`,
      hint: record('edit/group-removed', change, 'put it back', true),
    };
  },
  was: `
kind: programme
agendas:
  - id: trade
    title: Trade
    groups: [{ id: ports, title: Ports }, { id: roads, title: Roads }]
---
kind: initiative
group: ports
`,
  fails: `
kind: programme
agendas:
  - id: trade
    title: Trade
    groups: [{ id: roads, title: Roads }]
---
kind: initiative
group: roads
`,
  passes: `
kind: programme
agendas:
  - id: trade
    title: Trade
    groups: [{ id: roads, title: Roads }]
change: { rule: edit/group-removed, id: ports, reason: The groups were merged, document: plan }
---
kind: initiative
group: roads
`,
} as const satisfies Rule;
