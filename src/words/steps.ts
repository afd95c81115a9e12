// The steps from a phrase to its day, in the words of a language.
import type { Duration, Period, Step } from '../dates/index.js';
import type { Words } from './index.js';

/** A step as a sentence of the language, without its full stop. */
export const stepWords = (words: Words, { id, values }: Step): string =>
  words.say(`step-${id}`, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueWords(words, name, value)])));

function valueWords(words: Words, name: string, value: string | Period | Duration): string {
  if (typeof value !== 'string') return 'name' in value ? words.period(value) : durationWords(words, value);
  if (name === 'anchor' || name === 'season') return words.say(`term-${name}-${value}`);
  return /^\d\d-\d\d$/.test(value) ? monthDayWords(words, value) : value;
}

function monthDayWords({ say }: Words, monthDay: string): string {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return month === 2 && day === 29 ? say('term-end-of-february') : say('term-month-day', { day, month: say(`month-${String(month)}`) });
}

function durationWords({ say }: Words, { months, days, workdays = 0 }: Duration): string {
  const terms = [
    ...(months > 0 ? [say('term-months', { count: months })] : []),
    ...(workdays > 0 ? [say('term-workdays', { count: workdays })] : []),
    ...(days > 0 || months + workdays === 0 ? [say('term-days', { count: days })] : []),
  ];
  return terms.reduce((first, second) => say('term-and', { first, second }));
}
