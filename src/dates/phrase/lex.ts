// Splits a phrase into runs of words that mean something to the grammar.
import { isAscii, lexiconOf, plain, type Entry, type Language, type Lexicon, type Sense } from './language.js';

/** A run of the phrase with what it may mean. `at` and `end` are offsets in UTF-16 units, `end` exclusive. */
export interface Lexeme {
  readonly senses: readonly Sense[];
  readonly at: number;
  readonly end: number;
  /** Whether a hyphen joins it to the run before: 'five-year'. */
  readonly joined: boolean;
}

/** Whether a lexeme may have a sense. */
export function has(lexeme: Lexeme | undefined, is: Sense['is']): boolean {
  if (lexeme) for (const sense of lexeme.senses) if (sense.is === is) return true;
  return false;
}

/** Whether a lexeme may be a bound of such a kind: 'by', or 'before'. */
export const mayBind = (lexeme: Lexeme | undefined, ...kinds: readonly Bounds[]): boolean =>
  lexeme?.senses.some((sense) => sense.is === 'bound' && kinds.includes(sense.value)) === true;

type Bounds = Extract<Sense, { is: 'bound' }>['value'];

interface Token {
  /** What it means by its form; undefined for a word, whatever that may mean. */
  readonly sense: Sense | undefined;
  readonly word: string;
  readonly at: number;
  readonly end: number;
  readonly joined: boolean;
}

const PUNCTUATION: Readonly<Record<string, Sense>> = {
  '(': { is: 'open' }, ')': { is: 'close' }, '[': { is: 'open' }, ']': { is: 'close' }, ',': { is: 'comma' }, ';': { is: 'comma' },
  '/': { is: 'slash' }, '→': { is: 'dash' }, '–': { is: 'dash' }, '—': { is: 'dash' }, '-': { is: 'dash' },
};

/** Two-digit years lie from 1950 to 2049. */
export const fullYear = (short: number): number => short + (short < 50 ? 2000 : 1900);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A number of a date; in the dates of Mercosur the month is Roman: 01/VI/2010. */
const numberOf = (text: string): number => (/^\d/.test(text) ? parseInt(text, 10) : ROMAN.indexOf(text.toUpperCase()));

function codeOf(code: string, { codes }: Language): Sense | undefined {
  const value = Number(/\d/.exec(code)?.[0]);
  const is = codes[code.replace(/\d/, '').toLowerCase()];
  return is && { is, value };
}

/** What a token means by its form; undefined for a word. The groups are those of `Lexicon.tokens`. */
function senseOf(match: RegExpExecArray, language: Language): Sense | undefined {
  const [, , iso, numeric, decade, code, clock, short, digits, ending, other] = match;
  if (iso) return { is: 'iso', value: iso.toUpperCase() };
  if (numeric) return { is: 'numeric', value: numeric.split(/[/.-]/).map(numberOf), dotted: /[.IVX]/i.test(numeric) };
  if (decade) return { is: 'decade', value: Number(decade) };
  if (code) return codeOf(code, language);
  if (clock) return { is: 'clock' };
  if (short) return { is: 'number', value: fullYear(Number(short)), digits: 4 };
  if (digits) return ending ? { is: 'ordinal', value: Number(digits) } : { is: 'number', value: Number(digits), digits: digits.length };
  return other === undefined ? undefined : PUNCTUATION[other] ?? { is: 'other' };
}

/** Before the stops and blanks at the end, and marks of footnotes or quotations. */
function endOf(text: string, marks: string): number {
  let end = text.length;
  while (end > 0 && (' .;'.includes(text.charAt(end - 1)) || marks.includes(text.charAt(end - 1)) || /\s/.test(text.charAt(end - 1)))) end--;
  return end;
}

/** Signs that say nothing: quotation marks, and what leads to what follows. */
const SILENT = ':"\u201c\u201d\xab\xbb\'\u2019';

/** Splits a phrase into tokens. A hyphen beside a letter ('mid-2006'), a colon, a stop or mark of a footnote at the end say nothing. */
function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const ascii = isAscii(text);
  const quoted = /^\s*["\u201c\xab]/.exec(text)?.[0].length ?? 0; // what is wholly within quotation marks
  const end = endOf(text, quoted > 0 ? '"”»' : '*†‡…');
  const rest = (ascii ? text : text.replace(/[\u2010\u2011]/g, '-')).slice(0, end);
  const pattern = lexiconOf(language).tokens(text);
  let joined = false;
  pattern.lastIndex = quoted;
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
    const [written, word] = match;
    const at = match.index;
    if (written === '-' && (ascii ? /[a-z]-|-[a-z]/i : /\p{L}-|-\p{L}/u).test(text.slice(Math.max(0, at - 1), at + 2))) {
      joined = true;
      continue;
    }
    if (word === undefined && SILENT.includes(written)) continue;
    const sense = word !== undefined ? undefined : written === ',' && isDecimal(text, at) ? OTHER : senseOf(match, language);
    tokens.push({ sense, word: ascii ? written.toLowerCase() : plain(written), at, end: at + written.length, joined });
    joined = false;
  }
  return tokens;
}

