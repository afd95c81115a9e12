// The record at a date: dataset + question -> due dates, states, days late and findings. Pure: it knows no clock.
import { daysBetween, type PlainDate } from '../dates/index.js';
import type { Dataset, Group, Initiative, Milestone, ReportedStatus } from '../model/index.js';
import type { AssessedMilestone, AssessedTrack, Assessment } from './assessment.js';
import { dueOf, type Due } from './deadline.js';
import { findAll } from './findings/index.js';
import { isKnown, type Question } from './question.js';
import { STATES, type State } from './state.js';
import { entriesAt, promisedOn, tracksAt, type ReportedTrack } from './tracks.js';

/** Assesses every milestone that exists and is known on the day of the question, in the order of the record. */
export function assess(dataset: Dataset, question: Question): Assessment {
  const milestones = dataset.initiatives.flatMap((initiative) => {
    const group = dataset.programme.groups.get(initiative.group);
    if (!group) throw new Error(`unreachable: ${initiative.id} passed the check without a group`);
    return initiative.milestones.flatMap((milestone) => assessMilestone(dataset, question, milestone, initiative, group));
  });
  return { dataset, question, milestones };
}

function assessMilestone(dataset: Dataset, question: Question, milestone: Milestone, initiative: Initiative, group: Group): AssessedMilestone[] {
  const cites = milestone.cites.filter(({ document }) => isKnown(dataset, document, question));
  const entries = entriesAt(dataset, milestone, question);
  if (cites.length + entries.length === 0 || promisedOn(dataset, milestone) > question.asOf) return [];
  const due = dueOf(dataset, milestone, question);
  const baseline = due?.on(question.asOf) ?? null;
  const tracks = tracksAt(dataset, milestone, entries, question).map((track) => assessTrack(track, due, baseline, question));
  const worst = tracks.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (b.daysLate ?? 0) - (a.daysLate ?? 0))[0];
  if (!worst) return [];
  const forecast = tracks.reduce<PlainDate | null>((latest, track) => maxDate(latest, track.forecast?.period.end ?? null), null);
  const slipDays = baseline !== null && forecast !== null ? daysBetween(baseline, forecast) : null;
  const assessed = { milestone, initiative, group, cites, entries, due, baseline, forecast, slipDays, state: worst.state, daysLate: worst.daysLate, tracks };
  return [{ ...assessed, findings: findAll({ dataset, question, ...assessed }) }];
}

const maxDate = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a === null || (b !== null && b > a) ? b : a);

function assessTrack(track: ReportedTrack, due: Due | null, baseline: PlainDate | null, question: Question): AssessedTrack {
  const reported = track.report?.status ?? null;
  const deadline = question.basis === 'forecast' ? track.forecast?.period.end ?? baseline : baseline;
  const judge = (state: State, daysLate: number | null = null, late: boolean | null = null): AssessedTrack => ({ ...track, reported, state, daysLate, late });
  if (reported === 'withdrawn') return judge('withdrawn');
  if (isDone(reported) && countsFor(track, due, question)) return judge('completed', ...lateness(track, deadline));
  if (!due) return judge('undated');
  if (deadline === null) return judge('undetermined');
  const days = daysBetween(deadline, question.asOf);
  if (days > 0) return judge('overdue', days);
  return judge(-days <= question.window ? 'due' : 'upcoming');
}

const isDone = (reported: ReportedStatus | null): boolean => reported === 'completed' || reported === 'completed-ongoing';

/** Of a recurring deadline, a completion reported before the occurrence in question came round does not count for it. */
function countsFor(track: ReportedTrack, due: Due | null, question: Question): boolean {
  const previous = due?.previous(question.asOf) ?? null;
  return previous === null || (track.entry !== null && track.entry.statusAsOf > previous);
}

/** By the actual date; else on time if the entry's own day is not after the due date; else unknown. */
function lateness({ actual, entry }: ReportedTrack, due: PlainDate | null): [daysLate: number | null, late: boolean | null] {
  if (due === null) return [null, null];
  if (actual && actual.start > due) return [daysBetween(due, actual.end), true];
  if (actual ? actual.end <= due : entry !== null && entry.statusAsOf <= due) return [null, false];
  return [null, null];
}
