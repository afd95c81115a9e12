import type { Rule } from '../rule.js';

export const oneProgramme = {
  id: 'file/programme',
  severity: 'error',
  summary: 'a data folder holds one programme',
  why:
    'The programme says who takes part, which groups there are and what deadlines count from. Without it no due date can be '
    + 'worked out, and two could contradict each other.',
  fails: `
$ cp data/programme.yaml data/second.yaml
`,
  passes: `
$ mkdir second
$ cp data/programme.yaml second/programme.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
