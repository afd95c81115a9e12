// What documents state of the programme, held against the record: each test of a claim is counted or computed, never written down.
import { daysBetween, type Period, type PlainDate } from '../dates/index.js';
import type {
  Accomplishment, Citation, Claim, ClaimTest, Conditions, Countable, Dataset, Initiative, Recommendation,
} from '../model/index.js';
import { assess } from './assess.js';
import type { AssessedMilestone, Assessment } from './assessment.js';
import { resolveFor } from './deadline.js';
import { isKnown, type Question } from './question.js';

/** What comes of a test: so by the record, not so, or the record cannot tell. */
export const VERDICTS = ['holds', 'fails', 'open'] as const;
/** What comes of a test, or of all tests of a claim. */
export type Verdict = (typeof VERDICTS)[number];

/** A test with what the record says. */
export interface TestedFigure {
  readonly test: ClaimTest;
  readonly verdict: Verdict;
  /** The number counted, the share in percent, or the days past the deadline; null where it has none. */
  readonly found: number | null;
  /** What the share is of, or null. */
  readonly among: number | null;
  /** Of a test of a day: the event's day and the last day allowed. */
  readonly days: { readonly event: Period | null; readonly due: PlainDate | null } | null;
}

/** A claim with what the record says of it. */
export interface TestedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly figures: readonly TestedFigure[];
}

type Matchers<T> = { readonly [K in keyof Conditions]?: (thing: T, wanted: NonNullable<Conditions[K]>, dataset: Dataset) => boolean };

