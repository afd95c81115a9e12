import type { Resolution } from '../../dates/index.js';
import type { Restatement } from '../../model/index.js';
import type { Message } from '../../words/index.js';
import { resolveFor } from '../deadline.js';
import { bothCited, isTold, type Evidence, type FindingKind } from './finding.js';

/** A document without a deadline for the commitment contradicts none: it may leave it to another. */
export const deadlineRestated = {
  id: 'deadline-restated',
  mark: 'R',
  summary: 'documents give the same commitment different deadlines',
  *find(evidence) {
    const { dataset: { programme }, milestone: { restated }, deadline, cites } = evidence;
    const own = deadline && resolveFor(programme, deadline);
    for (const restatement of restated) {
      const other = resolutionOf(restatement, evidence);
      if (!other || !isTold(evidence, restatement.document) || isSame(own, other)) continue;
      const here = deadline ? says(deadline.phrase, own) : { id: 'gives-no-deadline' };
      const there = says(restatement.deadline?.phrase ?? '', other);
      const stated = cites.find(({ document }) => document !== restatement.document) ?? cites[0];
      const told = { document: restatement.document, there, stated: stated?.document ?? '', here };
      yield { message: { id: 'found-deadline-restated', with: told }, cites: bothCited(evidence, restatement) };
    }
  },
} as const satisfies FindingKind;

function resolutionOf({ deadline }: Restatement, { dataset: { programme }, milestone: { deadline: own } }: Evidence): Resolution | null {
  return deadline && resolveFor(programme, { ...deadline, anchor: own?.anchor ?? null, of: own?.of ?? null });
}

const isSame = (a: Resolution | null, b: Resolution): boolean => a !== null && a.due === b.due && (a.due !== null || a.awaits === b.awaits);

const says = (phrase: string, resolution: Resolution | null): Message => ({ id: 'says', with: { phrase, due: resolution?.due ?? 'none' } });
