import type { Rule } from '../rule.js';

export const unreadableDeadline = {
  id: 'deadline/unreadable',
  severity: 'error',
  summary: 'every word of a deadline is understood, and it names a day',
  why:
    'A deadline understood by half would give a due date that nobody promised. Words that bind to no day are kept as a '
    + 'note, and the milestone has no deadline.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021 or thereabouts
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  note: if the weather allows
`,
  blocks: 'data',
} as const satisfies Rule;
