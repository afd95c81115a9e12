// A Word document of a draft, to be edited and signed: real styles, footnotes, and tables whose heads are repeated.
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type XmlComponent } from 'docx';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Draft, Figure } from '../../model/index.js';
import { textNodes } from '../xml.js';
import { blockElements, contentsList, noteParagraph, openLedger, textRuns, type Image } from './docx-blocks.js';
import { localeOf, NUMBERING, PAGE, stylesFor } from './docx-styles.js';
import { drawPicture, svgOf } from './figures/draw.js';
import { safeDraft, withoutRepeats, type Block } from './safe-draft.js';
import { withoutClock } from './zip.js';

/** A draft as the bytes of a Word document. */
export async function renderDocx(draft: Draft): Promise<Uint8Array> {
  const { language, title, labels, blocks: all, notes } = safeDraft(draft);
  const blocks = withoutRepeats(all);
  const ledger = openLedger(blocks, await imagesOf(blocks));
  const locale = localeOf(language);
  const first = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  const at = first < 0 ? blocks.length : first;
  const elements = (from: number, to: number): XmlComponent[] => blocks.slice(from, to).flatMap((block) => blockElements(block, ledger));
  const document = new Document({
    title, styles: stylesFor(locale), numbering: NUMBERING, compatibility: { version: 15 },
    sections: [{
      properties: { page: PAGE },
      footers: { default: new Footer({ children: [new Paragraph({
        style: 'Footer', children: [...textRuns(`${labels.page} `), new TextRun({ children: [PageNumber.CURRENT] })],
      })] }) },
      children: [...elements(0, at), ...contentsList(labels.contents, ledger), ...elements(at, blocks.length)],
    }],
    footnotes: Object.fromEntries(notes.map(({ identifier, children }) => [identifier, {
      children: children.flatMap((child) => (child.type === 'paragraph' ? [noteParagraph(child.children, ledger)] : [])),
    }])),
  });
  return withoutClock(await Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: properties(title, locale) }]));
}

/** The pictures of all figures. */
async function imagesOf(blocks: readonly Block[]): Promise<ReadonlyMap<Figure, Image>> {
  const figures = blocks.filter((block) => block.type === 'figure');
  if (figures.length === 0) return new Map();
  const { pngOf } = await import('./figures/raster.js');
  return new Map(await Promise.all(figures.map(async (figure): Promise<[Figure, Image]> => {
    const drawn = drawPicture(figure);
    const svg = svgOf(figure, drawn);
    return [figure, { svg, png: await pngOf(svg), width: drawn.width, height: drawn.height }];
  })));
}

/** Properties of the document, in place of the library's own, which hold the time of writing. */
const properties = (title: string, locale: string): string => toXml([
  { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8" standalone="yes"' },
  x('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }, [x('dc:title', textNodes(title)), x('dc:language', locale)]),
]);
