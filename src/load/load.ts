// Files -> dataset and everything that keeps it from being one. One run finds every problem; none hides another.
import {
  STAND_IN, type Dataset, type Document, type Initiative, type Problem, type Programme, type SourceFile,
} from '../model/index.js';
import { buildProgramme } from './build-programme.js';
import { buildClaims } from './build-claims.js';
import { buildAccomplishments, buildMeetings, buildNarrative, buildRecommendations } from './build-others.js';
import { buildDocuments, buildInitiative } from './build.js';
import type { Notes } from './notes.js';
import { isPlainlyInitiative, readFine, takeOver, type Read } from './fine.js';
import { originalIndex } from './repair.js';
import type {
  Kind, RawAccomplishments, RawClaims, RawDocuments, RawInitiative, RawMeetings, RawNarrative, RawProgramme, RawRecommendations,
} from './forms.js';

/** The file every data folder has. */
const PROGRAMME_FILE = 'programme.yaml';

/** A data folder as far as it could be loaded. */
export interface Loaded {
  /** Null when there is no usable programme. With problems of severity error it holds only what could be built. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** The text of a file, or undefined where it could not be read. */
  readonly text: (file: string) => string | undefined;
}

/** Reads one file as far as its form; null when it is not known what it holds. */
type ReadFile = (file: SourceFile, texts: Map<string, string>, notes: Notes) => Read | null;

/** A data folder that is being loaded. It stops at most once: to be given what reads a file that is not plainly fine. */
type Loading<T> = Generator<undefined, T, ReadFile>;

/** Loads a data folder from its files, in the order given. Never throws on what is in them. */
export async function loadDataset(files: readonly SourceFile[]): Promise<Loaded> {
  const loading = assemble(files);
  const step = loading.next();
  // What reads the other files takes longer to load than a whole record takes to read.
  return step.done ? step.value : rest(loading, (await import('./thorough.js')).readThoroughly);
}

/** What is loaded once it is known what reads a file that is not plainly fine. */
export function rest(loading: Loading<Loaded>, readThoroughly: ReadFile): Loaded {
  const step = loading.next(readThoroughly);
  if (!step.done) throw new Error('it stops once at most');
  return step.value;
}

/**
 * A data folder from its files. An initiative is read when all is known that it is built from, and built at once: what was read of it
 * is gone before the next. To keep it of all takes a fifth more memory, of which the engine copies much from place to place.
 */
export function* assemble(files: readonly SourceFile[]): Loading<Loaded> {
  const texts = new Map<string, string>();
  const notes: Notes = {
    problems: [], waivers: [], changes: [], indexes: new WeakMap(), readings: new Map(), periods: new Map(), languages: [],
  };
  const found = files.map((): Problem[] => []); // by reading, which is told before what was found by building
  let readThoroughly: ReadFile | undefined;
  const readAt = function* (file: SourceFile, index: number): Loading<Read | null> {
    const own = { ...notes, problems: found[index] ?? [] };
    const fine = readFine(file);
    return fine ? takeOver(fine, texts, own) : (readThoroughly ??= yield)(file, texts, own);
  };
  const isLate = files.map((file) => file.path !== PROGRAMME_FILE && isPlainlyInitiative(file));
  const reads: (Read | null)[] = [];
  for (const [index, file] of files.entries()) reads.push(isLate[index] ? null : yield* readAt(file, index));
  const raw = oneProgramme(reads, found.flat(), notes);
  const programme = raw?.value ? buildProgramme(raw.value as RawProgramme, raw.file, notes) : null;
  const sources = programme && buildSources(programme, reads, notes);
  const initiatives: Initiative[] = [];
  for (const [index, file] of files.entries()) {
    const read = isLate[index] ? yield* readAt(file, index) : reads[index] ?? null;
    if (sources && read?.kind === 'initiative' && read.value) {
      initiatives.push(buildInitiative(read.value as RawInitiative, file.path, programme, sources.documents, notes));
    }
    if (isLate[index]) reads[index] = read && { ...read, value: null };
  }
  const told = reads.filter((read) => read?.kind !== 'programme' || read === raw);
  const dataset = sources && buildDataset(programme, { ...sources, initiatives }, told, notes);
  return { dataset, problems: [...found.flat(), ...notes.problems], text: textsBy(texts) };
}

