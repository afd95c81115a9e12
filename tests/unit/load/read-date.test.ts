// A day as most dates are written is read without the grammar; it is the day that the grammar makes of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPeriod, DEFAULT_CONVENTIONS, isUnreadable, readDeadline, resolveDeadline, type PlainDate } from '../../../src/dates/index.js';
import { dateOf, daysInMonth } from '../../../src/dates/plain-date.js';
import { readDate, type Notes } from '../../../src/load/notes.js';

const newNotes = (): Notes => ({ problems: [], waivers: [], changes: [], indexes: new WeakMap(), readings: new Map(), periods: new Map(), languages: [] });

const anyDay = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dateOf(year, month, Math.min(day, daysInMonth(year, month))) ?? ('2000-01-01' as PlainDate));

test('every day, in any language', () => {
  fc.assert(fc.property(anyDay, fc.constantFrom('en', 'fr', 'es'), (day, language) => {
    const reading = readDeadline(day, [language]);
    if (isUnreadable(reading)) throw new Error(day);
    const { period, anchor } = resolveDeadline(reading, { anchor: dayPeriod('2000-01-01' as PlainDate), anchorName: 'programme', isOwn: false, conventions: DEFAULT_CONVENTIONS, event: () => undefined });
    expect(anchor).toBeNull();
    expect(readDate(day, { file: 'x.yaml', path: [] }, { conventions: DEFAULT_CONVENTIONS }, newNotes())).toEqual(period);
  }), { numRuns: 1000 });
});

test('a day that does not exist is none', () => {
  const notes = newNotes();
  expect(readDate('2006-06-31', { file: 'x.yaml', path: [] }, { conventions: DEFAULT_CONVENTIONS }, notes)).toBeNull();
  expect(notes.problems.map(({ code }) => code)).toEqual(['date/unreadable']);
});
