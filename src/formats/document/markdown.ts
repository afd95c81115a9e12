// Markdown (GitHub flavoured) of a draft. The serialiser escapes; what GitHub reads beyond it is named here.
import type { Definition, FootnoteDefinition, Heading, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Draft, Figure } from '../../model/index.js';
import { drawPicture, nameOf, svgOf } from './figures/draw.js';
import { safeDraft, withoutRepeats, type Block } from './safe-draft.js';

/** A draft as Markdown: captions and the subtitle emphasised, remarks as quotations, lines in cells of tables joined by '; '. */
export function renderMarkdown(draft: Draft): string {
  const { blocks, notes } = safeDraft(draft);
  const figures = blocks.filter((block) => block.type === 'figure');
  const children = [...withoutRepeats(blocks).flatMap(toNodes), ...notes, ...figures.map(definitionOf)];
  return toMarkdown({ type: 'root', children }, OPTIONS);
}

/** The id of a picture: that of its definition, which stands at the end of the file, where its data is in nobody's way. */
const idOf = ({ number }: Figure): string => `figure-${String(number)}`;

/** A picture with its caption and its numbers as a table: not every reader of Markdown shows pictures that stand in the file itself. */
const figureNodes = (figure: Figure): RootContent[] => [
  { type: 'paragraph', children: [{
    type: 'imageReference', identifier: idOf(figure), label: idOf(figure), referenceType: 'full', alt: nameOf(figure),
  }] },
  { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: `${nameOf(figure)}. ${figure.caption}` }] }] },
  figure.children[0],
];

const definitionOf = (figure: Figure): Definition => ({
  type: 'definition', identifier: idOf(figure), label: idOf(figure),
  url: `data:image/svg+xml;base64,${Buffer.from(svgOf(figure, drawPicture(figure))).toString('base64')}`,
});

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

// Words of letters and digits, with signs between them that mean something to Markdown only where they stand otherwise: not the numbers of
// a list, a bracket behind one that is no text, an address that begins with www.
const HARMLESS = /^(?: |(?!\d+[.)]))[“‘«]?[\p{L}\p{N}]+(?:(?:[ '’,–-]|[,;:.)”’»]+ [(“‘«]?| [(“‘«])[\p{L}\p{N}]+)*(?:[,;:)”’»]|(?<![Ww])\.)* ?$/u;

/**
 * Phrases as they stand, where nothing in them could be read otherwise; else null. Notes are known by their number (safe-draft.ts). The
 * serialiser tries some forty expressions on each phrase, before it and behind it.
 */
function plainLine(phrases: readonly PhrasingContent[]): string | null {
  let line = '';
  for (const node of phrases) {
    if (node.type === 'text' && HARMLESS.test(node.value)) line += node.value;
    else if (node.type === 'footnoteReference') line += `[^${node.identifier}]`;
    else return null;
  }
  return line.startsWith(' ') || line.endsWith(' ') ? null : line;
}

/** A paragraph that stands alone in something, as a plain line. */
const onlyLine = ([one, ...others]: readonly RootContent[]): string | null =>
  (one?.type === 'paragraph' && others.length === 0 ? plainLine(one.children) : null);

/** How lines are written that are plain; all others are left to the serialiser. */
const HANDLERS: Options['handlers'] = {
  paragraph: (node: Paragraph, ...given) => plainLine(node.children) ?? defaultHandlers.paragraph(node, ...given),
  heading: (node: Heading, ...given) => {
    const line = plainLine(node.children);
    return line === null ? defaultHandlers.heading(node, ...given) : `${'#'.repeat(node.depth)} ${line}`;
  },
  listItem: (node: ListItem, list, ...given) => {
    const line = list?.type === 'list' && list.ordered !== true ? onlyLine(node.children) : null;
    return line === null ? defaultHandlers.listItem(node, list, ...given) : `- ${line}`;
  },
  // A note is known by its number (safe-draft.ts), in which there is nothing to escape.
  footnoteDefinition: (node: FootnoteDefinition, _, state, info) => `[^${node.identifier}]: ${onlyLine(node.children)
    ?? state.indentLines(state.containerFlow(node, info), (line, index, isBlank) => (index === 0 || isBlank ? line : `    ${line}`))}`,
  // Columns are not padded: with sentences in cells, lines would be long, and every edit change all of them.
  table: ({ children: rows, align }: Table, _, state, info) => {
    const cells = rows.map((row) => row.children.map((cell) => plainLine(cell.children) ?? state.handle(cell, row, state, info)));
    const [head = [], ...others] = cells;
    const rule = head.map((_cell, column) => (align?.[column] === 'right' ? '-:' : '-'));
    return [head, rule, ...others].map((row) => `|${row.map((text) => (text === '' ? ' ' : ` ${text} `)).join('|')}|`).join('\n');
  },
};

/** How drafts are written. */
export const OPTIONS: Options = {
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), GITHUB], handlers: HANDLERS,
  bullet: '-', listItemIndent: 'one',
};

function toNodes(block: Block): RootContent[] {
  if (block.type === 'figure') return figureNodes(block);
  return [block.type === 'table' ? onOneLine(block) : block.type === 'paragraph' ? paragraphNode(block) : block];
}

function paragraphNode(block: Paragraph): RootContent {
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
    ...row, children: row.children.map((cell) => ({ ...cell, children: cell.children.reduce(addJoined, []) })),
  })),
});

/** A break as '; ', and texts beside each other as one, which is written several times as fast. */
function addJoined(nodes: PhrasingContent[], node: PhrasingContent): PhrasingContent[] {
  const text = node.type === 'break' ? '; ' : node.type === 'text' ? node.value : undefined;
  const last = nodes.at(-1);
  if (text === undefined || last?.type !== 'text') nodes.push(text === undefined ? node : { type: 'text', value: text });
  else nodes.splice(-1, 1, { type: 'text', value: last.value + text });
  return nodes;
}
