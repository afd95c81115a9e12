import type { Rule } from '../rule.js';

export const key = {
  id: 'file/key',
  severity: 'error',
  summary: 'a key is text',
  why:
    "A bare year or 'true' is no text to YAML, and programs disagree on how to look it up. What stands under such a key "
    + 'would be left out.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  2020: the ferry piers are surveyed apart
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  note: the ferry piers are surveyed apart
`,
  blocks: 'file',
} as const satisfies Rule;
