import type { Rule } from '../rule.js';

export const encoding = {
  id: 'file/encoding',
  severity: 'error',
  summary: 'a file is text in UTF-8, without a byte order mark',
  why:
    'Read in the wrong encoding, the accents of names turn into other signs, and a search for a minister or a place no '
    + 'longer finds them.',
  fails: String.raw`
$ printf 'kind: documents # M\351xico\ndocuments: []\n' > data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents # M\303\251xico\ndocuments: []\n' > data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
