// Edits on a real git repository: every rule of edits, once as it is meant to catch it, once recorded as intended; and the edits
// that none of them may stop.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../src/rules/index.js';
import { COMMITMENTS } from './edits/commitments.js';
import { BASE, inSpans, record, TOLL, type Edit } from './edits/files.js';
import { TEXTS } from './edits/texts.js';
import { TOLD } from './edits/told.js';
import { spp } from './spp.js';

const CASES = [...COMMITMENTS, ...TOLD, ...TEXTS];

let repository = '';
const git = (...args: string[]): string => execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' });

function write(files: Readonly<Record<string, string>>): void {
  rmSync(join(repository, 'data'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, 'data', path)), { recursive: true });
    writeFileSync(join(repository, 'data', path), text);
  }
}

/** The files after edits; every text that is to be replaced stands there once. */
function edited(...edits: readonly Edit[]): Record<string, string> {
  const files: Record<string, string> = { ...BASE };
  for (const [path, pairs] of edits.flatMap((edit) => Object.entries(edit))) {
    if (pairs === null) {
      Reflect.deleteProperty(files, path);
      continue;
    }
    for (const [from, to] of pairs) {
      const text = files[path] ?? '';
      if (from !== '') expect(text.split(from), `${path}: ${from}`).toHaveLength(2);
      files[path] = from === '' ? text + to : text.replace(from, () => to);
    }
  }
  return files;
}

interface Told {
  readonly class: string | null;
  readonly problems: readonly { readonly code: string; readonly file: string; readonly line: number; readonly waived: string | null; readonly severity: string }[];
}

async function checkAgainst(ref: string): Promise<Told & { readonly status: number }> {
  const data = join(repository, 'data');
  const { stdout, stderr, status } = await spp(['check', '--data', data, '--against', ref, '--rule', 'edit,schema,ref', '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  const { problems, ...rest } = JSON.parse(stdout) as Told;
  return { ...rest, status, problems: problems.map((problem) => ({ ...problem, file: problem.file.slice(data.length + 1) })) };
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'spp-edits-'));
  git('init', '-q', '-b', 'main');
  write(BASE);
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
});
afterAll(() => { rmSync(repository, { recursive: true, force: true }); });

