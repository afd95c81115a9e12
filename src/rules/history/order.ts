import { NO_DAY } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const order = {
  id: 'history/order',
  severity: 'error',
  summary: 'entries of a history stand in the order of the days they speak of',
  why: 'The last entry is taken for the latest news. Out of order, a milestone would be shown as it stood long ago.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: on-track
    - document: plan
      status: initiated
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: plan
      status: initiated
    - document: report
      status: on-track
`,
  *each({ milestones }) {
    for (const { history } of milestones) {
      for (const [index, entry] of history.entries()) {
        const before = history[index - 1];
        if (!before || before.statusAsOf <= entry.statusAsOf || entry.statusAsOf === NO_DAY) continue;
        yield {
          ref: entry.ref,
          message: `an entry of ${entry.statusAsOf} stands after one of ${before.statusAsOf}`,
          hint: 'put the entries in order, oldest first',
        };
      }
    }
  },
} as const satisfies Rule;
