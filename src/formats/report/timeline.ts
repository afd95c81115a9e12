// A timeline in characters, for the width at hand: labels, the axis, and beside it what marks cannot tell exactly.
import { dayName } from '../../dates/index.js';
import { MARKS, type Mark, type TimelineBlock, type TimelineRow, type TimelineSection, type Tone } from '../../model/index.js';
import { visible } from '../safe.js';
import { layColumns, ticksOf, type Columns, type Tick } from './axis.js';
import { BACK_TO_FRONT, MARK_WORDS, slipText } from './marks.js';
import { cut, widthOf, wrap, type Paint } from './terminal.js';

const NARROWEST = 60;
/** From these widths on the state, and then the title, stand in every row. */
const WITH_STATE = 100;
const WITH_TITLE = 150;

const AS_OF = { glyph: '│', tone: 'strong' } as const;
const SLIP = { glyph: '─', crossing: '┼', tone: 'warn' } as const;
const GRID = { glyph: '·', tone: 'dim' } as const;
const BEFORE = '◄';
const AFTER = '►';
const HARD_BLANK = '\u00a0';

/** How marks are drawn: characters of one column that no terminal takes for a picture. A deadline has the tone of its row. */
const GLYPHS: Readonly<Record<Mark['is'], { readonly glyph: string; readonly tone?: Tone }>> = {
  deadline: { glyph: '◆' },
  forecast: { glyph: '◇', tone: 'warn' },
  done: { glyph: '✓', tone: 'good' },
  'done-in-part': { glyph: '◐', tone: 'good' },
  accomplishment: { glyph: '★', tone: 'strong' },
  meeting: { glyph: '▲', tone: 'strong' },
};

/** What stands where. */
interface Layout {
  readonly width: number;
  readonly id: number;
  /** Zero where there is no room for titles. */
  readonly title: number;
  readonly columns: Columns;
  /** Where the axis begins, after the column for arrows where there is one. */
  readonly start: number;
  /** Whether marks lie before or after the axis, so that arrows stand for them. */
  readonly before: boolean;
  readonly after: boolean;
  readonly when: number;
  readonly slip: number;
  readonly hasState: boolean;
  /** Columns of ticks drawn through all rows. */
  readonly grid: ReadonlySet<number>;
  readonly years: readonly Tick[];
  readonly parts: readonly Tick[];
}

/** A timeline for a terminal `width` columns wide, or 60 where that is less. */
export function renderTimeline(block: TimelineBlock, width: number, paint: Paint): string {
  const layout = layOut(block, Math.max(width, NARROWEST));
  const sections = block.sections.flatMap((section, index) => [
    ...(index > 0 ? [lineWith('', 0, block, layout, paint)] : []), ...sectionLines(section, block, layout, paint),
  ]);
  const lines = [...headLines(block, layout, paint), ...sections].map((line) => line.replace(/ +$/, ''));
  return `${lines.join('\n')}\n\n${paint(legendOf(block, layout), 'dim')}`;
}

function layOut(block: TimelineBlock, width: number): Layout {
  const rows = block.sections.flatMap((section) => section.rows);
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(visible(text))), 0);
  const id = Math.min(widest(rows.map((row) => row.id)), Math.floor(width * 0.3));
  const title = width < WITH_TITLE ? 0 : Math.min(widest(rows.map((row) => row.title)), Math.floor(width * 0.24));
  const when = Math.min(widest(rows.map((row) => row.when)), 11);
  const slip = widest(rows.map(slipText)) > 0 ? Math.max(4, widest(rows.map(slipText))) : 0;
  const state = width < WITH_STATE ? 0 : widest(rows.map((row) => row.state));
  const before = rows.some(({ marks }) => marks.some(({ to }) => to < block.from));
  const after = rows.some(({ marks }) => marks.some(({ to }) => to > block.to));
  const start = id + 1 + (title > 0 ? title + 2 : 0) + (before ? 1 : 0);
  const room = width - start - (after ? 1 : 0) - [when, slip, state].reduce((sum, one) => sum + (one > 0 ? one + 1 : 0), 0);
  const columns = layColumns(block, room);
  const { years, parts } = ticksOf(block, columns.count, { year: 6, quarter: 3, month: 4 });
  const grid = new Set((years.length > 2 ? years : parts).map(({ day }) => columns.of(day)));
  grid.delete(0);
  return { width, id, title, columns, start, before, after, when, slip, hasState: state > 0, grid, years, parts };
}

