// The languages made ready when the program is built: to enter their words takes longer than to read every phrase of a record.
import { plain, type Language, type Sense, type StoredLexicon, type Vocabulary } from '../language.js';
import { english } from './english.js';
import { french } from './french.js';
import { spanish } from './spanish.js';

const OF_TIME: readonly Sense['is'][] = ['unit', 'unit-end', 'fiscal', 'half', 'quarter', 'season', 'month', 'weekday', 'feast'];

/** A thousand in words begins a year: 'two thousand and six'. */
const isOfTime = (sense: Sense): boolean => (sense.is === 'number' ? sense.value >= 1000 : OF_TIME.includes(sense.is));

/** The languages that phrases can be read in, by code (ISO 639-1), in the order in which they are tried. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en: ready(english), fr: ready(french), es: ready(spanish) };

function ready({ words, contracted, ...language }: Vocabulary): Language {
  const { elided } = language;
  const entries = new Map<string, Map<string, Sense[]>>();
  const elision = elided.length > 0 ? new RegExp(`(?<![\\p{L}])(${elided.join('|')})'(?=\\p{L})`, 'gu') : undefined;
  for (const [sense, ...phrases] of words) {
    for (const phrase of new Set(phrases.flatMap((one) => [one, ...contractionsOf(one, contracted)]))) {
      enter(entries, elision ? plain(phrase).replace(elision, "$1' ") : plain(phrase), sense);
    }
  }
  return { ...language, lexicon: JSON.stringify(stored(entries)), ofTime: wordsOfTime(words) };
}

/** 'en el curso del' of 'en el curso de': words that end in one that runs together with an article behind it. */
function contractionsOf(phrase: string, contracted: Vocabulary['contracted']): string[] {
  const [, head = '', last = ''] = /^(.+ )(\S+)$/.exec(phrase) ?? [];
  return (contracted[last] ?? []).map((word) => head + word);
}

function enter(entries: Map<string, Map<string, Sense[]>>, phrase: string, sense: Sense): void {
  const [first = ''] = phrase.split(' ');
  const list = entries.get(first) ?? new Map<string, Sense[]>();
  entries.set(first, list.set(phrase, [...list.get(phrase) ?? [], sense]));
}

/** Entries as text, longest first, with the numbers of their senses: 'working days=31|working=4,7'. */
function stored(entries: ReadonlyMap<string, ReadonlyMap<string, readonly Sense[]>>): StoredLexicon {
  const senses: Sense[] = [];
  const numberOf = (sense: Sense): number => (senses.includes(sense) ? senses.indexOf(sense) : senses.push(sense) - 1);
  const length = (phrase: string): number => phrase.split(' ').length;
  const texts = [...entries].map(([first, list]) => [
    first,
    [...list].sort(([a], [b]) => length(b) - length(a)).map(([phrase, own]) => `${phrase}=${own.map(numberOf).join()}`).join('|'),
  ]);
  return { entries: Object.fromEntries(texts) as StoredLexicon['entries'], senses };
}

/** Of every entry of time its longest word: where that is missing, the entry is. */
function wordsOfTime(words: Vocabulary['words']): string[] {
  const entries = words.flatMap(([sense, ...phrases]) => (isOfTime(sense) ? phrases : []));
  return [...new Set(entries.flatMap((entry) => plain(entry).split(' ').sort((a, b) => b.length - a.length)[0]?.match(/[a-z]+/)?.[0] ?? []))];
}
