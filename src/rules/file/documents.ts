import type { Rule } from '../rule.js';

export const oneDocument = {
  id: 'file/documents',
  severity: 'error',
  summary: 'a file holds one YAML document',
  why:
    'Many programs read the first part of such a file and drop the rest without a word. A milestone in the second part '
    + 'would be lost to them.',
  fails: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/more.yaml
$ printf -- '---\nkind: documents\ndocuments: []\n' >> data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
