import type { Rule } from '../rule.js';

export const unknownKey = {
  id: 'schema/unknown-key',
  severity: 'error',
  summary: 'a record has no keys but those of its form',
  why: 'What stands under a misspelt key is not read. A milestone would appear to have no deadline, and could never be late.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  dedline: by June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  blocks: 'data',
} as const satisfies Rule;
