// How an intended change is recorded: the remedy of most rules of edits.
import type { Change } from '../diff/index.js';

/** The remedy where an edit was meant: what to write, and where. `id` for what no longer stands in the file itself. */
export function record(rule: string, { subject, ref }: Change, remedy: string, isGone = false): string {
  const id = isGone ? `, id: ${subject.id}` : '';
  const where = ref.path[0] !== 'milestones' && isGone ? 'in the programme' : isGone ? 'in the initiative' : 'beside it';
  return `${remedy}; where it was meant, write ${where}: change: {rule: ${rule}${id}, reason: …, document: …}`;
}
