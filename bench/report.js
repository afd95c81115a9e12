// `spp report leaders` beside `spp status` on the same data: CPU time (user and system) of whole processes in turn, as ratios within one
// run, on the record and on generated data. Usage: npm run bench:report [-- <milestones> …]. Needs a POSIX shell, as startup.js does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.js';

const SPP = join(import.meta.dirname, '../bin/spp.js');
const ROUNDS = 3;
const FORMATS = ['markdown', 'html', 'docx', 'text', 'json'];
const sizes = process.argv.slice(2).map(Number);
const temporary = mkdtempSync(join(tmpdir(), 'spp-bench-'));

/** CPU seconds of one run; throws where it fails. */
function cpu(args) {
  const script = '"$@" >/dev/null 2>&1 || exit 9; times';
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', process.execPath, SPP, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`failed: spp ${args.join(' ')}`);
  const [user, system] = (stdout.trim().split('\n')[1] ?? '').split(' ').map((text) => {
    const [, minutes, seconds] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  });
  return user + system;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; medians of ${ROUNDS} runs of each in turn, CPU time\n`);
console.log('data                     command          seconds  ratio to status');
try {
  const generated = (sizes.length > 0 ? sizes : [1000, 10_000]).map((size) => {
    const data = join(temporary, String(size));
    generate(data, size);
    return { name: `${String(size)} milestones`, data, period: ['--since', '2022-01-01', '--as-of', '2022-12-31'] };
  });
  const record = { name: 'the record', data: join(import.meta.dirname, '../data'), period: ['--since', '2006-01-01', '--as-of', '2006-08-31'] };
  for (const { name, data, period } of [record, ...generated]) {
    const commands = {
      status: ['status', '--data', data, '--as-of', period[3]],
      ...Object.fromEntries(FORMATS.map((format) => [`leaders ${format}`, ['report', 'leaders', '--data', data, ...period, '--format', format]])),
    };
    const runs = Array.from({ length: ROUNDS }, () => Object.fromEntries(Object.entries(commands).map(([command, args]) => [command, cpu(args)])));
    for (const command of Object.keys(commands)) {
      const ratio = median(runs.map((run) => run[command] / run.status));
      console.log(`${name.padEnd(24)} ${command.padEnd(16)} ${median(runs.map((run) => run[command])).toFixed(2).padStart(7)}  ${ratio.toFixed(2)}`);
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
