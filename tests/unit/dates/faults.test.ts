// Faults that a reader of the first engine found: each phrase was read wrongly, or made it fail.
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONVENTIONS, findDeadlines, isUnreadable, occurrence, readDeadline, resolveDeadline, type Conventions, type Resolution } from '../../../src/dates/index.js';
import { englishWords } from '../../../src/words/index.js';
import { stepWords } from '../../../src/words/steps.js';
import { monthPeriod, type Period } from '../../../src/dates/period.js';

function month(year: number, number: number): Period {
  const period = monthPeriod(year, number);
  if (!period) throw new Error('no such month');
  return period;
}

const JUNE_2005 = month(2005, 6);

function resolve(phrase: string, conventions: Conventions = DEFAULT_CONVENTIONS, anchor = JUNE_2005): Omit<Resolution, 'steps'> & { readonly steps: readonly string[] } {
  const reading = readDeadline(phrase);
  if (isUnreadable(reading)) throw new Error(`unreadable at ${String(reading.at)}: ${phrase}`);
  const resolution = resolveDeadline(reading, { anchor, anchorName: 'programme', isOwn: false, conventions, event: () => undefined });
  return { ...resolution, steps: resolution.steps.map((step) => stepWords(englishWords(), step)) };
}

describe('text made to exhaust the reader', () => {
  test.each([`${'mid '.repeat(50_000)}2006`, `by ${'the end of '.repeat(50_000)}`, '('.repeat(50_000), 'and '.repeat(50_000)])('%.20s…', (phrase) => {
    expect(isUnreadable(readDeadline(phrase))).toBe(true);
  });

  // The first took more than a minute, where reading went on to the end of the text from every word of it.
  test.each(['within ', 'six months after ', 'no later than ', 'on the first day of the month following ', 'after ( '])('%s, again and again', (words) => {
    const text = words.repeat(4000);
    const reading = readDeadline(text);
    expect(reading).toMatchObject({ expected: ['a phrase of at most 250 words and signs'] });
    expect(findDeadlines(text)).toEqual([]);
  });
});

describe('repetitions', () => {
  test.each([
    ['within 18 months of adoption and annually thereafter', 'adoption', 'P12M'],
    ['by the adoption and annually thereafter', 'adoption', 'P12M'],
  ])('%s hangs on %s', (phrase, event) => {
    expect(resolve(phrase)).toMatchObject({ kind: 'recurring', awaits: event, recurs: { months: 12, days: 0 } });
  });

  test('stand beside a condition', () => {
    expect(resolve('within 6 months, contingent on legislative amendments, and annually thereafter')).toMatchObject({ due: '2005-12-31', recurs: { months: 12, days: 0 } });
  });

  test.each(['by June 2006 and every 0 months thereafter', 'within 0 months', 'every 10000 days', 'within 10000 months'])('%s is none', (phrase) => {
    expect(isUnreadable(readDeadline(phrase))).toBe(true);
  });

  test.each([
    ['mid June 2006 and annually thereafter', ['2006-06-15', '2007-06-15']],
    ['by Fall 2006 and annually thereafter', ['2006-11-30', '2007-11-30']],
    ['by February 2007 and annually thereafter', ['2007-02-28', '2008-02-29']],
    ['by 28 February 2007 and annually thereafter', ['2007-02-28', '2008-02-28']],
  ])('%s', (phrase, expected) => {
    const { period, recurs } = resolve(phrase);
    if (!period || !recurs) throw new Error('not recurring');
    expect(expected.map((_, index) => occurrence(period, recurs, index))).toEqual(expected);
  });

  test('end with the calendar', () => {
    expect(occurrence(month(9999, 6), { months: 12, days: 0 }, 1)).toBeNull();
  });
});

const FALL_TO_20_DECEMBER: Conventions = {
  ...DEFAULT_CONVENTIONS,
  seasons: { ...DEFAULT_CONVENTIONS.seasons, fall: { from: { month: 9, day: 22 }, to: { month: 12, day: 20 } }, winter: { from: { month: 12, day: 21 }, to: { month: 12, day: 20 } } },
};

