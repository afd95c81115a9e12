// Claims -> the model: what a document states of the programme, and how the record can tell whether it is so.
import { isUnreadable } from '../dates/index.js';
import { COMPARISONS, quoted, within, type Claim, type ClaimTest, type Programme, type Ref } from '../model/index.js';
import { citesOf } from './build.js';
import { complainAt, mapNamed, noteUnreadable, noteWaivers, read, readDate, type Notes } from './notes.js';
import { originalIndex } from './repair.js';
import type { RawClaims } from './forms.js';

type RawClaim = RawClaims['claims'][number];
type RawTest = NonNullable<RawClaim['tests']>[number];

/** Builds the claims of one file. */
export function buildClaims(raw: RawClaims, file: string, programme: Programme, notes: Notes): Claim[] {
  return mapNamed(raw.claims, { file, path: ['claims'] }, notes, (named, one) => {
    noteWaivers(one, named.ref, notes);
    const { tests = [], untested = null } = one;
    if ((tests.length > 0) === (untested !== null)) {
      const message = untested === null ? 'the claim has no tests' : 'the claim has tests, and a reason why it has none';
      complainAt(notes, 'schema/value', named.ref, message, 'give it tests:, or say under untested: why nothing in the record can test it');
    }
    return {
      ...named,
      cites: citesOf(one.cites, named.ref, notes),
      date: one.date === undefined ? null : readDate(one.date, within(named.ref, 'date'), programme, notes),
      figure: one.figure ?? null,
      tests: tests.flatMap((test, index) =>
        buildTest(test, within(named.ref, 'tests', originalIndex(tests, index, notes.indexes)), notes) ?? []),
      untested,
      milestones: one.milestones ?? [],
      isUnsure: one.confidence === 'low',
      note: one.note ?? null,
    };
  });
}

/** The keys of a test that counts, and of one that looks at the day of an event. */
const OF_COUNTS = ['count', 'where', 'among', ...COMPARISONS] as const;
const OF_DATES = ['event', 'when'] as const;

function buildTest(raw: RawTest, ref: Ref, notes: Notes): ClaimTest | null {
  const { count, event, when, incomplete = null, note = null } = raw;
  const fault = faultOf(raw);
  if (fault) {
    complainAt(notes, 'schema/value', ref, fault.message, fault.hint);
    return null;
  }
  if (event !== undefined && when !== undefined) {
    const reading = read(when, notes);
    if (isUnreadable(reading)) noteUnreadable(reading, within(ref, 'when'), 'deadline/unreadable', notes);
    return { is: 'date', event, deadline: isUnreadable(reading) ? null : { phrase: when, reading }, incomplete, note, ref };
  }
  if (count === undefined) return null;
  const how = COMPARISONS.find((key) => raw[key] !== undefined);
  const expected = how === undefined ? null : { how, figure: raw[how] ?? 0 };
  return { is: 'count', count, where: raw.where ?? {}, among: raw.among ?? null, expected, incomplete, note, ref };
}

/** What is wrong with a test as a whole: it counts, or looks at the day of an event. */
function faultOf(raw: RawTest): { message: string; hint: string } | null {
  const given = (keys: readonly (keyof RawTest)[]): (keyof RawTest)[] => keys.filter((key) => raw[key] !== undefined);
  const [counts, dates, compared] = [given(OF_COUNTS), given(OF_DATES), given(COMPARISONS)];
  if (counts[0] !== undefined && dates[0] !== undefined) return { message: `a test has both ${both(counts[0], dates[0])}`, hint: EITHER };
  if (compared[0] !== undefined && compared[1] !== undefined) {
    return { message: `a test has both ${both(compared[0], compared[1])}`, hint: 'keep one of them; the list may hold several tests' };
  }
  if (dates.length === 1) return { message: `a test has ${quoted(dates[0] ?? '')} alone`, hint: 'event: and when: go together' };
  return raw.count === undefined && dates.length === 0 ? { message: 'a test does not say what it counts', hint: EITHER } : null;
}

const EITHER = 'count something (count:), or test the day of an event (event: and when:)';
const both = (a: string, b: string): string => `${quoted(a)} and ${quoted(b)}`;
