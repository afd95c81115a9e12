import { within } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const group = {
  id: 'ref/group',
  severity: 'error',
  summary: 'the group of an initiative is one of the programme',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'group');
    for (const { group: id, ref } of dataset.initiatives) yield* dangling(within(ref, 'group'), id);
  },
} as const satisfies Rule;
