// Answers kept from one run to the next. Nothing ever depends on them: what cannot be kept, or read again whole, was never there.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What was told, piece by piece (1: standard output, 2: standard error), and the exit status. */
export interface Answer {
  readonly told: readonly (readonly [1 | 2, Uint8Array])[];
  readonly status: number;
}

/** Where answers are kept. */
export interface Cache {
  readonly get: (key: string) => Answer | undefined;
  readonly put: (key: string, answer: Answer) => void;
}

/** Longer answers are not kept, and of more answers than this the older half is let go. */
const LONGEST = 16 * 2 ** 20;
const MOST = 100;

/** The cache of the project around `folder` (node_modules/.cache), else of the user (XDG_CACHE_HOME); null where there is none. */
export function openCache(folder: string, env: Readonly<Record<string, string | undefined>>): Cache | null {
  const home = cacheHome(folder, env);
  if (home === undefined) return null;
  const place = join(home, 'spp');
  return { get: (key) => read(join(place, key), key), put: (key, answer) => { write(place, key, answer); } };
}

function cacheHome(start: string, env: Parameters<typeof openCache>[1]): string | undefined {
  const { XDG_CACHE_HOME: xdg = '', HOME: home = '', LOCALAPPDATA: local = '' } = env;
  for (let folder = resolve(start); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache');
  }
  if (xdg.startsWith('/')) return xdg;
  return local !== '' ? local : home !== '' ? join(home, '.cache') : undefined;
}

const hashOf = (key: string, body: Uint8Array): string => createHash('sha256').update(`${key}\n`).update(body).digest('hex');

const NEWLINE = 10;

/** The answer in a file, where every byte of it is as it was written: a hash, the status and how long each piece is, the pieces. */
function read(path: string, key: string): Answer | undefined {
  try {
    const [hash, body] = firstLine(readFileSync(path));
    if (hash !== hashOf(key, body)) return undefined;
    const [head, pieces] = firstLine(body);
    const { status, lengths } = JSON.parse(head) as Head;
    let at = 0;
    return { status, told: lengths.map(([to, length]) => [to, pieces.subarray(at, at += length)]) };
  } catch {
    return undefined;
  }
}

/** Of an answer all but its bytes. */
interface Head {
  readonly status: number;
  readonly lengths: readonly (readonly [1 | 2, number])[];
}

function firstLine(bytes: Buffer): [line: string, rest: Buffer] {
  const end = bytes.indexOf(NEWLINE);
  return [bytes.toString('latin1', 0, end), bytes.subarray(end + 1)];
}

/** Writes an answer whole or not at all; what keeps it from being written is of no consequence. */
function write(place: string, key: string, { told, status }: Answer): void {
  const head: Head = { status, lengths: told.map(([to, bytes]) => [to, bytes.length]) };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...told.map(([, bytes]) => bytes)]);
  if (body.length > LONGEST) return;
  const temporary = join(place, `${key}.${randomUUID()}`);
  try {
    // One by one: node goes on for ever where a folder above is a strange one, as in /proc.
    for (const folder of [dirname(place), place]) if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    tidy(place);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${hashOf(key, body)}\n`), body]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, join(place, key));
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Nor could it be taken away.
    }
  }
}

function tidy(place: string): void {
  const names = readdirSync(place);
  if (names.length < MOST) return;
  const aged = names.map((name) => ({ path: join(place, name) }))
    .map(({ path }) => ({ path, age: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of aged.sort((a, b) => a.age - b.age).slice(0, MOST / 2)) rmSync(path, { force: true });
}
