// Markdown (GitHub flavoured), through a tree and its serialiser, so that escaping is theirs.
import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Cell, Report, TableBlock } from '../../model/index.js';
import { visible, visibleLines } from '../safe.js';
import { fullText, undrawn } from './rows.js';

/** A report as Markdown. */
export const renderMarkdown = ({ blocks }: Report): string => {
  const root = { type: 'root', children: undrawn(blocks).flatMap(toNodes) } as const;
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()], bullet: '-', fences: true });
};

const words = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: visible(text) }]);
const cellWords = (cell: Cell): PhrasingContent[] => words(fullText(cell));

function toNodes(block: ReturnType<typeof undrawn>[number]): RootContent[] {
  switch (block.is) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: words(block.text) }];
    case 'text':
      return block.text.split('\n').map((text) => ({ type: 'paragraph', children: words(text) }));
    case 'code':
      return [{ type: 'code', lang: block.language, value: visibleLines(block.text) }];
    case 'list':
      return [listOf(block.items.map(cellWords), block.ordered === true)];
    case 'fields':
      return [listOf(block.fields.map(({ name, label = name, value }) => [
        { type: 'strong', children: words(label) }, { type: 'text', value: ': ' }, ...cellWords(value),
      ]), false)];
    case 'table':
      return block.sections.flatMap(({ heading, note, rows }) => [
        ...(heading === null ? [] : [{ type: 'heading', depth: 2, children: words(heading) } as const]),
        ...(note === undefined ? [] : [{ type: 'paragraph', children: words(`${note}.`) } as const]),
        tableOf(block, rows.filter(({ level }) => level === 0).map(({ cells }) => cells)),
      ]);
  }
}

const listOf = (items: PhrasingContent[][], ordered: boolean): List => ({
  type: 'list', ordered, spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});

const tableOf = ({ columns }: TableBlock, rows: readonly (readonly Cell[])[]): Table => ({
  type: 'table',
  align: columns.map(({ align }) => align ?? null),
  children: [
    { type: 'tableRow', children: columns.map(({ heading }) => ({ type: 'tableCell', children: words(heading) })) },
    ...rows.map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ type: 'tableCell' as const, children: cellWords(cell) })),
    })),
  ],
});
