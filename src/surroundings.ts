// Where the program was started, which data it is asked about, and what becomes of an output that cannot be written.
import { join } from 'node:path';
import { EXIT } from './cli/errors.js';
import { findDataFolder } from './io/files.js';
import type { Output } from './io/output.js';

/** The working folder, or the root where it has been deleted. */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.chdir('/');
    return '/';
  }
}

/** The data folder: the one named, else SPP_DATA, else the nearest upwards; where there is none, that of the package (`isShipped`). */
export function chooseData(named: string | undefined): { readonly root: string; readonly isChosen: boolean; readonly isShipped: boolean } {
  const chosen = named ?? (process.env.SPP_DATA === '' ? undefined : process.env.SPP_DATA);
  const found = chosen ?? findDataFolder(workingFolder());
  return { root: found ?? join(import.meta.dirname, '../data'), isChosen: chosen !== undefined, isShipped: found === undefined };
}

/** A reader that has had enough (`| head`) changes no exit status; anything else that keeps the program from writing is a failure. */
export function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`spp: cannot write the output: ${error.message}\n`);
  process.exit(EXIT.failed);
}

/** A stream of node's own, guarded so. */
export const guarded = (name: 'stdout' | 'stderr'): Output => process[name].on('error', onOutputError);
