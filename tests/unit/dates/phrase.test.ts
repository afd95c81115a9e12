// Deadline phrases as they were published, and as officials write them: what each comes to as of June 2005.
import { describe, expect, test } from 'vitest';
import {
  dayPeriod, durationCode, durationName, isUnreadable, occurrence, readDeadline, type DatedEvent, type Precision,
} from '../../../src/dates/index.js';
import { AS_DEFAULT, day, JUNE_2005, month, read, resolve, rowOf, withConventions, type Row } from './calendar.js';

// Every deadline of the Report to Leaders (2005) and of the security priorities (2006), in their own words.
const PUBLISHED: readonly Row[] = [
  ['Within 3 months (September 2005)', 'relative', '2005-09-30', 'month', '2005-06', '2005-09', null],
  ['within six months', 'relative', '2005-12-31', 'month', '2005-06', null, null],
  ['Within 6 months', 'relative', '2005-12-31', 'month', '2005-06', null, null],
  ['within 6 months (December 2005)', 'relative', '2005-12-31', 'month', '2005-06', '2005-12', null],
  ['within 6 months, contingent on legislative amendments', 'relative', '2005-12-31', 'month', '2005-06', null, null],
  ['within 6 months (December 2005), contingent on legislative amendments', 'relative', '2005-12-31', 'month', '2005-06', '2005-12', null],
  ['within 9 months', 'relative', '2006-03-31', 'month', '2005-06', null, null],
  ['within 9 months (March 2006)', 'relative', '2006-03-31', 'month', '2005-06', '2006-03', null],
  ['within 12 months', 'relative', '2006-06-30', 'month', '2005-06', null, null],
  ['within 12 months (June 2006)', 'relative', '2006-06-30', 'month', '2005-06', '2006-06', null],
  ['within 12 months (June 2006) and annually thereafter', 'recurring', '2006-06-30', 'month', '2005-06', '2006-06', 'P12M'],
  ['over the next 12 months', 'relative', '2006-06-30', 'month', '2005-06', null, null],
  ['Within 18 months', 'relative', '2006-12-31', 'month', '2005-06', null, null],
  ['Within 18 months (December 2006)', 'relative', '2006-12-31', 'month', '2005-06', '2006-12', null],
  ['within 21 months', 'relative', '2007-03-31', 'month', '2005-06', null, null],
  ['within 21 months (March 2007)', 'relative', '2007-03-31', 'month', '2005-06', '2007-03', null],
  ['within 24 months', 'relative', '2007-06-30', 'month', '2005-06', null, null],
  ['Within 24 months (June 2007)', 'relative', '2007-06-30', 'month', '2005-06', '2007-06', null],
  ['Over the next two years', 'relative', '2007-06-30', 'month', '2005-06', null, null],
  ['Within 30 months (December 2007)', 'relative', '2007-12-31', 'month', '2005-06', '2007-12', null],
  ['within 33 months (March 2008)', 'relative', '2008-03-31', 'month', '2005-06', '2008-03', null],
  ['within 36 months (June 2008)', 'relative', '2008-06-30', 'month', '2005-06', '2008-06', null],
  ['Over the next 36 months (June 2008)', 'relative', '2008-06-30', 'month', '2005-06', '2008-06', null],
  ['within the next 36 months', 'relative', '2008-06-30', 'month', '2005-06', null, null],
  ['in July', 'absolute', '2005-07-31', 'month', '2005-06', null, null], // the first July from the anchor on
  ['in 2005', 'absolute', '2005-12-31', 'year', null, null, null],
  ['by 2006', 'absolute', '2006-12-31', 'year', null, null, null],
  ['by 2007', 'absolute', '2007-12-31', 'year', null, null, null],
  ['by 2008', 'absolute', '2008-12-31', 'year', null, null, null],
  ['by mid 2006', 'absolute', '2006-06-30', 'half', null, null, null],
  ['by May 1, 2006', 'absolute', '2006-05-01', 'day', null, null, null],
  ['by June 2007', 'absolute', '2007-06-30', 'month', null, null, null],
  ['by the end of June 2005', 'absolute', '2005-06-30', 'month', null, null, null],
  ['before January 1, 2008', 'absolute', '2007-12-31', 'day', null, null, null],
  ['Summer/Fall 2005', 'absolute', '2005-11-30', 'season', null, null, null],
  ['late summer 2005', 'absolute', '2005-08-31', 'season', null, null, null],
  ['in late summer 2005', 'absolute', '2005-08-31', 'season', null, null, null],
  ['Fall 2006', 'absolute', '2006-11-30', 'season', null, null, null], // forecasts of 2006
  ['in Fall 2006', 'absolute', '2006-11-30', 'season', null, null, null],
  ['by Fall 2006', 'absolute', '2006-11-30', 'season', null, null, null],
  ['June 2007', 'absolute', '2007-06-30', 'month', null, null, null],
  ['December 2007', 'absolute', '2007-12-31', 'month', null, null, null],
  ['in advance of the 2010 Winter Olympics in Vancouver/Whistler', 'event', null, null, null, null, null],
  ['semi-annually', 'recurring', null, null, null, null, 'P6M'],
  ['immediately', 'none', null, null, null, null, null],
  ['shortly thereafter', 'none', null, null, null, null, null],
  ['ongoing', 'none', null, null, null, null, null],
  ['as appropriate', 'none', null, null, null, null, null],
  ['where appropriate', 'none', null, null, null, null, null],
];

