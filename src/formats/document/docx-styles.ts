// The styles of a Word draft. They are Word's own where it has one, so that an official edits the report as any other: the look hangs
// on styles alone. Sizes are in half points, spaces in twips (1440 an inch).
import type { LevelOptions, NumberingOptions, StyleOptions, StylesOptions } from 'docx';

/** Width of the text on a page of the size Letter with margins of an inch, in twips. */
export const TEXT_WIDTH = 9360;

/** The page: Letter, an inch around. */
export const PAGE = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 720, gutter: 0 },
} as const;

const FONT = 'Calibri';
const INK = '1A1A1A';

/** The English, French and Spanish of North America, for spelling and hyphenation. */
export const localeOf = (language: string): string => ({ en: 'en-CA', fr: 'fr-CA', es: 'es-MX' })[language] ?? language;

/** The styles, for a text in a language ('en-CA'). */
export const stylesFor = (language: string): StylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 22, color: INK, language: { value: language } } },
    title: {
      next: 'Subtitle', run: { font: FONT, size: 48, bold: true }, paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    heading1: headingStyle(1, 32, 480, 200),
    heading2: headingStyle(2, 26, 320, 120),
    heading3: headingStyle(3, 23, 260, 80),
    heading4: headingStyle(4, 22, 200, 60),
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 20, line: 240 } } },
    footnoteReference: { run: { superScript: true } },
    hyperlink: { run: { color: INK, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: 'BodyText', name: 'Body Text', quickFormat: true, paragraph: { spacing: { after: 140, line: 268 } } },
    {
      id: 'Subtitle', name: 'Subtitle', next: 'BodyText', quickFormat: true, run: { size: 26, color: '444444' },
      paragraph: { spacing: { after: 360 } },
    },
    {
      id: 'Caption', name: 'caption', next: 'BodyText', quickFormat: true, run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
    { id: 'Figure', name: 'Figure', next: 'Caption', quickFormat: true, paragraph: { spacing: { before: 160 }, keepNext: true } },
    { id: 'ListBullet', name: 'List Bullet', quickFormat: true, paragraph: { spacing: { after: 80, line: 259 } } },
    { id: 'ListNumber', name: 'List Number', quickFormat: true, paragraph: { spacing: { after: 80, line: 259 } } },
    {
      id: 'Quote', name: 'Quote', quickFormat: true, run: { italics: true },
      paragraph: {
        indent: { left: 240 }, spacing: { before: 80, after: 140 },
        border: { left: { style: 'single', size: 18, space: 8, color: '767676' } },
      },
    },
    // The line that a hand signs on is a paragraph of its own: Word draws one border around neighbours that have the same.
    {
      id: 'SignatureLine', name: 'Signature Line', next: 'Signature', quickFormat: true,
      paragraph: {
        spacing: { before: 480, after: 60 }, keepNext: true, indent: { right: 4320 },
        border: { bottom: { style: 'single', size: 6, space: 1, color: INK } },
      },
    },
    { id: 'Signature', name: 'Signature', quickFormat: true, paragraph: { spacing: { after: 120 }, keepLines: true } },
    { id: 'TableText', name: 'Table Text', quickFormat: true, run: { size: 18 }, paragraph: { spacing: { before: 20, after: 20 } } },
    {
      id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', quickFormat: true, run: { bold: true },
      paragraph: { spacing: { before: 20, after: 20 }, keepNext: true },
    },
    {
      id: 'TOCHeading', name: 'TOC Heading', next: 'BodyText', run: { bold: true, size: 26 },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    { id: 'TOC1', name: 'toc 1', paragraph: { spacing: { before: 80, after: 40 }, rightTabStop: TEXT_WIDTH } },
    { id: 'TOC2', name: 'toc 2', paragraph: { spacing: { after: 20 }, indent: { left: 300 }, rightTabStop: TEXT_WIDTH } },
    { id: 'Footer', name: 'footer', run: { size: 18 }, paragraph: { alignment: 'center' } },
  ],
});

const headingStyle = (rank: number, size: number, before: number, after: number): StyleOptions => ({
  next: 'BodyText', run: { font: FONT, size, bold: true, color: INK, italics: false },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel: rank - 1 },
});

/** Names of the two kinds of list. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

const LEVELS = [0, 1, 2, 3];

const level = (at: number, format: LevelOptions['format'], text: string): LevelOptions => ({
  level: at, format, text, alignment: 'left',
  style: { paragraph: { indent: { left: 360 * (at + 1), hanging: 280 } } },
});

/** Bullets and numbers of lists. */
export const NUMBERING: NumberingOptions = {
  config: [
    { reference: LISTS.bullets, levels: LEVELS.map((at) => level(at, 'bullet', '•')) },
    { reference: LISTS.numbers, levels: LEVELS.map((at) => level(at, 'decimal', `%${String(at + 1)}.`)) },
  ],
};
