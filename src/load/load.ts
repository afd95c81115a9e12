// Files -> dataset and everything that keeps it from being one. One run finds every problem; none hides another.
import { suggest, within, type Dataset, type Declared, type Document, type Initiative, type Problem, type Programme, type Ref, type SourceFile } from '../model/index.js';
import { buildDocuments, buildInitiative, buildProgramme, type Notes } from './build.js';
import { complain } from './complain.js';
import { repair } from './repair.js';
import { KINDS, type Kind, type RawDocuments, type RawInitiative, type RawProgramme } from './schema.js';
import { decode, parseYaml } from './yaml.js';

/** The file every data folder has. */
export const PROGRAMME_FILE = 'programme.yaml';

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
  readonly value: object;
}

/** Loads a data folder from its files, in the order given. Never throws on what is in them. */
export function loadDataset(files: readonly SourceFile[]): Loaded {
  const texts = new Map<string, string>();
  const notes: Notes = { problems: [], waivers: [], indexes: new WeakMap(), readings: new Map() };
  const declared: Declared[] = [];
  const reads = files.flatMap((file) => readFile(file, texts, notes, declared));
  const programme = findProgramme(reads, notes);
  return { dataset: programme && buildDataset(programme, reads, declared, notes), problems: notes.problems, text: (file) => texts.get(file) };
}

function buildDataset(programme: Programme, reads: readonly Read[], declared: readonly Declared[], notes: Notes): Dataset {
  const documents = new Map<string, Document>();
  for (const { file, value } of ofKind(reads, 'documents')) {
    for (const document of buildDocuments(value as RawDocuments, file, programme, notes)) documents.set(document.id, document);
  }
  const built = ofKind(reads, 'initiative').map(({ file, value }) => buildInitiative(value as RawInitiative, file, programme, documents, notes));
  return { programme, documents, initiatives: inOrder(built, programme, documents), waivers: notes.waivers, declared };
}

/** Initiatives as the programme lists their groups and, within a group, as the sources list them: by what they cite first. */
function inOrder(initiatives: readonly Initiative[], programme: Programme, documents: ReadonlyMap<string, Document>): Initiative[] {
  const groups = [...programme.groups.keys()];
  const sources = [...documents.keys()];
  const keyOf = ({ group, milestones }: Initiative): [number, number, number] => {
    const cite = milestones[0]?.cites[0];
    return [groups.indexOf(group), sources.indexOf(cite?.document ?? ''), Number(/\d+$/.exec(String(cite?.item))?.[0] ?? 0)];
  };
  const keyed = initiatives.map((initiative) => ({ initiative, key: keyOf(initiative) }));
  keyed.sort(({ key: a }, { key: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return keyed.map(({ initiative }) => initiative);
}

const ofKind = (reads: readonly Read[], kind: Kind): Read[] => reads.filter((read) => read.kind === kind);

function readFile(source: SourceFile, texts: Map<string, string>, notes: Notes, declared: Declared[]): Read[] {
  const file = source.path;
  const root: Ref = { file, path: [] };
  if ('fault' in source) {
    notes.problems.push({ ...source.fault, severity: 'error', ref: root });
    return [];
  }
  const { text, problems } = decode(file, source.bytes);
  notes.problems.push(...problems);
  if (text === undefined) return [];
  texts.set(file, text);
  const parsed = parseYaml(file, text);
  notes.problems.push(...parsed.problems);
  if (parsed.value === undefined) return [];
  const kind = kindOf(parsed.value, root, notes);
  if (kind === undefined) return [];
  declared.push(...declarations(kind, parsed.value as object, root));
  const result = KINDS[kind].safeParse(parsed.value);
  if (result.success) return [{ file, kind, value: parsed.value as object }];
  notes.problems.push(...complain(file, KINDS[kind], parsed.value, result.error.issues));
  const usable = repair(KINDS[kind], parsed.value, notes.indexes);
  return usable === undefined ? [] : [{ file, kind, value: usable as object }];
}

function kindOf(value: unknown, root: Ref, notes: Notes): Kind | undefined {
  const complainAt = (ref: Ref, message: string, hint: string): void => {
    notes.problems.push({ code: 'schema/kind', severity: 'error', message, hint, ref });
  };
  const kinds = Object.keys(KINDS);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complainAt(root, 'the file does not hold a map', `begin with a line such as "kind: ${kinds[2] ?? ''}"`);
    return undefined;
  }
  const { kind } = value as { kind?: unknown };
  if (typeof kind === 'string' && kinds.includes(kind)) return kind as Kind;
  if (kind === undefined) complainAt(root, 'the file does not say what kind of data it holds', `add a line "kind:" with one of ${kinds.join(', ')}`);
  else complainAt(within(root, 'kind'), `unknown kind ${JSON.stringify(kind)}`, suggest(typeof kind === 'string' ? kind : '', kinds));
  return undefined;
}

function findProgramme(reads: readonly Read[], notes: Notes): Programme | null {
  const [first, ...others] = ofKind(reads, 'programme');
  for (const { file } of others) {
    notes.problems.push({
      code: 'file/programme', severity: 'error', message: `a second programme; ${first?.file ?? ''} declares one already`, hint: 'one data folder holds one programme',
      ref: { file, path: ['kind'] },
    });
  }
  if (first) return buildProgramme(first.value as RawProgramme, first.file, notes);
  // A programme.yaml with problems of its own has been complained about; a missing one has not.
  if (!notes.problems.some(({ ref }) => ref.file === PROGRAMME_FILE)) {
    notes.problems.push({
      code: 'file/programme', severity: 'error', message: 'the data folder has no programme', hint: `add ${PROGRAMME_FILE} with "kind: programme"`,
      ref: { file: PROGRAMME_FILE, path: [] },
    });
  }
  return null;
}

/** The ids a file declares, whatever else is wrong with it. */
function declarations(kind: Kind, value: object, root: Ref): Declared[] {
  const named = (of: Declared['kind'], thing: unknown, ref: Ref): Declared[] => {
    const id = (thing as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ kind: of, id, ref: within(ref, 'id') }] : [];
  };
  const list = (of: Declared['kind'], parent: unknown, key: string, ref: Ref, inner?: (thing: unknown, ref: Ref) => Declared[]): Declared[] => {
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
      ];
    case 'documents':
      return list('document', value, 'documents', root);
    case 'initiative':
      return [...named('initiative', value, root), ...list('milestone', value, 'milestones', root)];
  }
}