/** A kind of thing that can be counted: where its things are, and the conditions that can be put to them. */
interface Counting<T> {
  readonly things: (assessment: Assessment) => readonly T[];
  readonly by: Matchers<T>;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

type Cites = readonly Pick<Citation, 'document' | 'item'>[];
const cited = ({ cites }: { readonly cites: Cites }, document: string): boolean => cites.some((cite) => cite.document === document);

interface InGroup {
  readonly group: string | null;
  readonly agenda?: string | null;
}
const inAgenda = ({ group, agenda }: InGroup, wanted: string, { programme }: Dataset): boolean =>
  (group === null ? agenda : programme.groups.get(group)?.agenda.id) === wanted;
const inGroup = ({ group }: InGroup, wanted: string): boolean => group === wanted;
interface OfParties {
  readonly parties: readonly string[] | null;
}
const ofParties = ({ parties }: OfParties, wanted: readonly string[], { programme }: Dataset): boolean =>
  sameSet(parties ?? programme.parties.map(({ id }) => id), wanted);

const kind = <T>(counting: Counting<T>): Counting<T> => counting;

/** What can be counted, and the conditions that fit it; `items` goes with `document`, and is looked at with it. */
const COUNTINGS = {
  groups: kind({
    things: ({ dataset }) => [...dataset.programme.groups.values()], by: { agenda: ({ agenda }, wanted) => agenda.id === wanted },
  }),
  themes: kind({ things: ({ dataset }) => dataset.programme.themes, by: { agenda: ({ agenda }, wanted) => agenda.id === wanted } }),
  initiatives: kind<Initiative>({
    things: ({ dataset }) => dataset.initiatives, by: { agenda: inAgenda, group: inGroup, document: cited },
  }),
  milestones: kind<AssessedMilestone>({
    things: ({ milestones }) => milestones,
    by: {
      agenda: ({ group }, wanted) => group.agenda.id === wanted,
      group: ({ group }, wanted) => group.id === wanted,
      document: cited,
      parties: ({ milestone }, wanted, dataset) => ofParties(milestone, wanted, dataset),
      reported: ({ tracks }, wanted) => tracks.every(({ reported }) => reported !== null && wanted.includes(reported)),
      deadline: ({ deadline }, wanted) => (deadline !== null) === wanted,
    },
  }),
  accomplishments: kind<Accomplishment>({
    things: ({ dataset }) => dataset.accomplishments,
    by: {
      agenda: inAgenda, group: inGroup, document: cited, parties: ofParties,
      since: ({ since }, wanted) => since === wanted, by: ({ by }, wanted) => by === wanted,
    },
  }),
  recommendations: kind<Recommendation>({
    things: ({ dataset }) => dataset.recommendations,
    by: { agenda: inAgenda, group: inGroup, document: cited, target: ({ target }, wanted) => target?.code === wanted },
  }),
  topics: kind<Recommendation>({
    things: ({ dataset: { recommendations } }) => recommendations.filter(({ topic }, index) =>
      topic !== null && recommendations.findIndex((other) => other.topic === topic) === index),
    by: { document: cited, target: ({ target }, wanted) => target?.code === wanted },
  }),
  meetings: kind({ things: ({ dataset }) => dataset.meetings, by: { document: cited, type: ({ type }, wanted) => type === wanted } }),
  documents: kind({ things: ({ dataset }) => [...dataset.documents.values()], by: {} }),
} as const satisfies Record<Countable, unknown>;

/** The conditions that can be put to things of a kind. */
export function conditionsOf(count: Countable): (keyof Conditions)[] {
  const { by } = COUNTINGS[count];
  return [...Object.keys(by) as (keyof Conditions)[], ...('document' in by ? ['items' as const] : [])];
}

/** Tests every claim that may be known. Each is asked as of the last day of the time that it speaks of, where it names one. */
export function testClaims(dataset: Dataset, question: Question): TestedClaim[] {
  const assessments = new Map<string, Assessment>();
  const at = (asOf: Question['asOf']): Assessment => {
    const known = assessments.get(asOf) ?? assess(dataset, { ...question, asOf });
    assessments.set(asOf, known);
    return known;
  };
  const known = dataset.claims.filter(({ cites }) => cites.some(({ document }) => isKnown(dataset, document, question)));
  return known.map((claim) => {
    const figures = claim.tests.map((test) =>
      (test.is === 'date' ? testDay(test, dataset) : testCount(test, at(claim.date?.end ?? question.asOf))));
    return { claim, figures, verdict: verdictOf(figures) };
  });
}

function verdictOf(figures: readonly TestedFigure[]): Verdict {
  if (figures.some(({ verdict }) => verdict === 'fails')) return 'fails';
  return figures.length > 0 && figures.every(({ verdict }) => verdict === 'holds') ? 'holds' : 'open';
}

function testCount(test: Extract<ClaimTest, { is: 'count' }>, assessment: Assessment): TestedFigure {
  const of = (conditions: Conditions): number => counted(test.count, { ...test.among, ...conditions }, assessment);
  const whole = test.among ? of({}) : null;
  const count = of(test.where);
  const found = whole === null ? count : whole === 0 ? null : (count * 100) / whole;
  const { expected, incomplete } = test;
  const isMet = expected !== null && found !== null && COMPARE[expected.how](found, expected.figure);
  // Of a source that is here only in part, what is missing could only add to a number, but change a share either way.
  const isFew = expected?.how === 'under' || expected?.how === 'atMost';
  const isOpen = expected === null || found === null || (incomplete !== null && (whole !== null || isMet === isFew));
  return { test, verdict: isOpen ? 'open' : isMet ? 'holds' : 'fails', found: count, among: whole, days: null };
}

const COMPARE = {
  is: (found: number, figure: number) => found === figure,
  over: (found: number, figure: number) => found > figure,
  under: (found: number, figure: number) => found < figure,
  atLeast: (found: number, figure: number) => found >= figure,
  atMost: (found: number, figure: number) => found <= figure,
};

function counted(count: Countable, { items, ...conditions }: Conditions, assessment: Assessment): number {
  const { things, by } = COUNTINGS[count] as Counting<unknown>;
  const wanted = Object.entries(conditions) as [keyof Matchers<unknown>, never][];
  return things(assessment).filter((thing) =>
    wanted.every(([key, value]) => by[key]?.(thing, value, assessment.dataset) === true)
    && (items === undefined || citesItem(thing as { cites: Cites }, conditions.document, items))).length;
}

/** Whether one of the items of a document is cited: those of a prefix, or those that are listed. */
const citesItem = ({ cites }: { readonly cites: Cites }, document: string | undefined, items: NonNullable<Conditions['items']>): boolean =>
  cites.some(({ document: cite, item }) => cite === document && item !== null
    && (typeof items === 'string' ? String(item).replace(/-\d+$/, '') === items : items.includes(item)));

function testDay(test: Extract<ClaimTest, { is: 'date' }>, { programme }: Dataset): TestedFigure {
  const event = programme.events.get(test.event)?.period ?? null;
  const due = test.deadline ? resolveFor(programme, { ...test.deadline, anchor: null, of: null }).due : null;
  const isTold = event !== null && due !== null;
  const verdict = !isTold || (event.start <= due && event.end > due) ? 'open' : event.end <= due ? 'holds' : 'fails';
  return { test, verdict, found: isTold ? daysBetween(due, event.end) : null, among: null, days: { event, due } };
}
