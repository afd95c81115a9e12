// Deadline phrases, whatever the anchor, the count or the text: what always holds of reading and resolving them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayPeriod, findDeadlines, isUnreadable, mayNameTime, occurrence, readDeadline, resolveDeadline, type Period } from '../../../src/dates/index.js';
import { english } from '../../../src/dates/phrase/languages/english.js';
import { french } from '../../../src/dates/phrase/languages/french.js';
import { spanish } from '../../../src/dates/phrase/languages/spanish.js';
import { AS_DEFAULT, anyDay, anyMonth, anyYear, day, iso, lengthOf, month, resolve } from './calendar.js';

const anyCount = fc.integer({ min: 1, max: 600 });
const anyMonthPeriod = fc.tuple(anyYear, anyMonth).map(([year, number]) => month(year, number));
const dueFrom = (anchor: Period, phrase: string): string | null => resolve(phrase, { ...AS_DEFAULT, anchor }).due;

describe('within N months', () => {
  test('of a month is the last day of the month N later', () => {
    fc.assert(fc.property(anyMonthPeriod, anyCount, (anchor, count) => {
      const target = Number(anchor.code.slice(0, 4)) * 12 + Number(anchor.code.slice(5)) - 1 + count;
      fc.pre(target < 120_000);
      const [year, number] = [Math.floor(target / 12), (target % 12) + 1];
      const resolution = resolve(`within ${String(count)} months`, { ...AS_DEFAULT, anchor });
      expect(resolution).toMatchObject({ due: iso(year, number, lengthOf(year, number)), precision: 'month', anchor: anchor.code });
    }));
  });

  test('of a day is the same day, or the last of a shorter month', () => {
    fc.assert(fc.property(anyDay, anyCount, (date, count) => {
      const target = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
      fc.pre(target < 120_000);
      const [year, number] = [Math.floor(target / 12), (target % 12) + 1];
      expect(resolve(`within ${String(count)} months of ${date}`)).toMatchObject({
        due: iso(year, number, Math.min(Number(date.slice(8)), lengthOf(year, number))), precision: 'day', anchor: date,
      });
    }));
  });

  test('is later for more months, and no earlier for a later anchor', () => {
    fc.assert(fc.property(fc.oneof(anyMonthPeriod, anyDay.map(dayPeriod)), anyCount, fc.integer({ min: 1, max: 31 }), (anchor, count, more) => {
      fc.pre(anchor.end < '9940');
      const due = dueFrom(anchor, `within ${String(count)} months`) ?? '';
      expect(due > anchor.end).toBe(true);
      expect(due < (dueFrom(anchor, `within ${String(count + 1)} months`) ?? '')).toBe(true);
      const next = anchor.precision === 'day' ? dayPeriod(addDays(anchor.end, more)) : monthAfter(anchor);
      expect(due <= (dueFrom(next, `within ${String(count)} months`) ?? '')).toBe(true);
    }));
  });

  test('says the same in years and in quarters', () => {
    fc.assert(fc.property(anyMonthPeriod, fc.integer({ min: 1, max: 60 }), (anchor, count) => {
      expect(dueFrom(anchor, `within ${String(count)} years`)).toBe(dueFrom(anchor, `within ${String(count * 12)} months`));
      expect(dueFrom(anchor, `within ${String(count)} quarters`)).toBe(dueFrom(anchor, `within ${String(count * 3)} months`));
    }));
  });
});

const monthAfter = (period: Period): Period => {
  const next = addDays(period.end, 1);
  return month(Number(next.slice(0, 4)), Number(next.slice(5, 7)));
};

test('within N days is so many days after the last day of the anchor', () => {
  fc.assert(fc.property(fc.oneof(anyMonthPeriod, anyDay.map(dayPeriod)), anyCount, (anchor, count) => {
    fc.pre(anchor.end < '9998');
    const resolution = resolve(`within ${String(count)} days`, { ...AS_DEFAULT, anchor });
    expect(resolution).toMatchObject({ due: addDays(anchor.end, count), precision: 'day', anchor: anchor.code });
  }));
});

test('a date is kept until the last day of the period it names, with its precision', () => {
  fc.assert(fc.property(anyDay, (date) => {
    const [year = '', number = ''] = date.split('-');
    const last = iso(Number(year), Number(number), lengthOf(Number(year), Number(number)));
    expect(resolve(`by ${date}`)).toMatchObject({ due: date, precision: 'day', period: { code: date } });
    expect(resolve(`by ${year}-${number}`)).toMatchObject({ due: last, precision: 'month', period: { code: `${year}-${number}` } });
    expect(resolve(`by ${year}`)).toMatchObject({ due: `${year}-12-31`, precision: 'year', period: { code: year } });
  }));
});

test('a day or month without a year is the first from the anchor on', () => {
  fc.assert(fc.property(anyDay.filter((date) => date < '9998'), anyMonth, (date, number) => {
    const name = month(2000, number).name.replace(' 2000', '');
    const period = resolve(`in ${name}`, { ...AS_DEFAULT, anchor: dayPeriod(date) }).period;
    expect(period?.code.slice(5)).toBe(String(number).padStart(2, '0'));
    expect(period !== null && period.end >= date && addDays(date, 366) >= period.start).toBe(true);
  }));
});

