// Which thing of one version is which of the other: by id, else by what marks it.
import type { Language } from '../words/index.js';
import type { Change, SubjectKind, Titled } from './change.js';

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

/** The id under which a thing of the version before goes on. */
export type Naming = (kind: SubjectKind, id: string) => string;

/** Ids as they are. */
export const AS_WRITTEN: Naming = (_, id) => id;

/** What follows the ids that were changed, so that whatever names a thing by its id is not told to name another. */
export function namingOf(changes: readonly Change[]): Naming {
  const renames = new Map(changes.flatMap(({ kind, subject, from, to }) =>
    (kind === 'id-changed' && to !== null ? [[`${subject.kind} ${from ?? ''}`, to] as const] : [])));
  return renames.size === 0 ? AS_WRITTEN : (kind, id) => renames.get(`${kind} ${id}`) ?? id;
}

/** The title in a language; null where it is not translated. */
export const textIn = ({ title, translations }: Titled, language: Language): string | null =>
  (language === 'en' ? title : translations?.[language] ?? null);

/** Whether the new title of a thing is, in a language, one that another had before. */
export type IsTaken = (a: Titled, b: Titled, language: Language) => boolean;

/** Tells of titles that one of these things had; those that were called the same in English may share their translations. */
export function takenFrom(before: Iterable<Titled>): IsTaken {
  let things: readonly Titled[] | undefined;
  const owners = new Map<Language, ReadonlyMap<string, Titled>>();
  const ownersIn = (language: Language): ReadonlyMap<string, Titled> => {
    things ??= [...before];
    const known = owners.get(language) ?? new Map(things.map((thing) => [plainText(textIn(thing, language) ?? ''), thing]));
    owners.set(language, known);
    return known;
  };
  return (a, b, language) => {
    const [from, to] = [textIn(a, language), textIn(b, language)];
    if (to === null || from === to || plainText(from ?? '') === plainText(to)) return false;
    const owner = ownersIn(language).get(plainText(to));
    return owner !== undefined && owner.id !== a.id && (language === 'en' || plainText(owner.title) !== plainText(b.title));
  };
}

/** A list by what marks its elements; of several with one mark, by their order too. */
export function byMark<T>(list: readonly T[], markOf: (element: T) => string): Map<string, T> {
  const seen = new Map<string, number>();
  return new Map(list.map((element) => {
    const mark = markOf(element);
    const count = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, count);
    return [`${mark} ${String(count)}`, element];
  }));
}
