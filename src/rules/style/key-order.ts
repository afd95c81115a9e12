import type { Rule } from '../rule.js';

export const keyOrder = {
  id: 'style/key-order',
  severity: 'info',
  summary: 'the keys of a record come in the usual order',
  why:
    'Records whose parts come in the same order can be read side by side, and an edit shows as the line that changed rather than as '
    + 'lines that moved.',
  fails: `
- title: Survey the harbours
  id: survey
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  fixes: 'puts the keys in the usual order',
} as const satisfies Rule;
