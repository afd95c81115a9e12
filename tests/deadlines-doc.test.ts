// docs/deadlines.md is the manual of deadline phrases: every row of its tables, and every line that it shows, is asked of the real command.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KINDS } from '../src/load/forms.js';
import { splitLine, spp } from './spp.js';

const PAGE = readFileSync(join(import.meta.dirname, '../docs/deadlines.md'), 'utf8');
const TEMP = mkdtempSync(join(tmpdir(), 'spp-deadlines-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

/** The programme by which the page says that its examples are read. */
const PROGRAMME = /```yaml\n(kind: programme\n[\s\S]*?)```/.exec(PAGE)?.[1] ?? '';

const folders = new Map<string, string>();

/** A data folder of that programme, with these conventions. */
function folderUnder(conventions: string): string {
  const known = folders.get(conventions);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(TEMP, 'x-'));
  writeFileSync(join(folder, 'programme.yaml'), PROGRAMME + (conventions === '' ? '' : `conventions: { ${conventions} }\n`));
  folders.set(conventions, folder);
  return folder;
}

/** A row of a table, by the headings of its columns. */
type Row = Readonly<Record<string, string>>;

const cellsOf = (line: string): string[] => line.slice(1, -1).split('|').map((cell) => cell.trim());

/** The rows of all tables of the page. */
function rowsOf(page: string): Row[] {
  return [...page.matchAll(/(?:^\|.*\|\n)+/gm)].flatMap(([table]) => {
    const [head = '', , ...rows] = table.trimEnd().split('\n');
    const names = cellsOf(head);
    return rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, index) => [names[index] ?? '', cell])));
  });
}

const codesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const valueOf = (cell: string | undefined): string | null => (cell === undefined || cell === '–' || cell === '' ? null : cell);

interface Explained {
  readonly text?: string;
  readonly language: string;
  readonly kind: string;
  readonly due: string | null;
  readonly start: string | null;
  readonly recurs: string | null;
  readonly until: string | null;
  readonly condition: string | null;
  readonly alternatives: readonly { readonly due: string | null }[];
  readonly deadlines?: readonly { readonly at: number; readonly end: number }[];
}

async function explain(words: string, options: readonly string[] = [], under = ''): Promise<Explained & { readonly status: number }> {
  const { stdout, stderr, status } = await spp(['explain', '--data', folderUnder(under), '--format', 'json', ...options, '--', words]);
  if (stdout === '') throw new Error(stderr);
  return { status, ...(JSON.parse(stdout) as Explained) };
}

const CONVENTIONS: readonly string[] = Object.keys(KINDS.programme.shape.conventions.unwrap().shape);

const LANGUAGES: Readonly<Record<string, string>> = { English: 'en', French: 'fr', Spanish: 'es' };

interface Example {
  readonly phrase: string;
  /** The language it is to be told as; null where the row does not say. */
  readonly language: string | null;
  readonly row: Row;
}

const rows = rowsOf(PAGE);
const examples: readonly Example[] = rows.flatMap((row) => [
  ...codesIn(row.phrase).map((phrase): Example => ({ phrase, language: row.lang ?? null, row })),
  ...Object.entries(LANGUAGES).flatMap(([name, language]) => codesIn(row[name]).map((phrase): Example => ({ phrase, language, row }))),
]);

describe('the tables of docs/deadlines.md', () => {
  test('have examples of every kind, in every language', () => {
    expect(examples.length).toBeGreaterThan(200);
    for (const language of Object.values(LANGUAGES)) expect(examples.filter((one) => one.language === language).length).toBeGreaterThan(50);
  });

  // What a table has no column for is not so: no first day, no repetition, no other reading.
  test.each(examples)('$phrase ($language, $row.under)', async ({ phrase, language, row }) => {
    const anchor = valueOf(row['counts from']);
    const options = [...(anchor === null ? [] : ['--anchor', anchor]), ...(row.lang === undefined ? [] : ['--lang', row.lang])];
    const { status, kind, due, start, recurs, until, condition, alternatives, ...told } = await explain(phrase, options, codesIn(row.under)[0]);
    const isRange = row.kind === 'range' && row.from === undefined;
    expect({ kind, due, from: isRange ? null : start, repeats: recurs, until, condition, other: alternatives.map((one) => one.due) }).toEqual({
      kind: row.kind, due: valueOf(row.due), from: valueOf(row.from), repeats: valueOf(row.repeats), until: valueOf(row.until),
      condition: valueOf(row.condition), other: row.other === 'no day' ? [null] : [valueOf(row.other)].filter((other) => other !== null),
    });
    if (language !== null) expect(told.language).toBe(language);
    expect(status).toBe(kind === 'none' ? 1 : 0);
  });

  const none = rows.flatMap((row) => codesIn(row['not a deadline']));
  test('has what is none', () => { expect(none.length).toBeGreaterThan(15); });
  test.each(none)('%s is none', async (phrase) => {
    expect(await explain(phrase)).toMatchObject({ status: 1, kind: 'none', due: null });
  });

  const texts = rows.flatMap((row) => ['text', 'two deadlines'].flatMap((name) => codesIn(row[name]).map((text) => ({ text, name, finds: codesIn(row.deadlines) }))));
  test.each(texts)('$name: $text', async ({ text, name, finds }) => {
    const { status, deadlines = [] } = await explain(text, name === 'text' ? ['--find'] : []);
    expect(deadlines.map(({ at, end }) => text.slice(at, end))).toEqual(finds);
    expect(status).toBe(finds.length > 0 ? 0 : 1);
  });

  test('name every convention, and set every one in an example', () => {
    const named = rows.flatMap((row) => codesIn(row.key));
    expect(named.toSorted()).toEqual(CONVENTIONS.toSorted());
    const set = rows.flatMap((row) => codesIn(row.under).map((under) => under.split(':')[0]));
    expect(CONVENTIONS.filter((key) => !set.includes(key))).toEqual([]);
  });
});

const blocks = [...PAGE.matchAll(/```console\n\$ spp (.*)\n([\s\S]*?)```/g)].map(([, line = '', output = '']) => ({ line, output }));
test.each(blocks)('docs/deadlines.md: spp $line prints what it claims', async ({ line, output }) => {
  expect((await spp(splitLine(line), { isTTY: true })).stdout).toBe(output);
});
