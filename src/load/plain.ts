// A reader for the plain style in which data files are written: block maps and lists, scalars and flow collections of one line.
// What is not plainly fine it leaves to `yaml`, the truth; what it reads is what `yaml` reads (tests/plain.test.ts holds them together).
// It reads by line, with expressions that run as machine code from the start: loops over characters take longer to warm up than to run.
import { parsePlainDate } from '../dates/index.js';
import { STAND_IN } from '../model/index.js';
import type { BareDate } from './bare-date.js';
import { MAX_LEXEMES, NEVER_PLAIN } from './text.js';

/** What a plain text holds. */
export interface Plain {
  /** Maps without anything inherited, arrays, strings, numbers and booleans. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly bareDates: readonly BareDate[];
  /** At least as many as the words and signs of the text. */
  readonly lexemes: number;
}

/** Deeper values are left to `yaml`. */
const MOST_DEPTH = 16;

/** A line and what is blank before it, comments too: indent, dash, key with its colon, rest. */
const LINE = /((?: *(?:#.*)?\n)*)( *)(- +)?(?:([A-Za-z][\w/-]{0,99}):(?: +|(?=\n)))?(.*)\n?/y;
/** A text in quotes, alone or before a comment. */
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/;
/** In a flow collection: a key, and a scalar or the beginning of another collection. */
const FLOW = / *(?:([A-Za-z][\w/-]{0,99}): +)?(?:([A-Za-z\d($\u00a1-\uffff](?:[^,[\]{}:# ]+| +(?=[^,[\]{}:# ]))*)|"([^"\\]*)"|'([^']*)'(?!')|(?=[[{])) */y;
/** What may follow a flow collection. */
const AFTER_FLOW = /(?: +#.*| *)$/y;
/** Is told where keys and values stand, in UTF-16 offsets, `end` exclusive; a block is said to go on to the end of the text. */
export type Mark = (path: readonly (string | number)[], is: 'key' | 'value', start: number, end: number, value: unknown) => void;

interface Reader {
  readonly text: string;
  readonly mark: Mark | undefined;
  /** Where the next line begins. */
  next: number;
  /** The line at hand: where its first sign stands, and in which column, -1 at the end of the text; how wide a dash is with its blanks. */
  start: number;
  indent: number;
  dash: number;
  key: string | undefined;
  /** What follows on the line, where it begins in the text, and how much of it has been read. */
  rest: string;
  restAt: number;
  at: number;
  lexemes: number;
  /** The keys and indexes that lead to what is read. */
  readonly path: (string | number)[];
  readonly bareDates: BareDate[];
}

/** Thrown where a text is not plain; made once, since making an error takes longer than reading a line. */
const NOT_PLAIN = new Error('not plain');

const [NEWLINE, SPACE, QUOTE, HASH, APOSTROPHE, COMMA, LIST, LIST_END, MAP, MAP_END] = [10, 32, 34, 35, 39, 44, 91, 93, 123, 125];

/** Reads the text of a file, and marks its places; null when it is not plain, which says nothing of whether it is right. Never throws. */
export function readPlain(text: string, mark?: Mark): Plain | null {
  if (NEVER_PLAIN.test(text)) return null;
  const reader: Reader =
    { text, mark, next: 0, start: 0, indent: 0, dash: 0, key: undefined, rest: '', restAt: 0, at: 0, lexemes: 0, path: [], bareDates: [] };
  try {
    toNextLine(reader);
    const value = reader.indent === 0 && reader.dash === 0 ? readMap(reader, 0) : null;
    if (!value || reader.indent >= 0 || reader.lexemes > MAX_LEXEMES) return null;
    return { value, bareDates: reader.bareDates, lexemes: reader.lexemes };
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}

function toNextLine(reader: Reader): void {
  const { text } = reader;
  LINE.lastIndex = reader.next;
  // Taken one by one: to take a list apart makes an object for each of its elements.
  const match = LINE.exec(text);
  const before = match?.[1] ?? '';
  const indent = match?.[2] ?? '';
  const dash = match?.[3];
  const key = match?.[4];
  const rest = match?.[5] ?? '';
  const end = LINE.lastIndex;
  reader.start = reader.next + before.length + indent.length;
  reader.next = end;
  reader.indent = end === text.length && rest === '' && key === undefined && dash === undefined ? -1 : indent.length;
  reader.dash = dash === undefined ? 0 : dash.length;
  reader.key = key;
  reader.rest = rest;
  reader.restAt = end - rest.length - (text.charCodeAt(end - 1) === NEWLINE ? 1 : 0);
  reader.lexemes += before.length + 12;
}

// A map with nothing inherited whose keys stay in order and take little room, unlike those of Object.create(null).
const Bare = function Bare() { /* empty */ } as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null) as object;

/** A block map whose keys stand in column `indent`. The first may stand behind a dash. */
function readMap(reader: Reader, indent: number): Record<string, unknown> {
  const map = new Bare();
  const { path, mark } = reader;
  const start = reader.start + reader.dash;
  if (path.length >= MOST_DEPTH) throw NOT_PLAIN;
  do {
    const { key } = reader;
    if (key === undefined || key in map || NO_TEXT.has(key)) throw NOT_PLAIN;
    path.push(key);
    if (mark) mark(path, 'key', reader.start + reader.dash, reader.start + reader.dash + key.length, key);
    map[key] = readValue(reader, indent);
    path.pop();
  } while (reader.indent === indent && reader.dash === 0);
  if (mark) mark(path, 'value', start, reader.text.length, map);
  return map;
}

/** The value after a key in column `indent`. */
function readValue(reader: Reader, indent: number): unknown {
  const { rest } = reader;
  if (rest !== '' && rest.charCodeAt(0) !== HASH) return readRest(reader, indent);
  toNextLine(reader);
  if (reader.dash > 0 && reader.indent >= indent) return readList(reader, reader.indent);
  if (reader.indent <= indent) throw NOT_PLAIN;
  return readMap(reader, reader.indent);
}

/** A block list whose dashes stand in column `indent`. */
function readList(reader: Reader, indent: number): unknown[] {
  const { path, mark, start } = reader;
  const list: unknown[] = [];
  if (path.length >= MOST_DEPTH) throw NOT_PLAIN;
  do {
    path.push(list.length);
    list.push(reader.key === undefined ? readRest(reader, indent) : readMap(reader, indent + reader.dash));
    path.pop();
  } while (reader.indent === indent && reader.dash > 0);
  if (mark) mark(path, 'value', start, reader.text.length, list);
  return list;
}

/** What stands in the rest of a line, in a collection of column `indent`. Nothing deeper may follow: it might go on with it. */
function readRest(reader: Reader, indent: number): unknown {
  const { rest } = reader;
  const first = rest.charCodeAt(0);
  reader.at = 0;
  const value = first === MAP || first === LIST ? readFlow(reader)
    : first === QUOTE || first === APOSTROPHE ? readQuoted(rest)
    : startsScalar(first) ? plainScalar(uncommented(rest), reader.restAt, reader)
    : undefined;
  AFTER_FLOW.lastIndex = reader.at;
  if (value === undefined || (reader.at > 0 && !AFTER_FLOW.test(rest))) throw NOT_PLAIN;
  if (reader.mark) {
    const written = reader.at > 0 ? rest.slice(0, reader.at)
      : first === QUOTE || first === APOSTROPHE ? `"${value as string}"`
      : uncommented(rest);
    reader.mark(reader.path, 'value', reader.restAt, reader.restAt + written.length, value);
  }
  toNextLine(reader);
  if (reader.indent > indent) throw NOT_PLAIN;
  return value;
}

const startsScalar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 36 || code === 40 || code >= 0xa1;

function readQuoted(rest: string): string | undefined {
  const match = QUOTED.exec(rest);
  return match === null ? undefined : textOf(match[1] ?? match[2]);
}

function textOf(text = ''): string {
  if (text === STAND_IN) throw NOT_PLAIN;
  return text;
}

/** A line without its comment and the blanks at its end. */
function uncommented(line: string): string {
  const comment = line.indexOf(' #');
  let end = comment < 0 ? line.length : comment;
  while (line.charCodeAt(end - 1) === SPACE) end--;
  return line.slice(0, end);
}

/** The flow collection that begins where the rest of the line is read. */
function readFlow(reader: Reader): unknown {
  const { rest, path } = reader;
  if (path.length >= MOST_DEPTH) throw NOT_PLAIN;
  const isMap = rest.charCodeAt(reader.at) === MAP;
  const end = isMap ? MAP_END : LIST_END;
  const map = new Bare();
  const list: unknown[] = [];
  if (rest.charCodeAt(reader.at + 1) === end) reader.at++;
  else do {
    FLOW.lastIndex = reader.at + 1;
    const match = FLOW.exec(rest);
    const key = match?.[1];
    if (match === null || isMap !== (key !== undefined)) throw NOT_PLAIN;
    path.push(key ?? list.length);
    reader.at = FLOW.lastIndex;
    reader.lexemes += 9;
    const value = flowValue(match, reader);
    path.pop();
    if (key === undefined) list.push(value);
    else if (key in map || NO_TEXT.has(key)) throw NOT_PLAIN;
    else map[key] = value;
  } while (rest.charCodeAt(reader.at) === COMMA);
  if (rest.charCodeAt(reader.at) !== end) throw NOT_PLAIN;
  reader.at++;
  return isMap ? map : list;
}

/** The value in what was matched, or the collection that begins behind it. */
function flowValue(match: RegExpExecArray, reader: Reader): unknown {
  const { rest, restAt, at, path, mark } = reader;
  const key = match[1];
  const plain = match[2];
  const quoted = match[3] ?? match[4];
  const written = plain ?? (quoted === undefined ? '' : `"${quoted}"`);
  let end = at;
  if (written !== '') while (rest.charCodeAt(end - 1) === SPACE) end--;
  const start = restAt + end - written.length;
  const keyAt = mark && key !== undefined ? restAt + rest.indexOf(key, match.index) : 0;
  if (mark && key !== undefined) mark(path, 'key', keyAt, keyAt + key.length, key);
  const value = plain !== undefined ? plainScalar(plain, start, reader) : quoted !== undefined ? textOf(quoted) : readFlow(reader);
  if (mark) mark(path, 'value', start, written === '' ? restAt + reader.at : restAt + end, value);
  while (rest.charCodeAt(reader.at) === SPACE) reader.at++;
  return value;
}

/** Words that are no text, of which only the usual `true` and `false` are plain. */
const NO_TEXT = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
const NUMBER = /^(?:0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,8})\.\d{1,6})$/;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** What begins with a digit and has a sign in it that no number has is text. */
const LIKE_NUMBER = /^[0-9a-fox.+_-]+$/i;

/** The meaning of a scalar without quotes that begins at `start`. No colon may end a word of it: that makes a key. */
function plainScalar(value: string, start: number, reader: Reader): unknown {
  if (value.includes(': ') || value.endsWith(':')) throw NOT_PLAIN;
  const code = value.charCodeAt(0);
  if (code < 48 || code > 57) {
    if (value.length > 5 || !NO_TEXT.has(value)) return textOf(value);
    if (value === 'true' || value === 'false') return value === 'true';
    throw NOT_PLAIN;
  }
  if (NUMBER.test(value)) return Number(value);
  if (!DATE.test(value) && LIKE_NUMBER.test(value)) throw NOT_PLAIN;
  const day = value.length === 10 ? parsePlainDate(value) : undefined;
  if (day !== undefined) reader.bareDates.push({ day, range: [start, start + value.length], path: [...reader.path] });
  return value;
}
