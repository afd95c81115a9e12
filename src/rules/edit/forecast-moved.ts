import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const forecastMoved = {
  id: 'edit/forecast-moved',
  severity: 'error',
  class: 'integrity',
  summary: 'a forecast moves by a new entry',
  why: 'How often and how far a date slipped is the story. A forecast overwritten in its old entry loses the slip before it.',
  judge: (change) =>
    (change.kind === 'forecast-rewritten'
      ? {
        message: `the forecast of ${change.of ?? ''} was moved from ${change.from ?? ''} to ${change.to ?? ''}`,
        hint: record('edit/forecast-moved', change, 'put it back, and add an entry for the new forecast'),
      }
      : null),
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: delayed
      forecast: Fall 2021
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: delayed
      forecast: Spring 2022
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: delayed
      forecast: Fall 2021
    - document: report
      status: delayed
      forecast: Spring 2022
`,
} as const satisfies Rule;
