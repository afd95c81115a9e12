// How an intended change is recorded: the remedy of most rules of edits.
import type { Change, Subject } from '../diff/index.js';

/** Parts of the programme: they have no record of their own, and stand in its record by their id. */
const PARTS: readonly Subject['kind'][] = ['party', 'track', 'agenda', 'theme', 'group'];

/** The remedy where an edit was meant: what to write, and where. `id` for what no longer stands in the file itself. */
export function record(rule: string, { subject, ref }: Change, remedy: string, isGone = false): string {
  const isPart = PARTS.includes(subject.kind) || (subject.kind === 'event' && ref.path[0] === 'events');
  const id = isGone || isPart ? `, id: ${subject.id}` : '';
  const isBelow = isGone && ref.path[0] === 'milestones'; // what is gone from an initiative
  const where = isBelow ? 'in the initiative' : isGone || isPart || subject.kind === 'programme' ? 'in the programme' : 'beside it';
  return `${remedy}; where it was meant, write ${where}: change: {rule: ${rule}${id}, reason: …, document: …}`;
}
