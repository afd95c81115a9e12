// Word drafts: that every part is sound XML, and what Word finds in them.
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/formats/document/docx.js';
import { textOf } from '../../../src/formats/document/read-back.js';
import { entryText } from '../../../src/formats/document/zip.js';
import { safe } from '../../../src/formats/xml.js';
import { draftOf, heading, HOSTILE, hostileDraft, list, paragraph, SAMPLE } from './document-drafts.js';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a part, in order. Throws where it is no XML. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.write(xml).close();
  return tags;
}

const partOf = (bytes: Uint8Array, name: string): string => entryText(bytes, name) ?? expect.unreachable(`no part ${name}`);
const valuesOf = (xml: string, element: string, attribute = 'w:val'): string[] =>
  tagsOf(xml).filter(({ name }) => name === element).map(({ attributes }) => attributes[attribute] ?? '');

const bytes = await renderDocx(SAMPLE);
const document = partOf(bytes, 'word/document.xml');

test('every part is sound XML, and is there', () => {
  const parts = valuesOf(partOf(bytes, '[Content_Types].xml'), 'Override', 'PartName').map((name) => name.slice(1));
  expect(parts).toEqual([
    ...['document', 'footnotes', 'styles', 'numbering', 'settings', 'footer'].map((name) => `word/${name}.xml`), 'docProps/core.xml',
  ]);
  for (const name of parts) expect(tagsOf(partOf(bytes, name)).length, name).toBeGreaterThan(0);
});

test('no part knows when it was written', () => {
  expect(Buffer.from(bytes).toString('latin1')).not.toContain(String(new Date().getUTCFullYear()));
  expect(partOf(bytes, 'docProps/core.xml')).not.toMatch(/created|modified|\d{4}-\d\d/);
});

test('each note is one footnote; further references show its number', () => {
  const notes = partOf(bytes, 'word/footnotes.xml');
  expect(valuesOf(notes, 'w:footnote', 'w:id')).toEqual(['-1', '0', '1', '2', '3']);
  expect(valuesOf(document, 'w:footnoteReference', 'w:id')).toEqual(['1', '2', '3']);
  expect(valuesOf(document, 'w:fldSimple', 'w:instr')).toEqual(['NOTEREF _Note1 \\f \\h', 'NOTEREF _Note2 \\f \\h']);
  expect(notes).toContain('Plan, item 2; Report, item 7.');
  expect(notes).not.toContain('Nobody');
});

test('styles are Word\'s own', () => {
  const used = [...new Set(valuesOf(document, 'w:pStyle'))];
  const known = valuesOf(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:styleId');
  expect(used.filter((style) => !known.includes(style))).toEqual([]);
  expect(used).toEqual(expect.arrayContaining(['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'ListBullet', 'ListNumber', 'Signature', 'Quote']));
  expect(valuesOf(partOf(bytes, 'word/styles.xml'), 'w:lang')).toContain('en-CA');
});

test('the contents link to headings that are there', () => {
  const anchors = valuesOf(document, 'w:hyperlink', 'w:anchor');
  expect(anchors).toHaveLength(6);
  expect(valuesOf(document, 'w:bookmarkStart', 'w:name')).toEqual(expect.arrayContaining(anchors));
  const ids = valuesOf(document, 'w:bookmarkStart', 'w:id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(valuesOf(document, 'w:fldChar', 'w:fldCharType')).toEqual(['begin', 'separate', 'end']);
});

test('a draft of one section, and one of none, has fields that end', async () => {
  for (const blocks of [[heading(2, 'One')], [paragraph('x')]]) {
    const kinds = valuesOf(partOf(await renderDocx(draftOf(blocks)), 'word/document.xml'), 'w:fldChar', 'w:fldCharType');
    expect(kinds).toEqual(blocks[0]?.type === 'heading' ? ['begin', 'separate', 'end'] : []);
  }
});

test('tables repeat their heads, keep rows whole, and give long words of heads their room', () => {
  expect(tagsOf(document).filter(({ name }) => name === 'w:tblHeader')).toHaveLength(2);
  expect(tagsOf(document).filter(({ name }) => name === 'w:cantSplit')).toHaveLength(6);
  const widths = valuesOf(document, 'w:gridCol', 'w:w').map(Number);
  expect(widths.slice(0, 3).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9360);
  expect(widths[1]).toBeGreaterThan(9360 * 0.1);
  // No line stands between a first cell and the empty one that goes on what it says.
  expect([...valuesOf(document, 'w:top'), ...valuesOf(document, 'w:bottom')].filter((style) => style === 'nil')).toHaveLength(2);
});

test('each numbered list begins at one', async () => {
  const lists = [list([[paragraph('a')]], true), paragraph('x'), list([[paragraph('b')]], true), list([[paragraph('c')]])];
  const numbers = valuesOf(partOf(await renderDocx(draftOf(lists)), 'word/document.xml'), 'w:numId');
  expect(new Set(numbers).size).toBe(3);
  for (const number of numbers) expect(number).toMatch(/^\d+$/);
});

test.each(HOSTILE)('%j stays text', async (text) => {
  const made = await renderDocx(hostileDraft(text));
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/footer.xml', 'docProps/core.xml']) tagsOf(partOf(made, name));
  const shown = safe(text);
  expect(textOf('docx', made).split('\n').slice(0, 3)).toEqual([shown, shown, shown]);
  expect(valuesOf(partOf(made, 'word/document.xml'), 'w:numId').every((number) => /^\d+$/.test(number))).toBe(true);
});
