import { milestonesOf, within } from '../../model/index.js';
import { dangling, idsOf } from '../declared.js';
import type { Rule } from '../rule.js';

export const milestone = {
  id: 'ref/milestone',
  severity: 'error',
  summary: 'a related milestone exists, and is not the milestone itself',
  *check(dataset) {
    const ids = idsOf(dataset, 'milestone');
    for (const { id, related, ref } of milestonesOf(dataset)) {
      for (const [index, other] of related.entries()) {
        const at = within(ref, 'related', index);
        if (!ids.has(other)) yield dangling(at, 'milestone', other, ids);
        else if (other === id) yield { ref: at, message: `the milestone "${id}" is related to itself`, hint: 'remove it' };
      }
    }
  },
} as const satisfies Rule;
