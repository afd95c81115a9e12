// A timeline for those who draw nothing: a line for each date, and the JSON.
import { daysBetween } from '../dates/index.js';
import type { Mark, Row, TableBlock, TimelineRow } from '../model/index.js';
import type { Thing } from './things/index.js';
import type { Drawing, Drawn } from './timeline-marks.js';

interface Line {
  /** The day by which it stands; empty where there is none. */
  readonly day: string;
  readonly cells: readonly [date: string, what: string, id: string, title: string, about: string];
}

/** Everything by date; what has none comes last. */
export function timelineTable({ milestones, evidence, accomplishments, meetings, undrawn }: Drawing): TableBlock {
  const lines: Line[] = [
    ...meetings.map(({ of, row }) => thingLine(of.thing, lastDay(row))),
    ...milestones.flatMap(({ row }) => row.marks.flatMap((mark) => markLine(mark, row))),
    ...[...evidence, ...accomplishments].map(({ of, row }) => thingLine(of.thing, lastDay(row))),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const undated = [
    ...undrawn.milestones.map(({ milestone: { id, title }, state }): Line => ({ day: '', cells: ['', 'milestone', id, title, state] })),
    ...[...undrawn.accomplishments, ...undrawn.meetings].map(({ thing }) => thingLine(thing, '')),
  ];
  const columns = [
    { id: 'date', heading: 'date', fixed: true }, { id: 'what', heading: 'what', fixed: true }, { id: 'id', heading: 'id' },
    { id: 'title', heading: 'title', breaks: '%' }, { id: 'about', heading: 'about' },
  ];
  const rows = [...lines, ...undated].map(({ cells }): Row => ({ level: 0, cells: cells.map((text) => ({ text })) }));
  return { is: 'table', columns, sections: [{ heading: null, rows }] };
}

const lastDay = ({ marks }: TimelineRow): string => marks[0]?.to ?? '';

/** A date of a milestone. Accomplishments have lines of their own: one may be evidence for several milestones. */
function markLine({ is, to, label }: Mark, { id, title, state, slip }: TimelineRow): Line[] {
  if (is === 'accomplishment') return [];
  const slipped = is === 'forecast' && slip?.to === to ? `, slip ${String(daysBetween(slip.from, slip.to))} days` : '';
  return [{ day: to, cells: [to, is.replaceAll('-', ' '), id, title, is === 'deadline' ? `${state}: ${label}` : `${label}${slipped}`] }];
}

function thingLine({ kind, named, fields }: Thing, day: string): Line {
  const about = [fields.type, fields.place, fields.evidence && `evidence for ${fields.evidence}`].filter(Boolean).join(', ');
  return { day, cells: [fields.date ?? '', kind, named.id, named.title, about] };
}

/** As it is listed, and the days of its mark. */
const thingData = ({ of: { thing }, row: { marks } }: Drawn<{ readonly thing: Thing }>): object =>
  ({ ...thing.data, from: marks[0]?.from, to: marks[0]?.to });

/** What is drawn and what is not, in JSON. */
export const timelineData = ({ milestones, evidence, accomplishments, meetings, undrawn }: Drawing): object => ({
  meetings: meetings.map(thingData),
  milestones: milestones.map(({ of: { milestone, initiative, group, baseline, forecast, slipDays, state, daysLate }, row }) => ({
    id: milestone.id, title: milestone.title, agenda: group.agenda.id, theme: group.theme?.id ?? null, group: group.id,
    initiative: initiative.id, due: baseline, forecast, slipDays, state, daysLate, marks: row.marks,
  })),
  accomplishments: [...evidence, ...accomplishments].map(thingData),
  undrawn: {
    milestones: undrawn.milestones.map(({ milestone }) => milestone.id),
    accomplishments: undrawn.accomplishments.map(({ one }) => one.id),
    meetings: undrawn.meetings.map(({ one }) => one.id),
  },
});
