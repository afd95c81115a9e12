// Tab-separated plain text for pipes: rows without headings, stable from run to run.
import type { Block, Report } from '../../model/index.js';
import { visible } from '../safe.js';
import { flatten } from './rows.js';

const line = (cells: readonly string[]): string => `${cells.map((cell) => visible(cell.replace(/\s+/g, ' '))).join('\t')}\n`;

/** A list is its table alone; a page (with fields) is everything on it. */
export function renderPlain({ blocks }: Report): string {
  const isPage = blocks.some(({ is }) => is === 'fields');
  return blocks.map((block) => renderBlock(block, isPage)).join('');
}

function renderBlock(block: Block, isPage: boolean): string {
  if (block.is === 'table') return flatten(block).rows.map(line).join('');
  if (!isPage) return '';
  switch (block.is) {
    case 'fields':
      return block.fields.map(({ name, value }) => line([name, value.full ?? value.text])).join('');
    case 'list':
      return block.items.map(({ text, full }) => line([full ?? text])).join('');
    case 'heading':
      return line([block.text]);
    case 'text':
      return block.text.split('\n').map((text) => line([text])).join('');
  }
}
