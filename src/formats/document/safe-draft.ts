// A draft made safe to print: every text in it shows what would hide or act, and nothing is left in the tree but what all formats can
// print. Each format begins here, so that none has to think of hostile data again.
import type {
  BlockContent, Blockquote, FootnoteDefinition, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table,
  TableRow,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Draft, Figure } from '../../model/index.js';
import { safe } from '../xml.js';

declare module 'mdast' {
  interface ParagraphData {
    /** Of a caption: the heading right above has said the same. Who sees both needs it once; who listens to a table needs its name. */
    isRepeated?: boolean;
    /** What is told stands right below, in a list, a table or the parts of a section: it does not end a page alone. */
    isIntro?: boolean;
  }
}

/** What stands in a safe draft. */
export type Block = Heading | Paragraph | List | Blockquote | Table | Figure;

/** A draft whose texts can be printed as they are. */
export interface SafeDraft {
  readonly language: string;
  readonly title: string;
  readonly labels: Draft['labels'];
  readonly blocks: readonly Block[];
  /** The notes that are referred to, in the order of the first reference; identifier and label are the number from 1. */
  readonly notes: readonly FootnoteDefinition[];
}

/** Copies a draft with every text made visible. Of markup that no report uses, such as links and HTML, the words are kept. */
export function safeDraft({ language, title, labels: { notes, back, contents, page }, tree }: Draft): SafeDraft {
  const numbers = numberNotes(tree);
  const definitions = new Map(definitionsIn(tree).map((one) => [one.identifier, one]));
  return {
    language, title: safe(title), labels: { notes: safe(notes), back: safe(back), contents: safe(contents), page: safe(page) },
    blocks: markNeighbours(tree.children.flatMap((node) => copyBlock(node, numbers))),
    notes: [...numbers].flatMap(([identifier, number]) => {
      const children = definitions.get(identifier)?.children.flatMap((node) => copyBlock(node, numbers)) ?? [];
      return [{ type: 'footnoteDefinition', identifier: number, label: number, children }];
    }),
  };
}

/** The text of a node of a safe draft; parts that a break sets apart are joined by a blank. */
export const wordsOf = (node: Nodes): string =>
  (node.type === 'break' ? ' ' : 'children' in node ? node.children.map(wordsOf).join('') : toString(node));

/**
 * How many rows the first cell of each row of a table stands for, the head aside: where first cells below it are empty, those rows go on
 * what it says, and theirs stand for none. An empty cell with nothing to go on stands for itself.
 */
export function spansOf({ children: [, ...rows] }: Table): number[] {
  const spans: number[] = [];
  let from = -1;
  rows.forEach(({ children: [first] }, index) => {
    const isNamed = first !== undefined && wordsOf(first) !== '';
    if (isNamed) from = index;
    spans.push(isNamed || from < 0 ? 1 : 0);
    if (!isNamed && from >= 0) spans[from] = index - from + 1;
  });
  return spans;
}

/** A text in which no line ends between a number of up to three digits and what it counts, nor within '31 August' or '1er mai'. */
export const bound = (text: string): string => (/\d/.test(text) ? text.replace(/(?<=(?:^|[\s(+“])\d{1,3}(?:er|\.º)?(?: de)?) (?=\p{L})/gu, '\u00a0') : text);

/** The number of each note that is referred to and defined, by identifier. */
type Numbers = ReadonlyMap<string, string>;

const definitionsIn = ({ children }: Root): FootnoteDefinition[] => children.filter((node) => node.type === 'footnoteDefinition');

function numberNotes(tree: Root): Numbers {
  const defined = new Set(definitionsIn(tree).map(({ identifier }) => identifier));
  const numbers = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference' && defined.has(node.identifier) && !numbers.has(node.identifier)) {
      numbers.set(node.identifier, String(numbers.size + 1));
    }
    // Notes that only notes refer to are not looked for: no word processor knows them.
    if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(visit);
  };
  visit(tree);
  return numbers;
}

