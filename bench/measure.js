// Measures whole processes: CPU time (user and system) and peak memory, as the system counts them. Needs python3, whose wait4 tells.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// Runs a command within a limit and prints its exit status, CPU seconds and peak memory. Its output goes into a pipe, as most output does.
const MEASURE = `
import json, os, signal, sys
rfd, wfd = os.pipe()
pid = os.fork()
if pid == 0:
    os.dup2(wfd, 1)
    os.dup2(os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    os.close(rfd); os.close(wfd)
    os.execvp(sys.argv[3], sys.argv[3:])
os.close(wfd)
stopped = []
signal.signal(signal.SIGALRM, lambda *_: (stopped.append(pid), os.kill(pid, signal.SIGKILL)))
signal.setitimer(signal.ITIMER_REAL, float(sys.argv[1]))
while os.read(rfd, 65536): pass
_, status, used = os.wait4(pid, 0)
unit = 1 if sys.platform == 'darwin' else 1024
print(json.dumps({
    'stopped': bool(stopped), 'status': os.waitstatus_to_exitcode(status),
    'cpu': used.ru_utime + used.ru_stime, 'bytes': used.ru_maxrss * unit}))`;

/** One run: CPU seconds and peak bytes; null when it was stopped at the limit, in seconds. Throws where it failed. */
export function measure(command, { limit, errors, statuses = [0] }) {
  const { stdout, error } = spawnSync('python3', ['-c', MEASURE, String(limit), errors, ...command], { encoding: 'utf8' });
  if (error || !stdout) throw new Error('the bench needs python3 to measure its children');
  const { stopped, status, cpu, bytes } = JSON.parse(stdout);
  if (stopped) return null;
  if (statuses.includes(status)) return { cpu, bytes };
  throw new Error(`${command.join(' ')} ended with ${status}:\n${existsSync(errors) ? readFileSync(errors, 'utf8').slice(-2000) : ''}`);
}

/** The middle one of numbers. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
