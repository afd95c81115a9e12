// Whether a text can name a time at all. Most titles cannot, which is told in a tenth of the time that it takes to look for one.
import { languagesFrom } from './grammar.js';
import { isAscii } from './language.js';

/** A number that stands alone and is no year names no time: 'district 12'. */
const DATED_DIGITS = /\d{4}|\d[^\s\d]|[^\s\d]\d/;

const known = new Map<string, ReadonlySet<string>>();

/** Whether a text in the language of that code may name a date or a stretch of time; false only where it certainly names none. */
export function mayNameTime(text: string, language: string): boolean {
  if (!isAscii(text) || DATED_DIGITS.test(text)) return true;
  const words = known.get(language) ?? new Set(languagesFrom([], language).flatMap(({ ofTime }) => ofTime));
  known.set(language, words);
  return text.toLowerCase().match(/[a-z]+/g)?.some((word) => words.has(word)) === true;
}
