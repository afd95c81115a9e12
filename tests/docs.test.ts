// The documents say what is so: every name of a registry is in them, and their examples print what they claim.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDINGS, STATES } from '../src/assess/index.js';
import { COMMANDS } from '../src/cli/commands/index.js';
import { PROBLEM_FORMATS } from '../src/formats/problems/index.js';
import { REPORT_FORMATS } from '../src/formats/report/index.js';
import { REPORTED_STATUSES } from '../src/model/index.js';
import { RULES } from '../src/rules/index.js';
import { splitLine, spp } from './spp.js';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');
const docs = readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`);
const allDocs = [readme, ...docs.map(read)].join('\n');

describe('the README', () => {
  test.each(['npm ci && npx spp status --overdue', 'npm ci && npm test'])('shows %s, standing alone', (line) => {
    expect(readme.split('\n').map((text) => text.trim())).toContain(line);
  });

  test('names every command, report format, state and finding', () => {
    for (const { name } of COMMANDS) expect(readme, name).toMatch(new RegExp(`spp ${name}\\b`));
    for (const format of Object.keys(REPORT_FORMATS)) expect(readme, format).toContain(`\`${format}\``);
    for (const state of STATES) expect(readme, state).toContain(`| \`${state}\` |`);
    for (const { id, mark, summary } of FINDINGS) expect(readme, `${id}: ${summary}`).toMatch(new RegExp(`\\| \`${id}\` \\| ${mark} \\|`));
  });

  const blocks = [...readme.matchAll(/```console\n\$ spp (.*)\n([\s\S]*?)```/g)].map(([, line = '', output = '']) => ({ line, output }));
  test('has examples with their output', () => { expect(blocks.length).toBeGreaterThanOrEqual(2); });
  test.each(blocks)('spp $line prints what it claims', async ({ line, output }) => {
    expect((await spp(splitLine(line), { isTTY: true })).stdout).toBe(output);
  });

  const commands = [...readme.matchAll(/^ {4}spp (.*?)(?: \|.*)?$/gm)].map(([, line = '']) => line).filter((line) => !line.includes('my-programme'));
  test('has commands for every job', () => { expect(commands.length).toBeGreaterThan(8); });
  test.each(commands)('spp %s works', async (line) => { await expectToWork(line); });
});

describe('the documents', () => {
  test('have every code that a problem can have as a rule, and no rule that nothing reports', () => {
    const below = (folder: string): string[] => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
    const files = ['src/load', 'src/io', 'src/cli'].flatMap(below).filter((path) => path.endsWith('.ts'));
    const source = [...files, 'src/rules/run.ts'].map(read).join('\n');
    const families = [...new Set(RULES.map(({ id }) => id.split('/')[0] ?? ''))];
    const reported = new Set([...source.matchAll(new RegExp(`'((?:${families.join('|')})/[a-z-]+)'`, 'g'))].map(([, code = '']) => code));
    expect(reported.size).toBeGreaterThan(25);
    const ids = RULES.map(({ id }) => id);
    expect([...reported].filter((code) => !ids.includes(code))).toEqual([]);
    expect(RULES.filter(({ id, each, check, judge }) => !each && !check && !judge && !reported.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('name every status, format and key of the contracts', async () => {
    for (const status of REPORTED_STATUSES) expect(read('docs/data.md'), status).toContain(`\`${status}\``);
    for (const format of Object.keys(PROBLEM_FORMATS)) expect(allDocs, format).toContain(format);
    const { stdout } = await spp(['status', 'biometric-trials', '--format', 'json']);
    for (const [, key = ''] of stdout.matchAll(/"(\w+)":/g)) expect(read('docs/json.md'), key).toMatch(new RegExp(`\\b${key}\\b`));
  });

  test.each(docs)('%s leads nowhere that is not there', (path) => {
    for (const [, target = ''] of read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(() => read(join('docs', target)), target).not.toThrow();
  });

  test('are all linked from the README', () => {
    for (const path of docs) expect(readme).toContain(`(${path})`);
  });
});

test('docs/rules.md is what `spp check --explain all` prints', async () => {
  const { stdout } = await spp(['check', '--explain', 'all', '--format', 'markdown']);
  expect(read('docs/rules.md'), 'npm run -s rules renews it').toBe(stdout);
});

describe('the help', () => {
  test.each(COMMANDS.map(({ name }) => name))('of %s fits 80 columns and has examples that work', async (name) => {
    const { stdout, status } = await spp([name, '--help'], { isTTY: true });
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const examples = [...stdout.matchAll(/^ {2}\$ spp (.*)$/gm)].map(([, line = '']) => line);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) await expectToWork(example);
  });
});

/** Runs without complaint; status 1 only where the line asks for it, by --fail-on. */
async function expectToWork(line: string): Promise<void> {
  const [words = '', file] = line.split(' < ');
  const { status, stdout, stderr, written } = await spp(splitLine(words), file === undefined ? {} : { stdin: 'They will report by June 2006.' });
  expect(line.includes('--fail-on') ? [0, 1] : [0], line).toContain(status);
  expect(stdout + stderr + [...written.values()].join(''), line).not.toBe('');
}
