// The Report to Leaders through the real command: it balances, every fact has its source, three editions carry the same, and the
// stamp proves what it was made from.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { assess, balanceOf, lastReportingPeriod, movesBetween, reportingPeriod, type Question } from '../src/assess/index.js';
import { addDays, parsePlainDate, type PlainDate } from '../src/dates/index.js';
import { readDataFolder } from '../src/io/files.js';
import { loadDataset } from './load.js';
import { RECORD, spp } from './spp.js';

const { dataset } = loadDataset(readDataFolder(RECORD));
if (!dataset) throw new Error('the record does not load');
const record = dataset;
const day = (text: string): PlainDate => parsePlainDate(text) ?? ((): never => { throw new Error(text); })();
const on = (asOf: PlainDate): Question => ({ asOf, knownAt: null, basis: 'baseline', window: 90, parties: null });
const TEMP = mkdtempSync(join(tmpdir(), 'spp-leaders-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

interface Statement {
  readonly text: string;
  readonly ids: readonly string[];
  readonly cites: readonly { readonly document: string; readonly item: number | string | null }[];
}
interface Block {
  readonly is: string;
  readonly text?: string;
  readonly statements?: readonly Statement[];
  readonly items?: readonly Block[];
  readonly rows?: readonly (readonly string[])[];
}
interface Draft {
  readonly since: string;
  readonly asOf: string;
  readonly sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
}

const PERIOD = ['--since', '2006-01-01', '--as-of', '2006-08-31'];
async function draft(...more: string[]): Promise<Draft> {
  const { status, stdout, stderr } = await spp(['report', 'leaders', ...PERIOD, '--format', 'json', ...more]);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Draft;
}
const statementsOf = (blocks: readonly Block[]): Statement[] =>
  blocks.flatMap(({ statements = [], items = [] }) => [...statements, ...statementsOf(items)]);

describe('the balance', () => {
  const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(day('2005-01-01'), count));

  test('comes out between any two days', () => {
    fc.assert(fc.property(days, days, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const moves = movesBetween(assess(record, on(from)), assess(record, on(to)));
      const { start, added, reopened, completed, withdrawn, end } = balanceOf(moves);
      expect(start + added + reopened - completed - withdrawn).toBe(end);
    }), { numRuns: 40 });
  });

  test('is the sum of its agendas, and of the themes where all groups have one', async () => {
    const rows = (await draft()).sections.find(({ id }) => id === 'summary')?.blocks.find(({ is }) => is === 'table')?.rows ?? [];
    const numbers = (name: string): number[] => (rows.find(([first]) => first === name) ?? []).slice(1).map(Number);
    const sum = (lists: readonly number[][]): number[] => lists.reduce((a, b) => a.map((value, index) => value + (b[index] ?? 0)));
    expect(sum([numbers('Prosperity'), numbers('Security')])).toEqual(numbers('All'));
    expect(sum(rows.filter(([first]) => first?.startsWith('–')).map((row) => row.slice(1).map(Number)))).toEqual(numbers('Security'));
    expect(numbers('All')).toEqual([134, 10, 0, 12, 0, 132]);
  });
});

describe('the period', () => {
  test('of a half-yearly programme is a half year; the last full one is over', () => {
    expect(reportingPeriod(record.programme, day('2006-08-31')).code).toBe('2006-H2');
    expect(lastReportingPeriod(record.programme, day('2006-08-31')).code).toBe('2006-H1');
    expect(lastReportingPeriod(record.programme, day('2006-06-30')).code).toBe('2006-H1');
    expect(lastReportingPeriod(record.programme, day('2006-06-29')).code).toBe('2005-H2');
  });

  test('of another interval begins with the calendar, or counts from the launch', () => {
    const every = (reportsEvery: number): string => reportingPeriod({ ...record.programme, reportsEvery }, day('2006-08-31')).code;
    expect([3, 12, 4].map(every)).toEqual(['2006-Q3', '2006', '2006-07-23/2006-11-22']);
  });

  test.each([
    [['--period', '2006-H1'], '2006-01-01', '2006-06-30'],
    [['--period', 'June 2006'], '2006-06-01', '2006-06-30'],
    [['--period', '2006-H1', '--as-of', '2006-08-31'], '2006-01-01', '2006-08-31'],
    [['--since', 'March 2006', '--as-of', '2006-08-31'], '2006-03-01', '2006-08-31'],
    [['--as-of', '2007-02-01'], '2006-07-01', '2007-02-01'],
  ])('%j', async (options, since, asOf) => {
    const { stdout } = await spp(['report', 'leaders', ...options, '--format', 'json']);
    expect([(JSON.parse(stdout) as Draft).since, (JSON.parse(stdout) as Draft).asOf]).toEqual([since, asOf]);
  });

  test.each([
    [['--period', '2006-H1', '--since', '2006-01-01'], 2], [['--since', '2007-01-01', '--as-of', '2006-01-01'], 2], [['--period', 'soon'], 2],
    [['--period', '2004-H1'], 3], [['--period', '2012-H1'], 3], [['words'], 2], [['--audience', 'friends'], 2], [['--lang', 'de'], 2],
    [['--format', 'csv'], 2], [['--group', 'energy'], 2], [['--overdue'], 2],
  ])('%j is refused', async (options, status) => {
    const result = await spp(['report', 'leaders', ...options]);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(/^spp: /m);
  });

  test('before the first entry there is a sensible document', async () => {
    const { status, stdout } = await spp(['report', 'leaders', '--since', '2005-03-23', '--as-of', '2005-06-30', '--format', 'markdown']);
    expect(status).toBe(0);
    expect(stdout).toContain('No deadline passed in the period.');
  });
});

