// Hostile and careless use: whatever stands in the data folder or on the command line, spp answers with a clear problem at
// its place, within bounds, and never with a stack trace, a hang or silence. Codes, places and exit statuses are asserted,
// not wording. Children of the real program are started only for what needs one.
/* eslint max-lines: off -- one table of damage, many rows */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFileAtomic } from '../src/io/files.js';
import { readTerminal } from '../src/io/terminal.js';
import { RECORD, spp, type Result, type Surroundings } from './spp.js';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Edit = readonly [from: string, to: string, file?: string];

const TEMP = mkdtempSync(join(tmpdir(), 'spp-hostile-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

const PROGRAMME = `kind: programme
id: p
title: P
launched: 2005-03-23
anchor: June 2005
reports: every 6 months
parties:
  - { id: US, title: United States }
  - { id: CA, title: Canada }
  - { id: MX, title: Mexico }
tracks: [US-CA, US-MX]
agendas:
  - id: security
    title: Security
    groups:
      - { id: cargo, title: Cargo }
events:
  - { id: launch-event, title: launch of the thing }
`;
const DOCUMENTS = `kind: documents
documents:
  - id: d1
    title: One
    published: 2006-01-01
    statusAsOf: 2005-12-31
    items: 10
  - id: d2
    title: Two
    published: 2007-01-01
    statusAsOf: 2006-12-31
    items: { themes: 5, plans: 6 }
  - id: d3
    title: No date
`;
const INITIATIVE = `kind: initiative
id: alpha
group: cargo
title: Alpha
milestones:
  - id: m1
    title: M one
    cites: [{ document: d1, item: 1 }]
    parties: [US, CA]
    deadline: within 12 months (June 2006)
    related: [m2]
    history:
      - document: d1
        status: { US-CA: on-track }
      - document: d2
        status: on-track
        forecast: Fall 2007
  - id: m2
    title: M two
    cites: [{ document: d2, item: themes-1 }]
    deadline: by 2008
`;
const SOUND: Files = { 'programme.yaml': PROGRAMME, 'documents.yaml': DOCUMENTS, 'a.yaml': INITIATIVE };
const HEAD = 'kind: initiative\nid: big\ngroup: cargo\ntitle: Big\nmilestones: []\n';

/** A data folder: the sound files with others beside or instead of them. */
function folder(files: Files = {}): string {
  const root = mkdtempSync(join(TEMP, 'data-'));
  for (const [path, content] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

interface Found {
  readonly status: number;
  /** 'a.yaml:3:8 ref/group', in the order of the output; waived ones are left out. */
  readonly places: readonly string[];
  readonly problems: readonly { code: string; message: string; hint: string | null; file: string }[];
}

async function check(data: string): Promise<Found> {
  const { status, stdout, stderr } = await spp(['check', '--format', 'json'], { data });
  expect(stderr).not.toContain('fault of the program');
  interface Place { file: string; line: number; column: number; code: string; message: string; hint: string | null; waived: string | null; severity: string }
  const { problems } = JSON.parse(stdout) as { problems: Place[] };
  // What is odd but usable is none of the faults that are looked for here.
  const open = problems.filter(({ waived, severity }) => waived === null && severity === 'error');
  return { status, problems: open, places: open.map(({ file, line, column, code }) => `${file.replace(/^data\//, '')}:${String(line)}:${String(column)} ${code}`) };
}

/**
 * Edits the sound files; '¶' in a new text marks a place where a problem is expected, with the codes in the order of the
 * output. Every other problem, and a missing one, is a failure.
 */
async function expectFaults(edits: readonly Edit[], codes: readonly string[], more: Files = {}): Promise<void> {
  const files = new Map(Object.entries({ ...SOUND, ...more }));
  for (const [from, to, file = 'a.yaml'] of edits) {
    const text = files.get(file);
    if (typeof text !== 'string' || !text.includes(from)) throw new Error(`no "${from}" in ${file}`);
    files.set(file, text.replace(from, () => to));
  }
  const places: string[] = [];
  for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof content !== 'string') continue;
    const [first = '', ...rest] = content.split('¶');
    let before = first;
    for (const part of rest) {
      const lines = before.split('\n');
      places.push(`${file}:${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)} ${codes[places.length] ?? '?'}`);
      before += part;
    }
    files.set(file, before);
  }
  const found = await check(folder(Object.fromEntries(files)));
  expect(found.places).toEqual(places);
  expect(places).toHaveLength(codes.length);
  expect(found.status).toBe(codes.length > 0 ? 1 : 0);
}

type Case = readonly [name: string, edits: readonly Edit[], codes: readonly string[], more?: Files];
const faults = (list: readonly Case[]): void => {
  for (const [name, edits, codes, more] of list) test(name, async () => expectFaults(edits, codes, more));
};

// What a terminal would act on: controls, bidi overrides and marks, zero-width characters. Line ends and tabs are ours.
const RAW = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const bare = (text: string): string => text.replace(/[\r\n\t]/g, '');

/** Nothing raw on either stream, and no stack trace. */
function expectClean({ stdout, stderr }: Pick<Result, 'stdout' | 'stderr'>): void {
  expect(bare(stdout)).not.toMatch(RAW);
  expect(bare(stderr)).not.toMatch(RAW);
  expect(stderr).not.toMatch(/fault of the program|\n {4}at /);
}

async function run(argv: readonly string[], surroundings?: Surroundings): Promise<Result> {
  const result = await spp(argv, surroundings);
  expectClean(result);
  return result;
}

const REPOSITORY = resolve(import.meta.dirname, '..');
const BIN = join(REPOSITORY, 'bin/spp.js');

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Largest resident size in megabytes. */
  readonly megabytes: number;
}

interface ChildOptions {
  readonly seconds?: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Close the reading end after the first piece of output. */
  readonly head?: boolean;
  readonly interruptAfter?: number;
  /** A shell script in which "$@" is the command line, for redirections. */
  readonly shell?: string;
}

const MEASURE = `data:text/javascript,process.on('exit',()=>{try{process.stderr.write('RSS '+process.resourceUsage().maxRSS+String.fromCharCode(10))}catch{}})`;

/** Runs the real program; it is killed after `seconds`. */
function child(argv: readonly string[], { seconds = 8, cwd = REPOSITORY, env = process.env, head = false, interruptAfter, shell }: ChildOptions = {}): Promise<Ended> {
  const line = [process.execPath, '--import', MEASURE, BIN, ...argv];
  const [program = '', ...rest] = shell === undefined ? line : ['/bin/sh', '-c', shell, 'sh', ...line];
  const start = performance.now();
  return new Promise((done, fail) => {
    const running = spawn(program, rest, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const timer = setTimeout(() => running.kill('SIGKILL'), seconds * 1000);
    const interrupt = interruptAfter === undefined ? undefined : setTimeout(() => running.kill('SIGINT'), interruptAfter);
    running.stdout.on('data', (piece: Buffer) => {
      out.push(piece);
      if (head) running.stdout.destroy();
    });
    running.stderr.on('data', (piece: Buffer) => err.push(piece));
    running.on('error', fail);
    running.on('close', (status, signal) => {
      clearTimeout(timer);
      clearTimeout(interrupt);
      const all = Buffer.concat(err).toString();
      const kilobytes = /^RSS (\d+)$/m.exec(all)?.[1] ?? 'NaN';
      const stderr = all.replace(/^RSS \d+\n/m, '');
      done({ status, signal, stdout: Buffer.concat(out).toString(), stderr, seconds: (performance.now() - start) / 1000, megabytes: Number(kilobytes) / 1024 });
    });
  });
}

describe('the place of a fault', () => {
  test('there is none in the sound files', async () => expectFaults([], []));

  describe('of form', () => {
    faults([
      ['unknown key', [['    parties: [US', '    ¶partees: [US']], ['schema/unknown-key']],
      ['unknown key, flow style', [['document: d1, item', 'document: d1, ¶itm']], ['schema/unknown-key']],
      ['keys of every object', [['title: Alpha', 'title: Alpha\n¶constructor: 1\n¶toString: {a: 1}\n¶__proto__: 1\n¶hasOwnProperty: 1']],
        Array<string>(4).fill('schema/unknown-key')],
      ['tracks called like keys of every object', [['status: { US-CA: on-track', 'status: ¶{ ¶__proto__: on-track']], ['schema/value', 'schema/unknown-key']],
      ['a track called constructor', [['US-CA: on-track', '¶constructor: on-track']], ['ref/track']],
      ['missing key', [['  - id: m2\n    title: M two', '  - ¶id: m2']], ['schema/missing-key']],
      ['missing key at the top', [['kind: initiative', '¶kind: initiative'], ['group: cargo\n', '']], ['schema/missing-key']],
      ['number for text', [['title: M two', 'title: ¶2006']], ['schema/type']],
      ['truth value for text', [['title: M two', 'title: ¶true']], ['schema/type']],
      ['nothing for text', [['title: M two', 'title: ¶']], ['schema/type']],
      ['list for text', [['title: M two', 'title: ¶[a]']], ['schema/type']],
      ['map for a list', [[INITIATIVE.slice(INITIATIVE.indexOf('milestones:')), 'milestones: ¶{}\n']], ['schema/type']],
      ['text for a map', [[INITIATIVE.slice(INITIATIVE.indexOf('milestones:')), 'milestones: [¶a]\n']], ['schema/type']],
      ['number as deadline', [['by 2008', '¶2008']], ['schema/type']],
      ['number as window', [['reports:', 'window: ¶90\nreports:', 'programme.yaml']], ['schema/type']],
      ['too long a title', [['M two', `¶${'x'.repeat(301)}`]], ['schema/value']],
      ['bad id', [['id: alpha', 'id: ¶Al_pha']], ['id/format']],
      ['wrong kind', [['kind: initiative', 'kind: ¶initiativ']], ['schema/kind']],
      ['no kind', [['kind: initiative\nid', '¶id']], ['schema/kind']],
      ['kind of another type', [['kind: initiative', 'kind: ¶[initiative]']], ['schema/kind']],
      ['day that does not exist', [['2006-01-01', '¶2006-02-30', 'documents.yaml']], ['date/format']],
      ['words for a day', [['2006-01-01', '¶January 2006', 'documents.yaml']], ['date/format']],
      ['day of the year that does not exist', [['agendas:', 'conventions: { seasons: { fall: { from: ¶02-30, to: 11-30 } } }\nagendas:', 'programme.yaml']], ['date/format']],
      ['unknown status', [['status: on-track', 'status: ¶ontrack']], ['schema/value']],
      ['unknown status of one track', [['US-CA: on-track', 'US-CA: ¶ontrack']], ['schema/value']],
      ['truth value as status of one track', [['US-CA: on-track', 'US-CA: ¶yes']], ['schema/value']],
      ['unreadable anchor', [['June 2005', '¶Joon 2005', 'programme.yaml']], ['date/unreadable']],
      ['alias', [['title: Alpha', 'title: ¶*t']], ['file/alias']],
      ['waiver without a reason', [['title: Alpha', 'title: Alpha\nwaive: [¶{ rule: deadline/stated }]']], ['schema/missing-key']],
      ['unreadable interval', [['every 6 months', '¶sometimes', 'programme.yaml']], ['date/unreadable']],
    ]);

    test.each(['0', '-1', '1.5', '.nan', '.inf', '1e400', '99999999999999999999999', '[1]', '""', '~'])('item %s', async (item) => {
      const { places } = await check(folder({ 'a.yaml': INITIATIVE.replace('item: 1 ', `item: ${item} `) }));
      expect(places).toEqual([expect.stringMatching(/^a\.yaml:8:35 schema\//)]); // what a wrong number is called is open
    });
  });

  describe('of reference', () => {
    faults([
      ['group', [['group: cargo', 'group: ¶crago']], ['ref/group']],
      ['document of a citation', [['document: d1, item', 'document: ¶dx, item']], ['ref/document']],
      ['document of an entry', [['- document: d2\n', '- document: ¶dx\n']], ['ref/document']],
      ['document of a rebaseline', [['by 2008', 'by 2008\n    rebaseline: [{ to: June 2009, reason: x, document: ¶dx }]']], ['ref/document']],
      ['party', [['[US, CA]', '[US, ¶XX]']], ['ref/party']],
      ['party of a track', [['[US-CA,', '[US-CA, ¶US-XX,', 'programme.yaml']], ['ref/party']],
      ['event by id', [['deadline: by 2008', 'deadline: { phrase: within 6 months of launch of the thing, of: ¶nix }']], ['ref/event']],
      ['event by words', [['by 2008', '¶within 6 months of the great thing']], ['ref/event']],
      ['of without an event', [['deadline: by 2008', 'deadline: { phrase: by 2008, of: ¶launch-event }']], ['ref/event']],
      ['milestone', [['[m2]', '[m2, ¶mm]']], ['ref/milestone']],
      ['milestone itself', [['[m2]', '[¶m1]']], ['ref/milestone']],
      ['item out of range', [['item: 1 ', 'item: ¶11 ']], ['ref/item']],
      ['item of a prefix out of range', [['themes-1', '¶themes-6']], ['ref/item']],
      ['item of an unknown prefix', [['themes-1', '¶things-1']], ['ref/item']],
      ['number where items have prefixes', [['themes-1', '¶1']], ['ref/item']],
      ['unknown track', [['US-CA: on-track', '¶US-CN: on-track']], ['ref/track']],
      ['unknown track in quotes', [['US-CA: on-track', '¶"US-CN": on-track']], ['ref/track']],
      ['forecast of a track not reported', [['{ US-CA: on-track }', '{ US-CA: on-track }\n        forecast: { ¶US-MX: Fall 2007 }']], ['ref/track']],
      ['document that says no day', [['- document: d1\n', '- document: ¶d3\n']], ['status/no-day']],
    ]);
  });

  describe('of the record', () => {
    const other = INITIATIVE.replaceAll('m2', 'm4');
    faults([
      ['milestone declared in two files', [['id: m1', 'id: ¶m1', 'b.yaml']], ['id/duplicate'], { 'b.yaml': other.replace('alpha', 'beta') }],
      ['initiative declared in two files', [['id: alpha', 'id: ¶alpha', 'b.yaml']], ['id/duplicate'], { 'b.yaml': other.replace('m1', 'm3') }],
      ['group declared twice', [['- { id: cargo, title: Cargo }', '- { id: cargo, title: Cargo }\n      - { id: ¶cargo, title: Cargo }', 'programme.yaml']], ['id/duplicate']],
      ['entries out of order', [['- document: d1\n        status: { US-CA: on-track }\n      - document: d2\n        status: on-track\n        forecast: Fall 2007',
        '- document: d2\n        status: on-track\n      - ¶document: d1\n        status: on-track']], ['history/order']],
      ['done after the document', [['forecast: Fall 2007', 'actual: ¶March 2007']], ['date/actual-after-document']],
      ['done after the document, by track', [['{ US-CA: on-track }', '{ US-CA: completed }\n        actual: { US-CA: ¶March 2007 }']], ['date/actual-after-document']],
      ['wrong stated month', [['within 12 months (June 2006)', '¶within 12 months (July 2006)']], ['deadline/stated']],
      ['waiver that matches nothing', [['title: Alpha', 'title: Alpha\nwaive: [¶{ rule: deadline/stated, reason: x }]']], ['style/waiver']],
      ['waiver of an unknown rule', [['title: Alpha', 'title: Alpha\nwaive: [{ rule: ¶deadline/statd, reason: x }]']], ['ref/rule']],
      ['ten faults at once', [['group: cargo', 'group: ¶crago'], ['title: Alpha', 'title: Alpha\n¶foo: 1'], ['item: 1 ', 'item: ¶99 '], ['[US, CA]', '[US, ¶XX]'],
        ['12 months (June', '12 ¶moths (June'], ['[m2]', '[¶zz]'], ['US-CA: on-track', 'US-CA: on-track, ¶US-XX: on-track'], ['Fall 2007', '¶Fll 2007'],
        ['themes-1', '¶themes-9'], ['by 2008', 'by ¶foo']],
      ['ref/group', 'schema/unknown-key', 'ref/item', 'ref/party', 'deadline/unreadable', 'ref/milestone', 'ref/track', 'date/unreadable', 'ref/item', 'deadline/unreadable']],
    ]);
  });

  describe('of a phrase', () => {
    const deadline = (text: string): Edit => ['deadline: by 2008', `deadline: ${text}`];
    faults([
      ['plain', [deadline('by the end of ¶2oo8 sometime')], ['deadline/unreadable']],
      ['double quoted', [deadline('"within ¶foo months"')], ['deadline/unreadable']],
      ['single quoted', [deadline("'within ¶foo months'")], ['deadline/unreadable']],
      ['long form, flow style', [deadline('{ phrase: within ¶foo months }')], ['deadline/unreadable']],
      ['long form, block style', [deadline('\n      phrase: within ¶foo months')], ['deadline/unreadable']],
      ['after wide characters', [deadline('{ phrase: "¶\u{1f600} x" }')], ['deadline/unreadable']],
      ['that breaks off', [deadline('within 12¶')], ['deadline/unreadable']],
      ['that breaks off, quoted', [deadline('"within 12¶"')], ['deadline/unreadable']],
      ['that names no day', [deadline('¶ongoing')], ['deadline/unreadable']],
      ['out of the calendar', [deadline('¶within 9999 years')], ['deadline/range']],
      ['that repeats without a first day', [deadline('¶every 6 months')], ['deadline/range']],
      ['of an anchor', [deadline('{ phrase: within 6 months, anchor: ¶foo 2006 }')], ['date/unreadable']],
    ]);

    test.each(['every 0 days', 'every 0 months', 'every 9999 years'])('a deadline that comes again %s', async (every) => {
      const data = folder({ 'a.yaml': INITIATIVE.replace('by 2008', `by June 2006 and ${every} thereafter`) });
      expect((await check(data)).places).toEqual(every.includes(' 0 ') ? [expect.stringMatching(/^a\.yaml:21:\d+ deadline\//)] : []);
      for (const argv of [['status'], ['show', 'm2']]) expect((await spp([...argv, '--as-of', '2009-01-01'], { data })).status).toBe(every.includes(' 0 ') ? 1 : 0);
    });

    test('with CRLF line ends', async () => {
      const crlf = Object.fromEntries(Object.entries(SOUND).map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]));
      expect((await check(folder(crlf))).places).toEqual([]);
      const found = await check(folder({ ...crlf, 'a.yaml': INITIATIVE.replace('by 2008', 'by foo').replaceAll('\n', '\r\n') }));
      expect(found.places).toEqual(['a.yaml:21:18 deadline/unreadable']);
    });

    test('the caret stands under it, whatever is before it', async () => {
      const text = INITIATIVE.replace('deadline: by 2008', 'deadline: { phrase: "世界 foo" }');
      const { stdout } = await spp(['check'], { data: folder({ 'a.yaml': text }) });
      const [, source = '', caret = ''] = stdout.split('\n');
      expect(source.indexOf('世')).toBe(caret.indexOf('^'));
    });
  });
});

describe('files that are no data', () => {
  const one = async (content: string | Uint8Array, place: string): Promise<void> => {
    const found = await check(folder({ 'h.yaml': content }));
    expect(found.places).toEqual([place]);
    expect(found.status).toBe(1);
  };

  test.each<readonly [string, string | Uint8Array, string]>([
    ['empty', '', '1:1 file/empty'],
    ['only a comment', '# x\n', '1:1 file/empty'],
    ['a list', '- a\n', '1:1 schema/kind'],
    ['a text', 'hello\n', '1:1 schema/kind'],
    ['null', '~\n', '1:1 schema/kind'],
    ['byte order mark', `\ufeff${HEAD}`, '1:1 file/encoding'],
    ['byte order mark in the middle', HEAD.replace('title', '\ufefftitle'), '4:1 file/character'],
    ['UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le'), '1:1 file/encoding'],
    ['NUL', HEAD.replace('Big', 'B\0g'), '4:9 file/character'],
    ['ESC', HEAD.replace('Big', 'B\u001bg'), '4:9 file/character'],
    ['C1 control', HEAD.replace('Big', 'B\u009bg'), '4:9 file/character'],
    ['bidi override', HEAD.replace('Big', 'B\u202eg'), '4:9 file/character'],
    ['directive', `%YAML 1.1\n---\n${HEAD}`, '1:1 file/directive'],
    ['second document', `${HEAD}---\n${HEAD}`, '6:1 file/documents'],
    ['duplicate key', HEAD.replace('title', 'group: cargo\ntitle'), '4:1 file/duplicate-key'],
    ['number as key', `${HEAD}12: 1\n`, '6:1 file/key'],
    ['merge key', `${HEAD}<<: { note: x }\n`, '6:1 schema/unknown-key'],
    ['syntax', HEAD.replace('Big', 'a: b'), '4:8 file/syntax'],
    ['reserved character', HEAD.replace('Big', '`a'), '4:8 file/syntax'],
  ])('%s', async (_, content, place) => one(content, `h.yaml:${place}`));

  test('nested 1,000 deep', async () => {
    for (const deep of ['['.repeat(1000) + ']'.repeat(1000), '{ a: '.repeat(1000) + '}'.repeat(1000), `\n  ${'- '.repeat(1000)}`]) {
      const { places } = await check(folder({ 'h.yaml': `${HEAD}x: ${deep}\n` }));
      expect(places).toEqual([expect.stringMatching(/^h\.yaml:[67]:\d+ file\/depth$/)]); // how deep is too deep is the program's
    }
  });

  test.each(['!foo Big', '!!str Big', '!!js/function "x"', '&a Big', '!!python/object:os.system Big'])('tags and anchors: %s', async (value) => {
    const { places, status } = await check(folder({ 'h.yaml': HEAD.replace('Big', value) }));
    expect(places).toEqual([expect.stringMatching(/^h\.yaml:4:\d+ file\/(tag|alias)$/)]);
    expect(status).toBe(1);
  });

  test('an alias bomb', async () => {
    const level = (index: number): string => `a${String(index)}: &a${String(index)} [${Array<string>(9).fill(`*a${String(index - 1)}`).join(', ')}]\n`;
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, index) => level(index + 1)).join('')}`;
    const { places, status } = await check(folder({ 'h.yaml': bomb }));
    expect(status).toBe(1);
    expect(places.length).toBeLessThan(200);
  });

  test('100,000 brackets, 1 MB on one line, 20,000 anchors', async () => {
    for (const content of ['['.repeat(100_000), `${HEAD}note: ${'a'.repeat(1_000_000)}\nx: 1\n`, HEAD.replace('Big', 'a'.repeat(1_000_000)),
      `${HEAD}x:\n${Array.from({ length: 20_000 }, (_, i) => `- &a${String(i)} x\n`).join('')}`]) {
      const { status, stdout, stderr } = await run(['check'], { data: folder({ 'h.yaml': content }) });
      expect(status).toBe(1);
      expect(stdout.length + stderr.length).toBeLessThan(10_000_000);
    }
  });

  test('folders, pipes and links', async () => {
    const data = folder({ 'dir.yaml/x.yaml': 'x' });
    symlinkSync('/etc/passwd', join(data, 'out.yaml'));
    symlinkSync('/dev/zero', join(data, 'zero.yaml'));
    symlinkSync('nowhere', join(data, 'dangling.yaml'));
    symlinkSync('.', join(data, 'loop'));
    symlinkSync('l2.yaml', join(data, 'l1.yaml'));
    symlinkSync('l1.yaml', join(data, 'l2.yaml'));
    const made = await new Promise((done) => { spawn('mkfifo', [join(data, 'pipe.yaml')]).on('close', done).on('error', done); });
    const { places, status } = await check(data);
    expect(places.map((place) => place.replace(':1:1', ''))).toEqual([
      'dangling.yaml file/unreadable', 'dir.yaml file/not-a-file', 'l1.yaml file/unreadable', 'l2.yaml file/unreadable', 'loop file/link', 'out.yaml file/link',
      ...(made === 0 ? ['pipe.yaml file/not-a-file'] : []), 'zero.yaml file/link',
    ]);
    expect(status).toBe(1);
  });

  test('odd names', async () => {
    const names = ['-rf.yaml', '--data.yaml', 'a\nb.yaml', '\u001b[31mred.yaml', '\u202egpj.yaml', 'a:1:2.yaml', 'sp ace.yaml', '"q".yaml', '\u001bdir\n/y.yml', 'UP.YAML'];
    const data = folder(Object.fromEntries(names.map((name) => [name, 'x\n'])));
    writeFileSync(Buffer.concat([Buffer.from(join(data, 'bad')), Buffer.of(0xff), Buffer.from('.yaml')]), 'x\n');
    expect((await check(data)).problems).toHaveLength(names.length + 1);
    for (const argv of [['check'], ['check', '--format', 'json'], ['status'], ['show', 'm1']]) expect((await run(argv, { data })).status).toBe(1);
  });

  test('a missing, empty or wrong data folder', async () => {
    const empty = mkdtempSync(join(TEMP, 'empty-'));
    expect((await run(['check'], { data: empty })).status).toBe(1);
    expect((await run(['status'], { data: empty })).status).toBe(1);
    for (const data of [join(empty, 'nowhere'), '', join(folder(), 'a.yaml'), '\u001b[31m']) expect((await run(['status', '--data', data])).status).toBe(3);
  });

  test('every command that reads the damaged file says so', async () => {
    const data = folder({ 'programme.yaml': PROGRAMME.replace('kind:', 'kind: x:') });
    for (const argv of [['check'], ['status'], ['show', 'm1'], ['explain', 'by 2008']]) {
      const { status, stdout, stderr } = await run(argv, { data });
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('programme.yaml:1:');
      if (argv[0] !== 'check') expect(stdout).toBe('');
    }
  });
});

describe('text that would act on its reader', () => {
  const ODD = ['=1+1', '+1', '@SUM(A1)', '\\t=1', 'a|b', 'a\\\\|b', '<script>x</script>', '`a|b`', '| a | b |', '\\e[31mred', '\\u202ebidi', '\\u200bzw', '\\u009b31m', '\\ud800x', '\\r=1', '\\0', '\\u2028x', '=HYPERLINK(1)'];
  const milestones = (texts: readonly string[]): string => texts.map((text, i) => `  - id: m${String(i)}
    title: "${text}"
    cites: [{ document: d1 }]
    deadline: by June 2006
    note: "${text}"
    history: [{ document: d2, status: delayed, label: "${text}", forecast: "June 2007" }]
`).join('');
  const hostile = (texts: readonly string[]): Files => ({
    'programme.yaml': PROGRAMME.replace('title: P', 'title: "=P\\e]0;x\\a|\\u202e"'),
    'a.yaml': `kind: initiative\nid: alpha\ngroup: cargo\ntitle: "A\\e[31m|"\nmilestones:\n${milestones(texts)}`,
    'b.yaml': `kind: accomplishments\naccomplishments:\n${texts.map((text, i) => `  - id: a${String(i)}
    title: "${text}"
    cites: [{ document: d1 }]
    group: cargo
    evidence: [{ milestone: m${String(i)}, note: "${text}" }]
    note: "${text}"
`).join('')}`,
    'c.yaml': `kind: recommendations\nrecommendations:\n${texts.map((text, i) => `  - { id: r${String(i)}, title: "${text}", cites: [{ document: d1 }], from: "${text}", topic: "${text}" }\n`).join('')}`,
    'd.yaml': `kind: meetings\nmeetings:\n${texts.map((text, i) => `  - { id: e${String(i)}, title: "${text}", type: summit, place: "${text}", date: May 2006, documents: [d1] }\n`).join('')}`,
    'e.yaml': `kind: claims\nclaims:\n${texts.map((text, i) => `  - { id: c${String(i)}, title: "${text}", cites: [{ document: d1 }], figure: "${text}", tests: [{ count: milestones, over: 9, note: "${text}" }] }\n`).join('')}`,
  });

  test('never reaches a terminal raw, in any format', async () => {
    const data = folder(hostile(ODD));
    expect((await check(data)).places).toEqual([]);
    for (const format of ['plain', 'table', 'csv', 'markdown', 'json']) {
      for (const argv of [
        ['status', '--group-by', 'initiative'], ['show', 'm9'], ['show', 'alpha'], ['show', 'cargo'], ['show', 'd1'], ['show', 'a9'], ['show', 'e9'],
        ...['accomplishments', 'recommendations', 'meetings', 'documents', 'groups', 'events', 'initiatives', 'claims'].map((kind) => ['list', kind]),
        ...['scorecard', 'slippage', 'claims'].map((name) => ['report', name]), ['search', '1'], ['timeline'],
      ]) {
        expect((await run([...argv, '--format', format, '--as-of', '2008-01-01'], { data })).status).toBe(0);
      }
    }
  });

  test('nor does a draft hold any, in any language', async () => {
    const data = folder(hostile(ODD));
    for (const format of ['text', 'markdown', 'html', 'json']) {
      for (const lang of ['en', 'fr', 'es']) {
        const argv = ['report', 'leaders', '--since', '2006-01-01', '--as-of', '2008-01-01', '--format', format, '--lang', lang, '--audience', 'drafters'];
        const { status, stdout } = await run(argv, { data });
        expect(status).toBe(0);
        if (format === 'html') expect(stdout).not.toMatch(/<script/i);
      }
    }
  });

  test('is no formula in CSV', async () => {
    const { stdout } = await run(['status', '--format', 'csv', '--columns', 'title,id', '--as-of', '2008-01-01'], { data: folder(hostile(ODD)) });
    for (const line of stdout.split('\r\n')) expect(line).not.toMatch(/^"?[=+@\t\r-]/);
  });

  test('breaks no table in Markdown', async () => {
    const { stdout } = await run(['status', '--format', 'markdown', '--as-of', '2008-01-01'], { data: folder(hostile([...ODD, 'a\\nb'])) });
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(ODD.length + 3);
    expect(new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length)).size).toBe(1);
    expect(stdout).not.toMatch(/(?<!\\)<script/);
  });

  test('comes from the command line as well', async () => {
    const odd = '\u001b[31mX\u202e';
    const data = folder();
    for (const argv of [[odd], [`--${odd}`], ['status', odd], ['status', `--${odd}`], ['status', '--format', odd], ['status', '--as-of', odd], ['status', '--known-at', odd], ['status', '--group', odd],
      ['status', '--sort', odd], ['status', '--within', odd], ['status', '--output', odd], ['show', odd], ['check', odd], ['explain', odd], ['explain', 'by 2008', '--anchor', odd], ['schema', odd],
      ['list', odd], ['list', 'meetings', odd], ['list', 'meetings', '--group', odd], ['search', odd], ['search', '--kind', odd, 'x'], ['report', odd], ['report', 'claims', odd], ['show', '--kind', odd, 'm1'],
      ['explain', '--format', 'csv', odd], ['explain', '--format', 'json', odd], ['explain', '--format', 'markdown', odd], ['explain', '--format', 'table', odd]]) {
      expect([0, 1, 2]).toContain((await run(argv, { data })).status);
    }
  });
});

describe('options', () => {
  const data = folder();
  const status = async (...argv: string[]): Promise<number> => (await run(argv, { data })).status;

  test('with a slip of the finger name the right one', async () => {
    const names = ['overdue', 'state', 'reported', 'party', 'agenda', 'theme', 'group', 'initiative', 'finding', 'basis', 'within', 'sort', 'group-by', 'columns', 'fail-on', 'as-of', 'known-at', 'format', 'output'];
    for (const name of names) {
      const slip = `--${name.slice(0, -2)}${name.slice(-1)}`;
      const { status: exit, stderr } = await run(['status', slip, 'x'], { data });
      expect(exit, slip).toBe(2);
      expect(stderr, slip).toContain(`--${name}`);
    }
    for (const [argv, right] of [[['statsu'], 'status'], [['show', 'm22'], 'm2'], [['status', '--format', 'jsn'], 'json'], [['status', '--group', 'crago'], 'cargo'],
      [['status', '--state', 'overdeu'], 'overdue'], [['status', '--sort', 'daet'], 'late']] as const) {
      const { status: exit, stderr } = await run(argv, { data });
      expect(exit).toBe(2);
      if (right !== 'late') expect(stderr).toContain(right);
    }
  });

  test.each(['June', 'tomorrow', '', ' ', '9999-12-31', '2006-02-30', 'within 12 months', '2006-13', '0', 'NaN', 'by the end', '-1', '2006-06-30T00:00:00Z', '\0'])('--as-of and --known-at "%s" are bad usage', async (day) => {
    expect(await status('status', '--as-of', day)).toBe(2);
    expect(await status('status', '--known-at', day)).toBe(2);
  });

  test.each(['0001-01-01', '2006', 'Fall 2006', 'today', 'TODAY', '8999-12-31', '2004-02-29', 'June  2006'])('--as-of and --known-at "%s" are days', async (day) => {
    expect(await status('status', '--as-of', day, '--known-at', day)).toBe(0);
    expect([0, 3]).toContain(await status('show', 'm1', '--as-of', day, '--known-at', day));
  });

  test('of numbers and lists', async () => {
    for (const good of [['--within', '0'], ['--within', '99999'], ['--within', '9 days'], ['--sort=-late,id'], ['--sort', '-late'], ['--columns', 'id,id']]) expect(await status('status', ...good), good.join(' ')).toBe(0);
    for (const bad of [['--within', '-1'], ['--within', '1e3'], ['--within', '100000'], ['--within', ''], ['--sort', ''], ['--sort=--late'], ['--columns', ','], ['--columns', 'toString'], ['--state', '__proto__'],
      ['--format', 'constructor'], ['--lang', 'de'], ['--basis', ''], ['--output', ''], ['--output', 'x'], ['--output', 'x.exe'], ['--sort'], ['--nonsense']]) expect(await status('status', ...bad), bad.join(' ')).toBe(2);
    for (const bad of [['show'], ['show', ''], ['show', 'toString'], ['show', '__proto__'], ['show', 'm1', 'm2'], ['schema', 'x'], ['explain'], ['check', 'nowhere'], ['help', 'nonsense'], ['-x']]) expect(await status(...bad), bad.join(' ')).toBe(2);
  });

  test('each with each', async () => {
    const choices = [['--overdue'], ['--due'], ['--state', 'due,overdue'], ['--reported', 'none'], ['--party', 'MX'], ['--agenda', 'security'], ['--group', 'cargo'], ['--initiative', 'alpha'], ['--finding', 'silent'],
      ['--basis', 'forecast'], ['--within', '0'], ['--sort=-late,id'], ['--group-by', 'reported'], ['--columns', 'slip,title'], ['--fail-on', 'overdue'], ['--as-of', '2006'], ['--known-at', '2006-06-30'],
      ['--format', 'table'], ['--format', 'json'], ['--format', 'csv'], ['--format', 'markdown'], ['--output', 'x.md'], ['--no-color'], ['word']];
    for (const [index, first] of choices.entries()) {
      for (const second of choices.slice(index)) expect([0, 1], [...first, ...second].join(' ')).toContain(await status('status', ...first, ...second));
    }
  });

  test('for a narrow or absurd terminal', async () => {
    for (const columns of ['1', '0', '-5', 'x', '', '999999999999']) {
      const { width } = readTerminal({}, { COLUMNS: columns });
      for (const argv of [['status'], ['show', 'm1'], ['check'], ['--help'], ['explain', 'by 2008']]) expect((await run(argv, { data, width, isTTY: true })).status).toBe(0);
    }
  });

  test('phrases without end', async () => {
    for (const phrase of ['x'.repeat(20_000), '('.repeat(20_000), 'and annually '.repeat(2000), '9'.repeat(20_000), '/ '.repeat(20_000)]) {
      expect((await run(['explain', phrase], { data })).status).toBe(1);
    }
  });
});

describe('writing', () => {
  test('to where nothing can be written fails and leaves nothing', () => {
    const here = mkdtempSync(join(TEMP, 'out-'));
    mkdirSync(join(here, 'folder'));
    for (const path of ['', here, join(here, 'folder'), join(here, 'none/x.json'), join(here, 'x'.repeat(300)), '/proc/x.json']) expect(() => writeFileAtomic(path, 'x'), path).toThrow();
    expect(readdirSync(here)).toEqual(['folder']);
  });

  test('through a link replaces what it points at', () => {
    const here = mkdtempSync(join(TEMP, 'out-'));
    writeFileSync(join(here, 'real'), 'old');
    symlinkSync('real', join(here, 'link'));
    writeFileAtomic(join(here, 'link'), 'new');
    expect(readFileSync(join(here, 'real'), 'utf8')).toBe('new');
    expect(readdirSync(here)).toEqual(['link', 'real']);
  });
});

describe.concurrent('the real program', { timeout: 20_000 }, () => {
  test('a file of 100 MB takes neither time nor memory', async ({ expect: expectIt }) => {
    const data = folder({ 'huge.yaml': '' });
    truncateSync(join(data, 'huge.yaml'), 100 * 2 ** 20);
    const { status, stdout, megabytes } = await child(['check', '--data', data], { seconds: 5 });
    expectIt(status).toBe(1);
    expectIt(stdout).toContain('huge.yaml:1:1: error:');
    expectIt(stdout).toContain('[file/too-large]');
    expectIt(megabytes).toBeLessThan(150);
  });

  test('a reader that leaves ends it quietly', async ({ expect: expectIt }) => {
    const { status, stderr } = await child(['status', '--data', RECORD, '--as-of', '2007-01-01', '--format', 'json'], { head: true });
    expectIt(status).toBe(0);
    expectIt(stderr).toBe('');
  });

  test('a full disk is a failure', async ({ expect: expectIt }) => {
    if (!existsSync('/dev/full')) return;
    for (const argv of [['status', '--data', RECORD, '--as-of', '2007-01-01'], ['schema']]) {
      const { status, stderr } = await child(argv, { shell: '"$@" > /dev/full' });
      expectIt(status).toBe(3);
      expectIt(stderr).not.toContain('\n    at ');
    }
    expectIt((await child(['schema', '--output', '/dev/full'])).status).toBe(3);
  });

  test('Ctrl-C ends it at once', async ({ expect: expectIt }) => {
    const { signal, stderr, seconds } = await child(['check', '--data', folder({ 'slow.yaml': '# x\n'.repeat(1_900_000) })], { interruptAfter: 600 });
    expectIt(signal).toBe('SIGINT');
    expectIt(stderr).toBe('');
    expectIt(seconds).toBeLessThan(3);
  });

  test('without surroundings', async ({ expect: expectIt }) => {
    const { status, stdout } = await child(['status', '--overdue', '--as-of', '2007-01-01'], { env: { COLUMNS: '1' }, shell: 'exec "$@" <&-' });
    expectIt(status).toBe(0);
    expectIt(stdout).not.toBe('');
  });
});

// Each of these was wrong once.
describe('faults that were found and mended', () => {
  const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');

  describe('CSV', () => {
    const data = folder({ 'a.yaml': INITIATIVE.replace('title: M two', 'title: "M\\n=1+1"') });

    test('a line break in a cell keeps it one cell', async () => {
      const { stdout } = await run(['status', '--format', 'csv', '--columns', 'title,id', '--as-of', '2008-01-01'], { data });
      expect(stdout.replace(/"[^"]*"/g, '').split(/\r?\n/).filter(Boolean)).toHaveLength(3);
      expect(stdout.replace(/"[^"]*"/g, '')).not.toMatch(/^[=+@-]/m);
    });

    test('a negative number stays a number', async () => {
      const early = folder({ 'a.yaml': INITIATIVE.replace('Fall 2007', 'May 2006') });
      const { stdout } = await run(['status', '--format', 'csv', '--columns', 'slip', '--as-of', '2008-01-01'], { data: early });
      expect(stdout.split('\r\n')).toContain('-30');
    });
  });

  describe.concurrent('in bounded time and memory', { timeout: 60_000 }, () => {
    test.each<readonly [string, () => string, number]>([
      ['200,000 duplicate keys', () => HEAD + 'a: 1\n'.repeat(200_000), 20],
      ['200,000 unique keys', () => HEAD + lines(200_000, (i) => `k${String(i)}: 1\n`), 20],
      ['20,000 unique keys', () => HEAD + lines(20_000, (i) => `k${String(i)}: 1\n`), 15],
      ['8 MB of commas', () => `[${','.repeat(8_000_000)}]`, 15],
    ])('%s', async (_, content, seconds) => {
      const { status, stderr, signal } = await child(['check', '--data', folder({ 'h.yaml': content() })], { seconds });
      expect(signal).toBeNull();
      expect(stderr).not.toContain('\n    at ');
      expect(status).toBe(1);
    });
  });

  test('a hint does not list thousands of names', async () => {
    const tracks = Array.from({ length: 300 }, (_, i) => `US-X${String(i)}`).join(', ');
    const parties = lines(300, (i) => `  - { id: P${String(i)}, title: x }\n`);
    const data = folder({ 'programme.yaml': PROGRAMME.replace('tracks: [', `${parties}tracks: [${tracks}, `) });
    for (const { hint } of (await check(data)).problems) expect(hint?.length ?? 0).toBeLessThan(500);
    const mismatch = INITIATIVE.replace('status: on-track', `status: { ${lines(300, (i) => `T${String(i)}: on-track, `)} }\n        label: { ${lines(300, (i) => `L${String(i)}: x, `)} }`);
    for (const { hint } of (await check(folder({ 'a.yaml': mismatch }))).problems) expect(hint?.length ?? 0).toBeLessThan(500);
  });

  test.each(['kind: initiative', 'group: cargo', 'document: d1', 'rule: ref/item'])('a message quotes only the beginning of 1 MB: %s', async (text) => {
    const long = `${text.split(':')[0] ?? ''}: ${'a'.repeat(1_000_000)}`;
    const content = `${INITIATIVE}waive: [{ rule: ref/item, reason: x }]\n`.replace(text, () => long);
    for (const { message, hint } of (await check(folder({ 'a.yaml': content }))).problems) expect(message.length + (hint?.length ?? 0)).toBeLessThan(1000);
  });

  test('dates that crash: a recurrence from the end of the calendar, an interval of 9999 years', async () => {
    for (const files of [{ 'a.yaml': INITIATIVE.replace('by 2008', 'by June 9999 and annually thereafter') }, { 'programme.yaml': PROGRAMME.replace('6 months', '9999 years') }]) {
      for (const argv of [['status'], ['show', 'm2']]) expect([0, 1]).toContain((await spp([...argv, '--as-of', '2009-01-01'], { data: folder(files) })).status);
    }
  });

  describe('one fault, one problem', () => {
    faults([
      ['documents.yaml is no YAML: not every citation as well', [['kind: documents', 'kind: ¶documents: x', 'documents.yaml']], ['file/syntax']],
      ['a bad id that others refer to', [['id: m2', 'id: ¶M_2']], ['id/format']],
      ['a number as id that others refer to', [['id: m2', 'id: ¶2006']], ['schema/type']],
      ['a document without a day, after another', [['- document: d2\n', '- document: ¶d3\n']], ['status/no-day']],
      ['an actual date of two tracks', [['{ US-CA: on-track }', '{ US-CA: completed, US-MX: completed }\n        actual: ¶March 2007']], ['date/actual-after-document']],
      ['a forecast of two tracks', [['{ US-CA: on-track }', '{ US-CA: on-track, US-MX: on-track }\n        forecast: ¶foo 2007']], ['date/unreadable']],
      ['a waiver whose problem is hidden by a missing key', [['title: Alpha', 'title: Alpha\nwaive: [{ rule: deadline/stated, reason: x }]'], ['(June 2006)', '(July 2006)'], ['  - id: m1\n    title: M one', '  - ¶id: m1']], ['schema/missing-key']],
      ['a waiver whose phrase cannot be read', [['title: Alpha', 'title: Alpha\nwaive: [{ rule: deadline/stated, reason: x }]'], ['12 months (June', '12 ¶moths (July']], ['deadline/unreadable']],
      ['a document declared twice', [['id: d1', 'id: ¶d1', 'e.yaml']], ['id/duplicate'], { 'e.yaml': 'kind: documents\ndocuments:\n  - id: d1\n    title: x\n    published: 2006-01-01\n    statusAsOf: 2005-12-31\n    items: { a: 1 }\n' }],
      ['a party declared twice', [['- { id: MX, title: Mexico }', '- { id: MX, title: Mexico }\n  - { id: ¶MX, title: Mexico }', 'programme.yaml']], ['id/duplicate']],
      ['a second programme', [['kind: programme', 'kind: ¶programme', 'q.yaml']], ['file/programme'], { 'q.yaml': PROGRAMME }],
      ['a track out of order that is used', [['[US-CA', '[¶CA-US', 'programme.yaml']], ['ref/track']],
      ['a wrong indent', [['    title: M two', '¶   title: M two']], ['file/syntax']],
    ]);
  });

  describe('no fault hides another', () => {
    faults([
      ['missing key at the top', [['kind: initiative', '¶kind: initiative'], ['group: cargo\n', ''], ['by 2008', 'by ¶foo'], ['document: d1, item', 'document: ¶dx, item']], ['schema/missing-key', 'ref/document', 'deadline/unreadable']],
      ['missing key', [['  - id: m2\n    title: M two', '  - ¶id: m2'], ['by 2008', 'by ¶foo']], ['schema/missing-key', 'deadline/unreadable']],
      ['wrong type', [['title: M two', 'title: ¶2006'], ['by 2008', 'by ¶foo'], ['document: d2, item', 'document: ¶dx, item']], ['schema/type', 'ref/document', 'deadline/unreadable']],
      ['bad id', [['id: alpha', 'id: ¶Al pha'], ['by 2008', 'by ¶foo']], ['id/format', 'deadline/unreadable']],
      ['missing key of the programme', [['kind', '¶kind', 'programme.yaml'], ['anchor: June 2005\n', '', 'programme.yaml'], ['by 2008', 'by ¶foo'], ['document: d1, item', 'document: ¶dx, item']],
        ['ref/document', 'deadline/unreadable', 'schema/missing-key']],
    ]);
  });

  describe('the right place', () => {
    const deadline = (text: string): Edit => ['deadline: by 2008', `deadline: ${text}`];
    faults([
      ['of a party after a malformed one', [['[US, CA]', '[¶us, ¶XX]']], ['schema/value', 'ref/party']],
      ['of a related milestone after a number', [['[m2]', '[¶12, ¶mm]']], ['schema/type', 'ref/milestone']],
      ['of a waiver after one without reason', [['title: Alpha', 'title: Alpha\nwaive: [¶{ rule: deadline/stated }, ¶{ rule: ref/item, reason: x }]']], ['schema/missing-key', 'style/waiver']],
      ['of a word of a folded phrase', [deadline('>-\n      within\n      ¶foo months')], ['deadline/unreadable']],
      ['of a word of a literal phrase', [deadline('|-\n      within ¶foo months')], ['deadline/unreadable']],
      ['of a word of a phrase over two lines', [deadline('within\n      ¶foo months')], ['deadline/unreadable']],
      ['of a word of a quoted phrase with escapes', [deadline("'within ''¶foo'' months'")], ['deadline/unreadable']],
      ['of an anchor', [['title: Alpha', 'title: ¶&t Alpha']], ['file/alias']],
      ['of a tag', [['title: Alpha', 'title: ¶!foo Alpha']], ['file/tag']],
      ['of a quote that is not closed', [['title: M two', 'title: ¶"M two']], ['file/syntax']],
    ]);

    test('of a byte that is no UTF-8', async () => {
      const [before = '', after = ''] = INITIATIVE.replace('Alpha', 'Al\ufffdpha').split('one');
      const { places } = await check(folder({ 'a.yaml': Buffer.concat([Buffer.from(before), Buffer.of(0xff), Buffer.from(after)]) }));
      expect(places).toEqual(['a.yaml:5:7 file/encoding']);
    });
  });

  describe('silence', () => {
    faults([
      ['no status at all in an entry', [['status: on-track', 'status: ¶{}']], ['schema/value']],
      ['a track twice', [['[US-CA, US-MX]', '[US-CA, US-MX, ¶US-MX]', 'programme.yaml']], ['id/duplicate']],
      ['an Arabic letter mark', [['M two', 'M ¶\u061ctwo']], ['file/character']],
    ]);

    test('a name that is left empty does not mean everything, or nothing', async () => {
      for (const option of ['--group', '--party', '--agenda', '--theme', '--initiative']) {
        for (const value of ['', ',', ' ']) expect((await run(['status', option, value], { data: folder() })).status, `${option} "${value}"`).toBe(2);
      }
    });

    test('explain says so when another file of the record is damaged', async () => {
      expect((await run(['explain', 'by 2008'], { data: folder({ 'documents.yaml': 'kind: documents: x\n' }) })).status).toBe(1);
    });
  });

  test('explain finds the programme where check finds it', async () => {
    const data = folder({ 'sub/prog.yaml': PROGRAMME });
    rmSync(join(data, 'programme.yaml'));
    expect((await check(data)).status).toBe((await run(['explain', 'by 2008'], { data })).status);
  });

  test('invisible marks of format are shown', async () => {
    const data = folder({ 'a.yaml': INITIATIVE.replace('M two', '"M \\u061c \\u00ad \\U000e0041 two"') });
    for (const format of ['plain', 'table', 'csv', 'markdown', 'json']) {
      const { stdout } = await run(['show', 'm2', '--format', format, '--as-of', '2008-01-01'], { data });
      expect(bare(stdout), format).not.toMatch(INVISIBLE);
    }
  });

  test('links with another ending are no data', async () => {
    const data = folder();
    symlinkSync('/etc/hosts', join(data, 'README'));
    symlinkSync('nowhere', join(data, 'notes.txt'));
    expect((await check(data)).places).toEqual([]);
  });

  test('check takes paths of a data folder elsewhere', async () => {
    const data = folder();
    for (const path of ['documents.yaml', '.', './a.yaml']) expect((await run(['check', '--data', data, join(data, path)])).status, path).toBe(0);
    expect((await child(['check', '--data', '.', 'documents.yaml'], { cwd: data })).status).toBe(0);
  });

  test('a data folder whose name is too long, or a loop of links', async () => {
    symlinkSync('loop', join(TEMP, 'loop'));
    for (const data of ['x'.repeat(300), join(TEMP, 'loop')]) expect((await run(['status', '--data', data])).status).toBe(3);
  });

  describe.concurrent('the real program', { timeout: 20_000 }, () => {
    test('--version to a full disk', async ({ expect: expectIt }) => {
      const { status, stderr } = await child(['--version'], { shell: '"$@" > /dev/full' });
      expectIt(stderr).not.toContain('\n    at ');
      expectIt(status).toBe(3);
    });

    test('--version to a reader that left', async ({ expect: expectIt }) => {
      expectIt((await child(['--version'], { shell: '"$@" | true' })).stderr).toBe('');
    });

    test('a working folder that is gone', async ({ expect: expectIt }) => {
      const { stderr } = await child(['check', '--data', RECORD], { shell: `d=$(mktemp -d) && cd "$d" && rmdir "$d" && exec "$@"` });
      expectIt(stderr).not.toContain('\n    at ');
    });
  });

  test('writing keeps the permissions of the file, and follows a link to a file yet to be', () => {
    const here = mkdtempSync(join(TEMP, 'out-'));
    writeFileSync(join(here, 'private'), 'old');
    chmodSync(join(here, 'private'), 0o600);
    writeFileAtomic(join(here, 'private'), 'new');
    expect(statSync(join(here, 'private')).mode & 0o777).toBe(0o600);
    symlinkSync('later', join(here, 'link'));
    writeFileAtomic(join(here, 'link'), 'new');
    expect(readFileSync(join(here, 'later'), 'utf8')).toBe('new');
  });
});
