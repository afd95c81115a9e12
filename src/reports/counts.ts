// Counts of milestones, and the sentences that tell them. An initiative, group, theme or agenda shows counts, never one word.
import type { AssessedMilestone, Question, State } from '../assess/index.js';
import type { PlainDate } from '../dates/index.js';
import type { Words } from '../words/index.js';

/** The order in which counts are given. */
const TOLD: readonly State[] = ['completed', 'overdue', 'due', 'upcoming', 'undetermined', 'undated', 'withdrawn'];

/** How many milestones are in each state. */
export type Counts = Readonly<Record<State, number>>;

/** Counts milestones by state. */
export function countStates(milestones: readonly AssessedMilestone[]): Counts {
  const counts = Object.fromEntries(TOLD.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of milestones) counts[state]++;
  return counts;
}

/** 'As of 31 August 2006, known at 30 June 2006'. */
export const asOfText = ({ asOf, knownAt }: Question, words: Words): string =>
  words.say('as-of-start', { day: words.day(asOf), known: knownText(knownAt, words) });

/** ', known at 30 June 2006', or nothing. */
export const knownText = (knownAt: PlainDate | null, words: Words): string =>
  (knownAt === null ? '' : words.say('known-at', { day: words.day(knownAt) }));

/** '1 day', '2 days': in English. */
export const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** '107 milestones: 12 completed, 95 overdue'. */
export function countsText(milestones: readonly AssessedMilestone[], words: Words): string {
  const counts = countStates(milestones);
  const told = TOLD.filter((state) => counts[state] > 0).map((state) => words.say('counted-state', { state, count: counts[state] }));
  const whole = words.say('counted-milestones', { count: milestones.length });
  return told.length > 0 ? words.say('noted', { said: whole, note: told.join(', ') }) : whole;
}

/** How many deadlines had passed by a day, and how many of those were met. A deadline due that very day has not passed. */
export function passedText(milestones: readonly AssessedMilestone[], asOf: PlainDate, words: Words): string {
  const passed = milestones.filter(({ judged }) => judged !== null && judged < asOf);
  if (passed.length === 0) return words.say('passed-none');
  const done = passed.filter(({ state }) => state === 'completed');
  const late = done.filter(({ tracks }) => tracks.some((track) => track.late === true)).length;
  const unknown = done.filter(({ tracks }) =>
    tracks.every((track) => track.late !== true) && tracks.some((track) => track.late === null)).length;
  const withdrawn = passed.filter(({ state }) => state === 'withdrawn').length;
  const told = ([when, count]: readonly [string, number]): string[] => (count > 0 ? [words.say(`met-${when}`, { count })] : []);
  const when = ([['on-time', done.length - late - unknown], ['late', late], ['unclear', unknown]] as const).flatMap(told);
  return words.say('passed', {
    count: passed.length, met: done.length, when: when.length > 0 ? ` (${when.join(', ')})` : '',
    open: passed.length - done.length - withdrawn, withdrawn,
  });
}
