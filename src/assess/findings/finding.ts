// What a finding is made from, and the words findings share.
import type { PlainDate } from '../../dates/index.js';
import { jointly, publicFrom, type Entry } from '../../model/index.js';
import type { Message } from '../../words/index.js';
import type { AssessedMilestone, AssessedTrack, Finding } from '../assessment.js';
import { isKnown } from '../question.js';

/** A milestone as assessed, with what it was assessed by. */
export type Evidence = Omit<AssessedMilestone, 'found'>;

/** One kind of disagreement between what was promised, what was reported and what is computed. */
export interface FindingKind {
  readonly id: string;
  /** One letter that marks it in a table, explained below the table. */
  readonly mark: string;
  readonly summary: string;
  readonly find: (evidence: Evidence) => Iterable<Omit<Finding, 'id'>>;
}

/** Whether a document was out on the day of the question, and may be known. */
export function isTold({ dataset, question }: Evidence, document: string): boolean {
  const found = dataset.documents.get(document);
  const from = found ? publicFrom(found) : null;
  return isKnown(dataset, document, question) && (from === null || from <= question.asOf);
}

type Cite = Finding['cites'][number];

/** The citations of the promise as it stood on a day and of what documents reported, each once. */
export function bothSides({ cites, due }: Evidence, day: PlainDate, ...documents: readonly string[]): Cite[] {
  const change = due?.changes(day).at(-1);
  const of = (document: string): Cite[] => {
    const items = cites.filter((cite) => cite.document === document);
    return items.length > 0 ? items : [{ document, item: null }];
  };
  const promise = change ? of(change.document) : cites.slice(0, 1);
  const all = [...promise, ...documents.flatMap(of)].map(({ document, item }) => ({ document, item }));
  return all.filter((cite, index) => all.findIndex((other) => other.document === cite.document && other.item === cite.item) === index);
}

/** The promise as the milestone cites it, and the document that states it otherwise. */
export const bothCited = ({ cites }: Evidence, other: Cite): Cite[] =>
  [...cites.filter(({ document }) => document !== other.document).slice(0, 1), other].map(({ document, item }) => ({ document, item }));

/** What is said of a track, and the entry it rests on. */
export interface Said {
  readonly message: Message;
  readonly entry: Entry | null;
}

/** Findings of tracks; those of which the same is said stand together: 'US-CA and US-MX: …'. */
export function perTrack(evidence: Evidence, say: (track: AssessedTrack) => Said | null): readonly Omit<Finding, 'id'>[] {
  const all: { track: AssessedTrack; said: Said }[] = [];
  for (const track of evidence.tracks) {
    const said = say(track);
    if (said) all.push({ track, said });
  }
  if (all.length === 0) return []; // as of most milestones
  const groups = new Map<string, { message: Message; tracks: string[]; documents: Set<string> }>();
  for (const { track, said } of all) {
    const key = JSON.stringify(said.message);
    const group = groups.get(key) ?? { message: said.message, tracks: [], documents: new Set<string>() };
    group.tracks.push(track.track);
    if (said.entry) group.documents.add(said.entry.document);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ message, tracks, documents }) =>
    ({ message: forTracks(evidence, tracks, message), cites: bothSides(evidence, evidence.question.asOf, ...documents) }));
}

/** Puts the tracks before a message, where the milestone has others besides. */
export const forTracks = (evidence: Evidence, tracks: readonly string[], message: Message): Message =>
  tracks.length === evidence.tracks.length ? message : { id: 'found-of-tracks', with: { tracks: jointly(tracks), found: message } };
