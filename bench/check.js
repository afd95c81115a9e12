// `spp check` against other checkers of YAML on the same generated files: CPU time (user and system) and peak memory of whole processes,
// as ratios within one run, and how the time grows with the data. They do not do the same: yamllint looks at syntax and style; ajv-cli
// and Spectral hold every file against schema/spp.schema.json; spp does so too, and reads dates, follows references and applies its rules.
// Usage: npm run bench:check [-- --sizes 1000,10000,100000 --pairs 5 --limit 300]. Needs python3, whose wait4 tells what a child used.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';

const pathOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SCHEMA = pathOf('schema/spp.schema.json');
const work = mkdtempSync(join(tmpdir(), 'spp-bench-'));
const RULESET = join(work, 'ruleset.json');
const OUTPUT = join(work, 'output.txt');

// The default configuration, but for what the style of the data is: `{ id: US }`, long lines, no '---'.
const YAMLLINT = '{extends: default, rules: {line-length: disable, document-start: disable, braces: {max-spaces-inside: 1}}}';
// The dates of the schema have a pattern beside their format; the formats would need another package.
const AJV = ['validate', '--spec=draft7', '--strict=false', '--validate-formats=false', '-s', SCHEMA];
const NPM = (name) => `npm install --prefix <folder> ${name}, and BENCH_PEERS=<folder>`;

const PEERS = [
  { name: 'yamllint', command: 'yamllint', args: (data) => ['-d', YAMLLINT, data], install: 'apt-get install yamllint' },
  { name: 'ajv-cli', command: 'ajv', args: (data) => [...AJV, '-d', `${data}/**/*.yaml`], install: NPM('ajv-cli') },
  {
    name: 'spectral', command: 'spectral', args: (data) => ['lint', '--ruleset', RULESET, '--quiet', `${data}/**/*.yaml`],
    install: NPM('@stoplight/spectral-cli'),
  },
];

// Runs a command within a limit and prints its exit status, CPU seconds and peak memory as the system counted them.
const MEASURE = `
import json, os, signal, sys
pid = os.fork()
if pid == 0:
    os.dup2(os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
    os.dup2(1, 2)
    os.execvp(sys.argv[3], sys.argv[3:])
stopped = []
signal.signal(signal.SIGALRM, lambda *_: (stopped.append(pid), os.kill(pid, signal.SIGKILL)))
signal.setitimer(signal.ITIMER_REAL, float(sys.argv[1]))
_, status, used = os.wait4(pid, 0)
unit = 1 if sys.platform == 'darwin' else 1024
print(json.dumps({
    'stopped': bool(stopped), 'status': os.waitstatus_to_exitcode(status),
    'cpu': used.ru_utime + used.ru_stime, 'bytes': used.ru_maxrss * unit}))`;

/** One run of a tool: CPU seconds and peak bytes; null when it was stopped at the limit. */
function measure({ name, run }, data, limit) {
  const { stdout, error } = spawnSync('python3', ['-c', MEASURE, String(limit), OUTPUT, ...run(data)], { encoding: 'utf8' });
  if (error || !stdout) throw new Error('bench/check.js needs python3 to measure its children');
  const { stopped, status, cpu, bytes } = JSON.parse(stdout);
  if (stopped) return null;
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${readFileSync(OUTPUT, 'utf8').slice(-2000)}`);
  return { cpu, bytes };
}

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The file of a command: of the packages in BENCH_PEERS, or on the PATH. */
function find(command) {
  const peers = process.env.BENCH_PEERS;
  const folders = [...(peers ? [join(peers, 'node_modules/.bin')] : []), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/** The version of the package that a script belongs to, else what the command says itself. */
function versionOf(file) {
  for (let folder = dirname(realpathSync(file)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  }
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ').at(-1);
}

/** The tools that are there, spp first; scripts of Node.js run on the node that runs this. */
function findTools() {
  const tools = [{ name: 'spp check', run: (data) => [process.execPath, pathOf('bin/spp.js'), 'check', '--data', data] }];
  for (const { name, command, args, install } of PEERS) {
    const file = find(command);
    if (!file) {
      console.log(`without ${name}: ${install}`);
      continue;
    }
    const isScript = /^#!.*\bnode\b/.test(readFileSync(file, 'utf8').slice(0, 100));
    const start = [...(isScript ? [process.execPath] : []), realpathSync(file)];
    tools.push({ name: `${name} ${versionOf(file)}`, run: (data) => [...start, ...args(data)] });
  }
  return tools;
}

/** Every tool in turn, as often as there are pairs; one that was stopped is not tried again. */
function measureInTurn(tools, data, pairs, limit) {
  const runs = new Map(tools.map((tool) => [tool, []]));
  for (let pair = 0; pair < pairs; pair++) {
    for (const tool of tools) if (!runs.get(tool).includes(null)) runs.get(tool).push(measure(tool, data, limit));
  }
  return runs;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const number = (value, digits = 2) => value.toFixed(digits);

const HEAD = ['milestones', 'tool', 'CPU s', 'ratio to spp', '(min - max)', 'peak MB', 'growth'];
const WIDTHS = [10, -17, 9, 13, 15, 9, 8]; // to the left where negative

function line(cells) {
  const padded = cells.map((cell, index) => (WIDTHS[index] < 0 ? cell.padEnd(-WIDTHS[index]) : cell.padStart(WIDTHS[index])));
  console.log(padded.join(' ').trimEnd());
}

/** A line of the table. `before`: the size and CPU seconds of the size before, for the exponent of growth. */
function report(size, { name }, runs, ours, before, limit) {
  const label = [size.toLocaleString('en'), name];
  if (runs.includes(null)) return line([...label, `> ${limit} s`]);
  const cpu = median(runs.map((run) => run.cpu));
  const ratios = runs.map((run, pair) => run.cpu / (ours[pair]?.cpu ?? NaN));
  const growth = before ? number(Math.log(cpu / before.cpu) / Math.log(size / before.size)) : '';
  const spread = `${number(Math.min(...ratios))} - ${number(Math.max(...ratios))}`;
  line([...label, number(cpu), number(median(ratios)), spread, number(Math.max(...runs.map((run) => run.bytes)) / 1e6, 0), growth]);
  return { size, cpu };
}

function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      pairs: { type: 'string', default: '5' },
      limit: { type: 'string', default: '300' },
    },
  });
  const [pairs, limit] = [Number(values.pairs), Number(values.limit)];
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions: { schema, dialect: 'draft7' } } };
  writeFileSync(RULESET, JSON.stringify({ rules: { form: rule } }));
  const tools = findTools();
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; medians of ${pairs} runs of each in turn, CPU time\n`);
  line(HEAD);
  const before = new Map();
  for (const size of values.sizes.split(',').map(Number)) {
    const data = join(work, String(size));
    generate(data, size, { perFile: 25 });
    const runs = measureInTurn(tools, data, pairs, limit);
    for (const tool of tools) before.set(tool, report(size, tool, runs.get(tool), runs.get(tools[0]), before.get(tool), limit));
    rmSync(data, { recursive: true });
  }
  console.log('\ngrowth: exponent of CPU time since the size before; 1 is linear, less where start-up weighs');
}

try {
  main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
