// Files -> dataset and everything that keeps it from being one. One run finds every problem; none hides another.
import {
  quoted, STAND_IN, suggest, within,
  type Dataset, type Declared, type Document, type Initiative, type Problem, type Programme, type Ref, type SourceFile,
} from '../model/index.js';
import { buildProgramme } from './build-programme.js';
import { buildClaims } from './build-claims.js';
import { buildAccomplishments, buildMeetings, buildNarrative, buildRecommendations } from './build-others.js';
import { buildDocuments, buildInitiative } from './build.js';
import { complain } from './complain.js';
import { findDisorder } from './key-order.js';
import type { Notes } from './notes.js';
import { originalIndex, repair } from './repair.js';
import {
  KINDS, type Kind, type RawAccomplishments, type RawClaims, type RawDocuments, type RawInitiative, type RawMeetings, type RawNarrative,
  type RawProgramme, type RawRecommendations,
} from './forms.js';
import { ORDERS } from './schema.js';
import { decode, parseYaml } from './yaml.js';

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

interface Read {
  readonly file: string;
  readonly kind: Kind;
  /** Null when too much is wrong for anything to be made of it. */
  readonly value: object | null;
  readonly declared: readonly Declared[];
}

/** Loads a data folder from its files, in the order given. Never throws on what is in them. */
export function loadDataset(files: readonly SourceFile[]): Loaded {
  const texts = new Map<string, string>();
  const notes: Notes = { problems: [], waivers: [], changes: [], indexes: new WeakMap(), readings: new Map(), languages: [] };
  const all = files.map((file) => readFile(file, texts, notes));
  const reads = oneProgramme(all.filter((read) => read !== null), notes);
  const raw = reads.find(({ kind }) => kind === 'programme');
  const programme = raw?.value ? buildProgramme(raw.value as RawProgramme, raw.file, notes) : null;
  const dataset = programme && buildDataset(programme, reads, all.includes(null), notes);
  return { dataset, problems: notes.problems, text: (file) => texts.get(file) };
}

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
  const groups = [...programme.groups.keys()];
  const sources = [...documents.keys()];
  const keyed = initiatives.map((initiative) => {
    const cite = initiative.milestones[0]?.cites[0];
    const item = Number(/\d+$/.exec(String(cite?.item))?.[0] ?? 0);
    return { initiative, key: [groups.indexOf(initiative.group), sources.indexOf(cite?.document ?? ''), item] };
  });
  const byFile = (a: Initiative, b: Initiative): number => (a.ref.file < b.ref.file ? -1 : 1);
  keyed.sort((a, b) => compareLists(a.key, b.key) || byFile(a.initiative, b.initiative));
  return keyed.map(({ initiative }) => initiative);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const ofKind = (reads: readonly Read[], kind: Kind): { file: string; value: object }[] =>
  reads.flatMap(({ file, kind: own, value }) => (own === kind && value ? [{ file, value }] : []));

/** Reads one file as far as its form; null when it is not known what it holds. */
function readFile(source: SourceFile, texts: Map<string, string>, notes: Notes): Read | null {
  const file = source.path;
  const root: Ref = { file, path: [] };
  if ('fault' in source) {
    notes.problems.push({ ...source.fault, severity: 'error', ref: root });
    return null;
  }
  const { text, problems } = decode(file, source.bytes);
  texts.set(file, text);
  add(problems, notes);
  if (problems.length > 0) return null;
  const parsed = parseYaml(file, text);
  add(parsed.problems, notes);
  add(parsed.remarks, notes);
  const kind = parsed.value === undefined ? undefined : kindOf(parsed.value, root, notes);
  if (kind === undefined) return null;
  add(findDisorder(file, parsed.value, ORDERS[kind]), notes);
  const declared = declarations(kind, parsed.value as object, root);
  const result = KINDS[kind].safeParse(parsed.value);
  if (result.success) return { file, kind, value: parsed.value as object, declared };
  add(complain(file, KINDS[kind], parsed.value, result.error.issues), notes);
  return { file, kind, value: (repair(KINDS[kind], parsed.value, notes.indexes) ?? null), declared };
}

