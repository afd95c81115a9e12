import type { Rule } from '../rule.js';

export const unreadableDate = {
  id: 'date/unreadable',
  severity: 'error',
  summary: 'a date in words names a date or a period',
  why:
    "A date that cannot be read cannot be compared with the promise. Words without a date, such as 'when ready', belong in "
    + 'the label or a note.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: partially-completed
      forecast: when the weather allows
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: partially-completed
      forecast: Spring 2021
`,
  blocks: 'data',
} as const satisfies Rule;
