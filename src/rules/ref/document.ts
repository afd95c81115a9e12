import { citationsIn, conditionsIn, othersOf } from '../../model/index.js';
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
  *each(initiative, dataset) {
    const { documents } = dataset;
    const dangling = danglingIn(dataset, 'document');
    // Nearly all name one that is there, which is asked first: to yield nothing takes several times as long.
    for (const { document: id, ref } of citationsIn(initiative)) if (!documents.has(id)) yield* dangling(id, ref, 'document');
    for (const { history, rebaseline } of initiative.milestones) {
      for (const { document: id, ref } of history) if (!documents.has(id)) yield* dangling(id, ref, 'document');
      for (const { document: id, ref } of rebaseline) yield* dangling(id, ref, 'document');
    }
  },
  *check(dataset) {
    const dangling = danglingIn(dataset, 'document');
    for (const { cites } of othersOf(dataset)) for (const { document: id, ref } of cites) yield* dangling(id, ref, 'document');
    for (const { document: id, ref } of dataset.changes) yield* dangling(id, ref, 'document');
    for (const { conditions, ref } of conditionsIn(dataset)) {
      if (conditions.document !== undefined) yield* dangling(conditions.document, ref, 'document');
    }
    for (const { documents, ref } of dataset.meetings) {
      for (const [index, id] of documents.entries()) yield* dangling(id, ref, 'documents', dataset.placeOf(documents, index));
    }
  },
} as const satisfies Rule;
