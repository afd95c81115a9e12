// YAML text -> plain values. Data is untrusted: it is bounded before it is parsed, and what data has no use for (anchors,
// aliases, tags, directives, several documents) is refused rather than understood.
import { Composer, isAlias, isMap, isPair, isScalar, isSeq, Lexer, Parser, type CST, type Document, type Node } from 'yaml';
import { parsePlainDate, type PlainDate } from '../dates/index.js';
import { STAND_IN, type Problem } from '../model/index.js';
import { bareDate, MOST_REMARKS } from './bare-date.js';
import { FORBIDDEN, MAX_LEXEMES } from './text.js';

/** Nesting of one value, with a margin for what the parser puts between; nothing of ours needs ten. */
const MAX_DEPTH = 64;

/** What the text of one file holds. */
export interface Parsed {
  /** Maps without prototype, arrays, strings, numbers, booleans, null; undefined when the text is no YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** What is not wrong, and better written otherwise. */
  readonly remarks: readonly Problem[];
}

type Report = (code: string, range: readonly [number, number], message: string, hint?: string) => void;

/** Parses the text of one file. Never throws. */
export function parseYaml(file: string, text: string): Parsed {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const report: Report = (code, range, message, hint) =>
    problems.push({ code, severity: 'error', message, ref: { file, path: [] }, range, ...(hint === undefined ? {} : { hint }) });
  const control = FORBIDDEN.exec(text);
  if (control) {
    const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report('file/character', [control.index, control.index + control[0].length], `the character U+${code} is not allowed`, 'remove it');
    return { value: undefined, problems, remarks };
  }
  const tokens = readTokens(text, report);
  if (!tokens) return { value: undefined, problems, remarks };
  const documents = [...new Composer({ uniqueKeys: false, version: '1.2', schema: 'core', merge: false }).compose(tokens)];
  const document = documents[0];
  if (reportSyntax(documents, tokens, text, report)) return { value: undefined, problems, remarks };
  if (documents[1]) {
    const [start] = documents[1].range;
    report('file/documents', [start, start + 1], 'the file holds several YAML documents', 'write one document a file');
    return { value: undefined, problems, remarks };
  }
  if (!document?.contents) {
    report('file/empty', [0, 1], 'the file has no content', 'begin with a line such as "kind: initiative", or remove the file');
    return { value: undefined, problems, remarks };
  }
  return { value: toValue(document.contents, { text, report, bare: bareDates(file, remarks), path: [] }), problems, remarks };
}

/** Notes days without quotes. */
function bareDates(file: string, remarks: Problem[]): Reader['bare'] {
  return (day, range, path) => {
    if (remarks.length < MOST_REMARKS) remarks.push(bareDate(file, { day, range, path: [...path] }));
  };
}

