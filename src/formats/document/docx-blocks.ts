// The blocks of a draft as Word has them.
import {
  BookmarkEnd, BookmarkStart, BuilderElement, FootnoteReferenceRun, ImageRun, InternalHyperlink, Paragraph, Table, TableCell, TableRow,
  TextRun, type XmlComponent,
} from 'docx';
import type {
  Heading, List, Paragraph as Words, PhrasingContent, Table as Rows, TableCell as Cell, Text,
} from 'mdast';
import type { Figure } from '../../model/index.js';
import { fitColumns, sharesOf } from './columns.js';
import { LISTS, localeOf, TEXT_WIDTH } from './docx-styles.js';
import { nameOf } from './figures/draw.js';
import { bound, spansOf, wordsOf, type Block } from './safe-draft.js';

/** What is counted while a document is written: Word wants the numbers of bookmarks and lists to be unique in it. */
export interface Ledger {
  bookmarks: number;
  lists: number;
  /** Notes that have been referred to. */
  readonly notes: Set<string>;
  /** Names of the bookmarks of headings. */
  readonly headings: ReadonlyMap<Heading, string>;
  readonly images: ReadonlyMap<Figure, Image>;
}

/** A picture of a figure, for programs that show SVG and for those that do not; its size in pixels of 1/96 inch. */
export interface Image {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Begins a document in which these headings can be linked to, with the pictures of its figures. */
export const openLedger = (blocks: readonly Block[], images: ReadonlyMap<Figure, Image>): Ledger => ({
  bookmarks: 0, lists: 0, notes: new Set(), images,
  headings: new Map(blocks.filter((block) => block.type === 'heading').map((heading, index) => [heading, `_Toc${String(index + 1)}`])),
});

/** Paragraphs and tables of a block; `depth` counts the lists around it. */
export function blockElements(block: Block, ledger: Ledger, depth = 0): XmlComponent[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, ledger)];
    case 'paragraph':
      return [
        ...(styleOf(block) === 'Signature' ? [new Paragraph({ style: 'SignatureLine' })] : []),
        new Paragraph({
          style: styleOf(block), ...(block.data?.isIntro === true ? { keepNext: true } : {}), children: runs(block.children, ledger),
        }),
      ];
    case 'blockquote':
      return block.children.flatMap((child) => (child.type === 'paragraph'
        ? [new Paragraph({ style: 'Quote', children: runs(child.children, ledger) })]
        : blockElements(child as Block, ledger, depth)));
    case 'list':
      return listParagraphs(block, ledger, depth);
    case 'table':
      // Word joins tables that nothing stands between, and the text below would stick to the last row.
      return [tableElement(block, ledger), new Paragraph({ style: 'TableText' })];
    case 'figure':
      return figureParagraphs(block, ledger);
  }
}

const STYLES = { subtitle: 'Subtitle', caption: 'Caption', remark: 'Quote', signature: 'Signature' } as const;

const styleOf = ({ data }: Words): string => (data?.role === undefined ? 'BodyText' : STYLES[data.role]);

const LEVELS = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** The title of a report is Word's title; its sections are headings of the first level. */
function headingParagraph(heading: Heading, ledger: Ledger): Paragraph {
  const bookmark = ledger.headings.get(heading);
  const children = runs(heading.children, ledger);
  return new Paragraph({
    heading: LEVELS[heading.depth - 1] ?? 'Heading4',
    ...(heading.data?.isOnNewPage === true ? { pageBreakBefore: true } : {}),
    children: bookmark === undefined ? children : marked(bookmark, children, ledger),
  });
}

/** Phrases between the ends of a bookmark. */
function marked(name: string, children: readonly XmlComponent[], ledger: Ledger): XmlComponent[] {
  const id = ++ledger.bookmarks;
  return [new BookmarkStart(name, id), ...children, new BookmarkEnd(id)];
}

