import type { Rule } from '../rule.js';

export const empty = {
  id: 'file/empty',
  severity: 'error',
  summary: 'a data file holds data',
  why:
    'An empty file is often what an editing or copying accident left of a full one. Passed over, its milestones would be '
    + 'gone without anybody noticing.',
  fails: `
$ echo '# to be written' > data/more.yaml
`,
  passes: String.raw`
$ printf 'kind: documents\ndocuments: []\n' > data/more.yaml
`,
  blocks: 'file',
} as const satisfies Rule;
