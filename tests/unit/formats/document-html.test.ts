// HTML drafts: their structure, what a screen reader finds, and that data stays text.
import axe from 'axe-core';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/formats/document/html.js';
import { safe } from '../../../src/formats/xml.js';
import { as, draftOf, heading, HOSTILE, hostileDraft, paragraph, SAMPLE, table } from './document-drafts.js';

// A console that nobody reads: this reader of stylesheets is older than margin boxes of pages, and says so at length.
const open = (html: string): JSDOM => new JSDOM(html, { virtualConsole: new VirtualConsole(), runScripts: 'outside-only' });
const pageOf = (html: string): Document => open(html).window.document;
const page = pageOf(renderHtml(SAMPLE));
const all = <T extends Element = HTMLElement>(selector: string, from: ParentNode = page): T[] => [...from.querySelectorAll<T>(selector)];
const textsOf = (selector: string, from: ParentNode = page): string[] => all(selector, from).map(({ textContent }) => textContent);

test('a page with language, title, policy and one main part', () => {
  expect(renderHtml(SAMPLE)).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page.title).toBe('Report to Leaders');
  expect(all('meta[charset]')).toHaveLength(1);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(textsOf('main h1')).toEqual(['Report to Leaders']);
});

test('headings leave no level out', () => {
  const levels = textsOf('h1, h2, h3, h4, h5, h6').map((_, index) => Number(all('h1, h2, h3, h4, h5, h6')[index]?.tagName.slice(1)));
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
});

test('ids are unique, stay when a section is added, and every link leads to one', () => {
  const ids = all('[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['letter', 'results-security', 'results-security-cargo', 'annex-security-cargo']));
  for (const link of all<HTMLAnchorElement>('a')) expect(ids).toContain(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  const longer = pageOf(renderHtml(draftOf([heading(1, 'T'), heading(2, 'Results'), heading(3, 'Cargo'), ...SAMPLE.tree.children.slice(1)])));
  expect(longer.querySelector('#annex-security-cargo')?.textContent).toBe('Cargo');
});

test('the contents lead to sections, their parts and the notes', () => {
  expect(textsOf('nav > ul > li > a')).toEqual(['Letter', 'Results', 'Annex', 'Notes']);
  expect(textsOf('nav ul ul a')).toEqual(['Security', 'Prosperity', 'Security']);
  expect(page.querySelector('nav')?.nextElementSibling?.textContent).toBe('Letter');
});

describe('tables', () => {
  test('have a caption, column heads and a body, in a box that a keyboard can scroll', () => {
    expect(all('table')).toHaveLength(2);
    for (const one of all<HTMLTableElement>('table')) {
      expect(one.caption?.textContent).not.toBe('');
      expect(all('thead th[scope=col]', one)).toHaveLength(3);
      expect(one.parentElement?.getAttribute('tabindex')).toBe('0');
      expect(one.parentElement?.getAttribute('aria-label')).toBe(one.caption?.textContent);
    }
    expect(textsOf('.caption')).toEqual([]);
  });

  test('name rows by their first cells, which reach down over those that go on what they say', () => {
    expect(textsOf('tbody th[scope=row]')).toEqual(['Security', 'Prosperity', 'Seals']);
    expect(all('tbody th').map((one) => one.getAttribute('rowspan'))).toEqual([null, null, '2']);
    expect(all('tbody tr').map((row) => row.children.length)).toEqual([3, 3, 3, 2]);
    const unnamed = pageOf(renderHtml(draftOf([table([[['A'], ['B']], [[''], ['1']], [[''], ['2']]], [50, 50])])));
    expect(all('tbody tr', unnamed.body).map((row) => row.children.length)).toEqual([2, 2]);
  });

  test('show a caption that repeats the heading above to nobody but screen readers', () => {
    expect(textsOf('caption.unseen')).toEqual(['Cargo']);
  });

  test('take widths, numbers and breaks', () => {
    expect(all('col').map((col) => col.getAttribute('style'))).toEqual(['width: 60%', 'width: 5%', 'width: 35%', 'width: 30%', 'width: 40%', 'width: 30%']);
    expect(textsOf('td.number')).toEqual(['0', '97', '1', '35']);
    expect(all('td br')).toHaveLength(1);
  });

  test('without caption or rows are written', () => {
    const bare = pageOf(renderHtml(draftOf([heading(1, 'T'), table([[['A']]]), as('caption', 'Alone'), paragraph('x')])));
    expect(textsOf('th', bare)).toEqual(['A']);
    expect(textsOf('p.caption', bare)).toEqual(['Alone']);
  });
});

test('notes are numbered by first use, and each leads back to all its uses', () => {
  expect(textsOf('.footnotes li').map((text) => text.replace(/\s*↩.*/s, '').trim())).toEqual(['Plan, item 2; Report, item 7.', 'Plan, item 1.', 'Plan, item 3.']);
  expect(textsOf('sup > a[data-footnote-ref]')).toEqual(['1', '2', '1', '2', '3']);
  expect(all('[data-footnote-backref]').map((link) => link.getAttribute('aria-label'))).toEqual(
    ['Back to the text 1', 'Back to the text 1-2', 'Back to the text 2', 'Back to the text 2-2', 'Back to the text 3'],
  );
});

test('a number does not end a line before what it counts', () => {
  const text = 'By 31 August 2006, 9 of 12 initiatives; le 1er mai 2006; el 1.º de enero de 2006; sha256=0a1 end';
  const told = pageOf(renderHtml(draftOf([paragraph(text)]))).querySelector('main p')?.textContent;
  expect(told).toBe(
    'By 31\u00a0August 2006, 9\u00a0of 12\u00a0initiatives; le 1er\u00a0mai 2006; el 1.º\u00a0de\u00a0enero de 2006; sha256=0a1 end',
  );
});

test('who signs is set apart', () => {
  expect(textsOf('.signature')).toEqual(['A minister (US)', 'For Canada: name and office']);
});

test('axe finds no fault', async () => {
  const { window } = open(renderHtml(SAMPLE));
  window.eval(axe.source);
  const run = (window as unknown as { axe: typeof axe }).axe.run;
  // Colours need a browser; they were measured in one.
  const { violations, passes } = await run(window.document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(15);
});

test.each(HOSTILE)('%j stays text', (text) => {
  const html = renderHtml(hostileDraft(text));
  const made = pageOf(html);
  const shown = safe(text);
  expect(all('script, img, iframe, object, svg, link, form, textarea, b, code', made)).toEqual([]);
  for (const element of all('*', made)) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === 'href') expect(value).toMatch(/^#/);
      if (name === 'src') expect.unreachable();
    }
  }
  for (const selector of ['title', 'h1', 'h3', 'h4', '.subtitle', '.remark', 'caption', 'thead th', 'nav > h2', '.signature']) {
    expect(made.querySelector(selector)?.textContent.trim(), selector).toBe(shown.trim());
  }
  expect(made.querySelectorAll('style')).toHaveLength(1);
});
