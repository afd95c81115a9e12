import { milestonesOf, quoted, within } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const milestone = {
  id: 'ref/milestone',
  severity: 'error',
  summary: 'a related milestone exists, stands there once, and is not the milestone itself',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'milestone');
    for (const { id, related, ref } of milestonesOf(dataset)) {
      for (const [index, other] of related.entries()) {
        const at = within(ref, 'related', dataset.placeOf(related, index));
        yield* dangling(at, other);
        if (other === id) yield { ref: at, message: `the milestone ${quoted(id)} is related to itself`, hint: 'remove it' };
        else if (related.indexOf(other) !== index) {
          yield { ref: at, message: `the milestone ${quoted(other)} stands here twice`, hint: 'keep one of them' };
        }
      }
    }
  },
} as const satisfies Rule;
