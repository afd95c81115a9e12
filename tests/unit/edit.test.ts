// Fixes as text -> text: tables of every layout that is known to be hard.
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/edit/index.js';
import { parseYaml } from '../../src/load/yaml.js';
import type { Problem } from '../../src/model/index.js';
import { FILE, order, problem, quote, renamed, replace } from './edit/problems.js';

/** The text with the fixes, having checked that what was applied says so and that nothing is left to do. */
function fixed(text: string, ...problems: Problem[]): string {
  const result = applyFixes(FILE, text, problems);
  expect(result.applied.length > 0).toBe(result.text !== text);
  expect(applyFixes(FILE, result.text, result.applied.filter(({ ref }) => !ref.part && !ref.atKey)).applied).toEqual([]);
  return result.text;
}

/** Stands in tables for a text that is left as it is. */
const AS_IS = Symbol('as it is');

describe('replace', () => {
  test.each<[string, string, Problem, string | typeof AS_IS]>([
    ['a plain value', 'a: x # why\nb: y\n', replace('z', 'a'), 'a: z # why\nb: y\n'],
    ['a value in a list', 'a:\n  - x\n  -   y   # why\n', replace('z', 'a', 1), 'a:\n  - x\n  -   z   # why\n'],
    ['a value in quotes becomes plain', 'a: "x"\n', replace('z', 'a'), 'a: z\n'],
    ['a text that reads as a number', 'a: x\n', replace('2006', 'a'), 'a: "2006"\n'],
    ['... as a number, in the quotes it had', "a: 'x'\n", replace('2006', 'a'), "a: '2006'\n"],
    ['... as null', 'a: x\n', replace('~', 'a'), 'a: "~"\n'],
    ['... as nothing', 'a: x\n', replace('', 'a'), 'a: ""\n'],
    ['... as true', 'a: x\n', replace('true', 'a'), 'a: "true"\n'],
    ['not a word of YAML 1.1 only', 'a: x\n', replace('no', 'a'), 'a: no\n'],
    ['a date, which readers of YAML 1.1 take for none', "a: x\nb: 'y'\n", replace('2005-06-01', 'a'), 'a: "2005-06-01"\nb: \'y\'\n'],
    ['a colon', 'a: x\n', replace('y: z', 'a'), 'a: "y: z"\n'],
    ['a hash', 'a: x\n', replace('y #1', 'a'), 'a: "y #1"\n'],
    ['signs without meaning', 'a: x\n', replace('y#1:2, [z]', 'a'), 'a: y#1:2, [z]\n'],
    ['the same signs in a flow', 'a: [x]\n', replace('y#1:2, [z]', 'a', 0), 'a: ["y#1:2, [z]"]\n'],
    ['a comma in a flow map', 'a: { b: x, c: y }\n', replace('1, 2', 'a', 'b'), 'a: { b: "1, 2", c: y }\n'],
    ['a brace in a flow map, in the quotes it had', "a: {b: 'x'}\n", replace('it}s', 'a', 'b'), "a: {b: 'it}s'}\n"],
    ['a word in a flow map', 'a: { b: x, c: y }\n', replace('z z', 'a', 'b'), 'a: { b: z z, c: y }\n'],
    ['blanks at the ends', 'a: x\n', replace(' z ', 'a'), 'a: " z "\n'],
    ['a quote within', "a: 'x'\n", replace("it's: so", 'a'), "a: 'it''s: so'\n"],
    ['quotes and backslashes', 'a: x\n', replace('"y\\z"', 'a'), 'a: "\\"y\\\\z\\""\n'],
    ['a backslash in plain', 'a: x\n', replace('y\\z', 'a'), 'a: y\\z\n'],
    ['half a line end', 'a: x\n', replace('\r', 'a'), 'a: "\\r"\n'],
    ['a line end', "a: 'x'\n", replace('y\nz', 'a'), 'a: "y\\nz"\n'],
    ['signs of the beginning', 'a: x\n', replace('- y', 'a'), 'a: "- y"\n'],
    ['an alias', 'a: x\n', replace('*y', 'a'), 'a: "*y"\n'],
    ['a tag', 'a: x\n', replace('!y z', 'a'), 'a: "!y z"\n'],
    ['a question', 'a: [x]\n', replace('? y', 'a', 0), 'a: ["? y"]\n'],
    ['characters a file may not hold', 'a: x\n', replace('\u202ey\u0007\u{e0041}', 'a'), 'a: "\\u202ey\\u0007\\U000e0041"\n'],
    ['unicode', 'é: "ü" # ñ\n日: 本\n', replace('🇨🇦 ça', 'é'), 'é: 🇨🇦 ça # ñ\n日: 本\n'],
    ['CRLF', 'a: x\r\nb: y\r\n', replace('z', 'a'), 'a: z\r\nb: y\r\n'],
    ['no final newline', 'b: y\na: x', replace('z', 'a'), 'b: y\na: z'],
    ['a folded plain text', 'a: x\n  y\n\n  z\nb: 1\n', replace('w', 'a'), 'a: w\nb: 1\n'],
    ['a text in quotes over lines', 'a: "x\n  y" # why\nb: 1\n', replace('w', 'a'), 'a: w # why\nb: 1\n'],
    ['a block text', 'a: |\n  x\n  y\n\nb: 1\n', replace('w', 'a'), 'a: w\n\nb: 1\n'],
    ['a block text that keeps its end', 'a: |+\n  x\n\n\nb: 1\n', replace('w', 'a'), 'a: w\n\n\nb: 1\n'],
    ['a block text with CRLF', 'a: >-\r\n  x\r\nb: 1\r\n', replace('w', 'a'), 'a: w\r\nb: 1\r\n'],
    ['a block text at the end', 'a: >-\n  x', replace('w', 'a'), 'a: w'],
    ['a block text with a remark is left', 'a: | # why\n  x\n', replace('w', 'a'), AS_IS],
    ['a number', 'a: 2006\n', replace('2007', 'a'), 'a: "2007"\n'],
    ['the whole file', 'x\n', replace('z', ...[]), 'z\n'],
    ['the same text is left', 'a: "x"\n', replace('x', 'a'), AS_IS],
    ['nothing written is left', 'a:\nb: 1\n', replace('x', 'a'), AS_IS],
    ['a map is left', 'a: { b: 1 }\n', replace('x', 'a'), AS_IS],
    ['what is not there is left', 'a: { b: x }\n', replace('z', 'a', 'c'), AS_IS],
    ['a parent that is no map is left', 'a: x\n', replace('z', 'a', 'c'), AS_IS],
    ['a stand-in is left', 'a: x\n', replace('x-stand-in-x', 'a'), AS_IS],
    ['a key', 'a: { titel : x }\n', renamed('title', 'a', 'titel'), 'a: { title : x }\n'],
    ['a key in a block', '- titel: x\n  b: 1\n', renamed('title', 0, 'titel'), '- title: x\n  b: 1\n'],
    ['a key of a list', 'citez:\n- x\n', renamed('cites', 'citez'), 'cites:\n- x\n'],
    ['a key of nothing', 'a: { b, c: 1 }\n', renamed('d', 'a', 'b'), 'a: { d, c: 1 }\n'],
    ['a key in quotes, tight', '{"a":1}\n', renamed('b', 'a'), '{"b":1}\n'],
    ['a key in quotes, tight', "{'a':1}\n", renamed('b', 'a'), "{'b':1}\n"],
    ['a key in quotes', '{"a": 1}\n', renamed('b', 'a'), '{b: 1}\n'],
    ['a key that needs quotes', 'a: 1\n', renamed('2006', 'a'), '"2006": 1\n'],
    ['a key with a colon', 'a: 1\n', renamed('b: c', 'a'), '"b: c": 1\n'],
    ['a key that is there already is left', 'a: 1\nb: 2\n', renamed('b', 'a'), AS_IS],
    ['a forbidden key is left', 'a: 1\n', renamed('__proto__', 'a'), AS_IS],
    ['a key of nothing that needs quotes', 'a: { b, c: 1 }\n', renamed('?', 'a', 'b'), 'a: { "?", c: 1 }\n'],
    ['an explicit key', '? a\n: 1\n', renamed('b', 'a'), '? b\n: 1\n'],
  ])('%s', (_, text, fix, after) => {
    expect(fixed(text, fix)).toBe(after === AS_IS ? text : after);
  });

  const part = (word: string, text: string, before: string): Problem => {
    const value = (parseYaml(FILE, before).value as { a: string }).a;
    return problem({ is: 'replace', text }, { path: ['a'], part: { at: value.indexOf(word), length: word.length } });
  };
  test.each<[string, string, string, string, string | typeof AS_IS]>([
    ['plain', 'a: by june 2006 # why\n', 'june', 'June', 'a: by June 2006 # why\n'],
    ['in double quotes', 'a: "by\\tjune: 2006"\n', 'june', 'June', 'a: "by\\tJune: 2006"\n'],
    ['in single quotes', "a: 'it''s june: 2006'\n", 'june', 'J\'"', "a: 'it''s J''\": 2006'\n"],
    ['over lines', 'a: by\n  june   2006\n  or so\n', 'june', 'June', 'a: by\n  June   2006\n  or so\n'],
    ['a word that comes twice', 'a: >\n  ab ab\n  cd\n', 'cd', 'ef', 'a: >\n  ab ab\n  ef\n'],
    ['in a block', 'a: |\n  by june\n  2006\nb: 1\n', 'june', 'June', 'a: |\n  by June\n  2006\nb: 1\n'],
    ['in a block that keeps its end', 'a: |+\n  by june\n\n\nb: 1\n', 'june', 'June', 'a: |+\n  by June\n\n\nb: 1\n'],
    ['in a block without line end', 'a: >\n  by june', 'june', 'June', 'a: >\n  by June'],
    ['across a fold', 'a: by\n  june\n', 'by june', 'By June', 'a: By June\n'],
    ['across the lines of a block', 'a: |\n  by\n  june\n', 'by\njune', 'By June', AS_IS],
    ['what then needs quotes', 'a: by june\n', 'june', ': June', 'a: "by : June"\n'],
    ['taken out', 'a: by june\n', ' june', '', 'a: by\n'],
    ['the same', 'a: by june\n', 'june', 'june', AS_IS],
    ['all of it', 'a: june\n', 'june', '2006', 'a: "2006"\n'],
  ])('a part: %s', (_, text, word, becomes, after) => {
    expect(fixed(text, part(word, becomes, text))).toBe(after === AS_IS ? text : after);
  });

  test('a part that is nothing, and one that reaches behind the end', () => {
    expect(fixed('a: "by"\n', problem({ is: 'replace', text: ' June' }, { path: ['a'], part: { at: 2, length: 1 } }))).toBe('a: "by June"\n');
    expect(fixed('a: by\nb: c\n', problem({ is: 'replace', text: ' June' }, { path: ['a'], part: { at: 2, length: 0 } }))).toBe('a: by June\nb: c\n');
    expect(fixed('a: "by\\t"', problem({ is: 'replace', text: '"' }, { path: ['a'], part: { at: 3, length: 0 } }))).toBe('a: "by\\t\\""');
    expect(fixed('a: by\nb: c\n', problem({ is: 'replace', text: 'June' }, { path: ['a'], part: { at: 0, length: 99 } }))).toBe('a: June\nb: c\n');
  });
});