/** A picture above its caption, whose number Word counts. */
function figureParagraphs(figure: Figure, { images }: Ledger): Paragraph[] {
  const image = images.get(figure);
  const { label, number, caption, alt } = figure;
  const name = nameOf(figure);
  const picture = image && new ImageRun({
    type: 'svg', data: new TextEncoder().encode(image.svg), transformation: { width: image.width, height: image.height },
    fallback: { type: 'png', data: image.png }, altText: { id: number, name, title: name, description: alt },
  });
  return [
    new Paragraph({ style: 'Figure', children: picture ? [picture] : [] }),
    new Paragraph({
      // A caption below what it names: the next paragraph need not stay with it.
      style: 'Caption', keepNext: false, spacing: { before: 60, after: 240 },
      children: [...textRuns(`${label} `), field('SEQ Figure \\* ARABIC', textRuns(String(number))), ...textRuns(`. ${caption}`)],
    }),
  ];
}

function listParagraphs({ children, ordered }: List, ledger: Ledger, depth: number): XmlComponent[] {
  const instance = ++ledger.lists;
  const isOrdered = ordered === true;
  // Numbers begin again in each list; bullets are all one.
  const numbering = { reference: isOrdered ? LISTS.numbers : LISTS.bullets, level: Math.min(depth, 3), instance: isOrdered ? instance : 0 };
  return children.flatMap((item) => item.children.flatMap((child, index) => (child.type === 'paragraph' && index === 0
    ? [new Paragraph({ style: isOrdered ? 'ListNumber' : 'ListBullet', numbering, children: runs(child.children, ledger) })]
    : blockElements(child as Block, ledger, depth + 1))));
}

/** How a phrase is set apart. */
interface Face {
  readonly bold?: true;
  readonly italics?: true;
  /** Of another language than the document. */
  readonly language?: { readonly value: string };
}

/**
 * Runs of a text. A run ends where the library would read more than text: it leaves `>` as it is, which XML forbids after `]]`, and it puts
 * the numbers of lists in place of `{name-1}`, wherever it finds that.
 */
export const textRuns = (text: string, face: Face = {}): TextRun[] =>
  bound(text).split(/(?<=\{)|(?<=\]\])(?=>)/).map((part) => new TextRun({ ...face, text: part }));

const faceOf = ({ data }: Text, face: Face): Face =>
  (data?.language === undefined ? face : { ...face, language: { value: localeOf(data.language) } });

function runs(children: readonly PhrasingContent[], ledger: Ledger, face: Face = {}): XmlComponent[] {
  return children.flatMap((node): XmlComponent[] => {
    switch (node.type) {
      case 'text':
        return textRuns(node.value, faceOf(node, face));
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(node.children, ledger, { ...face, bold: true });
      case 'emphasis':
        return runs(node.children, ledger, { ...face, italics: true });
      case 'footnoteReference':
        return noteReference(node.identifier, ledger);
      default:
        return [];
    }
  });
}

/**
 * The first reference to a note is the note itself, as Word knows it. Word has no second reference to a note: what comes later is a field
 * that shows the number of the first, so that the numbers stay right when somebody adds a note above.
 */
function noteReference(number: string, ledger: Ledger): XmlComponent[] {
  const bookmark = `_Note${number}`;
  if (ledger.notes.has(number)) return [field(`NOTEREF ${bookmark} \\f \\h`, [new TextRun({ style: 'FootnoteReference', text: number })])];
  ledger.notes.add(number);
  return marked(bookmark, [new FootnoteReferenceRun(Number(number))], ledger);
}

/** A field with what it shows until it is brought up to date. */
const field = (instruction: string, children: readonly XmlComponent[]): XmlComponent =>
  element('w:fldSimple', { 'w:instr': instruction }, children);

/** An element that the library has no word for. */
const element = (name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlComponent[] = []): XmlComponent =>
  new BuilderElement({
    name, children, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
  });

/** Left and right of the text of a cell, and the width of a bold letter in it, at most and on the average of a word; in twips. */
const [MARGIN, LETTER] = [90, 112];

