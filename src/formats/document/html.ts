// HTML of a draft: one file without scripts, links to other places or requests, for a browser, a screen reader or paper.
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Paragraph, Table, TableCell, TableRow, Text } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import type { Draft, Figure } from '../../model/index.js';
import { drawPicture, nameOf, type Drawn } from './figures/draw.js';
import { bound, safeDraft, spansOf, wordsOf, type Block, type SafeDraft } from './safe-draft.js';
import { STYLESHEET } from './stylesheet.js';

/** A draft as a page of HTML. */
export function renderHtml(draft: Draft): string {
  const safe = safeDraft(draft);
  const { language, title, labels, blocks, notes } = safe;
  const ids = headingIds(blocks);
  const body = toHast({ type: 'root', children: [...withCaptions(blocks), ...notes] }, {
    clobberPrefix: PREFIX, footnoteLabel: labels.notes, footnoteLabelProperties: {},
    footnoteBackLabel: (note, use) => `${labels.back} ${String(note + 1)}${use > 1 ? `-${String(use)}` : ''}`,
    footnoteBackContent: (_, use) => [text(BACK), ...(use > 1 ? [el('sup', {}, [text(String(use))])] : [])],
    handlers: {
      heading: (state: State, node: Heading) => el(`h${String(node.depth)}`, {
        id: ids.get(node), className: node.data?.isOnNewPage === true ? ['page'] : undefined,
      }, state.all(node)),
      paragraph: (state: State, node: Paragraph) => el('p', { className: classOf(node) }, state.all(node)),
      table: tableElement satisfies Handler,
      figure: (_: State, node: Figure) => figureElement(node),
      text: (_: State, { value, data }: Text) => (data?.language === undefined
        ? text(bound(value)) : el('span', { lang: data.language }, [text(bound(value))])),
    },
  });
  const children = (body.type === 'root' ? body.children : [body]).filter((node) => node.type !== 'doctype');
  // The contents stand between the title and the first section.
  const first = children.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
  children.splice(first < 0 ? children.length : first, 0, contents(safe, ids), text('\n'));
  const main = el('main', {}, [text('\n'), ...children]);
  const page = el('html', { lang: language }, onLines([headElement(title), el('body', {}, onLines([main]))]));
  return `<!doctype html>\n${toHtml(page)}\n`;
}

/** Before ids of notes; no id of a heading has a dot in it. */
const PREFIX = 'note.';

/** The id that the library gives to the heading of the notes. */
const NOTES_ID = 'footnote-label';

const CONTENTS_ID = 'contents';

/** An arrow back, as text: without the selector some systems draw a coloured picture. */
const BACK = '↩\ufe0e';

const text = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });

const el = (tagName: string, properties: Properties, children: ElementContent[]): Element =>
  ({ type: 'element', tagName, properties, children });

const onLines = (children: readonly ElementContent[]): ElementContent[] =>
  [text('\n'), ...children.flatMap((child) => [child, text('\n')])];

/** Should markup ever slip through, the browser runs and loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const headElement = (title: string): Element => el('head', {}, onLines([
  el('meta', { charSet: 'utf-8' }, []),
  el('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }, []),
  el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
  el('title', {}, [text(title)]),
  el('style', {}, [text(STYLESHEET)]),
]));

const classOf = ({ data }: Paragraph): string[] | undefined =>
  (data?.role !== undefined ? [data.role] : data?.isIntro === true ? ['intro'] : undefined);

/** A caption stands before its table in a draft, and within it in HTML. */
const withCaptions = (blocks: readonly Block[]): Block[] => blocks.flatMap((block, index): Block[] => {
  if (isCaption(block) && blocks[index + 1]?.type === 'table') return [];
  const before = blocks[index - 1];
  return block.type === 'table' && isCaption(before) ? [{ ...block, data: { ...block.data, caption: before } }] : [block];
});

const isCaption = (block: Block | undefined): block is Paragraph => block?.type === 'paragraph' && block.data?.role === 'caption';

declare module 'mdast' {
  interface TableData {
    /** The caption, where it stands in the table. */
    caption?: Paragraph;
  }
}

/**
 * Ids of headings, made of their words and those of the headings above them, so that a new section changes no other's:
 * 'annex-security-cargo'. The title has none.
 */
function headingIds(blocks: readonly Block[]): ReadonlyMap<Heading, string> {
  const used = new Set([CONTENTS_ID, NOTES_ID]);
  const path: string[] = [];
  return new Map(blocks.filter((block) => block.type === 'heading' && block.depth > 1).map((block) => {
    const heading = block as Heading;
    path.length = Math.min(path.length, heading.depth - 2);
    path.push(slugOf(wordsOf(heading)));
    const wanted = path.join('-');
    let id = wanted;
    for (let count = 2; used.has(id); count++) id = `${wanted}-${String(count)}`;
    used.add(id);
    return [heading, id];
  }));
}

