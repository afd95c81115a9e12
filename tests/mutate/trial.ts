// One damaged record: checked by the real command, and what became of it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { RECORD, spp } from '../spp.js';
import { ORIGINAL, type Changes, type Files } from './record.js';

/** What is told of a damaged record. */
export interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly waived: string | null;
}

/** What `check` made of a record. */
export interface Answer {
  readonly status: number;
  readonly problems: readonly Told[];
  /** What it said when it told nothing. */
  readonly failure: string;
  readonly milliseconds: number;
}

/** A copy of the record that is damaged and mended, again and again. */
export class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'spp-mutate-'));
  readonly #data = join(this.#folder, 'data');

  constructor() {
    cpSync(RECORD, this.#data, { recursive: true, dereference: true }); // never a link: what is damaged must be a copy
  }

  /** What `check` makes of the record with changes: compared with the record, and alone. */
  async check(changes: Changes): Promise<{ readonly against: Answer; readonly alone: Answer }> {
    for (const [path, content] of changes) this.#write(path, content);
    const answers = { against: await this.#run('--against', RECORD), alone: await this.#run() };
    for (const [path] of changes) this.#write(path, ORIGINAL.get(path) ?? null);
    return answers;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #write(path: string, content: string | Uint8Array | null): void {
    const file = join(this.#data, path);
    if (content === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  async #run(...options: readonly string[]): Promise<Answer> {
    const start = performance.now();
    const { status, stdout, stderr } = await spp(['check', '--format', 'json', ...options], { data: this.#data });
    const milliseconds = performance.now() - start;
    const problems = stdout === '' ? [] : (JSON.parse(stdout) as { problems: Told[] }).problems.filter(({ waived }) => waived === null);
    return {
      status, milliseconds, failure: stdout === '' ? stderr : '',
      problems: problems.map((problem) => ({ ...problem, file: problem.file.replace(/^data\//, '') })),
    };
  }
}

/** What of the data another version has otherwise: 'milestone.parties', 'programme.launched'; null where it is no YAML. */
export function changedParts(files: Files): readonly string[] | null {
  const after = valuesOf(files);
  if (!after) return null;
  const paths = new Set([...BEFORE.keys(), ...after.keys()]);
  const parts = [...paths].filter((path) => BEFORE.get(path) !== after.get(path)).map((path) => path.replace(/^(\w+)[^.]*\./, '$1.').replace(/\.\d.*/, ''));
  return [...new Set(parts)].sort();
}

type Value = Readonly<Record<string, unknown>>;

/** Every value of the record by its path, which begins with the thing it is of: 'milestone biometric-trials.parties.0'. */
function valuesOf(files: Files): Map<string, string> | null {
  const values = new Map<string, string>();
  const add = (path: string, value: unknown): void => {
    if (Array.isArray(value)) for (const [index, inner] of value.entries()) add(`${path}.${String(index)}`, inner);
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) add(`${path}.${key}`, inner);
    else values.set(path, JSON.stringify(value));
  };
  const addListed = (kind: string, list: unknown, more: Value = {}): void => {
    for (const one of Array.isArray(list) ? list as Value[] : []) add(`${kind} ${String(one.id)}`, { ...more, ...one });
  };
  try {
    for (const [path, content] of files) {
      if (!/\.ya?ml$/i.test(path)) continue;
      const { documents, milestones, ...rest } = parse(typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content), { logLevel: 'silent' }) as Value;
      addListed('document', documents);
      addListed('milestone', milestones, { initiative: rest.id });
      add(rest.kind === 'initiative' ? `initiative ${String(rest.id)}` : String(rest.kind), rest);
    }
    return values;
  } catch {
    return null;
  }
}

const BEFORE = valuesOf(ORIGINAL) ?? new Map<string, string>();

/** The lines of a file that differ: from the first to the last, in both versions. */
export interface Difference {
  readonly file: string;
  /** The first line that differs, counted from 1. */
  readonly first: number;
  /** The last line of the new version that differs. */
  readonly last: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What damage changed, file by file. */
export function differences(changes: Changes): Difference[] {
  return [...changes].flatMap(([file, content]) => {
    const lines = (text: string | Uint8Array | null | undefined): string[] =>
      (text === null || text === undefined ? [] : (typeof text === 'string' ? text : new TextDecoder().decode(text)).split('\n'));
    const [a, b] = [lines(ORIGINAL.get(file)), lines(content)];
    const shared = (x: readonly string[], y: readonly string[]): number => {
      const at = x.findIndex((line, index) => line !== y[index]);
      return at < 0 ? Math.min(x.length, y.length) : at;
    };
    const head = shared(a, b);
    const tail = Math.min(shared(a.toReversed(), b.toReversed()), Math.min(a.length, b.length) - head);
    const [gone, come] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
    return gone.length + come.length === 0 ? [] : [{ file, first: head + 1, last: Math.max(head + 1, b.length - tail), gone, come }];
  });
}

/** The differences on one line. */
export function inOneLine(list: readonly Difference[]): string {
  const text = (lines: readonly string[]): string => {
    const all = lines.map((line) => line.trim()).join(' ⏎ ');
    return all.length > 150 ? `${all.slice(0, 150)}… (${String(lines.length)} lines)` : all;
  };
  return list.map(({ file, first, gone, come }) =>
    `${file.split('/').at(-1) ?? ''}:${String(first)} ${[...(gone.length > 0 ? [`- ${text(gone)}`] : []), ...(come.length > 0 ? [`+ ${text(come)}`] : [])].join(' ')}`).join(' | ');
}

export type Nearness = 'there' | 'file' | 'elsewhere';

/** How near the problems are to the damage: at its lines or the one beside, else in its files, else elsewhere. */
export function nearness(problems: readonly Told[], list: readonly Difference[]): Nearness {
  const isThere = problems.some(({ file, line }) => list.some((one) => one.file === file && line >= one.first - 1 && line <= one.last + 1));
  if (isThere) return 'there';
  return problems.some(({ file }) => list.some((one) => one.file === file)) ? 'file' : 'elsewhere';
}
