// What became of milestones between two days: those that were new, reopened, completed or withdrawn, and what stayed open. The counts
// balance: open at the start + new + reopened - completed - withdrawn = open at the end.
import type { AssessedMilestone, Assessment } from './assessment.js';
import { isOpen } from './state.js';

/** What became of a milestone in a period. `new` ones may have been completed or withdrawn in it too. */
export interface Move {
  readonly id: string;
  /** Null where the milestone was not promised yet. */
  readonly before: AssessedMilestone | null;
  readonly after: AssessedMilestone;
  readonly isNew: boolean;
  readonly isReopened: boolean;
  readonly isCompleted: boolean;
  readonly isWithdrawn: boolean;
}

/** How many milestones were open, and what became of them. */
export interface Balance {
  readonly start: number;
  readonly added: number;
  readonly reopened: number;
  readonly completed: number;
  readonly withdrawn: number;
  readonly end: number;
}

/** What became of every milestone from the day of one assessment to that of another, in the order of the record. */
export function movesBetween(before: Assessment, after: Assessment): Move[] {
  const earlier = new Map(before.milestones.map((one) => [one.milestone.id, one]));
  return after.milestones.map((now) => {
    const was = earlier.get(now.milestone.id) ?? null;
    const wasOpen = was === null || isOpen(was.state);
    const isNowOpen = isOpen(now.state);
    return {
      id: now.milestone.id, before: was, after: now, isNew: was === null, isReopened: !wasOpen && isNowOpen,
      isCompleted: wasOpen && now.state === 'completed', isWithdrawn: wasOpen && now.state === 'withdrawn',
    };
  });
}

/** The counts of some moves; start and end are counted on their own, not from the others. Throws where they do not balance. */
export function balanceOf(moves: readonly Move[]): Balance {
  const count = (holds: (move: Move) => boolean): number => moves.filter(holds).length;
  const balance = {
    start: count(({ before }) => before !== null && isOpen(before.state)),
    added: count(({ isNew }) => isNew), reopened: count(({ isReopened }) => isReopened),
    completed: count(({ isCompleted }) => isCompleted), withdrawn: count(({ isWithdrawn }) => isWithdrawn),
    end: count(({ after }) => isOpen(after.state)),
  };
  const { start, added, reopened, completed, withdrawn, end } = balance;
  if (start + added + reopened - completed - withdrawn !== end) {
    throw new Error(`the balance does not come out: ${JSON.stringify(balance)}`);
  }
  return balance;
}