describe('the draft', () => {
  test('cites a source for every commitment and result it tells of, and knows every id', async () => {
    const { sections } = await draft();
    const ids = new Set([
      ...record.initiatives.flatMap(({ milestones }) => milestones.map(({ id }) => id)), ...record.accomplishments.map(({ id }) => id),
      ...record.documents.keys(),
    ]);
    const statements = sections.flatMap(({ blocks }) => statementsOf(blocks));
    expect(statements.length).toBeGreaterThan(150);
    expect(statements.flatMap((one) => one.ids).filter((id) => !ids.has(id))).toEqual([]);
    const uncited = statements.filter((one) => one.ids.length === 1 && !record.documents.has(one.ids[0] ?? '') && one.cites.length === 0);
    expect(uncited.map(({ text }) => text).filter((text) => text.includes('“'))).toEqual([]);
  });

  test('has the rows of the annex in the order of the published one, with its statuses', async () => {
    const { sections } = await draft();
    const rows = sections.find(({ id }) => id === 'annex')?.blocks.flatMap(({ rows: own = [] }) => own.slice(1)) ?? [];
    const published = record.initiatives.flatMap(({ milestones }) => milestones)
      .filter(({ cites }) => cites.some(({ document }) => document === 'security-priorities-2006'));
    const told = published.map(({ title }) => rows.findIndex(([, cell]) => cell?.startsWith(title)));
    expect(told.filter((index) => index < 0)).toEqual([]);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const labels = published.map(({ history: [entry] }) => [...entry?.tracks ?? []].map(([track, { label }]) => (track === 'all' ? label : `${track}: ${label}`)));
    const shown = told.map((index) => rows[index]?.[2]?.split('\n').filter((line) => !line.endsWith('no report')));
    expect(shown.map((lines) => lines?.map((line) => line.toLowerCase()))).toEqual(labels.map((lines) => lines.map((line) => line.toLowerCase())));
  });

  test('of the public leaves out decisions; that of drafters asks', async () => {
    const texts = async (audience: string): Promise<string> => (await spp(['report', 'leaders', ...PERIOD, '--audience', audience, '--format', 'markdown'])).stdout;
    const [leaders, open, drafters] = [await texts('leaders'), await texts('public'), await texts('drafters')];
    expect(leaders).toContain('Decisions needed');
    expect(open).not.toContain('Decisions needed');
    expect(drafters).toContain('To the group: has “');
    expect(leaders).not.toContain('To the group:');
  });

  const onRiver = async (language: string): Promise<Draft> => {
    const argv = ['report', 'leaders', '--period', '2020-H2', '--lang', language, '--format', 'json'];
    return JSON.parse((await spp(argv, { data: join(import.meta.dirname, 'data/river') })).stdout) as Draft;
  };

  test('lists every document that it cites among its sources, also those that came out later', async () => {
    for (const made of [await draft(), await onRiver('en')]) {
      const cited = made.sections.flatMap(({ blocks }) => statementsOf(blocks)).flatMap(({ cites }) => cites.map(({ document }) => document));
      const sources = made.sections.filter(({ id }) => id === 'sources').flatMap(({ blocks }) => statementsOf(blocks)).flatMap(({ ids }) => ids);
      expect([...new Set(cited)].filter((id) => !sources.includes(id))).toEqual([]);
    }
  });

  test.each([
    ['the record', 'fr'], ['the record', 'es'], ['deadlines that hang on events by their words', 'fr'], ['deadlines that hang on events by their words', 'es'],
  ])('of %s in %s carries the same ids, citations and figures', async (what, language) => {
    const [english, other] = what === 'the record' ? [await draft(), await draft('--lang', language)] : [await onRiver('en'), await onRiver(language)];
    const skeleton = ({ sections }: Draft): unknown => sections.map(({ id, blocks }) => ({
      id, blocks: blocks.map(({ is }) => is), statements: statementsOf(blocks).map(({ ids, cites }) => ({ ids, cites })),
      tables: blocks.map(({ rows = [] }) => (id === 'summary' ? rows.slice(1).map((row) => row.slice(1)) : rows.length)),
    }));
    expect(skeleton(other)).toEqual(skeleton(english));
  });
});

