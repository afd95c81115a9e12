import type { Rule } from '../rule.js';

export const duplicateKey = {
  id: 'file/duplicate-key',
  severity: 'error',
  summary: 'a key stands once in its map',
  why: 'Of two deadlines under one milestone only one could count, and nobody could say which of them was meant.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  deadline: by December 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  blocks: 'file',
} as const satisfies Rule;
