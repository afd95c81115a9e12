// The hash of what stands in files.
import { createHash } from 'node:crypto';
import type { SourceFile } from '../model/index.js';

/** SHA-256 over the paths and bytes of files, in the order given, in hexadecimal. A file that could not be read counts by its name. */
export function contentHash(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = 'bytes' in file ? file.bytes : new Uint8Array();
    hash.update(`${file.path}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}
