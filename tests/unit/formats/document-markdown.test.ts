// Markdown drafts, read back by a parser of GitHub's Markdown: what was written is what stands there.
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPTIONS, renderMarkdown } from '../../../src/formats/document/markdown.js';
import { safe } from '../../../src/formats/xml.js';
import { HOSTILE, hostileDraft, SAMPLE } from './document-drafts.js';

// Without what the library does after parsing: it makes links of all addresses, even escaped ones. GitHub does that with mail alone.
const FROM_MARKDOWN = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const parse = (markdown: string): Root => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: FROM_MARKDOWN });
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
const outlineOf = (tree: Root): string[] => tree.children.map((node) => `${node.type}: ${toString(node)}`);

test('a draft, as written', () => {
  expect(renderMarkdown(SAMPLE)).toBe(`# Report to Leaders

*From 1 January 2006 to 31 August 2006*

> Draft for those who write the report.

## Letter

The President (US)

A statement.[^1] Another.[^2] The first again.[^1]

A minister (US)

For Canada: name and office

## Results

### Security

#### Cargo

- First result.[^2]
- Second result:
  - inner

1. one
2. two

### Prosperity

> Quoted.

*Open at the end*

| Agenda | Withdrawn | Open |
| - | -: | -: |
| Security | 0 | 97 |
| Prosperity | 1 | 35 |

## Annex

### Security

#### Cargo

| Initiative | Key milestones | Status |
| - | - | - |
| Seals | Agree on seals[^3] | US-CA: On track; US-MX: Completed / Ongoing |
| | Try seals out | No report |

**Strong** and *emphasised*.

[^1]: Plan, item 2; Report, item 7.

[^2]: Plan, item 1.

[^3]: Plan, item 3.
`);
});

test.each(HOSTILE)('%j stays text', (text) => {
  const markdown = renderMarkdown(hostileDraft(text));
  const tree = parse(markdown);
  const types = new Set(nodesOf(tree).map(({ type }) => type));
  for (const type of ['html', 'link', 'image', 'code', 'inlineCode', 'delete', 'thematicBreak', 'definition', 'linkReference', 'imageReference'] as const) {
    expect(types, type).not.toContain(type);
  }
  const shown = safe(text);
  expect(outlineOf(tree).slice(0, 4)).toEqual([`heading: ${shown}`, `paragraph: ${shown}`, `blockquote: ${shown}`, `heading: ${shown}`]);
  const cells = nodesOf(tree).filter(({ type }) => type === 'tableCell').map((node) => toString(node).trim());
  expect(cells).toEqual([shown.trim(), shown.trim(), shown.trim(), `${shown}; ${shown}`.trim()]);
  expect(nodesOf(tree).filter(({ type }) => type === 'footnoteDefinition').map((node) => toString(node))).toEqual([shown]);
  expect(tree.children).toHaveLength(19);
});

test('blocks are written as the serialiser alone writes them', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...Array.from('aaaWwps99é     ,;-\'’“”‘«»–.:/@()[]*_|#+>=&\\~$!')), minLength: 1, maxLength: 8 })
    .map((value): PhrasingContent => ({ type: 'text', value }));
  const anyPhrase = fc.oneof(anyText, anyText, fc.constant<PhrasingContent>({ type: 'break' }),
    fc.constantFrom('1', '23').map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier, label: identifier })),
    anyText.map((text): PhrasingContent => ({ type: 'emphasis', children: [text] })));
  const shown = (children: PhrasingContent[], handlers: Options['handlers']): string => toMarkdown({ type: 'root', children: [
    { type: 'paragraph', children }, { type: 'heading', depth: 3, children },
    { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }, { type: 'listItem', children: [] }] },
    { type: 'table', align: [null, 'right'], children: [0, 1].map(() => ({
      type: 'tableRow', children: [{ type: 'tableCell', children }, { type: 'tableCell', children: [] }],
    })) },
    { type: 'footnoteDefinition', identifier: '7', label: '7', children: [{ type: 'paragraph', children }] },
    { type: 'footnoteDefinition', identifier: '8', label: '8', children: [{ type: 'paragraph', children }, { type: 'paragraph', children }] },
  ] }, { ...OPTIONS, handlers });
  fc.assert(fc.property(fc.array(anyPhrase, { minLength: 1, maxLength: 4 }), (phrases) => {
    expect(shown(phrases, OPTIONS.handlers)).toBe(shown(phrases, {}));
  }), { numRuns: 8000 });
});
