import type { Rule } from '../rule.js';

export const missingKey = {
  id: 'schema/missing-key',
  severity: 'error',
  summary: 'what a record must have is there',
  why: 'A milestone that cites nothing cannot be traced to who promised it and where; one without a title cannot be told from another.',
  fails: `
- id: survey
  title: Survey the harbours
  deadline: by June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  blocks: 'data',
} as const satisfies Rule;
