// The file system: finding and reading data folders, writing results. Reading follows no link out of the folder and opens
// nothing but regular files of bounded size.
import {
  chmodSync, closeSync, existsSync, fsyncSync, lstatSync, mkdtempSync, openSync, readlinkSync, readFileSync, readdirSync,
  realpathSync, renameSync, rmSync, statSync, writeSync, type Dirent,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { FileFault, SourceFile } from '../model/index.js';

/** No file of data is larger; nothing of ours needs a hundredth of it. */
const MAX_BYTES = 8 * 2 ** 20;

const YAML = /\.ya?ml$/i;

/** The nearest folder `data` with a programme, from `start` upwards; undefined when there is none. */
export function findDataFolder(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const data = join(folder, 'data');
    if (existsSync(join(data, 'programme.yaml'))) return data;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whether `path` is a folder that can be read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Every YAML file below `root`, sorted by path, with its bytes or the reason why it cannot be read; hidden files and folders
 *and files with another ending are not data.
 */
export function readDataFolder(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  const realRoot = realpathSync(root);
  const walk = (folder: string, prefix: string): void => {
    for (const entry of entriesOf(folder, prefix, files)) {
      const path = `${prefix}${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && !YAML.test(entry.name)) walk(join(folder, entry.name), `${path}/`);
      else if (YAML.test(entry.name) || entry.isSymbolicLink()) files.push(...readEntry(join(folder, entry.name), path, realRoot));
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

function readEntry(path: string, name: string, root: string): SourceFile[] {
  try {
    const isLink = lstatSync(path).isSymbolicLink();
    // A link that is not named like data matters only where it may lead to a folder of data.
    if (isLink && !YAML.test(name) && !isFolder(path)) return [];
    const real = isLink ? realpathSync(path) : path;
    const stats = statSync(real);
    if (isLink && (stats.isDirectory() || !real.startsWith(root + sep))) {
      return [fault(name, 'file/link', 'the link leads to a folder or out of the data folder', 'put the file itself here')];
    }
    if (!stats.isFile()) {
      return [fault(name, 'file/not-a-file', `"${basename(name)}" is not a regular file`, 'only files can end in .yaml')];
    }
    if (stats.size > MAX_BYTES) {
      return [fault(name, 'file/too-large', `the file has ${String(stats.size)} bytes`, `at most ${String(MAX_BYTES)}; split it`)];
    }
    return [{ path: name, bytes: readFileSync(real) }];
  } catch (error) {
    return [fault(name, 'file/unreadable', `the file cannot be read: ${reason(error)}`, 'check its permissions, or remove it')];
  }
}

const fault = (path: string, code: FileFault['code'], message: string, hint: string): SourceFile =>
  ({ path, fault: { code, message, hint } });

const reason = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

/** Writes a file so that it is there whole or not at all: a temporary folder beside it, fsync, rename. Throws what the system says. */
export function writeFileAtomic(path: string, text: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile() && !stats.isSymbolicLink()) {
    writeThrough(path, text); // a device or a pipe: nothing to replace
    return;
  }
  const target = stats?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const folder = mkdtempSync(join(dirname(target), '.spp-'));
  try {
    const temporary = join(folder, basename(target));
    writeThrough(temporary, text);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeThrough(path: string, text: string): void {
  const bytes = Buffer.from(text);
  const descriptor = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    if (statSync(path).isFile()) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
