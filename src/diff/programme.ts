// What changed of the frame: the programme's settings and structure, its documents, waivers and the rules of the check.
import {
  publicFrom, spokenDay, within, type Dataset, type Document, type Named, type RecordedChange, type Ref, type Theme, type Waiver,
} from '../model/index.js';
import {
  change, differing, renamed as underAnotherId, retitled, type Change, type ChangeKind, type Spot, type Subject, type SubjectKind,
} from './change.js';
import { compareLists, redated, rewritten, type Listed } from './facts.js';
import { narrativeSubject } from './narratives.js';
import { compareOfficials } from './officials.js';
import { othersIn } from './others.js';
import { namingOf, pair, plainText, takenFrom, type IsTaken, type Naming } from './pairs.js';

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
  const structure = compareStructure(before, after);
  return [
    ...(before.id === after.id ? [] : [underAnotherId(subject, before, after)]),
    ...retitled(subject, before, after, takenFrom([])),
    ...Object.entries(SETTINGS).flatMap(([key, valueOf]) =>
      differing('setting', subject, key, spotOf(before, valueOf), spotOf(after, valueOf), { of: key })),
    ...rewritten(subject, 'place', { value: before.place, ref: before.ref }, { value: after.place, ref: after.ref }),
    ...compareOfficials(before, after, subject, namingOf(structure)),
    ...compareSeverities(before, after, subject),
    ...structure,
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
  ['party', 'parties', ({ parties }) => parties],
  ['track', 'tracks', ({ tracks, ref }) =>
    tracks.map(({ id }, index) => ({ id, title: id, translations: {}, ref: within(ref, 'tracks', index) }))],
  ['agenda', 'agendas', ({ agendas }) => agendas],
  ['theme', 'agendas', ({ themes }) => themes],
  ['group', 'agendas', ({ groups }) => [...groups.values()]],
];

interface Part extends Named {
  /** What it belongs to; what belongs to nothing has no agenda, and a group may have no theme. */
  readonly agenda?: Named;
  readonly theme?: Theme | null;
}

function compareStructure(before: Frame, after: Frame): Change[] {
  const changes: Change[] = [];
  for (const [kind, key, partsOf] of STRUCTURE) {
    changes.push(...compareParts(kind, within(after.ref, key), partsOf(before), partsOf(after), namingOf(changes)));
  }
  return changes;
}

/** `at` is where such parts stand in the version after. */
function compareParts(kind: SubjectKind, at: Ref, before: readonly Part[], after: readonly Part[], naming: Naming): Change[] {
  const marksOf = ({ id, title }: Part): string[] => (title === id ? [] : [plainText(title)]);
  const { both, renamed, removed, added } = pair(before, after, ({ id }) => id, marksOf);
  const subjectOf = ({ id, title }: Part): Subject => ({ kind, id, title, group: kind === 'group' ? id : null });
  const isTaken = takenFrom(before);
  return [
    ...removed.map((part) => change('removed', subjectOf(part), at, { class: 'commitment', from: part.title, was: part.ref })),
    ...renamed.map(([a, b]) => underAnotherId(subjectOf(b), a, b)),
    ...added.map((part) => change('added', subjectOf(part), part.ref, { to: part.title })),
    ...[...both, ...renamed].flatMap(([a, b]) => [...retitled(subjectOf(b), a, b, isTaken), ...compareHomes(a, b, subjectOf(b), naming)]),
  ];
}

/** What belongs to another agenda or theme now. A theme where none was known takes nothing from another. */
function compareHomes(a: Part, b: Part, subject: Subject, naming: Naming): Change[] {
  const [agenda, theme] = [a.agenda ? naming('agenda', a.agenda.id) : null, a.theme ? naming('theme', a.theme.id) : null];
  const [newAgenda, newTheme] = [b.agenda?.id ?? null, b.theme?.id ?? null];
  // With its theme a group goes where that goes.
  if (theme === newTheme && (theme !== null || agenda === newAgenda)) return [];
  const isLearnt = theme === null && agenda === newAgenda;
  return [change('moved', subject, b.ref, {
    of: agenda === newAgenda ? 'theme' : 'agenda', from: theme ?? agenda, to: newTheme ?? newAgenda, was: a.ref,
    ...(isLearnt ? { class: 'status' } : {}),
  })];
}

