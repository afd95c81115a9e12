// The hash of what stands in files.
import { createHash, type Hash } from 'node:crypto';
import type { SourceFile } from '../model/index.js';

/** Adds a file to a hash over several: its path and its bytes. */
export const addContent = (hash: Hash, path: string, bytes: Uint8Array): void =>
  void hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);

/** SHA-256 over the paths and bytes of files, in the order given, in hexadecimal. A file that could not be read counts by its name. */
export function contentHash(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) addContent(hash, file.path, 'bytes' in file ? file.bytes : new Uint8Array());
  return hash.digest('hex');
}
