// Ref -> node and place in the text. Only problems that are printed or mended need places, so the text is parsed again for
// them, and only then.
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic, Problem, Ref } from '../model/index.js';

/** A stretch of the text, in UTF-16 offsets; the end is exclusive. */
export type Range = readonly [start: number, end: number];

/** Turns problems into diagnostics with line and column. `texts` gives the text of a file, where it could be read. */
export function locate(problems: readonly Problem[], texts: (file: string) => string | undefined): Diagnostic[] {
  const finders = new Map<string, Finder>();
  const find = (spot: Spot): Place => {
    const { file } = spot.ref;
    const known = finders.get(file) ?? finder(texts(file));
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

type Spot = Pick<Problem, 'ref' | 'range'>;
type Place = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn' | 'source'>;
type Finder = (spot: Spot) => Place;

function finder(text: string | undefined): Finder {
  if (text === undefined) return () => ({ line: 1, column: 1, endLine: 1, endColumn: 1, source: null });
  const starts = lineStarts(text);
  let root: Node | null | undefined;
  const position = (offset: number): { line: number; column: number } => {
    const index = lineAt(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
  return ({ range, ref }) => {
    if (!range && root === undefined) root = parseNodes(text);
    const [start, end] = range ?? rangeOf(ref, root ?? null, text);
    const from = position(start);
    // What runs over several lines is marked to the end of its first line.
    const lineEnd = text.indexOf('\n', start);
    const to = position(Math.max(start + 1, lineEnd < 0 ? end : Math.min(end, lineEnd)));
    const source = text.slice(starts[from.line - 1], starts[from.line] ?? text.length).replace(/\r?\n$/, '');
    const endColumn = to.line === from.line ? to.column : from.column + 1;
    return { ...from, endLine: to.line === from.line ? to.line : from.line, endColumn, source };
  };
}

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

/** The nodes of a text, with their ranges. For texts that `parseYaml` has found to be within bounds. */
export const parseNodes = (text: string): Node | null => parseDocument(text, { uniqueKeys: false }).contents;

/** The node a ref leads to and what it is: the value, its key, or the nearest parent that exists. */
export function nodeAt(ref: Ref, root: Node | null): { readonly node: Node | null; readonly is: 'value' | 'key' | 'parent' } {
  let node: Node | null = root;
  for (const [depth, step] of ref.path.entries()) {
    const { key, value } = childOf(node, step);
    const isKey = ref.atKey === true && depth === ref.path.length - 1;
    if (key?.range && (isKey || !value?.range)) return { node: key, is: isKey ? 'key' : 'parent' };
    if (!value?.range) return { node, is: 'parent' };
    node = value;
  }
  return { node, is: 'value' };
}

/** The range of the value at `ref`, of its key, or of the nearest parent that exists. */
function rangeOf(ref: Ref, root: Node | null, text: string): Range {
  const { node, is } = nodeAt(ref, root);
  const found = spanOf(node) ?? [0, 1];
  return ref.part && is === 'value' && isScalar(node) && typeof node.value === 'string' ? partOf(node.value, ref.part, found, text) : found;
}

/** Where a node stands in the text, without the blanks and comments after it. */
export const spanOf = (node: Node | null): Range | undefined => (node?.range ? [node.range[0], node.range[1]] : undefined);

function childOf(node: Node | null, step: string | number): { key: Node | null; value: Node | null } {
  if (isSeq<Node>(node)) return { key: null, value: node.items[Number(step)] ?? null };
  const pair = isMap<Node, Node | null>(node) ? pairsOf(node).get(step) : undefined;
  return { key: pair?.key ?? null, value: pair?.value ?? null };
}

/** A pair of a map. */
export type NodePair = Pair<Node, Node | null>;
const pairs = new WeakMap<Node, ReadonlyMap<unknown, NodePair>>();

/** The pairs of a map by key, worked out once, so that many problems in one map take no more than their number. */
function pairsOf(map: YAMLMap<Node, Node | null>): ReadonlyMap<unknown, NodePair> {
  const known = pairs.get(map);
  if (known) return known;
  const byKey = new Map<unknown, NodePair>();
  // The first of a key that stands twice counts. Keys that are no text are also found by what is written.
  for (const pair of map.items.toReversed()) if (isScalar(pair.key) && typeof pair.key.value !== 'string') byKey.set(pair.key.source, pair);
  for (const pair of map.items.toReversed()) if (isScalar(pair.key)) byKey.set(pair.key.value, pair);
  pairs.set(map, byKey);
  return byKey;
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
