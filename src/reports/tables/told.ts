// What of the record may be told on the day of the question; every table is made from this, so that none names what another leaves out.
import { testClaims, type AssessedMilestone, type Assessment, type TestedClaim } from '../../assess/index.js';
import type { Accomplishment, Citation, Document, Initiative, Meeting, ProgrammeEvent, Recommendation } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { documentsOf, isListed } from '../things/thing.js';

/** The record as far as it may be told: what stands in documents that are out and known, and what that names. */
export interface Told extends Assessment {
  /** The language of what is told in words. */
  readonly words: Words;
  readonly documents: readonly Document[];
  readonly initiatives: readonly Initiative[];
  readonly accomplishments: readonly Accomplishment[];
  readonly recommendations: readonly Recommendation[];
  readonly meetings: readonly Meeting[];
  readonly claims: readonly TestedClaim[];
  /** Meetings among them, as deadlines hang on either. */
  readonly events: readonly ProgrammeEvent[];
  /** Whether a document was out on the day and may be known. */
  readonly isOut: (document: string) => boolean;
  readonly hasMilestone: (id: string) => boolean;
}

/** Finds what may be told. */
export function tell(assessment: Assessment, words: Words): Told {
  const { dataset, question, milestones } = assessment;
  const isOut = (document: string): boolean => isListed([document], dataset, question);
  const isTold = ({ cites }: { readonly cites: readonly Citation[] }): boolean =>
    isListed(documentsOf(cites), dataset, question);
  const ids = new Set(milestones.map(({ milestone }) => milestone.id));
  const holders = new Set(milestones.map(({ initiative }) => initiative.id));
  const named = new Set(milestones.flatMap((assessed) => sourcesOf(assessment, assessed)));
  const meetings = dataset.meetings.filter(isTold);
  const initiatives = dataset.initiatives.filter(({ id, cites, milestones: held }) =>
    holders.has(id) || isTold({ cites: [...cites, ...held.flatMap((milestone) => milestone.cites)] }));
  const claims = testClaims(dataset, question).filter(({ claim }) => isTold(claim));
  const moments = new Set([
    ...milestones.flatMap(({ deadline }) => deadline?.of ?? []),
    ...[...dataset.programme.groups.values(), ...initiatives].flatMap(({ origins }) => origins.map(({ event }) => event)),
    ...claims.flatMap(({ claim: { tests } }) => tests.flatMap((test) => (test.is === 'date' ? test.event : []))),
  ]);
  const untold = new Set(dataset.meetings.filter((meeting) => !isTold(meeting)).map(({ id }) => id));
  return {
    ...assessment, words, isOut, meetings, initiatives, claims,
    hasMilestone: (id) => ids.has(id),
    documents: [...dataset.documents.values()].filter(({ id }) => isOut(id) || named.has(id)),
    accomplishments: dataset.accomplishments.filter(isTold),
    recommendations: dataset.recommendations.filter(isTold),
    events: [...dataset.programme.events.values()].filter(({ id }) => !untold.has(id) || moments.has(id)),
  };
}

/** The documents that a milestone is told from: their statuses may speak of the day before they themselves were out. */
const sourcesOf = ({ question }: Assessment, { cites, entries, due }: AssessedMilestone): string[] =>
  [...cites, ...entries, ...due?.changes(question.asOf) ?? []].map(({ document }) => document);
