// Tab-separated plain text for pipes: rows without headings, stable from run to run.
import type { Report } from '../../model/index.js';
import { visible } from '../safe.js';
import { codeText, flatten, undrawn } from './rows.js';

const line = (cells: readonly string[]): string => `${cells.map((cell) => visible(cell.replace(/\s+/g, ' '))).join('\t')}\n`;

/** The rows of a list, or everything on a page, as tab-separated lines. */
export const renderPlain = ({ is, blocks }: Report): string => undrawn(blocks).map((block) => renderBlock(block, is === 'page')).join('');

function renderBlock(block: ReturnType<typeof undrawn>[number], isPage: boolean): string {
  if (block.is === 'table') return flatten(block).rows.map(line).join('');
  if (!isPage) return '';
  switch (block.is) {
    case 'fields':
      return block.fields.map(({ name, value }) => line([name, codeText(value)])).join('');
    case 'list':
      return block.items.map((item) => line([codeText(item)])).join('');
    case 'heading':
      return line([block.code ?? block.text]);
    case 'code':
      return block.text.split('\n').map((text) => `  ${visible(text)}\n`).join('');
    case 'text':
      return block.text.split('\n').map((text) => line([text])).join('');
  }
}
