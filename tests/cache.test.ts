// What is kept from one run to the next changes no answer, whatever becomes of it.
import { spawn } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const BIN = resolve(import.meta.dirname, '../bin/spp.js');
const SMALL = join(import.meta.dirname, 'data/small');
const TEMP = mkdtempSync(join(tmpdir(), 'spp-cache-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

interface Place {
  readonly cwd: string;
  readonly cache: string;
}

/** A folder with data of its own and a cache of its own, which need not be there. */
function place(cache?: string): Place {
  const cwd = mkdtempSync(join(TEMP, 'x-'));
  cpSync(SMALL, join(cwd, 'data'), { recursive: true });
  return { cwd, cache: cache ?? join(cwd, 'cache') };
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run({ cwd, cache }: Place, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
  const child = spawn(process.execPath, [BIN, ...words], { cwd, env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache, HOME: cwd, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [[] as Buffer[], [] as Buffer[]];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

const STATUS = ['status', '--as-of', '2007-01-01'];
const kept = ({ cache }: Place): string[] => (existsSync(join(cache, 'spp')) ? readdirSync(join(cache, 'spp')).sort() : []);
const anew = (at: Place, words: readonly string[]): Promise<Result> => run(at, [...words, '--no-cache']);

describe('an answer that was kept', () => {
  test('is the same, of every command that answers, and of one that finds problems', async () => {
    const at = place();
    appendFileSync(join(at.cwd, 'data/documents.yaml'), '\nodd: 1\n');
    const broken = place();
    for (const [where, words] of [[broken, STATUS], [broken, ['list', 'documents']], [broken, ['check']], [at, ['check']], [at, STATUS]] as const) {
      const fresh = await anew(where, words);
      expect(kept(where).length, words.join(' ')).toBe([...new Set(kept(where))].length);
      const before = kept(where).length;
      expect(await run(where, words)).toEqual(fresh);
      expect(kept(where).length).toBe(before + 1);
      expect(await run(where, words)).toEqual(fresh);
      expect(kept(where).length).toBe(before + 1);
    }
  });

  test('is not given where the data, the line, the day or the terminal is another', async () => {
    const at = place();
    const first = await run(at, STATUS);
    const file = join(at.cwd, 'data/programme.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Another'));
    for (const [words, env] of [[STATUS, {}], [['status', '--as-of', '2007-01-02'], {}], [STATUS, { FORCE_COLOR: '1' }], [[...STATUS, '--format', 'table'], { COLUMNS: '120' }]] as const) {
      expect(await run(at, words, env)).toEqual(await run(at, [...words, '--no-cache'], env));
    }
    expect(first.status).toBe(0);
    expect(kept(at)).toHaveLength(5);
  });

  test('lies in the project where there is one', async () => {
    const at = place();
    mkdirSync(join(at.cwd, 'node_modules'));
    await run(at, STATUS);
    expect(kept(at)).toEqual([]);
    expect(readdirSync(join(at.cwd, 'node_modules/.cache/spp'))).toHaveLength(1);
  });
});

describe('nothing is kept', () => {
  test.each([
    ['with --no-cache', [...STATUS, '--no-cache']],
    ['of what is written elsewhere', [...STATUS, '--output', 'out.csv']],
    ['of a comparison', ['check', '--against', 'data']],
    ['of a line that cannot be understood', ['status', '--no-such-option']],
    ['of a draft, which names the commit', ['report', 'leaders', '--as-of', '2007-01-01']],
  ])('%s', async (_, words) => {
    const at = place();
    await run(at, words);
    expect(kept(at)).toEqual([]);
  });
});

describe('the answer is the same', () => {
  test('whatever stands in the file that was kept', async () => {
    const at = place();
    const fresh = await anew(at, STATUS);
    await run(at, STATUS);
    const [name = ''] = kept(at);
    const file = join(at.cache, 'spp', name);
    const good = readFileSync(file, 'utf8');
    for (const bad of ['', 'x', good.slice(0, -1), good.replace('"status":0', '"status":1'), good.replace(/\n.*/s, '\n{}'), good.replace('Survey', 'Sorvey'), `${good} `, '\0'.repeat(4096)]) {
      writeFileSync(file, bad);
      expect(await run(at, STATUS)).toEqual(fresh);
      expect(readFileSync(file, 'utf8')).toBe(good); // and it is mended
    }
  });

  test('where nothing can be kept: no folder can be made, it is a file, it cannot be written to, the disk is full', async () => {
    const at = place();
    const fresh = await anew(at, STATUS);
    writeFileSync(join(at.cwd, 'file'), '');
    mkdirSync(join(at.cwd, 'closed/spp'), { recursive: true });
    chmodSync(join(at.cwd, 'closed/spp'), 0o500);
    for (const cache of [join(at.cwd, 'file'), join(at.cwd, 'closed'), '/dev/full', '/proc/none', '']) {
      expect(await run({ ...at, cache }, STATUS, cache === '' ? { HOME: '' } : {}), cache).toEqual(fresh);
    }
    rmSync(join(at.cwd, 'closed'), { recursive: true, force: true });
  });

  test('of many runs at once', async () => {
    const at = place();
    const fresh = await anew(at, STATUS);
    const all = await Promise.all(Array.from({ length: 8 }, () => run(at, STATUS)));
    for (const one of all) expect(one).toEqual(fresh);
    expect(kept(at)).toHaveLength(1);
  });

  test('where very much has been kept, of which the older is let go', async () => {
    const at = place();
    mkdirSync(join(at.cache, 'spp'), { recursive: true });
    for (let n = 0; n < 120; n++) writeFileSync(join(at.cache, 'spp', `old-${String(n)}`), 'x');
    expect(await run(at, STATUS)).toEqual(await anew(at, STATUS));
    expect(kept(at)).toHaveLength(71);
  });
});
