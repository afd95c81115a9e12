// `spp export` through the real command, on the real record and on one whose texts are meant to break what reads them. What it writes is
// read back by others: ajv, the Frictionless profile, an iCalendar parser, DuckDB.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { occurrence, type Duration } from '../src/dates/index.js';
import { loadDataset } from './load.js';
import { readDataFolder } from '../src/io/files.js';
import { resolveFor } from '../src/assess/index.js';
import { milestonesOf } from '../src/model/index.js';
import { TABLES, type Column } from '../src/reports/tables/index.js';
import { RECORD, spp, type Result, type Surroundings } from './spp.js';

const ROOT = join(import.meta.dirname, '..');
const HOSTILE = join(import.meta.dirname, 'data/hostile');
const BIN = join(ROOT, 'bin/spp.js');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
type Export = Readonly<Record<string, readonly Row[]>>;

const QUESTIONS = [
  [], ['--as-of', '2005-07-01'], ['--as-of', '2006-06-30'], ['--known-at', '2006-01-01'], ['--as-of', '2006-09-30', '--known-at', '2006-09-30'],
  ['--as-of', '2020-12-31'], ['--as-of', '2021-08-01', '--known-at', '2020-02-01'],
];
const BOTH = [['the record', RECORD], ['the hostile one', HOSTILE]] as const;

async function run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  const result = await spp(['export', ...argv], surroundings);
  expect(result.stderr.replace(/^spp: (the programme ended|not known at|.* not in the calendar).*\n/gm, '')).toBe('');
  expect(result.status).toBe(0);
  return result;
}

const exported = async (data: string, argv: readonly string[] = []): Promise<Export> => JSON.parse((await run(argv, { data })).stdout) as Export;
const rowsOf = (tables: Export, name: string): readonly Row[] => tables[name] ?? [];
const columnsOf = (name: string): [string, Column][] => Object.entries(TABLES.find((table) => table.name === name)?.columns ?? {});

describe.each(BOTH)('the tables of %s', (_, data) => {
  test.each([...QUESTIONS, ['--basis', 'forecast', '--within', '400']].map((argv) => ({ argv })))('hold together with $argv', async ({ argv }) => {
    const tables = await exported(data, argv);
    for (const { name, columns, primaryKey } of TABLES) {
      const rows = rowsOf(tables, name);
      for (const row of rows) expect(Object.keys(row), name).toEqual(Object.keys(columns));
      const keys = rows.map((row) => primaryKey.map((key) => String(row[key])).join('|'));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index), name).toEqual([]);
      for (const [column, { references, nullable, type }] of Object.entries(columns)) {
        const values = rows.map((row) => row[column] ?? null);
        if (!nullable) expect(values, `${name}.${column}`).not.toContain(null);
        if (type !== 'list') expect(values, `${name}.${column}`).not.toContain('');
        if (references === undefined) continue;
        const known = new Set(rowsOf(tables, references).map(({ id }) => id));
        expect(values.flat().filter((id) => id !== null && !known.has(id)), `${name}.${column} -> ${references}`).toEqual([]);
      }
    }
    const plural = (kind: unknown): string => `${String(kind)}s`;
    for (const { kind, id } of [...rowsOf(tables, 'citations'), ...rowsOf(tables, 'origins')]) {
      expect(rowsOf(tables, plural(kind)).map((row) => row.id), plural(kind)).toContain(id);
    }
  });

  test('are what spp status and spp list tell', async () => {
    for (const argv of QUESTIONS.filter((_, index) => index % 2 === 0)) {
      const tables = await exported(data, argv);
      const { milestones } = JSON.parse((await spp(['status', '--sort', 'id', '--format', 'json', ...argv], { data })).stdout) as Status;
      const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
      expect(rowsOf(tables, 'milestones')).toHaveLength(byId.size);
      for (const row of rowsOf(tables, 'milestones')) {
        const status = byId.get(String(row.id));
        if (!status) throw new Error(`spp status has no ${String(row.id)}`);
        const { deadline, cites, tracks, findings, ...told } = status;
        expect(row).toMatchObject({
          title: told.title, initiative_id: told.initiative, theme_id: told.theme, state: told.state, forecast: told.forecast, days_late: told.daysLate,
          slip_days: told.slipDays, due: deadline?.due ?? null, deadline: deadline?.phrase ?? null, precision: deadline?.precision ?? null,
        });
        const own = (name: string): readonly Row[] => rowsOf(tables, name).filter(({ milestone_id: id }) => id === row.id);
        expect(own('milestone_tracks').map((track) => [track.track_id, track.reported, track.forecast, track.actual, track.state, track.late]))
          .toEqual(tracks.map((track) => [track.track, track.reported, track.forecast, track.actual, track.state, track.late]));
        expect(own('findings').map(({ finding, message }) => ({ id: finding, message }))).toEqual(findings.map(({ id, message }) => ({ id, message })));
        expect(rowsOf(tables, 'citations').filter(({ kind, id }) => kind === 'milestone' && id === row.id).map((one) => [one.document_id, one.item]))
          .toEqual(cites.map(({ document, item }) => [document, item === null ? null : String(item)]));
      }
      for (const kind of ['accomplishments', 'recommendations', 'meetings', 'groups', 'claims', 'documents', 'initiatives']) {
        const list = JSON.parse((await spp(['list', kind, '--format', 'json', ...argv], { data })).stdout) as Record<string, readonly { id: string }[]>;
        const told = rowsOf(tables, kind).filter(({ is_out: isOut }) => isOut !== false).map(({ id }) => id);
        const listed = (list[kind] ?? []).map(({ id }) => id);
        // An initiative of a milestone that is told from a document of later on is listed only from then on.
        expect(kind === 'initiatives' ? told.filter((id) => listed.includes(String(id))) : told, `${kind} ${argv.join(' ')}`).toEqual(listed);
      }
    }
    const events = JSON.parse((await spp(['list', 'events', '--format', 'json'], { data })).stdout) as { events: { id: string }[] };
    expect(rowsOf(await exported(data), 'events').map(({ id }) => id)).toEqual(events.events.map(({ id }) => id));
  }, 120_000);
});

