import type { Rule } from '../rule.js';

export const kind = {
  id: 'schema/kind',
  severity: 'error',
  summary: 'a file says what kind of data it holds',
  why:
    'What a file holds decides how it is read. With a missing or misspelt kind, all the commitments in it would be left out '
    + 'of the record.',
  fails: `
kind: document
documents:
  - { id: plan, title: Action plan, published: "2020-01-15", items: 3 }
`,
  passes: `
kind: documents
documents:
  - { id: plan, title: Action plan, published: "2020-01-15", items: 3 }
`,
  blocks: 'file',
} as const satisfies Rule;
