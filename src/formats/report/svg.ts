// A timeline as a picture for a report: one SVG, without scripts, styles or references, that tells its content in words as well.
import { SaxesParser } from 'saxes';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Report, TimelineBlock } from '../../model/index.js';
import { safe, textNodes } from '../xml.js';
import { drawChart } from './chart.js';
import { meetingsOf, WIDTH } from './chart-plan.js';
import { wrap } from './terminal.js';

/** The timeline of a report as SVG, with its heading and the other texts above and below; these alone where it has none. */
export function renderSvg({ blocks }: Report): string {
  const block = blocks.find((one): one is TimelineBlock => one.is === 'timeline');
  const heading = blocks.flatMap((one) => (one.is === 'heading' ? [one.text] : [])).join(', ');
  const [subtitle = '', ...rest] = blocks.flatMap((one) => (one.is === 'text' ? one.text.split('\n') : []));
  const notes = [...rest, ...(block ? offAxis(block) : []), `Source: the record of ${heading}.`];
  const lines = (texts: readonly string[], width: number): string[] => texts.flatMap((text) => wrap(safe(text), width).split('\n'));
  const { svg, height } = drawChart({ title: lines([heading], 100), subtitle: lines([subtitle], 170), block, notes: lines(notes, 190) });
  const size = { width: WIDTH, height, viewBox: `0 0 ${String(WIDTH)} ${String(height)}` };
  const label = `Timeline of ${heading}`;
  const root = x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': safe(label) }, [
    '\n', x('title', textNodes(safe(label))), '\n', x('desc', textNodes(safe([`${subtitle}.`, ...rest].join(' ')))), ...childrenOf(svg),
  ]);
  return `${toXml(root, { closeEmptyElements: true })}\n`;
}

/** Meetings that lie before or after the axis: in the picture nothing else tells of them. */
function offAxis(block: TimelineBlock): string[] {
  const off = meetingsOf(block).filter(({ isOn }) => !isOn).map(({ row: { when, title } }) => `${when} ${title}`);
  return off.length > 0 ? [`Meetings off this axis: ${off.join('; ')}.`] : [];
}

/** What the library writes for its own use in a browser. */
const FOR_BROWSERS = /^(class|pointer-events|ecmeta_.*)$/;

/** What stands in an SVG of the plotting library: without what only a browser would use, and with texts where every reader puts them. */
export function childrenOf(svg: string): Element['children'] {
  const top: Element = { type: 'element', name: 'top', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = x(name, Object.fromEntries(Object.entries(attributes).filter(([key]) => !FOR_BROWSERS.test(key)).map(placed)));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(...textNodes(text)));
  parser.write(svg).close();
  const root = top.children.find((child) => child.type === 'element');
  return root?.children.filter((child) => child.type !== 'element' || child.name !== 'style') ?? [];
}

/** Word processors do not know `dominant-baseline`: the same is told as a distance. */
const placed = ([key, value]: readonly [string, string]): [string, string] =>
  (key === 'dominant-baseline' && value === 'central' ? ['dy', '0.35em'] : [key, value]);
