// What a language contributes to reading deadline phrases: words and what they mean to the grammar. Nothing else differs.
import type { Season } from '../conventions.js';

/** A unit of time; a quarter is three calendar months, a week seven days. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/** A part of a period: its first day, its early, middle or late part, its last day. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';

/** What a run of words means to the grammar. */
export type Sense =
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'iso'; readonly value: string }
  | { readonly is: 'quarter'; readonly value: number }
  | { readonly is: 'half'; readonly value: number }
  | { readonly is: 'unit'; readonly value: Unit }
  | { readonly is: 'half-word' | 'fiscal' | 'of' | 'after' | 'and' | 'or' | 'thereafter' | 'every' | 'condition' | 'next' }
  | { readonly is: 'article'; readonly value: 'a' | 'the' }
  | { readonly is: 'month'; readonly value: number }
  | { readonly is: 'season'; readonly value: Season }
  | { readonly is: 'part'; readonly value: Part }
  | { readonly is: 'bound'; readonly value: 'within' | 'over' | 'in' | 'by' | 'before' }
  | { readonly is: 'frequency'; readonly count: number; readonly unit: Unit }
  | { readonly is: 'vague' }
  | { readonly is: 'open' | 'close' | 'comma' | 'slash' | 'other' }
  | { readonly is: 'word' };

/** A language: its code (ISO 639-1) and its words. Entries are lower case; several words are separated by one blank. */
export interface Language {
  readonly code: string;
  readonly words: readonly (readonly [Sense, ...string[]])[];
}

/** A run of the phrase with its meaning. `at` and `end` are offsets in UTF-16 units, `end` exclusive. */
export interface Lexeme {
  readonly sense: Sense;
  readonly at: number;
  readonly end: number;
}

interface Token {
  readonly sense?: Sense;
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

type Entry = readonly [words: readonly string[], sense: Sense];
const lexicons = new Map<Language, ReadonlyMap<string, readonly Entry[]>>();

/** The words of a language by their first word, longest entry first; built once. */
function lexiconOf(language: Language): ReadonlyMap<string, readonly Entry[]> {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = new Map<string, Entry[]>();
  for (const [sense, ...phrases] of language.words) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      lexicon.set(first, [...(lexicon.get(first) ?? []), [words, sense]]);
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b[0].length - a[0].length);
  lexicons.set(language, lexicon);
  return lexicon;
}

const PUNCTUATION: Readonly<Record<string, Sense>> = {
  '(': { is: 'open' }, ')': { is: 'close' }, ',': { is: 'comma' }, ';': { is: 'comma' }, '/': { is: 'slash' }, '–': { is: 'slash' },
};

// An ISO date or period; Q3 and H1; a number with or without an ordinal ending; a word; any other single character.
const TOKEN =
  /(?<iso>\d{4}-(?:\d{2}-\d{2}|\d{2}|Q[1-4]|H[12])(?![\p{L}\d-]))|(?<code>[QH][1-4](?![\p{L}\d]))|(?<digits>\d+)(?<ending>st|nd|rd|th)?(?![\p{L}\d])|(?<word>\p{L}[\p{L}\p{M}'’.]*)|(?<other>\S)/giu;

function tokenOf(groups: Record<string, string | undefined>): { word: string; sense?: Sense } {
  const { iso, code, digits, ending, word, other } = groups;
  if (iso) return { word: iso, sense: { is: 'iso', value: iso.toUpperCase() } };
  if (code) return { word: code, sense: { is: /^q/i.test(code) ? 'quarter' : 'half', value: Number(code[1]) } };
  if (digits) {
    const value = Number(digits);
    return { word: digits, sense: ending ? { is: 'ordinal', value } : { is: 'number', value, digits: digits.length } };
  }
  if (word) return { word: word.toLowerCase().replace(/\.$/, '') };
  return { word: other ?? '', sense: PUNCTUATION[other ?? ''] ?? { is: 'other' } };
}

/** Splits a phrase into tokens. A hyphen beside a letter ('mid-2006') and a stop at the end say nothing. */
function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.replace(/[\s.;]+$/, '').matchAll(TOKEN)) {
    const at = match.index;
    if (match[0] === '-' && /\p{L}-|-\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
    tokens.push({ ...tokenOf(match.groups ?? {}), at, end: at + match[0].length });
  }
  return tokens;
}

/** Words of the longest entry of any language. */
const LONGEST = 6;

const startsWith = (tokens: readonly Token[], entries: readonly Entry[] | undefined): Entry | undefined =>
  entries?.find(([words]) => words.every((word, offset) => tokens[offset]?.word === word));

/** Reads a phrase as runs of words with a meaning, in order; words the language does not know have the sense `word`. */
export function lex(text: string, language: Language): Lexeme[] {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text);
  const lexemes: Lexeme[] = [];
  for (let i = 0, token = tokens[0]; token; token = tokens[i]) {
    const entry = token.sense
      ? undefined
      : startsWith(tokens.slice(i, i + LONGEST), lexicon.get(token.word));
    const length = entry ? entry[0].length : 1;
    lexemes.push({ sense: token.sense ?? entry?.[1] ?? { is: 'word' }, at: token.at, end: tokens[i + length - 1]?.end ?? token.end });
    i += length;
  }
  return lexemes;
}
