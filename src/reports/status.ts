// `spp status`: milestones with due dates and states.
import { FINDINGS, findingsOf, STATES, type AssessedMilestone, type Assessment } from '../assess/index.js';
import { either, REPORTED_STATUSES, type Report, type Row, type Section, type TableBlock } from '../model/index.js';
import type { Message, Words } from '../words/index.js';
import { COLUMNS, isSplit, sortBy, USUAL_COLUMNS, type MilestoneColumn } from './columns.js';
import { countsText, countStates, knownText, passedText } from './counts.js';
import { milestoneData } from './milestone-data.js';
import { inWords, nameOf, type Coded } from './naming.js';
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
  assessment: Assessment, selection: Selection, layout: Layout, words: Words,
): { report: Report; shown: readonly AssessedMilestone[] } {
  const scope = assessment.milestones.filter((assessed) => inScope(selection, assessed));
  const shown = sortBy(scope.filter((assessed) => isSelected(selection, assessed)), layout.sort);
  const { dataset, question } = assessment;
  const report: Report = {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: dataset.programme.title },
      { is: 'text', text: describe(assessment, selection, shown.length, scope.length, words) },
      ...(shown.length > 0 ? [milestoneTable(shown, layout, assessment.milestones, words)] : []),
      { is: 'text', text: `${countsText(scope, words)}.\n${passedText(scope, question.asOf, words)}` },
    ],
    data: () => ({
      schemaVersion: 1,
      programme: dataset.programme.id,
      asOf: question.asOf,
      knownAt: question.knownAt,
      basis: question.basis,
      window: question.window,
      counts: countStates(scope),
      milestones: shown.map((one) => milestoneData(one, words)),
    }),
  };
  return { report, shown };
}

/** 'Overdue, group bioprotection: 5 of 20 milestones as of 31 August 2006, by baseline.' */
export function describe({ question }: Assessment, selection: Selection, shown: number, scope: number, words: Words): string {
  const named = (what: Coded, list: readonly string[]): string =>
    words.tell(either(list.map((name): Message => ({ id: `name-${what}`, with: { name } }))));
  const listed = (what: string, list: readonly string[]): string[] =>
    (list.length > 0 ? [words.say('asked', { what, list: words.tell(either(list)) })] : []);
  const asked = [
    ...(selection.state.length > 0 ? [named('state', selection.state)] : []),
    ...(selection.reported.length > 0 ? [words.say('asked', { what: 'reported', list: named('status', selection.reported) })] : []),
    ...(selection.finding.length > 0 ? [words.say('asked', { what: 'finding', list: named('finding', selection.finding) })] : []),
    ...(['agenda', 'theme', 'group', 'initiative'] as const).flatMap((key) => listed(key, selection[key])),
    ...listed('party', question.parties ?? []),
    ...(selection.query.length > 0 ? [words.say('asked', { what: 'query', list: selection.query.join(' ') })] : []),
  ];
  const told = words.say('as-of', {
    counted: words.say(shown === scope ? 'counted-milestones' : 'counted-some', { count: shown, all: scope }),
    day: words.day(question.asOf), known: knownText(question.knownAt, words), basis: nameOf(words, 'basis', question.basis),
  });
  if (asked.length === 0) return told;
  const what = asked.join(', ');
  return words.say('noted', { said: `${what.charAt(0).toUpperCase()}${what.slice(1)}`, note: told });
}

/** The table of milestones; tracks that differ have rows of their own. Sections come in the order of the record. */
export function milestoneTable(
  milestones: readonly AssessedMilestone[], layout: Layout, order: readonly AssessedMilestone[], words: Words,
): TableBlock {
  const columns = layout.columns.flatMap((name) => COLUMNS.find(({ id }) => id === name) ?? []);
  const table = (sections: readonly Section[]): TableBlock => ({
    is: 'table',
    columns: inWords(words, columns),
    ...legend(milestones, layout, words),
    ...(layout.groupBy ? { sectionedBy: layout.groupBy } : {}),
    sections,
  });
  const rows = (list: readonly AssessedMilestone[]): Row[] => list.flatMap((assessed) => rowsOf(assessed, columns, words));
  const { groupBy } = layout;
  if (groupBy === null) return table([{ heading: null, rows: rows(milestones) }]);
  const sections = new Map(headingOrder(order, groupBy, words).map((heading) => [heading, [] as AssessedMilestone[]]));
  for (const assessed of milestones) {
    for (const heading of headingsOf(assessed, groupBy, words)) sections.get(heading)?.push(assessed);
  }
  const filled = [...sections].filter(([, list]) => list.length > 0);
  return table(filled.map(([heading, list]) => ({ ...headed(heading, groupBy, words), note: countsText(list, words), rows: rows(list) })));
}

function rowsOf(assessed: AssessedMilestone, columns: readonly MilestoneColumn[], words: Words): Row[] {
  const row: Row = { level: 0, cells: columns.map(({ cell }) => cell(assessed, words)) };
  if (!isSplit(assessed)) return [row];
  const trackRows = assessed.tracks.map((track): Row => ({
    level: 1, cells: columns.map((column) => column.track?.(track, words, assessed) ?? { text: '' }),
  }));
  return [row, ...trackRows];
}

/** All headings: states and statuses in their own order, anything else as the record goes. */
export function headingOrder(milestones: readonly AssessedMilestone[], by: Grouping, words: Words): string[] {
  if (by === 'state') return [...STATES];
  if (by === 'reported') return [...REPORTED_STATUSES, NOTHING];
  return [...new Set(milestones.flatMap((assessed) => headingsOf(assessed, by, words)))];
}

const NOTHING = 'nothing reported';

/** The headings under which a milestone stands, states and statuses as codes: one, but for the statuses reported of its tracks. */
export function headingsOf({ group, initiative, state, tracks }: AssessedMilestone, by: Grouping, words: Words): string[] {
  switch (by) {
    case 'agenda':
      return [group.agenda.title];
    case 'theme':
      return [group.theme?.title ?? words.say('no-theme', { agenda: group.agenda.title })];
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

/** A heading in words. */
function headed(heading: string, by: Grouping, words: Words): Pick<Section, 'heading' | 'code'> {
  if (by === 'state') return { heading: nameOf(words, 'state', heading), code: heading };
  if (by === 'reported') return { heading: nameOf(words, 'status', heading), code: heading };
  return { heading };
}

/** What the marks in the findings column stand for. */
function legend(milestones: readonly AssessedMilestone[], { columns }: Layout, words: Words): Pick<TableBlock, 'legend'> {
  if (!columns.includes('findings')) return {};
  const found = new Set(milestones.flatMap((one) => findingsOf(one).map(({ id }) => id)));
  const marks = FINDINGS.filter(({ id }) => found.has(id)).map(({ id, mark }) => `${mark} ${nameOf(words, 'finding', id)}`);
  return marks.length > 0 ? { legend: words.say('legend', { marks: marks.join(', ') }) } : {};
}
