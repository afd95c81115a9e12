// `spp timeline`: deadlines, forecasts, meetings and accomplishments on one time axis.
import type { AssessedMilestone, Assessment } from '../assess/index.js';
import { addMonths, daysBetween, earlier, later, type PlainDate } from '../dates/index.js';
import type { Block, Dataset, Report, TimelineBlock, TimelineRow, TimelineSection } from '../model/index.js';
import type { Words } from '../words/index.js';
import { sortBy } from './columns.js';
import { countsText, passedText, plural } from './counts.js';
import { inScope, isSelected, type Selection } from './select.js';
import { describe, headingOrder, headingsOf, type Grouping } from './status.js';
import type { Thing } from './things/index.js';
import { timelineData, timelineTable } from './timeline-data.js';
import { drawMarks, type Beside, type Drawing } from './timeline-marks.js';

/** What a timeline can be cut into sections by: what gives each milestone one heading. */
export const TIMELINE_GROUPINGS = ['agenda', 'theme', 'group', 'initiative', 'state'] as const satisfies readonly Grouping[];
type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];

/** How a timeline is laid out. */
export interface TimelineLayout {
  readonly groupBy: TimelineGrouping;
  readonly beside: Beside;
  /** The first and the last day of the axis; null: as what is drawn needs it. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** The timeline, and how many milestones and accomplishments have a row on it. */
export function timelineReport(
  assessment: Assessment, selection: Selection, layout: TimelineLayout, words: Words,
): { readonly report: Report; readonly count: number } {
  const scope = assessment.milestones.filter((assessed) => inScope(selection, assessed));
  const shown = sortBy(scope.filter((assessed) => isSelected(selection, assessed)), ['due']);
  const drawing = drawMarks(assessment, selection, shown, layout.beside, words);
  const { dataset, question } = assessment;
  const table = timelineTable(drawing);
  const count = drawing.milestones.length + drawing.accomplishments.length;
  const axis = axisRange(drawing, question.asOf, layout);
  const sections = sectionsOf(assessment, drawing, layout, words);
  const drawn: TimelineBlock = { is: 'timeline', ...axis, asOf: question.asOf, sections, table };
  const blocks: Block[] = [
    { is: 'heading', level: 1, text: dataset.programme.title },
    { is: 'text', text: describe(assessment, selection, shown.length, scope.length, words) },
    ...(count > 0 ? [drawn] : table.sections.filter(({ rows }) => rows.length > 0).map(() => table)),
    { is: 'text', text: [`${countsText(scope, words)}.`, passedText(scope, question.asOf, words), ...undrawnText(drawing)].join('\n') },
  ];
  const data = (): object => ({
    schemaVersion: 1, programme: dataset.programme.id, asOf: question.asOf, knownAt: question.knownAt, basis: question.basis,
    ...axis, ...timelineData(drawing),
  });
  return { report: { is: 'list', blocks, data }, count };
}

/** '8 milestones and 7 meetings have no date and are not drawn.' */
function undrawnText({ undrawn: { milestones, accomplishments, meetings } }: Drawing): string[] {
  const parts = [[milestones, 'milestone'], [accomplishments, 'accomplishment'], [meetings, 'meeting']] as const;
  const counted = parts.filter(([list]) => list.length > 0).map(([list, noun]) => plural(list.length, noun));
  if (counted.length === 0) return [];
  const isOne = milestones.length + accomplishments.length + meetings.length === 1;
  return [`${counted.join(', ').replace(/, ([^,]*)$/, ' and $1')} ${isOne ? 'has no date and is' : 'have no date and are'} not drawn.`];
}

/** Meetings first, then the sections of milestones, each with the accomplishments that belong there. */
function sectionsOf({ dataset, milestones }: Assessment, drawing: Drawing, { groupBy }: TimelineLayout, words: Words): TimelineSection[] {
  const order = [...groupHeadings(dataset, groupBy), ...headingOrder(milestones, groupBy, words)];
  const sections = new Map(order.map((heading) => [heading, { rows: [] as TimelineRow[], held: [] as AssessedMilestone[] }]));
  const sectionOf = (heading: string): { rows: TimelineRow[]; held: AssessedMilestone[] } => {
    const section = sections.get(heading) ?? { rows: [], held: [] };
    sections.set(heading, section);
    return section;
  };
  for (const { of, row } of drawing.milestones) {
    for (const { rows, held } of headingsOf(of, groupBy, words).map(sectionOf)) {
      rows.push(row);
      held.push(of);
    }
  }
  for (const { of: { thing }, row } of drawing.accomplishments) sectionOf(headingOf(thing, groupBy, dataset)).rows.push(row);
  const filled = [...sections].filter(([, { rows }]) => rows.length > 0);
  return [
    ...(drawing.meetings.length > 0 ? [{ heading: 'Meetings', rows: drawing.meetings.map(({ row }) => row) }] : []),
    ...filled.map(([heading, { rows, held }]) => ({ heading, ...(held.length > 0 ? { note: countsText(held, words) } : {}), rows })),
  ];
}

/** The headings of all groups in the order of the programme, as groups without milestones can have accomplishments. */
function groupHeadings(dataset: Dataset, by: TimelineGrouping): string[] {
  if (by === 'initiative' || by === 'state') return [];
  return [...dataset.programme.groups.values()].map((group) => headingOf({ group, agendas: [group.agenda.id] }, by, dataset));
}

/** The heading of an accomplishment: that of the milestones of its group, where it has one. */
function headingOf({ group, agendas }: Pick<Thing, 'group' | 'agendas'>, by: TimelineGrouping, { programme }: Dataset): string {
  const agenda = programme.agendas.find(({ id }) => agendas.includes(id))?.title ?? 'No agenda';
  switch (by) {
    case 'agenda':
      return agenda;
    case 'theme':
      return group?.theme?.title ?? `${agenda}, no theme`;
    case 'group':
      return group?.title ?? `${agenda}, no group`;
    case 'initiative':
    case 'state':
      return 'Other accomplishments';
  }
}

/** From the first to the last mark and the day of the question, rounded out; a meeting far from them lies outside. */
function axisRange(
  { milestones, accomplishments }: Drawing, asOf: PlainDate, { from, to }: TimelineLayout,
): { from: PlainDate; to: PlainDate } {
  const days = [...milestones, ...accomplishments].flatMap(({ row }) => row.marks.map((mark) => mark.to));
  const first = days.reduce(earlier, to === null ? asOf : earlier(asOf, to));
  const last = days.reduce(later, from === null ? asOf : later(asOf, from));
  const length = daysBetween(from ?? first, to ?? last);
  const months = length <= 550 ? 1 : length <= 8 * 366 ? 3 : 12;
  return { from: from ?? roundedOut(first, months).from, to: to ?? roundedOut(last, months).to };
}

/** The month, quarter or year that holds a day. */
function roundedOut(day: PlainDate, months: number): { from: PlainDate; to: PlainDate } {
  const year = day.slice(0, 4);
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months;
  // Months are added to the 31st, so that they end with their last day.
  return { from: addMonths(`${year}-01-01` as PlainDate, month), to: addMonths(`${year}-01-31` as PlainDate, month + months - 1) };
}