// By itself, since a function holds on to all that the function around it knows: here to whatever was read.
const textsBy = (texts: ReadonlyMap<string, string>): Loaded['text'] => (file) => texts.get(file);

type Sources = Pick<Dataset, 'documents' | 'meetings'>;

/** What initiatives are built from, besides the programme. */
function buildSources(programme: Programme, reads: readonly (Read | null)[], notes: Notes): Sources {
  const documents = new Map<string, Document>();
  for (const { file, value } of ofKind(reads, 'documents')) {
    for (const document of buildDocuments(value as RawDocuments, file, programme, notes)) {
      if (!documents.has(document.id)) documents.set(document.id, document);
    }
  }
  const meetings = ofKind(reads, 'meetings').flatMap(({ file, value }) => buildMeetings(value as RawMeetings, file, programme, notes));
  return { documents, meetings };
}

/** The dataset of what was built and of what was read; null stands for a file of which it is not known what it holds. */
function buildDataset(
  programme: Programme, { documents, meetings, initiatives }: Sources & Pick<Dataset, 'initiatives'>,
  reads: readonly (Read | null)[], notes: Notes,
): Dataset {
  const someUnread = reads.includes(null);
  const isNameless = initiatives.some(({ id, milestones }) => id === STAND_IN || milestones.some((milestone) => milestone.id === STAND_IN));
  return {
    // A deadline may hang on a meeting as on an event.
    programme: { ...programme, events: new Map([...meetings.map((meeting) => [meeting.id, meeting] as const), ...programme.events]) },
    meetings,
    accomplishments: ofKind(reads, 'accomplishments').flatMap(({ file, value }) =>
      buildAccomplishments(value as RawAccomplishments, file, programme, notes)),
    recommendations: ofKind(reads, 'recommendations').flatMap(({ file, value }) =>
      buildRecommendations(value as RawRecommendations, file, programme, notes)),
    claims: ofKind(reads, 'claims').flatMap(({ file, value }) => buildClaims(value as RawClaims, file, programme, notes)),
    narratives: ofKind(reads, 'narrative').flatMap(({ file, value }) =>
      buildNarrative(value as RawNarrative, file, programme, notes) ?? []),
    documents, initiatives: inOrder(initiatives, programme, documents), waivers: notes.waivers, changes: notes.changes,
    declared: reads.flatMap((read) => read?.declared ?? []),
    unknown: new Set([
      ...(someUnread || isNameless ? ['milestone' as const] : []),
      ...(documents.has(STAND_IN) || (someUnread && documents.size === 0) ? ['document' as const] : []),
    ]),
    placeOf: (list, index) => originalIndex(list, index, notes.indexes),
  };
}

/** Initiatives as the programme lists their groups and, within a group, as the sources list them: by what they cite first. */
function inOrder(initiatives: readonly Initiative[], programme: Programme, documents: ReadonlyMap<string, Document>): Initiative[] {
  const groups = placesOf(programme.groups);
  const sources = placesOf(documents);
  const keyed = initiatives.map((initiative) => {
    const cite = initiative.milestones[0]?.cites[0];
    const item = Number(/\d+$/.exec(String(cite?.item))?.[0] ?? 0);
    return { initiative, key: [groups.get(initiative.group) ?? -1, sources.get(cite?.document ?? '') ?? -1, item] };
  });
  const byFile = (a: Initiative, b: Initiative): number => (a.ref.file < b.ref.file ? -1 : 1);
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

/** The programme; to have a second one is a problem, and so is to have none, unless what was `found` tells why. */
function oneProgramme(reads: readonly (Read | null)[], found: readonly Problem[], notes: Notes): Read | undefined {
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
  const told = found.some(({ code, severity, ref }) =>
    severity === 'error' && (ref.file === PROGRAMME_FILE || code === 'file/unreadable'));
  if (!first && !told) complainAt(PROGRAMME_FILE, [], 'the data folder has no programme', `add ${PROGRAMME_FILE} with "kind: programme"`);
  return first;
}
