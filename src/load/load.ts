// Files -> dataset and everything that keeps it from being one. One run finds every problem; none hides another.
import {
  apart, STAND_IN, type Dataset, type Declared, type Document, type Initiative, type InitiativeOutline, type Problem, type Programme,
  type SourceFile,
} from '../model/index.js';
import { buildProgramme } from './build-programme.js';
import { buildClaims } from './build-claims.js';
import { buildAccomplishments, buildMeetings, buildNarrative, buildRecommendations } from './build-others.js';
import { buildDocuments, buildInitiative } from './build.js';
import type { Notes } from './notes.js';
import { isPlainlyInitiative, readFine, takeOver, type Read } from './fine.js';
import { originalIndex } from './repair.js';
import { decode } from './text.js';
import type {
  Kind, RawAccomplishments, RawClaims, RawDocuments, RawInitiative, RawMeetings, RawNarrative, RawProgramme, RawRecommendations,
} from './forms.js';

/** The file every data folder has. */
const PROGRAMME_FILE = 'programme.yaml';

/** A data folder as far as it could be loaded. */
export interface Loaded<I extends InitiativeOutline = Initiative> {
  /** Null when there is no usable programme. With problems of severity error it holds only what could be built. */
  readonly dataset: Dataset<I> | null;
  readonly problems: readonly Problem[];
  /** The text of a file, or undefined where it could not be read. */
  readonly text: (file: string) => string | undefined;
  /** What a file of an initiative gives in a folder whose other files are these, where that is known from this one. */
  readonly known: (others: readonly SourceFile[]) => (file: SourceFile) => Given<I> | undefined;
}

/** What is kept of an initiative that was built. `around` is the record without its initiatives. */
export type Keep<I> = (initiative: Initiative, around: Dataset) => I;

/** Reads one file as far as its form; null when it is not known what it holds. */
type ReadFile = (file: SourceFile, notes: Notes) => Read | null;

/** A data folder that is being loaded. It stops at most once: to be given what reads a file that is not plainly fine. */
type Loading<T> = Generator<undefined, T, ReadFile>;

/** Loads a data folder from its files, in the order given. Never throws on what is in them. See `assemble`. */
export async function loadDataset<I extends InitiativeOutline>(
  files: readonly SourceFile[], keep: Keep<I>, other?: Loaded<I>,
): Promise<Loaded<I>> {
  const loading = assemble(files, keep, other);
  const step = loading.next();
  // What reads the other files takes longer to load than a whole record takes to read.
  return step.done ? step.value : rest(loading, (await import('./thorough.js')).readThoroughly);
}

/** What is loaded once it is known what reads a file that is not plainly fine. */
export function rest<T>(loading: Loading<T>, readThoroughly: ReadFile): T {
  const step = loading.next(readThoroughly);
  if (!step.done) throw new Error('it stops once at most');
  return step.value;
}

/**
 * A data folder from its files. An initiative is read when all else is known, built at once, and handed over: what was read of it is
 * gone before the next, and so is what is not kept. Most of a large record is in its initiatives, and whatever is held, the engine
 * copies from place to place. What `other`, another version of the folder, holds just so is taken from there, and not handed over again.
 */
