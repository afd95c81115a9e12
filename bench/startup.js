// Start-up against bare node: CPU time (user and system) of whole processes, the two in turn, as ratios within one run.
// Usage: npm run bench [-- <pairs>]. Needs a POSIX shell, whose `times` tells what its children used.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SPP = [pathOf('bin/spp.js')];
const DATA = ['--data', pathOf('data')];
// What every command has to do at least: read the same files with the YAML library, and nothing else.
const YAML_ALONE = `
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from ${JSON.stringify(import.meta.resolve('yaml'))};
const root = ${JSON.stringify(pathOf('data/'))};
for (const file of readdirSync(root, { recursive: true })) if (file.endsWith('.yaml')) parseDocument(readFileSync(root + file, 'utf8')).toJS();`;
const JOBS = [
  { name: 'yaml on the same files', args: ['--input-type=module', '-e', YAML_ALONE], aim: '' },
  { name: 'spp --version', args: [...SPP, '--version'], aim: '1.3' },
  { name: 'spp explain', args: [...SPP, 'explain', 'within 12 months', ...DATA], aim: '' },
  { name: 'spp status --overdue', args: [...SPP, 'status', '--overdue', ...DATA], aim: '4' },
  { name: 'spp status --format json', args: [...SPP, 'status', '--format', 'json', ...DATA], aim: '' },
  { name: 'spp check', args: [...SPP, 'check', ...DATA], aim: '' },
];
// One measurement is several runs in one shell, since the clock of `times` ticks in hundredths of a second.
const RUNS = 4;

/** CPU milliseconds of one run of node with these arguments. */
function cpu(args) {
  const script = `for i in ${'x '.repeat(RUNS)}; do "$@" >/dev/null 2>&1; done; times`;
  const { stdout, status } = spawnSync('sh', ['-c', script, 'sh', process.execPath, ...args], { encoding: 'utf8' });
  const children = stdout.trim().split('\n')[1];
  if (status !== 0 || !children) throw new Error(`could not measure node ${args.join(' ')}`);
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return (seconds * 1000) / RUNS;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const pairs = Number(process.argv[2] ?? 9);

console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${pairs} pairs of ${RUNS} runs, CPU time\n`);
console.log(`${'command'.padEnd(26)}${'ratio to node -e 0'.padEnd(20)}${'(min - max)'.padEnd(16)}${'aim'.padEnd(6)}median ms`);
for (const { name, args, aim } of JOBS) {
  cpu(args);
  const measured = Array.from({ length: pairs }, () => ({ bare: cpu(['-e', '0']), ours: cpu(args) }));
  const ratios = measured.map(({ bare, ours }) => ours / bare);
  const spread = `${Math.min(...ratios).toFixed(2)} - ${Math.max(...ratios).toFixed(2)}`;
  console.log(`${name.padEnd(26)}${median(ratios).toFixed(2).padEnd(20)}${spread.padEnd(16)}${aim.padEnd(6)}${median(measured.map(({ ours }) => ours)).toFixed(0)}`);
}
