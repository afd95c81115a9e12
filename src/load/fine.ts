// Reads files that are plainly fine, as nearly all are, in a fraction of the time that `yaml` and zod take, and gives what they would.
// What is wrong with any other, and where, is for thorough.ts.
import type { Declared, SourceFile } from '../model/index.js';
import { bareDate, MOST_REMARKS } from './bare-date.js';
import { declarations } from './declare.js';
import { fits } from './fits.js';
import type { Kind } from './forms.js';
import { ORDERS, SHAPES } from './forms.static.js';
import { findDisorder } from './key-order.js';
import { add, type Notes } from './notes.js';
import { readPlain, type Plain } from './plain.js';
import { decode } from './text.js';

/** What was read of a file. */
export interface Read {
  readonly file: string;
  readonly kind: Kind;
  /** Null when too much is wrong for anything to be made of it. */
  readonly value: object | null;
  readonly declared: readonly Declared[];
}

/** A file that is plainly fine. */
export interface Fine extends Plain {
  readonly file: string;
  readonly kind: Kind;
}

const HEAD = new TextDecoder();
const HEAD_BYTES = 1024;
const OF_INITIATIVE = /^(?:#.*\n|\n)*kind: initiative\n/;

/** Whether a file can only hold an initiative, if anything: nothing but comments stands before the key that says so. */
export const isPlainlyInitiative = (source: SourceFile): boolean =>
  'bytes' in source && OF_INITIATIVE.test(HEAD.decode(source.bytes.subarray(0, HEAD_BYTES)));

/** Reads a file; null where it is not plainly fine. */
export function readFine(source: SourceFile): Fine | null {
  if (!('bytes' in source)) return null;
  const { path: file, bytes } = source;
  const { text, problems } = decode(file, bytes);
  const plain = problems.length > 0 ? null : readPlain(text);
  const kind = plain?.value.kind;
  if (!plain || typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind) || !fits(SHAPES[kind as Kind], plain.value)) return null;
  return { ...plain, file, kind: kind as Kind };
}

/** What a fine file holds; what is better written otherwise is noted. */
export function takeOver({ file, kind, value, bareDates }: Fine, notes: Notes): Read {
  add(bareDates.slice(0, MOST_REMARKS).map((one) => bareDate(file, one)), notes);
  add(findDisorder(file, value, ORDERS[kind]), notes);
  return { file, kind, value, declared: declarations(kind, value, { file, path: [] }) };
}
