// The blocks of a draft as Word has them.
import type {
  Heading, List, Paragraph as Words, PhrasingContent, Table as Rows, TableCell as Cell, Text,
} from 'mdast';
import type { Figure } from '../../model/index.js';
import { fitColumns, sharesOf } from './columns.js';
import {
  border, element, escaped, field, lookOf, marked, paragraph, property, run, textOf, type Letters, type Line, type Markup,
} from './docx-markup.js';
import { BULLETS, localeOf, TEXT_WIDTH } from './docx-styles.js';
import { nameOf } from './figures/draw.js';
import { bound, spansOf, wordsOf, type Block } from './safe-draft.js';

/** What is counted while a document is written: Word wants the numbers of bookmarks and lists to be unique in it. */
export interface Ledger {
  bookmarks: number;
  /** Lists with numbers, which begin again in each; all bullets are one list. */
  lists: number;
  /** Notes that have been referred to. */
  readonly notes: Set<string>;
  /** Names of the bookmarks of headings. */
  readonly headings: ReadonlyMap<Heading, string>;
  readonly images: ReadonlyMap<Figure, Image>;
}

/** A picture of a figure: what the document calls it, as SVG and for programs that do not show it; its size in pixels of 1/96 inch. */
export interface Image {
  readonly svg: string;
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** Begins a document in which these headings can be linked to, with the pictures of its figures. */
export const openLedger = (blocks: readonly Block[], images: ReadonlyMap<Figure, Image>): Ledger => ({
  bookmarks: 0, lists: 0, notes: new Set(), images,
  headings: new Map(blocks.filter((block) => block.type === 'heading').map((heading, index) => [heading, `_Toc${String(index + 1)}`])),
});

/** Paragraphs and tables of a block; `depth` counts the lists around it. */
export function blockElements(block: Block, ledger: Ledger, depth = 0): Markup[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, ledger)];
    case 'paragraph':
      return [
        ...(styleOf(block) === 'Signature' ? [paragraph({ style: 'SignatureLine' }, [])] : []),
        paragraph({ style: styleOf(block), ...(block.data?.isIntro === true ? { keepNext: true } : {}) }, runs(block.children, ledger)),
      ];
    case 'blockquote':
      return block.children.flatMap((child) => (child.type === 'paragraph'
        ? [paragraph({ style: 'Quote' }, runs(child.children, ledger))]
        : blockElements(child as Block, ledger, depth)));
    case 'list':
      return listParagraphs(block, ledger, depth);
    case 'table':
      // Word joins tables that nothing stands between, and the text below would stick to the last row.
      return [tableElement(block, ledger), paragraph({ style: 'TableText' }, [])];
    case 'figure':
      return figureParagraphs(block, ledger);
  }
}

const STYLES = { subtitle: 'Subtitle', caption: 'Caption', remark: 'Quote', signature: 'Signature' } as const;

const styleOf = ({ data }: Words): string => (data?.role === undefined ? 'BodyText' : STYLES[data.role]);

const LEVELS = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** The title of a report is Word's title; its sections are headings of the first level. */
function headingParagraph(heading: Heading, ledger: Ledger): Markup {
  const bookmark = ledger.headings.get(heading);
  const children = runs(heading.children, ledger);
  return paragraph(
    { style: LEVELS[heading.depth - 1] ?? 'Heading4', ...(heading.data?.isOnNewPage === true ? { isOnNewPage: true } : {}) },
    bookmark === undefined ? children : marked(bookmark, ++ledger.bookmarks, children),
  );
}

/** A picture above its caption, whose number Word counts. */
function figureParagraphs(figure: Figure, { images }: Ledger): Markup[] {
  const image = images.get(figure);
  const { label, number, caption } = figure;
  return [
    paragraph({ style: 'Figure' }, image ? [run({}, [pictureOf(figure, image)])] : []),
    // A caption below what it names: the next paragraph need not stay with it.
    paragraph({ style: 'Caption', keepNext: false, spacing: { after: 240, before: 60 } }, [
      ...textRuns(`${label} `), field('SEQ Figure \\* ARABIC', textRuns(String(number))), ...textRuns(`. ${caption}`),
    ]),
  ];
}

