import type { Rule } from '../rule.js';

export const tooLarge = {
  id: 'file/too-large',
  severity: 'error',
  summary: 'a file is of a size that people can read and edit',
  why:
    'No hand-kept file has millions of words. One of that size is a mistake, a log or an archive by another name, and '
    + 'reading it would hold up every check.',
  fails: `
$ yes '# survey the harbours' | head -c 9000000 > data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/more.yaml
$ yes '# survey the harbours' | head -n 100 >> data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
