import { milestonesOf, quoted, within } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const party = {
  id: 'ref/party',
  severity: 'error',
  summary: 'the parties of a milestone are parties of the programme, each once',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'party');
    for (const { parties, ref } of milestonesOf(dataset)) {
      for (const [index, id] of (parties ?? []).entries()) {
        const at = within(ref, 'parties', dataset.placeOf(parties ?? [], index));
        yield* dangling(at, id);
        if (parties?.indexOf(id) !== index) {
          yield { ref: at, message: `the party ${quoted(id)} stands here twice`, hint: 'keep one of them' };
        }
      }
    }
  },
} as const satisfies Rule;