describe('quote', () => {
  test.each<[string, string, Problem, string | typeof AS_IS]>([
    ['a number', 'a: 2006 # why\n', quote('a'), 'a: "2006" # why\n'],
    ['a date', 'a: 2005-06-01\n', quote('a'), 'a: "2005-06-01"\n'],
    ['as written', 'a: 0x1F\n', quote('a'), 'a: "0x1F"\n'],
    ['as written', 'a: 1.50\n', quote('a'), 'a: "1.50"\n'],
    ['null and true', 'a: ~\nb: true\n', quote('a'), 'a: "~"\nb: true\n'],
    ['signs', 'a: x"y\\z\n', quote('a'), 'a: "x\\"y\\\\z"\n'],
    ['in a flow', 'a: [2006, 2007]\n', quote('a', 1), 'a: [2006, "2007"]\n'],
    ['over lines', 'a: x "y"\n  z\n\n  w\nb: 1\n', quote('a'), 'a: "x \\"y\\"\n  z\n\n  w"\nb: 1\n'],
    ['a key', 'a: { 2006: x, b: y }\n', problem({ is: 'quote' }, { path: ['a', 2006], atKey: true }), 'a: { "2006": x, b: y }\n'],
    ['a key by its name', '2006: x\n', problem({ is: 'quote' }, { path: ['2006'], atKey: true }), '"2006": x\n'],
    ['a key by its place', 'a:\n  2006: x\n', { ...quote(), range: [5, 9] }, 'a:\n  "2006": x\n'],
    ['no final newline, CRLF', 'b: 1\r\na: 2006', quote('a'), 'b: 1\r\na: "2006"'],
    ['what is in quotes is left', "a: '2006'\n", quote('a'), AS_IS],
    ['a block is left', 'a: |\n  2006\n', quote('a'), AS_IS],
    ['nothing is left', 'a:\nb: 1\n', quote('a'), AS_IS],
    ['a map is left', 'a: { b: 1 }\n', quote('a'), AS_IS],
    ['a list at a key is left', 'a: [b]\n', quote('a'), AS_IS],
    ['a key that would stand twice is left', '2006: x\n"2006": y\n', problem({ is: 'quote' }, { path: [2006], atKey: true }), AS_IS],
  ])('%s', (_, text, fix, after) => {
    expect(fixed(text, fix)).toBe(after === AS_IS ? text : after);
  });
});

