import type { Rule } from '../rule.js';

export const character = {
  id: 'file/character',
  severity: 'error',
  summary: 'a file holds no invisible control characters',
  why:
    'Characters that nobody sees can hide words or turn them round, so that a file says something else than it shows. They '
    + 'get in by copying from a PDF or a web page.',
  fails: String.raw`
$ printf 'kind: documents # copied\a\ndocuments: []\n' > data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents # copied\ndocuments: []\n' > data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
