// Problems for people: place, message, the line with a caret, what was expected. Waived ones are told in one line.
import { Chalk } from 'chalk';
import type { Diagnostic, Severity } from '../../model/index.js';
import { widthOf } from '../report/terminal.js';
import { visible } from '../safe.js';
import { remarksOn } from './remarks.js';
import type { CheckResult } from './format.js';

interface Options {
  readonly color: boolean;
  readonly width: number;
}

/** The diagnostics of a check as text, made for a terminal `width` columns wide. */
export function renderText({ diagnostics }: Pick<CheckResult, 'diagnostics'>, { color, width }: Options): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const tones: Readonly<Record<Severity, (text: string) => string>> = { error: chalk.red, warning: chalk.yellow, info: chalk.blue };
  return diagnostics.map((diagnostic) => {
    const { file, line, column, severity, message, code, waived } = diagnostic;
    const place = chalk.bold(`${visible(file)}:${String(line)}:${String(column)}:`);
    if (waived !== null) return `${place} ${chalk.dim(`waived: ${visible(message)} [${code}]: ${visible(waived)}`)}\n`;
    const tone = tones[severity];
    const heading = `${place} ${tone(`${severity}:`)} ${visible(message)} ${chalk.dim(`[${code}]`)}\n`;
    const noteLines = remarksOn(diagnostic).map((note) => `  ${chalk.dim('=')} ${visible(note)}\n`);
    return heading + snippet(diagnostic, width, tone) + noteLines.join('');
  }).join('');
}

/** The line of the file with the spot marked; of a long line the part around the spot. */
function snippet({ source, line, column, endColumn }: Diagnostic, width: number, tone: (text: string) => string): string {
  if (source === null || source.trim() === '') return '';
  const gutter = `${String(line)} | `;
  const room = Math.max(20, width - gutter.length - 2);
  const start = column - 1 > room - 15 ? column - 1 - Math.floor(room / 3) : 0;
  const shown = (start > 0 ? '…' : '') + visible(source.slice(start, start + room)) + (source.length > start + room ? '…' : '');
  const before = widthOf((start > 0 ? '…' : '') + visible(source.slice(start, column - 1)));
  const marked = Math.max(1, Math.min(widthOf(visible(source.slice(column - 1, endColumn - 1))), room));
  const blank = ' '.repeat(gutter.length - 2);
  return `${gutter}${shown}\n${blank}| ${' '.repeat(before)}${tone(`^${'~'.repeat(marked - 1)}`)}\n`;
}