test.each(['fr', 'es'])('in %s, what stands as it was published is marked as English for who listens or spells', async (language) => {
  const { stdout } = await spp(['report', 'leaders', ...PERIOD, '--lang', language, '--format', 'html']);
  const html = stdout.replaceAll('\u00a0', ' ');
  const english = [...html.matchAll(/<span lang="en">([^<]*)<\/span>/g)].map(([, text = '']) => text);
  expect(english).toEqual(expect.arrayContaining(['within 9 months (March 2006)', 'Full implementation delayed to Fall 2006', 'Completed (visits)']));
  const unmarked = html.replace(/<span lang="en">[^<]*<\/span>/g, '').replace(/<svg[\s\S]*?<\/svg>/g, '');
  expect(unmarked).not.toMatch(/\b(within|delayed|the items after them)\b/i);
});

describe('the figures', () => {
  interface Drawn extends Block {
    readonly number: number;
    readonly picture: {
      readonly is: string;
      readonly lines?: readonly { readonly steps: readonly { readonly day: string; readonly count: number; readonly ids: readonly string[] }[] }[];
      readonly rows?: readonly { readonly id?: string; readonly parts?: readonly { readonly state: string; readonly count: number; readonly ids: readonly string[] }[] }[];
    };
  }
  const figuresOf = ({ sections }: Draft): Drawn[] => sections.flatMap(({ blocks }) => blocks.filter(({ is }) => is === 'figure')) as Drawn[];
  const drawnIn = async (...options: string[]): Promise<Drawn[]> =>
    figuresOf(JSON.parse((await spp(['report', 'leaders', ...options, '--format', 'json'])).stdout) as Draft);

  test.each(['2006-06-15', '2006-06-30', '2006-08-31', '2007-12-31'])('of %s have the numbers that status gives on the day', async (asOf) => {
    const [progress, groups, slips] = await drawnIn('--since', '2006-01-01', '--as-of', asOf);
    const { milestones } = assess(record, on(day(asOf)));
    const inState = (state: string): string[] => milestones.filter((one) => one.state === state).map(({ milestone }) => milestone.id).sort();
    const parts = groups?.picture.rows?.flatMap((row) => row.parts ?? []) ?? [];
    for (const state of ['completed', 'overdue', 'due', 'upcoming', 'undetermined', 'undated']) {
      expect(parts.filter((part) => part.state === state).flatMap(({ ids }) => ids).sort(), state).toEqual(inState(state));
    }
    const [passed = [], met = []] = (progress?.picture.lines ?? []).map(({ steps }) => steps.flatMap(({ ids }) => ids));
    expect(passed.filter((id) => !met.includes(id)).sort()).toEqual(inState('overdue'));
    for (const { steps } of progress?.picture.lines ?? []) {
      steps.forEach(({ day: at, count, ids }, index) => {
        expect(count).toBe((steps[index - 1]?.count ?? 0) + ids.length);
        expect(at <= asOf && at > (steps[index - 1]?.day ?? '')).toBe(true);
      });
    }
    const rows = slips?.picture.rows ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThanOrEqual(15);
  });

  test('are numbered in their order, and are the same in three languages', async () => {
    const [english, ...others] = await Promise.all(['en', 'fr', 'es'].map((language) => draft('--lang', language)));
    const skeleton = (made: Draft | undefined): unknown => (made ? figuresOf(made) : []).map(({ number, picture: { is, lines, rows } }) => ({
      number, is, lines: lines?.map(({ steps }) => steps), rows: rows?.map(({ id, parts }) => ({ id, parts })),
    }));
    expect(figuresOf(english ?? { since: '', asOf: '', sections: [] }).map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const other of others) expect(skeleton(other)).toEqual(skeleton(english));
  });

  test('are left out where there is nothing to see', async () => {
    expect((await drawnIn('--since', '2005-03-23', '--as-of', '2005-06-30')).map(({ picture: { is } }) => is)).toEqual(['bars']);
  });
});

