// Builds the real context and runs one command line. The only importer of io/.
import { join, relative, resolve } from 'node:path';
import type { Context, DataFolder } from './cli/context.js';
import { OperationError } from './cli/errors.js';
import { run } from './cli/run.js';
import { today } from './io/clock.js';
import { isFolder, makeFolder, readBytes, readDataFolder, writeFileAtomic } from './io/files.js';
import { openOutput } from './io/output.js';
import { readTerminal } from './io/terminal.js';
import { chooseData, guarded, onOutputError, workingFolder } from './surroundings.js';
import type { Kept } from './warm.js';

declare const SPP_VERSION: string;

function openData(named: string | undefined, kept: Kept | undefined): DataFolder {
  const { root, isChosen, isShipped } = chooseData(named);
  if (!isFolder(root)) {
    const origin = named === undefined && isChosen ? ' (SPP_DATA)' : '';
    throw new OperationError(`there is no data folder "${root}"${origin}`);
  }
  const absolute = resolve(root);
  const near = relative(workingFolder(), absolute);
  const label = near.startsWith('..') ? absolute : near;
  return { label, root: absolute, isShipped, files: () => kept?.files(absolute) ?? readDataFolder(root) };
}

/** The same folder at a git ref or in another folder; git is loaded only here. */
async function openOther(folder: DataFolder, named: string): Promise<DataFolder> {
  const { GitError, openVersion } = await import('./io/versions.js');
  try {
    const { label, files, isSame } = openVersion(folder.root, folder.label, named, workingFolder(), process.env);
    return { label, root: folder.root, isSame, files: () => files };
  } catch (error) {
    throw error instanceof GitError ? new OperationError(error.message) : error;
  }
}

const fingerprintOf: Context['fingerprint'] = async ({ root, files }) =>
  (await import('./io/fingerprint.js')).fingerprint(root, files(), process.env);

function read(path: string): Uint8Array {
  try {
    return readBytes(path);
  } catch (error) {
    throw new OperationError(`cannot read "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const watch = async (root: string): Promise<() => Promise<boolean>> => (await import('./io/watch.js')).watchFolder(root);

function write(path: string, content: string | Uint8Array): void {
  attempt(path, () => { writeFileAtomic(path, content); });
}

const writeInto: Context['writeInto'] = (folder, files) => {
  attempt(folder, () => { makeFolder(folder); });
  for (const { name, content } of files) write(join(folder, name), content);
};

function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new OperationError(`cannot write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A context that says when more than the data is looked at, or something is done. */
function spoiling(context: Context, spoil: () => void): Context {
  const told = <A extends unknown[], R>(act: (...args: A) => R) => (...args: A): R => {
    spoil();
    return act(...args);
  };
  const { version, fingerprint, stdin, write: writeOne } = context;
  return {
    ...context, version: told(version), fingerprint: told(fingerprint), stdin: told(stdin), write: told(writeOne),
    read: told(read), watch: told(watch), isFolder: told(isFolder), writeInto: told(writeInto),
  };
}

/** Runs the command line; what it tells is noted where it is kept (warm.ts). */
export async function main(kept?: Kept): Promise<void> {
  const stdout = openOutput(1, () => guarded('stdout'), onOutputError);
  const stderr = openOutput(2, () => guarded('stderr'), onOutputError);
  const context: Context = {
    ...readTerminal(stdout, process.env),
    colorErrors: readTerminal(stderr, process.env).color,
    stdout: (content) => {
      stdout.write(content);
      kept?.note(1, content);
    },
    stderr: (text) => {
      stderr.write(text);
      kept?.note(2, text);
    },
    today, data: (named) => openData(named, kept), version: openOther,
    fingerprint: fingerprintOf, read, stdin: readStdin, watch, isFolder, write, writeInto, programVersion: SPP_VERSION,
  };
  const status = await run(process.argv.slice(2), kept ? spoiling(context, kept.spoil) : context);
  process.exitCode = status;
  kept?.save(status);
}
