import { milestonesOf, within } from '../../model/index.js';
import { dangling, idsOf } from '../declared.js';
import type { Rule } from '../rule.js';

export const party = {
  id: 'ref/party',
  severity: 'error',
  summary: 'the parties of a milestone are parties of the programme',
  *check(dataset) {
    const ids = idsOf(dataset, 'party');
    for (const { parties, ref } of milestonesOf(dataset)) {
      for (const [index, id] of (parties ?? []).entries()) if (!ids.has(id)) yield dangling(within(ref, 'parties', index), 'party', id, ids);
    }
  },
} as const satisfies Rule;