/** Lengths in drawings for a pixel of 1/96 inch. */
const PIXEL = 9525;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A picture in a line of text: the PNG, of which the SVG is an extension that newer programs show in its place. */
function pictureOf(figure: Figure, { svg, png, width, height }: Image): Markup {
  const name = nameOf(figure);
  const size = { cx: Math.round(width * PIXEL), cy: Math.round(height * PIXEL) };
  const extension = element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, [
    element('asvg:svgBlip', { 'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'r:embed': svg }),
  ]);
  const picture = element('pic:pic', { 'xmlns:pic': `${DRAWING}/picture` }, [
    element('pic:nvPicPr', {}, [element('pic:cNvPr', { id: figure.number, name }), element('pic:cNvPicPr')]),
    element('pic:blipFill', {}, [
      element('a:blip', { 'r:embed': png }, [element('a:extLst', {}, [extension])]),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', size)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
  return element('w:drawing', {}, [
    element('wp:inline', { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', size),
      element('wp:docPr', { id: figure.number, name, descr: figure.alt, title: name }),
      element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { 'xmlns:a': `${DRAWING}/main`, noChangeAspect: 1 })]),
      element('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, [element('a:graphicData', { uri: `${DRAWING}/picture` }, [picture])]),
    ]),
  ]);
}

function listParagraphs({ children, ordered }: List, ledger: Ledger, depth: number): Markup[] {
  const isOrdered = ordered === true;
  const list = { number: isOrdered ? BULLETS + ++ledger.lists : BULLETS, level: Math.min(depth, 3) };
  return children.flatMap((item) => item.children.flatMap((child, index) => (child.type === 'paragraph' && index === 0
    ? [paragraph({ style: isOrdered ? 'ListNumber' : 'ListBullet', list }, runs(child.children, ledger))]
    : blockElements(child as Block, ledger, depth + 1))));
}

/** A text as a run. */
export const textRuns = (text: string, letters: Letters = {}): Markup[] => [run(letters, [textOf(bound(text))])];

const inLanguage = ({ data }: Text, letters: Letters): Letters =>
  (data?.language === undefined ? letters : { ...letters, language: localeOf(data.language) });

function runs(children: readonly PhrasingContent[], ledger: Ledger, letters: Letters = {}): Markup[] {
  return children.flatMap((node): Markup[] => {
    switch (node.type) {
      case 'text':
        return textRuns(node.value, inLanguage(node, letters));
      case 'break':
        return [run({}, [property('br')])];
      case 'strong':
        return runs(node.children, ledger, { ...letters, bold: true });
      case 'emphasis':
        return runs(node.children, ledger, { ...letters, italics: true });
      case 'footnoteReference':
        return noteReference(node.identifier, ledger);
      default:
        return [];
    }
  });
}

const RAISED: Letters = { style: 'FootnoteReference' };

/**
 * The first reference to a note is the note itself, as Word knows it. Word has no second reference to a note: what comes later is a field
 * that shows the number of the first, so that the numbers stay right when somebody adds a note above.
 */
function noteReference(number: string, ledger: Ledger): Markup[] {
  const bookmark = `_Note${number}`;
  if (ledger.notes.has(number)) return [field(`NOTEREF ${bookmark} \\f \\h`, textRuns(number, RAISED))];
  ledger.notes.add(number);
  return marked(bookmark, ++ledger.bookmarks, [run(RAISED, [element('w:footnoteReference', { 'w:id': number })])]);
}

/** Left and right of the text of a cell, and the width of a bold letter in it, at most and on the average of a word; in twips. */
const [MARGIN, LETTER] = [90, 112];

const LINE: Line = { style: 'single', color: '767676', size: 4 };

const inTwips = (name: string, twips: number): Markup => element(`w:${name}`, { 'w:type': 'dxa', 'w:w': twips });

function tableElement(table: Rows, ledger: Ledger): Markup {
  const { children: rows, align, data } = table;
  const spans = [1, ...spansOf(table)];
  const count = Math.max(1, ...rows.map((row) => row.children.length));
  const least = rows[0]?.children.map((one) => Math.max(...wordsOf(one).split(' ').map((word) => word.length)) * LETTER + 2 * MARGIN);
  const widths = fitColumns(sharesOf(data?.widths, count), least ?? [], TEXT_WIDTH);
  const cell = (one: Cell | undefined, column: number, row: number): Markup => element('w:tc', {}, [
    element('w:tcPr', {}, [
      inTwips('tcW', widths[column] ?? 0),
      // Cells are not merged: what a merged one says would be cut where a page ends.
      ...(column > 0 ? [] : openSides(spans[row] === 0, spans[row + 1] === 0)),
      ...(row === 0 ? [element('w:shd', { 'w:fill': 'ECECEC', 'w:color': 'auto', 'w:val': 'clear' })] : []),
    ]),
    element('w:p', {}, [
      ...lookOf({
        style: row === 0 ? 'TableHeading' : 'TableText',
        // The last row does not stand on a page alone.
        ...(row > 0 && row === rows.length - 2 ? { keepNext: true } : {}),
        ...(align?.[column] === 'right' ? { alignment: 'right' } : {}),
      }),
      ...runs(one?.children ?? [], ledger),
    ]),
  ]);
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      inTwips('tblW', widths.reduce((total, one) => total + one, 0)),
      element('w:tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side, LINE))),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblCellMar', {}, [inTwips('top', 30), inTwips('left', MARGIN), inTwips('bottom', 30), inTwips('right', MARGIN)]),
    ]),
    element('w:tblGrid', {}, widths.map((one) => element('w:gridCol', { 'w:w': one }))),
    ...rows.map((row, index) => element('w:tr', {}, [
      element('w:trPr', {}, [property('cantSplit'), ...(index === 0 ? [property('tblHeader')] : [])]),
      ...widths.map((_, column) => cell(row.children[column], column, index)),
    ])),
  ]);
}

