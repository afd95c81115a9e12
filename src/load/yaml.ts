// YAML text -> plain values. Data is untrusted: it is bounded before it is parsed, and what data has no use for (anchors,
// aliases, tags, directives, several documents) is refused rather than understood.
import { Composer, isAlias, isMap, isPair, isScalar, isSeq, Parser, type CST, type Document, type Node } from 'yaml';
import type { Problem } from '../model/index.js';

/** Nesting of one value; nothing of ours needs ten. The size of a file is bounded where it is read. */
const MAX_DEPTH = 32;
const MAX_SYNTAX_PROBLEMS = 5;

export interface Parsed {
  /** Maps without prototype, arrays, strings, numbers, booleans, null; undefined when the text is no YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

type Report = (code: string, range: readonly [number, number], message: string, hint?: string) => void;

/** Decodes a file's bytes: UTF-8 without a byte order mark, nothing replaced in silence. */
export function decode(file: string, bytes: Uint8Array): { text: string | undefined; problems: Problem[] } {
  const problem = (message: string, hint: string, range: readonly [number, number] = [0, 1]): { text: undefined; problems: Problem[] } => ({
    text: undefined,
    problems: [{ code: 'file/encoding', severity: 'error', message, hint, ref: { file, path: [] }, range }],
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return problem('the file begins with a byte order mark', 'save it as UTF-8 without one');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    const at = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).indexOf('\ufffd');
    return problem('the file is not UTF-8', 'save it as UTF-8', [at, at + 1]);
  }
}

// Control characters but tab and line ends, DEL and C1, byte order marks, and what turns the direction of text.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Parses the text of one file. Never throws. */
export function parseYaml(file: string, text: string): Parsed {
  const problems: Problem[] = [];
  const report: Report = (code, range, message, hint) =>
    problems.push({ code, severity: 'error', message, ref: { file, path: [] }, range, ...(hint === undefined ? {} : { hint }) });
  const control = FORBIDDEN.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report('file/character', [control.index, control.index + 1], `the character U+${code} is not allowed`, 'remove it');
    return { value: undefined, problems };
  }
  const tokens = [...new Parser().parse(text)];
  if (!checkTokens(tokens, report)) return { value: undefined, problems };
  const documents = [...new Composer({ uniqueKeys: false, version: '1.2', schema: 'core', merge: false }).compose(tokens)];
  const document = documents[0];
  if (reportSyntax(documents, report)) return { value: undefined, problems };
  if (!document?.contents) {
    report('file/empty', [0, 1], 'the file has no content', 'begin with a line such as "kind: initiative", or remove the file');
    return { value: undefined, problems };
  }
  if (documents[1]) report('file/documents', [documents[1].range[0], documents[1].range[0] + 1], 'the file holds several YAML documents', 'write one document a file');
  return { value: toValue(document.contents, report), problems };
}

/** Whether the tokens are within bounds. The walk is a loop: the depth is the writer's choice. */
function checkTokens(tokens: readonly CST.Token[], report: Report): boolean {
  const pending: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) {
      report('file/depth', [token.offset, token.offset + 1], `values are nested more than ${String(MAX_DEPTH)} deep`, 'nothing in the data needs that');
      return false;
    }
    if (token.type === 'directive') {
      report('file/directive', [token.offset, token.offset + token.source.length], 'YAML directives are not allowed', 'remove the line');
      return false;
    }
    if (token.type === 'document' && token.value) pending.push({ token: token.value, depth });
    if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) pending.push({ token: key, depth: depth + 1 });
        if (value) pending.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return true;
}

function reportSyntax(documents: readonly Document.Parsed[], report: Report): boolean {
  // One slip makes the parser complain several times at one place; the first complaint is the one to read.
  const all = documents.flatMap((document) => document.errors);
  const errors = all.filter(({ pos }, index) => all.findIndex((other) => other.pos[0] === pos[0]) === index);
  for (const { pos, message } of errors.slice(0, MAX_SYNTAX_PROBLEMS)) report('file/syntax', pos, lowerFirst(message.split('\n')[0] ?? ''), 'this is not valid YAML 1.2');
  const last = errors[MAX_SYNTAX_PROBLEMS];
  if (last) report('file/syntax', last.pos, `${String(errors.length - MAX_SYNTAX_PROBLEMS)} more syntax errors follow`, 'mend the first ones and check again');
  return errors.length > 0;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

const rangeOf = (node: { range?: readonly [number, number, number] | null | undefined }): readonly [number, number] =>
  node.range ? [node.range[0], node.range[1]] : [0, 1];

function toValue(node: Node | null, report: Report): unknown {
  if (node === null) return null;
  if (isAlias(node)) {
    report('file/alias', rangeOf(node), 'aliases are not allowed', 'write the value out');
    return `*${node.source}`;
  }
  if (node.anchor !== undefined) report('file/alias', rangeOf(node), `anchors are not allowed: &${node.anchor}`, 'write the value out where it is used');
  if (node.tag !== undefined) report('file/tag', rangeOf(node), `tags are not allowed: ${node.tag.replace('tag:yaml.org,2002:', '!!')}`, 'remove it; put text in quotes');
  if (isSeq(node)) return node.items.map((item) => toValue(item as Node, report));
  if (isMap(node)) return toObject(node.items, report);
  return isScalar(node) ? node.value : null;
}

function toObject(items: readonly unknown[], report: Report): Record<string, unknown> {
  const object = Object.create(null) as Record<string, unknown>;
  for (const pair of items) {
    if (!isPair(pair)) continue;
    const key = pair.key as Node | null;
    const value = toValue(pair.value as Node | null, report);
    if (!isScalar(key) || typeof key.value !== 'string') {
      report('file/key', key ? rangeOf(key) : [0, 1], 'a key must be text', 'put it in quotes');
      continue;
    }
    if (key.anchor !== undefined || key.tag !== undefined) toValue(key, report);
    if (key.value === '__proto__') report('schema/unknown-key', rangeOf(key), 'unknown key "__proto__"', 'remove it');
    else if (Object.hasOwn(object, key.value)) report('file/duplicate-key', rangeOf(key), `the key "${key.value}" stands here twice`, 'keep one of them');
    else object[key.value] = value;
  }
  return object;
}
