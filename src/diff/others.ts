// What changed of what stands beside the milestones: accomplishments, recommendations, claims, meetings and other events.
//
// Nobody promised anything in it, so what is new is a matter of status: one more source was read. What was told once is evidence, and
// stays as it was told. Which group fits, how sure that is and what it has to do with milestones is our own reading, but for evidence,
// from which findings are made.
import {
  ALL, within, type Accomplishment, type Claim, type ClaimTest, type Conditions, type Dataset, type Evidence, type Meeting, type Named,
  type Origin, type ProgrammeEvent, type Recommendation, type Ref,
} from '../model/index.js';
import type { Period } from '../dates/index.js';
import { change, differing, renamed as underAnotherId, retitled, type Change, type Subject } from './change.js';
import {
  asReused, citeKey, compareCites, compareConfidence, compareLists, isReused, redated, rewritten, type Cites, type Listed,
} from './facts.js';
import { AS_WRITTEN, pair, plainText, takenFrom, type IsTaken, type Naming } from './pairs.js';

type Values = Readonly<Record<string, string | null>>;

/** Anything that stands beside the milestones, in the words in which it is compared. */
interface Other extends Named, Cites {
  readonly kind: 'accomplishment' | 'recommendation' | 'claim' | 'event';
  readonly group: string | null;
  /** The group under which we put it, or the agenda. */
  readonly place: string | null;
  readonly isUnsure: boolean;
  readonly note: string | null;
  /** Whether a source tells of it; not so of what is there for deadlines to hang on, while it has no date. */
  readonly isTold: boolean;
  /** The day on which it is held against the record, where that is computed; a date that is new may move it. */
  readonly judgedOn: string | null;
  /** What was published, by its key. */
  readonly dates: Values;
  readonly facts: Values;
  readonly lists: Readonly<Record<string, readonly Listed[]>>;
  /** Our own reading, by its key: the milestones it has to do with. */
  readonly readings: Values;
}

const OF_NO_GROUP = {
  group: null, place: null, isUnsure: false, isTold: true, judgedOn: null, readings: {}, dates: {}, facts: {}, lists: {},
} as const;

const placeOf = ({ group, agenda }: Accomplishment | Recommendation, naming: Naming): string | null =>
  (group !== null ? naming('group', group) : agenda === null ? null : naming('agenda', agenda));

/** A day or period, or the days from one to another. */
const spanText = (from: Period | null, until: Period | null): string | null =>
  (until === null || until.code === from?.code ? from?.code ?? null : `${from?.code ?? ''} to ${until.code}`);

const listText = (ids: readonly string[]): string | null => (ids.length === 0 ? null : ids.join(', '));

function accomplishmentOf(one: Accomplishment, naming: Naming): Other {
  return {
    ...OF_NO_GROUP, ...one, kind: 'accomplishment', place: placeOf(one, naming),
    judgedOn: one.until?.end ?? one.date?.end ?? one.by,
    dates: { date: spanText(one.date, one.until), since: one.since, by: one.by },
    facts: { parties: one.parties?.map((id) => naming('party', id)).sort().join(', ') ?? ALL },
    lists: { evidence: one.evidence.map((told) => evidenceOf(told, naming)) },
  };
}

function evidenceOf({ milestone, track, status, isUnsure, note, ref }: Evidence, naming: Naming): Listed {
  const id = naming('milestone', milestone);
  const name = `evidence for ${id}${track === ALL ? '' : `, ${track}`}`;
  return { mark: `${id} ${track}`, name, text: status ?? 'no status told', isUnsure, note, ref };
}

function recommendationOf(one: Recommendation, naming: Naming): Other {
  return {
    ...OF_NO_GROUP, ...one, kind: 'recommendation', place: placeOf(one, naming),
    dates: { target: one.target?.code ?? null },
    facts: { from: one.from, topic: one.topic },
    readings: { milestones: listText(one.milestones.map((id) => naming('milestone', id))) },
  };
}

function claimOf(one: Claim, naming: Naming): Other {
  return {
    ...OF_NO_GROUP, ...one, kind: 'claim', judgedOn: one.date?.end ?? (one.tests.length > 0 ? 'any day' : null),
    dates: { date: one.date?.code ?? null },
    facts: { figure: one.figure },
    lists: { tests: one.tests.map((test) => testOf(test, naming)) },
    readings: { untested: one.untested, milestones: listText(one.milestones.map((id) => naming('milestone', id))) },
  };
}

