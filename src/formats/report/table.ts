// Tables and pages for a terminal: made for 80 columns, better with more. What is cut is marked with '…'.
import type { Block, Cell, Column, Report, Row, TableBlock, Tone } from '../../model/index.js';
import { visible } from '../safe.js';
import type { FormatOptions } from './format.js';
import { cut, painter, start, widthOf, wrap, type Paint } from './terminal.js';
import { renderTimeline } from './timeline.js';

/** A report for a terminal `width` columns wide. */
export function renderTable({ blocks }: Report, { width, color }: FormatOptions): string {
  const paint = painter(color);
  return `${blocks.map((block) => renderBlock(block, width, paint)).join('\n\n')}\n`;
}

function renderBlock(block: Block, width: number, paint: Paint): string {
  switch (block.is) {
    case 'heading':
      return paint(wrap(block.text, width), 'strong');
    case 'text':
      return block.text.split('\n').map((line) => paint(wrap(line, width), block.tone)).join('\n');
    case 'code':
      return block.text.split('\n').map((line) => `  ${visible(line)}`).join('\n');
    case 'list':
      return block.items.map((item, index) => {
        const bullet = block.ordered === true ? `${String(index + 1)}. ` : '- ';
        return bullet + paint(wrap(item.full ?? item.text, width, bullet.length), item.tone);
      }).join('\n');
    case 'fields': {
      const indent = Math.max(...block.fields.map(({ name, label = name }) => label.length)) + 2;
      return block.fields.map(({ name, label = name, value }) =>
        paint(label.padEnd(indent), 'dim') + paint(wrap(value.full ?? value.text, width, indent), value.tone)).join('\n');
    }
    case 'table':
      return renderRows(block, width, paint);
    case 'timeline':
      return renderTimeline(block, width, paint);
  }
}

/** How a table fits the terminal: which columns stand in the rows, how wide, with full texts or short ones. */
interface Fit {
  readonly full: boolean;
  /** Blanks between columns. */
  readonly gap: number;
  readonly inline: readonly number[];
  readonly broken: readonly number[];
  readonly widths: readonly number[];
}

const indentOf = (row: Row, index: number): string => (index === 0 && row.level === 1 ? '  ' : '');
const textOf = (cell: Cell | undefined, full: boolean): string => visible((full ? cell?.full : undefined) ?? cell?.text ?? '');

function fitTable({ columns, sections }: TableBlock, width: number): Fit {
  const rows = sections.flatMap((section) => section.rows);
  const all = columns.map((_, index) => index);
  const unbroken = all.filter((index) => columns[index]?.breaks === undefined);
  const natural = (index: number, full: boolean): number =>
    rows.reduce(
      (most, row) => Math.max(most, widthOf(indentOf(row, index) + textOf(row.cells[index], full))),
      widthOf(columns[index]?.heading ?? ''),
    );
  const attempt = (inline: readonly number[], full: boolean, gap = 2): Fit => ({
    full, gap, inline, broken: all.filter((index) => !inline.includes(index)), widths: inline.map((index) => natural(index, full)),
  });
  const total = ({ widths, gap }: Fit): number => widths.reduce((sum, column) => sum + column + gap, -gap);
  const fits = [attempt(all, true), attempt(all, false), attempt(unbroken, true), attempt(unbroken, false), attempt(unbroken, false, 1)];
  return fits.find((fit) => total(fit) <= width) ?? squeeze(fits.at(-1) ?? attempt(all, false), columns, total, width);
}

/** Takes from the widest column that may be cut until the table fits, or none has more than six columns left. */
function squeeze(fit: Fit, columns: readonly Column[], total: (fit: Fit) => number, width: number): Fit {
  const widths = [...fit.widths];
  for (let excess = total(fit) - width; excess > 0; excess--) {
    const soft = widths.map((column, index) => (columns[fit.inline[index] ?? 0]?.fixed === true ? 0 : column));
    const widest = soft.indexOf(Math.max(...soft));
    if ((soft[widest] ?? 0) <= 6) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return { ...fit, widths };
}

function renderRows(block: TableBlock, width: number, paint: Paint): string {
  const fit = fitTable(block, width);
  const legend = fit.full || block.legend === undefined ? '' : `\n\n${paint(wrap(block.legend, width), 'dim')}`;
  const sections = block.sections.map(({ heading, note, rows }) => {
    const intro = note === undefined ? '' : `${paint(wrap(note, width), 'dim')}\n`;
    const title = heading === null ? '' : `${paint(wrap(heading, width), 'strong')}\n${intro}`;
    return title + renderSection(block.columns, rows, fit, width, paint);
  });
  return sections.join('\n\n') + legend;
}

function renderSection(columns: readonly Column[], rows: readonly Row[], fit: Fit, width: number, paint: Paint): string {
  const line = (cellOf: (index: number) => string, toneOf: (index: number) => Tone | undefined): string =>
    fit.inline
      .map((index, nth) => fitCell(cellOf(index), fit.widths[nth] ?? 0, columns[index]?.align, (text) => paint(text, toneOf(index))))
      .join(' '.repeat(fit.gap));
  const lines = [line((index) => columns[index]?.heading.toUpperCase() ?? '', () => 'dim')];
  // Every row is one line; what was moved out of it follows.
  for (const [at, row] of rows.entries()) {
    lines.push(line((index) => indentOf(row, index) + textOf(row.cells[index], fit.full), (index) => row.cells[index]?.tone));
    const hasSubRows = row.level === 0 && rows[at + 1]?.level === 1;
    for (const more of brokenLines(row, hasSubRows, columns, fit, width, paint)) lines.push(more);
  }
  return lines.map((text) => text.replace(/[ \t]+$/, '')).join('\n');
}

/** A cell as wide as its column; what is cut ends with '…', outside of the colour. */
function fitCell(text: string, width: number, align: Column['align'], paint: (text: string) => string): string {
  const own = widthOf(text);
  if (own > width) return `${paint(start(text, width - 1))}…`;
  const pad = ' '.repeat(width - own);
  return align === 'right' ? pad + paint(text) : paint(text) + pad;
}

/** What was moved out of a row: texts alone, and whole ones, on lines of their own, the others in words together on the last. */
function brokenLines(row: Row, hasSubRows: boolean, columns: readonly Column[], fit: Fit, width: number, paint: Paint): string[] {
  const broken = fit.broken
    .map((index) => ({ words: columns[index]?.breaks ?? '%', text: textOf(row.cells[index], fit.full), whole: columns[index]?.whole }))
    .filter(({ text }) => text !== '');
  const told = broken.map(({ words, text, whole = false }) =>
    ({ text: words.replace('%', () => text), whole, isAlone: words === '%' || whole }));
  const alone = told.filter(({ isAlone }) => isAlone);
  const inWords = hasSubRows ? [] : told.filter(({ isAlone }) => !isAlone).map(({ text }) => text);
  const indent = row.level === 1 ? '    ' : '  ';
  const line = (text: string): string => cut(text, width - indent.length);
  const texts = [
    ...alone.map(({ text, whole }) => (whole ? wrap(text, width, indent.length) : line(text))),
    ...(inWords.length > 0 ? [line(inWords.join(', '))] : []),
  ];
  return texts.map((text) => paint(`${indent}${text}`, 'dim'));
}
