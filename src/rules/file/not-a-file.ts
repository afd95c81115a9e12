import type { Rule } from '../rule.js';

export const notAFile = {
  id: 'file/not-a-file',
  severity: 'error',
  summary: 'what is named like a data file is a file',
  why:
    'A folder or a pipe named like a data file is a mistake of copying. Passed over, it would hide that the milestones '
    + 'expected there are missing.',
  fails: `
$ mkdir data/more.yaml
`,
  passes: `
$ mkdir data/more
`,
  blocks: 'file',
} as const satisfies Rule;