/** A test is known by what it says alone: one that says something else is another. Why the record cannot tell is our own wording. */
function testOf(test: ClaimTest, naming: Naming): Listed {
  const isOpen = test.incomplete === null ? '' : ', of a source that is incomplete here';
  const text = `${test.is === 'date' ? dayText(test, naming) : countText(test, naming)}${isOpen}`;
  return { mark: text, name: 'test', text, note: [test.incomplete, test.note].filter(Boolean).join('; ') || null, ref: test.ref };
}

const dayText = ({ event, deadline }: Extract<ClaimTest, { is: 'date' }>, naming: Naming): string =>
  `the day of ${naming('event', event)}, ${deadline?.phrase ?? ''}`;

/** 'milestones (group: ports, reported: [delayed, initiated]) over 10'. */
function countText({ count, where, among, expected }: Extract<ClaimTest, { is: 'count' }>, naming: Naming): string {
  const held = expected === null ? 'held against nothing' : `${expected.how} ${String(expected.figure)}`;
  return [`${count}${conditionsText(where, naming)}`, ...(among === null ? [] : [`among${conditionsText(among, naming)}`]), held].join(' ');
}

/** Conditions in one order, whatever the order in the file. */
function conditionsText(conditions: Conditions, naming: Naming): string {
  const valueOf = (key: string, value: unknown): string => {
    if (key === 'agenda' || key === 'group' || key === 'document') return naming(key, String(value));
    return Array.isArray(value) ? `[${value.map(String).sort().join(', ')}]` : String(value);
  };
  const texts = Object.entries(conditions).map(([key, value]) => `${key}: ${valueOf(key, value)}`).sort();
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

/** An event, with what is told of it where it is a meeting. */
function eventOf(event: ProgrammeEvent | Meeting, naming: Naming): Other {
  const base = { ...OF_NO_GROUP, ...event, kind: 'event', isTold: 'type' in event || event.period !== null } as const;
  if (!('type' in event)) return { ...base, cites: [], note: null, dates: { date: event.period?.code ?? null } };
  const { type, place, period, until, documents, cites, note, ref } = event;
  return {
    ...base, cites, note, place: null, // where a meeting was held is a fact
    dates: { date: spanText(period, until) },
    facts: { type, place },
    lists: { documents: documents.map((id, index) => {
      const text = naming('document', id);
      return { mark: text, name: 'document that came of it', text, ref: within(ref, 'documents', index) };
    }) },
  };
}

const eventsIn = ({ programme: { events } }: Dataset, naming: Naming): Other[] => [...events.values()].map((one) => eventOf(one, naming));

/** What changed of events, meetings among them; both carry the same ids, and one may become the other. */
export const compareEvents = (before: Dataset, after: Dataset, naming: Naming): Change[] =>
  compare(eventsIn(before, naming), eventsIn(after, AS_WRITTEN), after, naming);

const KINDS: readonly ((dataset: Dataset, naming: Naming) => Other[])[] = [
  ({ accomplishments }, naming) => accomplishments.map((one) => accomplishmentOf(one, naming)),
  ({ recommendations }, naming) => recommendations.map((one) => recommendationOf(one, naming)),
  ({ claims }, naming) => claims.map((one) => claimOf(one, naming)),
];

/** What changed of accomplishments, recommendations and claims. */
export const compareOthers = (before: Dataset, after: Dataset, naming: Naming): Change[] =>
  KINDS.flatMap((thingsIn) => compare(thingsIn(before, naming), thingsIn(after, AS_WRITTEN), after, naming));

const subjectOf = ({ kind, id, title, group }: Other): Subject => ({ kind, id, title, group });

/** All that stands beside the milestones, as changes tell of it. */
export const othersIn = (dataset: Dataset): (Cites & { readonly subject: Subject })[] =>
  [eventsIn, ...KINDS].flatMap((thingsIn) => thingsIn(dataset, AS_WRITTEN))
    .map((one) => ({ subject: subjectOf(one), cites: one.cites, ref: one.ref }));

const marksOf = ({ cites, title }: Other): string[] =>
  [...cites.filter(({ item }) => item !== null).map(citeKey), plainText(title)];

function compare(before: readonly Other[], after: readonly Other[], { programme }: Dataset, naming: Naming): Change[] {
  const { both, renamed, removed, added } = pair(before, after, ({ id }) => id, marksOf);
  const files = new Set([programme.ref.file, ...after.map(({ ref }) => ref.file)]);
  // Of what is gone: the list in which it stood, where its file is still there.
  const placeOfGone = ({ ref: { file, path } }: Other): Ref => (files.has(file) ? { file, path: path.slice(0, 1) } : programme.ref);
  const isTaken = takenFrom(before);
  return [
    ...removed.map((gone) => change('removed', subjectOf(gone), placeOfGone(gone), {
      from: gone.title, was: gone.ref, class: gone.isTold ? 'integrity' : 'commitment',
    })),
    ...renamed.map(([a, b]) => underAnotherId(subjectOf(b), a, b)),
    ...added.map((one) => change('added', subjectOf(one), one.ref, { to: one.title, class: one.isTold ? 'status' : 'commitment' })),
    ...both.flatMap(([a, b]) => {
      const changes = compareTwo(a, b, naming, isTaken);
      return isReused(a, b, naming) ? asReused(subjectOf(b), a, b, changes) : changes;
    }),
    ...renamed.flatMap(([a, b]) => compareTwo(a, b, naming, isTaken)),
  ];
}

function compareTwo(a: Other, b: Other, naming: Naming, isTaken: IsTaken): Change[] {
  const subject = subjectOf(b);
  const spots = (key: 'dates' | 'facts' | 'readings') => [...new Set([...Object.keys(a[key]), ...Object.keys(b[key])])].map((name) =>
    [name, { value: a[key][name] ?? null, ref: a.ref }, { value: b[key][name] ?? null, ref: b.ref }] as const);
  const isJudgedAnew = a.judgedOn !== null && a.judgedOn !== b.judgedOn;
  const lists = new Set([...Object.keys(a.lists), ...Object.keys(b.lists)]);
  return [
    ...compareCites(a, b, subject, naming),
    ...spots('dates').flatMap(([key, from, to]) => redated(subject, key, from, to))
      .map((one) => (isJudgedAnew ? { ...one, class: 'integrity' as const } : one)),
    ...spots('facts').flatMap(([key, from, to]) => rewritten(subject, key, from, to)),
    ...[...lists].flatMap((key) => compareLists(subject, within(b.ref, key), a.lists[key] ?? [], b.lists[key] ?? [])),
    ...differing('moved', subject, 'group', { value: a.place, ref: a.ref }, { value: b.place, ref: b.ref }, OF_OURS),
    ...compareConfidence(subject, a, b, null),
    ...spots('readings').flatMap(([key, from, to]) =>
      differing(key === 'milestones' ? 'related' : 'judged', subject, key, from, to, { of: key })),
    ...retitled(subject, a, b, isTaken),
  ];
}

const OF_OURS = { of: 'group', class: 'editorial' } as const;

interface Originated extends Named {
  readonly group?: string;
  readonly origins: readonly Origin[];
}

/** What groups and initiatives were taken over from. No citation says so: it is our own reading of the sources. */
export function compareOrigins(before: Dataset, after: Dataset, naming: Naming): Change[] {
  const of = (kind: 'group' | 'initiative', earlier: Iterable<Originated>, later: Iterable<Originated>): Change[] => {
    const known = new Map([...earlier].map((one) => [naming(kind, one.id), one]));
    return [...later].flatMap((b) => {
      const a = known.get(b.id);
      const subject: Subject = { kind, id: b.id, title: b.title, group: b.group ?? b.id };
      const [from, to] = [a?.origins.map(originOf(naming)) ?? [], b.origins.map(originOf(AS_WRITTEN))];
      return a ? compareLists(subject, within(b.ref, 'origins'), from, to, { isOurs: true }) : [];
    });
  };
  return [
    ...of('group', before.programme.groups.values(), after.programme.groups.values()),
    ...of('initiative', before.initiatives, after.initiatives),
  ];
}

const originOf = (naming: Naming) => ({ event, part, isUnsure, note, ref }: Origin): Listed => {
  const text = `${naming('event', event)}${part === null ? '' : `, ${part}`}`;
  return { mark: text, name: 'origin', text, isUnsure, note, ref };
};
