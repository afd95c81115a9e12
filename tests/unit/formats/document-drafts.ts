// Drafts for the tests of document formats: one with everything that a report has, and one with a hostile text in every place.
import type { BlockContent, FootnoteDefinition, FootnoteReference, Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Draft } from '../../../src/model/index.js';

type Phrase = string | PhrasingContent;

const phrases = (...parts: readonly Phrase[]): PhrasingContent[] => parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const note = (identifier: string): FootnoteReference => ({ type: 'footnoteReference', identifier, label: identifier });
export const defined = (identifier: string, text: string): FootnoteDefinition =>
  ({ type: 'footnoteDefinition', identifier, label: identifier, children: [paragraph(text)] });
export const heading = (depth: Heading['depth'], text: string): Heading => ({ type: 'heading', depth, children: phrases(text) });
export const paragraph = (...parts: readonly Phrase[]): Paragraph => ({ type: 'paragraph', children: phrases(...parts) });
export const as = (role: NonNullable<Paragraph['data']>['role'] & string, text: string): Paragraph => ({ ...paragraph(text), data: { role } });
export const list = (items: readonly (readonly BlockContent[])[], ordered = false): List =>
  ({ type: 'list', ordered, spread: false, children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })) });
export const table = (rows: readonly (readonly (readonly Phrase[])[])[], widths?: readonly number[], numbers: readonly number[] = []): Table => ({
  type: 'table', align: (rows[0] ?? []).map((_, column) => (numbers.includes(column) ? 'right' : null)), ...(widths ? { data: { widths } } : {}),
  children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: phrases(...cell) })) })),
});

/** A draft of these blocks. */
export const draftOf = (children: readonly RootContent[], more: Partial<Draft> = {}): Draft => ({
  language: 'en', title: 'Report to Leaders', tree: { type: 'root', children: [...children] },
  labels: { notes: 'Notes', back: 'Back to the text', contents: 'Contents', page: 'Page' },
  data: () => ({ schemaVersion: 1 }), ...more,
});

/** Everything that a report has. Notes are defined in another order than they are used in, and one is not used. */
export const SAMPLE = draftOf([
  heading(1, 'Report to Leaders'), as('subtitle', 'From 1 January 2006 to 31 August 2006'), as('remark', 'Draft for those who write the report.'),
  heading(2, 'Letter'), paragraph('The President (US)'),
  paragraph('A statement.', note('b'), ' Another.', note('a'), ' The first again.', note('b')),
  as('signature', 'A minister (US)'), as('signature', 'For Canada: name and office'),
  heading(2, 'Results'), heading(3, 'Security'), heading(4, 'Cargo'),
  list([[paragraph('First result.', note('a'))], [paragraph('Second result:'), list([[paragraph('inner')]])]]),
  list([[paragraph('one')], [paragraph('two')]], true),
  heading(3, 'Prosperity'), { type: 'blockquote', children: [paragraph('Quoted.')] },
  as('caption', 'Open at the end'),
  table([[['Agenda'], ['Withdrawn'], ['Open']], [['Security'], ['0'], ['97']], [['Prosperity'], ['1'], ['35']]], [60, 5, 35], [1, 2]),
  heading(2, 'Annex'), heading(3, 'Security'), heading(4, 'Cargo'), as('caption', 'Cargo'),
  table([
    [['Initiative'], ['Key milestones'], ['Status']],
    [['Seals'], ['Agree on seals', note('c')], ['US-CA: On track', { type: 'break' }, 'US-MX: Completed / Ongoing']],
    [[''], ['Try seals out'], ['No report']],
  ], [30, 40, 30]),
  paragraph({ type: 'strong', children: phrases('Strong') }, ' and ', { type: 'emphasis', children: phrases('emphasised') }, '.'),
  defined('a', 'Plan, item 1.'), defined('unused', 'Nobody refers to this.'), defined('c', 'Plan, item 3.'), defined('b', 'Plan, item 2; Report, item 7.'),
]);

/** Texts that data could hold, and that must print as what they are. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style></title><b>x', '</textarea><!-- x', '&lt;b&gt; &amp; &#60;', ']]> <![CDATA[',
  '[a](javascript:alert(1))', '![x](http://example.org/x.png)', '<http://example.org>', '[^1]', '[^1]: x', '[x]: http://example.org',
  'https://example.org/a www.example.org a.b@example.org', '| a | b |', '|-|-|', '# h', '- item', '1. item', '+ item', '> quote', '```', '    code', '***',
  '---', '===', '**bold** _em_ `code` ~~gone~~ $x^2$ \\(x\\)', '\\', '\\*', '[ ] task', '- [x] task', '!', ':---:', '<!DOCTYPE x>', '{{x}} ${x} %x%',
  '=cmd|\' /C calc\'!A0', '{bullets-0} {numbers-2}', '{default-bullet-numbering-0}', '{image.png}', 'TOC \\o "1-9"', '%s %d', 'ünïcödé 日本語 😀 אבג',
  '\u001b[31mred', 'a\u202eb', 'a\u0000b', 'a\u0007b', '\ud800', '\ufffe\uffff', 'zero\u200bwidth', 'soft\u00adhyphen', 'a\u2028b', 'a\r\n\tb', '\ufeffbom',
  'x'.repeat(300), '日'.repeat(200),
];

/** A draft with a text in every place that takes one. */
export const hostileDraft = (text: string): Draft => draftOf([
  heading(1, text), as('subtitle', text), as('remark', text), heading(2, text), paragraph(text, note('n')), as('signature', text),
  heading(3, text), heading(4, text), list([[paragraph(text)]]), list([[paragraph(text)]], true),
  as('caption', text), table([[[text], [text]], [[text], [text, { type: 'break' }, text, note('n')]]], [50, 50]),
  { type: 'blockquote', children: [paragraph(text)] }, paragraph({ type: 'strong', children: phrases(text) }),
  { type: 'html', value: text }, { type: 'code', value: text }, paragraph({ type: 'inlineCode', value: text }, { type: 'html', value: text }),
  paragraph({ type: 'link', url: 'javascript:alert(1)', children: phrases(text) }, { type: 'image', url: 'http://example.org/x.png', alt: text }),
  defined('n', text),
], { title: text, labels: { notes: text, back: text, contents: text, page: text }, data: () => ({ text }) });

/** What must stand in no output: controls and marks that turn, hide or move text, and halves of characters. */
export const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
