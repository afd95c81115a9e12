// spp search
import { Command, InvalidArgumentError } from 'commander';
import { visible } from '../../formats/safe.js';
import { searchReport } from '../../reports/search.js';
import { THING_KINDS, type ThingKind } from '../../reports/things/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT } from '../errors.js';
import { withQuestion } from '../options.js';
import { askQuestion, REFUSED, requireSpoken } from '../record.js';
import { listOption, requireScope, thingSelectionOf, withScope, type ScopeOptions } from '../selection.js';
import type { Build } from './command.js';

interface Options extends ScopeOptions {
  readonly kind?: readonly ThingKind[];
  readonly limit: number;
}

const EXAMPLES = `
All words have to occur, at the beginnings of words; case and accents do not
count. Where nothing holds them, what is like them is shown.

Examples:
  $ spp search pandemic influenza
  $ spp search nexus --kind milestone,accomplishment
  $ spp search merida --format json
  $ spp search "24 months" --group bioprotection`;

function limit(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(`"${value}" is not a number of results; write --limit 50, or 0 for all`);
  return Number(value);
}

/** The command line of `spp search`. */
export const buildSearch: Build = (context, finish) =>
  withQuestion(withScope(
    new Command('search')
      .description('Whatever of the record tells of some words: titles, notes, phrases and ids of every kind, best first.')
      .argument('<words...>', 'the words')
      .addOption(listOption('--kind <kinds>', 'kind', `only these kinds: ${THING_KINDS.join(', ')}`, THING_KINDS))
      .option('--limit <number>', 'results at most, 0 for all', limit, 20),
    'only what these parties take part in',
  ))
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _: unknown, self: Command) => {
      finish(await runSearch(words, self.optsWithGlobals<Options>(), context));
    });

/** Answers `spp search`. Throws UsageError for an id that is not there. */
export async function runSearch(query: readonly string[], options: Options, context: Context): Promise<number> {
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const { dataset, words } = spoken;
  requireScope(dataset, options);
  const selection = thingSelectionOf(query, options);
  const question = askQuestion(context, spoken, options);
  const { report, count, isNear } = searchReport(dataset, question, options.kind ?? [], selection, options.limit, words);
  await emit(context, options, report);
  const quoted = `"${visible(selection.query.join(' '))}"`;
  if (count === 0) context.stderr(`spp: nothing tells of ${quoted}\n`);
  else if (isNear) context.stderr(`spp: nothing tells of ${quoted} in these words; this is like them\n`);
  if (options.limit > 0 && count > options.limit) {
    context.stderr(`spp: the best ${String(options.limit)} of ${String(count)} are shown; --limit 0 shows all\n`);
  }
  return EXIT.fine;
}
