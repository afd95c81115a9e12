import type { Rule } from '../rule.js';

export const valueType = {
  id: 'schema/type',
  severity: 'error',
  summary: 'a value is of the type its key asks for: text, number, list or map',
  why: "YAML takes a bare 2021 for a number and a bare 'true' for yes. In quotes, a year stays the words that the document used.",
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: partially-completed
      forecast: 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: partially-completed
      forecast: "2021"
`,
  fixes: 'puts the bare value in quotes, where text is asked for',
  blocks: 'data',
} as const satisfies Rule;
