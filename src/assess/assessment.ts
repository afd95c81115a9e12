// What assessing gives: milestones with due dates, states and days late; findings are looked for when they are asked for.
import type { PlainDate } from '../dates/index.js';
import type { Citation, Dataset, Deadline, Entry, Group, Initiative, Milestone, ReportedStatus } from '../model/index.js';
import type { Message } from '../words/index.js';
import type { Due } from './deadline.js';
import type { Question } from './question.js';
import type { State } from './state.js';
import type { ReportedTrack } from './tracks.js';

/** A track with its state on the day of the question. */
export interface AssessedTrack extends ReportedTrack {
  readonly reported: ReportedStatus | null;
  /** The date that decides: the baseline, or the forecast where the question asks for it. */
  readonly judged: PlainDate | null;
  readonly state: State;
  /** Days from the due date to the as-of day (overdue) or to the day it was done (completed late); else null. */
  readonly daysLate: number | null;
  /** Of a completed track: done after the due date or not; null where the sources do not tell, and for any other state. */
  readonly late: boolean | null;
}

/** Both sides of a finding are in `cites`; both are told, in any language, by `message`. */
export interface Finding {
  readonly id: string;
  readonly message: Message;
  readonly cites: readonly Pick<Citation, 'document' | 'item'>[];
}

/** A milestone with its state on the day of the question; with `Question.parties`, judged by their tracks alone. */
export interface AssessedMilestone {
  readonly milestone: Milestone;
  readonly initiative: Initiative;
  readonly group: Group;
  /** The citations that may be known. */
  readonly cites: readonly Citation[];
  /** The entries that count on the as-of day, oldest first. */
  readonly entries: readonly Entry[];
  /** The day it was promised, as far as known documents tell. */
  readonly promised: PlainDate;
  /** As known documents state it. */
  readonly deadline: Deadline | null;
  readonly due: Due | null;
  /** The baseline in force on the as-of day. */
  readonly baseline: PlainDate | null;
  /** The latest forecast of any track. */
  readonly forecast: PlainDate | null;
  /** Days from baseline to forecast. */
  readonly slipDays: number | null;
  readonly state: State;
  readonly daysLate: number | null;
  /** The date that decided it, of the track that is worst. */
  readonly judged: PlainDate | null;
  readonly tracks: readonly AssessedTrack[];
  /** What it was assessed by. */
  readonly dataset: Dataset;
  readonly question: Question;
  /** Kept by findingsOf. */
  found: readonly Finding[] | null;
}

/** The whole record on the day of a question. */
export interface Assessment {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly milestones: readonly AssessedMilestone[];
}
