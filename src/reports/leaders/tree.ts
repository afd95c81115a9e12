// The tree of a draft: mdast, with what stands behind each statement kept beside its words.
import type {
  BlockContent, FootnoteDefinition, FootnoteReference, Heading, List, Paragraph, PhrasingContent, RootContent, Table,
} from 'mdast';
import { yearOf } from '../../dates/index.js';
import { publicFrom, type Citation, type Dataset, type Figure, type Picture } from '../../model/index.js';
import type { Words } from '../../words/index.js';

/** Where a fact stands. */
export type Cite = Pick<Citation, 'document' | 'item'>;

/** A sentence that states something, the ids of what it speaks of, and its sources. */
export interface Statement {
  readonly text: string;
  readonly ids: readonly string[];
  readonly cites: readonly Cite[];
}

/** What of a draft is no running text: shown otherwise by formats that can. */
export type Role = 'subtitle' | 'caption' | 'signature' | 'remark';

declare module 'mdast' {
  interface ParagraphData {
    role?: Role;
    statements?: readonly Statement[];
  }
  interface HeadingData {
    /** The section begins a page. */
    isOnNewPage?: boolean;
  }
  interface TableData {
    /** Share of the width of each column, in percent. */
    widths?: readonly number[];
  }
}

/** Footnotes of a draft: one for each set of sources, in the order in which they are first cited. */
export interface Footnotes {
  readonly refer: (cites: readonly Cite[]) => FootnoteReference[];
  readonly definitions: () => FootnoteDefinition[];
  /** The ids of the documents that were cited so far. */
  readonly documents: () => ReadonlySet<string>;
}

/** Begins the footnotes of a draft. */
export function footnotesOf({ documents }: Dataset, words: Words): Footnotes {
  const known = new Map<string, { readonly identifier: string; readonly text: string }>();
  const cited = new Set<string>();
  const names = new Map<string, string>();
  const nameOf = (cite: Cite): string => {
    const key = `${cite.document} ${String(cite.item)}`;
    const name = names.get(key) ?? told(cite);
    names.set(key, name);
    return name;
  };
  const told = ({ document, item }: Cite): string => {
    const source = documents.get(document);
    const day = source && publicFrom(source);
    // Reports of one name come out year after year.
    const title = day ? words.say('cite-dated', { document: source.title, year: String(yearOf(day)) }) : source?.title ?? document;
    return item === null ? title : words.say('cite-item', { document: title, item: String(item) });
  };
  return {
    documents: () => cited,
    refer: (cites) => {
      for (const { document } of cites) cited.add(document);
      if (cites.length === 0) return [];
      const text = `${[...new Set(cites.map(nameOf))].join('; ')}.`;
      const note = known.get(text) ?? { identifier: String(known.size + 1), text };
      known.set(text, note);
      return [{ type: 'footnoteReference', identifier: note.identifier, label: note.identifier }];
    },
    definitions: () => [...known.values()].map(({ identifier, text }) => ({
      type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: textNodes(text) }],
    })),
  };
}

/** What a figure is made of: its picture, and the same numbers as the rows of a table. Empty cells count nothing. */
export interface FigureParts {
  readonly caption: string;
  readonly picture: Picture;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly numbers: readonly number[];
}

/** Figures of a draft, numbered as they are drawn. */
export interface Figures {
  readonly draw: (parts: FigureParts) => Figure;
}

/** Begins the figures of a draft. */
export function figuresOf({ say }: Words): Figures {
  let number = 0;
  const alt = (head: readonly string[], [name = '', ...values]: readonly string[]): string => say('figure-row', {
    name, values: values.flatMap((value, index) => (value === '' ? [] : [`${head[index + 1] ?? ''} ${value}`])).join(', '),
  });
  return {
    draw: ({ caption, picture, head, rows, widths, numbers }) => ({
      type: 'figure', label: say('label-figure'), number: ++number, caption, alt: rows.map((row) => alt(head, row)).join(' '), picture,
      children: [tableNode(head, rows.map((cells) => cells.map((text) => textNodes(text))), widths, numbers)],
    }),
  };
}

const textNodes = (value: string): PhrasingContent[] => [{ type: 'text', value }];

/** A heading of level 1 to 4. */
export const heading = (depth: 1 | 2 | 3 | 4, text: string): Heading => ({ type: 'heading', depth, children: textNodes(text) });

/** The heading of a section that is also read by itself, and begins a page. */
export const pageHeading = (text: string): Heading => ({ ...heading(2, text), data: { isOnNewPage: true } });

/** A paragraph of no statement: a title, a caption, a remark; in another language than the draft's, where it is given. */
export const plainParagraph = (text: string, role?: Role, language?: string): Paragraph => ({
  type: 'paragraph', children: language === undefined ? textNodes(text) : [{ type: 'text', value: text, data: { language } }],
  ...(role ? { data: { role } } : {}),
});

/** Statements one after another, each with its sources. */
export const paragraph = (statements: readonly Statement[], notes: Footnotes): Paragraph => ({
  type: 'paragraph', data: { statements }, children: statements.flatMap((statement, index) => phrase(statement, notes, index > 0)),
});

const phrase = ({ text, cites }: Statement, notes: Footnotes, isFurther: boolean): PhrasingContent[] =>
  [...textNodes(isFurther ? ` ${text}` : text), ...notes.refer(cites)];

/** A list with a statement an item. */
export const list = (statements: readonly Statement[], notes: Footnotes): List => ({
  type: 'list', ordered: false, spread: false,
  children: statements.map((statement) => ({ type: 'listItem', spread: false, children: [paragraph([statement], notes)] })),
});

/** A cell: texts on lines of their own, and sources. */
export interface TableCell {
  readonly lines: readonly string[];
  readonly cites?: readonly Cite[];
}

/** A table below its caption; `widths` are shares of the width in percent, `numbers` the columns of numbers. */
export function table(
  caption: string, head: readonly string[], rows: readonly (readonly TableCell[])[], notes: Footnotes,
  { widths, numbers = [] }: { readonly widths: readonly number[]; readonly numbers?: readonly number[] },
): [Paragraph, Table] {
  const cell = ({ lines, cites = [] }: TableCell): PhrasingContent[] => [
    ...lines.flatMap((line, index): PhrasingContent[] => [...(index > 0 ? [{ type: 'break' } as const] : []), ...textNodes(line)]),
    ...notes.refer(cites),
  ];
  return [plainParagraph(caption, 'caption'), tableNode(head, rows.map((cells) => cells.map(cell)), widths, numbers)];
}

const tableNode = (
  head: readonly string[], rows: readonly (readonly PhrasingContent[][])[], widths: readonly number[], numbers: readonly number[],
): Table => ({
  type: 'table', data: { widths }, align: head.map((_, index) => (numbers.includes(index) ? 'right' : null)),
  children: [head.map(textNodes), ...rows].map((cells) =>
    ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })),
});

/** What a section gives: blocks of the tree. */
export type Section = readonly (RootContent | BlockContent)[];
