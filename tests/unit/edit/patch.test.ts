// Patches, as `git apply` itself takes them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedPatch, type ChangedFile } from '../../../src/edit/index.js';
import { documents } from './documents.js';
import { FILE, orders, untilDone } from './problems.js';

/** What `git apply` makes of the files. */
function applied(files: readonly ChangedFile[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'spp-edit-'));
  try {
    for (const { path, before } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), before);
    }
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: dirname(folder) };
    const input = unifiedPatch(files);
    if (input !== '') execFileSync('git', ['apply', '--whitespace=nowarn'], { cwd: folder, env, input });
    return files.map(({ path }) => readFileSync(join(folder, path), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PATHS = [
  'a.yaml', 'data/a b.yaml', 'dätä/é/本.yaml', 'quo"te.yaml', "it's.yaml", 'back\\slash.yaml', 'tab\there.yaml', 'new\nline.yaml', '-x.yaml',
  ' ends ', 'b/a.yaml', 'a/b/a c.yaml', 'bell\u0007.yaml', 'dev/null', '"', '🇨🇦 1.yaml', 'date 2006-06-15 00:00:00.yaml',
];

test.each(PATHS)('goes to %j', (path) => {
  expect(applied([{ path, before: 'a\nb\nc\n', after: 'a\nd\nc\n' }])).toEqual(['a\nd\nc\n']);
});

test('is empty where nothing changed', () => {
  expect(unifiedPatch([{ path: 'a', before: 'x\n', after: 'x\n' }])).toBe('');
});

test('reads as git writes it', () => {
  const before = 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6';
  expect(unifiedPatch([{ path: 'x.yaml', before, after: before.replace('1', '0') }, { path: 'y z', before, after: before.replace('6', '7') }]))
    .toBe(`--- a/x.yaml
+++ b/x.yaml
@@ -1,4 +1,4 @@
-a: 1
+a: 0
 b: 2
 c: 3
 d: 4
--- a/y z\t
+++ b/y z\t
@@ -3,4 +3,4 @@
 c: 3
 d: 4
 e: 5
-f: 6
\\ No newline at end of file
+f: 7
\\ No newline at end of file
`);
});

test('makes the same files of any texts', () => {
  const line = fc.constantFrom('a', 'b', '', '-- a', '++ b', '@@ -1 +1 @@', '\\ No newline at end of file', 'é', 'c\r', '\t', ' ');
  const text = fc.tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('', '\n')).map(([list, end]) => list.join('\n') + end);
  const changes = fc.uniqueArray(fc.record({ path: fc.constantFrom(...PATHS), before: text, after: text }), { selector: ({ path }) => path, maxLength: 6 });
  fc.assert(fc.property(changes, (files) => {
    expect(applied(files)).toEqual(files.map(({ after }) => after));
  }), { numRuns: 60 });
});

test('makes the same files of fixes, and of more lines than can be compared', () => {
  fc.assert(fc.property(documents, fc.nat(), (before, seed) => {
    expect(applied([{ path: FILE, before, after: untilDone(before, orders(before, seed)) }])).toEqual([untilDone(before, orders(before, seed))]);
  }), { numRuns: 40 });
  const rows = Array.from({ length: 6000 }, (_, index) => `row ${String(index)}`);
  const [before, after] = [rows.join('\n'), ['row 0', 'row 1', ...rows.slice(1, -9).reverse(), ...rows.slice(-9)].join('\n')];
  expect(applied([{ path: FILE, before, after }])).toEqual([after]);
  expect(applied([{ path: FILE, before: after, after: rows.toReversed().join('\r\n') }])).toEqual([rows.toReversed().join('\r\n')]);
});
