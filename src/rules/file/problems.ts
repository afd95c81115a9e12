import type { Rule } from '../rule.js';

export const moreProblems = {
  id: 'file/problems',
  severity: 'error',
  summary: 'the problems of a file are few enough to be listed',
  why: 'At most a thousand problems of a file are listed. This one says that the list is cut off, so that nobody takes it for the whole.',
  fails: `
$ yes '  - {}' | head -n 400 >> data/initiative.yaml
`,
  passes: `
$ yes '  # to come' | head -n 400 >> data/initiative.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
