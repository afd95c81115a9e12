// Plain text of a draft, 80 columns wide, for mail and terminals.
import type { Blockquote, List, Paragraph, Table } from 'mdast';
import stringWidth from 'string-width';
import type { Draft } from '../../model/index.js';
import { foldText } from './fold.js';
import { safeDraft, withoutRepeats, type Block } from './safe-draft.js';
import { plainWords, renderTextTable } from './text-table.js';

/** In columns of a terminal; no line is wider. */
const WIDTH = 80;

/** A draft as plain text: headings underlined, notes as [1] with their texts at the end. */
export function renderText(draft: Draft): string {
  const { blocks, notes, labels } = safeDraft(draft);
  const numbered = notes.map(({ label, children }) => hang(`[${label ?? ''}] `, children, WIDTH).join('\n'));
  const end: Block[] = numbered.length > 0 ? [{ type: 'heading', depth: 2, children: [{ type: 'text', value: labels.notes }] }] : [];
  const parts = [...withoutRepeats(blocks), ...end].map((block, index) => {
    // Two empty lines before a section, one before all else.
    const gap = index === 0 ? '' : block.type === 'heading' && block.depth === 2 ? '\n\n' : '\n';
    return `${gap}${renderBlock(block, WIDTH).join('\n')}\n`;
  });
  return [...parts, ...(numbered.length > 0 ? [`\n${numbered.join('\n')}\n`] : [])].join('');
}

const UNDERLINES = ['=', '=', '-', '~'] as const;

function renderBlock(block: Block, width: number): string[] {
  switch (block.type) {
    case 'heading': {
      const lines = foldText(plainWords(block.children), width);
      const rule = (UNDERLINES[block.depth - 1] ?? '~').repeat(Math.max(1, ...lines.map((line) => stringWidth(line))));
      return block.depth === 1 ? [rule, ...lines, rule] : [...lines, rule];
    }
    case 'paragraph':
      return renderParagraph(block, width);
    case 'list':
      return renderList(block, width);
    case 'blockquote':
      return renderQuote(block, width);
    case 'table':
      return renderTextTable(block satisfies Table, width);
    case 'figure':
      // Without the picture its numbers tell what it shows.
      return [
        ...foldText(`${block.label} ${String(block.number)}. ${block.caption}`, width), '', ...renderTextTable(block.children[0], width),
      ];
  }
}

function renderParagraph({ children, data }: Paragraph, width: number): string[] {
  const lines = (columns: number): string[] => foldText(plainWords(children), columns);
  if (data?.role === 'remark') return lines(width - 2).map((line) => `> ${line}`);
  // Room for a hand to sign.
  if (data?.role === 'signature') return ['', '', '_'.repeat(Math.min(40, width)), ...lines(width)];
  return lines(width);
}

const renderQuote = ({ children }: Blockquote, width: number): string[] =>
  inner(children as Block[], width - 2).map((line) => `> ${line}`.trimEnd());

const renderList = ({ children, ordered, start }: List, width: number): string[] => children.flatMap((item, index) =>
  hang(ordered === true ? `${String((start ?? 1) + index)}. ` : '- ', item.children as Block[], width));

/** Blocks beside a mark: '- ', '[1] '. */
function hang(mark: string, children: readonly unknown[], width: number): string[] {
  const lines = inner(children as Block[], width - mark.length);
  return (lines.length > 0 ? lines : ['']).map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`.trimEnd());
}

const inner = (blocks: readonly Block[], width: number): string[] =>
  blocks.flatMap((block, index) => [...(index > 0 && block.type !== 'list' ? [''] : []), ...renderBlock(block, Math.max(1, width))]);
