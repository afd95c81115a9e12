// What the figures of a draft share: their size, letters and textures. A figure is as wide as the text of a page of the size Letter and
// stands there at its own size, so that its letters can be read. Nothing depends on colour: it prints in black and white.
import type { CustomSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption } from 'echarts/components';
import { format, type ComposeOption } from 'echarts/core';
import { daysBetween } from '../../../dates/index.js';
import type { DayTick, LinesPicture } from '../../../model/index.js';
import { cut, wrap, type Measure } from '../../report/terminal.js';

/** What is given to the plotting library. */
export type Option = ComposeOption<CustomSeriesOption | GraphicComponentOption | GridComponentOption>;
/** A shape beside what the library places by its axes. */
export type Shape = GraphicComponentOption;

/** How a figure is drawn: what the library is told, and the height of the picture. */
export interface Drawing {
  readonly option: Option;
  readonly height: number;
}

/** The width of every figure, in pixels of 1/96 inch. */
export const WIDTH = 624;

/** The colour of letters and lines, of the paper, and of the lines that lead the eye. */
export const [INK, PAPER, GRID] = ['#1a1a1a', '#ffffff', '#c9ced6'] as const;

const FAMILY = 'Arial, Helvetica, Liberation Sans, sans-serif';
const SIZE = 10.5;
/** The distance between lines of text. */
export const LEADING = 13;
const FONT = `${String(SIZE)}px ${FAMILY}`;
const BOLD = `bold ${FONT}`;

const measure = (font: string): Measure => (text) => format.getTextRect(text, font).width;
const widthOf = measure(FONT);
/** The width of a bold text, as the library takes it. */
export const boldWidthOf = measure(BOLD);

/** A text in lines of a width, so many at most; what does not fit the last is cut. */
export function linesOf(text: string, width: number, most = 2): string[] {
  const lines = wrap(text, width, 0, widthOf).split('\n');
  return [...lines.slice(0, most - 1), ...(lines.length >= most ? [lines.slice(most - 1).join(' ')] : [])]
    .map((line) => cut(line, width, widthOf));
}

/** How a text is set. */
export interface Letters {
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: true;
  readonly fill?: string;
  /** Hides what is behind it. */
  readonly backgroundColor?: string;
  readonly padding?: number[];
}

/** A line of text whose middle is at y. */
export const words = (text: string, x: number, y: number, { bold, ...style }: Letters = {}): Shape => ({
  type: 'text', x, y, z: 5, silent: true,
  // Word processors do not read a font from one property.
  style: {
    fill: INK, align: 'left', ...style, text, verticalAlign: 'middle', fontSize: SIZE, fontFamily: FAMILY,
    fontWeight: bold ? 'bold' : 'normal',
  },
});

/** Lines of text around a middle. */
export const block = (lines: readonly string[], x: number, y: number, style: Letters = {}): Shape[] =>
  lines.map((text, index) => words(text, x, y + (index - (lines.length - 1) / 2) * LEADING, style));

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, style: object = {}): Shape =>
  ({ type: 'line', z: 3, silent: true, shape: { x1, y1, x2, y2 }, style: { stroke: INK, lineWidth: 1, ...style } });

/** The look of a part: its ground, the lines on it, and whether its letters are light. */
export interface Texture {
  readonly fill: string;
  readonly lines?: 'upright' | 'rising' | 'crossed' | 'level';
  readonly isDark?: true;
}

/** How each state looks; told apart without colours. */
const TEXTURES: Readonly<Record<string, Texture>> = {
  completed: { fill: '#b4bbc4' },
  overdue: { fill: '#6b1410', isDark: true },
  due: { fill: PAPER, lines: 'upright' },
  undetermined: { fill: PAPER, lines: 'crossed' },
  upcoming: { fill: PAPER },
  undated: { fill: PAPER, lines: 'rising' },
  withdrawn: { fill: '#e6e8eb', lines: 'level' },
};
/** The look of a state. */
export const textureOf = (state: string): Texture => TEXTURES[state] ?? { fill: PAPER };