test('occurrences of a month begin with the first and go on for ever', () => {
  const every = fc.record({ months: fc.integer({ min: 0, max: 24 }), days: fc.integer({ min: 0, max: 60 }) }).filter(({ months, days }) => months + days > 0);
  fc.assert(fc.property(anyDay.filter((date) => date < '9950'), every, fc.nat({ max: 10 }), (first, interval, index) => {
    for (const period of [dayPeriod(first), month(Number(first.slice(0, 4)), Number(first.slice(5, 7)))]) {
      expect(occurrence(period, interval, 0)).toBe(period.end);
      const [one, next] = [occurrence(period, interval, index), occurrence(period, interval, index + 1)];
      expect(one !== null && next !== null && one < next).toBe(true);
    }
  }));
});

describe('any text', () => {
  /** Reads and resolves, and checks what holds of every answer. */
  function examine(phrase: string): void {
    const reading = readDeadline(phrase);
    expect(reading.phrase).toBe(phrase);
    if (isUnreadable(reading)) {
      const { at, length, understood, expected } = reading;
      expect(at >= 0 && at <= phrase.length && length > 0).toBe(true);
      expect(understood).toBe(phrase.slice(0, at).trim());
      expect(Array.isArray(expected)).toBe(true);
      return;
    }
    const { due, period, precision, stated, recurs } = resolveDeadline(reading, AS_DEFAULT);
    expect(due).toBe(period?.end ?? null);
    expect(precision).toBe(period?.precision ?? null);
    if (reading.stated === null) expect(stated).toBeNull();
    expect(recurs !== null).toBe(reading.deadline.is === 'recurring');
  }

  test('is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), examine), { numRuns: 2000 });
  });

  const words = [english, french, spanish].flatMap((language) => language.words.flatMap(([, ...phrases]) => phrases));
  const anyWord = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom('(', ')', ',', ';', '/', '–', '-', '2006', '0000', '12', '31', '31st', '2006-06', '2006-02-30', '2006-Q3', 'H2', 'Q4') },
    { weight: 1, arbitrary: fc.constantFrom('adoption', 'constructor', '__proto__', '🙂', '\u0000', '\ud800', 'é', '99999999999999999999') },
  );

  test('of words that the grammar knows is read or refused', () => {
    fc.assert(fc.property(fc.array(anyWord, { maxLength: 12 }), fc.constantFrom(' ', '  ', '-', ''), (parts, gap) => {
      examine(parts.join(gap));
    }), { numRuns: 5000 });
  });

  test('that is long does not take long', () => {
    for (const part of ['1 day and ', 'within ', '(2006) ', ', where appropriate', 'every 2 years ', 'a', '1', '-', 'june/']) {
      const started = performance.now();
      examine(`within 12 months ${part.repeat(5000)}`);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  test('in another case or with other blanks says the same', () => {
    fc.assert(fc.property(fc.constantFrom('within 12 months of 27 june 2005', 'by the end of fall 2006', 'by may 1, 2006, and annually thereafter'),
      fc.infiniteStream(fc.boolean()), fc.constantFrom(' ', '\t', '\u00a0', ' \n '), (phrase, upper, blank) => {
        const written = phrase.replace(/./g, (letter) => (letter === ' ' ? blank : upper.next().value ? letter.toUpperCase() : letter));
        expect(resolve(written)).toEqual(resolve(phrase));
      }));
  });
});

test('the anchor is that of the question', () => {
  expect(dueFrom(dayPeriod(day('2005-06-27')), 'within 12 months')).toBe('2006-06-27');
});

describe('a text without a word of time', () => {
  const phrases = english.words.flatMap(([, ...words]) => words);
  const piece = fc.constantFrom(...[...phrases, '2', '12', '100', 'harbour', '(', ')', ','].filter((text) => !mayNameTime(text, 'en')));

  test('holds no date and no stretch of time', () => {
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', ' ', '-'), (pieces, between) => {
      const text = pieces.join(between);
      fc.pre(!mayNameTime(text, 'en'));
      const written = findDeadlines(text, [], 'en', true).map(({ reading: { deadline } }) => (deadline.is === 'recurring' ? deadline.first : deadline));
      expect(written.filter((one) => one?.is === 'absolute' || one?.is === 'relative')).toEqual([]);
    }), { numRuns: 2000 });
  });

  test('is told from one that has such a word', () => {
    for (const text of ['by June', 'in two thousand and six', 'within a year', 'before Monday', 'in Q3', "by the year's end", 'by 03/04/06', 'été']) {
      expect([text, mayNameTime(text, 'en')]).toEqual([text, true]);
    }
    for (const text of ['Train officers in district 12', 'Report annually', 'Meet before the summit']) expect([text, mayNameTime(text, 'en')]).toEqual([text, false]);
  });
});
