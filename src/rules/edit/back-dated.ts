import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const backDated = {
  id: 'edit/back-dated',
  severity: 'warning',
  class: 'commitment',
  summary: 'what is new speaks of no day before the last report',
  why: 'An entry or a rebaseline put in before what was reported later changes who was late on days that have passed, and nobody sees it.',
  judge: (change) =>
    (change.kind === 'back-dated'
      ? {
        message: `what ${quoted(change.of ?? '')} says holds from ${change.to ?? ''}, before the last report of ${change.from ?? ''}`,
        hint: record('edit/back-dated', change, 'look what it changes for the days between'),
      }
      : null),
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  history:
    - document: report
      status: delayed
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: initiated
    - document: report
      status: delayed
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  change: { rule: edit/back-dated, reason: The plan was read late, document: plan }
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: initiated
    - document: report
      status: delayed
`,
} as const satisfies Rule;