/** A rectangle, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The distance between the lines of a texture. */
const APART = 4;

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The lines of a texture, each drawn out: many readers of SVG, word processors among them, know no patterns, and some no clipping. */
function segmentsOf({ x, y, width, height }: Box, kind: Texture['lines']): Segment[] {
  const steps = (length: number): number[] =>
    Array.from({ length: Math.max(0, Math.ceil(length / APART) - 1) }, (_, index) => (index + 1) * APART);
  // From the lower left to the upper right: across + down is the same along a line.
  const rising = (): Segment[] => steps(width + height).map((sum) =>
    [x + Math.max(0, sum - height), y + Math.min(height, sum), x + Math.min(width, sum), y + Math.max(0, sum - width)]);
  switch (kind) {
    case 'upright':
      return steps(width).map((at) => [x + at, y, x + at, y + height]);
    case 'level':
      return steps(height).map((at) => [x, y + at, x + width, y + at]);
    case 'rising':
      return rising();
    case 'crossed':
      return [...rising(), ...rising().map(([x1, y1, x2, y2]): Segment => [x1, 2 * y + height - y1, x2, 2 * y + height - y2])];
    case undefined:
      return [];
  }
}

const STROKE = { stroke: '#6b7480', lineWidth: 0.8 } as const;
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const ground = (box: Box, fill: string): Shape =>
  ({ type: 'rect', z: 3, silent: true, shape: { ...box }, style: { fill, stroke: INK, lineWidth: 0.8 } });

/** A box in a texture, among shapes that stand beside the plot. */
export const swatch = (box: Box, { fill, lines }: Texture): Shape[] =>
  [ground(box, fill), ...segmentsOf(box, lines).map((segment) => line(...segment, STROKE))];

/** A box in a texture, in the plot: there the lines can be one path. */
export function textured(box: Box, { fill, lines }: Texture): Shape[] {
  const pathData = segmentsOf(box, lines)
    .map(([x1, y1, x2, y2]) => `M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}`).join('');
  // Shapes that stand beside the plot know no paths, and the type is theirs.
  const path = { type: 'path', z: 3, silent: true, shape: { pathData }, style: { fill: 'none', ...STROKE } } as unknown as Shape;
  return [ground(box, fill), ...(pathData === '' ? [] : [path])];
}

/** A sign with what it stands for. */
export interface Entry {
  readonly label: string;
  /** The width of the sign, and its shapes in a line of that middle. */
  readonly width: number;
  readonly sign: (x: number, y: number) => readonly Shape[];
}

/** Height of a line of a legend. */
const LEGEND = 18;

/** A legend across the figure, in as many lines as it needs; gives its height too. */
export function legend(entries: readonly Entry[], top: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, y] = [0, top + LEGEND / 2];
  const shapes = entries.flatMap(({ label, width, sign }) => {
    const whole = width + 6 + boldWidthOf(label);
    if (x > 0 && x + whole > WIDTH) [x, y] = [0, y + LEGEND];
    const at = x;
    x += whole + 18;
    return [...sign(at, y), words(label, at + width + 6, y)];
  });
  return { shapes, height: y + LEGEND / 2 - top };
}

/** A time axis of the library, with names below and lines up through the plot. */
export function dayAxis({ from, to, ticks }: Pick<LinesPicture, 'from' | 'to' | 'ticks'>): object {
  const at = new Map(ticks.map((tick): [number, DayTick] => [daysBetween(from, tick.day), tick]));
  const customValues = [...at.keys()];
  return {
    type: 'value', min: 0, max: daysBetween(from, to) + 1, axisLine: { show: true, onZero: false, lineStyle: { color: INK } },
    axisTick: { show: true, customValues, lineStyle: { color: INK } },
    splitLine: { show: true, customValues, lineStyle: { color: GRID } },
    axisLabel: {
      customValues, hideOverlap: false, fontFamily: FAMILY, fontSize: SIZE, lineHeight: LEADING, color: INK,
      formatter: (offset: number) => [at.get(offset)?.label ?? '', at.get(offset)?.year ?? ''].join('\n').trimEnd(),
    },
  };
}

/** An axis of counts. */
export const countAxis = (most: number): object => ({
  type: 'value', min: 0, max: most, minInterval: 1, axisLine: { show: false }, axisTick: { show: false },
  splitLine: { show: true, lineStyle: { color: GRID } }, axisLabel: { fontFamily: FAMILY, fontSize: SIZE, color: INK },
});
