import { milestonesOf, within, type Ref } from '../../model/index.js';
import { dangling, idsOf } from '../declared.js';
import type { Rule } from '../rule.js';

export const document = {
  id: 'ref/document',
  severity: 'error',
  summary: 'citations, entries and rebaselines name documents that are declared',
  *check(dataset) {
    const ids = idsOf(dataset, 'document');
    for (const { cites, history, rebaseline } of milestonesOf(dataset)) {
      const named: readonly { document: string; ref: Ref }[] = [...cites, ...history, ...rebaseline];
      for (const { document: id, ref } of named) if (!ids.has(id)) yield dangling(within(ref, 'document'), 'document', id, ids);
    }
  },
} as const satisfies Rule;