const BOUNDS: readonly Row[] = [
  ['no later than June 2006', 'absolute', '2006-06-30', 'month', null, null, null],
  ['by no later than May 1, 2006', 'absolute', '2006-05-01', 'day', null, null, null],
  ['not later than 2007', 'absolute', '2007-12-31', 'year', null, null, null],
  ['until 2008', 'absolute', '2008-12-31', 'year', null, null, null],
  ['on or before 1 May 2006', 'absolute', '2006-05-01', 'day', null, null, null],
  ['on May 1, 2006', 'absolute', '2006-05-01', 'day', null, null, null],
  ['within 2006', 'absolute', '2006-12-31', 'year', null, null, null],
  ['during June 2006', 'absolute', '2006-06-30', 'month', null, null, null],
  ['before June 2006', 'absolute', '2006-05-31', 'month', null, null, null], // June itself is too late
  ['prior to Fall 2006', 'absolute', '2006-08-31', 'season', null, null, null],
  ['ahead of 2008', 'absolute', '2007-12-31', 'year', null, null, null],
  ['before March 1, 2008', 'absolute', '2008-02-29', 'day', null, null, null],
  ['before the end of 2006', 'absolute', '2006-12-31', 'year', null, null, null], // while 2006 lasts
  ['by the end of 2006', 'absolute', '2006-12-31', 'year', null, null, null],
  ['at the end of February 2008', 'absolute', '2008-02-29', 'month', null, null, null],
  ['by the start of 2007', 'absolute', '2007-01-01', 'day', null, null, null],
];

