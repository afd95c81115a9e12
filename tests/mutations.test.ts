// A mutation corpus: for every rule at least one broken copy of the real record in which that rule fires, at its place, and nothing
// else does. Each copy is checked as CI does, against the record as it was published.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES } from '../src/rules/index.js';
import { copyDamaged, type Mutation } from './mutations/damage.js';
import { EDITS } from './mutations/edits.js';
import { FILES } from './mutations/files.js';
import { DATA } from './mutations/record.js';
import { RECORD, spp } from './spp.js';

const MUTATIONS: readonly Mutation[] = [...FILES, ...DATA, ...EDITS];
const BIN = resolve(import.meta.dirname, '../bin/spp.js');
const TEMP = mkdtempSync(join(tmpdir(), 'spp-mutations-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

const newFolder = (): string => mkdtempSync(join(TEMP, 'x-'));
const isRunnable = ({ posix }: Mutation): boolean => !posix || process.platform !== 'win32';

interface Copies {
  /** A folder that holds the broken copy as `data`. */
  readonly folder: string;
  readonly data: string;
  readonly against: string;
  /** 'programme.yaml:3:8 ref/group', sorted. */
  readonly expected: readonly string[];
}

function write({ rule, damage, published, at = [], everywhere }: Mutation): Copies {
  const folder = newFolder();
  const data = join(folder, 'data');
  const places = [...copyDamaged(data, damage, everywhere), ...at];
  const before = published ? join(newFolder(), 'data') : RECORD;
  if (published) copyDamaged(before, published);
  return { folder, data, against: before, expected: places.map((place) => `${place} ${rule}`).sort() };
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly waived: string | null;
}

/** What is told of a copy and not waived. */
async function check(data: string, against: string): Promise<{ status: number; problems: readonly Told[] }> {
  const { status, stdout, stderr } = await spp(['check', '--data', data, '--against', against, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  const { problems } = JSON.parse(stdout) as { problems: Told[] };
  const open = problems.filter(({ waived }) => waived === null);
  return { status, problems: open.map((one) => ({ ...one, file: one.file.slice(data.length + 1) })) };
}

const placeOf = ({ file, line, column, code }: Told): string => `${file}:${String(line)}:${String(column)} ${code}`;

/** Problems that are there of necessity are counted, the others are placed. */
function split(problems: readonly Told[], beside: Mutation['beside'] = {}): { places: string[]; counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  for (const { code } of problems) if (code in beside) counts[code] = (counts[code] ?? 0) + 1;
  return { places: problems.filter(({ code }) => !(code in beside)).map(placeOf).sort(), counts };
}

test('the record as it was published has no problem', async () => {
  const { data, against } = write({ rule: '', name: '', damage: [] });
  expect(await check(data, against)).toEqual({ status: 0, problems: [] });
});

test('every rule has a broken copy', () => {
  const broken = new Set(MUTATIONS.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  expect([...broken].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

describe.each(RULES.map(({ id, severity }) => ({ id, severity })))('$id', ({ id, severity }) => {
  const own = MUTATIONS.filter((mutation) => mutation.rule === id && isRunnable(mutation));
  test.each(own)('$name', prove);

  async function prove(mutation: Mutation): Promise<void> {
    const { data, against, expected } = write(mutation);
    const { status, problems } = await check(data, against);
    const { places, counts } = split(problems, mutation.beside);
    expect(places, JSON.stringify(problems.slice(0, 3), null, 2)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(counts).toEqual(mutation.beside ?? {});
    expect(new Set(problems.filter(({ code }) => code === id).map((one) => one.severity))).toEqual(new Set([severity]));
    expect(status).toBe(problems.some((one) => one.severity === 'error') ? 1 : 0);
    rmSync(data, { recursive: true });
  }
});

/** A workflow command, as GitHub reads it. */
function readAnnotation(line: string): { readonly command: string; readonly place: string } {
  const [, command = '', list = ''] = /^::(error|warning|notice) (.*?)::/.exec(line) ?? [];
  const values = new Map(list.split(',').map((pair) => pair.split('=') as [string, string]));
  const of = (name: string): string => decodeURIComponent(values.get(name) ?? '');
  return { command, place: `${of('file')}:${of('line')}:${of('col')} ${of('title')}` };
}

describe('the program itself, as GitHub runs it', () => {
  const chosen = [
    'file/syntax', 'file/link', 'schema/unknown-key', 'date/quotes', 'ref/track', 'deadline/stated', 'source/shared-item',
    'edit/commitment-deleted', 'edit/baseline-moved', 'edit/waiver-added',
  ];
  const mutations = chosen.flatMap((id) => MUTATIONS.find((mutation) => mutation.rule === id && isRunnable(mutation)) ?? []);
  test.each(mutations)('$rule: $name', (mutation) => {
    const { folder, against, expected } = write(mutation);
    const { SPP_DATA: _, ...env } = process.env;
    const line = [BIN, 'check', '--against', against, '--format', 'github'];
    const { stdout, stderr, status } = spawnSync(process.execPath, line, { cwd: folder, env, encoding: 'utf8' });
    const annotations = stdout.trimEnd().split('\n').map(readAnnotation);
    const severity = RULES.find(({ id }) => id === mutation.rule)?.severity;
    expect(annotations.map(({ place }) => place).sort(), stderr).toEqual(expected.map((place) => `data/${place}`));
    expect(new Set(annotations.map(({ command }) => command))).toEqual(new Set([severity === 'info' ? 'notice' : severity]));
    expect(status).toBe(severity === 'error' ? 1 : 0);
  });
});
