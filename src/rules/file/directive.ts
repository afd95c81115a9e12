import type { Rule } from '../rule.js';

export const directive = {
  id: 'file/directive',
  severity: 'error',
  summary: 'a file holds data only: no YAML directives',
  why: 'A directive at the top of a file can change what the same words below it mean. The same words mean the same in every file.',
  fails: String.raw`
$ printf '%%YAML 1.1\n---\nkind: documents\ndocuments: []\n' > data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