const DATES: readonly Row[] = [
  ['2006-06-30', 'absolute', '2006-06-30', 'day', null, null, null],
  ['by 2006-06', 'absolute', '2006-06-30', 'month', null, null, null],
  ['by 2006-Q3', 'absolute', '2006-09-30', 'quarter', null, null, null],
  ['2006-H1', 'absolute', '2006-06-30', 'half', null, null, null],
  ['before 2008-01-01', 'absolute', '2007-12-31', 'day', null, null, null],
  ['27th of June 2006', 'absolute', '2006-06-27', 'day', null, null, null],
  ['June 27th, 2006', 'absolute', '2006-06-27', 'day', null, null, null],
  ['the first of May 2006', 'absolute', '2006-05-01', 'day', null, null, null],
  ['BY MAY 1 2006', 'absolute', '2006-05-01', 'day', null, null, null],
  ['by Sept. 2006', 'absolute', '2006-09-30', 'month', null, null, null],
  ['June, 2006', 'absolute', '2006-06-30', 'month', null, null, null],
  ['June of 2006', 'absolute', '2006-06-30', 'month', null, null, null],
  ['February 29, 2008', 'absolute', '2008-02-29', 'day', null, null, null],
  ['by 30 September', 'absolute', '2005-09-30', 'day', '2005-06', null, null], // no year: the first from the anchor on
  ['by May 1', 'absolute', '2006-05-01', 'day', '2005-06', null, null],
  ['in June', 'absolute', '2005-06-30', 'month', '2005-06', null, null], // the anchor's own June counts
  ['in May', 'absolute', '2006-05-31', 'month', '2005-06', null, null],
  ['Q3 2006', 'absolute', '2006-09-30', 'quarter', null, null, null],
  ['2006 Q4', 'absolute', '2006-12-31', 'quarter', null, null, null],
  ['by the third quarter of 2006', 'absolute', '2006-09-30', 'quarter', null, null, null],
  ['in the 2nd quarter of 2007', 'absolute', '2007-06-30', 'quarter', null, null, null],
  ['in the first half of 2006', 'absolute', '2006-06-30', 'half', null, null, null],
  ['H2 2006', 'absolute', '2006-12-31', 'half', null, null, null],
  ['by spring 2007', 'absolute', '2007-05-31', 'season', null, null, null],
  ['summer of 2006', 'absolute', '2006-08-31', 'season', null, null, null],
  ['autumn 2006', 'absolute', '2006-11-30', 'season', null, null, null],
  ['Winter 2006', 'absolute', '2007-02-28', 'season', null, null, null], // from December 2006
  ['winter 2007', 'absolute', '2008-02-29', 'season', null, null, null],
  ['spring or summer 2006', 'absolute', '2006-08-31', 'season', null, null, null],
  ['Fall/Winter 2006', 'absolute', '2007-02-28', 'season', null, null, null],
  ['by fiscal year 2007', 'absolute', '2007-09-30', 'year', null, null, null],
  ['FY2006', 'absolute', '2006-09-30', 'year', null, null, null],
  ['by the end of fiscal year 2008', 'absolute', '2008-09-30', 'year', null, null, null],
  ['early 2006', 'absolute', '2006-04-30', 'half', null, null, null],
  ['by mid-2006', 'absolute', '2006-06-30', 'half', null, null, null],
  ['by the middle of 2006', 'absolute', '2006-06-30', 'half', null, null, null],
  ['late 2006', 'absolute', '2006-12-31', 'half', null, null, null],
  ['mid-June 2006', 'absolute', '2006-06-15', 'month', null, null, null],
  ['mid-February 2006', 'absolute', '2006-02-15', 'month', null, null, null],
];

const DURATIONS: readonly Row[] = [
  ['within 12 months of 27 June 2005', 'relative', '2006-06-27', 'day', '2005-06-27', null, null],
  ['within 12 months of June 2005', 'relative', '2006-06-30', 'month', '2005-06', null, null],
  ['within 6 months of August 31, 2005', 'relative', '2006-02-28', 'day', '2005-08-31', null, null], // clamped
  ['within 6 months of 31 August 2007', 'relative', '2008-02-29', 'day', '2007-08-31', null, null],
  ['within 12 months of 29 February 2008', 'relative', '2009-02-28', 'day', '2008-02-29', null, null],
  ['within 48 months of 29 February 2008', 'relative', '2012-02-29', 'day', '2008-02-29', null, null],
  ['within 6 months of 2005-06-27', 'relative', '2005-12-27', 'day', '2005-06-27', null, null],
  ['within 18 months after March 23, 2005', 'relative', '2006-09-23', 'day', '2005-03-23', null, null],
  ['within 8 months of June 2005', 'relative', '2006-02-28', 'month', '2005-06', null, null],
  ['within 6 months from December 2005', 'relative', '2006-06-30', 'month', '2005-12', null, null],
  ['six months after 27 June 2005', 'relative', '2005-12-27', 'day', '2005-06-27', null, null],
  ['within 6 months of July', 'relative', '2006-01-31', 'month', '2005-07', null, null],
  ['within 90 days of March 23, 2005', 'relative', '2005-06-21', 'day', '2005-03-23', null, null],
  ['within 2 weeks of 27 June 2005', 'relative', '2005-07-11', 'day', '2005-06-27', null, null],
  ['within 1 month and 15 days of 31 January 2006', 'relative', '2006-03-15', 'day', '2006-01-31', null, null], // 28 February + 15
  ['within 90 days', 'relative', '2005-09-28', 'day', '2005-06', null, null], // from 30 June
  ['within two weeks', 'relative', '2005-07-14', 'day', '2005-06', null, null],
  ['over the next 90 days', 'relative', '2005-09-28', 'day', '2005-06', null, null],
  ['in six months', 'relative', '2005-12-31', 'month', '2005-06', null, null],
  ['WITHIN  TWELVE\tMONTHS', 'relative', '2006-06-30', 'month', '2005-06', null, null],
  ['within eighteen (18) months', 'relative', '2006-12-31', 'month', '2005-06', null, null],
  ['within twenty-four months', 'relative', '2007-06-30', 'month', '2005-06', null, null],
  ['within a year', 'relative', '2006-06-30', 'month', '2005-06', null, null],
  ['within one year and six months', 'relative', '2006-12-31', 'month', '2005-06', null, null],
  ['within 2 years 6 months', 'relative', '2007-12-31', 'month', '2005-06', null, null],
  ['within 3 quarters', 'relative', '2006-03-31', 'month', '2005-06', null, null],
];

