import { quoted, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const forecastBeforeReport = {
  id: 'date/forecast-before-report',
  severity: 'warning',
  summary: 'a forecast was still to come on the day of the report that gives it',
  why:
    'A forecast says when something will be done. One that had passed before the report is a mistyped year, or the day it was done '
    + 'in the wrong place, and the slip would be counted from it.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: delayed
      forecast: May 2020
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: delayed
      forecast: May 2021
`,
  *each({ milestones }) {
    for (const { history } of milestones) {
      for (const { statusAsOf, tracks, ref } of history) {
        for (const [track, { forecast }] of tracks) {
          if (!forecast || forecast.period.end >= statusAsOf) continue;
          yield {
            ref: within(ref, 'forecast', track),
            message: `the forecast ${quoted(forecast.phrase)} had passed on the day of the report, ${statusAsOf}`,
            hint: 'correct it; the day on which something was done stands under actual:',
          };
        }
      }
    }
  },
} as const satisfies Rule;
