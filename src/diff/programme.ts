// What changed of the frame: the programme's settings and structure, its documents, waivers and the rules of the check.
import {
  publicFrom, spokenDay, within, type Dataset, type Document, type Named, type RecordedChange, type Ref, type Waiver,
} from '../model/index.js';
import {
  change, differing, renamed as underAnotherId, retitled, type Change, type ChangeKind, type Spot, type Subject, type SubjectKind,
} from './change.js';
import { pair, plainText } from './pairs.js';

type Frame = Dataset['programme'];

/** What of the programme decides how its commitments are read, by the key that it has in its file. */
const SETTINGS: Readonly<Record<string, (programme: Frame) => string | null>> = {
  launched: ({ launched }) => launched,
  ended: ({ ended }) => ended?.code ?? null,
  anchor: ({ anchor }) => anchor.code,
  reports: ({ reportsEvery }) => `every ${String(reportsEvery)} months`,
  window: ({ window }) => `${String(window)} days`,
  conventions: ({ conventions }) => JSON.stringify(conventions),
  languages: ({ languages }) => languages.join(', '),
};

/** What changed of the programme itself. */
export function compareProgrammes({ programme: before }: Dataset, { programme: after }: Dataset): Change[] {
  const subject: Subject = { kind: 'programme', id: after.id, title: after.title, group: null };
  return [
    ...(before.id === after.id ? [] : [underAnotherId(subject, before, after)]),
    ...retitled(subject, before, after),
    ...Object.entries(SETTINGS).flatMap(([key, valueOf]) =>
      differing('setting', subject, key, spotOf(before, valueOf), spotOf(after, valueOf), { of: key })),
    ...compareSeverities(before, after, subject),
    ...compareStructure(before, after),
  ];
}

const spotOf = (programme: Frame, valueOf: (programme: Frame) => string | null): Spot =>
  ({ value: valueOf(programme), ref: programme.ref });

/** Severities of rules that the programme sets; null stands for the rule's own. */
function compareSeverities(before: Frame, after: Frame, subject: Subject): Change[] {
  const rules = new Set([...before.severities.keys(), ...after.severities.keys()]);
  return [...rules].flatMap((rule) => {
    const [from, to] = [before.severities.get(rule) ?? null, after.severities.get(rule) ?? null];
    if (from === to) return [];
    return [change('severity', subject, within(after.ref, 'rules', rule), { of: rule, from, to, was: within(before.ref, 'rules', rule) })];
  });
}

/** The parts of the structure: what things hang on, each with what it hangs on itself. */
const STRUCTURE: readonly (readonly [SubjectKind, string, (programme: Frame) => readonly Part[]])[] = [
  ['party', 'parties', ({ parties }) => parties.map((party) => ({ ...party, place: null }))],
  ['track', 'tracks', ({ tracks, ref }) =>
    tracks.map(({ id }, index) => ({ id, title: id, ref: within(ref, 'tracks', index), place: null }))],
  ['agenda', 'agendas', ({ agendas }) => agendas.map((agenda) => ({ ...agenda, place: null }))],
  ['theme', 'agendas', ({ themes }) => themes.map((theme) => ({ ...theme, place: theme.agenda.id }))],
  ['group', 'agendas', ({ groups }) => [...groups.values()].map((group) => ({ ...group, place: group.theme?.id ?? group.agenda.id }))],
  ['event', 'events', ({ events }) => [...events.values()].map((event) => ({ ...event, place: null, date: event.period?.code ?? null }))],
];

interface Part extends Named {
  /** What it belongs to. */
  readonly place: string | null;
  readonly date?: string | null;
}

function compareStructure(before: Frame, after: Frame): Change[] {
  return STRUCTURE.flatMap(([kind, key, partsOf]) => {
    const marksOf = ({ id, title }: Part): string[] => (title === id ? [] : [plainText(title)]);
    const { both, renamed, removed, added } = pair(partsOf(before), partsOf(after), ({ id }) => id, marksOf);
    const subjectOf = ({ id, title }: Part): Subject => ({ kind, id, title, group: kind === 'group' ? id : null });
    const gone = { class: 'commitment' } as const;
    return [
      ...removed.map((part) => change('removed', subjectOf(part), within(after.ref, key), { ...gone, from: part.title, was: part.ref })),
      ...renamed.map(([a, b]) => underAnotherId(subjectOf(b), a, b)),
      ...added.map((part) => change('added', subjectOf(part), part.ref, { to: part.title })),
      ...[...both, ...renamed].flatMap(([a, b]) => compareParts(a, b, subjectOf(b))),
    ];
  });
}

function compareParts(a: Part, b: Part, subject: Subject): Change[] {
  return [
    ...retitled(subject, a, b),
    ...(a.place === b.place ? [] : [change('moved', subject, b.ref, { from: a.place, to: b.place, was: a.ref })]),
    ...redated(subject, 'date', { value: a.date ?? null, ref: a.ref }, { value: b.date ?? null, ref: b.ref }),
  ];
}

/** A date that changed; one that was not there before took nothing away. */
const redated = (subject: Subject, key: string, before: Spot, after: Spot): Change[] =>
  differing('redated', subject, key, before, after, { of: key, class: before.value === null ? 'status' : 'integrity' });

