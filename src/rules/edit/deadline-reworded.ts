import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const deadlineReworded = {
  id: 'edit/deadline-reworded',
  severity: 'warning',
  class: 'commitment',
  summary: 'the words of a deadline stand as published',
  why: 'The phrase is what was promised, and officials quote it. Other words that come to the same day may mean another elsewhere.',
  judge: (change) =>
    (change.kind === 'deadline-reworded'
      ? {
        message: `the words of the deadline were changed from ${quoted(change.from ?? '')} to ${quoted(change.to ?? '')}`,
        hint: record('edit/deadline-reworded', change, 'look whether they are those of the source'),
      }
      : null),
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
  deadline: by the end of June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by the end of June 2021
  change: { rule: edit/deadline-reworded, reason: The phrase was cut short, document: plan }
`,
} as const satisfies Rule;
