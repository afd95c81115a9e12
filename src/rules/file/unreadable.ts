import type { Rule } from '../rule.js';

export const unreadableFile = {
  id: 'file/unreadable',
  severity: 'error',
  summary: 'every data file and folder can be read',
  why: 'A file passed over because it cannot be opened takes its milestones out of every count, and the report would look complete.',
  fails: `
$ ln -s nowhere.yaml data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/nowhere.yaml
$ ln -s nowhere.yaml data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
