// What no other test noticed when the engine was changed on purpose (mutation testing): forms that are read and had no line of their
// own, near misses that must not be read, the first and last day on which something holds, and what the steps must not claim.
import { describe, expect, test } from 'vitest';
import { dayPeriod, DEFAULT_CONVENTIONS, isUnreadable, LANGUAGES, readDeadline, type DatedEvent, type MonthDay, type Season } from '../../../src/dates/index.js';
import { quarterPeriod, seasonPeriod, shiftMonths } from '../../../src/dates/period.js';
import { AS_DEFAULT, day, JUNE_2005, month, read, resolve, rowOf, withConventions, type Row } from './calendar.js';

const stepsOf = (phrase: string, context = AS_DEFAULT): string => resolve(phrase, context).steps.join('\n');

describe('what is read', () => {
  test.each<Row>([
    ['2006-Q4', 'absolute', '2006-12-31', 'quarter', null, null, null],
    ['by the fourth quarter of 2006', 'absolute', '2006-12-31', 'quarter', null, null, null],
    ['in the second half of 2006', 'absolute', '2006-12-31', 'half', null, null, null],
    ['by the end of the third quarter of 2006', 'absolute', '2006-09-30', 'quarter', null, null, null],
    ['by the end of June 27, 2006', 'absolute', '2006-06-27', 'day', null, null, null],
    ['June or July 2006', 'absolute', '2006-07-31', 'month', null, null, null],
    ['spring and summer 2006', 'absolute', '2006-08-31', 'season', null, null, null],
    ['by June/July', 'absolute', '2005-07-31', 'month', '2005-06', null, null], // the anchor's own June is the first
    ['Summer–Fall 2005', 'range', '2005-11-30', 'season', null, null, null],
    ['Q4', 'absolute', '2005-12-31', 'quarter', '2005-06', null, null], // the first from the anchor on
    ['by June 2006. ', 'absolute', '2006-06-30', 'month', null, null, null],
    ['by June 2006; and annually thereafter', 'recurring', '2006-06-30', 'month', null, null, 'P12M'],
    ['by 2006-06-30, and annually thereafter', 'recurring', '2006-06-30', 'day', null, null, 'P12M'],
  ])('%s', (...row) => {
    expect(rowOf(row[0])).toEqual(row);
  });

  test.each([
    ['Summer/Fall 2005', '2005-06-01', '2005-11-30', '2005-22/2005-23'],
    ['June/July 2006', '2006-06-01', '2006-07-31', '2006-06/2006-07'],
    ['June/June 2006', '2006-06-01', '2006-06-30', '2006-06/2006-06'],
    ['Winter/Spring 2006', '2005-12-01', '2006-05-31', '2005-24/2006-21'], // the winter before that spring
  ])('%s runs from %s to %s', (phrase, start, end, code) => {
    expect(resolve(phrase).period).toMatchObject({ start, end, code });
  });

  test('a span is named by both of its ends', () => {
    expect(resolve('Summer/Fall 2005').period?.name).toMatch(/Summer 2005.*Fall 2005/);
  });

  test('a language that can be chosen', () => {
    expect(Object.keys(LANGUAGES)).toContain(read('by 2008').language);
  });

  test('the parts of a year are told apart', () => {
    const parts = ['2006', 'early 2006', 'mid 2006', 'late 2006'].map((phrase) => resolve(phrase).period);
    expect(new Set(parts.map((period) => period?.code)).size).toBe(4);
    expect(new Set(parts.map((period) => period?.name)).size).toBe(4);
  });
});

describe('what is not read', () => {
  test.each([
    'within and 6 months', 'by 27 2006', 'on the 27th', 'by of June 27, 2006', '027 June 2006', 'H3 2006', '2006-H3', 'by 0000-06', 'annually 0000-H2', '5th quarter of 2006', 'within 12 months (June/July)',
    'before 12 months of June 2005', 'by 2008, subject to funding)', 'within 6 months of adoption)', 'annually and quarterly',
    'by June 2006 and annually thereafter and quarterly thereafter', 'within 18 months of adoption before June 2006', 'by the summit within 6 months',
  ])('%s', (phrase) => {
    expect(isUnreadable(readDeadline(phrase))).toBe(true);
  });

  test.each([
    ['a five-year program', 2, 'five'],
    ['by June 2006 or whenever', 13, 'or'],
  ])('%s: from offset %i, the word %j', (phrase, at, word) => {
    expect(readDeadline(phrase)).toMatchObject({ at, length: word.length });
    expect(phrase.slice(at, at + word.length)).toBe(word);
  });

  const expectedOf = (phrase: string): readonly string[] => {
    const reading = readDeadline(phrase);
    return isUnreadable(reading) ? reading.expected : [];
  };

  test('is told with what could stand there, all of it, and nothing that could stand before', () => {
    expect(expectedOf('within six')).toEqual(['a unit of time']);
    expect(expectedOf('by June 2006 or whenever')).toEqual(['the end of the phrase']);
    expect(expectedOf('by')).toEqual(expect.arrayContaining(['a number', 'a year'])); // by 12 months after …, by 2006
    expect(expectedOf('within 12 months of')).toEqual(expect.arrayContaining(['a year', 'a month', 'an event']));
  });
});