describe('order', () => {
  test.each<[string, string, Problem, string | typeof AS_IS]>([
    ['a block map', 'b: 1\na: 2\n', order('a b'), 'a: 2\nb: 1\n'],
    ['keys not named stay last', 'x: 1\nb: 2\ny: 3\na: 4\n', order('a b c'), 'a: 4\nb: 2\nx: 1\ny: 3\n'],
    ['in order', 'a: 1\nb: 2\n', order('a b'), AS_IS],
    ['one pair', 'b: 1\n', order('a b'), AS_IS],
    ['a problem shown at a key', 'x: { b: 1, a: 2 }\n', { ...problem({ is: 'order', keys: ['a', 'b'] }, { path: ['x'], atKey: true }), range: [0, 1] }, 'x: { a: 2, b: 1 }\n'],
    ['no final newline', 'b: 1\na: 2', order('a b'), 'a: 2\nb: 1'],
    ['CRLF', 'b: 1\r\na: 2\r\n', order('a b'), 'a: 2\r\nb: 1\r\n'],
    ['CRLF, no final newline', 'b: |\r\n  x\r\n\r\n# a\r\na: 2', order('a b'), '# a\r\na: 2\r\n\r\nb: |\r\n  x'],
    ['CRLF, no final newline', 'b: >-\r\n  x\r\n# a\r\na: 2', order('a b'), '# a\r\na: 2\r\nb: >-\r\n  x'],
    ['unicode', 'ü: "ñ" # é\nö: 日本 # 🇨🇦\n', order('ö ü'), 'ö: 日本 # 🇨🇦\nü: "ñ" # é\n'],
    ['keys in quotes', '"b c": 1\n\'a\': 2\n', order(['a', 'b c']), "'a': 2\n\"b c\": 1\n"],
    ['keys that are no text', 'b: 1\n2006: 2\n', order('2006 b'), '2006: 2\nb: 1\n'],
    ['nested', 'x:\n  y:\n    b: 1\n    a: 2\n', order('a b', 'x', 'y'), 'x:\n  y:\n    a: 2\n    b: 1\n'],
    ['in a list', '- b: 1\n  a: 2\n- b: 3\n  a: 4\n', order('a b', 0), '- a: 2\n  b: 1\n- b: 3\n  a: 4\n'],
    ['last in a list', '- b: 1\n  a: 2\n- b: 3\n  a: 4\n', order('a b', 1), '- b: 1\n  a: 2\n- a: 4\n  b: 3\n'],
    ['in a list, far from its dash', '-   b: 1\n    a: 2', order('a b', 0), '-   a: 2\n    b: 1'],
    ['in a list in a list', '- - b: 1\n    a: 2\n  - c\n', order('a b', 0, 0), '- - a: 2\n    b: 1\n  - c\n'],
    ['in a list, below its dash', '-\n  # b\n  b: 1\n  # a\n  a: 2\n', order('a b', 0), '-\n  # a\n  a: 2\n  # b\n  b: 1\n'],
    ['a list as deep as its key', 'b:\n- 1\n- 2\na:\n- 3\n', order('a b'), 'a:\n- 3\nb:\n- 1\n- 2\n'],
    ['... last', '- a:\n  - 1\n  c:\n  -\n- x\n', order('c a', 0), '- c:\n  -\n  a:\n  - 1\n- x\n'],
    ['nothing as value', 'x:\n  b:\n  a: 1\n  c:\ny: 1\n', order('a c b', 'x'), 'x:\n  a: 1\n  c:\n  b:\ny: 1\n'],
    ['maps and lists move whole', 'b:\n  y: 1\n\n  x:\n    - 2\na: [3,\n  4]\n', order('a b'), 'a: [3,\n  4]\nb:\n  y: 1\n\n  x:\n    - 2\n'],
    ['blocks move whole', 'b: |\n  # no comment\n\n  x\na: >-\n  y\n', order('a b'), 'a: >-\n  y\nb: |\n  # no comment\n\n  x\n'],
    ['a block that keeps its end', 'b: 1\na: |+\n  x\n\nc: 1\n', order('a b c'), 'a: |+\n  x\n\nb: 1\nc: 1\n'],
    ['a block with a remark', 'b: 1\na: | # why\n  x\n', order('a b'), 'a: | # why\n  x\nb: 1\n'],
    ['texts over lines move whole', 'b: x\n  y\n\n  z\na: "p\n\n  q"\nc: \'r\n  # s\'\n', order('c a b'), 'c: \'r\n  # s\'\na: "p\n\n  q"\nb: x\n  y\n\n  z\n'],
    ['comments above', '# b1\n# b2\nb: 1\n# a\na: 2\n', order('a b'), '# a\na: 2\n# b1\n# b2\nb: 1\n'],
    ['comments on the line', 'b: 1 # b\na:   2   # a\n', order('a b'), 'a:   2   # a\nb: 1 # b\n'],
    ['comments on the line of a nested map', 'b: # b\n  x: 1\na: 2\n', order('a b'), 'a: 2\nb: # b\n  x: 1\n'],
    ['comments deeper than the key stay with the value', 'b:\n  x: 1\n  # y: 2\n# a\na: 2\n  # end\n', order('a b'), '# a\na: 2\n  # end\nb:\n  x: 1\n  # y: 2\n'],
    ['... also after a blank line', 'b:\n  x: 1\n\n  # y: 2\na: 2\n', order('a b'), 'a: 2\nb:\n  x: 1\n\n  # y: 2\n'],
    ['comments less deep', 'x:\n# b\n  b: 1\n# a\n  a: 2\n', order('a b', 'x'), 'x:\n# a\n  a: 2\n# b\n  b: 1\n'],
    ['blank lines stay between', 'b: 1\n\na: 2\nd: 3\n\n\nc: 4\n', order('a b c d'), 'a: 2\n\nb: 1\nc: 4\n\n\nd: 3\n'],
    ['blank lines with blanks', 'b: 1\n  \na: 2\n', order('a b'), 'a: 2\n  \nb: 1\n'],
    ['a blank line that would become part of a text', 'b: |+\n  x\na: 1\n\nc: 1\n', order('a b c'), AS_IS],
    ['a text that has no line end', 'b: 1\na: |\n  x', order('a b'), 'a: |\n  x\nb: 1'],
    ['a text that keeps its end and has none', 'b: 1\na: |+\n  x', order('a b'), 'a: |+\n  x\nb: 1'],
    ['the head of a file stays', '# yaml-language-server: $schema=x\n# yamllint disable\n# b\nb: 1\na: 2\n', order('a b'),
      '# yaml-language-server: $schema=x\n# yamllint disable\na: 2\n# b\nb: 1\n'],
    ['a head apart stays', '# head\n\n# b\nb: 1\na: 2\n', order('a b'), '# head\n\na: 2\n# b\nb: 1\n'],
    ['what is said after the dash stays', '- # item\n  b: 1\n  a: 2\n', order('a b', 0), '- # item\n  a: 2\n  b: 1\n'],
    ['what is said above the dash stays', 'x:\n  # item\n  - b: 1 # b\n    a: 2 # a\n', order('a b', 'x', 0), 'x:\n  # item\n  - a: 2 # a\n    b: 1 # b\n'],
    ['the next item keeps its comment', '- b: 1\n  a: 2\n# next\n- c: 3\n', order('a b', 0), '- a: 2\n  b: 1\n# next\n- c: 3\n'],
    ['the next pair keeps its comment', 'x:\n  b: 1\n  a: 2\n# y\ny: 1\n', order('a b', 'x'), 'x:\n  a: 2\n  b: 1\n# y\ny: 1\n'],
    ['a comment that would stand before the dash', '- b: 1\n  # a\n  a: 2\n', order('a b', 0), AS_IS],
    ['a comment that stands behind it still', '- b: 1\n  # c\n  c: 1\n  a: 2\n', order('a b c', 0), '- a: 2\n  b: 1\n  # c\n  c: 1\n'],
    ['a heading', 'b: 1\n\n# section\n\na: 2\n', order('a b'), AS_IS],
    ['a heading that nothing crosses', 'b: 1\na: 1\nx: 1\n\n# section\n\nd: 2\nc: 3\n', order('a b x c d'), 'a: 1\nb: 1\nx: 1\n\n# section\n\nc: 3\nd: 2\n'],
    ['a remark beneath', 'b: 1\n# of b\n\na: 2\n', order('a b'), AS_IS],
    ['a remark beneath the last', 'b: 1\na: 2\n# of a\n', order('a b'), AS_IS],
    ['a remark beneath the last, which stays', 'b: 1\na: 2\nc: 3\n# of c\n', order('a b c'), 'a: 2\nb: 1\nc: 3\n# of c\n'],
    ['a remark beneath the last of an item', '- b: 1\n  a: 2\n  # of a\n- c\n', order('a b', 0), AS_IS],
    ['a remark far beneath the last', 'b: 1\na: 2\n\n# the end\n', order('a b'), 'a: 2\nb: 1\n\n# the end\n'],
    ['explicit keys', '? b\n: 1\na: 2\n', order('a b'), AS_IS],
    ['explicit keys', 'b: 1\n? a\n: 2\n', order('a b'), AS_IS],
    ['a map that is a key', '? b: 1\n  a: 2\n: 3\n', order('a b'), AS_IS],
    ['a mark at the end', 'b: 1\na: 2\n...\n', order('a b'), 'a: 2\nb: 1\n...\n'],
    ['a mark at the beginning', '---\nb: 1\na: 2\n', order('a b'), '---\na: 2\nb: 1\n'],
    ['a key that stands twice', 'b: 1\na: 2\nb: 3\n', order('a b'), 'a: 2\nb: 1\nb: 3\n'],
    ['a flow map', 'x: { b: 1, a: 2 } # x\n', order('a b', 'x'), 'x: { a: 2, b: 1 } # x\n'],
    ['a tight flow map', '[{b: 1,a:  2}]', order('a b', 0), '[{a:  2,b: 1}]'],
    ['a flow map over lines', '{\n  b: 1 ,\n\n  a: { y: 2,\n  x: 3 },\r\n}\n', order('a b'), '{\n  a: { y: 2,\n  x: 3 } ,\n\n  b: 1,\r\n}\n'],
    ['within a flow map', '{ b: 1, a: { y: 2, x: 3 } }\n', order('x y', 'a'), '{ b: 1, a: { x: 3, y: 2 } }\n'],
    ['a flow map with signs in its texts', '{ "b": "1, 2 } # x", \'a,\': [1, {c: 2}], c: x#y }\n', order(['c', 'a,', 'b']),
      '{ c: x#y, \'a,\': [1, {c: 2}], "b": "1, 2 } # x" }\n'],
    ['a flow map with nothing in it', '{ b, c: , "a":1 }\n', order('a b c'), '{ "a":1, b , c: }\n'],
    ['a flow map with comments', '{ b: 1, # b\n  a: 2 }\n', order('a b'), AS_IS],
    ['a flow map with explicit keys', '{ ? b : 1, a: 2 }\n', order('a b'), AS_IS],
    ['no map', 'x: [b, a]\n', order('a b', 'x'), AS_IS],
    ['not there', 'x: 1\n', order('a b', 'y'), AS_IS],
    ['an alias in the file', 'b: &x 1\na: *x\n', order('a b'), AS_IS],
    ['no YAML', 'b: [1\na: 2\n', order('a b'), AS_IS],
    ['several documents', 'b: 1\na: 2\n---\nc: 1\n', order('a b'), AS_IS],
  ])('%s', (_, text, fix, after) => {
    expect(fixed(text, fix)).toBe(after === AS_IS ? text : after);
  });
});

