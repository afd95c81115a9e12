// What stands on a timeline: the rows of milestones, accomplishments and meetings with their marks, and what has no date to stand at.
import type { AssessedMilestone, AssessedTrack, Assessment } from '../assess/index.js';
import { dayPeriod, type Period, type PlainDate } from '../dates/index.js';
import { isDone, type Accomplishment, type Mark, type Meeting, type TimelineRow } from '../model/index.js';
import type { Words } from '../words/index.js';
import { stateTone } from './columns.js';
import { chooser } from './list.js';
import type { Selection } from './select.js';
import { accomplishments as accomplishmentKind } from './things/accomplishments.js';
import { isListed, type Kind, type Thing } from './things/index.js';
import { meetings as meetingKind } from './things/meetings.js';
import { spanCode } from './things/thing.js';

/** Something and the row drawn for it. */
export interface Drawn<T> {
  readonly of: T;
  readonly row: TimelineRow;
}

/** An accomplishment or meeting, and what lists and pages tell of it. */
export interface Told<T> {
  readonly one: T;
  readonly thing: Thing;
}

/** What is asked for and has a date, and what has none. */
export interface Drawing {
  readonly milestones: readonly Drawn<AssessedMilestone>[];
  /** Accomplishments that are evidence for a milestone drawn: they are marks in its row, and their own rows are not drawn. */
  readonly evidence: readonly Drawn<Told<Accomplishment>>[];
  /** The others, in rows of their own. */
  readonly accomplishments: readonly Drawn<Told<Accomplishment>>[];
  readonly meetings: readonly Drawn<Told<Meeting>>[];
  readonly undrawn: {
    readonly milestones: readonly AssessedMilestone[];
    readonly accomplishments: readonly Told<Accomplishment>[];
    readonly meetings: readonly Told<Meeting>[];
  };
}

/** What is drawn beside milestones. */
export interface Beside {
  readonly accomplishments: boolean;
  readonly meetings: boolean;
}

/** Finds what is drawn for the milestones shown, with what may be known on the day of the question. */
export function drawMarks(
  assessment: Assessment, selection: Selection, shown: readonly AssessedMilestone[], beside: Beside, words: Words,
): Drawing {
  const { dataset, question } = assessment;
  const told = (beside.accomplishments ? tell(dataset.accomplishments, accomplishmentKind, assessment, words) : [])
    .filter(({ one }) => one.date === null || one.date.start <= question.asOf);
  const evidence = evidenceBy(told, shown);
  const rows = shown.map((of) => ({ of, row: milestoneRow(of, evidence.get(of.milestone.id) ?? [], assessment) }));
  const isEvidence = new Set([...evidence.values()].flat());
  // An accomplishment has no state: asked for a state, status or finding, only milestones can answer.
  const asksMore = selection.state.length + selection.reported.length + selection.finding.length > 0;
  const isAsked = chooser(dataset, { ...selection, party: question.parties ?? [] });
  const others = asksMore ? [] : told.filter((one) => !isEvidence.has(one) && isAsked(one.thing));
  const milestones = rows.filter(({ row }) => row.marks.length > 0);
  const rowsOf = (list: readonly Told<Accomplishment>[]): Drawn<Told<Accomplishment>>[] =>
    byDay(list.flatMap((of) => ownRow(of, of.one, 'accomplishment')));
  const accomplishments = rowsOf(others);
  // Meetings go with what is asked for: alone they are no answer.
  const hasMeetings = beside.meetings && milestones.length + accomplishments.length > 0;
  const meetings = hasMeetings ? tell(dataset.meetings, meetingKind, assessment, words) : [];
  return {
    milestones,
    evidence: rowsOf(told.filter((one) => isEvidence.has(one))),
    accomplishments,
    meetings: byDay(meetings.flatMap((of) => ownRow(of, { ...of.one, date: of.one.period }, 'meeting'))),
    undrawn: {
      milestones: rows.filter(({ row }) => row.marks.length === 0).map(({ of }) => of),
      accomplishments: others.filter(({ one }) => one.date === null),
      meetings: meetings.filter(({ one }) => one.period === null),
    },
  };
}

/** Those of a list that may be known; a kind tells its things in the order of the record. */
function tell<T>(list: readonly T[], kind: Kind, { dataset, question }: Assessment, words: Words): Told<T>[] {
  const things = kind.things(dataset, question, words);
  return list.flatMap((one, index) => {
    const thing = things[index];
    return thing && isListed(thing.documents, dataset, question) ? [{ one, thing }] : [];
  });
}

