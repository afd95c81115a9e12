// The record as text, and the random choice of places in it. Every kind of damage is built from these.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD } from '../spp.js';

/** Texts of files by path; bytes where they are no text. */
export type Files = ReadonlyMap<string, string | Uint8Array>;
/** Files that are changed; null for one that is removed. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

/** The record's files, in the order of their paths. */
export const ORIGINAL: ReadonlyMap<string, string> = new Map(
  readdirSync(RECORD, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.yaml')).sort()
    .map((path) => [path, readFileSync(join(RECORD, path), 'utf8')]),
);

/** The record with changes. */
export function changed(changes: Changes): Files {
  const files = new Map<string, string | Uint8Array>(ORIGINAL);
  for (const [path, content] of changes) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  return files;
}

/** Mulberry32: numbers from 0 to 1, the same for a seed on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  }

  /** One of a list that is none of others; undefined where all are. */
  other<T>(list: readonly T[], ...not: readonly T[]): T | undefined {
    const left = list.filter((one) => !not.includes(one));
    return left.length > 0 ? this.of(left) : undefined;
  }
}

export const textOf = (file: string): string => ORIGINAL.get(file) ?? '';
export const linesOf = (file: string): string[] => textOf(file).replace(/\n$/, '').split('\n');
const fromLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** A line of a file, counted from 0. */
export interface Line {
  readonly file: string;
  readonly index: number;
  readonly text: string;
}

export const LINES: readonly Line[] = [...ORIGINAL.keys()].flatMap((file) => linesOf(file).map((text, index) => ({ file, index, text })));

/** A random line of those that match. */
export const someLine = (random: Random, pattern = /./): Line => random.of(LINES.filter(({ text }) => pattern.test(text)));

/** A file with its lines rewritten. */
export function withLines(file: string, rewrite: (lines: string[]) => void): Changes {
  const lines = linesOf(file);
  rewrite(lines);
  return new Map([[file, fromLines(lines)]]);
}

/** One line in the place of another; none, or several. */
export const instead = ({ file, index }: Pick<Line, 'file' | 'index'>, ...texts: readonly string[]): Changes =>
  withLines(file, (lines) => lines.splice(index, 1, ...texts));

/** Lines after a line. */
export const after = ({ file, index, text }: Line, ...texts: readonly string[]): Changes => instead({ file, index }, text, ...texts);

/** A place that a pattern matches. */
export interface Spot {
  readonly file: string;
  readonly at: number;
  readonly found: RegExpExecArray;
}

const spots = new Map<string, readonly Spot[]>();

/** Every place in the record that a pattern with the flag g matches. */
export function spotsOf(pattern: RegExp, inFile = /./): readonly Spot[] {
  const key = `${String(pattern)} ${String(inFile)}`;
  const known = spots.get(key);
  if (known) return known;
  const found = [...ORIGINAL].filter(([file]) => inFile.test(file)).flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match) => ({ file, at: match.index, found: match })));
  spots.set(key, found);
  return found;
}

/** Another text in the place of what was found. */
export function rewritten({ file, at, found }: Spot, text: string): Changes {
  const whole = textOf(file);
  return new Map([[file, whole.slice(0, at) + text + whole.slice(at + found[0].length)]]);
}

/** Two spots, each with the text of the other. */
export function swapped(a: Spot, b: Spot): Changes {
  if (a.file !== b.file) return new Map([...rewritten(a, b.found[0]), ...rewritten(b, a.found[0])]);
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  const whole = textOf(a.file);
  const between = whole.slice(first.at + first.found[0].length, second.at);
  const rest = whole.slice(second.at + second.found[0].length);
  return new Map([[a.file, whole.slice(0, first.at) + second.found[0] + between + first.found[0] + rest]]);
}

/** A milestone as its lines: from its dash to the one before the next. */
export interface Block {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export const BLOCKS: readonly Block[] = [...ORIGINAL.keys()].filter((file) => file.includes('/')).flatMap((file) => {
  const lines = linesOf(file);
  const starts = lines.flatMap((line, index) => (line.startsWith('  - id: ') ? [index] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const own = lines.slice(start, end);
    return { file, start, end, id: (own[0] ?? '').slice('  - id: '.length), title: (own[1] ?? '').slice('    title: '.length), lines: own };
  });
});

/** Other lines in the place of a milestone. */
export const block = ({ file, start, end }: Block, ...texts: readonly string[]): Changes =>
  withLines(file, (lines) => lines.splice(start, end - start, ...texts));

export const INITIATIVES: readonly string[] = [...new Set(BLOCKS.map(({ file }) => file))];
export const DOCUMENTS = spotsOf(/^ {2}- id: (\S+)/gm, /^documents/).map(({ found }) => found[1] ?? '');
export const GROUPS = spotsOf(/- \{ id: ([a-z-]+), title: /g, /^programme/).map(({ found }) => found[1] ?? '');
export const STATUSES = ['not-started', 'initiated', 'on-track', 'delayed', 'partially-completed', 'completed', 'completed-ongoing', 'withdrawn'];
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A word with one slip of the finger: a letter missing, doubled, wrong, or two swapped. */
export function slip(random: Random, word: string): string {
  const at = random.below(word.length);
  const [before, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (random.below(4)) {
    case 0: return before + rest;
    case 1: return before + letter + letter + rest;
    case 2: return before + 'abcdefghijklmnopqrstuvwxyz'.charAt(random.below(26)) + rest;
    default: return before + rest.charAt(0) + letter + rest.slice(1);
  }
}