/** Words as part of an id, of 60 characters at most. */
const slugOf = (words: string): string =>
  words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-/, '').replace(/^(.{60}).*$/u, '$1').replace(/-$/, '') || 'section';

/** Links to the sections and, below each, to its parts. */
function contents({ blocks, labels, notes }: SafeDraft, ids: ReadonlyMap<Heading, string>): Element {
  const link = (id: string, words: string): Element => el('a', { href: `#${id}` }, [text(words)]);
  const sections: { readonly link: Element; readonly parts: Element[] }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading' || block.depth > 3) continue;
    const id = ids.get(block);
    if (id === undefined) continue;
    if (block.depth === 2) sections.push({ link: link(id, wordsOf(block)), parts: [] });
    else sections.at(-1)?.parts.push(link(id, wordsOf(block)));
  }
  if (notes.length > 0) sections.push({ link: link(NOTES_ID, labels.notes), parts: [] });
  const list = (items: readonly ElementContent[][]): Element =>
    el('ul', {}, onLines(items.map((item) => el('li', {}, [...item]))));
  return el('nav', { ariaLabelledBy: [CONTENTS_ID] }, onLines([
    el('h2', { id: CONTENTS_ID }, [text(labels.contents)]),
    list(sections.map((one) => [one.link, ...(one.parts.length > 0 ? [list(one.parts.map((part) => [part]))] : [])])),
  ]));
}

/** A figure: its picture, which tells its numbers to whoever does not see it, above its caption. */
function figureElement(figure: Figure): Element {
  const { width, height, children } = drawPicture(figure);
  const [name, told] = [`figure.${String(figure.number)}`, `figure.${String(figure.number)}.numbers`];
  const svg = el('svg', {
    viewBox: `0 0 ${String(width)} ${String(height)}`, width, height, role: 'img', ariaLabelledBy: [name], ariaDescribedBy: [told],
  }, [
    el('title', { id: name }, [text(nameOf(figure))]), el('desc', { id: told }, [text(figure.alt)]), ...children.flatMap(svgNode),
  ]);
  const caption = el('figcaption', {}, [el('strong', {}, [text(`${nameOf(figure)}.`)]), text(` ${figure.caption}`)]);
  return el('figure', {}, onLines([el('div', { role: 'group', tabIndex: 0, ariaLabel: nameOf(figure) }, [svg]), caption]));
}

/** A node of SVG as one of HTML. */
function svgNode(node: Drawn['children'][number]): ElementContent[] {
  if (node.type === 'element') return [el(node.name, { ...node.attributes }, node.children.flatMap(svgNode))];
  return node.type === 'text' || node.type === 'cdata' ? [text(node.value)] : [];
}

const captionElement = (caption: Paragraph, state: State): Element =>
  el('caption', { className: caption.data?.isRepeated === true ? ['unseen'] : undefined }, [el('span', {}, state.all(caption))]);

/**
 * A table in a box that scrolls on a narrow screen. The box can be focused, else a keyboard could not scroll it; it is a group
 * and no region, for dozens of those would bury the landmarks of the page.
 */
function tableElement(state: State, node: Table): Element {
  const caption = node.data?.caption;
  const [head, ...rows] = node.children;
  const cell = (one: TableCell, column: number, tag: string, properties: Properties): Element =>
    el(tag, { ...properties, className: node.align?.[column] === 'right' ? ['number'] : undefined }, state.all(one));
  const line = (cells: ElementContent[]): Element => el('tr', {}, state.wrap(cells, true));
  // What stands first in a row heads it, and the rows below that go on what it says.
  const spans = spansOf(node);
  const firstCell = (one: TableCell, span: number): Element =>
    (wordsOf(one) === '' ? cell(one, 0, 'td', {}) : cell(one, 0, 'th', { scope: 'row', rowSpan: span > 1 ? span : undefined }));
  const rowLine = ({ children: [first, ...others] }: TableRow, span: number): Element => line([
    ...(first && span > 0 ? [firstCell(first, span)] : []), ...others.map((one, index) => cell(one, index + 1, 'td', {})),
  ]);
  const headLine = head && line(head.children.map((one, column) => cell(one, column, 'th', { scope: 'col' })));
  const widths = node.data?.widths;
  const parts = [
    ...(caption ? [captionElement(caption, state)] : []),
    ...(widths ? [el('colgroup', {}, widths.map((width) => el('col', { style: `width: ${String(width)}%` }, [])))] : []),
    ...(headLine ? [el('thead', {}, state.wrap([headLine], true))] : []),
    el('tbody', {}, state.wrap(rows.map((row, index) => rowLine(row, spans[index] ?? 1)), true)),
  ];
  return el('div', { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: caption ? wordsOf(caption) : undefined }, [
    el('table', {}, state.wrap(parts, true)),
  ]);
}
