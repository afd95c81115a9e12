// Markdown (GitHub flavoured) of a draft. The serialiser escapes; what GitHub reads beyond it is named here.
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Draft } from '../../model/index.js';
import { safeDraft, withoutRepeats, type Block } from './safe-draft.js';

/** A draft as Markdown: captions and the subtitle emphasised, remarks as quotations, lines in cells of tables joined by '; '. */
export function renderMarkdown(draft: Draft): string {
  const { blocks, notes } = safeDraft(draft);
  return toMarkdown({ type: 'root', children: [...withoutRepeats(blocks).map(toNode), ...notes] }, OPTIONS);
}

/** Where GitHub would make links of addresses, strike words out, or set mathematics. */
const GITHUB: Options = {
  unsafe: [
    { character: '@', before: String.raw`[+\-.\w]`, after: String.raw`[\-.\w]`, inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', after: String.raw`[\-.\w]`, inConstruct: 'phrasing' },
    { character: ':', before: '[ps]', after: String.raw`\/`, inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
  ],
};

// Columns are not padded: with whole sentences in cells that would make lines of a thousand characters, each changed by every edit.
const OPTIONS: Options = {
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), GITHUB], bullet: '-', listItemIndent: 'one',
};

function toNode(block: Block): RootContent {
  if (block.type === 'table') return onOneLine(block);
  if (block.type !== 'paragraph') return block;
  switch (block.data?.role) {
    case 'subtitle':
    case 'caption':
      return { type: 'paragraph', children: [{ type: 'emphasis', children: block.children }] };
    case 'remark':
      return { type: 'blockquote', children: [block] };
    default:
      return block;
  }
}

/** A cell cannot hold a line break without HTML; ' / ' would read like the sources' own 'Completed / Ongoing'. */
const onOneLine = (table: Table): Table => ({
  ...table,
  children: table.children.map((row) => ({
    ...row, children: row.children.map((cell) => ({ ...cell, children: cell.children.map(joined) })),
  })),
});

const joined = (node: PhrasingContent): PhrasingContent => (node.type === 'break' ? { type: 'text', value: '; ' } : node);
