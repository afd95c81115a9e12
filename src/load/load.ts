// Files -> dataset and everything that keeps it from being one. One run finds every problem; none hides another.
import {
  STAND_IN, type Dataset, type Document, type Initiative, type Problem, type Programme, type SourceFile,
} from '../model/index.js';
import { buildProgramme } from './build-programme.js';
import { buildClaims } from './build-claims.js';
import { buildAccomplishments, buildMeetings, buildNarrative, buildRecommendations } from './build-others.js';
import { buildDocuments, buildInitiative } from './build.js';
import type { Notes } from './notes.js';
import { readFine, takeOver, type Fine, type Read } from './fine.js';
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

/** Loads a data folder from its files, in the order given. Never throws on what is in them. */
export async function loadDataset(files: readonly SourceFile[]): Promise<Loaded> {
  const fine = files.map(readFine);
  // What reads the other files takes longer to load than a whole record takes to read.
  return assemble(files, fine, fine.includes(null) ? (await import('./thorough.js')).readThoroughly : () => null);
}

/** A data folder from its files: from what was read of those that are plainly fine, and by `readThoroughly` from the others. */
export function assemble(files: readonly SourceFile[], fine: readonly (Fine | null)[], readThoroughly: ReadFile): Loaded {
  const texts = new Map<string, string>();
  const notes: Notes = {
    problems: [], waivers: [], changes: [], indexes: new WeakMap(), readings: new Map(), periods: new Map(), languages: [],
  };
  const all = files.map((file, index) => {
    const read = fine[index];
    return read ? takeOver(read, texts, notes) : readThoroughly(file, texts, notes);
  });
  const reads = oneProgramme(all.filter((read) => read !== null), notes);
  const raw = reads.find(({ kind }) => kind === 'programme');
  const programme = raw?.value ? buildProgramme(raw.value as RawProgramme, raw.file, notes) : null;
  const dataset = programme && buildDataset(programme, reads, all.includes(null), notes);
  return { dataset, problems: notes.problems, text: textsBy(texts) };
}

// By itself, since a function holds on to all that the function around it knows: here to whatever was read.
const textsBy = (texts: ReadonlyMap<string, string>): Loaded['text'] => (file) => texts.get(file);

function buildDataset(programme: Programme, reads: readonly Read[], someUnread: boolean, notes: Notes): Dataset {
  const documents = new Map<string, Document>();
  for (const { file, value } of ofKind(reads, 'documents')) {
    for (const document of buildDocuments(value as RawDocuments, file, programme, notes)) {
      if (!documents.has(document.id)) documents.set(document.id, document);
    }
  }
  const meetings = ofKind(reads, 'meetings').flatMap(({ file, value }) => buildMeetings(value as RawMeetings, file, programme, notes));
  const built = ofKind(reads, 'initiative').map(({ file, value }) =>
    buildInitiative(value as RawInitiative, file, programme, documents, notes));
  const declared = reads.flatMap((read) => read.declared);
  const isNameless = built.some(({ id, milestones }) => id === STAND_IN || milestones.some((milestone) => milestone.id === STAND_IN));
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
    documents, initiatives: inOrder(built, programme, documents), waivers: notes.waivers, changes: notes.changes,
    declared,
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

const ofKind = (reads: readonly Read[], kind: Kind): { file: string; value: object }[] =>
  reads.flatMap(({ file, kind: own, value }) => (own === kind && value ? [{ file, value }] : []));

/** All that was read but for second programmes, which are problems; so is having none. */
function oneProgramme(reads: readonly Read[], notes: Notes): Read[] {
  const programmes = reads.filter(({ kind }) => kind === 'programme');
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
  return reads.filter((read) => read.kind !== 'programme' || read === first);
}