/** The comma of '6,2 ans', and not of 'January,15,2017'. */
const isDecimal = (text: string, at: number): boolean =>
  /(?:^|\D)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at)) && /^\d{1,3}(?!\d)/.test(text.slice(at + 1, at + 5));
const OTHER: Sense = { is: 'other' };
const UNKNOWN: readonly Sense[] = [{ is: 'word' }];
const FUTURE: readonly Sense[] = [{ is: 'word' }, { is: 'promise' }];
const DEED: readonly Sense[] = [{ is: 'word' }, { is: 'deed' }];

/** Reads a phrase as runs of words with a meaning, in order; words the language does not know have the sense `word`. */
export function lex(text: string, language: Language): Lexeme[] {
  const { entriesOf } = lexiconOf(language);
  const tokens = tokenize(text, language);
  const lexemes: Lexeme[] = [];
  for (let i = 0, token = tokens[0]; token; token = tokens[i]) {
    const { at, joined, sense, word } = token;
    const entry = sense ? undefined : entryOf(tokens, i, entriesOf);
    const length = entry?.[0].length ?? 1;
    const ordinal = entry && combinedOrdinal(lexemes.at(-1), entry[1]);
    const first = (ordinal ? lexemes.pop()?.at : undefined) ?? at;
    const senses = ordinal ? [ordinal] : sense ? [sense] : entry?.[1] ?? unknownAs(word, language);
    lexemes.push({ senses, at: first, end: tokens[i + length - 1]?.end ?? token.end, joined });
    i += length;
  }
  return lexemes;
}

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** A word that the language does not list may be one of the future, or a noun of an act, by what it looks like. */
const unknownAs = (word: string, { future, deeds }: Language): readonly Sense[] =>
  (future?.test(word) === true ? FUTURE : deeds?.test(word) === true ? DEED : UNKNOWN);

/** 'thirty' before 'seventh' is the thirty-seventh. */
function combinedOrdinal(before: Lexeme | undefined, senses: readonly Sense[]): Sense | undefined {
  const tens = before?.senses[0];
  if (tens?.is !== 'number' || tens.digits > 0 || tens.value < 20 || tens.value % 10 > 0) return undefined;
  const ordinal = senses.find((sense) => sense.is === 'ordinal');
  return ordinal?.is === 'ordinal' && !ordinal.many && ordinal.value > 0 && ordinal.value < 10
    ? { is: 'ordinal', value: tens.value + ordinal.value }
    : undefined;
}

/** The longest entry that stands at a token. */
function entryOf(tokens: readonly Token[], index: number, entriesOf: Lexicon['entriesOf']): Entry | undefined {
  const word = tokens[index]?.word ?? '';
  const second = withoutStop(tokens[index + 1]?.word ?? '');
  const entry = entryAt(tokens, index, entriesOf(word, second));
  return entry || !word.endsWith('.') ? entry : entryAt(tokens, index, entriesOf(withoutStop(word), second));
}

/** The longest of some entries that stands at a token, with which they begin. */
function entryAt(tokens: readonly Token[], index: number, entries: readonly Entry[]): Entry | undefined {
  for (const entry of entries) if (stands(entry[0], tokens, index)) return entry;
  return undefined;
}

function stands(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const [word = '', token] = [words[i], tokens[index + i]];
    if (!token || token.sense || (token.word !== word && token.word !== `${word}.`)) return false;
  }
  return true;
}

const OF_EVERY_LANGUAGE: readonly Sense['is'][] = ['number', 'iso', 'numeric', 'open', 'close', 'comma', 'slash', 'dash', 'other'];

/** How many of the words of a text a language knows, of how many. Numbers and marks are of every language. */
export function knownWords(lexemes: readonly Lexeme[]): readonly [known: number, all: number] {
  let [known, all] = [0, 0];
  for (const { senses } of lexemes) {
    if (senses[0] && OF_EVERY_LANGUAGE.includes(senses[0].is)) continue;
    all++;
    if (senses !== UNKNOWN && senses !== FUTURE && senses !== DEED) known++;
  }
  return [known, all];
}