describe('what was written', () => {
  test.each([
    ['June 2006', { is: 'absolute', bound: 'in' }],
    ['by June 2006', { is: 'absolute', bound: 'by' }],
    ['annually from June 2006', { is: 'recurring', first: { is: 'absolute', bound: 'in' } }],
    ['within 12 months', { is: 'relative', anchor: { is: 'default' } }],
    ['immediately (June 2005)', { is: 'none', words: 'immediately' }],
    ['before the summit', { is: 'event', event: 'summit', definite: true }],
    ['before next summit', { is: 'event', event: 'summit', definite: true }],
    ['before ratification', { is: 'event', event: 'ratification', definite: false }],
    ['by the summit subject to funding', { is: 'event', event: 'summit', definite: true }],
  ])('%s', (phrase, deadline) => {
    expect(read(phrase).deadline).toMatchObject(deadline);
  });

  test('conditions are kept, all of them', () => {
    expect(read('by the summit subject to funding').condition).toBe('subject to funding');
    const { condition } = read('by 2008, subject to funding, where appropriate');
    expect(condition).toContain('subject to funding');
    expect(condition).toContain('where appropriate');
  });
});

describe('the first from the anchor on', () => {
  test.each([
    ['by 30 June', dayPeriod(day('2005-06-30')), '2005-06-30'], // the anchor itself
    ['by 29 June', dayPeriod(day('2005-06-30')), '2006-06-29'],
    ['in June', dayPeriod(day('2005-06-30')), '2005-06-30'], // its last day
    ['in June', dayPeriod(day('2005-07-01')), '2006-06-30'],
    ['by 29 February', month(1896, 3), '1904-02-29'], // 1900 is no leap year
  ])('%s', (phrase, anchor, due) => {
    expect(resolve(phrase, { ...AS_DEFAULT, anchor }).due).toBe(due);
  });

  test.each(['in June', 'by 29 February', 'by 30 November'])('there is no %s after the last December', (phrase) => {
    expect(resolve(phrase, { ...AS_DEFAULT, anchor: month(9999, 12) })).toMatchObject({ kind: 'absolute', due: null, period: null });
  });
});

describe('a season', () => {
  const fallOf = (from: MonthDay, to: MonthDay): unknown =>
    seasonPeriod(2006, 'fall', { ...DEFAULT_CONVENTIONS, seasons: { ...DEFAULT_CONVENTIONS.seasons, fall: { from, to } } });

  test.each([
    ['of one month ends in its year', { month: 9, day: 1 }, { month: 9, day: 30 }, '2006-09-30'],
    ['of one day ends on it', { month: 9, day: 22 }, { month: 9, day: 22 }, '2006-09-22'],
    ['that ends a day before it begins runs for a year', { month: 9, day: 22 }, { month: 9, day: 21 }, '2007-09-21'],
  ])('%s', (_, from, to, end) => {
    expect(fallOf(from, to)).toMatchObject({ start: `2006-09-${String(from.day).padStart(2, '0')}`, end });
  });
});

test('moved by no months, a period stays what it is', () => {
  const quarter = quarterPeriod(2006, 2);
  expect(quarter && shiftMonths(quarter, 0)).toEqual(quarter);
});

