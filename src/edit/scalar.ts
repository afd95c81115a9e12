// A scalar gets another text, or quotes around the one it has.
import { isScalar, type Node, type Scalar } from 'yaml';
import { partOf, type Range } from '../load/locate.js';
import { spanOf } from '../load/nodes.js';
import { parseYaml } from '../load/yaml.js';
import type { Ref } from '../model/index.js';
import type { Edit, Place, Source } from './edit.js';

/** The edit that puts a scalar in double quotes as it is written; null where it is in quotes, or a block, or nothing. */
export function quoteEdit(node: Node, { text }: Source): Edit | null {
  const [start, end] = spanOf(node) ?? [0, 0];
  if (!isScalar(node) || node.type !== 'PLAIN' || start === end) return null;
  const written = text.slice(start, end);
  const meaning = typeof node.value === 'string' ? node.value : written;
  return { start, end, text: `"${written.replace(/["\\]/g, '\\$&')}"`, node, meaning };
}

/** The edit that gives a scalar, or a part of it, another text; null where nothing changes or no way to write it is found. */
export function replaceEdit(node: Node, text: string, part: Ref['part'], source: Source): Edit | null {
  const place = source.places.get(node);
  const range = spanOf(node);
  if (!isScalar(node) || !place || !range || range[0] === range[1]) return null;
  const [start, end] = part || !isBlock(node) ? range : withoutLineEnd(range, source.text);
  const scalar = source.text.slice(start, end);
  const value = typeof node.value === 'string' ? node.value : scalar;
  const meaning = part ? value.slice(0, part.at) + text + value.slice(part.at + part.length) : text;
  if (meaning === node.value) return null;
  const after = place.isKey ? behindKey(end, source.text) : '';
  // A block is not flattened for a part, nor at the cost of the remark on its first line.
  const isKept = isBlock(node) && (part !== undefined || /^.*#/.test(scalar));
  const candidates = [
    ...(part ? withPart(node, value, text, part, [start, end], source.text) : []),
    ...(isKept ? [] : written(node, meaning, after.length > 1)),
  ];
  const chosen = candidates.find((candidate) => readBack(candidate, place, after !== '') === meaning);
  return chosen === undefined ? null : { start, end, text: chosen, node, meaning };
}

/** The colon behind a key, with a character that stands close to it; nothing where there is none, as in `{ a, b }`. */
const behindKey = (end: number, text: string): string => /^\s*(:\S?)?/.exec(text.slice(end, end + 100))?.[1] ?? '';

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

const withoutLineEnd = ([start, end]: Range, text: string): Range => [start, start + text.slice(start, end).trimEnd().length];

/** The ways to write a text, best first: without quotes, in the quotes the scalar has, in double quotes. */
function written(node: Scalar, text: string, isTight: boolean): string[] {
  if (/[\t\r\n]/.test(text)) return [inDoubleQuotes(text)];
  return [
    ...(isTight ? [] : [text]),
    ...(node.type === 'QUOTE_SINGLE' ? [`'${text.replaceAll("'", "''")}'`] : []),
    inDoubleQuotes(text),
  ];
}

/** A text in double quotes. JSON's escapes are YAML's; characters that a file may not hold are escaped as well. */
function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{e0000}-\u{e007f}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** The scalar as it is written, but for the part; folds, quotes and indentation stay. */
function withPart(
  node: Scalar, value: string, text: string, part: NonNullable<Ref['part']>, [start, end]: Range, source: string,
): string[] {
  const length = Math.min(part.length, value.length - part.at);
  const [from, to] = partOf(value, { at: part.at, length }, [start, end], source);
  if (from < start || to > end || /[\r\n]/.test(text)) return [];
  const inside = node.type === 'QUOTE_DOUBLE' ? inDoubleQuotes(text).slice(1, -1)
    : node.type === 'QUOTE_SINGLE' ? text.replaceAll("'", "''") : text;
  return [source.slice(start, from) + inside + source.slice(to, end)];
}

/** What a scalar as written would be read as in its place; undefined when as nothing, as several things, or with a remark. */
function readBack(scalar: string, { isKey, inFlow }: Place, hasColon: boolean): unknown {
  const pair = isKey ? `${scalar}${hasColon ? ': 1' : ''}` : `k: ${scalar}`;
  // A block holds its line end, and more of them may be more text.
  const lineEnd = /^[|>]/.test(scalar) ? '' : '\n';
  const { value, problems, remarks } = parseYaml('', (inFlow ? `{${pair}}` : pair) + lineEnd);
  if (problems.length + remarks.length > 0 || typeof value !== 'object' || value === null) return undefined;
  const [entry, ...more] = Object.entries(value as Record<string, unknown>);
  if (!entry || more.length > 0) return undefined;
  return isKey ? entry[0] : entry[1];
}
