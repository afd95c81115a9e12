// Bars of counts, one a group, each part in the texture of its state and with its number in it.
import type { CustomSeriesOption } from 'echarts/charts';
import type { BarsPicture } from '../../../model/index.js';
import {
  block, boldWidthOf, countAxis, LEADING, legend, linesOf, PAPER, swatch, textured, textureOf, WIDTH, words, type Drawing, type Shape,
} from './parts.js';

/** The column of names, and the heights of bars, of rows and of headings. */
const [NAMES, BAR, ROW, HEADING] = [200, 15, 21, 22];
const LEFT = NAMES + 8;

/** A part of a bar: what stands before it, how much it counts, and the middle of its row. */
interface Part {
  readonly value: [from: number, count: number, middle: number];
  readonly state: string;
}

/** Draws bars. */
export function drawBars({ parts, rows }: BarsPicture): Drawing {
  const key = legend(parts.map(({ state, label }) => ({
    label, width: 22, sign: (x, y) => swatch({ x: x + 1, y: y - 6, width: 20, height: 12 }, textureOf(state)),
  })), 2);
  const top = 2 + key.height + 6;
  const names: Shape[] = [];
  const bars: Part[] = [];
  let y = top;
  for (const { label, ids } of rows) {
    const lines = linesOf(label, NAMES);
    const height = ids ? Math.max(ROW, lines.length * LEADING + 4) : HEADING;
    const middle = y + height / 2;
    names.push(...(ids ? block(lines, NAMES, middle, { align: 'right' }) : [words(lines[0] ?? '', 0, middle + 2, { bold: true })]));
    let sum = 0;
    for (const [index, { length }] of (ids ?? []).entries()) {
      if (length > 0) bars.push({ value: [sum, length, middle], state: parts[index]?.state ?? '' });
      sum += length;
    }
    y += height;
  }
  const most = nice(Math.max(1, ...bars.map(({ value: [from, count] }) => from + count)));
  const renderItem: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const bar = bars[dataIndex];
    if (!bar) return null;
    const { value: [from, count, middle], state } = bar;
    const [[x = 0], [end = 0]] = [api.coord([from, middle]), api.coord([from + count, middle])] as [number[], number[]];
    return { type: 'group', children: partShapes(x, end - x, middle, String(count), state) as [] };
  };
  return {
    height: y + 24,
    option: {
      grid: { left: LEFT, top, width: WIDTH - LEFT - 8, height: y - top },
      xAxis: countAxis(most), yAxis: { type: 'value', show: false, inverse: true, min: top, max: y },
      series: [{ type: 'custom', renderItem, data: bars.map(({ value }) => value), clip: false, silent: true, z: 3 }],
      graphic: [...key.shapes, ...names],
    },
  };
}

/** The next number at which an axis can end. */
function nice(longest: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(longest)) - 1);
  return Math.ceil(longest / unit / 2) * 2 * unit;
}

/** A part, and its number where it has room; the table has all. */
function partShapes(x: number, width: number, middle: number, count: string, state: string): Shape[] {
  const texture = textureOf(state);
  const ground = texture.lines ? { backgroundColor: texture.fill, padding: [1, 2] } : {};
  return [
    ...textured({ x, y: middle - BAR / 2, width, height: BAR }, texture),
    ...(boldWidthOf(count) + 3 <= width
      ? [words(count, x + width / 2, middle, { align: 'center', bold: true, ...ground, ...(texture.isDark ? { fill: PAPER } : {}) })] : []),
  ];
}
