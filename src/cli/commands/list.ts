// spp list
import { Command } from 'commander';
import { LIST_KINDS, listReport } from '../../reports/list.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { suggest } from '../../model/index.js';
import { ids, withQuestion, type QuestionOptions } from '../options.js';
import { askQuestion, REFUSED, requireDataset, requireIds } from '../record.js';
import type { Build } from './command.js';

interface Options extends QuestionOptions {
  readonly agenda?: readonly string[];
  readonly group?: readonly string[];
  readonly party?: readonly string[];
}

const EXAMPLES = `
What stands in a document is listed from the day on which it came out.

Examples:
  $ spp list accomplishments --group bioprotection
  $ spp list accomplishments influenza --format csv
  $ spp list recommendations --as-of 2007-12-31
  $ spp list meetings
  $ spp list groups --as-of 2006-08-31`;

const kinds = LIST_KINDS.map(({ id, summary }) => `\n  ${id.padEnd(17)}${summary}`).join('');

/** The command line of `spp list`. */
export const buildList: Build = (context, finish) =>
  withQuestion(
    new Command('list')
      .description(`What stands in the record beside milestones.\n${kinds}`)
      .argument('<kind>', LIST_KINDS.map(({ id }) => id).join(', '))
      .argument('[query...]', 'words that all occur in its id, title, group or note')
      .option('--agenda <ids>', 'only of these agendas', ids)
      .option('--group <ids>', 'only of these groups', ids)
      .option('--party <parties>', 'only what these parties take part in', ids),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string, query: string[], _: unknown, self: Command) => {
      finish(await runList(kind, query, self.optsWithGlobals<Options>(), context));
    });

/** Answers `spp list`. Throws UsageError for a kind or id that is not there. */
export async function runList(kind: string, query: readonly string[], options: Options, context: Context): Promise<number> {
  const listed = LIST_KINDS.find(({ id }) => id === kind);
  if (!listed) throw new UsageError(`unknown kind "${kind}"; ${suggest(kind, LIST_KINDS.map(({ id }) => id))}`);
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  requireIds('agenda', options.agenda, dataset.programme.agendas.map(({ id }) => id));
  requireIds('group', options.group, dataset.programme.groups.keys());
  requireIds('party', options.party, dataset.programme.parties.map(({ id }) => id));
  const { report, count } = listReport(listed, dataset, askQuestion(context, dataset, options), {
    query: query.flatMap((words) => words.split(/\s+/)).filter(Boolean),
    agenda: options.agenda ?? [], group: options.group ?? [], party: options.party ?? [],
  });
  await emit(context, options, report);
  if (count === 0) context.stderr(`spp: nothing is as asked for among the ${kind}\n`);
  return EXIT.fine;
}
