// spp status
import { Command, Option } from 'commander';
import { assess, BASES, FINDINGS, STATES, type Basis, type Question, type State } from '../../assess/index.js';
import { REPORTED_STATUSES, type Dataset } from '../../model/index.js';
import { COLUMNS, USUAL_COLUMNS } from '../../reports/columns.js';
import type { Selection } from '../../reports/select.js';
import { GROUPINGS, statusReport, type Grouping, type Layout } from '../../reports/status.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT } from '../errors.js';
import { days, ids, oneOf, someOf, withQuestion, type QuestionOptions } from '../options.js';
import { askQuestion, REFUSED, requireDataset, requireIds } from '../record.js';
import type { Build } from './command.js';

interface StatusOptions extends QuestionOptions {
  readonly overdue?: boolean;
  readonly due?: boolean;
  readonly state?: readonly State[];
  readonly reported?: readonly string[];
  readonly party?: readonly string[];
  readonly agenda?: readonly string[];
  readonly theme?: readonly string[];
  readonly group?: readonly string[];
  readonly initiative?: readonly string[];
  readonly finding?: readonly string[];
  readonly basis?: Basis;
  readonly within?: number;
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
  $ spp status --due --within 30 --as-of 2006-06-15 --fail-on due`;

const names = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** The command line of `spp status`. */
export const buildStatus: Build = (context, finish) => {
  const columns = names(COLUMNS);
  const findings = names(FINDINGS);
  const more = columns.filter((id) => !USUAL_COLUMNS.includes(id));
  const list = (flags: string, what: string, text: string, known: readonly string[], signed = false): Option =>
    new Option(flags, text).argParser(someOf(what, known, signed));
  const command = new Command('status')
    .description('Milestones with due dates and states, as of a day.')
    .argument('[query...]', "words that all occur in a milestone's id, title or deadline, or above it")
    .option('--overdue', 'only what is overdue')
    .option('--due', 'only what is due within the window')
    .addOption(list('--state <states>', 'state', `only these states: ${STATES.join(', ')}`, STATES))
    .addOption(list(
      '--reported <statuses>', 'status', `only what was reported so: ${REPORTED_STATUSES.join(', ')}, none`,
      [...REPORTED_STATUSES, 'none'],
    ))
    .option('--party <parties>', 'only tracks that these parties take part in', ids)
    .option('--agenda <ids>', 'only of these agendas', ids)
    .option('--theme <ids>', 'only of these themes', ids)
    .option('--group <ids>', 'only of these groups', ids)
    .option('--initiative <ids>', 'only of these initiatives', ids)
    .addOption(list('--finding <findings>', 'finding', `only with one of these findings: ${findings.join(', ')}`, findings))
    .addOption(
      new Option('--basis <basis>', 'judge by the baseline (the first date published) or the latest forecast')
        .argParser(oneOf('basis', BASES)),
    )
    .option('--within <days>', 'the window in which a milestone is due (the programme says, else 90)', days)
    .addOption(list('--sort <columns>', 'column', "sort by columns, '-' before one for descending order (due)", columns, true))
    .addOption(new Option('--group-by <what>', `sections with counts: ${GROUPINGS.join(', ')}`).argParser(oneOf('grouping', GROUPINGS)))
    .addOption(list(
      '--columns <columns>', 'column', `columns to show (${USUAL_COLUMNS.join(', ')}); also ${more.join(', ')}`, columns,
    ))
    .addOption(list(
      '--fail-on <what>', 'state or finding', 'exit 1 when a milestone shown has one of these states or findings',
      [...STATES, ...findings],
    ));
  return withQuestion(command)
    .addHelpText('after', EXAMPLES)
    .action(async (query: string[], _: unknown, self: Command) => {
      finish(await runStatus(query, self.optsWithGlobals<StatusOptions>(), context));
    });
};

/** Answers `spp status`; the exit status is 1 for data with errors, or when something shown is what --fail-on names. */
export async function runStatus(query: readonly string[], options: StatusOptions, context: Context): Promise<number> {
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  checkIds(dataset, options);
  const asked = askQuestion(context, dataset, options);
  const question: Question = {
    ...asked, basis: options.basis ?? asked.basis, window: options.within ?? asked.window, parties: options.party ?? null,
  };
  const selection = selectionOf(query, options);
  const layout: Layout = { columns: options.columns ?? USUAL_COLUMNS, sort: options.sort ?? ['due'], groupBy: options.groupBy ?? null };
  const { report, shown } = statusReport(assess(dataset, question), selection, layout);
  await emit(context, options, report);
  if (shown.length === 0) context.stderr('spp: no milestone is as asked for\n');
  const failOn = options.failOn ?? [];
  const fails = shown.some(({ state, findings }) => failOn.includes(state) || findings.some(({ id }) => failOn.includes(id)));
  return fails ? EXIT.problems : EXIT.fine;
}

const selectionOf = (query: readonly string[], options: StatusOptions): Selection => ({
  query: query.flatMap((words) => words.split(/\s+/)).filter(Boolean),
  agenda: options.agenda ?? [],
  theme: options.theme ?? [],
  group: options.group ?? [],
  initiative: options.initiative ?? [],
  state: [...(options.state ?? []), ...(options.overdue ? ['overdue' as const] : []), ...(options.due ? ['due' as const] : [])],
  reported: options.reported ?? [],
  finding: options.finding ?? [],
});

function checkIds({ programme, initiatives }: Dataset, options: StatusOptions): void {
  requireIds('party', options.party, names(programme.parties));
  requireIds('agenda', options.agenda, names(programme.agendas));
  requireIds('theme', options.theme, names(programme.themes));
  requireIds('group', options.group, programme.groups.keys());
  requireIds('initiative', options.initiative, names(initiatives));
}
