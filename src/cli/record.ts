// Opening the record: every command does it the same way, and none answers from data that has errors.
import type { Question } from '../assess/index.js';
import { dayName, isUnreadable, NO_SUCH_DAY, readDeadline, resolveDeadline, type Conventions, type PlainDate } from '../dates/index.js';
import { loadDataset, locate } from '../load/index.js';
import { compareDiagnostics, publicFrom, suggest, type Dataset, type Diagnostic, type Problem } from '../model/index.js';
import { runRules } from '../rules/run.js';
import type { Context, DataFolder } from './context.js';
import { EXIT, UsageError } from './errors.js';
import type { DataOptions, QuestionOptions } from './options.js';

/** A data folder that was loaded and checked. */
export interface Opened {
  readonly dataset: Dataset | null;
  /** Sorted; waived problems among them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly folder: DataFolder;
  /** The files that were read, relative to the folder. */
  readonly paths: readonly string[];
}

/** A file of the folder as it is called in messages. */
export const shownPath = ({ label }: DataFolder, path: string): string => (label === '' ? path : `${label}/${path}`);

/** Loads and checks a data folder. Placing a problem parses its file again, so waived ones are left out where nobody asks for them. */
export function openRecord(context: Context, { data }: DataOptions, withWaived = true): Opened {
  const folder = context.data(data);
  const files = folder.files();
  const { dataset, problems, text } = loadDataset(files);
  const checked = dataset ? runRules(dataset, problems) : { problems: [], waived: [] };
  const place = (list: readonly Problem[]): Diagnostic[] =>
    list.length === 0 ? [] : locate(list, text).map((diagnostic) => ({
      ...diagnostic,
      file: shownPath(folder, diagnostic.file),
      other: diagnostic.other && { ...diagnostic.other, file: shownPath(folder, diagnostic.other.file) },
    }));
  const open = place([...problems, ...checked.problems]);
  const reasonOf = (index: number): string => checked.waived[index]?.reason ?? '';
  const waived = !withWaived
    ? []
    : place(checked.waived.map(({ problem }) => problem)).map((diagnostic, index) => ({ ...diagnostic, waived: reasonOf(index) }));
  const diagnostics = [...open, ...waived]
    .sort(compareDiagnostics)
    .filter((one, index, all) => index === 0 || !isSame(one, all[index - 1]));
  return { dataset, diagnostics, folder, paths: files.map(({ path }) => path) };
}

/** The same problem at the same place, found on two ways there: for two tracks that share a value. */
const isSame = (a: Diagnostic, b: Diagnostic | undefined): boolean => b?.message === a.message && compareDiagnostics(a, b) === 0;

/** Whether a diagnostic keeps the data from being used: an error that is not waived. */
export const isError = ({ severity, waived }: Diagnostic): boolean => severity === 'error' && waived === null;

/** The dataset; undefined, with every error on stderr, when the data has any. */
export async function requireDataset(context: Context, options: DataOptions): Promise<Dataset | undefined> {
  const { dataset, diagnostics } = openRecord(context, options, false);
  const errors = diagnostics.filter(isError);
  if (dataset && errors.length === 0) return dataset;
  const { renderText } = await import('../formats/problems/text.js');
  context.stderr(renderText({ diagnostics: errors, files: 0 }, { color: options.color ?? context.colorErrors, width: context.width }));
  const count = `${String(errors.length)} error${errors.length === 1 ? '' : 's'}`;
  context.stderr(`spp: the data has ${count}; nothing is reported from it (see spp check)\n`);
  return undefined;
}

/** The exit status of a command that refused its data. */
export const REFUSED = EXIT.problems;

/** Whether stdout gets colour: as --color or --no-color say, else as the terminal takes it. */
export const useColor = (context: Context, { color }: DataOptions): boolean => color ?? context.color;

/** The question that the options ask of a dataset; a remark on stderr tells what was assumed. */
export function askQuestion(context: Context, dataset: Dataset, options: QuestionOptions): Question {
  const { programme } = dataset;
  const knownAt = options.knownAt === undefined ? null : readDay('--known-at', options.knownAt, programme.conventions, context);
  const asOf = options.asOf === undefined ? usualDay(context, dataset) : readDay('--as-of', options.asOf, programme.conventions, context);
  if (knownAt !== null) remarkUnknown(context, dataset, knownAt);
  return { asOf, knownAt, basis: 'baseline', window: programme.window, parties: null };
}

/** Today, or the last day of a programme that has ended. */
function usualDay(context: Context, { programme }: Dataset): PlainDate {
  const today = context.today();
  const last = programme.ended?.end;
  if (last === undefined || last >= today) return today;
  const asOf = `this is as of its last day, ${dayName(last)} (--as-of asks for another)`;
  context.stderr(`spp: the programme ended in ${programme.ended?.name ?? ''}; ${asOf}\n`);
  return last;
}

function remarkUnknown(context: Context, { documents }: Dataset, knownAt: PlainDate): void {
  const hidden = [...documents.values()].filter((document) => (publicFrom(document) ?? '9999') > knownAt);
  if (hidden.length === 0) return;
  const list = hidden.map((document) => `${document.id} (${publicFrom(document) ?? 'no date'})`).join(', ');
  context.stderr(`spp: not known at ${dayName(knownAt)}: ${list}\n`);
}

/** A date on the command line, in the same words as in the data; of a period, its last day. Throws UsageError. */
export function readDay(option: string, text: string, conventions: Conventions, context: Context): PlainDate {
  if (text.trim().toLowerCase() === 'today') return context.today();
  const reading = readDeadline(text);
  if (isUnreadable(reading)) {
    const why = reading.expected.includes(NO_SUCH_DAY) ? 'there is no such day' : 'it is not a date or period';
    throw new UsageError(`${option} "${text}": ${why}. Write 2006-08-31 or 'June 2006'`);
  }
  const anchor = { precision: 'day', start: '2000-01-01' as PlainDate, end: '2000-01-01' as PlainDate, code: '', name: '' } as const;
  const { due, anchor: counted } = resolveDeadline(reading, { anchor, anchorName: '', conventions, event: () => undefined });
  if (reading.deadline.is !== 'absolute' || due === null || counted !== null || due > '9000') {
    throw new UsageError(`${option} "${text}": it does not name one day or period up to the year 9000. Write 2006-08-31 or 'June 2006'`);
  }
  return due;
}

/** Throws UsageError for an id that is not there, with the nearest. */
export function requireIds(what: string, wanted: readonly string[] | undefined, known: Iterable<string>): void {
  const all = [...known];
  for (const id of wanted ?? []) if (!all.includes(id)) throw new UsageError(`unknown ${what} "${id}"; ${suggest(id, all)}`);
}
