// Builds the real context and runs one command line. The only importer of io/.
import { join, resolve, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, DataFolder } from './cli/context.js';
import { OperationError, EXIT } from './cli/errors.js';
import { today } from './io/clock.js';
import { findDataFolder, isFolder, makeFolder, readBytes, readDataFolder, writeFileAtomic } from './io/files.js';
import { readTerminal } from './io/terminal.js';

declare const SPP_VERSION: string;

/** The working folder, or the root where it has been deleted. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.chdir('/');
    return '/';
  }
}

function openData(named: string | undefined): DataFolder {
  const cwd = workingFolder();
  const chosen = named ?? (process.env.SPP_DATA === '' ? undefined : process.env.SPP_DATA);
  const found = chosen ?? findDataFolder(cwd);
  const root = found ?? fileURLToPath(new URL('../data', import.meta.url));
  if (!isFolder(root)) {
    const origin = named === undefined && chosen !== undefined ? ' (SPP_DATA)' : '';
    throw new OperationError(`there is no data folder "${root}"${origin}`);
  }
  const absolute = resolve(root);
  const near = relative(cwd, absolute);
  const label = near.startsWith('..') ? absolute : near;
  return { label, root: absolute, isShipped: found === undefined, files: () => readDataFolder(root) };
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
  guarded(path, () => { writeFileAtomic(path, content); });
}

const writeInto: Context['writeInto'] = (folder, files) => {
  guarded(folder, () => { makeFolder(folder); });
  for (const { name, content } of files) write(join(folder, name), content);
};

function guarded(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new OperationError(`cannot write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A reader that has had enough (`| head`) changes no exit status; anything else that keeps the program from writing is a failure. */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`spp: cannot write the output: ${error.message}\n`);
  process.exit(EXIT.failed);
}

async function main(): Promise<void> {
  process.stdout.on('error', onStreamError);
  process.stderr.on('error', onStreamError);
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${SPP_VERSION}\n`);
    return;
  }
  const context: Context = {
    ...readTerminal(process.stdout, process.env),
    colorErrors: readTerminal(process.stderr, process.env).color,
    stdout: (content) => void process.stdout.write(content),
    stderr: (text) => void process.stderr.write(text),
    today, data: openData, version: openOther,
    fingerprint: fingerprintOf, read, stdin: readStdin, watch, isFolder, write, writeInto, programVersion: SPP_VERSION,
  };
  const { run } = await import('./cli/run.js');
  process.exitCode = await run(argv, context);
}

await main();
