import { bothCited, isTold, type FindingKind } from './finding.js';

export const scopeRestated = {
  id: 'scope-restated',
  mark: 'P',
  summary: 'a document promises less, or more, of the same commitment',
  *find(evidence) {
    for (const restatement of evidence.milestone.restated) {
      const { scope, document, note } = restatement;
      // Knowing no other document there is nothing that this one could say more or less than.
      const isAlone = evidence.cites.every((cite) => cite.document === document);
      if (scope === 'same' || isAlone || !isTold(evidence, document)) continue;
      const promise = { id: 'found-scope-restated', with: { document, scope } };
      const message = note === null ? promise : { id: 'noted', with: { said: promise, note } };
      yield { message, cites: bothCited(evidence, restatement) };
    }
  },
} as const satisfies FindingKind;
