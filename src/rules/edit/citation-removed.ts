import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const citationRemoved = {
  id: 'edit/citation-removed',
  severity: 'error',
  class: 'integrity',
  summary: 'a citation is not taken away',
  why: 'A commitment rests on where it was made. Without its citation nobody can look up the promise, and it can be reworded at will.',
  judge: (change) =>
    (change.kind === 'citation-removed'
      ? {
        message: `the citation of ${change.from ?? ''} was taken away`,
        hint: record('edit/citation-removed', change, 'put it back'),
      }
      : null),
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }, { document: report, item: 2 }]
  deadline: by June 2021
`,
} as const satisfies Rule;
