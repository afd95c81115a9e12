// spp status
import { Command, Option } from 'commander';
import { assess, FINDINGS, findingsOf, STATES } from '../../assess/index.js';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import { COLUMNS, USUAL_COLUMNS } from '../../reports/columns.js';
import { GROUPINGS, statusReport, type Grouping, type Layout } from '../../reports/status.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT } from '../errors.js';
import { oneOf, withQuestion } from '../options.js';
import { LANGUAGES_OF_OUTPUT } from '../../words/index.js';
import { REFUSED, requireSpoken } from '../record.js';
import { askSelected, listOption, names, selectionOf, withSelection, type SelectionOptions } from '../selection.js';
import type { Build } from './command.js';

interface StatusOptions extends SelectionOptions {
  readonly sort?: readonly string[];
  readonly groupBy?: Grouping;
  readonly columns?: readonly string[];
  readonly failOn?: readonly string[];
}

const EXAMPLES = `
Several values of an option are separated by commas. With --party, a milestone
is judged by that party's tracks alone. Counts cover the whole scope: the words,
--party, --agenda, --theme, --group and --initiative.

Examples:
  $ spp status --overdue
  $ spp status --overdue --as-of 2006-08-31 --group bioprotection
  $ spp status --finding claim-contradicted --as-of "June 2006"
  $ spp status --party MX --reported delayed --format csv --output delayed.csv
  $ spp status visa --columns id,phrase,due,forecast,slip
  $ spp status --group-by theme --sort=-late --as-of 2007-06-30
  $ spp status --overdue --lang fr
  $ spp status --due --within 30 --as-of 2006-06-15 --fail-on due`;

/** The command line of `spp status`. */
export const buildStatus: Build = (context, finish) => {
  const columns = names(COLUMNS);
  const more = columns.filter((id) => !USUAL_COLUMNS.includes(id));
  const command = withSelection(
    new Command('status')
      .description('Milestones with due dates and states, as of a day.')
      .argument('[query...]', "words that all occur in a milestone's id, title or deadline, or above it"),
  )
    .addOption(listOption('--sort <columns>', 'column', "sort by columns, '-' before one for descending order (due)", columns, true))
    .addOption(new Option('--group-by <what>', `sections with counts: ${GROUPINGS.join(', ')}`).argParser(oneOf('grouping', GROUPINGS)))
    .addOption(listOption(
      '--columns <columns>', 'column', `columns to show (${USUAL_COLUMNS.join(', ')}); also ${more.join(', ')}`, columns,
    ))
    .addOption(listOption(
      '--fail-on <what>', 'state or finding', 'exit 1 when a milestone shown has one of these states or findings',
      [...STATES, ...names(FINDINGS)],
    ));
  return withQuestion(command, REPORT_FORMATS, undefined, LANGUAGES_OF_OUTPUT)
    .addHelpText('after', EXAMPLES)
    .action(async (query: string[], _: unknown, self: Command) => {
      finish(await runStatus(query, self.optsWithGlobals<StatusOptions>(), context));
    });
};

/** Answers `spp status`; the exit status is 1 for data with errors, or when something shown is what --fail-on names. */
export async function runStatus(query: readonly string[], options: StatusOptions, context: Context): Promise<number> {
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const { dataset, words } = spoken;
  const question = askSelected(context, spoken, options);
  const layout: Layout = { columns: options.columns ?? USUAL_COLUMNS, sort: options.sort ?? ['due'], groupBy: options.groupBy ?? null };
  const { report, shown } = statusReport(assess(dataset, question), selectionOf(query, options), layout, words);
  await emit(context, options, report);
  if (shown.length === 0) context.stderr(`spp: ${words.say('remark-none')}\n`);
  const failOn = options.failOn ?? [];
  const fails = shown.some((one) => failOn.includes(one.state) || findingsOf(one).some(({ id }) => failOn.includes(id)));
  return fails ? EXIT.problems : EXIT.fine;
}
