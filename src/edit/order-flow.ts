// The pairs of a flow map change places; commas, blanks and line ends between them stay.
import type { YAMLMap } from 'yaml';
import type { Edit } from './edit.js';
import { isBlank, lexemesOf, type Lexeme } from './lines.js';

type Piece = Pick<Lexeme, 'at' | 'end'>;

/** Puts the pair `order[slot]` in each slot of a flow map; null where comments or explicit keys are in the way. */
export function orderFlow(map: YAMLMap, order: readonly number[], text: string): Pick<Edit, 'start' | 'end' | 'text'> | null {
  const [start, end] = map.range ?? [0, 0];
  const written = text.slice(start, end);
  const pieces = piecesOf(written);
  if (pieces?.length !== order.length) return null;
  let [moved, at] = ['', 0];
  for (const [slot, piece] of pieces.entries()) {
    const pair = pieces[order[slot] ?? slot] ?? piece;
    moved += written.slice(at, piece.at) + written.slice(pair.at, pair.end);
    at = piece.end;
  }
  return { start, end, text: moved + written.slice(at) };
}

/** How much deeper a sign leads. */
const STEPS: Partial<Record<Lexeme['is'], number>> = { 'flow-map-start': 1, 'flow-seq-start': 1, 'flow-map-end': -1, 'flow-seq-end': -1 };

function piecesOf(map: string): Piece[] | null {
  const pieces: Piece[] = [];
  let [depth, piece] = [0, null as Piece | null];
  for (const lexeme of lexemesOf(map)) {
    const { at, end, is } = lexeme;
    if (is === 'comment' || (is === 'explicit-key-ind' && depth === 1)) return null;
    const inner = Math.min(depth, depth + (STEPS[is] ?? 0));
    depth += STEPS[is] ?? 0;
    if (inner === 0 || (inner === 1 && is === 'comma')) {
      if (piece) pieces.push(piece);
      piece = null;
    } else if (!isBlank(lexeme)) {
      piece = { at: piece?.at ?? at, end };
    }
  }
  return pieces;
}
