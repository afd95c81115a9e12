// One run of `spp report leaders`: which period is meant, the draft, and whether a draft still is what the record gives.
import { lastReportingPeriod, type Question } from '../assess/index.js';
import { addDays, addMonths, dayName, type PlainDate } from '../dates/index.js';
import { DOCUMENT_FORMATS } from '../formats/document/index.js';
import type { Dataset, Draft } from '../model/index.js';
import { leadersDraft, readStamp, type Audience, type Stamp, type Stamped } from '../reports/leaders/index.js';
import { loadWords } from '../words/index.js';
import type { Context } from './context.js';
import { chooseFormat, deliver } from './emit.js';
import { EXIT, OperationError, UsageError } from './errors.js';
import { readDay, readDays, REFUSED, requireDataset } from './record.js';
import type { SelectionOptions } from './selection.js';

/** What `spp report leaders` can be asked. */
export interface DraftOptions extends SelectionOptions {
  readonly period?: string;
  readonly since?: string;
  readonly audience?: Audience;
}

/** Options that choose milestones: a Report to Leaders is about all of them. */
const CHOICES = ['overdue', 'due', 'state', 'reported', 'party', 'agenda', 'theme', 'group', 'initiative', 'finding', 'within'] as const;

/** Writes the draft. Throws UsageError and OperationError. */
export async function draft(options: DraftOptions, context: Context): Promise<number> {
  const chosen = CHOICES.find((key) => options[key] !== undefined);
  if (chosen !== undefined) throw new UsageError(`--${chosen} does not go with report leaders, which is about the whole record`);
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  const { since, asOf } = periodAsked(options, dataset, context);
  refuse(dataset, since, asOf);
  const knownAt = options.knownAt === undefined ? null : readDay('--known-at', options.knownAt, dataset.programme.conventions, context);
  const stamp: Stamp = { version: context.programVersion, ...await context.fingerprint(context.data(options.data)) };
  const stamped: Stamped = {
    since, asOf, knownAt, basis: options.basis ?? 'baseline', audience: options.audience ?? 'leaders',
    language: options.lang ?? 'en', ...stamp,
  };
  const name = chooseFormat(options, DOCUMENT_FORMATS, 'text');
  deliver(context, options, await render(await write(dataset, stamped), name));
  if (options.period === undefined && options.since === undefined) {
    context.stderr(`spp: the period is ${since} to ${asOf}, the last full one (--period or --since asks for another)\n`);
  }
  return EXIT.fine;
}

async function write(dataset: Dataset, { since, asOf, knownAt, basis, audience, language, ...stamp }: Stamped): Promise<Draft> {
  const question: Question = { asOf, knownAt, basis, window: dataset.programme.window, parties: null };
  return leadersDraft(dataset, question, { since, audience, stamp }, await loadWords(language));
}

async function render(made: Draft, name: string): Promise<string | Uint8Array> {
  const format = await DOCUMENT_FORMATS[name]?.load();
  if (!format) throw new UsageError(`a draft is not written as ${name}; use ${Object.keys(DOCUMENT_FORMATS).join(', ')}`);
  return format(made);
}

/** The first and the last day of the period that is meant, both inclusive. Throws UsageError. */
function periodAsked(options: DraftOptions, { programme }: Dataset, context: Context): { since: PlainDate; asOf: PlainDate } {
  const { conventions } = programme;
  if (options.period !== undefined && options.since !== undefined) throw new UsageError('--period and --since both say when it begins');
  const today = programme.ended && programme.ended.end < context.today() ? programme.ended.end : context.today();
  const asked = options.asOf === undefined ? null : readDay('--as-of', options.asOf, conventions, context);
  const period = options.period === undefined
    ? lastReportingPeriod(programme, asked ?? today)
    : readDays('--period', options.period.replace(/^(\d{4})-H([12])$/i, 'H$2 $1'), conventions, context);
  const asOf = asked ?? period.end;
  const since = options.since === undefined ? period.start : readDays('--since', options.since, conventions, context).start;
  if (since > asOf) throw new UsageError(`the period begins on ${since}, after its last day, ${asOf}`);
  return { since, asOf };
}

/** Refuses periods of which there is nothing to say. Throws OperationError. */
function refuse({ programme }: Dataset, since: PlainDate, asOf: PlainDate): void {
  if (asOf < programme.launched) {
    const launched = dayName(programme.launched);
    throw new OperationError(`the programme was launched on ${launched}; a period that ends on ${asOf} has nothing to report`);
  }
  if (programme.ended && since > addDays(programme.ended.end, 1) && since > addMonths(programme.ended.end, programme.reportsEvery)) {
    throw new OperationError(`the programme ended in ${programme.ended.name}; a period that begins on ${since} has nothing to report`);
  }
}

/** Tells whether a draft still is what record and program give: by its stamp it is made again, and compared. Throws OperationError. */
export async function verify(file: string, options: DraftOptions, context: Context): Promise<number> {
  const bytes = context.read(file);
  const name = chooseFormat({ output: file }, DOCUMENT_FORMATS, 'text');
  const { textOf } = await import('../formats/document/read-back.js');
  const stamped = readStamp(textOf(name, bytes));
  if (!stamped) throw new OperationError(`"${file}" has no stamp of spp, or one that was cut; nothing can be proved of it`);
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  const { hash } = await context.fingerprint(context.data(options.data));
  const again = await render(await write(dataset, stamped), name);
  const isSame = Buffer.from(bytes).equals(Buffer.from(again));
  const changed = [
    ...(hash === stamped.hash ? [] : [`the data has changed: sha256 ${stamped.hash.slice(0, 12)}… then, ${hash.slice(0, 12)}… now`]),
    ...(context.programVersion === stamped.version
      ? []
      : [`the program has changed: ${stamped.version} then, ${context.programVersion} now`]),
  ];
  const verdict = isSame
    ? changed.length === 0 ? 'matches record, days and program' : 'would be written the same today'
    : changed.length === 0 ? 'was edited: record, days and program give another text' : 'differs from what would be written today';
  context.stdout(`${file}: ${verdict}\n${changed.map((line) => `  ${line}\n`).join('')}`);
  return isSame && changed.length === 0 ? EXIT.fine : EXIT.problems;
}
