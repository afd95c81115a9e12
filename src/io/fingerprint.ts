// What proves which data an answer was made from.
import type { SourceFile } from '../model/index.js';
import { contentHash } from './content-hash.js';
import { headOf } from './git.js';

export { contentHash };

/** The content hash of a data folder, and the commit it stands at: '+' after it where files differ; null outside git. */
export const fingerprint = (
  root: string, files: readonly SourceFile[], env: Readonly<Record<string, string | undefined>>,
): { readonly hash: string; readonly commit: string | null } => ({ hash: contentHash(files), commit: headOf(root, env) });
