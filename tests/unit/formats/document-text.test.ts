// Plain text of drafts: how it looks, and that no line is wider than 80 columns.
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../../src/formats/document/columns.js';
import { foldText } from '../../../src/formats/document/fold.js';
import { renderText } from '../../../src/formats/document/text.js';
import { safe } from '../../../src/formats/xml.js';
import { draftOf, HOSTILE, hostileDraft, list, paragraph, SAMPLE, table } from './document-drafts.js';

test('a draft, as written', () => {
  expect(renderText(SAMPLE)).toBe(`=================
Report to Leaders
=================

From 1 January 2006 to 31 August 2006

> Draft for those who write the report.


Letter
======

The President (US)

A statement. [1] Another. [2] The first again. [1]



________________________________________
A minister (US)



________________________________________
For Canada: name and office


Results
=======

Security
--------

Cargo
~~~~~

- First result. [2]
- Second result:
  - inner

1. one
2. two

Prosperity
----------

> Quoted.

Open at the end

Agenda                                     Withdrawn                        Open
-----------------------------------------  ---------  --------------------------
Security                                           0                          97
Prosperity                                         1                          35


Annex
=====

Security
--------

Cargo
~~~~~

Initiative              Key milestones                  Status
----------------------  ------------------------------  ----------------------
Seals                   Agree on seals [3]              US-CA: On track
                                                        US-MX: Completed /
                                                        Ongoing

                        Try seals out                   No report

Strong and emphasised.


Notes
=====

[1] Plan, item 2; Report, item 7.
[2] Plan, item 1.
[3] Plan, item 3.
`);
});

test.each(HOSTILE)('%j stays text, in 80 columns', (text) => {
  const written = renderText(hostileDraft(text));
  for (const line of written.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  const packed = (one: string): string => one.replace(/\s+/g, '');
  expect(packed(written)).toContain(packed(safe(text)));
});

test('deep lists and many columns stay within the width', () => {
  const deep = [...Array(50).keys()].reduce((inner) => list([[paragraph('some words here'), inner]]), list([[paragraph('end')]]));
  const row = [...Array(30).keys()].map((column) => [`column ${String(column)}`]);
  for (const line of renderText(draftOf([deep, table([row, row])])).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(120);
});

describe('folding', () => {
  test.each([
    ['', 5, ['']],
    ['a b c', 3, ['a b', 'c']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['a abcdefgh', 3, ['a', 'abc', 'def', 'gh']],
    ['日本語', 4, ['日本', '語']],
    ['日', 1, ['日']],
    ['a\nb c', 9, ['a', 'b c']],
    ['e\u0301e\u0301', 1, ['e\u0301', 'e\u0301']],
  ])('%j in %d columns', (text, width, lines) => {
    expect(foldText(text, width)).toEqual(lines);
  });
});

describe('columns', () => {
  test.each([
    ['by their shares', [50, 25, 25], [1, 1, 1], 80, [40, 20, 20]],
    ['a long word takes from the widest', [90, 10], [10, 20], 100, [80, 20]],
    ['too many long words share what there is', [50, 50], [90, 90], 100, [50, 50]],
    ['never none', [1, 1000], [0, 0], 10, [1, 9]],
  ])('%s', (_, shares, least, room, widths) => {
    expect(fitColumns(shares, least, room)).toEqual(widths);
  });
});
