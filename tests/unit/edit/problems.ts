// Problems with fixes, as rules give them, and what tests of edits ask of nodes.
import fc from 'fast-check';
import { isMap, isPair, parseDocument, visit, type Document, type Node, type Scalar, type YAMLMap } from 'yaml';
import { applyFixes } from '../../../src/edit/index.js';
import type { Fix, Problem, Ref } from '../../../src/model/index.js';

/** The file that the problems are of. */
export const FILE = 'a.yaml';

/** The keys and indexes that lead to a value. */
export type Path = (string | number)[];

export const problem = (fix: Fix, at: Partial<Omit<Ref, 'file'>> = {}): Problem =>
  ({ code: 'x/y', severity: 'warning', message: 'm', ref: { file: FILE, path: [], ...at }, fix });
export const replace = (text: string, ...path: Path): Problem => problem({ is: 'replace', text }, { path });
export const renamed = (text: string, ...path: Path): Problem => problem({ is: 'replace', text }, { path, atKey: true });
export const quote = (...path: Path): Problem => problem({ is: 'quote' }, { path });
export const order = (keys: string | readonly string[], ...path: Path): Problem =>
  problem({ is: 'order', keys: typeof keys === 'string' ? keys.split(' ') : keys }, { path });

export const parse = (text: string): Document.Parsed => parseDocument(text, { uniqueKeys: false });

/** The nodes of a document that `is` accepts, each with the keys and indexes that lead to it. */
export function nodesOf<T extends Node>(document: Document.Parsed, is: (node: unknown) => node is T): { path: Path; node: T }[] {
  const found: { path: Path; node: T }[] = [];
  visit(document, (key, node, parents) => {
    if (key === 'key' || !is(node)) return;
    const path = [...parents, node].flatMap((inner, depth, chain): Path => {
      const parent = chain[depth - 1];
      if (isPair(inner)) return [(inner.key as Scalar).value as string | number];
      return parent && 'items' in parent && !isMap(parent) ? [parent.items.indexOf(inner)] : [];
    });
    found.push({ path, node });
  });
  return found;
}

/** The node at a path among those that `is` accepts. */
export const nodeAt = <T extends Node>(text: string, path: Path, is: (node: unknown) => node is T): T | undefined =>
  nodesOf(parse(text), is).find((other) => JSON.stringify(other.path) === JSON.stringify(path))?.node;

/** The keys of a map, as they are written where they are no text. */
export const keysOf = (map: YAMLMap): string[] => map.items.map(({ key }) => {
  const { value, source = '' } = key as Scalar;
  return typeof value === 'string' ? value : source;
});

/** The list in an order that the seed gives. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  return fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? [];
}

/** Fixes for the order of all maps of a text: the present one, or with a seed any. */
export const orders = (text: string, seed?: number): Problem[] => nodesOf(parse(text), isMap).map(({ path, node }, index) =>
  order(seed === undefined ? keysOf(node) : shuffled(keysOf(node), seed + index), ...path));

/** Applies the fixes until nothing is left to do. */
export function untilDone(text: string, problems: readonly Problem[]): string {
  const { text: next, applied } = applyFixes(FILE, text, problems);
  return applied.length === 0 ? next : untilDone(next, problems);
}
