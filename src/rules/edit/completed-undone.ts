import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const completedUndone = {
  id: 'edit/completed-undone',
  severity: 'error',
  class: 'commitment',
  summary: 'what was completed stays completed',
  why: 'A promise reported as kept and then as open again was not kept, or is a new one. Someone should look before it is recorded.',
  judge: (change) =>
    (change.kind === 'completed-undone'
      ? {
        message: `${change.of === null ? 'it' : `the track ${change.of}`} was ${change.from ?? ''} and is now ${change.to ?? ''}`,
        hint: record('edit/completed-undone', change, 'look whether the new entry speaks of this milestone'),
      }
      : null),
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: completed
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: completed
    - document: report
      status: delayed
      forecast: Fall 2021
      note: the report says that work was resumed
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  change: { rule: edit/completed-undone, reason: The second report resumed the work, document: plan }
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: completed
    - document: report
      status: delayed
      forecast: Fall 2021
      note: the report says that work was resumed
`,
} as const satisfies Rule;
