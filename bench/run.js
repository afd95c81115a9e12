// What spp costs beside bare node and beside other programs: CPU time and peak memory of whole processes, ours and theirs in turn, as
// ratios within one run, and how both grow with the data. Prints one table.
// Usage: npm run bench [-- --sizes 1000,10000 --pairs 9 --limit 300 --without spectral]; npm run bench:full goes on to 100,000 milestones.
// The checkers do not do the same: yamllint and yaml-lint look at syntax and style, ajv-cli and Spectral hold every file against
// schema/spp.schema.json; `spp check` does that too, and reads dates, follows references and applies its rules. Taskwarrior and hledger are
// given the milestones as tasks and as entries of a journal: `task overdue`, `hledger check`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { generate } from './generate.js';
import { measure, median } from './measure.js';
import { findPeers } from './peers.js';

const SPP = [process.execPath, join(import.meta.dirname, '../bin/spp.js')];
const RECORD = join(import.meta.dirname, '../data');
const AS_OF = ['--as-of', '2022-12-31'];
const [CHECK, PARSE, BROKEN, AGAINST] = ['spp check --no-cache', 'JSON.parse of the same', 'spp check, a broken file', 'spp check --against'];
const [STATUS, KEPT, TABLE, LEADERS] = ['spp status, piped', 'spp status, kept', 'spp status, as a table', 'spp report leaders'];
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' }, pairs: { type: 'string', default: '9' }, limit: { type: 'string', default: '300' },
    without: { type: 'string', default: '' },
  },
});
/** What node needs that does nothing. */
let bareKiB = 0;
const work = mkdtempSync(join(tmpdir(), 'spp-bench-'));
process.env.XDG_CACHE_HOME = join(work, 'cache');
process.chdir(work);

const yamlIn = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
const spp = (...words) => ({ command: [...SPP, ...words] });

