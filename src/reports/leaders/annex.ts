// The annex: for each group the official table of initiatives, key milestones and status, with the computed state beside the status.
import { ALL, isDone } from '../../model/index.js';
import type { AssessedMilestone } from '../../assess/index.js';
import { labelText, movesOf, sourcesOf, type Facts } from './facts.js';
import { heading, pageHeading, table, type Section, type TableCell } from './tree.js';

/** One table a group, in the order of the record. */
export function annexSection(facts: Facts): Section {
  const { dataset: { programme }, words: { say }, notes } = facts;
  const head = ['initiative', 'milestones', 'status', 'state'].map((key) => say(`annex-${key}`));
  return [pageHeading(say('annex')), ...programme.agendas.flatMap((agenda): Section => {
    const groups = [...programme.groups.values()].filter((group) => group.agenda.id === agenda.id && movesOf(facts, group).length > 0);
    if (groups.length === 0) return [];
    return [heading(3, agenda.title), ...groups.flatMap((group): Section => {
      const own = movesOf(facts, group).map(({ after }) => after);
      const rows = own.map((one, index) => rowOf(one, own[index - 1]?.initiative.id !== one.initiative.id, facts));
      const caption = say('annex-caption', { group: group.title });
      return [heading(4, group.title), ...table(caption, head, rows, notes, { widths: [23, 37, 18, 22] })];
    })];
  })];
}

function rowOf(one: AssessedMilestone, isFirst: boolean, facts: Facts): TableCell[] {
  const { milestone, initiative } = one;
  const { words: { say } } = facts;
  const promise = [milestone.title, ...(one.deadline ? [say('annex-deadline', { phrase: one.deadline.phrase })] : [])];
  return [
    { lines: [isFirst ? initiative.title : ''] }, { lines: promise, cites: sourcesOf(one) }, { lines: statusLines(one, facts) },
    { lines: stateLines(one, facts) },
  ];
}

/** The status as its source has it, a line a track where they differ; 'No report' where there is none. */
function statusLines({ tracks }: AssessedMilestone, { words }: Facts): string[] {
  const { say } = words;
  const told = tracks.flatMap(({ track, report }) => (report ? [{ track, report }] : []));
  if (told.length === 0) return [say('annex-no-report')];
  const lines = told.map(({ track, report }) => {
    const found = labelText(report, words);
    return track === ALL ? found : say('found-of-tracks', { tracks: track, found });
  });
  return told.length < tracks.length ? [...lines, say('annex-no-report-others')] : lines;
}

/** The state computed for the day, with the date that decides it. */
function stateLines({ state, judged, daysLate, forecast, tracks }: AssessedMilestone, { words: { say, day } }: Facts): string[] {
  const isDoneBy = tracks.every(({ reported }) => reported !== null && isDone(reported));
  return [
    state === 'overdue' ? say('annex-late', { days: daysLate ?? 0 }) : say(`state-${state}`),
    ...(judged === null || isDoneBy ? [] : [say('annex-due', { due: day(judged) })]),
    ...(forecast === null || state === 'completed' ? [] : [say('annex-forecast', { forecast: day(forecast) })]),
  ];
}
