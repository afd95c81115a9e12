// A cursor over the lexemes of a phrase, and the few moves that readers are made of. It remembers how far reading ever got
// and what would have let it go on from there, which is what a message about an unreadable phrase needs.
import type { Lexeme, Sense } from './language.js';

/** The kinds of sense. */
export type Is = Sense['is'];
type SenseOf<K extends Is, S = Sense> = S extends { is: infer I } ? (K extends I ? S : never) : never;

/** Where reading stands, how far it ever got, and what would have let it go on from there. */
export interface Cursor {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  index: number;
  furthest: number;
  readonly expected: Set<string>;
  /** The first lexeme of the right form and a wrong value, which explains a failure best: 31 June. */
  rejected: { readonly index: number; readonly what: string } | null;
}

/** Takes the next lexeme when it has that sense; otherwise notes what was expected, if `what` is worth telling. */
export function take<K extends Is>(c: Cursor, is: K, what?: string): SenseOf<K> | undefined {
  const sense = c.lexemes[c.index]?.sense;
  if (sense?.is !== is) return what === undefined ? undefined : expect(c, what);
  advance(c);
  return sense as SenseOf<K>;
}

/** Moves on by one lexeme. */
export function advance(c: Cursor): void {
  c.index++;
  if (c.index <= c.furthest) return;
  c.furthest = c.index;
  c.expected.clear();
}

/** Notes what would have let reading go on here. */
export function expect(c: Cursor, what: string): undefined {
  if (c.index === c.furthest) c.expected.add(what);
  return undefined;
}

/** Rejects a lexeme that has the right form and a wrong value. */
export function reject(c: Cursor, index: number, what: string): undefined {
  c.rejected ??= { index, what };
  return undefined;
}

/** Runs a reader; when it reads nothing, the cursor stands where it stood. */
export function attempt<T>(c: Cursor, read: (c: Cursor) => T | undefined): T | undefined {
  const index = c.index;
  const result = read(c);
  if (result === undefined) c.index = index;
  return result;
}

/** Whether every lexeme was read. */
export const atEnd = (c: Cursor): boolean => c.index >= c.lexemes.length;