/** Jobs on the record, held against node that does nothing. */
const atStart = () => [
  { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
  { name: 'spp --version', goal: '1.10', ...spp('--version') },
  { name: 'spp status --overdue --no-cache', goal: '1.75', ...spp('status', '--overdue', '--data', RECORD, '--no-cache') },
  { name: 'spp status --overdue, kept', goal: '1.15', ...spp('status', '--overdue', '--data', RECORD) },
  { name: 'spp explain', ...spp('explain', 'within 12 months', '--data', RECORD) },
  { name: 'spp check --no-cache', ...spp('check', '--data', RECORD, '--no-cache') },
  { name: 'spp check, kept', ...spp('check', '--data', RECORD) },
];

/** The values of the same files as one text of JSON each, and a script that reads them: what node itself needs for as much. */
function asJson(data, folder) {
  for (const path of yamlIn(data)) {
    const file = join(folder, path.replaceAll('/', '_').replace('.yaml', '.json'));
    writeFileSync(file, JSON.stringify(parse(readFileSync(join(data, path), 'utf8'))));
  }
  const script = `const fs = require('node:fs');
    for (const name of fs.readdirSync(${JSON.stringify(folder)})) JSON.parse(fs.readFileSync(${JSON.stringify(folder)} + '/' + name, 'utf8'));`;
  return [process.execPath, '-e', script];
}

/** A copy in which the titles of ten initiatives are others. */
function edited(data) {
  const copy = `${data}-before`;
  cpSync(data, copy, { recursive: true });
  for (const path of yamlIn(copy).filter((name) => name.includes('initiative-')).slice(0, 10)) {
    writeFileSync(join(copy, path), readFileSync(join(copy, path), 'utf8').replace(/^title: .*$/m, 'title: Under another title'));
  }
  return copy;
}

/** A copy in which one file is broken. */
function broken(data) {
  const copy = `${data}-broken`;
  cpSync(data, copy, { recursive: true });
  const [path] = yamlIn(copy).filter((name) => name.includes('initiative-'));
  writeFileSync(join(copy, path), `${readFileSync(join(copy, path), 'utf8')}\n- odd\n`);
  return copy;
}

/** What `spp status` tells of the data: what other programs are given to hold the same. */
function answerOf(data) {
  const { stdout } = spawnSync(SPP[0], [SPP[1], 'status', '--format', 'json', ...AS_OF, '--data', data, '--no-cache'], { maxBuffer: 2 ** 30 });
  return JSON.parse(stdout.toString());
}

/** Jobs on generated data. */
function onData(data, size, peers) {
  mkdirSync(`${data}-json`);
  const answer = answerOf(data);
  for (const { prepare } of peers) prepare?.(answer);
  const period = ['--since', '2022-01-01', ...AS_OF, '--data', data, '--no-cache'];
  return [
    { name: CHECK, ...spp('check', '--data', data, '--no-cache') },
    { name: PARSE, command: asJson(data, `${data}-json`) },
    { name: 'spp check, kept', ...spp('check', '--data', data) },
    { name: BROKEN, ...spp('check', '--data', broken(data), '--no-cache'), statuses: [1] },
    { name: AGAINST, ...spp('check', '--data', data, '--against', edited(data), '--no-cache'), statuses: [0, 1] },
    { name: STATUS, ...spp('status', '--overdue', ...AS_OF, '--data', data, '--no-cache') },
    { name: KEPT, ...spp('status', '--overdue', ...AS_OF, '--data', data) },
    { name: TABLE, ...spp('status', '--overdue', ...AS_OF, '--data', data, '--format', 'table', '--no-cache') },
    // A draft of more fits no memory, and no leader.
    ...(size > 10_000 ? [] : ['markdown', 'docx']).map((format) => ({ name: `${LEADERS}, ${format}`, ...spp('report', 'leaders', ...period, '--format', format) })),
    ...peers.map(({ name, command }) => ({ name, command: command(data) })),
  ];
}

/**
 * What is aimed at: `what` in terms of `of`, at that many milestones or more; CPU unless it says `more`: so many seconds more.
 * Programs by the beginning of their names.
 */
const GOALS = [
  { from: 10_000, what: CHECK, of: 'ajv-cli', most: 0.5, until: 99_999 },
  { from: 100_000, what: CHECK, of: 'ajv-cli', most: 0.3 },
  { from: 10_000, what: CHECK, of: 'spectral', most: 1 / 25, until: 99_999 },
  { from: 100_000, what: CHECK, of: 'spectral', most: 1 / 100 },
  { from: 100_000, what: CHECK, of: PARSE, most: 1.25 },
  { from: 1000, what: BROKEN, of: CHECK, more: 0.1 },
  { from: 1000, what: AGAINST, of: CHECK, most: 2, until: 10_000 },
  { from: 100_000, what: STATUS, of: 'taskwarrior', most: 0.6 },
  { from: 100_000, what: KEPT, of: 'taskwarrior', most: 0.25 },
  { from: 1000, what: TABLE, of: STATUS, most: 2 },
  { from: 10_000, what: `${LEADERS}, markdown`, of: STATUS, most: 3 },
  { from: 10_000, what: `${LEADERS}, docx`, of: STATUS, most: 3 },
];

const HEAD = ['data', 'what', 'CPU s', 'ratio', '(min - max)', 'goal', 'peak MB', 'growth'];
const WIDTHS = [10, -62, 8, 7, 15, 7, 8, 7]; // to the left where negative

function line(cells) {
  console.log(cells.map((cell, at) => (WIDTHS[at] < 0 ? cell.padEnd(-WIDTHS[at]) : cell.padStart(WIDTHS[at]))).join(' ').trimEnd());
}

/** All jobs in turn, as often as there are pairs; one that was stopped at the limit, or takes a fifth of it, is not tried again. */
function inTurn(jobs) {
  const runs = new Map(jobs.map((job) => [job, []]));
  const limit = Number(values.limit);
  for (let pair = 0; pair < Number(values.pairs); pair++) {
    for (const job of jobs) {
      const own = runs.get(job);
      if (own.some((run) => run === null || run.cpu > limit / 5)) continue;
      // What is kept from an earlier run takes one.
      if (job.name.endsWith(', kept') && pair === 0) measure(job.command, { limit, errors: join(work, 'errors.txt'), statuses: job.statuses });
      own.push(measure(job.command, { limit, errors: join(work, 'errors.txt'), statuses: job.statuses }));
    }
  }
  return runs;
}

const ratiosOf = (runs, base) => runs.map((run, pair) => run.cpu / (base[pair] ?? base[0])?.cpu);
const spreadOf = (ratios) => `${Math.min(...ratios).toFixed(3)} - ${Math.max(...ratios).toFixed(3)}`;

/** Prints how what was measured stands to what is aimed at. */
function judge(label, runs, size) {
  const named = (name) => [...runs].find(([job, own]) => job.name.startsWith(name) && !own.includes(null))?.[1];
  for (const { from, until = Infinity, what, of, most, more } of GOALS) {
    const [own, base] = [named(what), named(of)];
    if (size < from || size > until || !own || !base) continue;
    const pairs = own.slice(0, base.length);
    if (more === undefined) {
      const ratios = ratiosOf(pairs, base);
      line([label, `${what} : ${of}`, '', median(ratios).toFixed(3), spreadOf(ratios), most.toFixed(2)]);
    } else {
      const differences = pairs.map((run, pair) => run.cpu - base[pair].cpu);
      line([label, `${what} - ${of}, seconds`, median(differences).toFixed(3), '', spreadOf(differences), more.toFixed(2)]);
    }
  }
  const peak = (own) => Math.max(...own.map((run) => run.bytes)) / 2 ** 10;
  if (size < 100_000) return;
  line([label, `${CHECK}: peak MB`, '', '', '', '80', (peak(named(CHECK)) / 2 ** 10).toFixed(0)]);
  const each = (peak(named(STATUS)) - bareKiB) / size;
  line([label, `${STATUS}: peak KiB a milestone over bare node`, '', '', '', '1.5', each.toFixed(1)]);
}

/** Prints the lines of some jobs. `before`: CPU seconds by name, of the size before. Gives those of this size. */
function report(label, runs, { size, before } = {}) {
  const [base] = [...runs.values()];
  return new Map([...runs].map(([{ name, goal = '' }, own]) => {
    if (own.includes(null)) {
      line([label, name, `> ${values.limit}`]);
      return [name, NaN];
    }
    const cpu = median(own.map((run) => run.cpu));
    const ratios = ratiosOf(own, base);
    const last = before?.cpu.get(name);
    const growth = last ? (Math.log(cpu / last) / Math.log(size / before.size)).toFixed(2) : '';
    line([label, name, cpu.toFixed(3), median(ratios).toFixed(2), spreadOf(ratios), goal, (Math.max(...own.map((run) => run.bytes)) / 2 ** 20).toFixed(0), growth]);
    return [name, cpu];
  }));
}

try {
  const { peers, missing } = findPeers(work);
  for (const word of missing) console.log(word);
  const chosen = peers.filter(({ name }) => !values.without.split(',').includes(name.split(' ')[0]));
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; medians of ${values.pairs} runs of each in turn\n`);
  line(HEAD);
  const start = inTurn(atStart());
  report('record', start);
  bareKiB = Math.max(...[...start.values()][0].map((run) => run.bytes)) / 2 ** 10;
  let before;
  for (const size of values.sizes.split(',').filter(Boolean).map(Number)) {
    const data = join(work, String(size));
    generate(data, size);
    const runs = inTurn(onData(data, size, chosen));
    before = { size, cpu: report(size.toLocaleString('en'), runs, { size, before }) };
    judge(size.toLocaleString('en'), runs, size);
    for (const suffix of ['', '-json', '-before', '-broken']) rmSync(data + suffix, { recursive: true });
  }
  console.log('\nratio: to the first line of the same data, or to what stands behind the colon. growth: exponent of CPU time since the size before; 1 is linear.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
