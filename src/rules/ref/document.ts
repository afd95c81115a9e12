import { milestonesOf, within, type Ref } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const document = {
  id: 'ref/document',
  severity: 'error',
  summary: 'citations, entries, rebaselines and recorded changes name documents that are declared',
  why: 'Every promise and every status must lead back to a published source. A document that the record does not list cannot be looked up.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plna, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  fixes: 'writes the one declared id that is a single slip away',
  blocks: 'data',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'document');
    for (const { cites, history, rebaseline } of milestonesOf(dataset)) {
      const named: readonly { document: string; ref: Ref }[] = [...cites, ...history, ...rebaseline];
      for (const { document: id, ref } of named) yield* dangling(within(ref, 'document'), id);
    }
    for (const { document: id, ref } of dataset.changes) yield* dangling(within(ref, 'document'), id);
  },
} as const satisfies Rule;
