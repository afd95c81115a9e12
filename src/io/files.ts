// The file system: finding and reading data folders, writing results. Reading follows no link out of the folder and opens
// nothing but regular files of bounded size.
import {
  accessSync, chmodSync, closeSync, constants, existsSync, fsyncSync, lstatSync, mkdirSync, mkdtempSync, openSync, readlinkSync,
  readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Dirent, type Stats,
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
  private isRead = false;

  constructor(readonly path: string, private readonly place: string, private readonly stats: Stats) {
    accessSync(place, constants.R_OK);
  }

  get bytes(): Uint8Array {
    const { path, place, stats: { size, mtimeMs } } = this;
    const isSame = !this.isRead || statSync(place, { throwIfNoEntry: false })?.mtimeMs === mtimeMs;
    const bytes = isSame ? bytesIfThere(place) : null;
    if (bytes?.length !== size) throw new ChangedError(`"${path}" was changed while it was being read; run it again`);
    this.isRead = true;
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
 * and files with another ending are not data. To ask for bytes throws ChangedError where they are read late, and not what they were.
 */
export function readDataFolder(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  let held = 0;
  const open = (path: string, place: string, stats: Stats): SourceFile => {
    held += stats.size;
    return held > HELD_BYTES ? new LateFile(path, place, stats) : { path, bytes: readFileSync(place) };
  };
  const realRoot = realpathSync(root);
  const walk = (folder: string, prefix: string): void => {
    for (const entry of entriesOf(folder, prefix, files)) {
      const path = `${prefix}${entry.name}`;
      if (isHiddenName(entry.name)) continue;
      const place = `${folder}${sep}${entry.name}`; // both are clean: to join them takes as long as to read the file
      if (entry.isDirectory() && !isDataName(entry.name)) walk(place, `${path}/`);
      else if (isDataName(entry.name) || entry.isSymbolicLink()) files.push(...readEntry(place, path, realRoot, open));
    }
  };
  walk(realRoot, '');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string, prefix: string, files: SourceFile[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const name = prefix.replace(/\/$/, '') || '.';
    files.push(fault(name, 'file/unreadable', `the folder cannot be read: ${reason(error)}`, 'check its permissions'));
    return [];
  }
}

type Open = (path: string, place: string, stats: Stats) => SourceFile;

function readEntry(path: string, name: string, root: string, open: Open): SourceFile[] {
  try {
    const own = lstatSync(path);
    const isLink = own.isSymbolicLink();
    // A link that is not named like data matters only where it may lead to a folder of data.
    if (isLink && !isDataName(name) && !isFolder(path)) return [];
    const real = isLink ? realpathSync(path) : path;
    const stats = isLink ? statSync(real) : own;
    if (isLink && (stats.isDirectory() || !real.startsWith(root + sep))) {
      return [linkFault(name)];
    }
    if (!stats.isFile()) return [notAFileFault(name)];
    if (stats.size > MAX_BYTES) return [tooLargeFault(name, stats.size)];
    return [open(name, real, stats)];
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
