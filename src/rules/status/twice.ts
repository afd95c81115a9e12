import { ALL, quoted, STAND_IN, within, type Entry, type Milestone } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

export const twice = {
  id: 'status/twice',
  severity: 'error',
  summary: 'a document reports once on a track of a milestone',
  why:
    'Two entries of one document on the same track say two things of one day, and which of them counts would depend on the order '
    + 'in which they stand.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: on-track
    - document: report
      status: delayed
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: plan
      status: on-track
    - document: report
      status: delayed
`,
  *each({ milestones }) {
    for (const milestone of milestones) {
      const documents = new Set(milestone.history.map(({ document }) => document));
      if (documents.size < milestone.history.length) yield* repeated(milestone);
    }
  },
} as const satisfies Rule;

function* repeated({ history }: Milestone): Generator<Fault> {
  /** The first entry by document and track, and by document alone. */
  const first = new Map<string, Entry>();
  for (const entry of history) {
    const { document, ref } = entry;
    if (document === STAND_IN) continue;
    const [track, other] = clash(entry, first) ?? [];
    if (other) {
      const what = track === ALL ? 'all tracks' : `the track ${quoted(track ?? '')}`;
      yield {
        ref: within(ref, 'document'),
        message: `${quoted(document)} reports on ${what} a second time`,
        hint: 'make one entry of them, with a status for each track; a later report is another document',
        other: within(other.ref, 'document'),
      };
    }
    for (const key of [document, ...[...entry.tracks.keys()].map((id) => `${document} ${id}`)]) {
      if (!first.has(key)) first.set(key, entry);
    }
  }
}

/** A track of which the document has spoken before; `all` speaks for each of them. */
function clash({ document, tracks }: Entry, first: ReadonlyMap<string, Entry>): [track: string, other: Entry] | null {
  for (const track of tracks.keys()) {
    const other = first.get(track === ALL ? document : `${document} ${track}`) ?? first.get(`${document} ${ALL}`);
    if (other) return [track, other];
  }
  return null;
}
