import type { Rule } from '../rule.js';

export const idFormat = {
  id: 'id/format',
  severity: 'error',
  summary: 'an id is lower-case words and numbers joined by hyphens',
  why:
    'Ids are typed on the command line, stand in links and are compared letter by letter for years. Blanks, capitals and '
    + 'accents get lost on the way.',
  fails: `
- id: Harbour Survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: harbour-survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  blocks: 'data',
} as const satisfies Rule;
