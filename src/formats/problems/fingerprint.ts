// The mark by which a service knows a problem again in a later run, so that it tells new ones from old.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/index.js';

/**
 * A fingerprint of each diagnostic, in their order. It is made of file, code and message, and not of the place, so that it stays the
 * same when lines are added above. The second problem of a file with the same code and message is told from the first by its number;
 * waived ones count too, so that waiving one leaves the others as they are.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], nameOf: (file: string) => string): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, code, message }) => {
    const key = JSON.stringify([nameOf(file), code, message]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return createHash('sha256').update(`${key}${String(nth)}`).digest('hex');
  });
}
