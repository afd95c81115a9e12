// `spp status`: milestones with due dates and states.
import { FINDINGS, STATES, type AssessedMilestone, type Assessment } from '../assess/index.js';
import { dayName } from '../dates/index.js';
import { REPORTED_STATUSES, type Report, type Row, type Section, type TableBlock } from '../model/index.js';
import { COLUMNS, isSplit, sortBy, USUAL_COLUMNS, type MilestoneColumn } from './columns.js';
import { countsText, countStates, passedText } from './counts.js';
import { milestoneData } from './milestone-data.js';
import { inScope, isSelected, type Selection } from './select.js';

/** What `--group-by` takes. */
export const GROUPINGS = ['agenda', 'theme', 'group', 'initiative', 'state', 'reported'] as const;
/** What a list can be cut into sections by. */
export type Grouping = (typeof GROUPINGS)[number];

/** How a list is laid out. */
export interface Layout {
  /** Names of COLUMNS. */
  readonly columns: readonly string[];
  /** Names of COLUMNS, '-' before one for descending order. */
  readonly sort: readonly string[];
  readonly groupBy: Grouping | null;
}

/** By due date, in one section. */
export const USUAL_LAYOUT: Layout = { columns: USUAL_COLUMNS, sort: ['due'], groupBy: null };

/** The list, and the milestones on it. Counts cover the whole scope, so that 'overdue' can be seen against what was promised. */
export function statusReport(
  assessment: Assessment, selection: Selection, layout: Layout,
): { report: Report; shown: readonly AssessedMilestone[] } {
  const scope = assessment.milestones.filter((assessed) => inScope(selection, assessed));
  const shown = sortBy(scope.filter((assessed) => isSelected(selection, assessed)), layout.sort);
  const { dataset, question } = assessment;
  const report: Report = {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: dataset.programme.title },
      { is: 'text', text: describe(assessment, selection, shown.length, scope.length) },
      ...(shown.length > 0 ? [milestoneTable(shown, layout, assessment.milestones)] : []),
      { is: 'text', text: `${countsText(scope)}.\n${passedText(scope, question.asOf)}` },
    ],
    data: () => ({
      schemaVersion: 1,
      programme: dataset.programme.id,
      asOf: question.asOf,
      knownAt: question.knownAt,
      basis: question.basis,
      window: question.window,
      counts: countStates(scope),
      milestones: shown.map(milestoneData),
    }),
  };
  return { report, shown };
}

/** 'Overdue, group bioprotection: 5 of 20 milestones as of 31 August 2006, by baseline.' */
export function describe({ question }: Assessment, selection: Selection, shown: number, scope: number): string {
  const asked = [
    ...(selection.state.length > 0 ? [selection.state.join(' or ')] : []),
    ...(selection.reported.length > 0 ? [`reported ${selection.reported.join(' or ')}`] : []),
    ...(selection.finding.length > 0 ? [`with ${selection.finding.join(' or ')}`] : []),
    ...(['agenda', 'theme', 'group', 'initiative'] as const).flatMap((key) =>
      selection[key].length > 0 ? [`${key} ${selection[key].join(' or ')}`] : []),
    ...(question.parties ? [`party ${question.parties.join(' or ')}`] : []),
    ...(selection.query.length > 0 ? [`matching "${selection.query.join(' ')}"`] : []),
  ];
  const count = shown === scope ? `${String(shown)} milestone${shown === 1 ? '' : 's'}` : `${String(shown)} of ${String(scope)} milestones`;
  const known = question.knownAt === null ? '' : `, known at ${dayName(question.knownAt)}`;
  const what = asked.length > 0 ? `${asked.join(', ')}: ` : '';
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${count} as of ${dayName(question.asOf)}${known}, by ${question.basis}`;
}

/** The table of milestones; tracks that differ have rows of their own. Sections come in the order of the record. */
export function milestoneTable(milestones: readonly AssessedMilestone[], layout: Layout, order: readonly AssessedMilestone[]): TableBlock {
  const columns = layout.columns.flatMap((name) => COLUMNS.find(({ id }) => id === name) ?? []);
  const table = (sections: readonly Section[]): TableBlock => ({
    is: 'table',
    columns,
    ...legend(milestones, layout),
    ...(layout.groupBy ? { sectionedBy: layout.groupBy } : {}),
    sections,
  });
  const rows = (list: readonly AssessedMilestone[]): Row[] => list.flatMap((assessed) => rowsOf(assessed, columns));
  const { groupBy } = layout;
  if (groupBy === null) return table([{ heading: null, rows: rows(milestones) }]);
  const sections = new Map(headingOrder(order, groupBy).map((heading) => [heading, [] as AssessedMilestone[]]));
  for (const assessed of milestones) {
    for (const heading of headingsOf(assessed, groupBy)) sections.get(heading)?.push(assessed);
  }
  const filled = [...sections].filter(([, list]) => list.length > 0);
  return table(filled.map(([heading, list]) => ({ heading, note: countsText(list), rows: rows(list) })));
}

function rowsOf(assessed: AssessedMilestone, columns: readonly MilestoneColumn[]): Row[] {
  const row: Row = { level: 0, cells: columns.map(({ cell }) => cell(assessed)) };
  if (!isSplit(assessed)) return [row];
  const trackRows = assessed.tracks.map((track): Row => ({
    level: 1, cells: columns.map((column) => column.track?.(track, assessed) ?? { text: '' }),
  }));
  return [row, ...trackRows];
}

/** All headings: states and statuses in their own order, anything else as the record goes. */
export function headingOrder(milestones: readonly AssessedMilestone[], by: Grouping): string[] {
  if (by === 'state') return [...STATES];
  if (by === 'reported') return [...REPORTED_STATUSES, NOTHING];
  return [...new Set(milestones.flatMap((assessed) => headingsOf(assessed, by)))];
}

const NOTHING = 'nothing reported';

/** The headings under which a milestone stands: one, but for the statuses reported of its tracks. */
export function headingsOf({ group, initiative, state, tracks }: AssessedMilestone, by: Grouping): string[] {
  switch (by) {
    case 'agenda':
      return [group.agenda.title];
    case 'theme':
      return [group.theme?.title ?? `${group.agenda.title}, no theme`];
    case 'group':
      return [group.title];
    case 'initiative':
      return [initiative.title];
    case 'state':
      return [state];
    case 'reported':
      return [...new Set(tracks.map(({ reported }) => reported ?? NOTHING))];
  }
}

/** What the marks in the findings column stand for. */
function legend(milestones: readonly AssessedMilestone[], { columns }: Layout): Pick<TableBlock, 'legend'> {
  if (!columns.includes('findings')) return {};
  const found = new Set(milestones.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const marks = FINDINGS.filter(({ id }) => found.has(id)).map(({ id, mark }) => `${mark} ${id}`);
  return marks.length > 0 ? { legend: `Finds: ${marks.join(', ')}. Late: days. More on one: spp show <milestone>.` } : {};
}
