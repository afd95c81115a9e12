// The states, computed from deadline, entries and the as-of day. Never written by hand.

/** Worst first: a milestone takes the worst of its tracks. */
export const STATES = ['overdue', 'due', 'undetermined', 'upcoming', 'undated', 'withdrawn', 'completed'] as const;
/** What a milestone, or a track of it, is on a day. */
export type State = (typeof STATES)[number];

/** Whether something is still to be done. */
export const isOpen = (state: State): boolean => state !== 'completed' && state !== 'withdrawn';