interface Status {
  readonly milestones: readonly ({ readonly id: string } & Record<'title' | 'initiative' | 'theme' | 'state' | 'forecast' | 'daysLate' | 'slipDays', unknown> & {
    readonly deadline: Readonly<Record<'due' | 'phrase' | 'precision', unknown>> | null;
    readonly cites: readonly { readonly document: string; readonly item: string | number | null }[];
    readonly tracks: readonly Readonly<Record<'track' | 'reported' | 'forecast' | 'actual' | 'state' | 'late', unknown>>[];
    readonly findings: readonly Readonly<Record<'id' | 'message', unknown>>[];
  })[];
}

test('names nothing of documents that were not out yet', async () => {
  const { stdout } = await run(['--known-at', '2020-12-01'], { data: HOSTILE });
  for (const gone of ['first-report', 'second-report', 'undated-report', 'Talks of later on', '=moved', 'hidden', 'Most were kept']) {
    expect(stdout.includes(gone), gone).toBe(false);
  }
  const tables = JSON.parse(stdout) as Export;
  const idsOf = (name: string): unknown[] => rowsOf(tables, name).map(({ id }) => id);
  // An initiative that is told says what it was taken over from, and nothing may be named that is not there.
  expect(idsOf('events')).toContain('later-summit');
  expect(idsOf('meetings')).not.toContain('later-summit');
});

describe('json', () => {
  test('the committed schema is what `spp schema --export` prints', async () => {
    expect(read('schema/export.schema.json'), 'mend it with `npm run schema`').toBe((await spp(['schema', '--export'])).stdout);
  });

  test.each(BOTH)('of %s is valid by its schema, which refuses what is not', async (_, data) => {
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read('schema/export.schema.json')) as object);
    const tables = await exported(data);
    expect(validate(tables), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ ...tables, milestones: rowsOf(tables, 'milestones').map((row) => ({ ...row, due: 'soon' })) })).toBe(false);
    expect(validate({ ...tables, milestones: rowsOf(tables, 'milestones').map((row) => ({ ...row, state: 'late' })) })).toBe(false);
    expect(validate({ ...tables, programme: null })).toBe(false);
  });

  test('tells what it answers, and is safe to print', async () => {
    const { stdout } = await run(['--as-of', 'June 2020', '--known-at', '2020-03-01', '--basis', 'forecast', '--within', '10'], { data: HOSTILE });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1, programme: 'hostile', asOf: '2020-06-30', knownAt: '2020-03-01', basis: 'forecast', window: 10,
      programmes: [{ as_of: '2020-06-30', known_at: '2020-03-01', basis: 'forecast', window_days: 10 }],
    });
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test.each(BOTH)('and ndjson of %s hold the same', async (_, data) => {
    const tables = await exported(data);
    const lines = (await run(['--format', 'ndjson'], { data })).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Row);
    const [head, ...rows] = lines;
    expect(tables).toMatchObject({ ...head });
    expect(rows).toEqual(TABLES.flatMap(({ name }) => rowsOf(tables, name).map((row) => ({ table: name, ...row }))));
  });
});