const NO_LINE = { style: 'nil' } as const;

function tableElement(table: Rows, ledger: Ledger): Table {
  const { children, align, data } = table;
  const spans = [1, ...spansOf(table)];
  const count = Math.max(1, ...children.map((row) => row.children.length));
  const least = children[0]?.children.map((one) => Math.max(...wordsOf(one).split(' ').map((word) => word.length)) * LETTER + 2 * MARGIN);
  const columnWidths = fitColumns(sharesOf(data?.widths, count), least ?? [], TEXT_WIDTH);
  const cell = (one: Cell | undefined, column: number, row: number): TableCell => new TableCell({
    width: { size: columnWidths[column] ?? 0, type: 'dxa' },
    // Cells are not merged: what a merged one says would be cut where a page ends.
    ...(column > 0 ? {} : {
      borders: { ...(spans[row] === 0 ? { top: NO_LINE } : {}), ...(spans[row + 1] === 0 ? { bottom: NO_LINE } : {}) },
    }),
    ...(row === 0 ? { shading: { type: 'clear', color: 'auto', fill: 'ECECEC' } } : {}),
    children: [new Paragraph({
      style: row === 0 ? 'TableHeading' : 'TableText',
      // The last row does not stand on a page alone.
      ...(row > 0 && row === children.length - 2 ? { keepNext: true } : {}),
      ...(align?.[column] === 'right' ? { alignment: 'right' } : {}),
      children: runs(one?.children ?? [], ledger),
    })],
  });
  const line = { style: 'single', size: 4, color: '767676' } as const;
  return new Table({
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: 'dxa' },
    columnWidths, layout: 'fixed',
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { marginUnitType: 'dxa', top: 30, bottom: 30, left: MARGIN, right: MARGIN },
    rows: children.map((row, index) => new TableRow({
      ...(index === 0 ? { tableHeader: true } : {}), cantSplit: true,
      children: columnWidths.map((_, column) => cell(row.children[column], column, index)),
    })),
  });
}

const TOC = 'TOC \\o "1-2" \\h \\z';

/**
 * The list of contents: a field that Word fills with page numbers when somebody updates it, and that until then shows links to the
 * headings. Nothing here can know page numbers, and a field that updates itself makes Word ask about 'other files' on opening.
 */
export function contentsList(title: string, ledger: Ledger): XmlComponent[] {
  const entries = [...ledger.headings].filter(([{ depth }]) => depth === 2 || depth === 3);
  if (entries.length === 0) return [];
  const part = (kind: 'begin' | 'separate' | 'end'): XmlComponent => element('w:fldChar', { 'w:fldCharType': kind });
  const instruction = element('w:instrText', { 'xml:space': 'preserve' });
  instruction.addChildElement(TOC);
  const lines = entries.map(([heading, anchor], index) => new Paragraph({
    style: heading.depth === 2 ? 'TOC1' : 'TOC2',
    children: [
      ...(index === 0 ? [new TextRun({ children: [part('begin'), instruction, part('separate')] })] : []),
      new InternalHyperlink({ anchor, children: textRuns(wordsOf(heading)) }),
      ...(index === entries.length - 1 ? [new TextRun({ children: [part('end')] })] : []),
    ],
  }));
  // In a part of this gallery Word offers a button to update it.
  const kind = element('w:docPartObj', {}, [
    element('w:docPartGallery', { 'w:val': 'Table of Contents' }), element('w:docPartUnique', {}),
  ]);
  const heading = new Paragraph({ style: 'TOCHeading', children: textRuns(title) });
  return [element('w:sdt', {}, [element('w:sdtPr', {}, [kind]), element('w:sdtContent', {}, [heading, ...lines])])];
}

/** The text of a note, as a child of the note. */
export const noteParagraph = (children: readonly PhrasingContent[], ledger: Ledger): Paragraph =>
  new Paragraph({ style: 'FootnoteText', children: [...textRuns(' '), ...runs(children, ledger)] });
