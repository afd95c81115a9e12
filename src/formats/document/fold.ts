// Text folded into lines: at blanks, and within a word that is wider than a line.
import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en');

/** The lines of a text, each at most `width` columns wide; its own line breaks stay. Empty text is one empty line. */
export const foldText = (text: string, width: number): string[] => text.split('\n').flatMap((line) => foldLine(line, width));

function foldLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, columns] = ['', 0];
  for (const word of text.split(/ +/).filter(Boolean).flatMap((one) => piecesOf(one, width))) {
    const own = stringWidth(word);
    if (line !== '' && columns + 1 + own > width) {
      lines.push(line);
      [line, columns] = [word, own];
    } else [line, columns] = line === '' ? [word, own] : [`${line} ${word}`, columns + 1 + own];
  }
  return [...lines, line];
}

/** A word in pieces that fit a line; a single character wider than that stays whole. */
function piecesOf(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let [piece, columns] = ['', 0];
  for (const { segment } of GRAPHEMES.segment(word)) {
    const own = stringWidth(segment);
    if (piece !== '' && columns + own > width) {
      pieces.push(piece);
      [piece, columns] = ['', 0];
    }
    piece += segment;
    columns += own;
  }
  return [...pieces, piece];
}
