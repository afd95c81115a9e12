import type { PlainDate } from '../../dates/index.js';
import { ALL, isDone, labelMessage, type Accomplishment, type Dataset, type Evidence as Told } from '../../model/index.js';
import type { Message } from '../../words/index.js';
import type { AssessedTrack } from '../assessment.js';
import { forTracks, isTold, type Evidence, type FindingKind } from './finding.js';

/**
 * Done by one account and not by the other, of the same day: what was not done before it was reported done, or was done after it was
 * reported open, is no contradiction, and how far something came short of done is a matter of words.
 */
export const evidenceDiffers = {
  id: 'evidence-differs',
  mark: 'A',
  summary: 'an accomplishment contradicts the reported status',
  *find(evidence) {
    for (const { accomplishment, told } of evidenceFor(evidence.dataset, evidence.milestone.id)) {
      const cites = accomplishment.cites.filter(({ document }) => isTold(evidence, document));
      if (cites.length === 0) continue;
      for (const track of evidence.tracks) {
        const against = contradiction(track, accomplishment, told);
        if (against === null) continue;
        const message = {
          id: 'found-evidence-differs',
          with: { document: cites[0]?.document ?? '', title: accomplishment.title, judgement: told.isUnsure ? 'yes' : 'no', against },
        };
        yield {
          message: forTracks(evidence, [track.track], message),
          cites: [...cites, ...otherSide(evidence, track)].map(({ document, item }) => ({ document, item })),
        };
      }
    }
  },
} as const satisfies FindingKind;

/** Where the status stands that is contradicted; where nothing was reported, where the promise stands. */
function otherSide({ cites }: Evidence, { entry }: AssessedTrack): Evidence['cites'] {
  return entry ? cites.filter(({ document }) => document === entry.document) : cites.slice(0, 1);
}

/** What of a track contradicts what an accomplishment tells of it; null where nothing does. */
function contradiction({ track, state, report, entry }: AssessedTrack, accomplishment: Accomplishment, told: Told): Message | null {
  const { status } = told;
  if (status === null || (told.track !== ALL && track !== ALL && told.track !== track)) return null;
  if (!report || !entry) return isDone(status) && state === 'overdue' ? { id: 'against-silence' } : null;
  const day = dayOf(accomplishment);
  if (day === null || isDone(status) === isDone(report.status)) return null;
  const holds = isDone(status) ? day <= entry.statusAsOf : day > entry.statusAsOf;
  return holds
    ? { id: 'against-report', with: { label: labelMessage(report), on: entry.statusAsOf, document: entry.document } }
    : null;
}

/** The day by which an accomplishment was one; null where no source tells. */
const dayOf = ({ until, date, by }: Accomplishment): PlainDate | null => until?.end ?? date?.end ?? by;

interface Proof {
  readonly accomplishment: Accomplishment;
  readonly told: Told;
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Proof[]>>();

/** What accomplishments tell of a milestone, in the order of the record. */
export function evidenceFor(dataset: Dataset, milestone: string): readonly Proof[] {
  let index = indexes.get(dataset);
  if (!index) {
    const byMilestone = new Map<string, Proof[]>();
    for (const accomplishment of dataset.accomplishments) {
      for (const told of accomplishment.evidence) {
        byMilestone.set(told.milestone, [...byMilestone.get(told.milestone) ?? [], { accomplishment, told }]);
      }
    }
    index = byMilestone;
    indexes.set(dataset, index);
  }
  return index.get(milestone) ?? [];
}
