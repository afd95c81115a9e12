import type { Rule } from '../rule.js';

export const depth = {
  id: 'file/depth',
  severity: 'error',
  summary: 'values are not nested without end',
  why:
    'No commitment needs dozens of lists within lists. A file like that is damaged or made to bring programs down, and it '
    + 'is refused before it can.',
  fails: String.raw`
$ printf 'kind: documents\ndocuments: %0100d\n' 0 | tr 0 '[' > data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