describe('an edit', () => {
  test.each(CASES)('$name', async ({ edit, fires, class: grave, intended }) => {
    write(edited(edit));
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, file, line }) => `${code} ${file}:${String(line)}`).sort()).toEqual([...fires].sort());
    expect(told.class).toBe(grave);
    expect(told.status).toBe(told.problems.some(({ severity }) => severity === 'error') ? 1 : 0);
    if (!intended) return;
    write(edited(edit, intended));
    const recorded = await checkAgainst('HEAD');
    expect(recorded.status).toBe(0);
    expect(recorded.problems.map(({ waived }) => waived)).toEqual(fires.map(() => 'It was entered wrongly (plan)'));
  });

  test('is tried for every rule of edits', () => {
    const fired = new Set(CASES.flatMap(({ fires }) => fires.map((text) => text.split(' ')[0])));
    const rules = RULES.filter(({ judge }) => judge).map(({ id }) => id);
    expect(rules.filter((id) => !fired.has(id))).toEqual([]);
    const shown = new Set(CASES.flatMap(({ fires, intended }) => (intended ? fires.map((text) => text.split(' ')[0]) : [])));
    expect(RULES.filter(({ judge, isAlwaysTold }) => judge && !isAlwaysTold).map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['edit/party-removed']);
  });

  test('that was recorded once lets no later one pass', async () => {
    const recorded = edited(CASES[5]?.edit ?? {}, CASES[5]?.intended ?? {});
    write(recorded);
    git('add', '-A');
    git('commit', '-q', '-m', 'moved, as intended');
    write({ ...recorded, 'works/spans.yaml': (recorded['works/spans.yaml'] ?? '').replace('by July 2021', 'by August 2021') });
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, waived }) => [code, waived])).toEqual([['edit/baseline-moved', null]]);
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  test('is not covered by a record without an id, but in the thing itself', async () => {
    write(edited({ 'works/shafts.yaml': null, ...inSpans(['by June 2021', 'by July 2021']) }, { 'programme.yaml': [['', `change:\n  - ${record('edit/commitment-deleted')}\n  - ${record('edit/baseline-moved')}\n`]] }));
    const told = await checkAgainst('HEAD');
    expect(told.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code).sort()).toEqual(['edit/baseline-moved', 'edit/commitment-deleted']);
    expect(told.status).toBe(1);
  });

  test('is not covered by a record beside its neighbour, or by one that names what it was', async () => {
    const meant = record('edit/fact-rewritten');
    write(edited({ 'done.yaml': [['parties: [AA, BB]', 'parties: [AA]'], ['    confidence: low\n', `    confidence: low\n    change: ${meant}\n`]] }));
    expect((await checkAgainst('HEAD')).problems.map(({ code, waived }) => [code, waived])).toEqual([['edit/fact-rewritten', null], ['edit/record', null]]);
    // 'all' is what the parties were before; a record names things, not values.
    write(edited({ 'done.yaml': [['    confidence: low\n', '    parties: [CC]\n    confidence: low\n']] }, { 'programme.yaml': [['', `change: ${record('edit/fact-rewritten', 'all')}\n`]] }));
    expect((await checkAgainst('HEAD')).problems.map(({ code }) => code).sort()).toEqual(['edit/fact-rewritten', 'edit/record']);
  });

  test('cannot lower the rules that judge it', async () => {
    write(edited({ 'works/shafts.yaml': null, 'programme.yaml': [['', 'rules: { edit/commitment-deleted: info }\n']] }));
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual(['error edit/commitment-deleted', 'warning edit/rule-lowered']);
    write(edited({ 'programme.yaml': [['', 'rules: { edit/rule-lowered: info }\n']] }));
    expect((await checkAgainst('HEAD')).problems.map(({ code }) => code)).toContain('ref/rule');
  });

  test('is told though a rule, a path or a broken record beside it hides it', async () => {
    const data = join(repository, 'data');
    const run = async (...argv: string[]): Promise<number> => (await spp(['check', '--data', data, '--against', 'HEAD', ...argv])).status;
    write(edited(inSpans(['by June 2021', 'when possible'])));
    expect(await run('--rule', 'edit')).toBe(1);
    expect(await run('--skip', 'deadline')).toBe(1);
    expect(await run(join(data, 'programme.yaml'))).toBe(1);
    write(edited({ 'works/shafts.yaml': null }));
    expect(await run(join(data, 'works'))).toBe(1);
    expect(await run(join(data, 'works/shafts.yaml'))).toBe(1);
    expect(await run(join(data, 'documents.yaml'))).toBe(0);
    expect((await spp(['check', '--data', data, '--against', data])).status).toBe(2);
    expect((await spp(['check', '--data', data, '--rule', 'edit'])).status).toBe(2);
  });

  test('hides behind no file that cannot be read', async () => {
    // A deletion beside a broken file, and a broken file itself: nothing is made of what is not known.
    write({ ...edited(inSpans([TOLL, ''])), 'works/shafts.yaml': 'kind: initiative\nid: [' });
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code }) => code).sort()).toEqual(['edit/commitment-deleted', 'file/syntax']);
    write({ ...edited(inSpans([TOLL, ''], ['title: Build it', 'titel: Build it'])) });
    expect((await checkAgainst('HEAD')).problems.map(({ code }) => code).sort()).toEqual(['edit/commitment-deleted', 'schema/missing-key', 'schema/unknown-key']);
  });

  test('of what stands beside commitments hides behind no fault, and none is made of one', async () => {
    const told = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
      write(files);
      return (await checkAgainst('HEAD')).problems.map(({ code, file }) => `${code} ${file}`).sort();
    };
    const base = edited({});
    // A file that cannot be read: nothing of it is removed, and what goes elsewhere is told.
    const broken = { ...base, 'done.yaml': 'kind: accomplishments\naccomplishments: [', 'asked.yaml': '' };
    expect(await told(broken)).toEqual(['file/empty asked.yaml', 'file/syntax done.yaml']);
    expect(await told({ ...broken, 'met.yaml': (base['met.yaml'] ?? '').replace('Aland Town', 'Beland Town') })).toContain('edit/fact-rewritten met.yaml');
    // One that is wrong in part: what is wrong there is not told as an edit, and all else is.
    const wrong = { ...base, 'done.yaml': (base['done.yaml'] ?? '').replace('id: pier-sunk\n', 'id: [pier-sunk]\n').replace('since: "2020-06-30"', 'since: "2020-06-31"') };
    expect(await told(wrong)).toEqual(['date/format done.yaml', 'schema/type done.yaml']);
    expect(await told({ ...wrong, 'done.yaml': wrong['done.yaml'].replace('    confidence: low\n', '    parties: [CC]\n') })).toContain('edit/fact-rewritten done.yaml');
  });

  test('of a text hides behind no fault, and none is made of one', async () => {
    const told = async (edit: Edit): Promise<string[]> => {
      write(edited(edit));
      return (await checkAgainst('HEAD')).problems.map(({ code, file }) => `${code} ${file}`).sort();
    };
    expect(await told({ 'texts/given.yaml': [['id: bridges-2020', 'id: [']] })).toEqual(['file/syntax texts/given.yaml']);
    expect(await told({ 'texts/given.yaml': [['period: H1 2020', 'period: some day']] })).toEqual(['date/unreadable texts/given.yaml']);
    expect(await told({ 'texts/given.yaml': [['id: bridges-2020', 'id: Bridges 2020']] })).toEqual(['id/format texts/given.yaml']);
    const broken: Edit = { 'texts/given.yaml': [['  fr: La rivière a monté, et les piliers y sont.', '  fr: 5 #']] };
    expect(await told(broken)).toEqual(['schema/type texts/given.yaml']);
    expect(await told({ 'texts/given.yaml': [...(broken['texts/given.yaml'] ?? []), ['Un tramo', 'Ningún tramo']] })).toEqual(['edit/narrative-rewritten texts/given.yaml', 'schema/type texts/given.yaml']);
    expect(await told({ 'programme.yaml': [['name: Ann Ash', 'name: " "'], ['name: Ida Ilex', 'name: Ida Elder']] })).toEqual(['edit/fact-rewritten programme.yaml', 'schema/value programme.yaml']);
  });

  test('of one language of a title hides behind no fault in another', async () => {
    const told = async (title: string): Promise<string[]> => {
      write(edited({ 'works/rails.yaml': [['{ en: Set up the signals, fr: Poser les signaux, es: Montar los semáforos }', title]] }));
      return (await checkAgainst('HEAD')).problems.map(({ code, line }) => `${code} ${String(line)}`).sort();
    };
    expect(await told('{ en: Set up the signals, fr: [Poser], es: Montar los semáforos }')).toEqual(['schema/type 18']);
    expect(await told('{ en: Set up the signals, fr: [Poser] }')).toEqual(['schema/type 18']); // nobody knows what the third was meant to be
    expect(await told('{ en: Set up the signals, fr: [Poser], es: Poser les signaux }')).toEqual(['edit/translation-misplaced 18', 'schema/type 18']);
    expect(await told('{ en: "  ", fr: Poser les signaux, es: 5 }')).toEqual(['schema/type 18', 'schema/value 18']);
  });

  test('mends what could not be read, and is not told as new', async () => {
    write({ ...BASE, 'done.yaml': 'kind: accomplishments\naccomplishments: [', 'met.yaml': (BASE['met.yaml'] ?? '').replace('type: ministerial', 'typ: ministerial') });
    git('add', '-A');
    git('commit', '-q', '-m', 'broken');
    write(BASE);
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['edit/unreadable done.yaml', 'edit/unreadable met.yaml']);
    expect(told.class).toBe(null);
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  test('of what could not be read before is told as not known', async () => {
    write({ ...BASE, 'works/shafts.yaml': 'kind: initiative\nid: [' });
    git('add', '-A');
    git('commit', '-q', '-m', 'broken');
    write(BASE);
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, file }) => [code, file])).toEqual([['edit/unreadable', 'works/shafts.yaml']]);
    expect(told.class).toBe(null);
    expect(told.status).toBe(1);
    git('reset', '-q', '--hard', 'HEAD~1');
  });
});

test('a version is not touched by being compared with', async () => {
  write(edited(inSpans([TOLL, ''])));
  const before = git('status', '--porcelain');
  await checkAgainst('HEAD');
  expect(git('status', '--porcelain')).toBe(before);
  expect(readFileSync(join(repository, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
});
