// A Word document of a draft, to be edited and signed: real styles, footnotes, and tables whose heads are repeated. What a document is
// made of, and what its parts are called, is told in ECMA-376 (Office Open XML).
import type { Draft, Figure } from '../../model/index.js';
import { blockElements, contentsList, noteElement, openLedger, textRuns, type Image } from './docx-blocks.js';
import { element, escaped, field, NAMES, paragraph, part, property, run, type Markup } from './docx-markup.js';
import { listsPart, localeOf, pageWith, stylesPart } from './docx-styles.js';
import { drawPicture, svgOf } from './figures/draw.js';
import { safeDraft, withoutRepeats, type Block } from './safe-draft.js';
import { zipOf } from './zip.js';

/** A draft as the bytes of a Word document. */
export async function renderDocx(draft: Draft): Promise<Uint8Array> {
  const { language, title, labels, blocks: all, notes } = safeDraft(draft);
  const blocks = withoutRepeats(all);
  const { images, files } = await picturesOf(blocks);
  const ledger = openLedger(blocks, images);
  const first = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  const at = first < 0 ? blocks.length : first;
  const elements = (from: number, to: number): Markup[] => blocks.slice(from, to).flatMap((block) => blockElements(block, ledger));
  // The contents know all headings; numbers are counted as the blocks are written, so notes come last.
  const body = [...elements(0, at), ...contentsList(labels.contents, ledger), ...elements(at, blocks.length), pageWith(FOOTER)];
  const locale = localeOf(language);
  return packaged([
    ['document', part('w:document', NAMES, [element('w:body', {}, body)])],
    ['footnotes', part('w:footnotes', NAMES, [...SEPARATORS, ...notes.map(({ identifier, children }) => noteElement(
      identifier, children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : [])), ledger))])],
    ['styles', stylesPart(locale)],
    ['numbering', listsPart(ledger.lists)],
    ['settings', SETTINGS],
    [FOOTER, part('w:ftr', NAMES, [paragraph({ style: 'Footer' }, [...textRuns(`${labels.page} `), field('PAGE', textRuns('1'))])])],
  ], properties(title, locale), files);
}

const FOOTER = 'footer';

/** The lines between text and notes, which Word wants as notes of their own. */
const SEPARATORS = (['separator', 'continuationSeparator'] as const).map((type, index) =>
  element('w:footnote', { 'w:type': type, 'w:id': index - 1 }, [
    paragraph({ spacing: { after: 0, line: 240 } }, [run({}, [property(type)])]),
  ]));

/** Of Word 2013 and later: without it, Word opens a document as one of 2007. */
const SETTINGS = part('w:settings', NAMES, [
  element('w:footnotePr', {}, [-1, 0].map((id) => element('w:footnote', { 'w:id': id }))),
  element('w:compat', {}, [
    element('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 }),
  ]),
]);

/** Files of pictures, by the names that the document calls them. */
type Files = ReadonlyMap<string, Uint8Array>;

/** The pictures of all figures, and their files. */
async function picturesOf(blocks: readonly Block[]): Promise<{ images: ReadonlyMap<Figure, Image>; files: Files }> {
  const [images, files] = [new Map<Figure, Image>(), new Map<string, Uint8Array>()];
  const figures = blocks.filter((block) => block.type === 'figure');
  if (figures.length === 0) return { images, files };
  const { pngOf } = await import('./figures/raster.js');
  for (const figure of figures) {
    const drawn = drawPicture(figure);
    const drawing = svgOf(figure, drawn);
    const [svg, png] = [`figure-${String(figure.number)}.svg`, `figure-${String(figure.number)}.png`];
    files.set(svg, new TextEncoder().encode(drawing)).set(png, await pngOf(drawing));
    images.set(figure, { svg, png, width: drawn.width, height: drawn.height });
  }
  return { images, files };
}

const [OPC, OFFICE] = ['http://schemas.openxmlformats.org/package/2006', 'http://schemas.openxmlformats.org/officeDocument/2006'];

/** The title and language of a document. When it was written is not told, so that the same draft gives the same bytes. */
const properties = (title: string, locale: string): string => part('cp:coreProperties', {
  'xmlns:cp': `${OPC}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}, [element('dc:title', {}, [escaped(title)]), element('dc:language', {}, [escaped(locale)])]);

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relations = (all: readonly Relation[]): string => part('Relationships', { xmlns: `${OPC}/relationships` },
  all.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })));

/** All parts in a file, of which the first is the document itself; a part is called by its name, and stands beside the first. */
function packaged(parts: readonly (readonly [name: string, text: string])[], core: string, files: Files): Uint8Array {
  const typeOf = (name: string): string =>
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml`;
  const types = part('Types', { xmlns: `${OPC}/content-types` }, [
    ...Object.entries(ENDINGS).map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
    ...parts.map(([name]) => element('Override', { PartName: `/word/${name}.xml`, ContentType: typeOf(name) })),
    element('Override', { PartName: '/docProps/core.xml', ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' }),
  ]);
  return zipOf([
    ['[Content_Types].xml', types],
    ['_rels/.rels', relations([
      { id: 'document', type: `${OFFICE}/relationships/officeDocument`, target: 'word/document.xml' },
      { id: 'core', type: `${OPC}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ])],
    ['docProps/core.xml', core],
    ...parts.map(([name, text]): [string, string] => [`word/${name}.xml`, text]),
    ['word/_rels/document.xml.rels', relations([
      ...parts.slice(1).map(([name]) => ({ id: name, type: `${OFFICE}/relationships/${name}`, target: `${name}.xml` })),
      ...[...files.keys()].map((name) => ({ id: name, type: `${OFFICE}/relationships/image`, target: `media/${name}` })),
    ])],
    ...[...files].map(([name, bytes]): [string, Uint8Array] => [`word/media/${name}`, bytes]),
  ]);
}

/** What the endings of files stand for that no part is named for. */
const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', png: 'image/png', svg: 'image/svg+xml',
};
