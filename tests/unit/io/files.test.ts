// Folders larger than what is held: the bytes of later files are read when they are asked for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ChangedError, readDataFolder } from '../../../src/io/files.js';

const TEMP = mkdtempSync(join(tmpdir(), 'spp-files-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

const content = (letter: string): string => `# ${letter.repeat(5 * 2 ** 20)}\n`;

test('what is beyond the bytes that are held is read each time, and must be what it was', () => {
  for (const letter of ['a', 'b']) writeFileSync(join(TEMP, `${letter}.yaml`), content(letter));
  const [first, second] = readDataFolder(TEMP);
  const textOf = (file: typeof first): string | null => (file && 'bytes' in file ? Buffer.from(file.bytes).toString() : null);
  expect(textOf(second)).toBe(content('b'));
  for (const letter of ['a', 'b']) writeFileSync(join(TEMP, `${letter}.yaml`), content('c')); // as long as before
  expect(textOf(first)).toBe(content('a'));
  expect(() => textOf(second)).toThrow(ChangedError);
  expect(() => textOf(second)).toThrow('"b.yaml" was changed while it was being read; run it again');
});

test('a file that is gone when its bytes are asked for is told as changed', () => {
  const [, second] = readDataFolder(TEMP);
  rmSync(join(TEMP, 'b.yaml'));
  expect(() => second && 'bytes' in second && second.bytes).toThrow(ChangedError);
});

test('every file is shown as it is read, in the order of paths, held or not', () => {
  const names = ['a', 'a-b.yaml', 'a.yaml', 'a/c.yaml', 'b/a.yaml', 'b.yaml'];
  const folder = mkdtempSync(join(TEMP, 'shown-'));
  for (const name of ['a', 'b']) mkdirSync(join(folder, name));
  for (const name of names.slice(1)) writeFileSync(join(folder, name), content(name[0] ?? ''));
  const shown: string[] = [];
  const files = readDataFolder(folder, (path, bytes) => {
    expect(Buffer.from(bytes).toString()).toBe(content(path[0] ?? ''));
    shown.push(path);
  });
  expect(shown).toEqual(names.slice(1).sort());
  expect(files.map(({ path }) => path)).toEqual(shown);
});