function copyBlock(node: RootContent, numbers: Numbers): Block[] {
  const phrases = (children: readonly PhrasingContent[]): PhrasingContent[] => copyPhrases(children, numbers);
  const blocks = (children: readonly (RootContent | BlockContent)[]): Block[] => children.flatMap((child) => copyBlock(child, numbers));
  switch (node.type) {
    case 'heading':
      return [{
        type: 'heading', depth: node.depth, children: phrases(node.children),
        ...(node.data?.isOnNewPage === true ? { data: { isOnNewPage: true } } : {}),
      }];
    case 'paragraph':
      return [{ type: 'paragraph', children: phrases(node.children), ...(node.data?.role ? { data: { role: node.data.role } } : {}) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(node.children) }];
    case 'list':
      return [{
        type: 'list', ordered: node.ordered === true, start: node.ordered === true ? node.start ?? 1 : null, spread: false,
        children: node.children.map((item): ListItem => ({ type: 'listItem', spread: false, children: blocks(item.children) })),
      }];
    case 'table':
      return [copyTable(node, phrases)];
    case 'figure':
      return [{
        type: 'figure', label: safe(node.label), number: node.number, caption: safe(node.caption), alt: safe(node.alt),
        picture: safeValues(node.picture), children: [copyTable(node.children[0], phrases)],
      }];
    case 'footnoteDefinition':
      return [];
    default: {
      const words = safe(toString(node));
      return words === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: words }] }];
    }
  }
}

const copyTable = (node: Table, phrases: (children: readonly PhrasingContent[]) => PhrasingContent[]): Table => ({
  type: 'table', align: [...node.align ?? []], ...(node.data?.widths ? { data: { widths: node.data.widths } } : {}),
  children: node.children.map((row): TableRow => ({
    type: 'tableRow', children: row.children.map((cell) => ({ type: 'tableCell', children: phrases(cell.children) })),
  })),
});

/** A copy of a value in which every text is safe. */
const safeValues = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? safe(one) : one)) as T;

function copyPhrases(children: readonly PhrasingContent[], numbers: Numbers): PhrasingContent[] {
  const copies: PhrasingContent[] = [];
  for (const child of children) {
    const copy = copyPhrase(child, numbers);
    if (copy) copies.push(copy);
  }
  return copies;
}

function copyPhrase(node: PhrasingContent, numbers: Numbers): PhrasingContent | null {
  switch (node.type) {
    case 'break':
      return { type: 'break' };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: copyPhrases(node.children, numbers) };
    case 'footnoteReference': {
      const number = numbers.get(node.identifier);
      return number === undefined ? null : { type: 'footnoteReference', identifier: number, label: number };
    }
    case 'text': {
      const value = safe(node.value);
      const language = node.data?.language;
      return value === '' ? null : language === undefined ? { type: 'text', value } : { type: 'text', value, data: { language } };
    }
    default: {
      const value = safe(toString(node));
      return value === '' ? null : { type: 'text', value };
    }
  }
}

const markNeighbours = (blocks: readonly Block[]): Block[] => blocks.map((block, index): Block => {
  if (block.type !== 'paragraph') return block;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (block.data?.role === 'caption' && before?.type === 'heading') {
    return { ...block, data: { ...block.data, isRepeated: wordsOf(before) === wordsOf(block) } };
  }
  return block.data?.role === undefined && isIntroduced(after, before) ? { ...block, data: { isIntro: true } } : block;
});

/** Whether a block goes on what a paragraph before it begins: a list, a table, or the parts of the section that the paragraph opens. */
function isIntroduced(block: Block | undefined, opening: Block | undefined): boolean {
  if (block?.type === 'heading') return opening?.type === 'heading' && opening.depth === 2;
  return block?.type === 'list' || block?.type === 'table' || (block?.type === 'paragraph' && block.data?.role === 'caption');
}

/** The blocks without captions that say again what the heading above them says. */
export const withoutRepeats = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => block.type !== 'paragraph' || block.data?.isRepeated !== true);
