// Runs a command line of spp in this process, on real files, with a fixed day and a terminal of the test's choosing.
import { isAbsolute, join, relative, resolve } from 'node:path';
import { parsePlainDate } from '../src/dates/index.js';
import { OperationError } from '../src/cli/errors.js';
import { run } from '../src/cli/run.js';
import { readFileSync } from 'node:fs';
import { contentHash } from '../src/io/fingerprint.js';
import { isFolder, readDataFolder } from '../src/io/files.js';
import { GitError, openVersion } from '../src/io/versions.js';

/** The record of this repository. */
export const RECORD = resolve(import.meta.dirname, '../data');

export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written to files, by path; bytes as base64. */
  readonly written: ReadonlyMap<string, string>;
}

export interface Surroundings {
  /** The data folder; the repository's own record by default. It is called `data` in messages. */
  readonly data?: string;
  readonly isTTY?: boolean;
  readonly color?: boolean;
  readonly width?: number;
  readonly today?: string;
  readonly stdin?: string;
  /** What happens while `--watch` waits, one after another; then it ends. */
  readonly changes?: (() => boolean)[];
}

/** Runs spp with these arguments. */
export async function spp(argv: readonly string[], { data = RECORD, isTTY = false, color = false, width = 80, today = '2026-11-22', stdin = '', changes = [] }: Surroundings = {}): Promise<Result> {
  let [stdout, stderr] = ['', ''];
  const written = new Map<string, string>();
  const day = parsePlainDate(today);
  if (!day) throw new Error(`not a day: ${today}`);
  const status = await run(argv, {
    stdout: (content) => { stdout += textOf(content); },
    stderr: (text) => { stderr += text; },
    isTTY, color, colorErrors: color, width,
    today: () => day,
    data: (named) => {
      const root = named ?? data;
      if (!isFolder(root)) throw new OperationError(`there is no data folder "${root}"`);
      return { label: named ?? 'data', root: resolve(root), files: () => readDataFolder(root) };
    },
    isFolder,
    write: (path, content) => { written.set(isAbsolute(path) ? `data/${relative(resolve(data), path)}` : path, textOf(content)); },
    writeInto: (folder, files) => { for (const { name, content } of files) written.set(join(folder, name), textOf(content)); },
    version: (folder, named) => {
      try {
        const { label, files, isSame } = openVersion(folder.root, folder.label, named, process.cwd(), process.env);
        return Promise.resolve({ label, root: folder.root, isSame, files: () => files });
      } catch (error) {
        throw error instanceof GitError ? new OperationError(error.message) : error;
      }
    },
    fingerprint: ({ files }) => Promise.resolve({ hash: contentHash(files()), commit: null }),
    read: (path) => readFileSync(path),
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    watch: () => Promise.resolve(() => Promise.resolve(changes.shift()?.() ?? false)),
    programVersion: '0.0.0-test',
  });
  return { status, stdout, stderr, written };
}

const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : Buffer.from(content).toString('base64'));

/** Splits an argument line as a shell would: blanks separate, quotes of both kinds hold together. */
export const splitLine = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
