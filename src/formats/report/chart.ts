// A timeline drawn by a plotting library: axes, marks and legend are its own, what stands beside them is placed by chart-plan.ts.
import { ScatterChart, type ScatterSeriesOption } from 'echarts/charts';
import {
  GraphicComponent, GridSimpleComponent, LegendPlainComponent, TitleComponent,
  type GraphicComponentOption, type GridComponentOption, type LegendComponentOption, type TitleComponentOption,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { dayName, daysBetween } from '../../dates/index.js';
import { MARKS, type Mark, type TimelineBlock, type TimelineRow } from '../../model/index.js';
import { safe } from '../xml.js';
import { daysOf, ticksOf, type Tick } from './axis.js';
import { across, COLUMNS, HEIGHTS, planOf, WIDTH, WIDTHS, type Plan } from './chart-plan.js';
import { BACK_TO_FRONT, MARK_WORDS, slipText } from './marks.js';
import { cut, wrap, type Measure } from './terminal.js';

echarts.use([ScatterChart, GraphicComponent, GridSimpleComponent, LegendPlainComponent, TitleComponent, SVGRenderer]);

type Option = echarts.ComposeOption<
  ScatterSeriesOption | GraphicComponentOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;
type Shape = GraphicComponentOption;

// On paper, texts have a contrast of at least 4.5 to 1, marks of 3 to 1. What a colour tells, a shape or a word tells too.
const COLORS = {
  ink: '#1f2933', muted: '#52606d', band: '#f3f5f8', part: '#e1e6ec', year: '#b8c1cc', paper: '#ffffff',
  meeting: '#7b8794', asOf: '#a21caf', overdue: '#b42318', slip: '#b54708', done: '#1b7a43', accomplishment: '#1d4ed8',
} as const;
const FONT = 'Arial, Helvetica, Liberation Sans, sans-serif';
const SIZES = { title: 18, text: 11 } as const;

interface Sign {
  readonly path: string;
  readonly size: number;
  readonly fill: string;
  /** Its outline; in the colour of the paper it parts the mark from what it overlaps. */
  readonly edge: { readonly borderColor: string; readonly borderWidth: number };
}

const DIAMOND = 'M5 0L10 5L5 10L0 5Z';
const APART = { borderColor: COLORS.paper, borderWidth: 1 } as const;
const FIRM = { borderColor: COLORS.done, borderWidth: 0.6 } as const;
/** How marks are drawn. */
const SIGNS: Readonly<Record<Mark['is'], Sign>> = {
  deadline: { path: DIAMOND, size: 12, fill: COLORS.ink, edge: APART },
  forecast: { path: DIAMOND, size: 11, fill: COLORS.paper, edge: { borderColor: COLORS.slip, borderWidth: 1.6 } },
  done: { path: 'M0 5.6L1.8 3.6L4 5.8L8.4 0.6L10 2.2L4.2 9.2Z', size: 11, fill: COLORS.done, edge: FIRM },
  'done-in-part': {
    path: 'M5 0A5 5 0 0 0 5 10ZM5 0A5 5 0 0 1 5 10L5 9A4 4 0 0 0 5 1Z', size: 11, fill: COLORS.done, edge: FIRM,
  },
  accomplishment: {
    path: 'M5 0L6.2 3.5L10 3.6L7 5.9L8.1 9.5L5 7.4L1.9 9.5L3 5.9L0 3.6L3.8 3.5Z', size: 13,
    fill: COLORS.accomplishment, edge: APART,
  },
  meeting: { path: 'M0 1L10 1L5 9Z', size: 9, fill: COLORS.muted, edge: APART },
};
const SLIP = { words: 'slip, in days', path: 'M0 4.5L6 4.5L6 2.5L10 5L6 7.5L6 5.5L0 5.5Z' } as const;
const wordsFor = (is: Mark['is']): string => `${MARK_WORDS[is]}${is === 'deadline' ? ' (red: overdue)' : ''}`;

/** What is drawn: lines of text above and below, all of it safe, and the timeline between them, if there is one. */
export interface Picture {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly block: TimelineBlock | undefined;
  readonly notes: readonly string[];
}

/** Draws a picture; gives the SVG as the library writes it, and its height. */
export function drawChart({ title, subtitle, block, notes }: Picture): { readonly svg: string; readonly height: number } {
  const top = 14 + title.length * 24 + subtitle.length * 17 + (block ? 72 : 0);
  const plan = block && planOf(block, { meeting: (row) => textWidth(meetingText(row)), lines: (row) => linesOf(row.title).length });
  const bottom = Math.ceil(top + (plan ? plan.height + 44 : 8));
  const height = bottom + notes.length * 16 + 14;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  const lines = (text: readonly string[], y: number, style: object): TitleComponentOption =>
    ({ text: text.join('\n'), left: COLUMNS.title, top: y, padding: 0, textStyle: { fontFamily: FONT, fontWeight: 'normal', ...style } });
  chart.setOption({
    animation: false,
    backgroundColor: COLORS.paper,
    title: [
      lines(title, 14, { fontSize: SIZES.title, lineHeight: 24, fontWeight: 'bold', color: COLORS.ink }),
      lines(subtitle, 14 + title.length * 24, { fontSize: 12, lineHeight: 17, color: COLORS.ink }),
      lines(notes, bottom, { fontSize: SIZES.text, lineHeight: 16, color: COLORS.muted }),
    ],
    ...(block && plan ? timelineOption(block, plan, top) : {}),
  } satisfies Option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, height };
}

function timelineOption(block: TimelineBlock, plan: Plan, top: number): Option {
  const axis = { type: 'value', min: 0, max: daysOf(block), axisLine: { show: false } } as const;
  const { years, parts } = ticksOf(block, WIDTHS.plot, { year: 40, quarter: 26, month: 30 });
  const offsets = (ticks: readonly Tick[]): number[] => ticks.map(({ day }) => daysBetween(block.from, day));
  const label = {
    customValues: [...new Set(offsets([...years, ...parts]))], align: 'left' as const, padding: [0, 0, 0, 3], hideOverlap: false,
    fontFamily: FONT, fontSize: SIZES.text, lineHeight: 14, color: COLORS.ink,
  };
  const named = (offset: number): string[] => [parts, years].flatMap((ticks) =>
    ticks.filter(({ day }) => daysBetween(block.from, day) === offset).map(({ label: name }) => name));
  const lines = (ticks: readonly Tick[], color: string): object =>
    ({ axisTick: { show: true, customValues: offsets(ticks), lineStyle: { color } }, splitLine: { show: true, lineStyle: { color } } });
  return {
    grid: { left: COLUMNS.plot, top, width: WIDTHS.plot, height: plan.height },
    xAxis: [
      { ...axis, ...lines(parts, COLORS.part), axisLabel: { ...label, formatter: (offset: number) => named(offset).join('\n') } },
      {
        ...axis, ...lines(years, COLORS.year), position: 'top',
        axisLabel: { ...label, formatter: (offset: number) => named(offset).reverse().join('\n') },
      },
    ],
    yAxis: { type: 'value', min: 0, max: plan.height, inverse: true, show: false },
    legend: legendOf(block, top - 66),
    graphic: [...bandShapes(plan, top), ...wordShapes(block, plan, top), ...lineShapes(block, plan, top)],
    series: [
      ...BACK_TO_FRONT.map((is) => seriesOf(is, block, plan)),
      // Only for its line in the legend.
      { type: 'scatter', name: SLIP.words, data: [], itemStyle: { color: COLORS.slip } },
    ],
  };
}

/** How far above the middle of its row a mark stands: an accomplishment makes room for what it would lie under. */
function raised(mark: Mark, { marks }: TimelineRow, block: TimelineBlock): number {
  const isNear = (other: Mark): boolean => other.is !== mark.is && Math.abs(across(block, other.to) - across(block, mark.to)) < 12;
  return mark.is === 'accomplishment' && marks.some(isNear) ? 6 : 0;
}

/** What is drawn of each kind: marks on the axis, each with its day and the height of its row. */
function seriesOf(is: Mark['is'], block: TimelineBlock, { rows, meetings }: Plan): ScatterSeriesOption {
  const { path, size, fill, edge } = SIGNS[is];
  const data = [...meetings, ...rows].flatMap(({ row, y }) => row.marks
    .filter((mark) => mark.is === is && mark.to >= block.from && mark.to <= block.to)
    .map((mark) => ({
      value: [daysBetween(block.from, mark.to) + 0.5, y - raised(mark, row, block)],
      ...(is === 'deadline' && row.state === 'overdue' ? { itemStyle: { color: COLORS.overdue } } : {}),
    })));
  return {
    type: 'scatter', name: wordsFor(is), symbol: `path://${path}`, symbolSize: size, silent: true, clip: false, z: 3, data,
    itemStyle: { color: fill, ...edge, opacity: 1 },
  };
}

/** What the marks stand for, of those that are there. */
function legendOf(block: TimelineBlock, top: number): LegendComponentOption {
  const rows = block.sections.flatMap((section) => section.rows);
  const kinds = new Set(rows.flatMap(({ marks }) => marks.map(({ is }) => is)));
  const marks = MARKS.filter((is) => kinds.has(is)).map((is) => ({ ...SIGNS[is], words: wordsFor(is) }));
  const slip = rows.some((row) => row.slip) ? [{ ...SLIP, edge: { borderWidth: 0 } }] : [];
  return {
    left: COLUMNS.title, top, padding: 0, itemGap: 18, itemWidth: 12, itemHeight: 12, selectedMode: false,
    data: [...marks, ...slip].map(({ words: name, path, edge }) => ({ name, icon: `path://${path}`, itemStyle: edge })),
    textStyle: { fontFamily: FONT, fontSize: SIZES.text, color: COLORS.ink },
  };
}

/** Every other row on a band, from its title to its state. */
function bandShapes({ rows }: Plan, top: number): Shape[] {
  const wide = { x: COLUMNS.title - 6, width: WIDTH - 2 * COLUMNS.title + 12 };
  return rows.filter((_, index) => index % 2 === 0).map(({ y, height }) =>
    ({ type: 'rect', z: -1, silent: true, shape: { ...wide, y: top + y - height / 2, height }, style: { fill: COLORS.band } }));
}

const TEXT_FONT = `${String(SIZES.text)}px ${FONT}`;
const HEADING_FONT = `bold 12px ${FONT}`;

/** The width of a text as the library takes it. */
const measured = (font: string): Measure => (text) => echarts.format.getTextRect(text, font).width;
const [textWidth, headingWidth] = [measured(TEXT_FONT), measured(HEADING_FONT)];

/** A title in one line, or in two where it is too long; what does not fit the second is cut. */
function linesOf(title: string): string[] {
  const [first = '', ...rest] = wrap(safe(title), WIDTHS.title, 0, textWidth).split('\n');
  return [first, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((line) => cut(line, WIDTHS.title, textWidth));
}

/** A line of text. */
const words = (text: string, x: number, y: number, style: Readonly<Record<string, unknown>> = {}): Shape => ({
  type: 'text', x, y, z: 4, silent: true,
  style: { text: safe(text), font: TEXT_FONT, fill: COLORS.ink, verticalAlign: 'middle', ...style },
});
/** Hides the lines behind a text. */
const PAPER = { backgroundColor: COLORS.paper, padding: [2, 3] } as const;

const toneOf = (state: string): string => (state === 'overdue' ? COLORS.overdue : state === 'completed' ? COLORS.done : COLORS.muted);
const meetingText = ({ when, title }: TimelineRow): string => cut(safe(`${when}  ${title}`), WIDTHS.meeting, textWidth);

/** All that is told in words: titles, dates, states, headings, meetings. */
function wordShapes(block: TimelineBlock, { meetings, headings, rows }: Plan, top: number): Shape[] {
  const head = (text: string, x: number, align: string): Shape => words(text, x, top - 12, { fill: COLORS.muted, align });
  return [
    head('Date', COLUMNS.due, 'left'), head('State', COLUMNS.state, 'left'),
    ...(rows.some(({ row }) => row.slip) ? [head('Slip', COLUMNS.slip, 'right')] : []),
    ...headings.flatMap(({ section: { heading, note = '' }, y }) => {
      const text = cut(safe(heading), 560, headingWidth);
      return [
        words(text, COLUMNS.title - 3, top + y, { font: HEADING_FONT, ...PAPER }),
        words(note, COLUMNS.title + headingWidth(text) * 1.1 + 12, top + y, { fill: COLORS.muted, ...PAPER }),
      ];
    }),
    ...rows.flatMap(({ row, y }) => [
      ...linesOf(row.title).map((part, index, { length }) =>
        words(part, COLUMNS.title, top + y + (index - (length - 1) / 2) * HEIGHTS.line)),
      words(row.when, COLUMNS.due, top + y),
      words(slipText(row), COLUMNS.slip, top + y, { align: 'right' }),
      words(row.state, COLUMNS.state, top + y, { fill: toneOf(row.state) }),
    ]),
    ...meetings.map(({ row, day, side, y }) => {
      const x = COLUMNS.plot + across(block, day) + (side === 'right' ? 7 : -7);
      return words(meetingText(row), x, top + y, { align: side === 'right' ? 'left' : 'right', ...PAPER });
    }),
  ];
}

const line = (from: readonly [number, number], to: readonly [number, number], stroke: string, style: object = {}, z = 2): Shape => ({
  type: 'line', z, silent: true, shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style: { stroke, lineWidth: 1, ...style },
});
const triangle = (x: number, y: number, size: number, fill: string): Shape =>
  ({ type: 'polygon', z: 3, silent: true, shape: { points: [[x, y], [x - size, y - 4], [x - size, y + 4]] }, style: { fill } });

/** The day of the question, the lines of meetings, slips, and arrows for what lies off the axis. */
function lineShapes(block: TimelineBlock, { meetings, rows, height }: Plan, top: number): Shape[] {
  const bottom = top + height;
  const drop = meetings.map(({ day, y }) => {
    const x = COLUMNS.plot + across(block, day);
    return line([x, top + y], [x, bottom], COLORS.meeting, { lineDash: [2, 3] }, 1);
  });
  const own = rows.flatMap(({ row, y }) => [...slipShapes(row, block, top + y), ...arrowShapes(row, block, top + y)]);
  return [...drop, ...asOfShapes(block, top, bottom), ...own];
}

const EDGES = { left: COLUMNS.plot, right: COLUMNS.plot + WIDTHS.plot } as const;

function asOfShapes(block: TimelineBlock, top: number, bottom: number): Shape[] {
  const { asOf, from, to } = block;
  const text = `as of ${dayName(asOf)}`;
  const style = { fill: COLORS.asOf, font: `bold ${TEXT_FONT}`, ...PAPER };
  const label = (x: number, align: 'left' | 'right'): Shape => words(text, x, top + 11, { ...style, align });
  if (asOf < from) return [triangle(EDGES.left + 2, top + 11, -9, COLORS.asOf), label(EDGES.left + 14, 'left')];
  if (asOf > to) return [triangle(EDGES.right - 2, top + 11, 9, COLORS.asOf), label(EDGES.right - 14, 'right')];
  const x = COLUMNS.plot + across(block, asOf);
  const isRight = x + 170 <= EDGES.right;
  return [line([x, top], [x, bottom], COLORS.asOf, { lineWidth: 1.6 }, 1), label(x + (isRight ? 4 : -4), isRight ? 'left' : 'right')];
}

/** From the baseline to the forecast; where one of them lies off the axis, to its end. */
function slipShapes({ slip }: TimelineRow, block: TimelineBlock, y: number): Shape[] {
  if (!slip) return [];
  const at = (x: number): number => Math.min(EDGES.right, Math.max(EDGES.left, COLUMNS.plot + x));
  const [from, to] = [at(across(block, slip.from)), at(across(block, slip.to))];
  const way = Math.sign(to - from);
  const isShort = Math.abs(to - from) < 16;
  if (way === 0) return [];
  const end = to - 6 * way;
  const shaft = line([from, y], [isShort ? to : end - 5 * way, y], COLORS.slip, { lineWidth: 2 });
  return isShort ? [shaft] : [shaft, triangle(end, y, 7 * way, COLORS.slip)];
}

/** Arrows at the ends of the axis for the marks of a row that lie beyond. */
function arrowShapes({ marks, state }: TimelineRow, { from, to }: TimelineBlock, y: number): Shape[] {
  const colorOf = ({ is }: Mark): string =>
    (is === 'deadline' && state === 'overdue' ? COLORS.overdue : is === 'forecast' ? COLORS.slip : SIGNS[is].fill);
  const before = marks.find((mark) => mark.to < from);
  const after = marks.find((mark) => mark.to > to);
  return [
    ...(before ? [triangle(EDGES.left - 11, y, -8, colorOf(before))] : []),
    ...(after ? [triangle(EDGES.right + 11, y, 8, colorOf(after))] : []),
  ];
}