const REPEATED: readonly Row[] = [
  ['annually', 'recurring', null, null, null, null, 'P12M'],
  ['twice a year', 'recurring', null, null, null, null, 'P6M'],
  ['quarterly', 'recurring', null, null, null, null, 'P3M'],
  ['every other year', 'recurring', null, null, null, null, 'P24M'],
  ['every six months', 'recurring', null, null, null, null, 'P6M'],
  ['every 90 days', 'recurring', null, null, null, null, 'P90D'],
  ['every two weeks', 'recurring', null, null, null, null, 'P14D'],
  ['annually from June 2006', 'recurring', '2006-06-30', 'month', null, null, 'P12M'],
  ['semi-annually starting 31 August 2006', 'recurring', '2006-08-31', 'day', null, null, 'P6M'],
  ['annually by 30 June', 'recurring', '2005-06-30', 'day', '2005-06', null, 'P12M'],
  ['annually in July', 'recurring', '2005-07-31', 'month', '2005-06', null, 'P12M'],
  ['by June 2006 and every six months thereafter', 'recurring', '2006-06-30', 'month', null, null, 'P6M'],
  ['by March 31, 2006, and quarterly thereafter', 'recurring', '2006-03-31', 'day', null, null, 'P3M'],
  ['by 2006 and each year after that', 'recurring', '2006-12-31', 'year', null, null, 'P12M'],
  ['within 12 months and semi-annually thereafter', 'recurring', '2006-06-30', 'month', '2005-06', null, 'P6M'],
  ['immediately and annually thereafter', 'recurring', null, null, null, null, 'P12M'],
];

describe.each([
  ['published', PUBLISHED], ['bounds', BOUNDS], ['dates', DATES], ['durations', DURATIONS], ['repeated', REPEATED],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (phrase, row) => {
    expect(rowOf(phrase)).toEqual(row);
  });
});

describe('what a duration counts from', () => {
  // An anchor that is neither a day nor a month is over when its last month is.
  test.each([
    ['within 12 months of Q2 2005', '2006-06-30', '2005-Q2'],
    ['within 12 months of the first half of 2005', '2006-06-30', '2005-H1'],
    ['within 12 months of 2005', '2006-12-31', '2005'],
    ['within 6 months after the end of 2005', '2006-06-30', '2005'],
    ['within 12 months of Fall 2005', '2006-11-30', '2005-23'],
    ['within 12 months of Winter 2006', '2008-02-29', '2006-24'],
    ['within 18 months of fiscal year 2006', '2008-03-31', 'FY2006'],
    ['within 90 days of 2005', '2006-03-31', '2005'],
  ])('%s: %s', (phrase, due, anchor) => {
    expect(resolve(phrase)).toMatchObject({ kind: 'relative', due, anchor });
  });

  test('is the anchor of the deadline where it has its own', () => {
    const context = { ...AS_DEFAULT, anchor: dayPeriod(day('2005-08-31')) };
    expect(rowOf('within 6 months', context)).toEqual(['within 6 months', 'relative', '2006-02-28', 'day', '2005-08-31', null, null]);
    expect(resolve('within 6 months', context).steps.join('\n')).toMatch(/clamped/);
    expect(resolve('in July', context).due).toBe('2006-07-31');
  });
});

