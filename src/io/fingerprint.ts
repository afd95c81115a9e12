// What proves which data an answer was made from.
import { createHash } from 'node:crypto';
import type { SourceFile } from '../model/index.js';
import { headOf } from './git.js';

/** SHA-256 over the paths and bytes of files, in the order given, in hexadecimal. A file that could not be read counts by its name. */
export function contentHash(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = 'bytes' in file ? file.bytes : new Uint8Array();
    hash.update(`${file.path}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** The content hash of a data folder, and the commit it stands at: '+' after it where files differ; null outside git. */
export const fingerprint = (
  root: string, files: readonly SourceFile[], env: Readonly<Record<string, string | undefined>>,
): { readonly hash: string; readonly commit: string | null } => ({ hash: contentHash(files), commit: headOf(root, env) });