export function* assemble<I extends InitiativeOutline>(
  files: readonly SourceFile[], keep: Keep<I>, other?: Loaded<I>,
): Loading<Loaded<I>> {
  const notes: Notes = {
    problems: [], waivers: [], changes: [], indexes: new WeakMap(), readings: new Map(), periods: new Map(), languages: [],
  };
  let readThoroughly: ReadFile | undefined;
  const read = function* (file: SourceFile, own: Notes): Loading<Read | null> {
    const fine = readFine(file);
    return fine ? takeOver(fine, own) : (readThoroughly ??= yield)(file, own);
  };
  const isLate = (file: SourceFile): boolean => file.path !== PROGRAMME_FILE && isPlainlyInitiative(file);
  const [late, early] = [files.filter(isLate), files.filter((file) => !isLate(file))];
  const reads: (Read | null)[] = [];
  for (const file of early) reads.push(yield* read(file, notes));
  const raw = oneProgramme(reads, notes);
  const programme = raw?.value ? buildProgramme(raw.value as RawProgramme, raw.file, notes) : null;
  const around = programme && buildAround(programme, reads.filter((one) => one?.kind !== 'programme' || one === raw), notes);
  const give = (file: SourceFile, one: Read | null, own: Notes): Given<I> => {
    const { problems, waivers, changes } = own;
    const initiative = around && one?.value
      ? buildInitiative(one.value as RawInitiative, one.file, around.programme, around.documents, own)
      : null;
    const isKnown = one !== null && initiative?.id !== STAND_IN && !initiative?.milestones.some(({ id }) => id === STAND_IN);
    const declared = (one?.declared ?? []).map(({ kind, id, ref }) => ({ kind, id: apart(id), ref }));
    return { file, declared, isKnown, problems, waivers, changes, initiative: initiative && around ? keep(initiative, around) : null };
  };
  const given = early.flatMap((file, index) => (reads[index]?.kind === 'initiative' ? [give(file, reads[index], ownNotes(notes))] : []));
  const known = other?.known(early);
  for (const file of late) {
    const own = ownNotes(notes);
    given.push(known?.(file) ?? give(file, yield* read(file, own), own));
  }
  const unread = !reads.includes(null) && given.every(({ isKnown }) => isKnown) ? [] : ['milestone' as const];
  return {
    dataset: around && {
      ...around, initiatives: inOrder(given.flatMap(({ initiative }) => initiative ?? []), around),
      declared: [...around.declared, ...given.flatMap(({ declared }) => declared)],
      waivers: [...around.waivers, ...given.flatMap(({ waivers }) => waivers)],
      changes: [...around.changes, ...given.flatMap(({ changes }) => changes)],
      unknown: new Set([...around.unknown, ...unread]),
    },
    problems: [...notes.problems, ...given.flatMap(({ problems }) => problems)],
    text: textsOf(files), known: knownFrom(early, given),
  };
}

const ownNotes = (notes: Notes): Notes => ({ ...notes, problems: [], waivers: [], changes: [] });

/** What the file of an initiative gave. */
interface Given<I> extends Pick<Notes, 'problems' | 'waivers' | 'changes'> {
  readonly file: SourceFile;
  /** Whether all ids in it are known. */
  readonly isKnown: boolean;
  readonly declared: readonly Declared[];
  readonly initiative: I | null;
}

/** Knows what files gave, for another version of the folder. */
function knownFrom<I extends InitiativeOutline>(early: readonly SourceFile[], given: readonly Given<I>[]): Loaded<I>['known'] {
  const byPath = new Map(given.map((one) => [one.file.path, one]));
  return (others) => {
    const isSame = others.length === early.length && others.every((file, index) => isSameFile(file, early[index]));
    return (file) => {
      const one = isSame ? byPath.get(file.path) : undefined;
      return one && isSameFile(file, one.file) ? one : undefined;
    };
  };
}

function isSameFile(a: SourceFile, b: SourceFile | undefined): boolean {
  if (!b || !('bytes' in a) || !('bytes' in b) || a.path !== b.path) return false;
  const [ours, theirs] = [a.bytes, b.bytes];
  let at = ours.length === theirs.length ? 0 : -1; // a loop, since `every` takes ten times as long
  while (at >= 0 && at < ours.length && ours[at] === theirs[at]) at++;
  return at === ours.length;
}

/** Gives the texts of files, which are decoded when they are asked for: few ever are. */
function textsOf(files: readonly SourceFile[]): Loaded['text'] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = byPath.get(path);
    return file && 'bytes' in file ? decode(path, file.bytes).text : undefined;
  };
}

