// What a command does, counted and not timed: which modules it loads, how many files it reads, how many of them `yaml` composes. The
// engine itself counts (NODE_V8_COVERAGE). A command that begins to do work that it does not need fails here.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { RECORD } from './spp.js';

const ROOT = resolve(import.meta.dirname, '..');
const TEMP = mkdtempSync(join(tmpdir(), 'spp-work-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly functionName: string; readonly ranges: readonly { readonly count: number }[] }[];
}

interface Work {
  /** The modules of the program that were loaded, by name, without those of code that is shared by some of them. */
  readonly modules: readonly string[];
  /** How many files were read the fast way and by `yaml`, how many documents `yaml` composed, and how many forms zod held something against. */
  readonly plain: number;
  readonly thorough: number;
  readonly composed: number;
  readonly rules: number;
}

/** What a command line does. */
function workOf(words: readonly string[], env: Readonly<Record<string, string>> = {}): Work {
  const folder = mkdtempSync(join(TEMP, 'x-'));
  const { PATH } = process.env;
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/spp.js'), ...words], { cwd: TEMP, env: { PATH, NODE_V8_COVERAGE: folder, XDG_CACHE_HOME: TEMP, ...env }, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const scripts = readdirSync(folder).flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: Script[] }).result);
  const own = scripts.filter(({ url }) => fileOf(url).startsWith(ROOT + '/'));
  const calls = (name: RegExp): number => own.flatMap(({ functions }) => functions).filter(({ functionName }) => name.test(functionName))
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  return {
    modules: own.map(({ url }) => relative(ROOT, fileOf(url))).filter((path) => !/-[A-Z0-9]{8}\.js$/.test(path)).sort(),
    plain: calls(/^readFine$/), thorough: calls(/^readThoroughly$/), composed: calls(/^composeDoc$/), rules: calls(/^startRules$/),
  };
}

const fileOf = (url: string): string => (url.startsWith('file:') ? fileURLToPath(url) : url);

const FILES = readdirSync(RECORD, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).length;
const START = ['bin/spp.js', 'bin/start.js', 'dist/spp.cjs', 'dist/warm.cjs'];
const NO_CACHE = ['--data', RECORD, '--no-cache'];

describe('no more is done than is needed', () => {
  test('zod and yaml are in none of what every run loads', () => {
    for (const name of ['spp.cjs', 'warm.cjs']) expect(readFileSync(join(ROOT, 'dist', name), 'utf8')).not.toMatch(/ZodType|composeDoc/);
  });

  test('to tell the version, nothing is loaded', () => {
    expect(workOf(['--version']).modules).toEqual(['bin/spp.js']);
  });

  test.each([
    ['status --overdue', []],
    ['status --format json', ['dist/formats-report-json.js']],
    ['show biometric-trials', ['dist/cli-commands-show.js']],
    ['list meetings', ['dist/cli-commands-list.js']],
    ['report scorecard', ['dist/cli-commands-report.js']],
  ])('%s: every file is read once, and none by yaml', (line, modules) => {
    const { modules: loaded, ...work } = workOf([...line.split(' '), ...NO_CACHE]);
    expect(loaded).toEqual([...START, ...modules].sort());
    expect(work).toEqual({ plain: FILES, thorough: 0, composed: 0, rules: 1 });
  });

  test('explain: one module more', () => {
    expect(workOf(['explain', 'within 12 months', ...NO_CACHE]).modules).toEqual([...START, 'dist/cli-commands-explain.js'].sort());
  });

  test('check: no module more, and yaml composes no file, though something is placed in two', () => {
    const { modules, plain, thorough, composed } = workOf(['check', ...NO_CACHE]);
    expect({ modules, plain, thorough, composed }).toEqual({ modules: START, plain: FILES, thorough: 0, composed: 0 });
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'bin/spp.js'), 'check', '--format', 'json', ...NO_CACHE], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const { problems } = JSON.parse(stdout) as { problems: { file: string }[] };
    expect(new Set(problems.map(({ file }) => file)).size).toBe(2);
  });

  test('one broken file among many: yaml reads that one', () => {
    const data = join(TEMP, 'broken');
    cpSync(RECORD, data, { recursive: true });
    const file = join(data, 'meetings.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n- odd\n`);
    const { plain, thorough, composed } = workOf(['check', '--data', data, '--no-cache', '--format', 'json']);
    expect({ plain, thorough }).toEqual({ plain: FILES, thorough: 1 });
    expect(composed).toBe(1);
  });

  test('the second time, the program is not even loaded', () => {
    const words = ['status', '--overdue', '--data', RECORD];
    expect(workOf(words).modules).toEqual(START);
    expect(workOf(words)).toEqual({ modules: ['bin/spp.js', 'dist/warm.cjs'], plain: 0, thorough: 0, composed: 0, rules: 0 });
  });
});
