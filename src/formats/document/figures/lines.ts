// Counts that grow, as steps on a time axis: each named at its end, with the room between them.
import { daysBetween, type PlainDate } from '../../../dates/index.js';
import type { LinesPicture } from '../../../model/index.js';
import { block, boldWidthOf, countAxis, dayAxis, INK, line, LEADING, linesOf, WIDTH, words, type Drawing, type Shape } from './parts.js';

/** The plot, and the column of names to its right. */
const PLOT = { x: 30, y: 12, width: 440, height: 196 } as const;
const [RIGHT, BOTTOM, END] = [PLOT.x + PLOT.width, PLOT.y + PLOT.height, 18];
/** Names need so much room below one another. */
const LEAST = 30;

/** Draws lines: the first solid, the second dotted. */
export function drawLines(picture: LinesPicture): Drawing {
  const { from, to, lines, gap } = picture;
  const last = daysBetween(from, to) + 1;
  const counts = lines.map(({ steps }) => steps.at(-1)?.count ?? 0);
  const most = Math.max(1, ...counts);
  const top = Math.ceil(most * 1.08);
  const heights = counts.map((count) => BOTTOM - count * PLOT.height / top);
  return {
    height: BOTTOM + 38,
    option: {
      grid: { left: PLOT.x, top: PLOT.y, width: PLOT.width, height: PLOT.height },
      xAxis: dayAxis(picture), yAxis: countAxis(top),
      series: [{
        type: 'custom', clip: false, silent: true, z: 4, data: lines.map((_, index) => [0, index]),
        renderItem: ({ dataIndex }, api) => {
          const corners = cornersOf(lines[dataIndex]?.steps ?? [], from, last).map((corner) => api.coord(corner));
          const style = { fill: 'none', stroke: INK, lineWidth: 2.4, lineDash: dataIndex === 0 ? [] : [2, 3] };
          return { type: 'polyline', silent: true, z: 4, shape: { points: corners }, style };
        },
      }],
      graphic: namesAt(lines.map(({ label }, index) => ({ label, count: String(counts[index] ?? 0) })), heights, gap),
    },
  };
}

/** The corners of a line that steps up on each day: days from the first, and counts. */
function cornersOf(steps: LinesPicture['lines'][number]['steps'], from: PlainDate, last: number): [number, number][] {
  const corners: [number, number][] = [[0, 0]];
  for (const { day, count } of steps) {
    const offset = daysBetween(from, day);
    corners.push([offset, corners.at(-1)?.[1] ?? 0], [offset, count]);
  }
  return [...corners, [last, corners.at(-1)?.[1] ?? 0]];
}

/** The names of the lines at their ends, and between them what the room is. */
function namesAt(lines: readonly { readonly label: string; readonly count: string }[], heights: readonly number[], gap: string): Shape[] {
  const [upper = 0, lower = BOTTOM] = heights;
  const middle = Math.min(Math.max((upper + lower) / 2, PLOT.y + LEAST), BOTTOM - LEAST + 10);
  const places = [Math.min(upper, middle - LEAST), Math.max(lower, middle + LEAST)];
  const isOpen = lower - upper > 2;
  return [
    ...lines.flatMap(({ label, count }, index) => {
      const y = Math.max(LEADING / 2, places[index] ?? 0);
      const x = RIGHT + END + boldWidthOf(count) * 1.05 + 5;
      const own = linesOf(label, WIDTH - x);
      return [words(count, RIGHT + END, y, { bold: true }), ...block(own, x, y + (own.length - 1) * LEADING / 2)];
    }),
    ...(isOpen ? [
      line(RIGHT + 7, upper, RIGHT + 7, lower), line(RIGHT + 3, upper, RIGHT + 11, upper), line(RIGHT + 3, lower, RIGHT + 11, lower),
      words(gap, RIGHT + END, middle),
    ] : []),
  ];
}
