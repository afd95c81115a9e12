// The shape of src/: which folder may import which, and where the outside world is touched. A direction nobody checks does not hold.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'));

/** A folder may import from itself and from the folders before it; files at the top of src/ may import anything. */
const ORDER = ['dates', 'words', 'model', 'load', 'edit', 'assess', 'diff', 'rules', 'reports', 'formats', 'io', 'cli'];
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

interface Import {
  readonly file: string;
  readonly target: string;
}

const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const codeOf = (file: string): string => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const imports: Import[] = files.flatMap((file) =>
  [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file, target: target.startsWith('.') ? relative(SRC, join(SRC, dirname(file), target)).replaceAll('\\', '/') : target,
  })));
const inside = imports.filter(({ target }) => target.endsWith('.js'));

test('every folder is in the order', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => folder !== '').sort()).toEqual([...ORDER].sort());
});

test('folders import only from folders before them', () => {
  const wrong = inside.filter(({ file, target }) => folderOf(file) !== '' && ORDER.indexOf(folderOf(target)) > ORDER.indexOf(folderOf(file)));
  expect(wrong).toEqual([]);
});

test('io sees only dates and model, and only what stands at the top sees io', () => {
  expect(inside.filter(({ file, target }) => folderOf(file) === 'io' && !['dates', 'model', 'io'].includes(folderOf(target)))).toEqual([]);
  expect(inside.filter(({ file, target }) => folderOf(target) === 'io' && folderOf(file) !== '' && folderOf(file) !== 'io')).toEqual([]);
});

test.each([
  ['date-fns', /^@?date-fns/, /^dates\//],
  ['zod', /^zod/, /^load\/(forms|forms\.static|schema|complain|meant|repair)\.ts$/],
  ['yaml', /^yaml$/, /^(load\/(yaml|nodes)\.ts$|edit\/)/],
  ['diff', /^diff$/, /^edit\//],
  ['chalk and string-width', /^(chalk|string-width)$/, /^formats\//],
  ['the writers of mdast, xast and csv', /^(mdast-|xast|csv)/, /^formats\//],
  ['hast', /^hast/, /^formats\/document\//],
  ['the writers of exports and pictures', /^(ical-generator|hyparquet|echarts)/, /^formats\//],
  ['minisearch', /^minisearch$/, /^reports\/search\.ts$/],
  ['commander', /^commander$/, /^cli\//],
  ['the file system', /^node:fs/, /^io\//],
])('%s is imported only where it belongs', (_, library, where) => {
  const users = imports.filter(({ target }) => library.test(target)).map(({ file }) => file);
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => !where.test(file))).toEqual([]);
});

test.each([
  ['the clock', /new Date\(\)|Date\.now\(/, /^io\/clock\.ts$/],
  ['process', /\bprocess\./, /^(main|warm|surroundings)\.ts$/],
  ['Date', /new (Date|UTCDateMini)\(|: Date\b/, /^(dates\/plain-date|io\/clock)\.ts$/],
])('%s is touched only at the edge', (_, touch, where) => {
  const users = files.filter((file) => touch.test(codeOf(file)));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => !where.test(file))).toEqual([]);
});

test('nothing prints but through the context', () => {
  expect(files.filter((file) => /\bconsole\./.test(codeOf(file)))).toEqual([]);
});

// Its path is worked out when it is asked for, so a copy would be without one.
test('no place is spread', () => {
  expect(files.filter((file) => /\.\.\.(?:within|titleRef)\(|\.\.\.(?:\w+\.)*(?:ref|phraseRef)\b(?!\()/.test(codeOf(file)))).toEqual([]);
});

test('a rule, a finding and a command stand in the file of their name', () => {
  const idOf = (file: string): string | undefined => /\bid: '([^']+)'/.exec(codeOf(file))?.[1];
  const rules = files.filter((file) => /^rules\/[^/]+\/[^/]+\.ts$/.test(file));
  expect(rules.map((file) => `rules/${idOf(file) ?? ''}.ts`)).toEqual(rules);
  const findings = files.filter((file) => file.startsWith('assess/findings/') && !/(index|finding)\.ts$/.test(file));
  expect(findings.map((file) => `assess/findings/${idOf(file) ?? ''}.ts`)).toEqual(findings);
  const commands = files.filter((file) => file.startsWith('cli/commands/') && !/(index|command)\.ts$/.test(file));
  expect(commands.map((file) => `cli/commands/${/new Command\('([^']+)'\)/.exec(codeOf(file))?.[1] ?? ''}.ts`)).toEqual(commands);
});

test('no file is long, and no folder is a bag of helpers', () => {
  expect(files.filter((file) => sourceOf(file).split('\n').length > 400)).toEqual([]);
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual([]);
});

test('every export says what it is', () => {
  const bare = files.flatMap((file) => {
    const lines = sourceOf(file).split('\n');
    return lines.flatMap((line, index) => (/^export (async )?(function|const|interface|type) \w/.test(line) && !(lines[index - 1] ?? '').endsWith("*/") ? [`${file}: ${line}`] : []));
  });
  // A rule and a finding say it in their summary.
  expect(bare.filter((line) => !/^(rules\/[^/]+\/|assess\/findings\/(?!finding|index))/.test(line))).toEqual([]);
});

test('every file says what it is for, and every rule and finding is registered', () => {
  const silent = files.filter((file) => !/^\/\/|^\/\*\*/.test(sourceOf(file)));
  expect(silent.filter((file) => !/^(rules|assess\/findings)\//.test(file))).toEqual([]);
  for (const [registry, pattern] of [['rules/index.ts', /^rules\/[^/]+\/[^/]+\.ts$/], ['assess/findings/index.ts', /^assess\/findings\/(?!index|finding\.)[^/]+\.ts$/]] as const) {
    const registered = inside.filter(({ file }) => file === registry).map(({ target }) => target.replace(/\.js$/, '.ts'));
    expect(files.filter((file) => pattern.test(file)).filter((file) => !registered.includes(file))).toEqual([]);
  }
});
