import { within } from '../../model/index.js';
import { dangling, idsOf } from '../declared.js';
import type { Rule } from '../rule.js';

export const group = {
  id: 'ref/group',
  severity: 'error',
  summary: 'the group of an initiative is one of the programme',
  *check(dataset) {
    const ids = idsOf(dataset, 'group');
    for (const initiative of dataset.initiatives) {
      if (!ids.has(initiative.group)) yield dangling(within(initiative.ref, 'group'), 'group', initiative.group, ids);
    }
  },
} as const satisfies Rule;
