import { distance } from 'fastest-levenshtein';
import { quoted, STAND_IN, titleRef, type Outline, type MilestoneOutline } from '../../model/index.js';
import { copiesIn, folded, wordsOf } from '../titles.js';
import type { Rule } from '../rule.js';

export const similarTitle = {
  id: 'style/similar-title',
  severity: 'info',
  summary: 'titles of milestones of one group differ in more than a few letters',
  why:
    'Two titles that differ in a letter, an accent or a little word are read as one. Either the commitment was entered twice, or the '
    + 'title does not say what is different.',
  fails: `
- id: survey
  title: Survey the harbours of the north
  cites: [{ document: plan, item: 1 }]
- id: second-survey
  title: Survey harbors in the north
  cites: [{ document: plan, item: 2 }]
`,
  passes: `
- id: survey
  title: Survey the harbours of the north
  cites: [{ document: plan, item: 1 }]
- id: second-survey
  title: Survey the ferry piers of the north
  cites: [{ document: plan, item: 2 }]
`,
  *check(dataset) {
    const copied = new Set(copiesIn(dataset).map(({ thing }) => thing));
    for (const milestones of alikeByInitials(dataset)) {
      const known: Known = { same: new Map(), butOne: new Map() };
      for (const milestone of milestones) {
        const other = firstLike(milestone, known);
        // An exact copy is a problem of its own.
        if (!other || copied.has(milestone) || folded(other.title) === folded(milestone.title)) continue;
        yield {
          ref: titleRef(milestone),
          message: `the title is nearly that of the milestone ${quoted(other.id)}: ${quoted(other.title)}`,
          hint: 'say what sets them apart, or make one of them',
          other: titleRef(other),
        };
      }
    }
  },
} as const satisfies Rule;

/** Milestones of a group that may be alike: the words that count in their titles have the same first letters. No others are. */
function* alikeByInitials({ initiatives }: Outline): Generator<readonly MilestoneOutline[]> {
  for (const group of groupedBy(initiatives, (initiative) => initiative.group).values()) {
    const titled = group.flatMap(({ milestones }) => milestones.filter(({ title }) => title !== STAND_IN));
    for (const alike of groupedBy(titled, ({ title }) => initialsOf(title)).values()) if (alike.length > 1) yield alike;
  }
}

/** The hash of the first letters of the words that count in a title. */
const initialsOf = (title: string): number => wordsOf(title).reduce((hash, word) => joinedTo(hash, word.charCodeAt(0)), START);

function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

interface Titled {
  readonly words: readonly string[];
  readonly milestone: MilestoneOutline;
}

/** The titles that came before. */
interface Known {
  /** By all their words. */
  readonly same: Map<string, Titled>;
  /** By the hash of their words but one, and of the first letter of that one; no list is longer than `MOST`. */
  readonly butOne: Map<number, Titled[]>;
}

/** With how many titles of the same words but one a title is compared: beyond that they are a series, and time is bounded. */
const MOST = 32;

/** The first title that has the same words, or the same but for the spelling of one. The title itself joins those known. */
function firstLike(milestone: MilestoneOutline, { same, butOne }: Known): MilestoneOutline | null {
  const words = wordsOf(milestone.title);
  const all = words.join(' ');
  const twin = same.get(all);
  if (twin || words.length === 0) return twin?.milestone ?? null;
  const titled = { words, milestone };
  let first: Titled | undefined;
  same.set(all, titled);
  for (const [index, key] of keysButOne(words)) {
    const list = butOne.get(key);
    first ??= list?.find((other) => differsAt(words, other.words, index));
    if (!list) butOne.set(key, [titled]);
    else if (list.length < MOST) list.push(titled);
  }
  return first?.milestone ?? null;
}

/** Words that may be misspelt: numbers and short words differ on purpose. */
const MAY_BE_MISSPELT = /^\p{L}{5,}$/u;

/** For each word that may be misspelt its index, and the hash of all others. */
function keysButOne(words: readonly string[]): (readonly [index: number, key: number])[] {
  if (words.length < 2) return [];
  const hashes = words.map((word, index) => Math.imul(hashOf(word), index * 2 + 1));
  const total = hashes.reduce((sum, hash) => (sum + hash) | 0, words.length);
  return words.flatMap((word, index) =>
    (MAY_BE_MISSPELT.test(word) ? [[index, (total - (hashes[index] ?? 0) + word.charCodeAt(0) * 31) | 0] as const] : []));
}

// FNV-1a.
const START = 0x811c9dc5;
const joinedTo = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = joinedTo(hash, word.charCodeAt(at));
  return hash;
}

/** Whether two lists of words differ in nothing but the spelling of one: by a letter, or two where it is long. */
function differsAt(words: readonly string[], others: readonly string[], index: number): boolean {
  if (words.length !== others.length || !words.every((word, at) => at === index || word === others[at])) return false;
  const [word = '', other = ''] = [words[index], others[index]];
  const length = Math.min(word.length, other.length);
  // Import and export, north and south: people mistype the first letter least, and words that differ there differ on purpose.
  if (!other.startsWith(word.charAt(0)) || Math.abs(word.length - other.length) > 2 || !MAY_BE_MISSPELT.test(other)) return false;
  return distance(word, other) <= (length < LONG ? 1 : 2);
}

/** Letters of a word from which on two edits make no other word. */
const LONG = 7;