describe('what officials write', () => {
  const narrated = (extra: string, text: string): string => {
    const folder = mkdtempSync(join(TEMP, 'river-'));
    cpSync(join(import.meta.dirname, 'data/river'), folder, { recursive: true });
    mkdirSync(join(folder, 'narratives'));
    writeFileSync(join(folder, 'narratives/bridges.yaml'), `kind: narrative\nid: bridges-late\nperiod: H2 2020\nsection: groups\ngroup: bridges\n${extra}text:\n  ${text}\n`);
    return folder;
  };
  const told = async (data: string, ...more: string[]): Promise<string> =>
    (await spp(['report', 'leaders', '--period', '2020-H2', '--format', 'markdown', ...more], { data })).stdout;

  test('is written as docs/leaders.md shows it', async () => {
    const example = /```yaml\n(kind: narrative\n[\s\S]*?)```/.exec(readFileSync(join(import.meta.dirname, '../docs/leaders.md'), 'utf8'))?.[1] ?? '';
    const folder = mkdtempSync(join(TEMP, 'record-'));
    cpSync(RECORD, folder, { recursive: true });
    mkdirSync(join(folder, 'narratives/2006-h1'), { recursive: true });
    writeFileSync(join(folder, 'narratives/2006-h1/bioprotection.yaml'), example);
    expect((await spp(['check'], { data: folder })).status).toBe(0);
    const draft = async (language: string): Promise<string> =>
      (await spp(['report', 'leaders', '--period', '2006-H1', '--lang', language, '--format', 'markdown'], { data: folder })).stdout.replace(/\s+/g, ' ');
    expect(await draft('en')).toContain('#### Bioprotection Laboratories of the three countries began to share methods.');
    expect(await draft('fr')).toContain('Les laboratoires des trois pays ont commencé à échanger des méthodes.');
  });

  test('stands under its group as it was written, and is never written', async () => {
    const text = await told(narrated('', 'en: The river was in flood.'));
    expect(text.replace(/\s+/g, ' ')).toContain('#### Bridges The river was in flood. Under the theme');
    expect(await told(narrated('', 'en: The river was in flood.'), '--audience', 'drafters')).toContain('To be written');
  });

  test('is flagged where the figure under it has changed, but not to the public', async () => {
    const data = narrated('overdue: 5\n', 'en: Five are late.');
    expect(await told(data)).toContain('Written when 5 were overdue; now 1.');
    expect(await told(data, '--audience', 'public')).not.toContain('Written when');
    expect(await told(narrated('overdue: 1\n', 'en: One is late.'))).not.toContain('Written when');
  });

  test('stands in another language where it is not translated, and says so; so do titles', async () => {
    const text = await told(narrated('', 'en: The river was in flood.'), '--lang', 'es');
    expect(text).toContain('The river was in flood.');
    expect(text).toContain('Draw the plan of the bridge \\[en]');
  });

  test('of no group, or of a period that is none, is refused', async () => {
    const { status, stdout } = await spp(['check'], { data: narrated('note: x\n', 'de: Hochwasser') });
    expect([status, stdout]).toEqual([1, expect.stringContaining('schema/unknown-key')]);
  });
});

describe('the stamp', () => {
  test.each(['markdown', 'html', 'docx', 'text', 'json'])('of a draft as %s proves it, and tells an edit from a change of the data', async (format) => {
    const ending = { markdown: 'md', html: 'html', docx: 'docx', text: 'txt', json: 'json' }[format] ?? '';
    const file = join(TEMP, `draft.${ending}`);
    const { stdout, status } = await spp(['report', 'leaders', ...PERIOD, '--lang', 'fr', '--format', format]);
    expect(status).toBe(0);
    const bytes = format === 'docx' ? Buffer.from(stdout, 'base64') : Buffer.from(stdout);
    writeFileSync(file, bytes);
    const told = await spp(['report', 'verify', file]);
    expect([told.status, told.stdout]).toEqual([0, `${file}: matches record, days and program\n`]);
    if (format === 'docx') return;
    writeFileSync(file, stdout.replace('engagements', 'promesses'));
    const edited = await spp(['report', 'verify', file]);
    expect([edited.status, edited.stdout]).toEqual([1, `${file}: was edited: record, days and program give another text\n`]);
    writeFileSync(file, stdout.replace(/sha256=[0-9a-f]{4}/, 'sha256=0000'));
    expect((await spp(['report', 'verify', file])).stdout).toContain('the data has changed');
    writeFileSync(file, 'nothing');
    expect((await spp(['report', 'verify', file])).status).toBe(3);
  });
});
