// An edit: one stretch of the source that becomes another, and what the document says afterwards. Texts are never written out
// from their nodes; every byte outside an edit stays.
import { visit, type Node, type Scalar } from 'yaml';
import { parseNodes, type NodePair } from '../load/nodes.js';
import { readLines, type Lines } from './lines.js';

/** What the document is meant to say after an edit: the value of a scalar, or the pairs of a map in their new order. */
export type Meaning = string | readonly NodePair[];

/** The stretch from `start` to `end` becomes `text`; then `node` means what `meaning` says, and nothing else has changed. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly node: Node;
  readonly meaning: Meaning;
}

/** Where a scalar stands: what may be written there without quotes depends on it. */
export interface Place {
  readonly isKey: boolean;
  readonly inFlow: boolean;
}

/** A text to be edited, with its nodes. */
export interface Source {
  readonly text: string;
  readonly root: Node | null;
  readonly places: ReadonlyMap<Node, Place>;
  /** The scalars by where they begin. */
  readonly scalarAt: ReadonlyMap<number, Scalar>;
  /** The lines, worked out when they are asked for. */
  readonly lines: () => Lines;
}

/** Reads a text that `parseYaml` has found to be within bounds. */
export function readSource(text: string): Source {
  const root = parseNodes(text);
  const places = new Map<Node, Place>();
  const scalarAt = new Map<number, Scalar>();
  visit(root, {
    Scalar(key, node, path) {
      places.set(node, { isKey: key === 'key', inFlow: path.some((parent) => 'flow' in parent && parent.flow) });
      if (node.range && node.range[1] > node.range[0]) scalarAt.set(node.range[0], node);
    },
  });
  let lines: Lines | undefined;
  return { text, root, places, scalarAt, lines: () => (lines ??= readLines(text)) };
}

/** The text with edits carried out that do not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
