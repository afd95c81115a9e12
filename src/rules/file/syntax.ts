import type { Rule } from '../rule.js';

export const syntax = {
  id: 'file/syntax',
  severity: 'error',
  summary: 'a file is valid YAML 1.2',
  why:
    'One unclosed quote or slipped indent can attach a deadline to the wrong milestone. Such a file is not read at all '
    + 'rather than guessed at.',
  fails: `
- id: survey
  title: "Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: "Survey the harbours"
  cites: [{ document: plan, item: 1 }]
`,
  blocks: 'file',
} as const satisfies Rule;
