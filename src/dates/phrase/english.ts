// English: the words of deadline phrases.
import type { Language } from './language.js';

const NUMBERS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
];
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = [
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'],
  ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** English. */
export const english: Language = {
  code: 'en',
  words: [
    ...NUMBERS.map((word, i) => [{ is: 'number', value: i + 1, digits: 0 }, word] as const),
    ...TENS.map((word, i) => [{ is: 'number', value: (i + 3) * 10, digits: 0 }, word] as const),
    ...[...TENS.map((ten, i) => [ten, (i + 3) * 10] as const), ['twenty', 20] as const].flatMap(([ten, value]) =>
      NUMBERS.slice(0, 9).map((word, i) => [{ is: 'number', value: value + i + 1, digits: 0 }, `${ten} ${word}`] as const)),
    ...MONTHS.map((words, i) => [{ is: 'month', value: i + 1 }, ...words] as const),
    ...ORDINALS.map((word, i) => [{ is: 'ordinal', value: i + 1 }, word] as const),

    [{ is: 'unit', value: 'day' }, 'day', 'days', 'calendar day', 'calendar days'],
    [{ is: 'unit', value: 'week' }, 'week', 'weeks'],
    [{ is: 'unit', value: 'month' }, 'month', 'months', 'calendar month', 'calendar months'],
    [{ is: 'unit', value: 'quarter' }, 'quarter', 'quarters'],
    [{ is: 'unit', value: 'year' }, 'year', 'years', 'calendar year', 'calendar years'],
    [{ is: 'half-word' }, 'half'],
    [{ is: 'fiscal' }, 'fiscal year', 'financial year', 'fy'],

    [{ is: 'season', value: 'spring' }, 'spring'],
    [{ is: 'season', value: 'summer' }, 'summer'],
    [{ is: 'season', value: 'fall' }, 'fall', 'autumn'],
    [{ is: 'season', value: 'winter' }, 'winter'],

    [{ is: 'part', value: 'start' }, 'start', 'the start', 'beginning', 'the beginning'],
    [{ is: 'part', value: 'early' }, 'early'],
    [{ is: 'part', value: 'mid' }, 'mid', 'middle', 'the middle'],
    [{ is: 'part', value: 'late' }, 'late'],
    [{ is: 'part', value: 'end' }, 'end', 'the end', 'close', 'the close'],

    [{ is: 'bound', value: 'within' }, 'within'],
    [{ is: 'bound', value: 'over' }, 'over', 'during', 'in the course of'],
    [{ is: 'bound', value: 'in' }, 'in', 'on', 'at'],
    [{ is: 'bound', value: 'by' }, 'by', 'until', 'no later than', 'not later than', 'on or before', 'by no later than'],
    [{ is: 'bound', value: 'before' }, 'before', 'prior to', 'in advance of', 'ahead of'],
    [{ is: 'next' }, 'next', 'the next', 'a further', 'the following'],
    [{ is: 'of' }, 'of'],
    [{ is: 'after' }, 'after', 'from', 'following', 'as of', 'starting', 'starting from'],
    [{ is: 'article', value: 'a' }, 'a', 'an'],
    [{ is: 'article', value: 'the' }, 'the', 'its', 'their', 'this', 'that'],

    [{ is: 'frequency', count: 1, unit: 'year' }, 'annually', 'yearly', 'every year', 'each year', 'once a year'],
    [{ is: 'frequency', count: 2, unit: 'year' }, 'biennially', 'every other year'],
    [{ is: 'frequency', count: 6, unit: 'month' }, 'semi annually', 'semiannually', 'half yearly', 'twice a year', 'twice yearly'],
    [{ is: 'frequency', count: 3, unit: 'month' }, 'quarterly', 'every quarter', 'each quarter'],
    [{ is: 'frequency', count: 1, unit: 'month' }, 'monthly', 'every month', 'each month'],
    [{ is: 'every' }, 'every', 'each'],
    [{ is: 'thereafter' }, 'thereafter', 'after that', 'afterwards'],
    [{ is: 'and' }, 'and'],
    [{ is: 'or' }, 'or'],
    [{ is: 'condition' }, 'contingent on', 'contingent upon', 'subject to', 'depending on', 'provided that'],
    [
      { is: 'vague' }, 'immediately', 'as soon as possible', 'as soon as practicable', 'shortly', 'shortly thereafter',
      'promptly', 'ongoing', 'on an ongoing basis', 'where appropriate', 'as appropriate', 'in due course', 'in the near future',
    ],
  ],
};
