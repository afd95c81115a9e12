// What always holds of fixes: of random documents, and of the files of the record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, visit, type Scalar } from 'yaml';
import { applyFixes } from '../../../src/edit/index.js';
import { parseYaml } from '../../../src/load/yaml.js';
import { documents } from './documents.js';
import { FILE, keysOf, nodeAt, nodesOf, order, orders, parse, problem, renamed, replace, shuffled, untilDone, type Path } from './problems.js';

const get = (value: unknown, path: Path): unknown => path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
const sorted = (text: string, at: RegExp | string): string[] => text.split(at).sort();
/** Lines without what the first pair of an item shares its line with. */
const lines = (text: string): string[] => sorted(text.replace(/^[ -]+(?=\S)/gm, ''), /\r?\n/);
const abouts = (text: string): string[] => [...text.matchAll(/(# about .*\n)(?:\s*#.*\n)*(.*)/g)].map(([, about = '', next = '']) => about + next.trim()).sort();

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string(),
  fc.constantFrom('2006', '~', 'a: b', '- x', 'x #y', '', "it's", '} ]', 'x, y', '...', '---', 'y\nz', 'x:', 'z', '[', '"', '\\', ' x ', '<<', '?', '2005-06-01', '%x', '`'),
);

describe('of random documents', () => {
  test('an order fix keeps the value, the lines and all other bytes, and does its work once', () => {
    const done = { applied: 0, all: 0 };
    fc.assert(fc.property(documents, fc.nat(), fc.nat(), (text, which, seed) => {
      const maps = nodesOf(parse(text), isMap).filter(({ node }) => node.items.length > 1);
      fc.pre(maps.length > 0);
      const { path, node } = maps[which % maps.length] ?? { path: [], node: null };
      if (!node?.range) return;
      const names = keysOf(node);
      const keys = shuffled(names, seed).slice(0, names.length - (seed % 3));
      const wanted = [...keys, ...names.filter((name) => !keys.includes(name))];
      const { text: after, applied } = applyFixes(FILE, text, [order(keys, ...path)]);
      if (JSON.stringify(wanted) === JSON.stringify(names)) expect(applied).toEqual([]);
      else done.all++;
      if (applied.length === 0) {
        expect(after).toBe(text);
        return;
      }
      done.applied++;
      expect(parseYaml(FILE, after)).toMatchObject({ value: parseYaml(FILE, text).value });
      expect(keysOf(nodeAt(after, path, isMap) ?? node)).toEqual(wanted);
      expect(sorted(after, '')).toEqual(sorted(text, ''));
      const [start, end] = node.range;
      if (node.flow !== true) expect([lines(after), abouts(after)]).toEqual([lines(text), abouts(text)]);
      const from = node.flow === true ? start : /(?<=^|\n)(?:[ \t]*#[^\n]*\n)*[^\n]*$/.exec(text.slice(0, start))?.index ?? 0;
      const to = node.flow === true ? end : end + (/^(?:\s*#[^\n]*(?:\n|$)|\s*\n)*/.exec(text.slice(end))?.[0].length ?? 0);
      expect(after.slice(0, from)).toBe(text.slice(0, from));
      expect(after.slice(after.length - (text.length - to))).toBe(text.slice(to));
      expect(applyFixes(FILE, after, [order(keys, ...path)]).applied).toEqual([]);
    }), { numRuns: 300 });
    expect(done.applied / done.all).toBeGreaterThan(0.7);
  });

  test('a replaced text is the one that was meant, and no other byte changes', () => {
    fc.assert(fc.property(documents, fc.nat(), anyText, (text, which, meant) => {
      const scalars = nodesOf(parse(text), isScalar).filter(({ node }) => node.range && node.range[1] > node.range[0]);
      fc.pre(scalars.length > 0 && meant !== 'x-stand-in-x');
      const { path, node } = scalars[which % scalars.length] ?? { path: [], node: null };
      const [start, end] = node?.range ?? [0, 0];
      const before = parseYaml(FILE, text).value;
      const isReachable = node !== null && get(before, path) === node.value;
      const { text: after, applied } = applyFixes(FILE, text, [replace(meant, ...path)]);
      const isRemarked = /^[|>].*#/.test(text.slice(start));
      expect(applied.length).toBe(node?.value === meant || isRemarked ? 0 : 1);
      if (applied.length === 0) return;
      if (isReachable) expect(get(parseYaml(FILE, after).value, path)).toBe(meant);
      const own = start + text.slice(start, end).trimEnd().length;
      expect(after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(own))).toBe(true);
      expect(applyFixes(FILE, after, [replace(meant, ...path)]).applied).toEqual([]);
    }), { numRuns: 300 });
  });

  test('of a part no more changes than that part, its quotes at most', () => {
    fc.assert(fc.property(documents, fc.nat(), anyText, fc.nat(12), fc.nat(6), (text, which, meant, at, length) => {
      const scalars = nodesOf(parse(text), isScalar).filter(({ node }) => typeof node.value === 'string' && node.value !== '');
      fc.pre(scalars.length > 0);
      const { path, node } = scalars[which % scalars.length] ?? { path: [], node: null };
      const value = String(node?.value);
      const wanted = value.slice(0, at) + meant + value.slice(at + length);
      const { text: after, applied } = applyFixes(FILE, text, [problem({ is: 'replace', text: meant }, { path, part: { at, length } })]);
      const isBlock = node?.type === 'BLOCK_LITERAL' || node?.type === 'BLOCK_FOLDED';
      if (!isBlock) expect(applied.length).toBe(wanted === value ? 0 : 1);
      if (applied.length === 0) return;
      expect(nodeAt(after, path, isScalar)?.value).toBe(wanted);
      expect(after.startsWith(text.slice(0, node?.range?.[0])) && after.endsWith(text.slice(node?.range?.[1] ?? 0))).toBe(true);
    }), { numRuns: 300 });
  });

  test('a renamed key keeps its value', () => {
    fc.assert(fc.property(documents, fc.nat(), anyText, (text, which, meant) => {
      const pairs = nodesOf(parse(text), isMap).flatMap(({ path, node }) => node.items.map((_, index) => ({ path, node, index })));
      fc.pre(pairs.length > 0 && meant !== '__proto__' && meant.length < 500);
      const { path, node, index } = pairs[which % pairs.length] ?? { path: [], node: null, index: 0 };
      const names = node ? keysOf(node) : [];
      const name = names[index] ?? '';
      fc.pre(names.indexOf(name) === index && !names.includes(meant));
      const { text: after, applied } = applyFixes(FILE, text, [renamed(meant, ...path, name)]);
      expect(applied.length).toBe(1);
      const renamedMap = nodeAt(after, path, isMap);
      expect(renamedMap && keysOf(renamedMap)).toEqual(names.map((other) => (other === name ? meant : other)));
      const [start, end] = (node?.items[index]?.key as Scalar).range ?? [0, 0];
      expect(after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end))).toBe(true);
    }), { numRuns: 300 });
  });
});

describe('of the files of the record', () => {
  const DATA = join(import.meta.dirname, '../../../data');
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).sort();

  test.each(files)('%s comes back from any order', (path) => {
    const text = readFileSync(join(DATA, path), 'utf8');
    for (const seed of [1, 2]) {
      const mixed = untilDone(text, orders(text, seed));
      expect(mixed).not.toBe(text);
      expect(sorted(mixed, '')).toEqual(sorted(text, ''));
      expect(untilDone(mixed, orders(text))).toBe(text);
    }
  });

  test.each(files)('%s comes back from an order that another program gave it', (path) => {
    // Comments and blank lines move otherwise there.
    const document = parse(readFileSync(join(DATA, path), 'utf8').replace(/^\s*(?:#.*)?\n/gm, ''));
    const written = (): string => document.toString({ lineWidth: 0 });
    const text = written();
    visit(document, { Map: (_, map) => { map.items = shuffled(map.items, map.items.length); } });
    expect(written()).not.toBe(text);
    expect(untilDone(written(), orders(text))).toBe(text);
  });
});
