import type { Rule } from '../rule.js';

export const waiver = {
  id: 'style/waiver',
  severity: 'error',
  summary: 'a waiver matches a problem, and has not lapsed',
  why: 'A waiver that matches nothing has outlived its problem, or never worked. Left in place, it would let the next mistake pass unseen.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 12 months (January 2021)
  waive:
    - { rule: deadline/stated, reason: The plan itself states another month }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 12 months (June 2021)
  waive:
    - { rule: deadline/stated, reason: The plan itself states another month }
`,
} as const satisfies Rule;