/** Problems of one file that are listed: nobody mends more in one go, and a file may be made to have millions. */
const MOST_PROBLEMS = 1000;

function add(problems: readonly Problem[], notes: Notes): void {
  for (const problem of problems.slice(0, MOST_PROBLEMS)) notes.problems.push(problem);
  const next = problems[MOST_PROBLEMS];
  if (!next) return;
  const { fix, ...place } = next;
  const isError = next.severity === 'error';
  notes.problems.push({
    ...place,
    // What keeps no file from being read is no such thing either for being there often.
    code: isError ? 'file/problems' : next.code,
    message: `there are more ${isError ? '' : 'such '}problems in this file than are listed`,
    hint: 'mend these and check again',
  });
}

function kindOf(value: unknown, root: Ref, notes: Notes): Kind | undefined {
  const complainAt = (ref: Ref, message: string, hint: string): void => {
    notes.problems.push({ code: 'schema/kind', severity: 'error', message, hint, ref });
  };
  const kinds = Object.keys(KINDS);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complainAt(root, 'the file does not hold a map', 'begin with a line such as "kind: initiative"');
    return undefined;
  }
  const { kind } = value as { kind?: unknown };
  if (typeof kind === 'string' && kinds.includes(kind)) return kind as Kind;
  if (kind === undefined) {
    complainAt(root, 'the file does not say what kind of data it holds', `add a line "kind:" with one of ${kinds.join(', ')}`);
  } else {
    const written = typeof kind === 'string' ? quoted(kind) : JSON.stringify(kind).slice(0, 60);
    complainAt(within(root, 'kind'), `unknown kind ${written}`, suggest(typeof kind === 'string' ? kind : '', kinds));
  }
  return undefined;
}

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

/** The ids a file declares, whatever else is wrong with it. */
function declarations(kind: Kind, value: object, root: Ref): Declared[] {
  const named = (of: Declared['kind'], thing: unknown, ref: Ref): Declared[] => {
    const id = (thing as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ kind: of, id, ref: within(ref, 'id') }] : [];
  };
  const list = (
    of: Declared['kind'], parent: unknown, key: string, ref: Ref, inner?: (thing: unknown, ref: Ref) => Declared[],
  ): Declared[] => {
    const things = (parent as Record<string, unknown> | null)?.[key];
    if (!Array.isArray(things)) return [];
    return things.flatMap((thing: unknown, index) => {
      const at = within(ref, key, index);
      return [...named(of, thing, at), ...(inner?.(thing, at) ?? [])];
    });
  };
  const groups = (parent: unknown, ref: Ref): Declared[] => list('group', parent, 'groups', ref);
  switch (kind) {
    case 'programme':
      return [
        ...list('party', value, 'parties', root),
        ...list('agenda', value, 'agendas', root, (agenda, at) => [...list('theme', agenda, 'themes', at, groups), ...groups(agenda, at)]),
        ...list('event', value, 'events', root),
        ...tracksOf(value, root),
      ];
    case 'documents':
      return list('document', value, 'documents', root);
    case 'initiative':
      return [...named('initiative', value, root), ...list('milestone', value, 'milestones', root)];
    case 'accomplishments':
      return list('accomplishment', value, 'accomplishments', root);
    case 'recommendations':
      return list('recommendation', value, 'recommendations', root);
    case 'meetings':
      return list('event', value, 'meetings', root);
    case 'claims':
      return list('claim', value, 'claims', root);
    case 'narrative':
      return named('narrative', value, root);
  }
}

function tracksOf(value: object, root: Ref): Declared[] {
  const { tracks } = value as { tracks?: unknown };
  if (!Array.isArray(tracks)) return [];
  return tracks.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ kind: 'track' as const, id, ref: within(root, 'tracks', index) }] : []);
}
