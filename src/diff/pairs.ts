// Which thing of one version is which of the other: by id, else by what marks it.

/** Two lists by id: what is in both, what is only in one, and what goes on under another id. */
export interface Paired<T> {
  readonly both: readonly (readonly [before: T, after: T])[];
  readonly renamed: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Pairs two lists. Of those without a partner, two that share a mark (a title, a citation) are the same thing under another id. */
export function pair<T>(
  before: Iterable<T>, after: Iterable<T>, idOf: (thing: T) => string, marksOf: (thing: T) => readonly string[],
): Paired<T> {
  const later = new Map([...after].map((thing) => [idOf(thing), thing]));
  const both: (readonly [T, T])[] = [];
  const gone: T[] = [];
  for (const thing of before) {
    const same = later.get(idOf(thing));
    if (same === undefined) gone.push(thing);
    else if (later.delete(idOf(thing))) both.push([thing, same]);
  }
  const byMark = new Map<string, T>();
  for (const thing of later.values()) for (const mark of marksOf(thing)) if (!byMark.has(mark)) byMark.set(mark, thing);
  const renamed: (readonly [T, T])[] = [];
  const removed: T[] = [];
  for (const thing of gone) {
    const heir = marksOf(thing).map((mark) => byMark.get(mark)).find((found) => found !== undefined && later.has(idOf(found)));
    if (heir !== undefined && later.delete(idOf(heir))) renamed.push([thing, heir]);
    else removed.push(thing);
  }
  return { both, renamed, removed, added: [...later.values()] };
}

/** A text without its case and spacing, as a mark of the thing it names. */
export const plainText = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