describe('read back by DuckDB', () => {
  let connection: DuckDBConnection;
  let folder: string;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    folder = mkdtempSync(join(tmpdir(), 'spp-export-'));
  });
  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });
  const rows = async (sql: string): Promise<unknown[]> => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const write = (written: ReadonlyMap<string, string>, encoding: 'utf8' | 'base64'): void => {
    for (const [path, text] of written) writeFileSync(join(folder, path.replace('out/', '')), text, encoding);
  };

  test.each(BOTH)('parquet of %s holds what json does, value by value', async (_, data) => {
    const tables = await exported(data);
    const { written } = await run(['--format', 'parquet', '--output', 'out/'], { data });
    expect([...written.keys()].sort()).toEqual(TABLES.map(({ name }) => `out/${name}.parquet`).sort());
    write(written, 'base64');
    for (const { name, columns } of TABLES) {
      // Without quotes: no name of a column is a word of SQL.
      const sql = `select ${Object.keys(columns).join(', ')} from '${folder}/${name}.parquet'`;
      expect(await rows(sql), name).toEqual(rowsOf(tables, name));
      const types = (await rows(`describe ${sql}`)) as { column_type: string }[];
      const expected = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', list: 'VARCHAR[]' };
      expect(types.map((one) => one.column_type), name).toEqual(Object.values(columns).map(({ type }) => expected[type]));
    }
    expect(await rows(`select decode(value) as value from parquet_kv_metadata('${folder}/milestones.parquet') where decode(key) = 'asOf'`))
      .toEqual([{ value: (tables as unknown as { asOf: string }).asOf }]);
  });

  test.each(BOTH)('csv of %s holds what json does', async (_, data) => {
    const tables = await exported(data);
    const { written } = await run(['--format', 'csv', '--output', 'out'], { data });
    expect([...written.keys()].at(-1)).toBe(join('out', 'datapackage.json'));
    write(written, 'utf8');
    for (const { name, columns } of TABLES) {
      const sql = `select * from read_csv('${folder}/${name}.csv', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')`;
      const expected = rowsOf(tables, name).map((row) => Object.fromEntries(Object.keys(columns).map((column) => [column, shown(row[column] ?? null)])));
      expect(await rows(sql), name).toEqual(expected);
    }
  });
});

/** What stands in a cell of CSV, as docs/export.md says it. */
function shown(value: Row[string]): string | null {
  const text = Array.isArray(value) ? value.map((part: string) => part.replaceAll('\\', '\\\\').replaceAll(';', '\\;')).join(';') : String(value ?? '');
  const visible = text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  if (visible === '') return null;
  return typeof value !== 'number' && /^[=+\-@]/.test(visible) ? `'${visible}` : visible;
}

