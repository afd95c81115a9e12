import type { Rule } from '../rule.js';

export const alias = {
  id: 'file/alias',
  severity: 'error',
  summary: 'every value is written out: no YAML anchors and aliases',
  why:
    'An alias stands for words written elsewhere, so that an edit in one place silently changes another. Whoever reads a '
    + 'commitment must see all of it where it stands.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: &source [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  blocks: 'file',
} as const satisfies Rule;
