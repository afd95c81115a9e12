// spp list
import { Command } from 'commander';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import { suggest } from '../../model/index.js';
import { listReport } from '../../reports/list.js';
import { LIST_KINDS } from '../../reports/things/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { withQuestion } from '../options.js';
import { LANGUAGES_OF_OUTPUT } from '../../words/index.js';
import { askQuestion, REFUSED, requireSpoken } from '../record.js';
import { requireScope, thingSelectionOf, withScope, type ScopeOptions } from '../selection.js';
import type { Build } from './command.js';

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
  withQuestion(withScope(
    new Command('list')
      .description(`What stands in the record beside milestones.\n${kinds}`)
      .argument('<kind>', LIST_KINDS.map(({ id }) => id).join(', '))
      .argument('[query...]', 'words that all occur in its id, title, group, note or other texts'),
    'only what these parties take part in',
  ), REPORT_FORMATS, undefined, LANGUAGES_OF_OUTPUT)
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string, query: string[], _: unknown, self: Command) => {
      finish(await runList(kind, query, self.optsWithGlobals<ScopeOptions>(), context));
    });

/** Answers `spp list`. Throws UsageError for a kind or id that is not there. */
export async function runList(kind: string, query: readonly string[], options: ScopeOptions, context: Context): Promise<number> {
  const listed = LIST_KINDS.find(({ id }) => id === kind);
  if (!listed) throw unknownKind(kind);
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const { dataset, words } = spoken;
  requireScope(dataset, options);
  const question = askQuestion(context, spoken, options);
  const { report, count } = listReport(listed, dataset, question, thingSelectionOf(query, options), words);
  await emit(context, options, report);
  if (count === 0) context.stderr(`spp: ${words.say('remark-none-among', { kind })}\n`);
  return EXIT.fine;
}

const unknownKind = (kind: string): UsageError => {
  const hint = kind === 'milestones' ? 'spp status lists the milestones' : suggest(kind, LIST_KINDS.map(({ id }) => id));
  return new UsageError(`unknown kind "${kind}"; ${hint}`);
};
