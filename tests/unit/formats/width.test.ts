// Widths on a terminal: what is known without asking the library is what the library says.
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { start, widthOf } from '../../../src/formats/report/terminal.js';

const CHARACTERS = Array.from({ length: 0x2100 - 0x20 }, (_, index) => String.fromCharCode(index + 0x20));

test('every character, alone', () => {
  expect(CHARACTERS.filter((character) => widthOf(character) !== stringWidth(character))).toEqual([]);
});

test('any of them together, whole and cut', () => {
  const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 20 }).map((characters) => characters.join(''));
  fc.assert(fc.property(texts, fc.nat(20), (text, width) => {
    expect(widthOf(text)).toBe(stringWidth(text));
    expect(start(text, width)).toBe(start(text, width, stringWidth));
  }), { numRuns: 2000 });
});
