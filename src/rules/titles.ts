// Titles as they are compared: which are copies of another, and what counts in those that are nearly the same.
import { milestonesOf, STAND_IN, type Outline, type Named } from '../model/index.js';
import type { Language } from '../words/index.js';

/** Something with a title that another has too. */
export interface Copy {
  readonly thing: Named;
  /** The first that has the title, and what it is. */
  readonly first: Named;
  readonly kind: 'initiative' | 'milestone';
}

const known = new WeakMap<Outline, Map<Language, readonly Copy[]>>();

/** Milestones and initiatives whose title, in a language, is that of another; but an initiative and its own milestone may share one. */
export function copiesIn(dataset: Outline, language: Language = 'en'): readonly Copy[] {
  const inLanguages = known.get(dataset) ?? new Map<Language, readonly Copy[]>();
  known.set(dataset, inLanguages);
  const copies = inLanguages.get(language) ?? findCopies(dataset, language);
  inLanguages.set(language, copies);
  return copies;
}

/** Initiatives, then milestones: what is known by its title in lists and reports. */
export const namedIn = (dataset: Outline): readonly Named[] => [...dataset.initiatives, ...milestonesOf(dataset)];

/** The key of a title in a language; null where there is none. */
function keyOf({ title, translations }: Named, language: Language): string | null {
  const text = language === 'en' ? title : translations[language];
  return text === undefined || text === STAND_IN ? null : folded(text);
}

function findCopies(dataset: Outline, language: Language): Copy[] {
  const copies: Copy[] = [];
  const initiatives = new Map<string, Named>();
  const milestones = new Map<string, Named>();
  const join = (thing: Named, kind: Copy['kind'], known: Map<string, Named>, key: string): void => {
    const first = known.get(key);
    if (!first) known.set(key, thing);
    else if (first.id !== thing.id) copies.push({ thing, first, kind }); // an id that stands twice is a problem of its own
  };
  for (const initiative of dataset.initiatives) {
    const key = keyOf(initiative, language);
    if (key !== null) join(initiative, 'initiative', initiatives, key);
  }
  for (const milestone of milestonesOf(dataset)) {
    const key = keyOf(milestone, language);
    if (key === null) continue;
    const namesake = initiatives.get(key);
    const isOwn = namesake?.ref.file === milestone.ref.file; // a file holds one initiative
    if (namesake && !isOwn) copies.push({ thing: milestone, first: namesake, kind: 'initiative' });
    else join(milestone, 'milestone', milestones, key);
  }
  return copies;
}

// Most titles are plain, and a hundred thousand of them take a while to be made so.
const IS_PLAIN = /^(?:[!-~]+ )*[!-~]+$/;

/** A title without its case and spacing. */
export const folded = (title: string): string =>
  (IS_PLAIN.test(title) ? title.toLowerCase() : title.normalize().toLowerCase().replace(/\s+/g, ' ').trim());

// What the sense of an English title does not hang on.
const LITTLE = new Set([
  '', 'a', 'an', 'the', 'and', 'or', 'of', 'for', 'to', 'in', 'on', 'at', 'by', 'with', 'from', 'as', 'its', 'their', 'our', 'this', 'that',
]);

const ACCENTS = /[\u0300-\u036f]/g;

/** The words of a title that count, without case and accents. */
export function wordsOf(title: string): string[] {
  const words = IS_PLAIN.test(title)
    ? title.toLowerCase().split(/[^a-z0-9]+/)
    : title.normalize('NFD').replace(ACCENTS, '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !LITTLE.has(word));
}