describe('events', () => {
  const EVENTS: ReadonlyMap<string, DatedEvent> = new Map([
    ['adoption', { title: 'adoption of the framework', period: month(2006, 6) }],
    ['2010 Winter Olympics in Vancouver/Whistler', { title: 'the 2010 Winter Olympics', period: dayPeriod(day('2010-02-12')) }],
    ['summit', { title: 'the next summit', period: null }],
  ]);
  const dated = { ...AS_DEFAULT, event: (words: string) => EVENTS.get(words) };

  test.each<Row>([
    ['within 18 months of adoption (December 2007)', 'relative', '2007-12-31', 'month', '2006-06', '2007-12', null],
    ['within 90 days following adoption', 'relative', '2006-09-28', 'day', '2006-06', null, null],
    ['in advance of the 2010 Winter Olympics in Vancouver/Whistler', 'event', '2010-02-11', 'day', '2010-02-12', null, null],
    ['by the adoption, and annually thereafter', 'recurring', '2006-06-30', 'month', '2006-06', null, 'P12M'],
  ])('%s', (...row) => {
    expect(rowOf(row[0], dated)).toEqual(row);
  });

  test.each([
    ['within 18 months of adoption (December 2007)', 'adoption', '2007-12'],
    ['within 18 months of its adoption', 'adoption', undefined],
    ['in advance of the 2010 Winter Olympics in Vancouver/Whistler', '2010 Winter Olympics in Vancouver/Whistler', undefined],
    ['by the summit, subject to funding', 'summit', undefined],
    ['before the second ministerial meeting', 'second ministerial meeting', undefined],
  ])('%s: no date until the event has one', (phrase, awaits, stated) => {
    const resolution = resolve(phrase);
    expect(resolution).toMatchObject({ awaits, due: null, period: null, precision: null, anchor: null });
    expect(resolution.stated?.code).toBe(stated);
  });

  test('known without a date is awaited as well', () => {
    expect(resolve('by the summit', dated)).toMatchObject({ kind: 'event', awaits: 'summit', due: null });
  });
});

describe('beside the deadline', () => {
  test.each([
    ['within 6 months, contingent on legislative amendments', 'contingent on legislative amendments'],
    ['by 2008, subject to available funding', 'subject to available funding'],
    ['by June 2006 where appropriate', 'where appropriate'],
    ['within 12 months (June 2006), provided that funds are voted', 'provided that funds are voted'],
    ['within 6 months, subject to funding (December 2005)', 'subject to funding'],
    ['within 6 months', null],
  ])('%s: the condition is %j', (phrase, condition) => {
    expect(read(phrase).condition).toBe(condition);
  });

  test('a condition does not move the date', () => {
    expect(resolve('by 2008, subject to available funding').due).toBe(resolve('by 2008').due);
  });

  // The source says in brackets what it comes to; both stand, and the last step tells whether they agree.
  test.each([
    ['within 18 months (December 2006)', '2006-12', 'it agrees'],
    ['within 18 months (December 2007)', '2007-12', 'it differs'],
    ['within 12 months (2006)', '2006', 'it agrees'],
    ['within 12 months (June 30, 2006)', '2006-06-30', 'it agrees'],
    ['within 12 months (June 29, 2006)', '2006-06-29', 'it differs'],
    ['before January 1, 2008 (December 2007)', '2007-12', 'it agrees'],
    ['within 12 months of June 2005 (Q2 2006)', '2006-Q2', 'it agrees'],
    ['by Fall 2006 (December 2006)', '2006-12', 'it differs'],
    ['immediately (June 2005)', '2005-06', 'nothing to compare it with'],
  ])('%s: %s, %s', (phrase, code, verdict) => {
    const { stated, steps } = resolve(phrase);
    expect(stated?.code).toBe(code);
    expect(steps.at(-1)).toMatch(new RegExp(`${verdict}$`));
  });
});

