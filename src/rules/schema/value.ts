import type { Rule } from '../rule.js';

export const value = {
  id: 'schema/value',
  severity: 'error',
  summary: 'a value is one of those its key allows',
  why:
    'Statuses are counted and compared. One in words of its own would be counted nowhere; the words as published have their '
    + "place under 'label'.",
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: nearly there
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: partially-completed
      label: Nearly there
`,
  blocks: 'data',
} as const satisfies Rule;
