// spp report
import { Command, Option } from 'commander';
import { assess } from '../../assess/index.js';
import { DOCUMENT_FORMATS } from '../../formats/document/index.js';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import { suggest } from '../../model/index.js';
import { AUDIENCES } from '../../reports/leaders/audience.js';
import { NAMED_REPORTS, type NamedReport } from '../../reports/named/index.js';
import { LANGUAGES_OF_OUTPUT } from '../../words/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import type { DraftOptions } from '../drafting.js';
import { IN_LANGUAGES, oneOf, withQuestion } from '../options.js';
import { REFUSED, requireSpoken } from '../record.js';
import { askSelected, selectionOf, withSelection } from '../selection.js';
import type { Build } from './command.js';

const EXAMPLES = `
Options choose the milestones that a report is about, as in spp status; the
Report to Leaders is about all of them. Its period is the last full one of the
programme unless another is asked for; --as-of is its last day. Of a draft that
was written, spp report verify <file> tells whether it still is what record and
program give.

Examples:
  $ spp report leaders --period 2006-H1 --lang fr --output rapport.docx
  $ spp report leaders --since 2006-01-01 --as-of 2006-08-31 --format html
  $ spp report scorecard --as-of 2006-09-07
  $ spp report scorecard --agenda security --format csv
  $ spp report scorecard --lang fr --format markdown
  $ spp report slippage --party MX
  $ spp report claims
  $ spp report claims --format markdown --output claims.md`;

const DRAFTS = [
  { name: 'leaders', summary: 'the semi-annual Report to Leaders, as a draft to edit and sign' },
  { name: 'verify', summary: 'whether a draft (a file) still is what record and program give' },
] as const;
const ALL_REPORTS = [...NAMED_REPORTS, ...DRAFTS];

const list = ALL_REPORTS.map(({ name, summary }) => `\n  ${name.padEnd(12)}${summary}`).join('');

/** The command line of `spp report`. */
export const buildReport: Build = (context, finish) =>
  withQuestion(withSelection(
    new Command('report')
      .description(`A document made from the record.\n${list}`)
      .argument('<name>', ALL_REPORTS.map(({ name }) => name).join(', '))
      .argument('[query...]', 'words that all occur in what it is about; of verify, the file'),
  ), { ...REPORT_FORMATS, ...DOCUMENT_FORMATS }, 'table on a terminal, plain in a pipe; leaders: text', LANGUAGES_OF_OUTPUT)
    .option('--period <period>', "leaders: the period, such as 2006-H1, 'June 2006' or 2006")
    .option('--since <date>', 'leaders: the first day of the period')
    .addOption(new Option('--audience <who>', `leaders: ${AUDIENCES.join(', ')} (leaders)`).argParser(oneOf('audience', AUDIENCES)))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, query: string[], _: unknown, self: Command) => {
      finish(await runReport(name, query, self.optsWithGlobals<DraftOptions>(), context));
    });

/** Answers `spp report`. Throws UsageError for a report or an id that is not there. */
export async function runReport(name: string, query: readonly string[], options: DraftOptions, context: Context): Promise<number> {
  if (name === 'leaders' || name === 'verify') {
    const { draft, verify } = await import('../drafting.js');
    const [file, ...more] = query;
    if (name === 'leaders' && query.length > 0) throw new UsageError(`report leaders takes no words: "${query.join(' ')}"`);
    if (name === 'leaders') return draft(options, context);
    if (file === undefined || more.length > 0) throw new UsageError('report verify takes one file');
    return verify(file, options, context);
  }
  const named = NAMED_REPORTS.find((one) => one.name === name);
  if (!named) throw new UsageError(`unknown report "${name}"; ${suggest(name, ALL_REPORTS.map((one) => one.name))}`);
  refuseForLeaders(named, options);
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const build = await named.load();
  const report = build(assess(spoken.dataset, askSelected(context, spoken, options)), selectionOf(query, options), spoken.words);
  await emit(context, options, report);
  if (!report.blocks.some((block) => block.is === 'table')) context.stderr(`spp: ${spoken.words.say('remark-empty')}\n`);
  return EXIT.fine;
}

/** Refuses what only the Report to Leaders can do. Throws UsageError. */
function refuseForLeaders({ name, languages }: NamedReport, { format, lang, ...options }: DraftOptions): void {
  for (const option of ['period', 'since', 'audience'] as const) {
    if (options[option] !== undefined) throw new UsageError(`--${option} goes with report leaders`);
  }
  if (lang !== undefined && !languages.includes(lang)) {
    throw new UsageError(`report ${name} is in English alone; ${IN_LANGUAGES} speak ${lang}`);
  }
  if (format !== undefined && !(format in REPORT_FORMATS)) {
    throw new UsageError(`report ${name} is not written as ${format}; use ${Object.keys(REPORT_FORMATS).join(', ')}`);
  }
}
