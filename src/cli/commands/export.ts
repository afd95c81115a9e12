// spp export
import { extname } from 'node:path';
import { Command } from 'commander';
import { assess } from '../../assess/index.js';
import type { ExportFormat } from '../../formats/export/format.js';
import { EXPORT_FORMATS } from '../../formats/export/index.js';
import { fillTables, TABLES } from '../../reports/tables/index.js';
import type { Context } from '../context.js';
import { chooseFormat, deliver } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { withQuestion } from '../options.js';
import { REFUSED, requireSpoken } from '../record.js';
import { askSelected, listOption, withJudging, type SelectionOptions } from '../selection.js';
import type { Build } from './command.js';

interface ExportOptions extends SelectionOptions {
  readonly table?: readonly string[];
}

const TABLE_NAMES = TABLES.map(({ name }) => name);

const EXAMPLES = `
csv and parquet are a file a table: they need a folder, or one table. Files that
were in that folder before stay there, but for those of the same name. The same
data and day give the same bytes. docs/export.md has the tables, and what may be
told on a day; spp schema --export tells of every column.

Examples:
  $ spp export --output record.json
  $ spp export --format csv --output record/
  $ spp export --table milestones,findings --format ndjson --as-of 2006-08-31
  $ spp export --table milestones --output milestones.parquet
  $ spp export --output deadlines.ics`;

/** The command line of `spp export`. */
export const buildExport: Build = (context, finish) => {
  const command = withJudging(
    new Command('export')
      .description('The whole record for other tools: tables with what everything is as of a day, or a calendar.')
      .addOption(listOption('--table <names>', 'table', `only these tables: ${TABLE_NAMES.join(', ')}`, TABLE_NAMES)),
  );
  return withQuestion(command, EXPORT_FORMATS, 'json')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, self: Command) => {
      finish(await runExport(self.optsWithGlobals<ExportOptions>(), context));
    });
};

/** Answers `spp export`; the exit status is 1 for data with errors. Throws UsageError. */
export async function runExport(options: ExportOptions, context: Context): Promise<number> {
  const name = chooseFormat(options, EXPORT_FORMATS, 'json');
  const format = EXPORT_FORMATS[name];
  if (!format) throw new Error(`unreachable: ${name} is a format`);
  const tables = options.table ? TABLES.filter((table) => options.table?.includes(table.name)) : TABLES;
  const folder = folderOf(options, name, format, tables.length === 1, context);
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const { dataset, words } = spoken;
  const question = askSelected(context, spoken, options);
  const { programme: { id: programme, title } } = dataset;
  const { asOf, knownAt, basis, window } = question;
  const render = await format.load();
  const { files, remarks } = render(
    fillTables(assess(dataset, question), words, tables), { schemaVersion: 1, programme, title, asOf, knownAt, basis, window },
  );
  if (folder === null) deliverOne(files[0]?.content ?? '', name, options, context);
  else context.writeInto(folder, files);
  for (const remark of remarks) context.stderr(`spp: ${remark}\n`);
  return EXIT.fine;
}

/** The folder that the export goes to; null where it is one file. Throws UsageError. */
function folderOf(
  { output, table }: ExportOptions, name: string, { shape, extensions }: ExportFormat, isOne: boolean, context: Context,
): string | null {
  const folder = output !== undefined && (/[/\\]$/.test(output) || context.isFolder(output)) ? output : null;
  if (shape !== 'folder') {
    if (folder !== null) throw new UsageError(`--output "${folder}" is a folder, and ${name} is one file: name that`);
    if (shape === 'calendar' && table) throw new UsageError(`--table: ${name} holds whatever has a day; the other formats take it`);
    return null;
  }
  if (folder !== null || isOne) return folder;
  if (output !== undefined && !extensions.includes(extname(output).slice(1).toLowerCase())) return output;
  const fault = output === undefined ? '' : `--output "${output}": `;
  throw new UsageError(`${fault}${name} is a file a table; name a folder (--format ${name} --output record/), or one table with --table`);
}

function deliverOne(content: string | Uint8Array, name: string, options: ExportOptions, context: Context): void {
  if (typeof content !== 'string' && options.output === undefined && context.isTTY) {
    throw new UsageError(`${name} is not for a terminal; name a file with --output`);
  }
  deliver(context, options, content);
}
