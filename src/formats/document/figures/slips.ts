// Deadlines on a time axis, each with an arrow to the later date that was given for it, and a band for the days that it is overdue.
import type { CustomSeriesOption } from 'echarts/charts';
import { daysBetween, type PlainDate } from '../../../dates/index.js';
import type { SlipsPicture } from '../../../model/index.js';
import { block, dayAxis, INK, LEADING, legend, line, linesOf, PAPER, textured, WIDTH, words, type Drawing, type Shape } from './parts.js';

/** The column of titles, the plot, and the column of notes. */
const [TITLES, NOTES] = [260, 108];
const PLOT = { x: TITLES + 10, width: WIDTH - TITLES - 10 - NOTES } as const;
/** The least height of a row. */
const ROW = 20;

const diamond = (x: number, y: number, size: number, fill: string): Shape => ({
  type: 'polygon', z: 5, silent: true, shape: { points: [[x, y - size], [x + size, y], [x, y + size], [x - size, y]] },
  style: { fill, stroke: INK, lineWidth: 1.3 },
});
const band = (x: number, end: number, y: number): Shape[] =>
  (end - x < 1 ? [] : textured({ x, y: y - 4, width: end - x, height: 8 }, { fill: '#d9dde2' }));
const arrow = (x: number, end: number, y: number): Shape[] => [
  line(x, y, end, y, { lineWidth: 1.6 }),
  { type: 'polygon', z: 4, silent: true, shape: { points: [[end, y], [end - 6, y - 3.5], [end - 6, y + 3.5]] }, style: { fill: INK } },
];

/** Draws slips. */
export function drawSlips(picture: SlipsPicture): Drawing {
  const { from, to, asOf, labels, rows } = picture;
  const key = legend([
    { label: labels.due, width: 12, sign: (x, y) => [diamond(x + 6, y, 4.5, INK)] },
    ...(rows.some(({ isLate }) => isLate)
      ? [{ label: labels.late, width: 24, sign: (x: number, y: number) => band(x + 1, x + 23, y) }] : []),
    ...(rows.some(({ forecast }) => forecast !== null) ? [{
      label: labels.forecast, width: 30, sign: (x: number, y: number) => [...arrow(x, x + 20, y), diamond(x + 25, y, 4.5, PAPER)],
    }] : []),
  ], 2);
  const top = 2 + key.height + LEADING + 8;
  let y = top;
  const placed = rows.map((row) => {
    const lines = linesOf(row.label, TITLES, 3);
    const height = Math.max(ROW, lines.length * LEADING + 5);
    y += height;
    return { row, lines, middle: y - height / 2 };
  });
  const renderItem: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const one = placed[dataIndex];
    if (!one) return null;
    const at = (day: PlainDate): number => api.coord([daysBetween(from, day) + 0.5, one.middle])[0] ?? 0;
    return { type: 'group', children: rowShapes(one.row, one.middle, at, asOf.day) as [] };
  };
  const now = PLOT.x + (daysBetween(from, asOf.day) + 0.5) * PLOT.width / (daysBetween(from, to) + 1);
  return {
    height: y + 36,
    option: {
      grid: { left: PLOT.x, top, width: PLOT.width, height: y - top },
      xAxis: dayAxis(picture), yAxis: { type: 'value', show: false, inverse: true, min: top, max: y },
      series: [{ type: 'custom', renderItem, data: placed.map(({ middle }) => [0, middle]), clip: false, silent: true, z: 4 }],
      graphic: [
        ...key.shapes, words(asOf.label, now, top - LEADING / 2 - 3, { align: 'center', bold: true }),
        line(now, top - 2, now, y, { lineWidth: 1.4, lineDash: [5, 3] }),
        ...placed.flatMap(({ row: { note }, lines, middle }) =>
          [...block(lines, TITLES, middle, { align: 'right' }), words(note, WIDTH - NOTES + 12, middle)]),
      ],
    },
  };
}

function rowShapes(
  { due, isLate, forecast }: SlipsPicture['rows'][number], y: number, at: (day: PlainDate) => number, asOf: PlainDate,
): Shape[] {
  return [
    ...(isLate ? band(at(due), at(asOf), y) : []),
    ...(forecast === null ? [] : [...arrow(at(due), at(forecast) - 5, y), diamond(at(forecast), y, 4.5, PAPER)]),
    diamond(at(due), y, 4.5, INK),
  ];
}