/** The tokens of a text; undefined, with a problem, when it is out of bounds: depth and number are the writer's choice. */
function readTokens(text: string, report: Report): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  const stop = (code: string, at: number, length: number, message: string, hint: string): undefined => {
    report(code, [at, at + length], message, hint);
    return undefined;
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') {
        return stop('file/directive', token.offset, token.source.length, 'YAML directives are not allowed', 'remove the line');
      }
      tokens.push(token);
    }
    if (parser.stack.length > MAX_DEPTH) {
      return stop('file/depth', parser.offset, 1, 'values are nested too deep', 'nothing in the data needs that');
    }
    if (++count > MAX_LEXEMES) {
      return stop('file/too-large', parser.offset, 1, `the file has more than ${String(MAX_LEXEMES)} words and signs`, 'split it');
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

/** One slip makes the parser complain several times; the first complaint is the one to read, unless a quote was left open. */
function reportSyntax(documents: readonly Document.Parsed[], tokens: readonly CST.Token[], text: string, report: Report): boolean {
  const [error] = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  // The parser takes an escaped quote at the very end of a file for the one that closes the text.
  if (!error && !text.endsWith('\\"')) return false;
  const open = quotedTexts(tokens).find(({ source }) => !CLOSED.test(source) || (error && SWALLOWED.test(source)));
  if (open) {
    const hint = 'close it where the text ends; a quote in the text is written \\" between double quotes, \'\' between single ones';
    report('file/syntax', [open.offset, open.offset + 1], 'the quote is not closed', hint);
    return true;
  }
  if (!error) return false;
  const at = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  report('file/syntax', [at, Math.max(error.pos[1], at + 1)], lowerFirst(error.message.split('\n')[0] ?? ''), 'this is not valid YAML 1.2');
  return true;
}

/** A quoted text that ends as it should. */
const CLOSED = /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')$/;

/** What a quoted text swallows whose quote is not closed, up to the next quote of the file: a line that begins with a key. */
const SWALLOWED = /\n *(?:- +)*[\w-]+:(?:\s|$)/;

/** The texts in quotes, in their order. */
function quotedTexts(tokens: readonly CST.Token[]): CST.FlowScalar[] {
  const quoted: CST.FlowScalar[] = [];
  const pending: CST.Token[] = [...tokens];
  for (let token = pending.pop(); token; token = pending.pop()) {
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') quoted.push(token);
    if (token.type === 'document' && token.value) pending.push(token.value);
    if ('items' in token) for (const { key, value } of token.items) pending.push(...(key ? [key] : []), ...(value ? [value] : []));
  }
  return quoted.sort((a, b) => a.offset - b.offset);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

const rangeOf = (node: { range?: readonly [number, number, number] | null | undefined }): readonly [number, number] =>
  node.range ? [node.range[0], node.range[1]] : [0, 1];

/** The range of a property that stands before its node. */
function before(node: Node, property: string, text: string): readonly [number, number] {
  const [start, end] = rangeOf(node);
  const at = text.lastIndexOf(property, start);
  return at < 0 ? [start, end] : [at, at + property.length];
}

/** What reading nodes needs besides them. */
interface Reader {
  readonly text: string;
  readonly report: Report;
  readonly bare: (day: PlainDate, range: readonly [number, number], path: readonly (string | number)[]) => void;
  /** The keys and indexes that lead to the node at hand. */
  readonly path: (string | number)[];
}

function toValue(node: Node | null, reader: Reader): unknown {
  if (node === null) return null;
  const { text, report } = reader;
  if (isAlias(node)) {
    report('file/alias', rangeOf(node), 'aliases are not allowed', 'write the value out');
    return `*${node.source}`;
  }
  if (node.anchor !== undefined) {
    const mark = `&${node.anchor}`;
    report('file/alias', before(node, mark, text), `anchors are not allowed: ${mark}`, 'write the value out where it is used');
  }
  if (node.tag !== undefined) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    report('file/tag', before(node, tag, text), `tags are not allowed: ${tag}`, 'remove it; put text in quotes');
  }
  if (isSeq(node)) return node.items.map((item, index) => valueAt(index, item as Node, reader));
  if (isMap(node)) return toObject(node.items, reader);
  if (!isScalar(node)) return null;
  const { value } = node;
  if (value === STAND_IN) report('schema/value', rangeOf(node), `"${STAND_IN}" is a word of the program's own`, 'choose another');
  const day = typeof value === 'string' && value.length === 10 && node.type === 'PLAIN' ? parsePlainDate(value) : undefined;
  if (day !== undefined) reader.bare(day, rangeOf(node), reader.path);
  return value;
}

function valueAt(step: string | number, node: Node | null, reader: Reader): unknown {
  reader.path.push(step);
  const value = toValue(node, reader);
  reader.path.pop();
  return value;
}

function toObject(items: readonly unknown[], reader: Reader): Record<string, unknown> {
  const { report } = reader;
  const object = Object.create(null) as Record<string, unknown>;
  for (const pair of items) {
    if (!isPair(pair)) continue;
    const key = pair.key as Node | null;
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    const value = valueAt(name ?? '', pair.value as Node | null, reader);
    if (!isScalar(key) || name === undefined) {
      report('file/key', key ? rangeOf(key) : [0, 1], 'a key must be text', 'put it in quotes');
      continue;
    }
    if (key.anchor !== undefined || key.tag !== undefined) toValue(key, reader);
    if (name === '__proto__') {
      report('schema/unknown-key', rangeOf(key), 'unknown key "__proto__"', 'remove it');
    } else if (Object.hasOwn(object, name)) {
      report('file/duplicate-key', rangeOf(key), `the key "${name}" stands here twice`, 'keep one of them');
    } else {
      object[name] = value;
    }
  }
  return object;
}
