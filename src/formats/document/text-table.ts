// Tables in plain text: aligned columns, each wrapped within its share of the width.
import type { PhrasingContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import stringWidth from 'string-width';
import { fitColumns, sharesOf } from './columns.js';
import { foldText } from './fold.js';

/** Blanks between columns. */
const GAP = 2;

/** The words of phrases in plain text: breaks as line breaks, notes as [1]. */
export const plainWords = (children: readonly PhrasingContent[]): string => children.map((node) => {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return ` [${node.label ?? node.identifier}]`;
  return 'children' in node ? plainWords(node.children) : toString(node);
}).join('');

/** The lines of a table, `width` columns wide at most. Rows of several lines are set apart by empty ones. */
export function renderTextTable({ children, align, data }: Table, width: number): string[] {
  const texts = children.map((row) => row.children.map((cell) => plainWords(cell.children)));
  const widths = widthsOf(texts, data?.widths, width);
  const [head = [], ...rows] = texts.map((cells) => rowLines(cells, widths, (column) => align?.[column] === 'right'));
  const rule = widths.map((columns) => '-'.repeat(columns)).join(' '.repeat(GAP));
  const isAiry = rows.some((lines) => lines.length > 1);
  return [...head, rule, ...rows.flatMap((lines, index) => [...(isAiry && index > 0 ? [''] : []), ...lines])];
}

function rowLines(cells: readonly string[], widths: readonly number[], isNumber: (column: number) => boolean): string[] {
  const folded = widths.map((columns, index) => foldText(cells[index] ?? '', columns));
  const height = Math.max(...folded.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => folded.map((lines, column) => {
    const line = lines[at] ?? '';
    const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(line)));
    return isNumber(column) ? blank + line : line + blank;
  }).join(' '.repeat(GAP)).trimEnd());
}

function widthsOf(texts: readonly (readonly string[])[], shares: readonly number[] | undefined, width: number): number[] {
  const count = Math.max(1, ...texts.map((cells) => cells.length));
  const least = Array.from({ length: count }, (_, column) =>
    Math.max(...texts.flatMap((cells) => (cells[column] ?? '').split(/[ \n]/).map((word) => stringWidth(word)))));
  return fitColumns(sharesOf(shares, count), least, Math.max(count, width - GAP * (count - 1)));
}