describe('several at once', () => {
  test('what lies apart is applied together, and the problems are named in their order', () => {
    const problems = [replace('z', 'c'), quote('b'), { ...quote('b') }, replace('z', 'q'), renamed('d', 'a'), order('y x', 'm')];
    const { text, applied } = applyFixes(FILE, 'a: 1 # a\nb: 2006\nc: x\nm: { x: 1, y: 2 }\n', problems);
    expect(text).toBe('d: 1 # a\nb: "2006"\nc: z\nm: { y: 2, x: 1 }\n');
    expect(applied).toEqual([problems[0], problems[1], problems[4], problems[5]]);
  });

  test('what is inside comes first, what is around it in the next round', () => {
    const problems = [order('a b'), order('x y', 'b'), replace('2', 'b', 'y')];
    const first = applyFixes(FILE, 'b: { y: 1, x: 1 }\na: 1\n', problems);
    expect(first).toEqual({ text: 'b: { y: "2", x: 1 }\na: 1\n', applied: [problems[2]] });
    const second = applyFixes(FILE, first.text, problems);
    expect(second).toEqual({ text: 'b: { x: 1, y: "2" }\na: 1\n', applied: [problems[1]] });
    const third = applyFixes(FILE, second.text, problems);
    expect(third).toEqual({ text: 'a: 1\nb: { x: 1, y: "2" }\n', applied: [problems[0]] });
    expect(applyFixes(FILE, third.text, problems)).toEqual({ text: third.text, applied: [] });
  });

  test('what cannot be done keeps nothing else from being done', () => {
    const problems = [renamed('c', 'a'), renamed('c', 'b'), renamed('d', 'd'), renamed('e', 'e'), quote('e'), renamed('b', 'e')];
    expect(applyFixes(FILE, 'a: 1\nb: 2\nd: 3\ne: 4\n', problems)).toEqual({ text: 'c: 1\nb: 2\nd: 3\ne: "4"\n', applied: [problems[0], problems[4]] });
    const around = [renamed('y', 'b', 'x'), order('a b')];
    expect(applyFixes(FILE, 'b: { x: 1, y: 1 }\na: 1\n', around)).toEqual({ text: 'a: 1\nb: { x: 1, y: 1 }\n', applied: [around[1]] });
  });

  test('nothing to do', () => {
    const { fix: _, ...bare } = quote('a');
    expect(applyFixes(FILE, 'a: 1\n', [bare])).toEqual({ text: 'a: 1\n', applied: [] });
    expect(applyFixes(FILE, '', [quote('a')])).toEqual({ text: '', applied: [] });
    expect(applyFixes(FILE, '['.repeat(5000), [quote(0)]).applied).toEqual([]);
  });

  test('many fixes take time by their number', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => `  - title: milestone ${String(index)}\n    id: ${String(index)} # n\n`);
    const problems = rows.flatMap((_, index) => [order('id title', 'm', index), quote('m', index, 'id')]);
    const first = applyFixes(FILE, `m:\n${rows.join('')}`, problems);
    expect(first.applied.length).toBe(1500);
    const second = applyFixes(FILE, first.text, problems);
    expect(second.applied.length).toBe(1500);
    expect(second.text.startsWith('m:\n  - id: "0" # n\n    title: milestone 0\n  - id: "1" # n\n    title: milestone 1\n')).toBe(true);
  });
});
