// Text fitted to its place, and painted: on a terminal in columns, in a picture by a measure of its own.
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Tone } from '../../model/index.js';
import { visible } from '../safe.js';

/** Gives a text the colour of its tone. */
export type Paint = (text: string, tone: Tone | undefined) => string;

/** Paints with colour, or leaves texts as they are. */
export function painter(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const styles: Readonly<Record<Tone, (text: string) => string>> = {
    good: chalk.green, bad: chalk.red, warn: chalk.yellow, dim: chalk.dim, strong: chalk.bold,
  };
  return (text, tone) => (tone && text !== '' ? styles[tone](text) : text);
}

/** The width of a text; in columns of a terminal, unless another measure is given. */
export type Measure = (text: string) => number;

// Of letters, digits and marks of the languages we speak each is one column wide; to ask the library takes longer than the rest of a run.
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** The width of a text in columns of a terminal. */
export const widthOf: Measure = (text) => (NARROW.test(text) ? text.length : stringWidth(text));

/** Breaks text at blanks so that it fits; further lines are indented. A word longer than a line is left whole. */
export function wrap(text: string, width: number, indent = 0, measure: Measure = widthOf): string {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).split(' ')) {
    if (line !== '' && indent + measure(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** Cuts text to a width, with '…' for what is gone. */
export function cut(text: string, width: number, measure: Measure = widthOf): string {
  return measure(text) <= width ? text : `${start(text, width - measure('…'), measure).trimEnd()}…`;
}

/** As much of the beginning of a text as fits a width. */
export function start(text: string, width: number, measure: Measure = widthOf): string {
  if (measure === widthOf && NARROW.test(text)) return text.slice(0, Math.max(0, width));
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (measure(kept + segment) > width) break;
    kept += segment;
  }
  return kept;
}
