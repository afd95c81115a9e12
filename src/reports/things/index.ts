// The registry of kinds of thing, in the order of the help of `spp list`; and what leads from one thing to another.
import type { Question } from '../../assess/index.js';
import type { Dataset } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { accomplishments } from './accomplishments.js';
import { claims } from './claims.js';
import { documents } from './documents.js';
import { events } from './events.js';
import { groups, initiatives } from './groups.js';
import { meetings } from './meetings.js';
import { milestones } from './milestones.js';
import { recommendations } from './recommendations.js';
import { isListed, THING_KINDS, type Kind, type Thing, type ThingKind } from './thing.js';

export { isListed, THING_KINDS, type Kind, type Link, type Thing, type ThingKind } from './thing.js';

/** Every kind that `spp list` lists; milestones are listed by `spp status`. */
export const LIST_KINDS: readonly Kind[] = [accomplishments, recommendations, meetings, documents, groups, events, initiatives, claims];

const KINDS: readonly Kind[] = [milestones, ...LIST_KINDS];

/** Everything that may be known on the day of the question, kind by kind. A meeting is an event too, and stands there once. */
export function thingsOf(dataset: Dataset, question: Question, words: Words): Thing[] {
  const held = new Set(dataset.meetings.map(({ id }) => id));
  return THING_KINDS.flatMap((kind) => KINDS.find((one) => one.kind === kind)?.things(dataset, question, words) ?? [])
    .filter(({ kind, named, documents: told }) => (kind !== 'event' || !held.has(named.id)) && isListed(told, dataset, question));
}

/** A thing that leads to another, and how. */
export interface Referrer {
  readonly thing: Thing;
  /** Each once, in the order of the record. */
  readonly as: readonly string[];
}

/** What leads to a thing, kind by kind. Links to an event lead to the meeting of that name as well. */
export function referrersTo(things: readonly Thing[], kind: ThingKind, id: string): Referrer[] {
  const isMoment = (one: ThingKind): boolean => one === 'meeting' || one === 'event';
  return things.flatMap((thing) => {
    const links = thing.links.filter((link) => link.id === id && (link.kind === kind || (isMoment(link.kind) && isMoment(kind))));
    return links.length > 0 ? [{ thing, as: [...new Set(links.map((link) => link.as))] }] : [];
  });
}
