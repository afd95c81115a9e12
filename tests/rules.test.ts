// The catalogue of rules is a manual that is run: every rule has its texts, and its examples show it and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { slipOf } from '../src/model/index.js';
import { RULES } from '../src/rules/index.js';
import type { Example } from '../src/rules/rule.js';
import { EXAMPLE_FILES } from './rule-examples.js';
import { spp } from './spp.js';

const TEMP = mkdtempSync(join(tmpdir(), 'spp-rules-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

const isShell = (example: Example): boolean => example.trimStart().startsWith('$ ');

/** The files of an example, by name: those of the small programme, with the example's own instead of them or beside them. */
function filesOf(example: Example): Map<string, string> {
  const files = new Map<string, string>(Object.entries(EXAMPLE_FILES));
  const text = `${example.trim()}\n`;
  if (isShell(example)) return files;
  if (!text.startsWith('kind:')) {
    const { initiative } = EXAMPLE_FILES;
    const header = initiative.slice(0, initiative.indexOf('milestones:\n') + 'milestones:\n'.length);
    return files.set('initiative', header + text.replace(/^(?=.)/gm, '  '));
  }
  const own = new Set<string>();
  for (const file of text.split(/^---\n/m)) {
    const kind = /^kind: (\S+)/.exec(file)?.[1] ?? '';
    const name = own.has(kind) ? `${kind}-${String(own.size)}` : kind;
    own.add(name);
    files.set(name, completed(file, new Map<string, string>(Object.entries(EXAMPLE_FILES)).get(kind) ?? ''));
  }
  return files;
}

/** The keys of a file with their texts. */
const keysOf = (file: string): [string, string][] =>
  file.split(/^(?=[\w"?])/m).map((text) => [text.split(':')[0] ?? '', text]);

/** A file that names no `id:` takes what it does not name from the small programme's file of its kind; milestones stand last. */
function completed(file: string, small: string): string {
  const isLast = ([key]: [string, string]): number => Number(key === 'milestones');
  if (keysOf(file).some(([key]) => key === 'id')) return file;
  return [...new Map([...keysOf(small), ...keysOf(file)])].sort((a, b) => isLast(a) - isLast(b)).map(([, text]) => text).join('');
}

/** Writes an example below a new folder; its data folder. */
function write(example: Example): string {
  const folder = mkdtempSync(join(TEMP, 'x-'));
  mkdirSync(join(folder, 'data'));
  for (const [name, text] of filesOf(example)) writeFileSync(join(folder, 'data', `${name}.yaml`), text);
  if (isShell(example)) {
    const lines = example.trim().split('\n').map((line) => line.replace(/^\$ /, ''));
    const { status, stderr } = spawnSync('bash', ['-e', '-c', lines.join('\n')], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the example cannot be run: ${stderr}`);
  }
  return join(folder, 'data');
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly fixable: boolean;
  readonly waived: string | null;
}

/** What is found in an example and not waived; against the version before where the rule has one. */
async function check(was: Example | undefined, example: Example): Promise<Found[]> {
  const against = was === undefined ? [] : ['--against', write(was)];
  const { stdout, stderr } = await spp(['check', '--data', write(example), '--format', 'json', ...against]);
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { problems: Found[] }).problems.filter(({ waived }) => waived === null);
}

/** Where it is found, others are of necessity: too many of them. */
const isCompany = (id: string, code: string): boolean => id === 'file/problems' && code !== id;

describe('the small programme of the examples', () => {
  test('has no problems', async () => {
    const { stdout, status } = await spp(['check', '--data', write('$ true')]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});

describe('rules', () => {
  test('are there, each once', () => {
    expect(RULES.length).toBeGreaterThan(40);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  test('that keep data from being used are errors, and so is whatever cannot be waived', () => {
    expect(RULES.filter(({ blocks, severity }) => blocks !== undefined && severity !== 'error')).toEqual([]);
  });
});

describe('what is mended without asking', () => {
  const known = ['harbour-survey', 'north-border', 'plan-2006', 'land', 'US', 'MX'];
  test.each([
    ['harbour-survy', 'harbour-survey'], // a letter missing
    ['harboour-survey', 'harbour-survey'], // a letter too many
    ['harbour-surbey', 'harbour-survey'], // a letter wrong
    ['harbour-sruvey', 'harbour-survey'], // two letters swapped
    ['Harbour-Survey', 'harbour-survey'],
    ['harbour-surv', undefined], // a beginning: of another milestone, it may be
    ['harbour-surveys', 'harbour-survey'],
    ['south-border', undefined], // two letters, and the other side
    ['plan-2005', undefined], // another year
    ['plan-2060', undefined],
    ['UK', undefined], // another country
    ['ferry', undefined],
    ['', undefined],
  ])('%s is a slip of %s', (word, meant) => { expect(slipOf(word, known)).toBe(meant); });

  test('is not guessed where two are near', () => { expect(slipOf('plam', ['plan', 'play'])).toBeUndefined(); });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has its texts', () => {
    const { summary, why, fixes = 'fixes' } = rule;
    expect(summary).toMatch(/^(?!.*\.$).{10,100}$/);
    expect(summary).not.toMatch(/^[A-Z][a-z]/);
    expect(why).toMatch(/^.{40,320}[^.]\.$/);
    expect(fixes).toMatch(/^(?!.*\.$)[a-z].{4,100}$/);
  });

  const needsShell = isShell(rule.fails) || isShell(rule.passes);
  test.skipIf(needsShell && process.platform === 'win32')('fails where its example fails, and nothing else does', async () => {
    const found = (await check(rule.was, rule.fails)).filter(({ code }) => !isCompany(id, code));
    expect(found.map(({ code, severity, fixable }) => ({ code, severity, fixable })), JSON.stringify(found))
      .toEqual([{ code: id, severity: rule.severity, fixable: rule.fixes !== undefined }]);
  });

  test.skipIf(rule.fixes === undefined)('is mended by --fix, and nothing is wrong then', async () => {
    const data = write(rule.fails);
    const { written } = await spp(['check', '--data', data, '--fix']);
    expect(written.size).toBe(1);
    for (const [path, text] of written) writeFileSync(path, text);
    const { stdout, status } = await spp(['check', '--data', data]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  test.skipIf(needsShell && process.platform === 'win32')('passes where its example passes', async () => {
    // Where the same data passes, the fault is in the version before: it passes when compared with nothing.
    expect(await check(rule.passes === rule.fails ? undefined : rule.was, rule.passes)).toEqual([]);
  });
});
