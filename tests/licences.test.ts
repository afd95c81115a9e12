// What is shipped says under whose licences: every library that the source uses stands in the list that the build writes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const licences = readFileSync(join(ROOT, 'dist/licences.txt'), 'utf8');
const named = [...licences.matchAll(/^(\S+) (\d\S*) \((.+)\)\n=+\n/gm)].map(([, name = '', , licence = '']) => ({ name, licence }));

test('every library that is bundled is in the list, with its licence', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  const imported = files.flatMap((path) => [...readFileSync(join(ROOT, 'src', path), 'utf8').matchAll(/^import (?!type )[^']* from '((?:@[\w-]+\/)?[a-z][\w-]*)[/']/gm)]);
  const libraries = new Set(imported.map(([, name = '']) => name).filter((name) => !name.startsWith('node')));
  expect(libraries.size).toBeGreaterThan(15);
  expect([...libraries].filter((name) => !named.some((one) => one.name === name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining([
    { name: '@resvg/resvg-wasm', licence: 'MPL-2.0' }, { name: '@fontsource/arimo', licence: 'OFL-1.1' }, { name: 'echarts', licence: 'Apache-2.0' },
  ]));
});

test('each has a text, or says where to read it, and nothing of this machine', () => {
  const parts = licences.split(/^\S+ \d\S* \(.+\)\n=+\n/m).slice(1);
  expect(parts).toHaveLength(named.length);
  for (const [index, part] of parts.entries()) expect(part, named[index]?.name).toMatch(/copyright|https:\/\/spdx\.org\//i);
  expect(licences).not.toContain(ROOT);
});
