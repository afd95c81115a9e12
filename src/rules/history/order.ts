import { milestonesOf, NO_DAY } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const order = {
  id: 'history/order',
  severity: 'error',
  summary: 'history is append-only: entries stand in the order of the days they speak of',
  *check(dataset) {
    for (const { history } of milestonesOf(dataset)) {
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
