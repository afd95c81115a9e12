// The record at a date: dataset + question -> due dates, states and days late. Pure: it knows no clock.
import { daysBetween, type Period, type PlainDate } from '../dates/index.js';
import { isDone, type Dataset, type Group, type Initiative, type Milestone } from '../model/index.js';
import type { AssessedMilestone, AssessedTrack, Assessment } from './assessment.js';
import { dueOf, knownDeadline, type Due } from './deadline.js';
import { isKnown, type Question } from './question.js';
import { STATES, type State } from './state.js';
import { entriesAt, promisedOn, tracksAt, type ReportedTrack } from './tracks.js';

/** Assesses every milestone that exists and is known on the day of the question, in the order of the record. */
export function assess(dataset: Dataset, question: Question): Assessment {
  const milestones: AssessedMilestone[] = [];
  for (const initiative of dataset.initiatives) {
    const group = dataset.programme.groups.get(initiative.group);
    if (!group) throw new Error(`unreachable: ${initiative.id} passed the check without a group`);
    for (const milestone of initiative.milestones) {
      const assessed = assessMilestone(dataset, question, milestone, initiative, group);
      if (assessed) milestones.push(assessed);
    }
  }
  return { dataset, question, milestones };
}

function assessMilestone(
  dataset: Dataset, question: Question, milestone: Milestone, initiative: Initiative, group: Group,
): AssessedMilestone | null {
  const cites = question.knownAt === null
    ? milestone.cites
    : milestone.cites.filter(({ document }) => isKnown(dataset, document, question));
  const entries = entriesAt(dataset, milestone, question);
  const deadline = knownDeadline(dataset, milestone, question);
  const promised = promisedOn(dataset, milestone, deadline, question);
  if (promised === null || promised > question.asOf) return null;
  const due = dueOf(dataset, milestone, deadline, question);
  const baseline = due?.on(question.asOf) ?? null;
  const since = due?.since(question.asOf) ?? '';
  const tracks = tracksAt(dataset, milestone, entries, since, question).map((track) => assessTrack(track, due, baseline, question));
  const worst = tracks.length === 1 ? tracks[0] : tracks.toSorted(byGravity)[0];
  if (!worst) return null;
  const forecast = tracks.reduce<PlainDate | null>((latest, track) => maxDate(latest, track.forecast?.value.period.end ?? null), null);
  const slipDays = baseline !== null && forecast !== null ? daysBetween(baseline, forecast) : null;
  const { state, daysLate, judged } = worst;
  return {
    milestone, initiative, group, cites, entries, promised, deadline, due, baseline, forecast, slipDays, state, daysLate, judged, tracks,
    dataset, question, found: null,
  };
}

/** The worst track first. */
const byGravity = (a: AssessedTrack, b: AssessedTrack): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) || (b.daysLate ?? 0) - (a.daysLate ?? 0);

const maxDate = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a === null || (b !== null && b > a) ? b : a);

function assessTrack(reports: ReportedTrack, due: Due | null, baseline: PlainDate | null, question: Question): AssessedTrack {
  // Written out, since there are so many: to add to a copy takes several times as long.
  const { track, parties, reports: all, entry, report, forecast, actual } = reports;
  const reported = report?.status ?? null;
  const judged = question.basis === 'forecast' ? forecast?.value.period.end ?? baseline : baseline;
  const judge = (state: State, daysLate: number | null = null, late: boolean | null = null): AssessedTrack =>
    ({ track, parties, reports: all, entry, report, forecast, actual, reported, judged, state, daysLate, late });
  if (reported === 'withdrawn') return judge('withdrawn');
  const completion = completionOf(reports, due, question);
  if (completion) return judge('completed', ...lateness(completion, baseline));
  if (judged === null) return judge(due ? 'undetermined' : 'undated');
  const days = daysBetween(judged, question.asOf);
  if (days > 0) return judge('overdue', days);
  return judge(-days <= question.window ? 'due' : 'upcoming');
}

/** When a track was done: the day its source gives, and the day of the report. */
interface Completion {
  readonly actual: Period | null;
  readonly reported: PlainDate;
}

/**
 * The report that a track was done: the last one; of a recurring deadline the first of something done after the occurrence
 * before the one in question, since a later 'on track' speaks of the next.
 */
function completionOf({ reports, actual }: ReportedTrack, due: Due | null, { asOf }: Question): Completion | null {
  if (due?.resolution.recurs) {
    const previous = due.previous(asOf) ?? '';
    const met = reports.find(({ value, entry }) => isDone(value.status) && (value.actual?.end ?? entry.statusAsOf) > previous);
    return met ? { actual: met.value.actual, reported: met.entry.statusAsOf } : null;
  }
  const last = reports.at(-1);
  return last && isDone(last.value.status) ? { actual: actual?.value ?? null, reported: last.entry.statusAsOf } : null;
}

/** By the actual date; else on time if the report's own day is not after the baseline; else unknown. */
function lateness({ actual, reported }: Completion, baseline: PlainDate | null): [daysLate: number | null, late: boolean | null] {
  if (baseline === null) return [null, null];
  if (actual && actual.start > baseline) return [daysBetween(baseline, actual.end), true];
  return [null, (actual?.end ?? reported) <= baseline ? false : null];
}
