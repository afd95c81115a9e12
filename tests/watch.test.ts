// `spp check --watch` as a user has it: the real program on a real folder, whose files are saved while it looks.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const BIN = resolve(import.meta.dirname, '../bin/spp.js');
const BASE = join(import.meta.dirname, 'data/small');

/** The program while it watches: what it has said so far, and a way to wait for more of it. */
function watch(data: string, ...options: string[]): { said: (words: RegExp, times: number) => Promise<void>; output: () => string; stop: () => Promise<number | null> } {
  let output = '';
  const child = spawn(process.execPath, [BIN, 'check', '--data', data, '--watch', ...options]);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => { done(code); }));
  return {
    output: () => output,
    said: async (words, times) => {
      for (let waited = 0; waited < 15_000; waited += 50) {
        if ((output.match(new RegExp(words, 'g')) ?? []).length >= times) return;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`waited in vain for ${String(words)}, ${String(times)} times:\n${output}`);
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

test('a file is checked again when it is saved: in place, by renaming another over it, and after errors', async () => {
  const data = mkdtempSync(join(tmpdir(), 'spp-watch-'));
  cpSync(BASE, data, { recursive: true });
  const file = join(data, 'documents.yaml');
  const text = readFileSync(file, 'utf8');
  const program = watch(data);
  try {
    await program.said(/waiting for changes/, 1);
    writeFileSync(file, text.replace('items: 20', 'items: 2O'));
    await program.said(/waiting for changes/, 2);
    expect(program.output()).toContain('schema/type');
    writeFileSync(join(data, '.documents.tmp'), `${text}  - { id: late, title: A late one, published: "2021-13-01" }\n`);
    renameSync(join(data, '.documents.tmp'), file);
    await program.said(/date\/format/, 1);
    writeFileSync(join(data, 'works/new.yaml'), 'kind: initiative\nid: [\n');
    await program.said(/file\/syntax/, 1);
    rmSync(join(data, 'works/new.yaml'));
    writeFileSync(file, text);
    await program.said(/waiting for changes/, 4);
  } finally {
    await program.stop();
    rmSync(data, { recursive: true });
  }
}, 60_000);

test('with --fix it comes to rest: its own writing is no endless reason to write', async () => {
  const data = mkdtempSync(join(tmpdir(), 'spp-watch-'));
  cpSync(BASE, data, { recursive: true });
  const file = join(data, 'documents.yaml');
  const text = readFileSync(file, 'utf8');
  const program = watch(data, '--fix');
  try {
    await program.said(/waiting for changes/, 1);
    writeFileSync(file, text.replace('"2020-01-20"', '2020-01-20'));
    await program.said(/1 problem fixed in 1 file/, 1);
    await program.said(/waiting for changes/, 2);
    await new Promise((done) => setTimeout(done, 1500));
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((program.output().match(/waiting for changes/g) ?? []).length).toBeLessThan(6);
  } finally {
    await program.stop();
    rmSync(data, { recursive: true });
  }
}, 60_000);
