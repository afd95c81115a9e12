// A figure of a draft as SVG: drawn by a plotting library, without scripts, styles, ids or references.
import { CustomChart } from 'echarts/charts';
import { GraphicComponent, GridSimpleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Figure, Picture } from '../../../model/index.js';
import { childrenOf } from '../../report/svg.js';
import { textNodes } from '../../xml.js';
import { drawBars } from './bars.js';
import { drawLines } from './lines.js';
import { PAPER, WIDTH, type Drawing } from './parts.js';
import { drawSlips } from './slips.js';

echarts.use([CustomChart, GraphicComponent, GridSimpleComponent, SVGRenderer]);

/** A picture: its size in pixels of 1/96 inch, and what stands in its SVG. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly children: Element['children'];
}

function plan(picture: Picture): Drawing {
  switch (picture.is) {
    case 'bars':
      return drawBars(picture);
    case 'lines':
      return drawLines(picture);
    case 'slips':
      return drawSlips(picture);
  }
}

/** Draws the picture of a figure whose texts are safe. The same picture always gives the same. */
export function drawPicture({ picture }: Figure): Drawn {
  const { option, height: exact } = plan(picture);
  const height = Math.ceil(exact);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, backgroundColor: PAPER, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { width: WIDTH, height, children: childrenOf(svg) };
}

/** The name of a figure: 'Figure 1'. */
export const nameOf = ({ label, number }: Figure): string => `${label} ${String(number)}`;

/** A figure as an SVG of its own, that tells its content in words as well. */
export function svgOf(figure: Figure, { width, height, children }: Drawn): string {
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  const name = nameOf(figure);
  return toXml(x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': name }, [
    x('title', textNodes(name)), x('desc', textNodes(`${figure.caption} ${figure.alt}`)), ...children,
  ]), { closeEmptyElements: true });
}