/** The accomplishments with a date that are evidence, by the milestone for which they are. */
function evidenceBy(told: readonly Told<Accomplishment>[], shown: readonly AssessedMilestone[]): Map<string, Told<Accomplishment>[]> {
  const by = new Map(shown.map(({ milestone }) => [milestone.id, [] as Told<Accomplishment>[]]));
  for (const proof of told) {
    if (proof.one.date === null) continue;
    for (const id of new Set(proof.one.evidence.map(({ milestone }) => milestone))) by.get(id)?.push(proof);
  }
  return by;
}

function milestoneRow(assessed: AssessedMilestone, evidence: readonly Told<Accomplishment>[], { question }: Assessment): TimelineRow {
  const { milestone, baseline, forecast, deadline, state } = assessed;
  const marks: Mark[] = [
    ...(baseline === null ? [] : [{ is: 'deadline' as const, from: baseline, to: baseline, label: deadline?.phrase ?? '' }]),
    ...forecastMarks(assessed),
    ...doneMarks(assessed, question.asOf),
    ...evidence.flatMap(({ one }) => dateMark(one, 'accomplishment', one.id)),
  ];
  return {
    id: milestone.id, title: milestone.title, when: baseline ?? '', state, tone: stateTone(state), marks,
    slip: baseline !== null && forecast !== null && baseline !== forecast ? { from: baseline, to: forecast } : null,
  };
}

/** One mark for each date that is forecast. */
function forecastMarks({ tracks }: AssessedMilestone): Mark[] {
  const dates = tracks.flatMap(({ track, forecast }): Dated[] =>
    (forecast ? [{ track, period: forecast.value.period, text: forecast.value.phrase }] : []));
  return grouped(dates, tracks.length).map((mark) => ({ is: 'forecast', ...mark }));
}

/** One mark for each day on which tracks were done, or first reported so; the last of them once all are. */
export function doneMarks({ tracks, due }: AssessedMilestone, asOf: PlainDate): Mark[] {
  const previous = due?.resolution.recurs ? due.previous(asOf) ?? '' : null;
  const done = tracks.filter(({ state }) => state === 'completed');
  const marks = grouped(done.flatMap((track) => doneOn(track, previous)), tracks.length).sort((a, b) => (a.to < b.to ? -1 : 1));
  const last = done.length === tracks.length ? marks.at(-1) : undefined;
  return marks.map((mark) => ({ is: mark === last ? 'done' : 'done-in-part', ...mark }));
}

interface Dated {
  readonly track: string;
  readonly period: Period;
  readonly text: string;
}

/** When a completed track was done: of a recurring deadline after its previous occurrence, else since it was last told not to be. */
function doneOn({ track, reports, actual }: AssessedTrack, previous: string | null): Dated[] {
  const since = previous === null ? reports.findLastIndex(({ value }) => !isDone(value.status)) + 1 : 0;
  const first = reports.slice(since).find(({ value, entry }) =>
    isDone(value.status) && (previous === null || (value.actual?.end ?? entry.statusAsOf) > previous));
  if (!first) return [];
  const { value: { label, actual: own }, entry } = first;
  const period = own ?? (previous === null ? actual?.value : null);
  return [{ track, ...(period ? { period, text: label } : { period: dayPeriod(entry.statusAsOf), text: `${label}, as reported` }) }];
}

/** One mark for each date, with the tracks of which it is told, where they are not all. */
function grouped(dates: readonly Dated[], all: number): Omit<Mark, 'is'>[] {
  const by = new Map<string, Dated[]>();
  for (const dated of dates) by.set(dated.period.code, [...by.get(dated.period.code) ?? [], dated]);
  return [...by.values()].flatMap((same) => same.slice(0, 1).map(({ period: { start, end }, text }) =>
    ({ from: start, to: end, label: same.length < all ? `${text} (${same.map(({ track }) => track).join(', ')})` : text })));
}

interface Lasting {
  readonly date: Period | null;
  readonly until: Period | null;
}

const dateMark = ({ date, until }: Lasting, is: Mark['is'], label: string): Mark[] =>
  (date === null ? [] : [{ is, from: date.start, to: (until ?? date).end, label }]);

/** The row of something that is one mark itself; none where it has no date. */
function ownRow<T>(of: T, { id, title, ...dates }: Lasting & { id: string; title: string }, is: Mark['is']): Drawn<T>[] {
  const when = spanCode(dates.date);
  return dateMark(dates, is, id).map((mark) => ({ of, row: { id, title, when, state: '', marks: [mark], slip: null } }));
}

const lastDay = <T>({ row }: Drawn<T>): string => row.marks[0]?.to ?? '';
const byDay = <T>(drawn: readonly Drawn<T>[]): Drawn<T>[] =>
  drawn.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0));
