// spp explain
import { Command, Option } from 'commander';
import { eventByWords } from '../../assess/index.js';
import {
  earlier, findDeadlines, findInDocument, isUnreadable, LANGUAGES, readDeadline, resolveDeadline, severalIn, type DatedEvent, type Found,
  type Period, type PlainDate, type Reading, type Resolution,
} from '../../dates/index.js';
import type { Programme, Report } from '../../model/index.js';
import {
  documentReport, explainReport, foundReport, notADeadlineReport, notUnderstoodReport, type Explained,
} from '../../reports/explain.js';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, OperationError, UsageError } from '../errors.js';
import { oneOf, withOutput, type OutputOptions } from '../options.js';
import { readDay, REFUSED, requireDataset } from '../record.js';
import type { Language } from '../../words/index.js';
import type { Build } from './command.js';

interface ExplainOptions extends OutputOptions {
  readonly anchor?: string;
  readonly asOf?: string;
  readonly find?: boolean;
  readonly lang?: Language;
}

const EXAMPLES = `
Exit status: 0 when a deadline was understood, 1 when the phrase is none.

Examples:
  $ spp explain "within 12 months (June 2006) and annually thereafter"
  $ spp explain "within 18 months" --anchor "27 June 2005"
  $ spp explain "d'ici la fin de 2006" --format json
  $ spp explain --lang fr 03/04/2006
  $ spp explain --find "They report within six months and each June."
  $ spp explain --find - < communique.txt
  $ spp explain before January 1, 2008`;

/** The command line of `spp explain`. */
export const buildExplain: Build = (context, finish) =>
  withOutput(
    new Command('explain')
      .description(
        'What a deadline phrase comes to: kind, due date, precision, and how it got there, '
        + 'by the anchor, the events and the conventions of the programme. In English, French and Spanish.',
      )
      .argument('<phrase...>', 'the phrase as published')
      .option('--anchor <date>', "what 'within N months' counts from: a date or a month (the programme's anchor)")
      .option('--as-of <date>', 'the day from which the due date is seen; today by default, or the last day of a programme that has ended')
      .option('--find', "every deadline that stands in running text, with its place; '-' reads a document from standard input"),
    Object.keys(REPORT_FORMATS),
    'table on a terminal, plain in a pipe',
    null,
  )
    .addOption(
      new Option('--lang <language>', `the language of the phrase: ${CODES.join(', ')} (told by its words)`)
        .argParser(oneOf('language', CODES)),
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
  const anchor = options.anchor === undefined ? null : readAnchor(options.anchor, programme);
  const explain = (reading: Reading): Explained => ({ reading, resolution: resolveBy(programme, anchor, reading) });
  const asOf = dayOf(options, programme, context);
  const { report, isDeadline } = options.find !== true ? explainOne(phrase, options, programme, explain, asOf)
    : phrase === '-' ? findInText(await readDocument(context), options, programme, explain, asOf)
    : findIn(phrase, findDeadlines(phrase, programme.languages, options.lang), explain, asOf);
  await emit(context, options, report);
  if (!isDeadline && report.is === 'list') context.stderr('spp: no deadline in the document\n');
  return isDeadline ? EXIT.fine : EXIT.problems;
}

interface Answer {
  readonly report: Report;
  readonly isDeadline: boolean;
}

type Explain = (reading: Reading) => Explained;

function explainOne(phrase: string, { lang }: ExplainOptions, programme: Programme, explain: Explain, asOf: PlainDate): Answer {
  const reading = readDeadline(phrase, programme.languages, lang);
  if (isUnreadable(reading)) {
    const several = severalIn(phrase, programme.languages, lang);
    return several.length > 0 ? findIn(phrase, several, explain, asOf) : { report: notUnderstoodReport(reading), isDeadline: false };
  }
  const explained = explain(reading);
  const { resolution } = explained;
  if (isMereActor(reading, resolution)) {
    const why = `'${resolution.awaits ?? ''}' is no event of the programme, and the phrase does not make it one`;
    return { report: notADeadlineReport(reading, why), isDeadline: false };
  }
  const { due, start, awaits, kind } = resolution;
  return { report: explainReport(explained, asOf), isDeadline: due !== null || start !== null || awaits !== null || kind === 'recurring' };
}

function findIn(text: string, found: readonly Found[], explain: Explain, asOf: PlainDate): Answer {
  const explained = explainAll(found, explain);
  return { report: foundReport(text, explained, asOf), isDeadline: explained.length > 0 };
}

function findInText(document: string, { lang }: ExplainOptions, { languages }: Programme, explain: Explain, asOf: PlainDate): Answer {
  const explained = explainAll(findInDocument(document, languages, lang), explain);
  return { report: documentReport(document, explained, asOf), isDeadline: explained.length > 0 };
}

const explainAll = (found: readonly Found[], explain: Explain): (Explained & Pick<Found, 'at' | 'end'>)[] =>
  found.map(({ at, end, reading }) => ({ at, end, ...explain(reading) }))
    .filter(({ reading, resolution }) => !isMereActor(reading, resolution));

async function readDocument(context: Context): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await context.stdin());
  } catch (error) {
    if (error instanceof TypeError) throw new OperationError('standard input is not UTF-8: save the document as plain text in UTF-8');
    throw error;
  }
}

function resolveBy(programme: Programme, anchor: Period | null, reading: Reading): Resolution {
  return resolveDeadline(reading, {
    anchor: anchor ?? programme.anchor, anchorName: anchor ? 'asked' : 'programme', isOwn: anchor !== null,
    conventions: programme.conventions, event: (words) => eventByWords(programme, words) ?? eventThatBegins(programme, words),
  });
}

/** The day asked for; else today, or the last day of a programme that has ended. */
function dayOf({ asOf }: ExplainOptions, { conventions, ended }: Programme, context: Context): PlainDate {
  if (asOf !== undefined) return readDay('--as-of', asOf, conventions, context);
  return ended ? earlier(ended.end, context.today()) : context.today();
}

const CODES = Object.keys(LANGUAGES);

/** The one event whose title begins with the words: 'adoption' for the adoption of a certain framework. */
function eventThatBegins({ events }: Programme, words: string): DatedEvent | undefined {
  const found = [...events.values()].filter(({ title }) =>
    title.toLowerCase().replace(/^(the|its|their) /, '').startsWith(`${words.toLowerCase()} `));
  return found.length === 1 ? found[0] : undefined;
}

/** 'by the ministers', 'prior to departure': words that would be an event only if the programme declared them so. */
function isMereActor({ deadline }: Reading, { awaits, declared }: Resolution): boolean {
  const written = deadline.is === 'recurring' ? deadline.first : deadline;
  return awaits !== null && !declared && written?.is === 'event' && !written.named && (written.bound === 'by' || !written.definite);
}

function readAnchor(text: string, { anchor, conventions }: Programme): Period {
  const reading = readDeadline(text);
  const period = isUnreadable(reading) || reading.deadline.is !== 'absolute'
    ? null
    : resolveDeadline(reading, { anchor, anchorName: 'programme', isOwn: false, conventions, event: () => undefined }).period;
  if (period) return period;
  throw new UsageError(`--anchor "${text}" does not name a date or period. Write '27 June 2005', 'June 2005' or 2005-06`);
}
