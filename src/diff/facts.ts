// Facts as published: single ones by their key, dates, citations, and lists of them by what marks each.
import { within, type Citation, type Ref } from '../model/index.js';
import { change, differing, reused, type Change, type EditClass, type Spot, type Subject, type Titled } from './change.js';
import { byMark, plainText, type Naming } from './pairs.js';

/** A fact that changed; one that was not there before took nothing away. */
export const rewritten = (subject: Subject, key: string, before: Spot, after: Spot): Change[] =>
  differing(before.value === null ? 'fact-added' : 'fact-rewritten', subject, key, before, after, { of: key });

/** A date that changed; one that was not there before took nothing away. */
export const redated = (subject: Subject, key: string, before: Spot, after: Spot): Change[] =>
  differing('redated', subject, key, before, after, { of: key, class: before.value === null ? 'status' : 'integrity' });

/** One of a list of facts. */
export interface Listed {
  /** By what it is found again in the other version. */
  readonly mark: string;
  /** What it is called: 'evidence for lock-plans'. */
  readonly name: string;
  /** What it says. */
  readonly text: string;
  readonly isUnsure?: boolean;
  readonly note?: string | null;
  readonly ref: Ref;
}

/** How a list is judged: as facts, what is new of the class given, or as what we make of them ourselves. */
export interface Judged {
  readonly added?: EditClass;
  readonly isOurs?: boolean;
}

/** What changed of a list; `at` is where it stands in the version after. */
export function compareLists(
  subject: Subject, at: Ref, before: readonly Listed[], after: readonly Listed[], { added = 'status', isOurs = false }: Judged = {},
): Change[] {
  if (before.length === 0 && after.length === 0) return [];
  const [old, now] = [byMark(before, ({ mark }) => mark), byMark(after, ({ mark }) => mark)];
  const kind = isOurs ? 'judged' : 'fact-rewritten';
  const kept = [...old].flatMap(([key, a]): Change[] => {
    const b = now.get(key);
    if (!b) return [change(kind, subject, at, { of: a.name, from: a.text, was: a.ref })];
    const text = a.text === b.text ? [] : [change(kind, subject, b.ref, { of: b.name, from: a.text, to: b.text, was: a.ref })];
    return [...text, ...compareConfidence(subject, a, b, b.name), ...differing('note', subject, 'note', noteOf(a), noteOf(b))];
  });
  const fresh = [...now].filter(([key]) => !old.has(key));
  const detail = isOurs ? {} : { class: added };
  return [...kept, ...fresh.map(([, { name, text, ref }]) =>
    change(isOurs ? 'judged' : 'fact-added', subject, ref, { of: name, to: text, ...detail }))];
}

const noteOf = ({ note = null, ref }: Listed): Spot => ({ value: note, ref });

interface Sure {
  readonly isUnsure?: boolean;
  readonly ref: Ref;
}

/** Whether something is a judgement of ours changed; `name` says of what. */
export const compareConfidence = (subject: Subject, a: Sure, b: Sure, name: string | null): Change[] => {
  const spotOf = ({ isUnsure = false, ref }: Sure): Spot => ({ value: isUnsure ? 'low' : null, ref });
  return differing('judged', subject, 'confidence', spotOf(a), spotOf(b), { of: name === null ? 'confidence' : `confidence of ${name}` });
};

type Cite = Pick<Citation, 'document' | 'item'>;

/** A citation as it marks what cites it. */
export const citeKey = ({ document, item }: Cite): string => `${document} ${String(item)}`;

/** A citation of the version before, as it would be written now. */
export const citeNow = (naming: Naming, { document, item }: Cite): Cite => ({ document: naming('document', document), item });

/** A citation as changes tell it: 'plan, item 3'. */
export const citeName = ({ document, item }: Cite): string => (item === null ? document : `${document}, item ${String(item)}`);

/** What cites sources. */
export interface Cites {
  readonly cites: readonly Citation[];
  readonly ref: Ref;
}

/** Citations that came or went. */
export function compareCites(a: Cites, b: Cites, subject: Subject, naming: Naming): Change[] {
  const [earlier, later] = [new Set(a.cites.map((cite) => citeKey(citeNow(naming, cite)))), new Set(b.cites.map(citeKey))];
  return [
    ...a.cites.filter((cite) => !later.has(citeKey(citeNow(naming, cite))))
      .map((cite) => change('citation-removed', subject, within(b.ref, 'cites'), { from: citeName(cite), was: cite.ref })),
    ...b.cites.filter((cite) => !earlier.has(citeKey(cite))).map((cite) => change('cited', subject, cite.ref, { to: citeName(cite) })),
  ];
}

/** Whether one id stands for different things: another title, and nothing cited in common. What cited nothing has its title alone. */
export function isReused(a: Titled & Cites, b: Titled & Cites, naming: Naming): boolean {
  if (a.cites.length === 0 || a.title === b.title || plainText(a.title) === plainText(b.title)) return false;
  const cited = new Set(a.cites.map((cite) => citeKey(citeNow(naming, cite))));
  return !b.cites.some((cite) => cited.has(citeKey(cite)));
}

/** An id that stands for another thing, and what else of the old one is gone besides its title and citations. */
export const asReused = (subject: Subject, a: Titled, b: Titled, changes: readonly Change[]): Change[] =>
  [reused(subject, a, b), ...changes.filter(({ kind }) => !OF_THE_NEW.includes(kind))];

const OF_THE_NEW: readonly Change['kind'][] = [
  'id-reused', 'citation-removed', 'cited', 'retitled', 'translation-kept', 'translation-removed', 'translation-misplaced',
];
