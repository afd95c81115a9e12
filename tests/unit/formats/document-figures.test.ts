// Figures of drafts in every format: the same picture everywhere, its numbers in words beside it, and no colour that has to be seen.
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/formats/document/docx.js';
import { textureOf } from '../../../src/formats/document/figures/parts.js';
import { renderHtml } from '../../../src/formats/document/html.js';
import { renderMarkdown } from '../../../src/formats/document/markdown.js';
import { renderText } from '../../../src/formats/document/text.js';
import { entryText } from '../../../src/formats/document/zip.js';
import { STATES } from '../../../src/assess/index.js';
import { parsePlainDate, type PlainDate } from '../../../src/dates/index.js';
import type { Draft, Figure, Picture } from '../../../src/model/index.js';
import { draftOf, heading, HOSTILE, table } from './document-drafts.js';

const day = (text: string): PlainDate => parsePlainDate(text) ?? expect.unreachable(text);
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${String(index)}`);

/** Three pictures in which every text is the same. */
const pictures = (text: string): Picture[] => [
  { is: 'bars', parts: STATES.map((state) => ({ state, label: text })), rows: [{ label: text }, { label: text, ids: STATES.map((_, at) => ids(at * 40)) }, { label: text, ids: [] }] },
  {
    is: 'lines', from: day('2005-01-01'), to: day('2006-06-15'), ticks: [{ day: day('2005-07-01'), label: text, year: text }], gap: text,
    lines: [{ label: text, steps: [{ day: day('2005-07-01'), count: 5, ids: ids(5) }] }, { label: text, steps: [] }],
  },
  {
    is: 'slips', from: day('2005-01-01'), to: day('2006-12-31'), ticks: [], asOf: { day: day('2006-06-15'), label: text }, labels: { due: text, late: text, forecast: text },
    rows: [true, false].map((isLate) => ({ id: 'm', label: text, due: day('2005-07-01'), isLate, forecast: isLate ? day('2006-11-30') : null, note: text })),
  },
];
const drawn = (text: string): Draft => draftOf([heading(1, 'T'), ...pictures(text).map((picture, index): Figure => ({
  type: 'figure', label: 'Figure', number: index + 1, caption: text, alt: `${text} 5.`, picture, children: [table([[[text], ['Count']], [[text], ['5']]])],
}))]);

const SAMPLE = drawn('Cargo');
const svgsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^\[figure-\d\]: data:image\/svg\+xml;base64,(\S+)$/gm)].map(([, data = '']) => Buffer.from(data, 'base64').toString());

/** Throws where it is no XML, and where it has what a picture in a document may not have. */
function checkSvg(svg: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    expect(['svg', 'title', 'desc', 'rect', 'path', 'polyline', 'polygon', 'text', 'g']).toContain(name);
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^(on|id$|href|xlink|class)/);
      expect(value).not.toMatch(/url\(|NaN|undefined/);
    }
  });
  parser.write(svg).close();
}

test('states are told apart without colours', () => {
  const grey = (fill: string): number => [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16)).reduce((a, b) => a + b) / 3;
  const looks = STATES.map((state) => ({ grey: grey(textureOf(state).fill), lines: textureOf(state).lines ?? 'none' }));
  looks.forEach((one, index) => looks.slice(0, index).forEach((other) => {
    expect(one.lines !== other.lines || Math.abs(one.grey - other.grey) > 50).toBe(true);
  }));
});

describe('HTML', () => {
  test('has each picture in the page, named, with its numbers, above its caption', () => {
    const html = renderHtml(SAMPLE);
    expect(html.match(/<figure>/g)).toHaveLength(3);
    expect(html.match(/<svg [^>]*role="img" aria-labelledby="figure\.(\d)" aria-describedby="figure\.\1\.numbers"/g)).toHaveLength(3);
    expect(html).toContain('<desc id="figure.1.numbers">Cargo 5.</desc>');
    expect(html).toContain('<figcaption><strong>Figure 3.</strong> Cargo</figcaption>');
    expect(html).not.toMatch(/url\(|<img|<script|src=/);
  });
});

describe('Markdown', () => {
  test('has its pictures at the end of the file, and the numbers as tables', () => {
    const markdown = renderMarkdown(SAMPLE);
    expect(markdown).toContain('![Figure 1][figure-1]\n\n*Figure 1. Cargo*\n\n| Cargo | Count |');
    const svgs = svgsIn(markdown);
    expect(svgs).toHaveLength(3);
    svgs.forEach(checkSvg);
  });
});

test('text has the caption and the numbers', () => {
  expect(renderText(SAMPLE)).toContain('Figure 2. Cargo\n\nCargo');
});

describe('Word', () => {
  test('has each picture as SVG and PNG, with its text alternative, and captions that Word counts', async () => {
    const bytes = await renderDocx(SAMPLE);
    const document = entryText(bytes, 'word/document.xml') ?? '';
    expect(document.match(/<asvg:svgBlip/g)).toHaveLength(3);
    expect([...document.matchAll(/<wp:docPr id="(\d)" name="Figure \d" descr="Cargo 5\."/g)].map(([, id]) => id)).toEqual(['1', '2', '3']);
    expect(document.match(/w:instr="SEQ Figure \\\* ARABIC"/g)).toHaveLength(3);
    expect(document.match(/<w:pStyle w:val="Caption"\/><w:keepNext w:val="false"\/>/g)).toHaveLength(3);
    const relations = entryText(bytes, 'word/_rels/document.xml.rels') ?? '';
    expect(relations.match(/media\/figure-[1-3]\.(svg|png)/g)).toHaveLength(6);
    const svgs = [...relations.matchAll(/media\/figure-\d\.svg/g)].map(([name]) => entryText(bytes, `word/${name}`) ?? '');
    expect(svgs.toSorted()).toEqual(svgsIn(renderMarkdown(SAMPLE)).toSorted());
    const related = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...document.matchAll(/ r:(?:embed|id)="([^"]+)"/g)].map(([, id]) => id);
    expect([used.length, used.filter((id) => !related.includes(id))]).toEqual([7, []]);
    for (const [, target = ''] of relations.matchAll(/ Target="([^"]+)"/g)) expect(entryText(bytes, `word/${target}`), target).not.toBeNull();
  });

  test('the same figures give the same bytes', async () => {
    expect(Buffer.from(await renderDocx(SAMPLE)).equals(Buffer.from(await renderDocx(SAMPLE)))).toBe(true);
  });

  test('a text before a list or table stays with it, and words of another language say so', async () => {
    const text = { type: 'text', value: 'Bonjour', data: { language: 'fr' } } as const;
    const draft = draftOf([{ type: 'paragraph', children: [text] }, table([[['A']], [['B']]])]);
    const document = entryText(await renderDocx(draft), 'word/document.xml') ?? '';
    expect(document).toContain('<w:pStyle w:val="BodyText"/><w:keepNext/>');
    expect(document).toContain('<w:lang w:val="fr-CA"/>');
    expect(renderHtml(draft)).toContain('<p class="intro"><span lang="fr">Bonjour</span></p>');
  });
});

test.each(HOSTILE)('%j stays text in a figure', async (text) => {
  const draft = drawn(text);
  svgsIn(renderMarkdown(draft)).forEach(checkSvg);
  expect(renderHtml(draft)).not.toMatch(/<(script|img|iframe|b|textarea)\b/);
  expect(renderText(draft)).toContain('Figure 1.');
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.write(entryText(await renderDocx(draft), 'word/document.xml') ?? '').close();
});
