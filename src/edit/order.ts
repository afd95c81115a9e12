// The pairs of a map come in a wanted order.
import { isMap, isScalar, type Node } from 'yaml';
import type { NodePair } from '../load/nodes.js';
import type { Edit, Source } from './edit.js';
import { orderBlock } from './order-block.js';
import { orderFlow } from './order-flow.js';

/** The edit that brings the pairs of a map in the order of `keys`; null where there is nothing to do or it cannot be done safely. */
export function orderEdit(map: Node, keys: readonly string[], source: Source): Edit | null {
  if (!isMap<Node, Node | null>(map)) return null;
  const order = wanted(map.items, keys);
  if (order.every((from, to) => from === to)) return null;
  const moved = map.flow ? orderFlow(map, order, source.text) : orderBlock(map, order, source);
  return moved && { ...moved, node: map, meaning: order.flatMap((from) => map.items[from] ?? []) };
}

/** For each slot of the map the index of the pair that belongs there. Keys not named come last, as they are. */
function wanted(pairs: readonly NodePair[], keys: readonly string[]): number[] {
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  const rankOf = pairs.map((pair) => ranks.get(nameOf(pair)) ?? keys.length);
  return pairs.map((_, index) => index).sort((a, b) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0));
}

/** The key of a pair, as it is written where it is no text. */
function nameOf({ key }: NodePair): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : key.source ?? '';
}
