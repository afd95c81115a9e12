// spp explain
import { Command } from 'commander';
import { eventByWords } from '../../assess/index.js';
import {
  isUnreadable, readDeadline, resolveDeadline, type DatedEvent, type Period, type Reading, type Resolution,
} from '../../dates/index.js';
import type { Programme } from '../../model/index.js';
import { explainReport, notADeadlineReport, notUnderstoodReport } from '../../reports/explain.js';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { withOutput, type OutputOptions } from '../options.js';
import { REFUSED, requireDataset } from '../record.js';
import type { Build } from './command.js';

interface ExplainOptions extends OutputOptions {
  readonly anchor?: string;
}

const EXAMPLES = `
Exit status: 0 when a deadline was understood, 1 when the phrase is none.

Examples:
  $ spp explain "within 12 months (June 2006) and annually thereafter"
  $ spp explain "within 18 months" --anchor "27 June 2005"
  $ spp explain "by mid 2006" --format json
  $ spp explain before January 1, 2008`;

/** The command line of `spp explain`. */
export const buildExplain: Build = (context, finish) =>
  withOutput(
    new Command('explain')
      .description(
        'What a deadline phrase comes to: kind, due date, precision, and how it got there, '
        + 'by the anchor, the events and the conventions of the programme.',
      )
      .argument('<phrase...>', 'the phrase as published')
      .option('--anchor <date>', "what 'within N months' counts from: a date or a month (the programme's anchor)"),
    Object.keys(REPORT_FORMATS),
    'table on a terminal, plain in a pipe',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _: unknown, self: Command) => {
      finish(await runExplain(words.join(' '), self.optsWithGlobals<ExplainOptions>(), context));
    });

/** Answers `spp explain`. */
export async function runExplain(phrase: string, options: ExplainOptions, context: Context): Promise<number> {
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  const { programme } = dataset;
  const anchor = options.anchor === undefined ? programme.anchor : readAnchor(options.anchor, programme);
  const reading = readDeadline(phrase);
  if (isUnreadable(reading)) {
    await emit(context, options, notUnderstoodReport(reading));
    return EXIT.problems;
  }
  const resolution = resolveDeadline(reading, {
    anchor, anchorName: options.anchor === undefined ? 'the anchor of the programme' : 'the anchor asked for',
    conventions: programme.conventions, event: (words) => eventByWords(programme, words) ?? eventThatBegins(programme, words),
  });
  if (isMereActor(reading, resolution)) {
    const why = `'${resolution.awaits ?? ''}' is no event of the programme, and the phrase does not make it one`;
    await emit(context, options, notADeadlineReport(reading, why));
    return EXIT.problems;
  }
  await emit(context, options, explainReport(reading, resolution));
  const understood = resolution.due !== null || resolution.awaits !== null || resolution.kind === 'recurring';
  return understood ? EXIT.fine : EXIT.problems;
}

/** The one event whose title begins with the words: 'adoption' for the adoption of a certain framework. */
function eventThatBegins({ events }: Programme, words: string): DatedEvent | undefined {
  const found = [...events.values()].filter(({ title }) =>
    title.toLowerCase().replace(/^(the|its|their) /, '').startsWith(`${words.toLowerCase()} `));
  return found.length === 1 ? found[0] : undefined;
}

/** 'by the ministers', 'prior to departure': words that would be an event only if the programme declared them so. */
function isMereActor({ deadline }: Reading, { awaits, declared }: Resolution): boolean {
  const written = deadline.is === 'recurring' ? deadline.first : deadline;
  return awaits !== null && !declared && written?.is === 'event' && (written.bound === 'by' || !written.definite);
}

function readAnchor(text: string, { anchor, conventions }: Programme): Period {
  const reading = readDeadline(text);
  const period = isUnreadable(reading) || reading.deadline.is !== 'absolute'
    ? null
    : resolveDeadline(reading, { anchor, anchorName: '', conventions, event: () => undefined }).period;
  if (period) return period;
  throw new UsageError(`--anchor "${text}" does not name a date or period. Write '27 June 2005', 'June 2005' or 2005-06`);
}
