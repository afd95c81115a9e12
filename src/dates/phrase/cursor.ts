// A cursor over the lexemes of a phrase, and the few moves that readers are made of. It remembers how far reading ever got
// and what would have let it go on from there, which is what a message about an unreadable phrase needs.
import type { PartName, PhrasePart } from './deadline.js';
import type { Language, Sense } from './language.js';
import type { Lexeme } from './lex.js';

/** The kinds of sense. */
export type Is = Sense['is'];
type SenseOf<K extends Is, S = Sense> = S extends { is: infer I } ? (K extends I ? S : never) : never;

/** Where reading stands, how far it ever got, and what would have let it go on from there. */
export interface Cursor {
  readonly text: string;
  readonly language: Language;
  readonly lexemes: readonly Lexeme[];
  /** Whether the phrase stands in running text, which goes on after it. */
  readonly running: boolean;
  /** The lexeme before which it ends (exclusive): no phrase is longer than the reach. */
  readonly end: number;
  index: number;
  /** How many counts the one being read hangs on. */
  depth: number;
  furthest: number;
  expected: string[];
  /** The first lexeme of the right form and a wrong value, which explains a failure best: 31 June. */
  rejected: { readonly index: number; readonly what: string } | null;
  readonly parts: PhrasePart[];
}

/** How many words and signs a phrase may have: without an end, what reads on to the next comma would take squares of a hostile text. */
export const REACH = 250;

/** A cursor at a lexeme of a text; in running text, which goes on after the phrase, where `running`. */
export const cursorOf = (text: string, language: Language, lexemes: readonly Lexeme[], running = false, index = 0): Cursor => ({
  text, language, lexemes, running, index, end: Math.min(lexemes.length, index + REACH),
  depth: 0, furthest: index, expected: [], rejected: null, parts: [],
});

/** The sense of that kind which the lexeme at an offset from here may have. */
export function peek<K extends Is>(c: Cursor, is: K, offset = 0): SenseOf<K> | undefined {
  const at = c.index + offset;
  const lexeme = at < c.end ? c.lexemes[at] : undefined;
  if (lexeme) for (const sense of lexeme.senses) if (sense.is === is) return sense as SenseOf<K>;
  return undefined;
}

/** Takes the next lexeme when it may have that sense; otherwise notes what was expected, if `what` is worth telling. */
export function take<K extends Is>(c: Cursor, is: K, what?: string): SenseOf<K> | undefined {
  const sense = peek(c, is);
  if (!sense) return what === undefined ? undefined : expect(c, what);
  advance(c);
  return sense;
}

/** Moves on by one lexeme. */
export function advance(c: Cursor): void {
  c.index++;
  if (c.index <= c.furthest) return;
  c.furthest = c.index;
  if (c.expected.length > 0) c.expected = [];
}

/** Notes what would have let reading go on here. */
export function expect(c: Cursor, what: string): undefined {
  if (c.index === c.furthest && !c.expected.includes(what)) c.expected.push(what);
  return undefined;
}

/** Rejects a lexeme that has the right form and a wrong value. */
export function reject(c: Cursor, index: number, what: string): undefined {
  c.rejected ??= { index, what };
  return undefined;
}

/** Runs a reader; when it reads nothing, the cursor stands where it stood. */
export function attempt<T>(c: Cursor, read: (c: Cursor) => T | undefined): T | undefined {
  const { index, parts } = c;
  const named = parts.length;
  const result = read(c);
  if (result === undefined) {
    c.index = index;
    if (parts.length > named) parts.length = named; // to set it takes longer than to look
  }
  return result;
}

/**
 * Runs a reader that is a mere try: when it reads nothing, it has not been at all, and tells nothing of how far a phrase was
 * understood.
 */
export function tryOut<T>(c: Cursor, read: (c: Cursor) => T | undefined): T | undefined {
  const { furthest, rejected, expected } = c;
  const noted = expected.length;
  const result = attempt(c, read);
  if (result !== undefined) return result;
  c.furthest = furthest;
  c.rejected = rejected;
  if (expected.length > noted) expected.length = noted;
  c.expected = expected;
  return undefined;
}

/** Runs a reader and names what it read, in place of names within. */
export function named<T>(c: Cursor, name: PartName, read: (c: Cursor) => T | undefined): T | undefined {
  const { index, parts } = c;
  const before = parts.length;
  const result = attempt(c, read);
  const [first, last] = [c.lexemes[index], c.lexemes[c.index - 1]];
  if (result === undefined || !first || !last || c.index === index) return result;
  parts.length = before;
  parts.push({ name, at: first.at, end: last.end });
  return result;
}

/** Whether every lexeme was read, or as many as a phrase may have. */
export const atEnd = (c: Cursor): boolean => c.index >= c.end;

/** The text from one lexeme to before another. */
export const textOf = (c: Cursor, from: number, to: number): string =>
  c.text.slice(c.lexemes[from]?.at ?? c.text.length, c.lexemes[to - 1]?.end);

/** Whether the next lexeme may have one of these senses. */
export const isAny = (c: Cursor, ...senses: readonly Is[]): boolean => senses.some((is) => peek(c, is) !== undefined);
