// Where the parts of a picture of a timeline go, in pixels: one column of titles, the plot, and columns of words to its right.
import { daysBetween, type PlainDate } from '../../dates/index.js';
import type { TimelineBlock, TimelineRow, TimelineSection } from '../../model/index.js';
import { daysOf, type Span } from './axis.js';

/** The width of the picture. */
export const WIDTH = 1160;
/** The left edges of its columns; of slips the right edge. */
export const COLUMNS = { title: 16, plot: 318, due: 976, slip: 1068, state: 1080 } as const;
/** The widths of titles, of the plot, and of the label of a meeting at most. */
export const WIDTHS = { title: 290, plot: 640, meeting: 400 } as const;
/** Heights of what stands below one another; a title may take two lines. */
export const HEIGHTS = { asOf: 22, meeting: 15, heading: 28, row: 20, line: 13, gap: 6 } as const;

/** A row: its height, and where its middle is below the top of the plot. */
export interface PlacedRow {
  readonly row: TimelineRow;
  readonly y: number;
  readonly height: number;
}

/** A meeting, the day at which its mark stands, and whether that is on the axis. */
export interface DatedMeeting {
  readonly row: TimelineRow;
  readonly day: PlainDate;
  readonly isOn: boolean;
}

/** A meeting on the axis: its line begins at `y`, its label stands to that side of it. */
export interface PlacedMeeting extends DatedMeeting {
  readonly y: number;
  readonly side: 'left' | 'right';
}

/** Measures what a row tells in words. */
export interface Measures {
  /** The width of the label of a meeting. */
  readonly meeting: (row: TimelineRow) => number;
  /** The lines that the title of a row takes. */
  readonly lines: (row: TimelineRow) => number;
}

/** Everything that has a place. */
export interface Plan {
  readonly height: number;
  readonly meetings: readonly PlacedMeeting[];
  readonly headings: readonly { readonly section: TimelineSection; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
}

/** The meetings of a timeline. */
export const meetingsOf = ({ sections, from, to }: TimelineBlock): DatedMeeting[] =>
  sections.flatMap(({ rows }) => rows).flatMap((row) => row.marks.slice(0, 1).flatMap((mark) =>
    (mark.is === 'meeting' ? [{ row, day: mark.to, isOn: mark.to >= from && mark.to <= to }] : [])));

/** The distance of the middle of a day from the left edge of the plot. */
export const across = (span: Span, day: PlainDate): number => (daysBetween(span.from, day) + 0.5) * WIDTHS.plot / daysOf(span);

/** Places a timeline. */
export function planOf(block: TimelineBlock, measures: Measures): Plan {
  const meetings = meetingsOf(block);
  const placed = placeMeetings(meetings.filter(({ isOn }) => isOn), block, measures);
  const isMeeting = new Set(meetings.map(({ row }) => row));
  let y = Math.max(HEIGHTS.asOf, ...placed.map((one) => one.y + HEIGHTS.meeting));
  const rows: PlacedRow[] = [];
  const headings = block.sections.filter((section) => !section.rows.every((row) => isMeeting.has(row))).map((section) => {
    const heading = { section, y: y + HEIGHTS.gap + HEIGHTS.heading / 2 };
    y += HEIGHTS.gap + HEIGHTS.heading;
    for (const row of section.rows) {
      const height = HEIGHTS.row + (measures.lines(row) - 1) * HEIGHTS.line;
      rows.push({ row, y: y + height / 2, height });
      y += height;
    }
    return heading;
  });
  return { height: y + HEIGHTS.gap, meetings: placed, headings, rows };
}

/**
 * Puts the labels of meetings below one another where they would overlap. To the right of their lines, later ones go below all that
 * they reach under, so that no line runs through a label; those without room there stand to the left.
 */
function placeMeetings(meetings: readonly DatedMeeting[], span: Span, measures: Measures): PlacedMeeting[] {
  const taken: { from: number; to: number; lane: number }[] = [];
  return meetings.map((meeting) => {
    const x = across(span, meeting.day);
    const width = measures.meeting(meeting.row) + 14;
    const side = x + width > WIDTHS.plot ? 'left' : 'right';
    const [from, to] = side === 'right' ? [x, x + width] : [x - width, x];
    const lanes = taken.filter((other) => other.from < to && from < other.to).map(({ lane }) => lane);
    const free = lanes.length === 0 ? 0 : Math.max(...lanes) + 1;
    taken.push({ from, to, lane: free });
    return { ...meeting, side, y: HEIGHTS.asOf + (free + 0.5) * HEIGHTS.meeting };
  });
}
