// Bytes -> text, before anything is known of what it says.
import type { Problem } from '../model/index.js';

/** Words and signs of one file: some 20,000 milestones. The size of a file in bytes is bounded where it is read. */
export const MAX_LEXEMES = 2_000_000;

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes a file's bytes: UTF-8 without a byte order mark, nothing replaced in silence. */
export function decode(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const lossy = (end?: number): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
  const problem = (message: string, hint: string, at = 0): { text: string; problems: Problem[] } => ({
    text: lossy(),
    problems: [{ code: 'file/encoding', severity: 'error', message, hint, ref: { file, path: [] }, range: [at, at + 1] }],
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return problem('the file begins with a byte order mark', 'save it as UTF-8 without one');
  }
  try {
    return { text: STRICT.decode(bytes), problems: [] };
  } catch {
    return problem('the file is not UTF-8', 'save it as UTF-8', lossy(firstBadByte(bytes)).length);
  }
}

/** The offset of the first byte that does not survive being decoded. */
function firstBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? 0 : at;
}

/* eslint-disable no-control-regex */
/** What no file may hold: control characters but tab and line ends, byte order marks, what turns the direction of text, hidden tags. */
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** Signs of FORBIDDEN, and tabs and carriage returns, which are blanks to `yaml` at times: what has one is not read by plain.ts. */
export const NEVER_PLAIN = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\udb40]/;