describe('what is no deadline', () => {
  // Where reading stops, and what it had understood up to there.
  test.each([
    ['', 0, ''],
    ['   ', 3, ''],
    ['a five-year program', 2, 'a'],
    ['five-year program', 10, 'five-year'],
    ['24-hour rule', 8, '24-hour'],
    ['24/7/365', 2, '24'],
    ['for 12 months', 4, 'for'],
    ['by 12 months', 12, 'by 12 months'],
    ['by', 2, 'by'],
    ['within', 6, 'within'],
    ['within six', 10, 'within six'],
    ['within months', 7, 'within'],
    ['within 12 months of', 19, 'within 12 months of'],
    ['by June 2006 or whenever', 13, 'by June 2006'],
    ['by 2007 and beyond', 8, 'by 2007'],
    ['within 12 months (June 2006', 27, 'within 12 months (June 2006'],
    ['within 12 months June 2006)', 17, 'within 12 months'],
    ['within 12 months (June 2006) (July 2006)', 29, 'within 12 months (June 2006)'],
    ['June 31', 5, 'June'],
    ['30 February', 0, ''],
    ['2006-02-30', 0, ''],
    ['by 2006-00', 3, 'by'],
    ['2006-13', 0, ''],
    ['2006-Q5', 0, ''],
    ['Q5 2006', 0, ''],
    ['the fifth quarter of 2006', 4, 'the'],
    ['Between May 9-11, 2005', 13, 'Between May 9'],
    ['Over the past 90 days', 9, 'Over the'],
    ['since the start of the 2005 Seaway season', 0, ''],
    ['🙂 by 2006', 0, ''],
    ['by 🙂 2006', 3, 'by'],
  ])('%j: from offset %i, after %j', (phrase, at, understood) => {
    const unreadable = readDeadline(phrase);
    if (!isUnreadable(unreadable)) throw new Error(`read as ${JSON.stringify(unreadable.deadline)}`);
    expect(unreadable).toMatchObject({ phrase, at, understood });
  });

  test.each([
    ['within six', 'a unit of time'],
    ['within 12 months of', 'an event'],
    ['within 12 months (June 2006', "')'"],
    ['June 31', 'a day that exists'],
    ['2006-13', 'a month from 01 to 12'],
    ['by June 2006 or whenever', 'the end of the phrase'],
  ])('%s: there %s was expected', (phrase, what) => {
    const reading = readDeadline(phrase);
    expect(isUnreadable(reading) && reading.expected).toContain(what);
  });

  // Days that no calendar has, whatever else is read of them.
  test.each([
    'June 31, 2006', '31 June 2006', 'by June 31, 2006', 'before June 31 2006', 'February 29, 2006', 'by 29 February 1900', 'within 6 months of June 31, 2006',
    'June 0, 2006', 'by 0000', 'within 10000 months', 'within eighteen (17) months', 'the third half of 2006', 'by the end',
  ])('%s is not read', (phrase) => {
    expect(isUnreadable(readDeadline(phrase))).toBe(true);
  });
});

describe('conventions', () => {
  test.each([
    ['by 2007', '2007-01-01', 'day'],
    ['by the end of 2007', '2007-12-31', 'year'],
    ['before 2007', '2006-12-31', 'year'],
    ['by June 2007', '2007-06-30', 'month'],
    ['by mid 2007', '2007-06-30', 'half'],
  ])("where 'by 2007' means its first day: %s is %s", (phrase, due, precision) => {
    expect(resolve(phrase, withConventions({ byYear: 'start' }))).toMatchObject({ due, precision });
  });

  const seasons = {
    ...AS_DEFAULT.conventions.seasons,
    fall: { from: { month: 9, day: 22 }, to: { month: 12, day: 20 } }, // by the sun
    summer: { from: { month: 12, day: 1 }, to: { month: 2, day: 29 } }, // south of the equator
  };

  test.each([
    ['Fall 2006', '2006-12-20'],
    ['before Fall 2006', '2006-09-21'],
    ['summer 2006', '2007-02-28'],
    ['by summer 2007', '2008-02-29'],
  ])('other seasons: %s is %s', (phrase, due) => {
    expect(resolve(phrase, withConventions({ seasons })).due).toBe(due);
  });

  test.each([
    ['early 2006', '2006-03-31'],
    ['mid 2006', '2006-07-31'],
    ['late 2006', '2006-12-31'],
  ])('other parts: %s is %s', (phrase, due) => {
    expect(resolve(phrase, withConventions({ parts: { early: 3, mid: 7 } })).due).toBe(due);
  });

  test.each([
    [1, '2007-12-31'],
    [4, '2007-03-31'],
    [7, '2007-06-30'],
    [10, '2007-09-30'],
  ])('where fiscal years begin in month %i, 2007 ends on %s', (fiscalYearStarts, due) => {
    expect(resolve('by fiscal year 2007', withConventions({ fiscalYearStarts })).due).toBe(due);
  });

  test.each(['Fall 2006', 'by mid 2006', 'FY 2007', 'Summer/Fall 2005'])('%s: the steps name the one used', (phrase) => {
    expect(resolve(phrase).steps.join('\n')).toMatch(/convention/);
  });
});

