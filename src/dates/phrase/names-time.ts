// Whether a text can name a time at all. Most titles cannot, which is told in a tenth of the time that it takes to look for one.
import { isAscii, lexiconOf, type Language, type Sense } from './language.js';
import { languagesFrom } from './grammar.js';

/** What no date and no stretch of time is written without, but for digits. */
const OF_TIME: readonly Sense['is'][] = ['unit', 'unit-end', 'fiscal', 'half', 'quarter', 'season', 'month', 'weekday'];
/** A number that stands alone and is no year names no time: 'district 12'. */
const DATED_DIGITS = /\d{4}|\d[^\s\d]|[^\s\d]\d/;

const known = new Map<string, ReadonlySet<string>>();

/** Whether a text in the language of that code may name a date or a stretch of time; false only where it certainly names none. */
export function mayNameTime(text: string, language: string): boolean {
  if (!isAscii(text) || DATED_DIGITS.test(text)) return true;
  const words = known.get(language) ?? new Set(languagesFrom([], language).flatMap(wordsOfTime));
  known.set(language, words);
  return text.toLowerCase().match(/[a-z]+/g)?.some((word) => words.has(word)) === true;
}

/** Of every entry of time its longest word: where that is missing, the entry is. */
function wordsOfTime(language: Language): string[] {
  const entries = [...lexiconOf(language).entries.values()].flat().filter(([, senses]) => senses.some(isOfTime));
  return entries.flatMap(([words]) => words.toSorted((a, b) => b.length - a.length)[0]?.match(/[a-z]+/)?.[0] ?? []);
}

/** A thousand in words begins a year: 'two thousand and six'. */
const isOfTime = (sense: Sense): boolean => (sense.is === 'number' ? sense.value >= 1000 : OF_TIME.includes(sense.is));
