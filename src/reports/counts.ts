// Counts of milestones, and the sentences that tell them. An initiative, group, theme or agenda shows counts, never one word.
import type { AssessedMilestone, Question, State } from '../assess/index.js';
import { dayName, type PlainDate } from '../dates/index.js';

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
export const asOfText = ({ asOf, knownAt }: Question): string =>
  `As of ${dayName(asOf)}${knownAt === null ? '' : `, known at ${dayName(knownAt)}`}`;

/** '1 day', '2 days'. */
export const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** '107 milestones: 12 completed, 95 overdue'. */
export function countsText(milestones: readonly AssessedMilestone[]): string {
  const counts = countStates(milestones);
  const told = TOLD.filter((state) => counts[state] > 0).map((state) => `${String(counts[state])} ${state}`);
  return `${plural(milestones.length, 'milestone')}${told.length > 0 ? `: ${told.join(', ')}` : ''}`;
}

/** How many deadlines had passed by a day, and how many of those were met. A deadline due that very day has not passed. */
export function passedText(milestones: readonly AssessedMilestone[], asOf: PlainDate): string {
  const passed = milestones.filter(({ judged }) => judged !== null && judged < asOf);
  if (passed.length === 0) return 'No deadline had passed.';
  const done = passed.filter(({ state }) => state === 'completed');
  const late = done.filter(({ tracks }) => tracks.some((track) => track.late === true)).length;
  const unknown = done.filter(({ tracks }) =>
    tracks.every((track) => track.late !== true) && tracks.some((track) => track.late === null)).length;
  const withdrawn = passed.filter(({ state }) => state === 'withdrawn').length;
  const onTime = done.length - late - unknown;
  const when = [
    onTime > 0 ? `${String(onTime)} on time` : '',
    late > 0 ? `${String(late)} late` : '',
    unknown > 0 ? `${String(unknown)} at a time no source gives` : '',
  ].filter(Boolean);
  const met = `${String(done.length)} reported met${when.length > 0 ? ` (${when.join(', ')})` : ''}`;
  const open = passed.length - done.length - withdrawn;
  const dropped = withdrawn > 0 ? `, ${String(withdrawn)} withdrawn` : '';
  return `${plural(passed.length, 'deadline')} had passed: ${met}, ${String(open)} not${dropped}.`;
}

