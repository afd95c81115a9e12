import type { Rule } from '../rule.js';

export const dateFormat = {
  id: 'date/format',
  severity: 'error',
  summary: 'a day is written YYYY-MM-DD and exists',
  why:
    'Read as 30 June or as 1 July, a day that does not exist puts a milestone on time or late. The day must come from the '
    + "document, not from a program's guess.",
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      statusAsOf: "2020-06-31"
      status: on-track
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      statusAsOf: "2020-06-30"
      status: on-track
`,
  blocks: 'data',
} as const satisfies Rule;
