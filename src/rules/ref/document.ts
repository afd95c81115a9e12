import { milestonesOf, within, type Ref } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const document = {
  id: 'ref/document',
  severity: 'error',
  summary: 'citations, entries and rebaselines name documents that are declared',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'document');
    for (const { cites, history, rebaseline } of milestonesOf(dataset)) {
      const named: readonly { document: string; ref: Ref }[] = [...cites, ...history, ...rebaseline];
      for (const { document: id, ref } of named) yield* dangling(within(ref, 'document'), id);
    }
  },
} as const satisfies Rule;