/** What changed of the documents, and which go on under another id. */
export function compareDocuments(before: Dataset, after: Dataset): { changes: Change[]; renames: Map<string, string> } {
  const [earlier, later] = [before.documents.values(), after.documents.values()];
  const { both, renamed, removed, added } = pair(earlier, later, ({ id }) => id, ({ title }) => [plainText(title)]);
  const changes = [
    ...removed.map((document) => change('removed', documentSubject(document), placeIn(after), { from: document.title, was: document.ref })),
    ...renamed.map(([a, b]) => underAnotherId(documentSubject(b), a, b)),
    ...added.map((document) => change('added', documentSubject(document), document.ref, { to: document.title, class: 'status' })),
    ...[...both, ...renamed].flatMap(([a, b]) => compareDocument(a, b)),
  ];
  return { changes, renames: new Map(renamed.map(([a, b]) => [a.id, b.id])) };
}

const documentSubject = ({ id, title }: Document): Subject => ({ kind: 'document', id, title, group: null });

/** Where a document would stand that is gone: beside the first that is left. */
const placeIn = ({ documents, programme }: Dataset): Ref => {
  const first = [...documents.values()][0];
  return first ? { file: first.ref.file, path: ['documents'] } : programme.ref;
};

function compareDocument(a: Document, b: Document): Change[] {
  const subject = documentSubject(b);
  // A date that was not there before may still move the day that its statuses speak of, or on which it was known.
  const isRewritten = [publicFrom, spokenDay].some((dayOf) => dayOf(a) !== null && dayOf(a) !== dayOf(b));
  const day = (value: Document['dated'] | Document['published']): string | null =>
    (typeof value === 'string' ? value : (value?.code ?? null));
  return [
    ...(['dated', 'published', 'statusAsOf'] as const).flatMap((key) =>
      redated(subject, key, { value: day(a[key]), ref: a.ref }, { value: day(b[key]), ref: b.ref })
        .map((one) => (isRewritten ? { ...one, class: 'integrity' as const } : one))),
    ...differing('items', subject, 'items', { value: itemsText(a), ref: a.ref }, { value: itemsText(b), ref: b.ref }),
    ...retitled(subject, a, b),
  ];
}

function itemsText({ items }: Document): string | null {
  if (items === null || typeof items === 'number') return items === null ? null : String(items);
  return [...items].map(([prefix, last]) => `${prefix} ${String(last)}`).join(', ');
}

/** Waivers and recorded changes that came or went, each a change of what it stands in. */
export function compareNotes(before: Dataset, after: Dataset): Change[] {
  const keyIn = (dataset: Dataset) => ({ rule, reason, until, ref }: Waiver): string => {
    const { kind, id } = ownerOf(dataset, ref);
    return JSON.stringify([rule, reason, until, kind, id]);
  };
  const waivers = onlyIn(before.waivers, after.waivers, keyIn(before), keyIn(after));
  const records = onlyIn(before.changes, after.changes, recordKey);
  const gone = (ref: Ref): Ref => ({ file: ref.file, path: [] });
  const come = (kind: ChangeKind, { rule, reason, ref }: Waiver | RecordedChange): Change =>
    change(kind, ownerOf(after, ref), ref, { of: rule, to: reason });
  const went = (kind: ChangeKind, { rule, reason, ref }: Waiver | RecordedChange): Change =>
    change(kind, ownerOf(before, ref), gone(ref), { of: rule, from: reason, was: ref });
  return [
    ...waivers.later.map((one) => come('waiver-added', one)), ...waivers.earlier.map((one) => went('waiver-removed', one)),
    ...records.later.map((one) => come('change-recorded', one)), ...records.earlier.map((one) => went('change-removed', one)),
  ];
}

/** What a waiver or a record stands in: a milestone, an initiative, a document or the programme. */
function ownerOf({ initiatives, documents, programme }: Dataset, { file, path }: Ref): Subject {
  const isIn = ({ ref }: Named): boolean => ref.file === file && ref.path.every((step, index) => step === path[index]);
  const initiative = initiatives.find(({ ref }) => ref.file === file);
  const milestone = initiative?.milestones.find(isIn);
  const document = [...documents.values()].find(isIn);
  if (milestone && initiative) return { kind: 'milestone', id: milestone.id, title: milestone.title, group: initiative.group };
  if (initiative) return { kind: 'initiative', id: initiative.id, title: initiative.title, group: initiative.group };
  return document ? documentSubject(document) : { kind: 'programme', id: programme.id, title: programme.title, group: null };
}


const recordKey = ({ rule, reason, document, id }: RecordedChange): string => JSON.stringify([rule, reason, document, id]);

/** The recorded changes that are new in a version: only those let its edits pass. */
export const newRecords = (before: Dataset, after: Dataset): readonly RecordedChange[] =>
  onlyIn(before.changes, after.changes, recordKey).later;

/** What stands in only one of two lists. */
const onlyIn = <T>(
  before: readonly T[], after: readonly T[], keyBefore: (thing: T) => string, keyAfter = keyBefore,
): { earlier: T[]; later: T[] } => ({
  earlier: before.filter(isNew(new Set(after.map(keyAfter)), keyBefore)),
  later: after.filter(isNew(new Set(before.map(keyBefore)), keyAfter)),
});

const isNew = <T>(known: ReadonlySet<string>, keyOf: (thing: T) => string) => (thing: T): boolean => !known.has(keyOf(thing));
