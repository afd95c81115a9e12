// Formats of documents: what holds for all of them.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DOCUMENT_FORMATS } from '../../../src/formats/document/index.js';
import { textOf } from '../../../src/formats/document/read-back.js';
import type { Draft } from '../../../src/model/index.js';
import { draftOf, HOSTILE, hostileDraft, INVISIBLE, SAMPLE } from './document-drafts.js';

const NAMES = Object.keys(DOCUMENT_FORMATS);

async function render(name: string, draft: Draft): Promise<Uint8Array> {
  const result = await (await DOCUMENT_FORMATS[name]?.load())?.(draft);
  return typeof result === 'string' ? Buffer.from(result) : result ?? new Uint8Array();
}

const words = async (name: string, draft: Draft): Promise<string> => textOf(name, await render(name, draft));

test('no two formats go by the same ending', () => {
  const endings = Object.values(DOCUMENT_FORMATS).flatMap(({ extensions }) => extensions);
  expect(new Set(endings).size).toBe(endings.length);
});

afterEach(() => vi.useRealTimers());

describe.each(NAMES)('%s', (name) => {
  test('the same draft gives the same bytes, whatever the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') });
    const first = await render(name, SAMPLE);
    vi.setSystemTime(new Date('2034-12-11T10:09:08Z'));
    expect(Buffer.from(await render(name, SAMPLE)).equals(Buffer.from(first))).toBe(true);
  });

  test('a draft is left as it was', async () => {
    const before = structuredClone(SAMPLE.tree);
    await render(name, SAMPLE);
    expect(SAMPLE.tree).toEqual(before);
  });

  test('nothing hides in it, and it ends with one newline', async () => {
    for (const text of HOSTILE) {
      const written = await words(name, hostileDraft(text));
      expect(written, text).not.toMatch(INVISIBLE);
      if (name !== 'docx') expect(written).toMatch(/[^\n]\n$/);
    }
  });

  test('an empty draft, and one without sections, are written', async () => {
    for (const tree of [[], SAMPLE.tree.children.filter(({ type }) => type === 'paragraph')]) await expect(render(name, draftOf(tree))).resolves.toBeInstanceOf(Uint8Array);
  });
});

test.each(NAMES.filter((name) => name !== 'json'))('%s: a text can be found in what was written', async (name) => {
  const stamp = 'spp-stamp since=2006-01-01 as-of=2006-08-31 version=0.1.0-a+b commit=none sha256=0123456789abcdef';
  const draft = draftOf([{ type: 'heading', depth: 1, children: [{ type: 'text', value: 'T' }] }, { type: 'paragraph', children: [{ type: 'text', value: stamp }] }]);
  expect((await words(name, draft)).replace(/\s+/g, ' ')).toContain(stamp);
});

test('what is no Word document has no text', () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(30), Buffer.from('PK\u0005\u0006'.padEnd(22, '\u00ff'), 'latin1'), Buffer.from('plain')]) {
    expect(textOf('docx', bytes)).toBe('');
  }
});

test('a damaged Word document has no text, or some', async () => {
  const bytes = await render('docx', SAMPLE);
  for (let at = 0; at < bytes.length; at += 97) {
    const damaged = Uint8Array.from(bytes);
    damaged.fill(0xff, at, at + 4);
    expect(typeof textOf('docx', damaged)).toBe('string');
    expect(typeof textOf('docx', bytes.subarray(0, at))).toBe('string');
  }
});

test('JSON is the data of the draft', async () => {
  expect(JSON.parse(await words('json', SAMPLE))).toEqual({ schemaVersion: 1 });
});
