// Behaviour through the real command. Every folder below cases/ with a file `cmd` is a case:
//   cmd      a comment on what it shows, then the argument line; `#!` before it: surroundings as JSON ({"isTTY":true,"width":120})
//   data/    the data folder; or, by name, a folder of tests/data ({"data":"small"}); else the repository's own record
//   stdout, stderr, exit (status, 0 without the file), after/ (files written): what is expected
// `npx vitest -u` rewrites what is expected; look at every difference before you commit it, since it is a claim.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitLine, spp, type Surroundings } from './spp.js';

const ROOT = join(import.meta.dirname, 'cases');
const cases = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[/\\])cmd$/.test(path)).map((path) => dirname(path)).sort();

interface Command {
  readonly shows: string;
  readonly argv: readonly string[];
  readonly surroundings: Surroundings;
}

function readCommand(folder: string): Command {
  const lines = readFileSync(join(folder, 'cmd'), 'utf8').split('\n').filter(Boolean);
  const surroundings = JSON.parse(lines.find((line) => line.startsWith('#!'))?.slice(2) ?? '{}') as Surroundings;
  const data = surroundings.data === undefined ? join(folder, 'data') : join(import.meta.dirname, 'data', surroundings.data);
  return {
    shows: lines.find((line) => /^#[^!]/.test(line))?.slice(1).trim() ?? '',
    argv: splitLine(lines.find((line) => !line.startsWith('#')) ?? ''),
    surroundings: { ...surroundings, ...(existsSync(data) ? { data } : {}) },
  };
}

describe('cases', () => {
  test('are there, and each says what it shows', () => {
    expect(cases.length).toBeGreaterThan(20);
    for (const name of cases) expect(readCommand(join(ROOT, name)).shows, name).not.toBe('');
  });

  test.each(cases)('%s', async (name) => {
    const folder = join(ROOT, name);
    const { argv, surroundings } = readCommand(folder);
    const result = await spp(argv, surroundings);
    await expect(result.stdout).toMatchFileSnapshot(join(folder, 'stdout'));
    if (result.stderr !== '' || existsSync(join(folder, 'stderr'))) await expect(result.stderr).toMatchFileSnapshot(join(folder, 'stderr'));
    if (result.status !== 0 || existsSync(join(folder, 'exit'))) await expect(`${String(result.status)}\n`).toMatchFileSnapshot(join(folder, 'exit'));
    for (const [path, text] of result.written) await expect(text).toMatchFileSnapshot(join(folder, 'after', path));
  });
});
