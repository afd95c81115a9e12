// Ref -> place in the text. Only problems that are printed or mended need places, so the text is read again for them, and only then: a
// plain one by what read it first, any other by `yaml`, which takes longer to load than a record to read.
import type { Diagnostic, Problem, Ref } from '../model/index.js';
import { readPlain } from './plain.js';

/** A stretch of the text, in UTF-16 offsets; the end is exclusive. */
export type Range = readonly [start: number, end: number];

/** Finds in a text what a ref leads to: the value, its key, or the nearest parent that exists; `value` is null unless it is a scalar. */
export type Spots = (ref: Ref) => { readonly range: Range; readonly value: unknown };

type Spot = Pick<Problem, 'ref' | 'range'>;
type Place = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn' | 'source'>;
type Finder = (spot: Spot) => Place;

/** Turns problems into diagnostics with line and column. `texts` gives the text of a file, where it could be read. */
export async function locate(problems: readonly Problem[], texts: (file: string) => string | undefined): Promise<Diagnostic[]> {
  const plain = new Map<string, Spots | null>();
  for (const { ref: { file }, range } of problems.flatMap(spotsOf)) {
    if (!range && !plain.has(file)) plain.set(file, plainSpots(texts(file) ?? ''));
  }
  const nodes = [...plain.values()].includes(null) ? await import('./nodes.js') : undefined;
  return place(problems, texts, (file, text) => plain.get(file) ?? nodes?.nodeSpots(text) ?? (() => NOTHING));
}

/** The same, with what finds spots in a file of that text. */
export function place(
  problems: readonly Problem[], texts: (file: string) => string | undefined, spotsIn: (file: string, text: string) => Spots,
): Diagnostic[] {
  const finders = new Map<string, Finder>();
  const find = (spot: Spot): Place => {
    const { file } = spot.ref;
    const known = finders.get(file) ?? finder(file, texts(file), spotsIn);
    finders.set(file, known);
    return known(spot);
  };
  return problems.map((problem) => {
    const { code, severity, message, hint = null, ref: { file }, other } = problem;
    const second = other && find({ ref: other });
    return {
      code, severity, message, hint, file, ...find(problem), waived: null, was: null, fixable: problem.fix !== undefined,
      other: other && second ? { file: other.file, line: second.line, column: second.column } : null,
    };
  });
}

const spotsOf = (problem: Problem): Spot[] => (problem.other ? [problem, { ref: problem.other }] : [problem]);

function finder(file: string, text: string | undefined, spotsIn: (file: string, text: string) => Spots): Finder {
  if (text === undefined) return () => ({ line: 1, column: 1, endLine: 1, endColumn: 1, source: null });
  let spots: Spots | undefined;
  const starts = lineStarts(text);
  const position = (offset: number): { line: number; column: number } => {
    const index = lineAt(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
  return ({ range, ref }) => {
    const [start, end] = range ?? rangeOf(ref, spots ??= spotsIn(file, text), text);
    const from = position(start);
    // What runs over several lines is marked to the end of its first line.
    const lineEnd = text.indexOf('\n', start);
    const to = position(Math.max(start + 1, lineEnd < 0 ? end : Math.min(end, lineEnd)));
    const source = text.slice(starts[from.line - 1], starts[from.line] ?? text.length).replace(/\r?\n$/, '');
    const endColumn = to.line === from.line ? to.column : from.column + 1;
    return { ...from, endLine: to.line === from.line ? to.line : from.line, endColumn, source };
  };
}

/** The range of what a ref leads to, or of the part of it that is meant. */
function rangeOf(ref: Ref, spots: Spots, text: string): Range {
  const { range, value } = spots(ref);
  return ref.part && typeof value === 'string' ? partOf(value, ref.part, range, text) : range;
}

/** Finds what refs lead to in a plain text; null where it is not plain. */
export function plainSpots(text: string): Spots | null {
  const [keys, values] = [new Map<string, Range>(), new Map<string, ReturnType<Spots>>()];
  const plain = readPlain(text, (path, is, start, end, value) => {
    if (is === 'key') keys.set(path.join('\0'), [start, end]);
    else values.set(path.join('\0'), { range: [start, end], value: typeof value === 'object' ? null : value });
  });
  if (!plain) return null;
  return ({ path, atKey }) => {
    const way = path.join('\0');
    const key = atKey ? keys.get(way) : undefined;
    if (key) return { range: key, value: null };
    const value = values.get(way);
    if (value) return value;
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const parent = values.get(path.slice(0, depth).join('\0'));
      if (parent) return { ...parent, value: null };
    }
    return NOTHING;
  };
}

const NOTHING: ReturnType<Spots> = { range: [0, 1], value: null };

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the line in which an offset lies. */
export function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a part of a scalar's value stands in the text; where it is folded, escaped or indented, the same word in the text. */
export function partOf(value: string, part: { at: number; length: number }, [start, end]: Range, text: string): Range {
  const at = text.startsWith(value, start) ? start : start + 1;
  if (text.startsWith(value, at)) return [at + Math.min(part.at, value.length), at + Math.min(part.at + part.length, value.length + 1)];
  const word = value.slice(part.at, part.at + part.length).trim();
  if (word === '') return [Math.max(start, end - 1), end];
  let found = text.indexOf(word, /['"]/.test(text.charAt(start)) ? start + 1 : start);
  for (let nth = value.indexOf(word); nth < part.at && found >= 0; nth = value.indexOf(word, nth + 1)) {
    found = text.indexOf(word, found + 1);
  }
  return found >= 0 && found < end ? [found, found + word.length] : [start, end];
}