describe('csv', () => {
  interface Package {
    readonly resources: readonly {
      readonly name: string;
      readonly path: string;
      readonly schema: {
        readonly primaryKey: readonly string[];
        readonly fields: readonly { readonly name: string; readonly type: string }[];
        readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string } }[];
      };
    }[];
  }

  test.each([['all', []], ['some', ['--table', 'findings,milestones,groups']]])('has a data package of %s tables that the Frictionless profile accepts', async (_, argv) => {
    const { written } = await run(['--format', 'csv', '--output', 'out/', ...argv], { data: HOSTILE });
    const descriptor = JSON.parse(written.get('out/datapackage.json') ?? '') as Package;
    // The profile is of draft 4; it uses no keyword that means something else since.
    const { $schema, ...profile } = JSON.parse(read('tests/data/frictionless/tabular-data-package.json')) as Record<string, unknown>;
    expect($schema).toBe('http://json-schema.org/draft-04/schema#');
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
    addFormats.default(ajv);
    const validate = ajv.compile(profile);
    expect(validate(descriptor), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ ...descriptor, resources: descriptor.resources.map(({ path: _path, ...rest }) => rest) })).toBe(false);
    const names = descriptor.resources.map(({ name }) => name);
    expect([...written.keys()]).toEqual([...names.map((name) => `out/${name}.csv`), 'out/datapackage.json']);
    for (const { name, path, schema } of descriptor.resources) {
      expect(schema.fields.map((field) => field.name).join(','), name).toBe((written.get(`out/${path}`) ?? '').split('\r\n')[0]);
      for (const { reference } of schema.foreignKeys ?? []) expect(names, name).toContain(reference.resource);
      const wanted = columnsOf(name).filter(([, { references = '', type }]) => type !== 'list' && names.includes(references));
      expect(schema.foreignKeys ?? [], name).toHaveLength(wanted.length);
    }
  });

  test('runs no formula, and is made of whole records', async () => {
    const { stdout } = await run(['--table', 'milestones', '--format', 'csv'], { data: HOSTILE });
    expect(stdout).toContain(`formula,bridges-built,bridges,stone,works,"'=HYPERLINK(""http://example.org?""&A1,""click"")",AA;BB`);
    expect(stdout).toContain('"Turned \\u{202e}round\\u{202c}, split\nin lines,\\u{d}\nwith a tab\\u{9}and \\u{2028} a separator 👩\\u{200d}👩\\u{200d}👧"');
    const { stdout: documents } = await run(['--table', 'documents', '--format', 'csv'], { data: HOSTILE });
    expect(documents).toContain("one\\; two;three \\\\ four;=1+1");
    expect(documents.replaceAll('\r\n', '')).not.toContain('\r');
  });
});

