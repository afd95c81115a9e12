// Ref -> place in the text. Only problems that are printed need places, so the text is parsed again for them, and only then.
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic, Problem, Ref } from '../model/index.js';

type Range = readonly [start: number, end: number];

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
      code, severity, message, hint, file, ...find(problem), waived: null,
      other: other && second ? { file: other.file, line: second.line, column: second.column } : null,
    };
  });
}

type Spot = Pick<Problem, 'ref' | 'range'>;
type Place = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn' | 'source'>;
type Finder = (spot: Spot) => Place;

function finder(text: string | undefined): Finder {
  if (text === undefined) return () => ({ line: 1, column: 1, endLine: 1, endColumn: 1, source: null });
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let document: Document | undefined;
  const position = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return ({ range, ref }) => {
    document ??= range ? undefined : parseDocument(text, { uniqueKeys: false });
    const [start, end] = range ?? rangeOf(ref, document?.contents ?? null, text);
    const from = position(start);
    // What runs over several lines is marked to the end of its first line.
    const lineEnd = text.indexOf('\n', start);
    const to = position(Math.max(start + 1, lineEnd < 0 ? end : Math.min(end, lineEnd)));
    const source = text.slice(starts[from.line - 1], starts[from.line] ?? text.length).replace(/\r?\n$/, '');
    const endColumn = to.line === from.line ? to.column : from.column + 1;
    return { ...from, endLine: to.line === from.line ? to.line : from.line, endColumn, source };
  };
}

/** The range of the value at `ref`, of its key, or of the nearest parent that exists. */
function rangeOf(ref: Ref, root: Node | null, text: string): Range {
  let node: Node | null = root;
  let found = spanOf(node) ?? [0, 1];
  for (const [depth, step] of ref.path.entries()) {
    const { key, value } = childOf(node, step);
    const span = spanOf(value);
    const keySpan = spanOf(key);
    if (keySpan && (!span || (ref.atKey === true && depth === ref.path.length - 1))) return keySpan;
    if (!span) return found;
    node = value;
    found = span;
  }
  return ref.part && isScalar(node) && typeof node.value === 'string' ? partOf(node.value, ref.part, found, text) : found;
}

const spanOf = (node: Node | null): Range | undefined => (node?.range ? [node.range[0], node.range[1]] : undefined);

function childOf(node: Node | null, step: string | number): { key: Node | null; value: Node | null } {
  if (isSeq<Node>(node)) return { key: null, value: node.items[Number(step)] ?? null };
  const pair = isMap<Node, Node | null>(node) ? pairsOf(node).get(step) : undefined;
  return { key: pair?.key ?? null, value: pair?.value ?? null };
}

type NodePair = Pair<Node, Node | null>;
const pairs = new WeakMap<Node, ReadonlyMap<unknown, NodePair>>();

/** The pairs of a map by key, worked out once, so that many problems in one map take no more than their number. */
function pairsOf(map: YAMLMap<Node, Node | null>): ReadonlyMap<unknown, NodePair> {
  const known = pairs.get(map);
  if (known) return known;
  const byKey = new Map(map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  pairs.set(map, byKey);
  return byKey;
}

/** A part of a scalar; where it is folded, escaped or indented, the same word in the text. */
function partOf(value: string, part: { at: number; length: number }, [start, end]: Range, text: string): Range {
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
