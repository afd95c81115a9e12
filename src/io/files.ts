// The file system: finding and reading data folders, writing results. Reading follows no link out of the folder and opens
// nothing but regular files of bounded size.
import {
  chmodSync, closeSync, existsSync, fstatSync, fsyncSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync,
  readlinkSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Dirent, type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { FileFault, SourceFile } from '../model/index.js';

/** No file of data is larger; nothing of ours needs a hundredth of it. */
export const MAX_BYTES = 8 * 2 ** 20;

/** Whether a file of this name holds data; a folder of this name is a fault. */
export const isDataName = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Whether a file or folder of this name is passed over, with all that is in it. */
export const isHiddenName = (name: string): boolean => name.startsWith('.');

/** The nearest folder `data` with a programme, from `start` upwards; undefined when there is none. */
export function findDataFolder(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const data = join(folder, 'data');
    if (existsSync(join(data, 'programme.yaml'))) return data;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The bytes of a file. Throws what the system says. */
export const readBytes = (path: string): Uint8Array => readFileSync(path);

/** Whether `path` is a folder that can be read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** How many bytes of a folder are held: all of nearly any record. What stands beyond is read whenever it is asked for. */
const HELD_BYTES = 8 * 2 ** 20;

/** A file whose bytes are read when they are asked for, each time. Throws ChangedError where it is not what it was when first looked at. */
class LateFile {
  constructor(readonly path: string, private readonly place: string, private readonly stats: Stats) {}

  get bytes(): Uint8Array {
    const { path, place, stats: { size, mtimeMs } } = this;
    const isSame = statSync(place, { throwIfNoEntry: false })?.mtimeMs === mtimeMs;
    const bytes = isSame ? bytesIfThere(place) : null;
    if (bytes?.length !== size) throw new ChangedError(`"${path}" was changed while it was being read; run it again`);
    return bytes;
  }
}

function bytesIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** A file of data became another one between two looks at it. Known by its name, since warm.ts has a class of its own. */
export class ChangedError extends Error {
  override readonly name = 'ChangedError';
}

/**
 * Every YAML file below `root`, sorted by path, with its bytes or the reason why it cannot be read; hidden files and folders
 * and files with another ending are not data. `look` is shown each of them as it is read, whose bytes are not to be kept: they may be
 * overwritten. To ask for bytes throws ChangedError where they are read late, and not what they were.
 */
export function readDataFolder(root: string, look?: Look): SourceFile[] {
  const files: SourceFile[] = [];
  const realRoot = realpathSync(root);
  const open = opener(look);
  const walk = (folder: string, prefix: string): void => {
    for (const entry of entriesOf(folder, prefix, files)) {
      const path = `${prefix}${entry.name}`;
      if (isHiddenName(entry.name)) continue;
      const place = `${folder}${sep}${entry.name}`; // both are clean: to join them takes as long as to read the file
      if (entry.isDirectory() && !isDataName(entry.name)) walk(place, `${path}/`);
      else if (isDataName(entry.name) || entry.isSymbolicLink()) files.push(...readEntry(entry, place, path, realRoot, open));
    }
  };
  walk(realRoot, '');
  return files;
}

/** What stands in a folder, in the order of its paths. */
function entriesOf(folder: string, prefix: string, files: SourceFile[]): Dirent[] {
  const pathOf = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  } catch (error) {
    const name = prefix.replace(/\/$/, '') || '.';
    files.push(fault(name, 'file/unreadable', `the folder cannot be read: ${reason(error)}`, 'check its permissions'));
    return [];
  }
}

/** Is shown a file of data, its path in the data folder and its bytes, for the time of the call. */
type Look = (path: string, bytes: Uint8Array) => void;
/** Opens the regular file at `place`. Throws what the system says. */
type Open = (path: string, place: string) => SourceFile;

function opener(look?: Look): Open {
  let held = 0;
  let room = Buffer.alloc(0); // one for all that are not held: to make one for each takes as long as to read
  const inRoom = (size: number): Uint8Array => {
    if (size > room.length) room = Buffer.allocUnsafeSlow(2 * size);
    return room.subarray(0, size);
  };
  return (path, place) => {
    const descriptor = openSync(place, 'r');
    try {
      const stats = fstatSync(descriptor);
      const { size } = stats;
      if (!stats.isFile()) return notAFileFault(path);
      if (size > MAX_BYTES) return tooLargeFault(path, size);
      held += size;
      const bytes = held <= HELD_BYTES ? readWhole(descriptor, Buffer.allocUnsafeSlow(size)) : null;
      look?.(path, bytes ?? readWhole(descriptor, inRoom(size)));
      return bytes ? { path, bytes } : new LateFile(path, place, stats);
    } finally {
      closeSync(descriptor);
    }
  };
}

/** Fills `bytes` from the beginning of a file, and returns as many as it has. */
function readWhole(descriptor: number, bytes: Uint8Array): Uint8Array {
  let length = 0;
  for (let read = -1; length < bytes.length && read !== 0; length += read) {
    read = readSync(descriptor, bytes, length, bytes.length - length, null);
  }
  return length === bytes.length ? bytes : bytes.subarray(0, length);
}

function readEntry(entry: Dirent, path: string, name: string, root: string, open: Open): SourceFile[] {
  try {
    if (entry.isFile()) return [open(name, path)];
    // A link that is not named like data matters only where it may lead to a folder of data.
    if (entry.isSymbolicLink() && !isDataName(name) && !isFolder(path)) return [];
    const real = realpathSync(path);
    if (statSync(real).isFile()) return [real.startsWith(root + sep) ? open(name, real) : linkFault(name)];
    return [entry.isSymbolicLink() && (isFolder(real) || !real.startsWith(root + sep)) ? linkFault(name) : notAFileFault(name)];
  } catch (error) {
    return [unreadableFault(name, reason(error))];
  }
}

/** A link that no file of the data folder stands behind. */
export const linkFault = (path: string): SourceFile =>
  fault(path, 'file/link', 'the link leads to a folder or out of the data folder', 'put the file itself here');

/** Something with a name of data that is no file. */
export const notAFileFault = (path: string): SourceFile =>
  fault(path, 'file/not-a-file', `"${basename(path)}" is not a regular file`, 'only files can end in .yaml');

/** A file above MAX_BYTES. */
export const tooLargeFault = (path: string, size: number): SourceFile =>
  fault(path, 'file/too-large', `the file has ${String(size)} bytes`, `at most ${String(MAX_BYTES)}; split it`);

/** A file that the system, or git, does not give us. */
export const unreadableFault = (path: string, why: string, hint = 'check its permissions, or remove it'): SourceFile =>
  fault(path, 'file/unreadable', `the file cannot be read: ${why}`, hint);

const fault = (path: string, code: FileFault['code'], message: string, hint: string): SourceFile =>
  ({ path, fault: { code, message, hint } });

const reason = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

/** Makes a folder, and those above it that are missing. Throws what the system says. */
export const makeFolder = (path: string): void => void mkdirSync(path, { recursive: true });

/** Writes a file so that it is there whole or not at all: a temporary folder beside it, fsync, rename. Throws what the system says. */
export function writeFileAtomic(path: string, content: string | Uint8Array): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile() && !stats.isSymbolicLink()) {
    writeThrough(path, content); // a device or a pipe: nothing to replace
    return;
  }
  const target = stats?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const folder = mkdtempSync(join(dirname(target), '.spp-'));
  try {
    const temporary = join(folder, basename(target));
    writeThrough(temporary, content);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeThrough(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const descriptor = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    if (statSync(path).isFile()) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
