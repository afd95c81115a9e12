// The nodes of a text as `yaml` has them: for edits, and to find what stands where in a text that is not plain.
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Ref } from '../model/index.js';
import type { Range, Spots } from './locate.js';

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

/** Finds what refs lead to in a text. */
export function nodeSpots(text: string): Spots {
  const root = parseNodes(text);
  return (ref) => {
    const { node, is } = nodeAt(ref, root);
    return { range: spanOf(node) ?? [0, 1], value: is === 'value' && isScalar(node) ? node.value : null };
  };
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
