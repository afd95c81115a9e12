import { bothCited, isTold, type FindingKind } from './finding.js';

export const scopeRestated = {
  id: 'scope-restated',
  mark: 'P',
  summary: 'a document promises less, or more, of the same commitment',
  *find(evidence) {
    for (const restatement of evidence.milestone.restated) {
      const { scope, document, note } = restatement;
      if (scope === 'same' || !isTold(evidence, document)) continue;
      const message = `${document} promises ${scope === 'narrower' ? 'less' : 'more'}${note === null ? '' : `: ${note}`}`;
      yield { message, cites: bothCited(evidence, restatement) };
    }
  },
} as const satisfies FindingKind;
