// The record at a date: dataset + question -> due dates, states, days late and findings. Pure: it knows no clock.
import { daysBetween, type PlainDate } from '../dates/index.js';
import { isDone, type Dataset, type Entry, type Group, type Initiative, type Milestone } from '../model/index.js';
import type { AssessedMilestone, AssessedTrack, Assessment } from './assessment.js';
import { dueOf, inForceFrom, type Due } from './deadline.js';
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

function assessMilestone(
  dataset: Dataset, question: Question, milestone: Milestone, initiative: Initiative, group: Group,
): AssessedMilestone[] {
  const cites = milestone.cites.filter(({ document }) => isKnown(dataset, document, question));
  const entries = entriesAt(dataset, milestone, question);
  if (cites.length + entries.length === 0 || promisedOn(dataset, milestone) > question.asOf) return [];
  const due = dueOf(dataset, milestone, question);
  const baseline = due?.on(question.asOf) ?? null;
  const change = due?.changes(question.asOf).at(-1);
  const since = change ? inForceFrom(dataset, change.document) : '';
  const tracks = tracksAt(dataset, milestone, entries, since, question).map((track) => assessTrack(track, due, baseline, question));
  const worst = tracks.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (b.daysLate ?? 0) - (a.daysLate ?? 0))[0];
  if (!worst) return [];
  const forecast = tracks.reduce<PlainDate | null>((latest, track) => maxDate(latest, track.forecast?.value.period.end ?? null), null);
  const slipDays = baseline !== null && forecast !== null ? daysBetween(baseline, forecast) : null;
  const assessed = {
    milestone, initiative, group, cites, entries, due, baseline, forecast, slipDays,
    state: worst.state, daysLate: worst.daysLate, judged: worst.judged, tracks,
  };
  return [{ ...assessed, findings: findAll({ dataset, question, ...assessed }) }];
}

const maxDate = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a === null || (b !== null && b > a) ? b : a);

function assessTrack(track: ReportedTrack, due: Due | null, baseline: PlainDate | null, question: Question): AssessedTrack {
  const reported = track.report?.status ?? null;
  const judged = question.basis === 'forecast' ? track.forecast?.value.period.end ?? baseline : baseline;
  const judge = (state: State, daysLate: number | null = null, late: boolean | null = null): AssessedTrack =>
    ({ ...track, reported, judged, state, daysLate, late });
  if (reported === 'withdrawn') return judge('withdrawn');
  const completion = completionOf(track, due, question);
  if (completion) return judge('completed', ...lateness(track, completion, judged));
  if (!due) return judge('undated');
  if (judged === null) return judge('undetermined');
  const days = daysBetween(judged, question.asOf);
  if (days > 0) return judge('overdue', days);
  return judge(-days <= question.window ? 'due' : 'upcoming');
}

/**
 * The entry that reports a track done: the last one; of a recurring deadline the first after the occurrence before the one
 * in question, since a later 'on track' speaks of the next.
 */
function completionOf({ reports }: ReportedTrack, due: Due | null, { asOf }: Question): Entry | null {
  if (due?.resolution.recurs) {
    const previous = due.previous(asOf) ?? '';
    return reports.find(({ value, entry }) => isDone(value.status) && entry.statusAsOf > previous)?.entry ?? null;
  }
  const last = reports.at(-1);
  return last && isDone(last.value.status) ? last.entry : null;
}

/** By the actual date; else on time if the entry's own day is not after the due date; else unknown. */
function lateness({ actual }: ReportedTrack, completion: Entry, due: PlainDate | null): [daysLate: number | null, late: boolean | null] {
  if (due === null) return [null, null];
  if (actual && actual.value.start > due) return [daysBetween(due, actual.value.end), true];
  if (actual ? actual.value.end <= due : completion.statusAsOf <= due) return [null, false];
  return [null, null];
}
