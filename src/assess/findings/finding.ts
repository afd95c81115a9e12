// What a finding is made from, and the words findings share.
import type { AssessedMilestone, AssessedTrack, Assessment, Finding } from '../assessment.js';

/** A milestone as assessed, before findings, and what it was assessed by. */
export type Evidence = Omit<AssessedMilestone, 'findings'> & Pick<Assessment, 'dataset' | 'question'>;

/** One kind of disagreement between what was promised, what was reported and what is computed. */
export interface FindingKind {
  readonly id: string;
  /** One letter that marks it in a table, explained below the table. */
  readonly mark: string;
  readonly summary: string;
  readonly find: (evidence: Evidence) => Iterable<Omit<Finding, 'id'>>;
}

type Cite = Finding['cites'][number];

/** The citations of the promise and of what a document reported, each once. */
export function bothSides({ cites }: Evidence, ...documents: string[]): Cite[] {
  const promise = cites[0];
  const reports = documents.flatMap((document): Cite[] => {
    const items = cites.filter((cite) => cite.document === document);
    return items.length > 0 ? items : [{ document, item: null }];
  });
  const all = [...(promise ? [promise] : []), ...reports].map(({ document, item }) => ({ document, item }));
  return all.filter((cite, index) => all.findIndex((other) => other.document === cite.document && other.item === cite.item) === index);
}

/** Groups tracks that have the same thing said of them: 'US-CA and US-MX'; nothing for a milestone that has only one track. */
export function* byMessage(
  evidence: Evidence, tracks: readonly AssessedTrack[], say: (track: AssessedTrack) => string | null,
): Generator<{ message: string; documents: string[] }> {
  const groups = new Map<string, AssessedTrack[]>();
  for (const track of tracks) {
    const message = say(track);
    if (message !== null) groups.set(message, [...(groups.get(message) ?? []), track]);
  }
  for (const [message, group] of groups) {
    const documents = [...new Set(group.flatMap(({ entry }) => (entry ? [entry.document] : [])))];
    yield { message: forTracks(evidence, group.map(({ track }) => track), message), documents };
  }
}

/** Puts the tracks before a message, where the milestone has others besides. */
export const forTracks = (evidence: Evidence, tracks: readonly string[], message: string): string =>
  tracks.length === evidence.tracks.length ? message : `${tracks.join(' and ')}: ${message}`;