/** Where the day of the question is, or on which side of the axis. */
function asOfColumn({ asOf, from, to }: TimelineBlock, { columns, start }: Layout): number | 'before' | 'after' {
  return asOf < from ? 'before' : asOf > to ? 'after' : start + columns.of(asOf);
}

/** A line that is all text, of a width told beside it because it may be painted; after it the day of the question goes on. */
function lineWith(text: string, width: number, block: TimelineBlock, layout: Layout, paint: Paint): string {
  const at = asOfColumn(block, layout);
  return typeof at === 'string' || width >= at ? text : `${text}${' '.repeat(at - width)}${paint(AS_OF.glyph, AS_OF.tone)}`;
}

/** The day of the question, and the ticks. */
function headLines(block: TimelineBlock, layout: Layout, paint: Paint): string[] {
  const { years, parts, start, after, when, slip, hasState } = layout;
  const headings = [['DATE', when], ['SLIP', -slip], ['STATE', hasState ? 5 : 0]] as const;
  const beside = (after ? ' ' : '') + headings.map(([text, room]) => besideText(text, room)).join('');
  const scales = (parts.length > 0 ? [years, parts] : [years]).map((ticks) => ' '.repeat(start) + scaleLine(ticks, block, layout, paint));
  return [paint(asOfLine(block, layout), AS_OF.tone), ...scales.slice(0, -1), `${scales.at(-1) ?? ''}${paint(beside, 'dim')}`];
}

/** The day of the question in words, to the right of its column where there is room. */
function asOfLine(block: TimelineBlock, layout: Layout): string {
  const { start, columns, width } = layout;
  const at = asOfColumn(block, layout);
  const words = `as of ${dayName(block.asOf)}`;
  if (at === 'before') return `${' '.repeat(start)}${BEFORE} ${words}`;
  if (at === 'after') return `${words} ${AFTER}`.padStart(start + columns.count);
  const end = at + 2 + words.length;
  return end <= width ? `${AS_OF.glyph} ${words}`.padStart(end) : `${words} ${AS_OF.glyph}`.padStart(at + 1);
}

/** The labels of ticks, each at its column, as far as they fit. */
function scaleLine(ticks: readonly Tick[], block: TimelineBlock, layout: Layout, paint: Paint): string {
  const { columns, start } = layout;
  const cells = Array.from({ length: columns.count }, (_, index): Cell =>
    (index + start === asOfColumn(block, layout) ? AS_OF : { glyph: ' ', tone: 'dim' }));
  let free = 0;
  for (const { day, label } of ticks) {
    const column = columns.of(day);
    if (column < free || column + label.length > columns.count) continue;
    cells.splice(column, label.length, ...Array.from(label, (glyph): Cell => ({ glyph, tone: 'dim' })));
    free = column + label.length + 1;
  }
  return paintCells(cells, paint);
}

/** A text beside the axis: to the left of its room, or to the right where that is negative. */
function besideText(text: string, room: number): string {
  if (room === 0) return '';
  const kept = cut(text, Math.abs(room));
  const blanks = ' '.repeat(Math.max(0, Math.abs(room) - widthOf(kept)));
  return ` ${room < 0 ? blanks + kept : kept + blanks}`;
}

function sectionLines({ heading, note, rows }: TimelineSection, block: TimelineBlock, layout: Layout, paint: Paint): string[] {
  const title = cut(visible(heading), layout.width);
  const rest = layout.width - widthOf(title) - 2;
  const told = note !== undefined && widthOf(note) <= rest ? `  ${note}` : '';
  return [
    lineWith(paint(title, 'strong') + paint(told, 'dim'), widthOf(title + told), block, layout, paint),
    ...rows.flatMap((row) => rowLines(row, block, layout, paint)),
  ];
}

interface Cell {
  readonly glyph: string;
  readonly tone?: Tone | undefined;
}

