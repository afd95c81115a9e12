import type { Rule } from '../rule.js';

export const recordUnmatched = {
  id: 'edit/record',
  severity: 'warning',
  class: 'editorial',
  summary: 'a change that is recorded was made',
  why: 'A record that covers nothing tells readers of a change that never was, and could let a later one pass.',
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
  deadline: by June 2021
  change: { rule: edit/baseline-moved, reason: The ports asked for more time, document: plan }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by December 2021
  change: { rule: edit/baseline-moved, reason: The ports asked for more time, document: plan }
`,
} as const satisfies Rule;
