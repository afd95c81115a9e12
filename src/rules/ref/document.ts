import { citationsOf, conditionsIn, milestonesOf, within, type Ref } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const document = {
  id: 'ref/document',
  severity: 'error',
  summary: 'whatever names a document names one that is declared',
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
    const named = function* (): Generator<{ document: string; ref: Ref }> {
      yield* citationsOf(dataset);
      for (const { history, rebaseline } of milestonesOf(dataset)) {
        yield* history;
        yield* rebaseline;
      }
      yield* dataset.changes;
    };
    for (const { document: id, ref } of named()) yield* dangling(within(ref, 'document'), id);
    for (const { conditions, ref } of conditionsIn(dataset)) {
      if (conditions.document !== undefined) yield* dangling(within(ref, 'document'), conditions.document);
    }
    for (const { documents, ref } of dataset.meetings) {
      for (const [index, id] of documents.entries()) yield* dangling(within(ref, 'documents', dataset.placeOf(documents, index)), id);
    }
  },
} as const satisfies Rule;
