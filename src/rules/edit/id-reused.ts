import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const idReused = {
  id: 'edit/id-reused',
  severity: 'error',
  class: 'integrity',
  summary: 'an id never passes to another commitment or other thing',
  why:
    'An id that comes to mean another promise gives the new one the history of the old, and hides that the old one is gone. The same goes '
    + 'for two titles that are swapped.',
  judge(change) {
    if (change.kind !== 'id-reused') return null;
    const { kind, id } = change.subject;
    const what = kind === 'milestone' ? 'commitment' : kind;
    return {
      message: `the id ${quoted(id)} now stands for another ${what}; it was ${quoted(change.from ?? '')}`,
      hint: record('edit/id-reused', change, `give the new ${what} an id of its own and keep the old one`),
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
  title: Train the pilots of the port
  cites: [{ document: plan, item: 2 }]
  deadline: by June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
- id: pilots
  title: Train the pilots of the port
  cites: [{ document: plan, item: 2 }]
  deadline: by June 2021
`,
} as const satisfies Rule;
