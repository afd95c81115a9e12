// What spp costs beside bare node and beside other programs: CPU time and peak memory of whole processes, ours and theirs in turn, as
// ratios within one run, and how both grow with the data. Prints one table.
// Usage: npm run bench [-- --sizes 1000,10000 --pairs 9 --limit 300 --without spectral]; npm run bench:full goes on to 100,000 milestones.
// The checkers do not do the same: yamllint and yaml-lint look at syntax and style, ajv-cli and Spectral hold every file against
// schema/spp.schema.json; `spp check` does that too, and reads dates, follows references and applies its rules.
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
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' }, pairs: { type: 'string', default: '9' }, limit: { type: 'string', default: '300' },
    without: { type: 'string', default: '' },
  },
});
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
  { name: 'spp status --overdue', goal: '1.15', ...spp('status', '--overdue', '--data', RECORD) },
  { name: 'spp explain', ...spp('explain', 'within 12 months', '--data', RECORD) },
  { name: 'spp check --no-cache', ...spp('check', '--data', RECORD, '--no-cache') },
  { name: 'spp check', ...spp('check', '--data', RECORD) },
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

/** Jobs on generated data, held against the first of them. */
function onData(data, size, peers) {
  mkdirSync(`${data}-json`);
  const period = ['--since', '2022-01-01', ...AS_OF, '--data', data, '--no-cache'];
  return [
    { name: 'spp check --no-cache', ...spp('check', '--data', data, '--no-cache') },
    { name: 'JSON.parse of the same', goal: '1/1.25', command: asJson(data, `${data}-json`) },
    { name: 'spp check, kept', ...spp('check', '--data', data) },
    { name: 'spp check, a broken file', ...spp('check', '--data', broken(data), '--no-cache'), statuses: [1] },
    { name: 'spp check --against', goal: '2', ...spp('check', '--data', data, '--against', edited(data), '--no-cache'), statuses: [0, 1] },
    { name: 'spp status, piped', ...spp('status', '--overdue', ...AS_OF, '--data', data, '--no-cache') },
    { name: 'spp status, kept', ...spp('status', '--overdue', ...AS_OF, '--data', data) },
    { name: 'spp status, as a table', ...spp('status', '--overdue', ...AS_OF, '--data', data, '--format', 'table', '--no-cache') },
    ...(size > 10_000 ? [] : ['markdown', 'docx'].map((format) => ({ name: `spp report leaders, ${format}`, ...spp('report', 'leaders', ...period, '--format', format) }))),
    ...peers.map(({ name, command }) => ({ name, command: command(data) })),
  ];
}

const HEAD = ['data', 'what', 'CPU s', 'ratio', '(min - max)', 'goal', 'peak MB', 'growth'];
const WIDTHS = [10, -33, 8, 7, 15, 7, 8, 7]; // to the left where negative

function line(cells) {
  console.log(cells.map((cell, at) => (WIDTHS[at] < 0 ? cell.padEnd(-WIDTHS[at]) : cell.padStart(WIDTHS[at]))).join(' ').trimEnd());
}

/** All jobs in turn, as often as there are pairs; one that was stopped at the limit is not tried again. */
function inTurn(jobs) {
  const runs = new Map(jobs.map((job) => [job, []]));
  const options = { limit: Number(values.limit), errors: join(work, 'errors.txt') };
  for (let pair = 0; pair < Number(values.pairs); pair++) {
    for (const job of jobs) if (!runs.get(job).includes(null)) runs.get(job).push(measure(job.command, { ...options, statuses: job.statuses }));
  }
  return runs;
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
    const ratios = own.map((run, pair) => run.cpu / (base[pair]?.cpu ?? NaN));
    const last = before?.cpu.get(name);
    const growth = last ? (Math.log(cpu / last) / Math.log(size / before.size)).toFixed(2) : '';
    const spread = `${Math.min(...ratios).toFixed(2)} - ${Math.max(...ratios).toFixed(2)}`;
    line([label, name, cpu.toFixed(3), median(ratios).toFixed(2), spread, goal, (Math.max(...own.map((run) => run.bytes)) / 2 ** 20).toFixed(0), growth]);
    return [name, cpu];
  }));
}

try {
  const { peers, missing } = findPeers(work);
  for (const word of missing) console.log(word);
  const chosen = peers.filter(({ name }) => !values.without.split(',').includes(name.split(' ')[0]));
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; medians of ${values.pairs} runs of each in turn\n`);
  line(HEAD);
  report('record', inTurn(atStart()));
  let before;
  for (const size of values.sizes.split(',').filter(Boolean).map(Number)) {
    const data = join(work, String(size));
    generate(data, size);
    before = { size, cpu: report(size.toLocaleString('en'), inTurn(onData(data, size, chosen)), { size, before }) };
    for (const suffix of ['', '-json', '-before', '-broken']) rmSync(data + suffix, { recursive: true });
  }
  console.log('\nratio: to the first line of the same data. growth: exponent of CPU time since the size before; 1 is linear.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
