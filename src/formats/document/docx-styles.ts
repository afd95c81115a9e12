// The styles of a Word draft. They are Word's own where it has one, so that an official edits the report as any other: the look hangs
// on styles alone. Sizes are in half points, spaces in twips (1440 an inch).
import { element, lettersOf, lookOf, NAMES, part, property, type Letters, type Look, type Markup } from './docx-markup.js';

/** Width of the text on a page of the size Letter with margins of an inch, in twips. */
export const TEXT_WIDTH = 9360;

/** The end of a document: its page, of the size Letter with an inch around, and the part that stands at the foot of each. */
export const pageWith = (footer: string): Markup => element('w:sectPr', {}, [
  element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
  element('w:pgSz', { 'w:w': 12_240, 'w:h': 15_840 }),
  element('w:pgMar', { 'w:top': 1440, 'w:right': 1440, 'w:bottom': 1440, 'w:left': 1440, 'w:header': 720, 'w:footer': 720, 'w:gutter': 0 }),
]);

const FONT = 'Calibri';
const INK = '1A1A1A';

/** The English, French and Spanish of North America, for spelling and hyphenation. */
export const localeOf = (language: string): string => ({ en: 'en-CA', fr: 'fr-CA', es: 'es-MX' })[language] ?? language;

interface Style {
  readonly id: string;
  /** As Word knows it, by which it takes a style for its own. */
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the paragraph that somebody begins behind one of this. */
  readonly next?: string;
  /** It stands among the styles that are offered. */
  readonly isOffered?: true;
  readonly letters?: Letters;
  readonly look?: Look;
}

const headingStyle = (rank: number, size: number, before: number, after: number): Style => ({
  id: `Heading${String(rank)}`, name: `heading ${String(rank)}`, basedOn: 'Normal', next: 'BodyText', isOffered: true,
  letters: { font: FONT, size, bold: true, color: INK },
  look: { keepNext: true, keepLines: true, spacing: { after, before }, outlineLevel: rank - 1 },
});