/** What changed of the documents. */
export function compareDocuments(before: Dataset, after: Dataset): Change[] {
  const [earlier, later] = [before.documents.values(), after.documents.values()];
  const { both, renamed, removed, added } = pair(earlier, later, ({ id }) => id, ({ title }) => [plainText(title)]);
  const isTaken = takenFrom(before.documents.values());
  return [
    ...removed.map((document) => change('removed', documentSubject(document), placeIn(after), { from: document.title, was: document.ref })),
    ...renamed.map(([a, b]) => underAnotherId(documentSubject(b), a, b)),
    ...added.map((document) => change('added', documentSubject(document), document.ref, { to: document.title, class: 'status' })),
    ...[...both, ...renamed].flatMap(([a, b]) => compareDocument(a, b, isTaken)),
  ];
}

const documentSubject = ({ id, title }: Document): Subject => ({ kind: 'document', id, title, group: null });

/** Where a document would stand that is gone: beside the first that is left. */
const placeIn = ({ documents, programme }: Dataset): Ref => {
  const first = [...documents.values()][0];
  return first ? { file: first.ref.file, path: ['documents'] } : programme.ref;
};

function compareDocument(a: Document, b: Document, isTaken: IsTaken): Change[] {
  const subject = documentSubject(b);
  // A date that was not there before may still move the day that its statuses speak of, or on which it was known.
  const isRewritten = [publicFrom, spokenDay].some((dayOf) => dayOf(a) !== null && dayOf(a) !== dayOf(b));
  const day = (value: Document['dated'] | Document['published']): string | null =>
    (typeof value === 'string' ? value : (value?.code ?? null));
  return [
    ...(['dated', 'published', 'statusAsOf'] as const).flatMap((key) =>
      redated(subject, key, { value: day(a[key]), ref: a.ref }, { value: day(b[key]), ref: b.ref })
        .map((one) => (isRewritten ? { ...one, class: 'integrity' as const } : one))),
    ...rewritten(subject, 'publisher', { value: a.publisher, ref: a.ref }, { value: b.publisher, ref: b.ref }),
    ...differing('items', subject, 'items', { value: itemsText(a), ref: a.ref }, { value: itemsText(b), ref: b.ref }),
    ...compareLists(subject, within(b.ref, 'sections'), sectionsOf(a), sectionsOf(b)),
    ...compareLists(subject, within(b.ref, 'signatories'), signatoriesOf(a), signatoriesOf(b)),
    ...retitled(subject, a, b, isTaken),
  ];
}

const sectionsOf = ({ sections, ref }: Document): Listed[] => sections.map((text, index) =>
  ({ mark: plainText(text), name: 'section', text: plainText(text), ref: within(ref, 'sections', index) }));

const signatoriesOf = ({ signatories, ref }: Document): Listed[] => signatories.map(({ name, office, party }, index) => ({
  mark: name, name: `signatory ${name}`, text: party === null ? office : `${office} (${party})`, ref: within(ref, 'signatories', index),
}));

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

/** What a waiver or a record stands in: a milestone, an initiative, a document, what stands beside them, a text, or the programme. */
function ownerOf(dataset: Dataset, { file, path }: Ref): Subject {
  const { initiatives, documents, programme } = dataset;
  const isIn = ({ ref }: Pick<Named, 'ref'>): boolean => ref.file === file && ref.path.every((step, index) => step === path[index]);
  const initiative = initiatives.find(({ ref }) => ref.file === file);
  const milestone = initiative?.milestones.find(isIn);
  if (milestone && initiative) return { kind: 'milestone', id: milestone.id, title: milestone.title, group: initiative.group };
  if (initiative) return { kind: 'initiative', id: initiative.id, title: initiative.title, group: initiative.group };
  const document = [...documents.values()].find(isIn);
  if (document) return documentSubject(document);
  const narrative = dataset.narratives.find(({ ref }) => ref.file === file);
  if (narrative) return narrativeSubject(narrative);
  return othersIn(dataset).find(isIn)?.subject ?? { kind: 'programme', id: programme.id, title: programme.title, group: null };
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
