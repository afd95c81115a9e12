import type { Rule } from '../rule.js';

export const link = {
  id: 'file/link',
  severity: 'error',
  summary: 'a link in the data folder leads to a file in the same folder',
  why:
    'What lies outside the folder is not kept with the record: it may change or vanish without a trace, and others who get '
    + 'a copy of the record get only the link.',
  fails: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > more.yaml
$ ln -s ../more.yaml data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > more.yaml
$ cp more.yaml data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
