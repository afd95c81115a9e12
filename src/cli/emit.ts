// From a report to its reader: choosing the format, rendering, writing.
import { extname } from 'node:path';
import { REPORT_FORMATS } from '../formats/report/index.js';
import type { Report } from '../model/index.js';
import type { Language } from '../words/index.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';
import type { OutputOptions } from './options.js';
import { useColor } from './record.js';

type Formats = Readonly<Record<string, { readonly extensions: readonly string[] }>>;

/** The format asked for, else the one of the output file's ending, else the usual one. Throws UsageError. */
export function chooseFormat({ format, output }: OutputOptions, formats: Formats, usual: string): string {
  if (format !== undefined) return format;
  if (output === undefined) return usual;
  const ending = extname(output).slice(1).toLowerCase();
  const found = Object.entries(formats).find(([, { extensions }]) => extensions.includes(ending));
  if (found) return found[0];
  const endings = Object.values(formats).flatMap(({ extensions }) => extensions).map((extension) => `.${extension}`);
  throw new UsageError(`the ending of "${output}" chooses no format; use ${endings.join(', ')}, or say which with --format`);
}

/** Writes text or bytes to the output file or to stdout. */
export function deliver(context: Context, { output }: OutputOptions, content: string | Uint8Array): void {
  if (output === undefined) context.stdout(content);
  else context.write(output, content);
}

/** The same report; its data, which begins with its version, goes on with the language. */
function inLanguage(report: Report, language: Language): Report {
  return { ...report, data: () => ({ schemaVersion: 1, language, ...report.data() as object }) };
}

/** Renders a report in one of the formats that the command offers, and writes it. Its data names the language, where one was asked for. */
export async function emit(context: Context, options: OutputOptions, report: Report, formats = REPORT_FORMATS): Promise<void> {
  const { lang } = options;
  const name = chooseFormat(options, formats, context.isTTY ? 'table' : 'plain');
  const render = await formats[name]?.load();
  const color = options.output === undefined ? useColor(context, options) : options.color === true;
  deliver(context, options, render?.(lang === undefined ? report : inLanguage(report, lang), { width: context.width, color }) ?? '');
}
