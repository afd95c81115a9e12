// `spp timeline`: its axis, what is drawn on it, and the picture. Golden outputs are in tests/cases/timeline/.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import stringWidth from 'string-width';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, daysBetween, parsePlainDate, type PlainDate } from '../src/dates/index.js';
import { layColumns, ticksOf } from '../src/formats/report/axis.js';
import { across, COLUMNS } from '../src/formats/report/chart-plan.js';
import { renderSvg } from '../src/formats/report/svg.js';
import { renderTable } from '../src/formats/report/table.js';
import type { Report, TimelineBlock, TimelineRow } from '../src/model/index.js';
import { splitLine, spp, type Surroundings } from './spp.js';

const PORTS: Surroundings = { data: 'tests/data/timeline' };
const day = (text: string): PlainDate => parsePlainDate(text) ?? (() => { throw new Error(`not a day: ${text}`); })();
const timeline = async (line: string, surroundings: Surroundings = {}): Promise<string> => (await spp(splitLine(`timeline ${line}`), surroundings)).stdout;

interface Data {
  readonly from: string;
  readonly to: string;
  readonly meetings: readonly { readonly id: string }[];
  readonly milestones: readonly { readonly id: string; readonly due: string | null; readonly marks: readonly { readonly is: string; readonly from: string; readonly to: string; readonly label: string }[] }[];
  readonly accomplishments: readonly { readonly id: string }[];
  readonly undrawn: Readonly<Record<'milestones' | 'accomplishments' | 'meetings', readonly string[]>>;
}
const dataOf = async (line: string, surroundings?: Surroundings): Promise<Data> => JSON.parse(await timeline(`${line} --format json`, surroundings)) as Data;

const days = fc.integer({ min: 0, max: 3_600_000 }).map((offset) => addDays(day('0001-01-01'), offset));
const spans = fc.tuple(days, fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 3_000_000 })))
  .map(([from, length]) => ({ from, to: daysBetween(from, day('9999-12-31')) > length ? addDays(from, length) : day('9999-12-31') }));

