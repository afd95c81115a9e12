// A picture as PNG, for word processors that do not show SVG. The rasteriser and its letters come with the program, so that the bytes
// are the same on every machine. The letters have the widths of Arial; they know what the languages of western Europe are written in.
import { inflateSync } from 'node:zlib';
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff';
import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm';

/** Pixels of a picture for each of its own, which are 1/96 inch: 144 an inch. */
const SCALE = 1.5;

let ready: Promise<void> | null = null;

/** Draws an SVG as PNG. The same SVG always gives the same bytes. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(program.slice().buffer);
  await ready;
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers: [fontOf(regular), fontOf(bold)], defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}

/** The font in a file of the web (WOFF): the same tables, unpacked. */
function fontOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const [tag = 0, at = 0, packed = 0, size = 0, sum = 0] = [0, 4, 8, 12, 16].map((offset) => from.getUint32(44 + 20 * index + offset));
    const data = woff.subarray(at, at + packed);
    return { tag, sum, data: packed < size ? inflateSync(data) : data };
  });
  const aligned = (size: number): number => Math.ceil(size / 4) * 4;
  const head = 12 + 16 * count;
  const font = new Uint8Array(tables.reduce((size, { data }) => size + aligned(data.length), head));
  const to = new DataView(font.buffer);
  // The three numbers after the count only help a search for tables; this reader does without.
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  tables.reduce((at, { tag, sum, data }, index) => {
    [tag, sum, at, data.length].forEach((value, place) => to.setUint32(12 + 16 * index + 4 * place, value));
    font.set(data, at);
    return at + aligned(data.length);
  }, head);
  return font;
}
