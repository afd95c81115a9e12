import type { Rule } from '../rule.js';

export const tag = {
  id: 'file/tag',
  severity: 'error',
  summary: 'values stand without YAML tags',
  why: 'A tag tells a program to take a value for something else than it looks. Readers who do not know YAML would be misled.',
  fails: `
- id: survey
  title: !!str Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  blocks: 'file',
} as const satisfies Rule;