/** A row, and below it the marks that another one covers. */
function rowLines(row: TimelineRow, block: TimelineBlock, layout: Layout, paint: Paint): string[] {
  const { columns, start, id, title, when, slip, hasState, grid, before, after } = layout;
  const at = asOfColumn(block, layout);
  const cells = Array.from({ length: columns.count }, (_, index): Cell =>
    (index + start === at ? AS_OF : grid.has(index) ? GRID : { glyph: ' ' }));
  if (row.slip) drawSlip(row.slip, block, layout, cells);
  const covered = drawMarks(row, block, layout, cells);
  const pad = (text: string, room: number): string => text + ' '.repeat(Math.max(0, room - widthOf(text)));
  const line = [
    pad(cut(visible(row.id), id), id), title > 0 ? `  ${pad(cut(visible(row.title), title), title)}` : '', ' ',
    before ? arrow(BEFORE, row, ({ to }) => to < block.from, paint) : '',
    paintCells(cells, paint),
    after ? arrow(AFTER, row, ({ to }) => to > block.to, paint) : '',
    besideText(visible(row.when), when), besideText(slipText(row), -slip),
    hasState && row.state !== '' ? ` ${paint(row.state, row.tone)}` : '',
  ].join('');
  const also = covered.map((mark) => `${GLYPHS[mark.is].glyph} ${mark.to} ${mark.label}`).join(', ');
  const texts = covered.length > 0 ? `  ${wrap(`in the same place: ${also}`, layout.width, 4)}`.split('\n') : [];
  return [line, ...texts.map((text) => lineWith(paint(text, 'dim'), widthOf(text), block, layout, paint))];
}

/** Stands for the marks of a row that lie off the axis. */
function arrow(glyph: string, row: TimelineRow, isOff: (mark: Mark) => boolean, paint: Paint): string {
  const off = row.marks.find(isOff);
  return off ? paint(glyph, toneOf(off, row)) : ' ';
}

function drawSlip({ from, to }: NonNullable<TimelineRow['slip']>, block: TimelineBlock, layout: Layout, cells: Cell[]): void {
  const { columns, start } = layout;
  const [first, last] = from < to ? [from, to] : [to, from];
  if (last < block.from || first > block.to) return;
  const at = asOfColumn(block, layout);
  for (let column = columns.of(first); column <= columns.of(last); column++) {
    cells[column] = { glyph: column + start === at ? SLIP.crossing : SLIP.glyph, tone: SLIP.tone };
  }
}

const toneOf = ({ is }: Mark, { tone }: TimelineRow): Tone | undefined => GLYPHS[is].tone ?? tone;

/** Draws the marks on the axis, one in a column; gives those covered by others, but for the deadline, which stands beside. */
function drawMarks(row: TimelineRow, { from, to }: TimelineBlock, { columns }: Layout, cells: Cell[]): Mark[] {
  const onAxis = row.marks.filter((mark) => mark.to >= from && mark.to <= to);
  const back = onAxis.toSorted((a, b) => BACK_TO_FRONT.indexOf(a.is) - BACK_TO_FRONT.indexOf(b.is));
  const top = new Map(back.map((mark) => [columns.of(mark.to), mark]));
  for (const [column, mark] of top) cells[column] = { glyph: GLYPHS[mark.is].glyph, tone: toneOf(mark, row) };
  return onAxis.filter((mark) => mark.is !== 'deadline' && top.get(columns.of(mark.to)) !== mark);
}

/** Cells of one tone are painted together. */
function paintCells(cells: readonly Cell[], paint: Paint): string {
  const runs: { text: string; tone: Tone | undefined }[] = [];
  for (const { glyph, tone } of cells) {
    const last = runs.at(-1);
    if (last?.tone === tone && last) last.text += glyph;
    else runs.push({ text: glyph, tone });
  }
  return runs.map(({ text, tone }) => paint(text, tone)).join('');
}

/** What the marks stand for, of those that are there. */
function legendOf({ sections }: TimelineBlock, { before, after, width }: Layout): string {
  const rows = sections.flatMap((section) => section.rows);
  const there = new Set(rows.flatMap(({ marks }) => marks.map((mark) => mark.is)));
  const marks = MARKS.filter((mark) => there.has(mark)).map((mark) => `${GLYPHS[mark].glyph} ${MARK_WORDS[mark]}`);
  const slip = rows.some((row) => row.slip) ? [`${SLIP.glyph.repeat(2)} slip`] : [];
  const arrows = [...(before ? [BEFORE] : []), ...(after ? [AFTER] : [])].join(' ');
  const entries = [...marks, ...slip, ...(arrows === '' ? [] : [`${arrows} off this axis`])];
  // Lines break between entries, never inside one.
  const lines = wrap(entries.map((entry) => entry.replaceAll(' ', HARD_BLANK)).join(`${HARD_BLANK} `), width);
  return lines.replaceAll(HARD_BLANK, ' ').replace(/ +$/gm, '');
}