/** The record without its initiatives, of what was read; null stands for a file of which it is not known what it holds. */
function buildAround(programme: Programme, reads: readonly (Read | null)[], notes: Notes): Dataset {
  const documents = new Map<string, Document>();
  for (const { file, value } of ofKind(reads, 'documents')) {
    for (const document of buildDocuments(value as RawDocuments, file, programme, notes)) {
      if (!documents.has(document.id)) documents.set(document.id, document);
    }
  }
  const meetings = ofKind(reads, 'meetings').flatMap(({ file, value }) => buildMeetings(value as RawMeetings, file, programme, notes));
  return {
    // A deadline may hang on a meeting as on an event.
    programme: { ...programme, events: new Map([...meetings.map((meeting) => [meeting.id, meeting] as const), ...programme.events]) },
    documents, meetings, initiatives: [],
    accomplishments: ofKind(reads, 'accomplishments').flatMap(({ file, value }) =>
      buildAccomplishments(value as RawAccomplishments, file, programme, notes)),
    recommendations: ofKind(reads, 'recommendations').flatMap(({ file, value }) =>
      buildRecommendations(value as RawRecommendations, file, programme, notes)),
    claims: ofKind(reads, 'claims').flatMap(({ file, value }) => buildClaims(value as RawClaims, file, programme, notes)),
    narratives: ofKind(reads, 'narrative').flatMap(({ file, value }) =>
      buildNarrative(value as RawNarrative, file, programme, notes) ?? []),
    waivers: notes.waivers, changes: notes.changes,
    declared: reads.flatMap((read) => (read && read.kind !== 'initiative' ? read.declared : [])),
    unknown: new Set(documents.has(STAND_IN) || (reads.includes(null) && documents.size === 0) ? ['document' as const] : []),
    placeOf: (list, index) => originalIndex(list, index, notes.indexes),
  };
}

/** Initiatives as the programme lists their groups and, within a group, as the sources list them: by what they cite first. */
function inOrder<I extends InitiativeOutline>(initiatives: readonly I[], { programme, documents }: Dataset): I[] {
  const groups = placesOf(programme.groups);
  const sources = placesOf(documents);
  const keyed = initiatives.map((initiative) => {
    const cite = initiative.milestones[0]?.cites[0];
    const item = Number(/\d+$/.exec(String(cite?.item))?.[0] ?? 0);
    return { initiative, key: [groups.get(initiative.group) ?? -1, sources.get(cite?.document ?? '') ?? -1, item] };
  });
  const byFile = (a: I, b: I): number => (a.ref.file < b.ref.file ? -1 : 1);
  keyed.sort((a, b) => compareLists(a.key, b.key) || byFile(a.initiative, b.initiative));
  return keyed.map(({ initiative }) => initiative);
}

const placesOf = (all: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> =>
  new Map([...all.keys()].map((id, place) => [id, place]));

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const ofKind = (reads: readonly (Read | null)[], kind: Kind): { file: string; value: object }[] =>
  reads.flatMap((read) => (read?.kind === kind && read.value ? [{ file: read.file, value: read.value }] : []));

/** The programme; to have a second one is a problem, and so is to have none, unless what was noted tells why. */
function oneProgramme(reads: readonly (Read | null)[], notes: Notes): Read | undefined {
  const programmes = reads.filter((read) => read !== null).filter(({ kind }) => kind === 'programme');
  const first = programmes.find(({ file }) => file === PROGRAMME_FILE) ?? programmes[0];
  const complainAt = (file: string, path: string[], message: string, hint: string): void => {
    notes.problems.push({ code: 'file/programme', severity: 'error', message, hint, ref: { file, path } });
  };
  for (const { file } of programmes) {
    if (file === first?.file) continue;
    complainAt(file, ['kind'], `a second programme; ${first?.file ?? ''} declares one already`, 'one data folder holds one programme');
  }
  // A programme.yaml that cannot be read has been complained about, and so has a folder; a missing one has not.
  const told = notes.problems.some(({ code, severity, ref }) =>
    severity === 'error' && (ref.file === PROGRAMME_FILE || code === 'file/unreadable'));
  if (!first && !told) complainAt(PROGRAMME_FILE, [], 'the data folder has no programme', `add ${PROGRAMME_FILE} with "kind: programme"`);
  return first;
}