describe('ics', () => {
  const calendarOf = async (data: string, argv: readonly string[] = []): Promise<{ text: string; component: ICAL.Component; events: ICAL.Event[]; stderr: string }> => {
    const { stdout, stderr } = await run(['--format', 'ics', ...argv], { data });
    const component = new ICAL.Component(ICAL.parse(stdout) as unknown[]);
    return { text: stdout, stderr, component, events: component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
  };

  test.each(BOTH)('of %s has every deadline, forecast and meeting with a date, once', async (_, data) => {
    const tables = await exported(data);
    const { events, stderr, component } = await calendarOf(data);
    const promised = rowsOf(tables, 'milestones');
    const due = promised.filter((row) => row.due !== null);
    const forecast = promised.filter((row) => row.forecast !== null && row.forecast !== row.due);
    const met = rowsOf(tables, 'meetings').filter(({ date }) => date !== null);
    const id = (kind: string, row: Row): string => `${kind}-${String(row.id)}@${(tables as unknown as { programme: string }).programme}`;
    expect(events.map(({ uid }) => uid)).toEqual([
      ...due.map((row) => id('milestone', row)), ...forecast.map((row) => id('forecast', row)), ...met.map((row) => id('meeting', row)),
    ]);
    const undated = [promised.length - due.length, rowsOf(tables, 'meetings').length - met.length];
    expect(stderr).toContain(`${String(undated[0])} milestone`);
    expect(stderr).toContain(`${String(undated[1])} meeting`);
    expect(component.getFirstPropertyValue('x-wr-caldesc')).toContain(`${String(undated[0])} milestone`);
    const titles = new Map(rowsOf(tables, 'groups').map((row) => [row.id, row.title]));
    for (const [index, row] of due.entries()) {
      const event = events[index];
      expect(event?.startDate.isDate).toBe(true);
      if (!event?.isRecurring()) expect(event?.startDate.toString()).toBe(row.due);
      expect(event?.component.getFirstProperty('dtstart')?.toICALString()).toMatch(/^DTSTART;VALUE=DATE:\d{8}$/);
      expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([printed(String(titles.get(row.group_id)))]);
      expect(event?.summary).toBe(printed(String(row.title)));
      expect(event?.description).toContain(`'${String(row.deadline)}'`);
      expect(event?.description).toMatch(new RegExp(`State on [\\d-]+: ${String(row.state)}`));
      expect(event?.description).toContain('Sources: ');
    }
  });

  test('is well formed whatever the texts: lines of 75 bytes at most, ended and folded as they must be', async () => {
    const { text, component, events } = await calendarOf(HOSTILE);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(events.length);
    expect(lines.some((line) => Buffer.byteLength(line) === 75)).toBe(true);
    // The parser leaves what is none of its properties as it is written.
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe('Programme\\; with\\, commas: "quotes"\\\\u{a}END:VCALENDAR and \\\\u{202e}turned');
    expect(events.find(({ uid }) => uid === 'milestone-turned@hostile')?.summary)
      .toBe('Turned \\u{202e}round\\u{202c}, split\\u{a}in lines,\\u{d}\\u{a}with a tab\\u{9}and \\u{2028} a separator 👩\\u{200d}👩\\u{200d}👧');
  });

  test('spans the days of a meeting, or the time in which it was', async () => {
    const { events } = await calendarOf(HOSTILE);
    const told = (id: string): unknown[] => {
      const event = events.find(({ uid }) => uid === `meeting-${id}@hostile`);
      return [event?.startDate.toString(), event?.endDate.toString(), event?.component.hasProperty('dtend'), event?.summary.endsWith('(day not known)')];
    };
    expect(told('first-summit')).toEqual(['2020-02-27', '2020-03-02', true, false]);
    expect(told('one-day')).toEqual(['2020-12-31', '2021-01-01', false, false]);
    expect(told('some-month')).toEqual(['2020-05-01', '2020-06-01', true, true]);
    expect(told('some-season')).toEqual(['2020-12-01', '2021-03-01', true, true]);
    expect(told('last-day').slice(0, 1)).toEqual(['9999-12-30']);
    expect(events.find(({ uid }) => uid === 'meeting-first-summit@hostile')?.location).toBe('Here, there; \\ and "elsewhere"\\u{a}in the north');
  });

  test('repeats a recurring deadline exactly as it is judged, until the programme ends', async () => {
    const { dataset } = loadDataset(readDataFolder(HOSTILE));
    if (!dataset) throw new Error('the hostile record cannot be read');
    const { events } = await calendarOf(HOSTILE);
    const recurring = [...milestonesOf(dataset)].flatMap(({ id, deadline }) => {
      const resolution = deadline && resolveFor(dataset.programme, deadline);
      return resolution?.recurs && resolution.period ? [{ id, first: resolution.period, every: resolution.recurs satisfies Duration }] : [];
    });
    expect(recurring).toHaveLength(8);
    for (const { id, first, every } of recurring) {
      const event = events.find(({ uid }) => uid === `milestone-${id}@hostile`);
      const days = Array.from({ length: 60 }, (_, index) => occurrence(first, every, index)).filter((day) => day !== null && day <= '2021-12-31');
      const told: string[] = [];
      const iterator = event?.iterator();
      for (let next = iterator?.next(); next && told.length < 100; next = iterator?.next()) told.push(next.toString());
      // Of what no rule repeats exactly, only the occurrence that is judged.
      const isAlone = id === 'after-the-end' || id === 'thirtieth';
      expect(told, id).toEqual(isAlone ? [id === 'thirtieth' ? '2021-12-30' : first.end] : days);
      expect(event?.description.includes('only the one that is judged stands here'), id).toBe(isAlone);
    }
  });
});

describe('is reproducible', () => {
  const FORMATS = [['json'], ['ndjson'], ['ics'], ['csv', '--output', 'out/'], ['parquet', '--output', 'out/']];

  test.each(FORMATS)('%s: the same bytes on any day', async (...format) => {
    for (const data of [RECORD, HOSTILE]) {
      const at = (today: string): Promise<Result> => run(['--as-of', '2020-12-31', '--format', ...format], { data, today });
      const [once, again] = [await at('2026-11-22'), await at('2031-01-01')];
      expect({ stdout: again.stdout, written: [...again.written] }).toEqual({ stdout: once.stdout, written: [...once.written] });
      expect(once.stdout.length + once.written.size).toBeGreaterThan(0);
    }
  });

  test('on any machine, and folders are written as they are told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spp-export-'));
    const start = (...argv: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [BIN, 'export', '--as-of', '2020-12-31', '--data', HOSTILE, ...argv], {
      cwd: folder, env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    try {
      for (const format of ['json', 'ndjson', 'ics']) {
        const { stdout, status } = start('--format', format);
        expect(status, format).toBe(0);
        expect(stdout.toString(), format).toBe((await run(['--as-of', '2020-12-31', '--format', format], { data: HOSTILE })).stdout);
      }
      for (const [format, encoding] of [['csv', 'utf8'], ['parquet', 'base64']] as const) {
        expect(start('--format', format, '--output', 'new/out').status, format).toBe(0);
        writeFileSync(join(folder, 'new/out/own.txt'), 'not ours');
        expect(start('--format', format, '--output', 'new/out').status, format).toBe(0);
        const { written } = await run(['--as-of', '2020-12-31', '--format', format, '--output', 'new/out'], { data: HOSTILE });
        for (const [path, text] of written) expect(readFileSync(join(folder, path), encoding), path).toBe(text);
      }
      expect(readdirSync(join(folder, 'new/out'))).toHaveLength(2 * TABLES.length + 2);
      // One table of parquet in a pipe is its file.
      expect(start('--table', 'groups', '--format', 'parquet').stdout).toEqual(readFileSync(join(folder, 'new/out/groups.parquet')));
      const refused = start('--format', 'csv', '--output', 'new/out/own.txt/below/');
      expect(refused.status).toBe(3);
      expect(refused.stderr.toString()).toMatch(/^spp: cannot write "new\/out\/own\.txt\/below\/": ENOTDIR/m);
      expect(existsSync(join(folder, 'new/out/own.txt'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the command', () => {
  const refused = async (argv: readonly string[], surroundings: Surroundings = {}): Promise<string> => {
    const { status, stdout, stderr, written } = await spp(['export', ...argv], surroundings);
    expect({ status, stdout, written: [...written] }).toEqual({ status: 2, stdout: '', written: [] });
    return stderr;
  };

  test('says what is wrong with where it is to go', async () => {
    expect(await refused(['--table', 'milestone'])).toContain('spp: --table: unknown table "milestone"; did you mean "milestones"?');
    expect(await refused(['--format', 'csv'])).toContain('csv is a file a table; name a folder (--format csv --output record/), or one table with --table');
    expect(await refused(['--output', 'record.parquet', '--table', 'groups,themes'])).toContain('--output "record.parquet": parquet is a file a table');
    expect(await refused(['--output', 'record.XLSX'])).toContain('use .json, .ndjson, .jsonl, .csv, .ics, .parquet');
    expect(await refused(['--output', 'record/'])).toContain('say which with --format');
    expect(await refused(['--output', RECORD, '--format', 'json'])).toContain('is a folder, and json is one file');
    expect(await refused(['--output', 'a.ics', '--table', 'meetings'])).toContain('--table: ics holds whatever has a day');
    expect(await refused(['--format', 'parquet', '--table', 'groups', '--as-of', '2006-06-30'], { isTTY: true })).toContain('parquet is not for a terminal');
  });

  test('takes tables in their own order, each once, and one alone to a file', async () => {
    const { stdout } = await run(['--table', 'themes,agendas', '--table', 'themes']);
    expect(Object.keys(JSON.parse(stdout) as object).slice(-2)).toEqual(['agendas', 'themes']);
    for (const output of ['groups.csv', 'groups.parquet', 'groups.JSON']) {
      expect([...(await run(['--table', 'groups', '--output', output])).written.keys()]).toEqual([output]);
    }
    expect([...(await run(['--table', 'groups,groups', '--format', 'csv', '--output', 'out/'])).written.keys()]).toEqual(['out/groups.csv', 'out/datapackage.json']);
  });

  test('gives nothing from data with errors', async () => {
    const { status, stdout } = await spp(['export'], { data: join(import.meta.dirname, 'data/frictionless') });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});

test('docs/export.md has every table and column', () => {
  const doc = read('docs/export.md');
  for (const { name, description, columns, primaryKey } of TABLES) {
    const names = Object.keys(columns).map((column) => (primaryKey.includes(column) ? `**\`${column}\`**` : `\`${column}\``));
    expect(doc).toContain(`| \`${name}\` | ${description} | ${names.join(', ')} |`);
  }
});

/** A text as people are shown it: what does not print is written out. */
const printed = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