const PARAGRAPHS: readonly Style[] = [
  { id: 'Normal', name: 'Normal', isOffered: true },
  {
    id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', isOffered: true, letters: { font: FONT, bold: true, size: 48 },
    look: { keepNext: true, spacing: { after: 80 } },
  },
  headingStyle(1, 32, 480, 200),
  headingStyle(2, 26, 320, 120),
  headingStyle(3, 23, 260, 80),
  headingStyle(4, 22, 200, 60),
  { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', letters: { size: 18 }, look: { spacing: { after: 20, line: 240 } } },
  { id: 'BodyText', name: 'Body Text', isOffered: true, look: { spacing: { after: 140, line: 268 } } },
  {
    id: 'Subtitle', name: 'Subtitle', next: 'BodyText', isOffered: true, letters: { color: '444444', size: 26 },
    look: { spacing: { after: 360 } },
  },
  {
    id: 'Caption', name: 'caption', next: 'BodyText', isOffered: true, letters: { bold: true, size: 20 },
    look: { keepNext: true, spacing: { after: 80, before: 160 } },
  },
  { id: 'Figure', name: 'Figure', next: 'Caption', isOffered: true, look: { keepNext: true, spacing: { before: 160 } } },
  { id: 'ListBullet', name: 'List Bullet', isOffered: true, look: { spacing: { after: 80, line: 259 } } },
  { id: 'ListNumber', name: 'List Number', isOffered: true, look: { spacing: { after: 80, line: 259 } } },
  {
    id: 'Quote', name: 'Quote', isOffered: true, letters: { italics: true },
    look: {
      border: { left: { style: 'single', color: '767676', size: 18, space: 8 } },
      spacing: { after: 140, before: 80 }, indent: { left: 240 },
    },
  },
  // The line that a hand signs on is a paragraph of its own: Word draws one border around neighbours that have the same.
  {
    id: 'SignatureLine', name: 'Signature Line', next: 'Signature', isOffered: true,
    look: {
      keepNext: true, border: { bottom: { style: 'single', color: INK, size: 6, space: 1 } }, spacing: { after: 60, before: 480 },
      indent: { right: 4320 },
    },
  },
  { id: 'Signature', name: 'Signature', isOffered: true, look: { keepLines: true, spacing: { after: 120 } } },
  { id: 'TableText', name: 'Table Text', isOffered: true, letters: { size: 18 }, look: { spacing: { after: 20, before: 20 } } },
  {
    id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', isOffered: true, letters: { bold: true },
    look: { keepNext: true, spacing: { after: 20, before: 20 } },
  },
  {
    id: 'TOCHeading', name: 'TOC Heading', next: 'BodyText', letters: { bold: true, size: 26 },
    look: { keepNext: true, spacing: { after: 120, before: 240 } },
  },
  { id: 'TOC1', name: 'toc 1', look: { rightTabStop: TEXT_WIDTH, spacing: { after: 40, before: 80 } } },
  { id: 'TOC2', name: 'toc 2', look: { rightTabStop: TEXT_WIDTH, spacing: { after: 20 }, indent: { left: 300 } } },
  { id: 'Footer', name: 'footer', letters: { size: 18 }, look: { alignment: 'center' } },
];

const CHARACTERS: readonly Style[] = [
  { id: 'Hyperlink', name: 'Hyperlink', letters: { color: INK, isUnderlined: true } },
  { id: 'FootnoteReference', name: 'footnote reference', letters: { isRaised: true } },
];

const styleElement = (type: 'paragraph' | 'character', { id, name, basedOn, next, isOffered, letters, look }: Style): Markup =>
  element('w:style', { 'w:type': type, 'w:styleId': id, ...(id === 'Normal' ? { 'w:default': 1 } : {}) }, [
    property('name', name),
    ...(basedOn === undefined ? [] : [property('basedOn', basedOn)]),
    ...(next === undefined ? [] : [property('next', next)]),
    ...(isOffered ? [property('qFormat')] : []),
    ...lookOf(look ?? {}), ...lettersOf(letters ?? {}),
  ]);

/** The styles of a text in a language ('en-CA'). */
export const stylesPart = (language: string): string => part('w:styles', NAMES, [
  element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, lettersOf({ font: FONT, color: INK, size: 22, language })), element('w:pPrDefault'),
  ]),
  ...PARAGRAPHS.map((style) => styleElement('paragraph', style)), ...CHARACTERS.map((style) => styleElement('character', style)),
]);

/** The number of the one list of all bullets; lists with numbers follow it. */
export const BULLETS = 1;

const levels = (format: 'bullet' | 'decimal', text: (rank: number) => string): Markup[] => [1, 2, 3, 4].map((rank) =>
  element('w:lvl', { 'w:ilvl': rank - 1 }, [
    property('start', 1), property('numFmt', format), property('lvlText', text(rank)), property('lvlJc', 'left'),
    ...lookOf({ indent: { left: 360 * rank, hanging: 280 } }),
  ]));

/** What stands before the items of lists; each of so many with numbers begins with 1. */
export const listsPart = (numbered: number): string => part('w:numbering', NAMES, [
  element('w:abstractNum', { 'w:abstractNumId': 0 }, [property('multiLevelType', 'hybridMultilevel'), ...levels('bullet', () => '•')]),
  element('w:abstractNum', { 'w:abstractNumId': 1 }, [
    property('multiLevelType', 'hybridMultilevel'), ...levels('decimal', (rank) => `%${String(rank)}.`),
  ]),
  ...Array.from({ length: numbered + 1 }, (_, index) => element('w:num', { 'w:numId': BULLETS + index }, [
    property('abstractNumId', index === 0 ? 0 : 1),
    element('w:lvlOverride', { 'w:ilvl': 0 }, [property('startOverride', 1)]),
  ])),
]);
