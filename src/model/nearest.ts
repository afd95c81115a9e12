// Words in messages: the known word nearest to a mistyped one, for every 'did you mean' and for what can be mended without asking,
// and values quoted in short.
import { distance } from 'fastest-levenshtein';

/** Up to `most` known words within a third of the word's length in edits, nearest first; case and accents count as edits. */
export function nearest(word: string, known: Iterable<string>, most = 1): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const lower = word.slice(0, 100).toLowerCase();
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit && !candidate.toLowerCase().startsWith(lower)) continue;
    const edits = candidate.toLowerCase().startsWith(lower) && lower.length > 2 ? 1 : distance(lower, candidate.toLowerCase());
    if (edits <= limit && edits < candidate.length) near.push({ candidate, edits });
  }
  return near.sort((a, b) => a.edits - b.edits).slice(0, most).map(({ candidate }) => candidate);
}

/**
 * The one known word that a word is a slip of the fingers for: a letter too many, missing or wrong, or two swapped. Undefined
 * where a program cannot be sure: two are near, the word is short ('UK' is no slip of 'US'), merely the beginning of the other,
 * or differs in a number ('plan-2005').
 */
export function slipOf(word: string, known: Iterable<string>): string | undefined {
  const [match, another] = nearest(word, known, 2);
  if (match === undefined || another !== undefined || match.length < 4) return undefined;
  const [a, b] = [word.toLowerCase(), match.toLowerCase()];
  if ((b !== a && b.startsWith(a)) || digitsOf(a) !== digitsOf(b)) return undefined;
  return distance(a, b) <= 1 || isSwapped(a, b) ? match : undefined;
}

const digitsOf = (word: string): string => word.replace(/\D+/g, ' ').trim();

/** Whether one word is the other with two neighbours swapped. */
function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** A text of the data as messages quote it: whole when short, else its beginning. */
export const quoted = (text: string): string => `"${brief(text)}"`;

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** 'did you mean "x"?', or what there is when nothing is near; at most ten are listed. */
export function suggest(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near[0] !== undefined) return `did you mean ${quoted(near[0])}?`;
  if (all.length === 0) return 'none is declared';
  return `known: ${all.slice(0, 10).map(brief).join(', ')}${all.length > 10 ? `, … (${String(all.length)} in all)` : ''}`;
}