/** The sides of a cell that have no line: towards a cell of the same row of words. */
const openSides = (isAbove: boolean, isBelow: boolean): Markup[] => (isAbove || isBelow
  ? [element('w:tcBorders', {}, [...(isAbove ? [property('top', 'nil')] : []), ...(isBelow ? [property('bottom', 'nil')] : [])])]
  : []);

const TOC = 'TOC \\o "1-2" \\h \\z';

/**
 * The list of contents: a field that Word fills with page numbers when somebody updates it, and that until then shows links to the
 * headings. Nothing here can know page numbers, and a field that updates itself makes Word ask about 'other files' on opening.
 */
export function contentsList(title: string, ledger: Ledger): Markup[] {
  const entries = [...ledger.headings].filter(([{ depth }]) => depth === 2 || depth === 3);
  if (entries.length === 0) return [];
  const part = (kind: 'begin' | 'separate' | 'end'): Markup => element('w:fldChar', { 'w:fldCharType': kind });
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, [escaped(TOC)]);
  const lines = entries.map(([heading, anchor], index) => paragraph({ style: heading.depth === 2 ? 'TOC1' : 'TOC2' }, [
    ...(index === 0 ? [run({}, [part('begin'), instruction, part('separate')])] : []),
    element('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, textRuns(wordsOf(heading))),
    ...(index === entries.length - 1 ? [run({}, [part('end')])] : []),
  ]));
  // In a part of this gallery Word offers a button to update it.
  const kind = element('w:docPartObj', {}, [property('docPartGallery', 'Table of Contents'), property('docPartUnique')]);
  const heading = paragraph({ style: 'TOCHeading' }, textRuns(title));
  return [element('w:sdt', {}, [element('w:sdtPr', {}, [kind]), element('w:sdtContent', {}, [heading, ...lines])])];
}

const OWN_NUMBER = run(RAISED, [property('footnoteRef')]);

/** A note as the document keeps it: its number, and what it says. */
export const noteElement = (number: string, paragraphs: readonly (readonly PhrasingContent[])[], ledger: Ledger): Markup =>
  element('w:footnote', { 'w:id': number }, paragraphs.map((children, index) => paragraph({ style: 'FootnoteText' }, [
    ...(index === 0 ? [OWN_NUMBER] : []), ...textRuns(' '), ...runs(children, ledger),
  ])));