describe('occurrences', () => {
  test.each<[string, Precision, { months: number; days: number }, string[]]>([
    ['2006-01-31', 'day', { months: 1, days: 0 }, ['2006-01-31', '2006-02-28', '2006-03-31', '2006-04-30', '2006-05-31']], // not 28 March
    ['2008-02-29', 'day', { months: 12, days: 0 }, ['2008-02-29', '2009-02-28', '2010-02-28', '2011-02-28', '2012-02-29']],
    ['2006-08-31', 'day', { months: 6, days: 0 }, ['2006-08-31', '2007-02-28', '2007-08-31', '2008-02-29']],
    ['2006-02-28', 'month', { months: 1, days: 0 }, ['2006-02-28', '2006-03-31', '2006-04-30']], // the end of each month
    ['2006-02-28', 'day', { months: 1, days: 0 }, ['2006-02-28', '2006-03-28', '2006-04-28']],
    ['2006-06-30', 'month', { months: 12, days: 0 }, ['2006-06-30', '2007-06-30', '2008-06-30']],
    ['2007-02-28', 'season', { months: 12, days: 0 }, ['2007-02-28', '2008-02-29', '2009-02-28']], // winters
    ['2005-12-31', 'year', { months: 24, days: 0 }, ['2005-12-31', '2007-12-31']],
    ['2006-06-30', 'day', { months: 0, days: 14 }, ['2006-06-30', '2006-07-14', '2006-07-28']],
  ])('of %s to the %s', (first, precision, every, expected) => {
    expect(expected.map((_, index) => occurrence({ ...dayPeriod(day(first)), precision }, every, index))).toEqual(expected);
  });
});

describe('the edges of the calendar', () => {
  test.each(['within 9999 years', 'before 0001', 'winter 9999', 'FY 0001', 'within 9999 years and 9999 months (June 2006)', 'by 9999 and every 9999 years'])(
    '%s', (phrase) => {
      expect(() => resolve(phrase)).not.toThrow();
    },
  );

  test.each([['within 9999 years', 'relative'], ['before 0001', 'absolute'], ['winter 9999', 'absolute']])('%s has no day, and says so', (phrase, kind) => {
    const resolution = resolve(phrase);
    expect(resolution).toMatchObject({ kind, due: null, period: null });
    expect(resolution.steps.at(-1)).toMatch(/0001 to 9999/);
  });

  test('what repeats from a first day out of range still repeats', () => {
    expect(resolve('winter 9999 and annually thereafter')).toMatchObject({ kind: 'recurring', due: null, recurs: { months: 12, days: 0 } });
  });

  test.each([['by 9999', '9999-12-31'], ['by 0001', '0001-12-31'], ['on January 1, 0001', '0001-01-01'], ['before January 2, 0001', '0001-01-01']])(
    '%s is %s', (phrase, due) => {
      expect(resolve(phrase).due).toBe(due);
    },
  );
});

test('durations have a name and a code', () => {
  const durations = [{ months: 12, days: 0 }, { months: 1, days: 15 }, { months: 0, days: 90 }, { months: 0, days: 1 }];
  expect(durations.map(durationName)).toEqual(['12 months', '1 month and 15 days', '90 days', '1 day']);
  expect(durations.map(durationCode)).toEqual(['P12M', 'P1M15D', 'P90D', 'P1D']);
});

test('the phrase stays as it was written', () => {
  expect(read(' Within 12  Months ')).toMatchObject({ phrase: ' Within 12  Months ', language: 'en' });
  expect(JUNE_2005.code).toBe('2005-06');
});