describe('an event', () => {
  const summit: DatedEvent = { title: 'the next summit', period: null };
  const context = { ...AS_DEFAULT, event: (words: string) => (words === 'summit' ? summit : undefined) };

  test.each([
    ['by the summit', 'summit', true],
    ['within 6 months of the summit', 'summit', true],
    ['by the adoption', 'adoption', false],
    ['by June 2006', null, false],
    ['within 9999 years', null, false],
  ])('%s: awaits %j, declared: %j', (phrase, awaits, declared) => {
    expect(resolve(phrase, context)).toMatchObject({ awaits, declared });
  });

  test('is named in the steps, with the day that is counted from', () => {
    const adoption: DatedEvent = { title: 'adoption of the framework', period: dayPeriod(day('2006-06-27')) };
    const { due, steps } = resolve('within 6 months of adoption', { ...AS_DEFAULT, event: () => adoption });
    expect(due).toBe('2006-12-27');
    expect(steps[0]).toMatch(/adoption of the framework.*27 June 2006/);
  });

  test('that cannot be looked up is a fault of the program, not a date out of range', () => {
    const broken = { ...AS_DEFAULT, event: () => { throw new TypeError('no events'); } };
    expect(() => resolve('by the summit', broken)).toThrow(TypeError);
  });
});

describe('the steps', () => {
  test('name the anchor of the programme only where it is counted from', () => {
    expect(stepsOf('within 12 months')).toContain(AS_DEFAULT.anchorName);
    expect(stepsOf('within 12 months of June 2005')).not.toContain(AS_DEFAULT.anchorName);
    expect(stepsOf('by June 2006')).not.toContain(AS_DEFAULT.anchorName);
    expect(stepsOf('in July')).toContain(AS_DEFAULT.anchorName);
  });

  // 31 August has its like in August but none in February; the ends of periods and counts of days are never clamped.
  test.each([
    ['within 6 months of 31 August 2005', true],
    ['within 12 months of 31 August 2005', false],
    ['within 6 months of 27 August 2005', false],
    ['within 90 days of 31 August 2005', false],
    ['within 8 months', false],
    ['within 6 months of August 2005', false],
  ])('%s: speak of clamping: %j', (phrase, clamped) => {
    expect(stepsOf(phrase).includes('clamped')).toBe(clamped);
  });

  test('speak of the last day of a period only where there is a period', () => {
    expect(stepsOf('by June 2006')).toMatch(/last day of the period.*30 June 2006/);
    expect(stepsOf('by May 1, 2006')).not.toMatch(/last day of the period/);
    expect(stepsOf('by May 1, 2006')).toContain('1 May 2006');
  });

  test("tell whether 'by' a year is its end or its first day", () => {
    const first = /first day/;
    expect(stepsOf('by 2007')).not.toMatch(first);
    expect(stepsOf('by 2007')).toMatch(/\bend\b/);
    expect(stepsOf('by 2007', withConventions({ byYear: 'start' }))).toMatch(first);
  });

  const ending = (season: Season, to: MonthDay): string =>
    stepsOf(`${season} 2006`, withConventions({ seasons: { ...DEFAULT_CONVENTIONS.seasons, [season]: { ...DEFAULT_CONVENTIONS.seasons[season], to } } }));

  test('tell from when to when a season runs, in any year', () => {
    expect(stepsOf('Fall 2006')).toMatch(/1 September to 30 November/);
    expect(stepsOf('Winter 2006')).toMatch(/1 December to the end of February/);
    expect(ending('winter', { month: 2, day: 28 })).toMatch(/1 December to 28 February/); // also in 2008
    expect(ending('fall', { month: 10, day: 29 })).toMatch(/1 September to 29 October/);
    expect(stepsOf('Fall 2006')).not.toContain('2000');
  });

  test('say so where what the source states lies outside the calendar', () => {
    expect(resolve('within 12 months (winter 9999)')).toMatchObject({ due: '2006-06-30', stated: null }); // it ends in the year 10000
    expect(resolve('within 12 months (winter 9999)').steps.at(-1)).toMatch(/0001 to 9999/);
  });

  test('name the condition', () => {
    expect(stepsOf('by 2008, subject to available funding')).toContain('subject to available funding');
    expect(stepsOf('by 2008')).not.toMatch(/condition/);
  });

  test('of a first date say that it is counted from, of none that there is none', () => {
    expect(stepsOf('by June 2006 and annually thereafter')).not.toBe(stepsOf('annually'));
    expect(stepsOf('annually')).toMatch(/no first date/);
    expect(stepsOf('by June 2006 and annually thereafter')).not.toMatch(/no first date/);
  });

  test('begin with what it counts from and end with the day', () => {
    const { steps } = resolve('within 12 months');
    expect(steps[0]).toContain(JUNE_2005.name);
    expect(steps.at(-1)).toContain('30 June 2006');
  });
});
