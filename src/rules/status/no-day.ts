import type { Rule } from '../rule.js';

export const noDay = {
  id: 'status/no-day',
  severity: 'error',
  summary: 'every status speaks of a day',
  why: "'On track' is true or false only of some day. Without one nobody can say whether the deadline had passed when it was reported.",
  fails: `
kind: documents
documents:
  - { id: plan, title: Action plan, items: 3 }
---
kind: initiative
milestones:
  - id: survey
    title: Survey the harbours
    cites: [{ document: plan, item: 1 }]
    history:
      - document: plan
        status: on-track
`,
  passes: `
kind: documents
documents:
  - { id: plan, title: Action plan, published: "2020-01-15", items: 3 }
---
kind: initiative
milestones:
  - id: survey
    title: Survey the harbours
    cites: [{ document: plan, item: 1 }]
    history:
      - document: plan
        status: on-track
`,
  blocks: 'data',
} as const satisfies Rule;
