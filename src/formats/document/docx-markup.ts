// Markup of Word documents as text. A long report has a hundred thousand runs: objects for each take ten times as long as their text.

/** Markup that is well formed: made of a text by `escaped`, and of other markup by `element`. */
export type Markup = string & { readonly markup: never };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as markup that says it. Of what XML cannot hold it must be free (`safe`). */
export const escaped = (text: string): Markup =>
  (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '') : text) as Markup;

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes and what stands in it. */
export function element(name: string, attributes: Attributes = {}, children: readonly Markup[] = []): Markup {
  let made = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    made += ` ${key}="${typeof value === 'number' ? String(value) : escaped(value)}"`;
  }
  return (children.length === 0 ? `${made}/>` : `${made}>${children.join('')}</${name}>`) as Markup;
}

/** A property: an element that is there, with a value or without. */
export const property = (name: string, value?: string | number): Markup =>
  element(`w:${name}`, value === undefined ? undefined : { 'w:val': value });

/** A part of a document: its root with the names it may use. */
export const part = (root: string, attributes: Attributes, children: readonly Markup[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${element(root, attributes, children)}`;

/** The namespaces of the texts of a document: what is written, and what other parts are referred to by. */
export const NAMES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** A line; `size` in eighths of a point, `space` in points. */
export interface Line {
  readonly style: 'single';
  readonly size: number;
  readonly space?: number;
  readonly color: string;
}

/** A border on one side of something. */
export const border = (side: string, { style, color, size, space }: Line): Markup =>
  element(`w:${side}`, { 'w:val': style, 'w:color': color, 'w:sz': size, ...(space === undefined ? {} : { 'w:space': space }) });

/** How letters look; `size` in half points, `language` as 'en-CA'. */
export interface Letters {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: true;
  readonly italics?: true;
  readonly color?: string;
  readonly size?: number;
  readonly isUnderlined?: true;
  readonly isRaised?: true;
  readonly language?: string;
}

/** The properties of letters, in the order that the format wants; none where nothing is said. */
export function lettersOf({ style, font, bold, italics, color, size, isUnderlined, isRaised, language }: Letters): Markup[] {
  const all = [
    ...(style === undefined ? [] : [property('rStyle', style)]),
    ...(font === undefined ? [] : [element('w:rFonts', { 'w:ascii': font, 'w:cs': font, 'w:eastAsia': font, 'w:hAnsi': font })]),
    ...(bold ? [property('b'), property('bCs')] : []),
    ...(italics ? [property('i'), property('iCs')] : []),
    ...(color === undefined ? [] : [property('color', color)]),
    ...(size === undefined ? [] : [property('sz', size), property('szCs', size)]),
    ...(isUnderlined ? [property('u', 'single')] : []),
    ...(isRaised ? [property('vertAlign', 'superscript')] : []),
    ...(language === undefined ? [] : [property('lang', language)]),
  ];
  return all.length === 0 ? [] : [element('w:rPr', {}, all)];
}

/** How a paragraph looks, in twips. */
export interface Look {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: true;
  readonly isOnNewPage?: true;
  /** Of a list: its number in the document, and how many lists are around it. */
  readonly list?: { readonly number: number; readonly level: number };
  readonly border?: Readonly<Partial<Record<'left' | 'bottom', Line>>>;
  readonly rightTabStop?: number;
  readonly spacing?: { readonly after?: number; readonly before?: number; readonly line?: number };
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly alignment?: 'left' | 'right' | 'center';
  /** From 0. */
  readonly outlineLevel?: number;
}

/** The properties of a paragraph, in the order that the format wants; none where nothing is said. */
export function lookOf(look: Look): Markup[] {
  const { style, keepNext, border: lines, list, rightTabStop, spacing, indent, alignment, outlineLevel } = look;
  const all = [
    ...(style === undefined ? [] : [property('pStyle', style)]),
    ...(keepNext === undefined ? [] : [keepNext ? property('keepNext') : property('keepNext', 'false')]),
    ...(look.keepLines ? [property('keepLines')] : []),
    ...(look.isOnNewPage ? [property('pageBreakBefore')] : []),
    ...(list ? [element('w:numPr', {}, [property('ilvl', list.level), property('numId', list.number)])] : []),
    ...(lines ? [element('w:pBdr', {}, Object.entries(lines).map(([side, line]) => border(side, line)))] : []),
    ...(rightTabStop === undefined ? [] : [element('w:tabs', {}, [element('w:tab', { 'w:val': 'right', 'w:pos': rightTabStop })])]),
    ...(spacing ? [element('w:spacing', named(spacing))] : []),
    ...(indent ? [element('w:ind', named(indent))] : []),
    ...(alignment === undefined ? [] : [property('jc', alignment)]),
    ...(outlineLevel === undefined ? [] : [property('outlineLvl', outlineLevel)]),
  ];
  return all.length === 0 ? [] : [element('w:pPr', {}, all)];
}

const named = (values: Readonly<Record<string, number>>): Attributes =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`w:${key}`, value]));

/** A paragraph of runs. */
export const paragraph = (look: Look, runs: readonly Markup[]): Markup => element('w:p', {}, [...lookOf(look), ...runs]);

/** What stands in one line of letters that look the same. */
export const run = (letters: Letters, children: readonly Markup[]): Markup => element('w:r', {}, [...lettersOf(letters), ...children]);

/** A text in which blanks count. */
export const textOf = (text: string): Markup => element('w:t', { 'xml:space': 'preserve' }, [escaped(text)]);

/** A field with what it shows until it is brought up to date. */
export const field = (instruction: string, children: readonly Markup[]): Markup =>
  element('w:fldSimple', { 'w:instr': instruction }, children);

/** Runs between the ends of a bookmark, whose number is its own in the document. */
export const marked = (name: string, number: number, children: readonly Markup[]): Markup[] =>
  [element('w:bookmarkStart', { 'w:name': name, 'w:id': number }), ...children, element('w:bookmarkEnd', { 'w:id': number })];