describe('the axis', () => {
  test('has a column for every day: never back, within bounds, the first day first and the last day last', () => {
    fc.assert(fc.property(spans, fc.integer({ min: 1, max: 250 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (span, room, parts) => {
      const { count, of } = layColumns(span, room);
      const length = daysBetween(span.from, span.to);
      expect(count).toBe(Math.min(room, length + 1));
      expect(of(span.from)).toBe(0);
      expect(of(span.to)).toBe(count - 1);
      const columns = parts.map((part) => Math.floor(part * length)).sort((a, b) => a - b).map((offset) => of(addDays(span.from, offset)));
      expect(columns).toEqual(columns.toSorted((a, b) => a - b));
      for (const column of columns) expect(column >= 0 && column < count && Number.isInteger(column)).toBe(true);
    }));
  });

  test('takes a day outside for the end on that side', () => {
    const { of } = layColumns({ from: day('2006-01-01'), to: day('2006-12-31') }, 40);
    expect([of(day('2005-12-31')), of(day('2007-01-01'))]).toEqual([0, 39]);
  });

  test.each([30, 33, 47, 64, 110])('puts the end of a quarter before the tick of the next: %i columns', (room) => {
    const span = { from: day('2005-04-01'), to: day('2008-12-31') };
    const { of } = layColumns(span, room);
    const starts = ['2005-07-01', '2005-10-01', '2006-01-01', '2006-04-01', '2007-01-01', '2008-10-01'].map(day);
    for (const start of starts) expect(of(addDays(start, -1))).toBe(of(start) - 1);
  });

  test('has ticks of years and, where there is room, of quarters or months; none twice, none outside', () => {
    const span = { from: day('2005-10-01'), to: day('2007-06-30') };
    const labels = (length: number): string[][] => {
      const { years, parts } = ticksOf(span, length, { year: 5, quarter: 3, month: 4 });
      return [years, parts].map((ticks) => ticks.map(({ label }) => label));
    };
    expect(labels(14)).toEqual([['2006', '2007'], []]);
    expect(labels(42)).toEqual([['2005', '2006', '2007'], ['Q4', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2']]);
    expect(labels(100)[1]?.slice(0, 4)).toEqual(['Oct', 'Nov', 'Dec', 'Jan']);
    fc.assert(fc.property(spans, fc.integer({ min: 20, max: 250 }), (any, length) => {
      const { years, parts } = ticksOf(any, length, { year: 5, quarter: 3, month: 4 });
      for (const ticks of [years, parts]) {
        const all = ticks.map((tick) => tick.day);
        expect(all).toEqual([...new Set(all)].sort());
        expect(all.every((one) => one >= any.from && one <= any.to)).toBe(true);
        expect(all.length).toBeLessThanOrEqual(length);
      }
    }));
  });
});

describe('what is drawn', () => {
  test.each(['2005-06-30', '2006-09-07', '2007-12-31', '2009-08-31'])('of the record as of %s nothing is lost: every milestone is drawn or counted', async (asOf) => {
    const status = JSON.parse((await spp(['status', '--as-of', asOf, '--format', 'json'])).stdout) as { milestones: { id: string; deadline: { due: string | null } | null; forecast: string | null }[] };
    const { milestones, undrawn, meetings, accomplishments } = await dataOf(`--as-of ${asOf}`);
    expect([...milestones.map(({ id }) => id), ...undrawn.milestones].sort()).toEqual(status.milestones.map(({ id }) => id).sort());
    const dated = status.milestones.filter(({ deadline, forecast }) => typeof (deadline?.due ?? forecast) === 'string').map(({ id }) => id);
    expect(undrawn.milestones.filter((id) => dated.includes(id))).toEqual([]);
    for (const { due, marks } of milestones) expect(marks.filter(({ is }) => is === 'deadline').map(({ to }) => to)).toEqual(due === null ? [] : [due]);
    const evidence = milestones.flatMap(({ marks }) => marks.filter(({ is }) => is === 'accomplishment').map(({ label }) => label));
    const text = await timeline(`--as-of ${asOf}`, { isTTY: true, width: 250 });
    const rows = [...milestones, ...meetings, ...accomplishments.filter(({ id }) => !evidence.includes(id))];
    for (const { id } of rows) expect(text, id).toMatch(new RegExp(`^${id} `, 'm'));
    const counted = Object.entries(undrawn).filter(([, ids]) => ids.length > 0).map(([kind, ids]) => new RegExp(`${String(ids.length)} ${kind.slice(0, -1)}s?`));
    for (const count of counted) expect(text.replace(/\n/g, ' ')).toMatch(count);
  });

  test('nothing of documents that are not out yet, and nothing done that lies ahead', async () => {
    const before = await dataOf('--as-of 2021-02-15', PORTS);
    expect(JSON.stringify(before)).not.toMatch(/told-late|piles/);
    expect(JSON.stringify(await dataOf('--as-of 2021-07-05', PORTS))).toMatch(/told-late.*piles/s);
    expect(JSON.stringify(await dataOf('--as-of 2021-07-05 --known-at 2021-07-04', PORTS))).not.toMatch(/told-late|piles/);
    const flags = async (asOf: string): Promise<string[]> => (await dataOf(`flags --as-of ${asOf}`, PORTS)).accomplishments.map(({ id }) => id);
    expect([await flags('2020-03-31'), await flags('2020-04-01')]).toEqual([[], ['flags']]);
  });

  test('each section by its heading, and without what is not wanted', async () => {
    const headings = async (more: string): Promise<string[]> =>
      [...(await timeline(`--as-of 2021-02-15 ${more}`, { ...PORTS, isTTY: true, width: 120 })).matchAll(/^(Meetings|Works|Lights and Signals|Pilots|Lights|Quays and cranes|Other accomplishments|Harbours|overdue)\b(?!.*by baseline)/gm)].map(([, heading = '']) => heading);
    expect(await headings('')).toEqual(['Meetings', 'Harbours', 'Lights and Signals', 'Pilots', 'Works']);
    expect(await headings('--group-by agenda --no-meetings')).toEqual(['Works']);
    expect(await headings('--group-by initiative')).toEqual(['Meetings', 'Quays and cranes', 'Lights', 'Other accomplishments']);
    expect(await headings('--overdue --group-by state --no-meetings')).toEqual(['overdue']);
    expect(await timeline('--as-of 2021-02-15 --no-accomplishments', PORTS)).not.toContain('accomplishment');
  });

  test('a query finds accomplishments too, by id, title and group', async () => {
    const found = async (query: string): Promise<string[]> => (await dataOf(`${query} --as-of 2021-02-15`, PORTS)).accomplishments.map(({ id }) => id);
    expect(await found('friendship')).toEqual(['friendship']);
    expect(await found('became')).toEqual(['friendship']);
    expect(await found('pilots')).toEqual(['flags', 'pilots-course']);
    expect(await found('--group lights')).toEqual(['foghorn-heard']);
    expect(await found('--party AA --group pilots')).toEqual(['flags', 'pilots-course']);
  });

  test('a recurring deadline that was met for its first occurrence stays met, whatever was reported of the next', async () => {
    const { milestones } = await dataOf('lamp-check --as-of 2021-09-01', PORTS);
    expect(milestones[0]?.marks.map(({ is, to }) => [is, to])).toEqual([['deadline', '2021-01-31'], ['done', '2020-12-31']]);
  });
});

describe('the terminal', () => {
  test.each([40, 61, 80, 100, 150, 300])('at %i columns no line is longer, and the day of the question runs through all rows', async (width) => {
    const lines = (await timeline('--as-of 2006-09-07', { isTTY: true, width })).split('\n');
    const most = Math.max(60, width);
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(most);
    const at = lines.find((line) => line.includes('│ as of'))?.indexOf('│') ?? -1;
    expect(at).toBeGreaterThan(20);
    const rows = lines.filter((line) => /^[a-z0-9-]*[a-z][a-z0-9-]*…? .*\d{4}/.test(line));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) expect(row.charAt(at), row).toMatch(/[│┼◆◇✓◐★▲]/);
  });

  test.each([['--from', '2006-07'], ['--to', '2005-12-31'], ['--from', '2030']])('%s %s loses no row: arrows stand for what lies outside', async (option, value) => {
    const ids = (text: string): string[] => text.split('\n').map((line) => line.split(' ')[0] ?? '').filter((word) => /^[a-z0-9-]+…?$/.test(word));
    const whole = await timeline('--as-of 2006-09-07', { isTTY: true, width: 160 });
    const cropped = await timeline(`--as-of 2006-09-07 ${option} ${value}`, { isTTY: true, width: 160 });
    expect(ids(cropped)).toEqual(ids(whole));
    expect(cropped).toContain('off this axis');
    const data = await dataOf(`--as-of 2006-09-07 ${option} ${value}`);
    expect(data[option === '--from' ? 'from' : 'to']).toBe({ '2006-07': '2006-07-01', '2005-12-31': '2005-12-31', 2030: '2030-01-01' }[value]);
    expect(data.from <= data.to).toBe(true);
  });

  test('an axis of one day, and one of all time', async () => {
    const one = await timeline('quay-wall --as-of 2021-02-15 --from 2021-02-15 --to 2021-02-15', { ...PORTS, isTTY: true });
    expect(one).toMatch(/^quay-wall {6}◄┼► 2020-06-30 {2}427$/m);
    const all = await timeline('--as-of 2021-02-15 --from 0001-01-01 --to 8999-12-31', { ...PORTS, isTTY: true });
    for (const line of all.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(all).toContain('│ as of 15 February 2021');
  });

  test('shows what would move the cursor or hide, and measures wide characters', () => {
    const text = renderTable(reportOf([row({ id: '道'.repeat(40), title: 'x\u001b[31m', when: '\u202e2006' }), row({ id: 'esc\u001b[2J' })]), { width: 80, color: false });
    expect(text).toContain('esc\\u{1b}[2J');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^道+… /m);
  });
});

const row = (more: Partial<TimelineRow> = {}): TimelineRow => ({
  id: 'one', title: 'One', when: '2006-06-30', state: 'overdue', tone: 'bad', slip: null,
  marks: [{ is: 'deadline', from: day('2006-06-30'), to: day('2006-06-30'), label: 'by June 2006' }], ...more,
});
function reportOf(rows: readonly TimelineRow[], more: Partial<TimelineBlock> = {}): Report {
  const block: TimelineBlock = {
    is: 'timeline', from: day('2006-01-01'), to: day('2007-12-31'), asOf: day('2006-09-07'), sections: [{ heading: 'Group', note: '1 milestone', rows }],
    table: { is: 'table', columns: [], sections: [] }, ...more,
  };
  return { is: 'list', blocks: [{ is: 'heading', level: 1, text: 'Programme' }, { is: 'text', text: 'As asked' }, block, { is: 'text', text: 'Counts.' }], data: () => null };
}

interface Read {
  readonly texts: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}
/** Reads XML with namespaces; what is not well formed throws. */
function read(xml: string): Read {
  const [texts, names, attributes]: [string[], Set<string>, [string, string][]] = [[], new Set(), []];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes: own }) => {
    names.add(name);
    for (const [key, { value }] of Object.entries(own)) attributes.push([key, value]);
  });
  parser.on('text', (text) => { if (text.trim() !== '') texts.push(text); });
  parser.on('cdata', (text) => texts.push(text));
  parser.write(xml).close();
  return { texts, names, attributes };
}

describe('the picture', () => {
  const zone = process.env.TZ;
  afterEach(() => { process.env.TZ = zone; });

  test('is well formed and stands alone: no script, style or reference; it says what it is', async () => {
    for (const line of ['--as-of 2006-09-07', '--group aviation-security --as-of 2006-09-07', 'nothing-is-called-so', '--as-of 2006-09-07 --from 2030']) {
      const svg = await timeline(`${line} --format svg`);
      const { names, attributes, texts } = read(svg);
      expect([...names].filter((name) => !['svg', 'title', 'desc', 'rect', 'path', 'polygon', 'text'].includes(name))).toEqual([]);
      expect(attributes.filter(([name, value]) => /href|^on|class|ecmeta/.test(name) || /url\(|script/.test(value))).toEqual([]);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*role="img" aria-label="Timeline of Security and Prosperity Partnership of North America"/);
      expect(texts[0]).toBe('Timeline of Security and Prosperity Partnership of North America');
      expect(texts[1]).toMatch(/milestones as of .*, by baseline\./);
      expect(svg.endsWith('</svg>\n')).toBe(true);
    }
  });

  test('has the same bytes at every run, in every zone', async () => {
    const svgs = new Set<string>();
    for (const name of ['Pacific/Apia', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Apia']) {
      process.env.TZ = name;
      svgs.add(await timeline('--as-of 2021-02-15 --format svg', PORTS));
    }
    expect(svgs.size).toBe(1);
  });

  test('holds whatever stands in the data', () => {
    const nasty = '<script>alert("1")</script> & \'q\' ]]> {a|b} {value} \u202e\u0000\ufffe\n—';
    const meeting = row({ id: 'm', title: nasty, when: nasty, state: '', marks: [{ is: 'meeting', from: day('2006-03-31'), to: day('2006-03-31'), label: 'm' }] });
    const off = row({ id: 'o', title: nasty, when: '1998', state: '', marks: [{ is: 'meeting', from: day('1998-01-01'), to: day('1998-12-31'), label: 'o' }] });
    const report = reportOf([row({ title: nasty, state: nasty }), meeting, off], { });
    const blocks = report.blocks.map((block) => (block.is === 'heading' || block.is === 'text' ? { ...block, text: nasty } : block));
    const shown = '<script>alert("1")</script> & \'q\' ]]> {a|b} {value} \\u{202e}\\u{0}\\u{fffe}';
    const { texts, names } = read(renderSvg({ ...report, blocks }));
    const all = texts.join('');
    expect(names.has('script')).toBe(false);
    expect(all.split(shown.slice(0, 30)).length).toBeGreaterThan(5);
    expect(all).toContain(`Timeline of ${shown}\\u{a}—`);
    expect(all).not.toMatch(/[\u202e\ufffe]/);
  });

  test('has every mark at its day, by the axis of the library as by ours', () => {
    const [from, to] = [day('2006-01-01'), day('2007-12-31')];
    const at = ['2006-01-01', '2006-06-30', '2007-12-31'].map(day);
    const rows = at.map((one) => row({ marks: [{ is: 'forecast', from: one, to: one, label: '' }] }));
    const svg = renderSvg(reportOf(rows));
    // The first of these marks is that of the legend.
    const places = [...svg.matchAll(/<path d="M0 -1L1 0L0 1L-1 0Z" transform="matrix\([^,]+,0,0,[^,]+,([\d.]+),[\d.]+\)" fill="#ffffff"/g)].map(([, x]) => Number(x));
    expect(places).toHaveLength(3);
    for (const [index, one] of at.entries()) expect(places[index]).toBeCloseTo(COLUMNS.plot + across({ from, to }, one), 2);
  });

  test('has ticks at the first days of quarters and years', () => {
    const { texts } = read(renderSvg(reportOf([row()])));
    expect(texts.filter((text) => /^(Q\d|20\d\d)$/.test(text))).toEqual(expect.arrayContaining(['Q1', '2006', 'Q4', '2007']));
  });

  test('is offered by the command that draws, also by the ending of a file, and by no other', async () => {
    const { written, stdout, status } = await spp(['timeline', '--as-of', '2021-02-15', '--output', 'ports.svg'], PORTS);
    expect([status, stdout]).toEqual([0, '']);
    expect(written.get('ports.svg') ?? [...written.values()][0]).toMatch(/^<svg /);
    expect((await spp(['timeline', '--help'])).stdout).toMatch(/markdown,\s+svg/);
    for (const command of [['status'], ['list', 'meetings'], ['show', 'crane']]) {
      expect((await spp([...command, '--format', 'svg'], PORTS)).status).toBe(2);
      const ending = await spp([...command, '--as-of', '2021-02-15', '--output', 'x.svg'], PORTS);
      expect([ending.status, ending.stderr]).toEqual([2, expect.stringContaining('chooses no format')]);
    }
  });
});
