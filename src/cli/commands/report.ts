// spp report
import { Command } from 'commander';
import { assess } from '../../assess/index.js';
import { suggest } from '../../model/index.js';
import { NAMED_REPORTS } from '../../reports/named/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { withQuestion } from '../options.js';
import { REFUSED, requireDataset } from '../record.js';
import { askSelected, selectionOf, withSelection, type SelectionOptions } from '../selection.js';
import type { Build } from './command.js';

const EXAMPLES = `
Options choose the milestones that a report is about, as in spp status.

Examples:
  $ spp report scorecard --as-of 2006-09-07
  $ spp report scorecard --agenda security --format csv
  $ spp report slippage --party MX
  $ spp report claims
  $ spp report claims --format markdown --output claims.md`;

const list = NAMED_REPORTS.map(({ name, summary }) => `\n  ${name.padEnd(12)}${summary}`).join('');

/** The command line of `spp report`. */
export const buildReport: Build = (context, finish) =>
  withQuestion(withSelection(
    new Command('report')
      .description(`A document made from the record.\n${list}`)
      .argument('<name>', NAMED_REPORTS.map(({ name }) => name).join(', '))
      .argument('[query...]', 'words that all occur in what it is about'),
  ))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, query: string[], _: unknown, self: Command) => {
      finish(await runReport(name, query, self.optsWithGlobals<SelectionOptions>(), context));
    });

/** Answers `spp report`. Throws UsageError for a report or an id that is not there. */
export async function runReport(name: string, query: readonly string[], options: SelectionOptions, context: Context): Promise<number> {
  const named = NAMED_REPORTS.find((one) => one.name === name);
  if (!named) throw new UsageError(`unknown report "${name}"; ${suggest(name, NAMED_REPORTS.map((one) => one.name))}`);
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  const build = await named.load();
  const report = build(assess(dataset, askSelected(context, dataset, options)), selectionOf(query, options));
  await emit(context, options, report);
  if (!report.blocks.some((block) => block.is === 'table')) context.stderr(`spp: there is nothing in this report\n`);
  return EXIT.fine;
}
