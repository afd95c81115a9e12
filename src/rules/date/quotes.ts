import type { Rule } from '../rule.js';

export const quotes = {
  id: 'date/quotes',
  severity: 'info',
  summary: 'a day stands in quotes',
  why:
    'Other programs that read YAML take a bare 2020-06-30 for a moment in time, and some then show the evening before. In quotes it is '
    + 'the same text for all of them.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: 2020-06-30
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: "2020-06-30"
`,
  fixes: 'puts the date in quotes',
} as const satisfies Rule;
