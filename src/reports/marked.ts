// A text with runs of it underlined and named below, as compilers show code.
import type { PhrasePart } from '../dates/index.js';

/** The longest line of the text; what is longer goes on below. */
const WIDTH = 72;

/** The lines of a text, each with its parts underlined and their names below; none where there is nothing to name. */
export function markedLines(text: string, parts: readonly PhrasePart[]): readonly string[] {
  if (parts.length === 0) return [];
  const plain = text.replace(/\s/g, ' ');
  return chunksOf(plain).flatMap(({ at, end }) => {
    const own = parts.filter((part) => part.at < end && part.end > at)
      .map((part) => ({ name: part.at >= at ? part.name : '', at: Math.max(part.at, at) - at, end: Math.min(part.end, end) - at }));
    const underlined = own.reduce((line, { at: from, end: to }) => line.padEnd(from) + '─'.repeat(to - from), '');
    return [plain.slice(at, end), underlined, ...labelRows(own)];
  });
}

interface Run {
  readonly at: number;
  readonly end: number;
}

/** Where lines break: at blanks. */
function chunksOf(text: string): Run[] {
  const chunks: Run[] = [];
  let at = 0;
  while (text.length - at > WIDTH) {
    const blank = text.lastIndexOf(' ', at + WIDTH);
    const end = blank > at ? blank : at + WIDTH;
    chunks.push({ at, end });
    at = text[end] === ' ' ? end + 1 : end;
  }
  return [...chunks, { at, end: text.length }];
}

/** Each name below its run, on the first row where it does not run into another. */
function labelRows(runs: readonly (Run & { readonly name: string })[]): string[] {
  const rows: string[] = [];
  for (const { name, at } of runs) {
    if (name === '') continue;
    const free = rows.findIndex((row) => row.length < at);
    const row = free < 0 ? rows.length : free;
    rows[row] = (rows[row] ?? '').padEnd(at) + name;
  }
  return rows;
}