describe('parts of periods', () => {
  test.each([
    ['before mid 2006', '2006-06-30'],
    ['before late 2006', '2006-06-30'],
    ['before early 2006', '2005-12-31'],
    ['before late summer 2005', '2005-07-16'],
    ['before the middle of June 2006', '2006-06-15'],
    ['by mid July 2006', '2006-07-15'],
    ['by early summer 2006', '2006-06-30'],
    ['by the beginning of 2007', '2007-01-01'],
    ['within 12 months of mid June 2005', '2006-06-15'],
  ])('%s: %s', (phrase, due) => { expect(resolve(phrase).due).toBe(due); });

  test('a stated part is compared as that part', () => {
    expect(resolve('within 8 months (late 2006)').steps.at(-1)).toContain('it differs');
    expect(resolve('within 14 months (late 2006)').steps.at(-1)).toContain('it agrees');
  });

  test.each([
    ['within 12 months of Fall 2005', '2006-12-20'],
    ['before Fall 2006', '2006-09-21'],
    ['Winter 2006', '2007-12-20'],
  ])('%s, with seasons that end within a month: %s', (phrase, due) => { expect(resolve(phrase, FALL_TO_20_DECEMBER).due).toBe(due); });
});

describe('what is meant', () => {
  test.each([
    ['within the next year', '2006-06-30'],
    ['over the next month', '2005-07-31'],
    ['by the year 2008', '2008-12-31'],
    ['by end of year 2006', '2006-12-31'],
    ['by June/July 2006', '2006-07-31'],
    ['by June 2006.', '2006-06-30'],
    ['within 12 months (June 2006).', '2006-06-30'],
    ['Winter/Spring 2006', '2006-05-31'],
    ['by 29 February', '2008-02-29'],
    ['within 12 months (winter 9999)', '2006-06-30'],
  ])('%s: %s', (phrase, due) => { expect(resolve(phrase).due).toBe(due); });

  test('Winter/Spring 2006 begins with the winter before', () => { expect(resolve('Winter/Spring 2006').period?.start).toBe('2005-12-01'); });
  test("'the 90 days following adoption'", () => { expect(resolve('in the 90 days following adoption').awaits).toBe('adoption'); });
  test("'by the next summit'", () => { expect(resolve('by the next summit of leaders').awaits).toBe('summit of leaders'); });
  test('a month without its year counts from the anchor, also in parts', () => { expect(resolve('by the end of July')).toMatchObject({ due: '2005-07-31', anchor: '2005-06' }); });
  test('the first July from the last year on', () => { expect(resolve('in July', DEFAULT_CONVENTIONS, month(9999, 6)).due).toBe('9999-07-31'); });

  test.each([['by 2007', '2007-01-01'], ['in 2007', '2007-12-31'], ['2007', '2007-12-31'], ['within 2007', '2007-12-31']])("%s, where 'by' a year means its start: %s", (phrase, due) => {
    expect(resolve(phrase, { ...DEFAULT_CONVENTIONS, byYear: 'start' }).due).toBe(due);
  });

  test("'by' a year names the convention", () => { expect(resolve('by 2008').steps.join()).toMatch(/convention/); });
  test('a range tells a convention of both its ends once', () => { expect(resolve('during fiscal years 2006 to 2007').steps).toHaveLength(2); });
});

describe('what is not read', () => {
  test.each([
    ['June 31, 2006', 5], ['31 June 2006', 0], ['by 31 June 2006', 3], ['before June 31 2006', 12], ['within 6 months of June 31 2006', 24],
    ['before 2006-02-30', 7], ['within 6 months of 2006-13', 19], ['within 10000 months', 7], ['every 10000 days', 6], ['within eighteen (17) months', 17],
    ['mid mid 2006', 4], ['within 12 months (June)', 18], ['within 18 months of adoption by June 2006', 29],
    ['within 6 months, where appropriate, by June 2008', 36], ['by June 2006 shortly before July 2007', 21], ['mid 27 June 2006', 4],
  ])('%s, from offset %i', (phrase, at) => { expect(readDeadline(phrase)).toMatchObject({ at }); });

  test.each(['by 2007 and beyond', 'within the last 6 months or so'])('%s: says what was expected', (phrase) => {
    const reading = readDeadline(phrase);
    expect(isUnreadable(reading) ? reading.expected.length : 0).toBeGreaterThan(0);
  });
});
