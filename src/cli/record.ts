// Opening the record: every command does it the same way, and none answers from data that has errors.
import type { Question } from '../assess/index.js';
import {
  dayPeriod, isUnreadable, NO_SUCH_DAY, readDeadline, resolveDeadline, type Conventions, type Period, type PlainDate,
} from '../dates/index.js';
import type { Edition } from '../diff/index.js';
import { loadDataset, type Loaded } from '../load/index.js';
import { locate } from '../load/locate.js';
import {
  compareDiagnostics, inLanguage, outlineOf, publicFrom, suggest, type Dataset, type Diagnostic, type Initiative, type InitiativeOutline,
  type Outline, type Position, type Problem, type Programme, type SourceFile,
} from '../model/index.js';
import { renderText } from '../formats/problems/text.js';
import { loadWords, type Words } from '../words/index.js';
import { runEdits, startRules, type Checked } from '../rules/run.js';
import { periodName } from '../reports/naming.js';
import type { Context, DataFolder } from './context.js';
import { EXIT, OperationError, UsageError } from './errors.js';
import type { DataOptions, OutputOptions, QuestionOptions } from './options.js';

/** A data folder that was loaded and checked. */
export interface Opened {
  readonly dataset: Outline | null;
  /** Sorted; waived problems among them. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and not waived, as it was found. */
  readonly problems: readonly Problem[];
  /** The text of a file, or undefined where it could not be read. */
  readonly text: (file: string) => string | undefined;
  readonly folder: DataFolder;
  /** The files that were read, relative to the folder. */
  readonly paths: readonly string[];
  /** The version compared with: how it is called, and its files; null where none was. */
  readonly before: { readonly label: string; readonly paths: readonly string[] } | null;
  /** What changed against the version compared with; null where none was. */
  readonly edition: Edition | null;
}

/** How a data folder is opened; without any of it, as it stands, waived problems left out. */
export interface Opening {
  readonly withWaived?: boolean;
  /** Only what keeps the data from being used. */
  readonly errorsOnly?: boolean;
  /** Ids of optional rules that are kept too. */
  readonly asked?: readonly string[] | undefined;
  /** The day on which waivers are looked at, where one is given. */
  readonly asOf?: (record: Outline) => PlainDate | null;
  /** The version whose edits are checked. */
  readonly against?: string | undefined;
  /** Texts that take the place of files, by path in the folder. */
  readonly overlay?: ReadonlyMap<string, Uint8Array>;
}

/** The data folder of a command that guards data: never the record shipped, which nobody edits. Throws OperationError. */
export function ownFolder(context: Context, { data }: DataOptions): DataFolder {
  const folder = context.data(data);
  if (!folder.isShipped) return folder;
  throw new OperationError('there is no data folder here: no data/programme.yaml in this folder or above it; --data names one');
}

/** A file of the folder as it is called in messages. */
export const shownPath = ({ label }: Pick<DataFolder, 'label'>, path: string): string => (label === '' ? path : `${label}/${path}`);

/** Loads and checks a data folder. Placing a problem parses its file again, so waived ones are left out where nobody asks for them. */
export async function openRecord(context: Context, { data }: DataOptions, opening: Opening = {}): Promise<Opened> {
  const folder = context.data(data);
  const files = overlaid(folder.files(), opening.overlay);
  // What an edit did is told of all that changed; otherwise rules have looked at an initiative when it is let go.
  const whole = opening.against === undefined ? null : await loadChecked(files, (initiative) => initiative, opening);
  const { dataset, checked, text } = whole ?? await loadChecked(files, outlineOf, opening);
  const other = opening.against === undefined ? null : await openOther(context, folder, opening.against);
  const edits = whole?.dataset && other ? await openEdits(other, whole, whole.dataset) : null;
  const found = edits ? joined(checked, edits.checked) : checked;
  const diagnostics = await toDiagnostics(found, placer(folder, text, edits), opening.withWaived === true);
  const before = edits && { label: edits.folder.label, paths: edits.folder.files().map(({ path }) => path) };
  const paths = files.map(({ path }) => path);
  return { dataset, diagnostics, problems: found.problems, text, folder, paths, before, edition: edits?.edition ?? null };
}

/** Loads files, and runs the rules on what they hold, of which `keep` says what is kept. */
export async function loadChecked<I extends InitiativeOutline>(
  files: readonly SourceFile[], keep: (initiative: Initiative) => I,
  { errorsOnly = false, asked = [], asOf }: Pick<Opening, 'errorsOnly' | 'asked' | 'asOf'>,
): Promise<Loaded<I> & { readonly checked: Checked }> {
  const rules = startRules({ errorsOnly, asked });
  const loaded = await loadDataset(files, (initiative, around) => {
    rules.look(initiative, around);
    return keep(initiative);
  });
  const { dataset, problems } = loaded;
  return { ...loaded, checked: dataset ? rules.finish(dataset, problems, asOf?.(dataset) ?? null) : { problems, waived: [] } };
}

const joined = (a: Checked, b: Checked): Checked =>
  ({ problems: [...a.problems, ...b.problems], waived: [...a.waived, ...b.waived] });

async function toDiagnostics({ problems, waived }: Checked, place: Placer, withWaived: boolean): Promise<Diagnostic[]> {
  const letPass = withWaived ? await place(waived.map(({ problem }) => problem)) : [];
  return [...await place(problems), ...letPass.map((one, index) => ({ ...one, waived: waived[index]?.reason ?? '' }))]
    .sort(compareDiagnostics)
    .filter((one, index, all) => index === 0 || !isSame(one, all[index - 1]));
}

async function openOther(context: Context, folder: DataFolder, against: string): Promise<DataFolder> {
  const other = await context.version(folder, against);
  if (other.isSame) throw new UsageError(`--against ${against}: that is the data folder itself`);
  return other;
}

function overlaid(files: readonly SourceFile[], overlay: ReadonlyMap<string, Uint8Array> | undefined): readonly SourceFile[] {
  if (!overlay) return files;
  const own = files.filter(({ path }) => !overlay.has(path));
  const laid = [...overlay].map(([path, bytes]) => ({ path, bytes }));
  return [...own, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Edits {
  readonly edition: Edition | null;
  readonly checked: Checked;
  /** The version before: how its folder is called, and the texts of its files. */
  readonly folder: DataFolder;
  readonly text: (file: string) => string | undefined;
}

/** Compares with the version in `folder`. What of it cannot be read is told, and nothing is told of what changed there. */
async function openEdits(folder: DataFolder, loaded: Loaded, after: Dataset): Promise<Edits> {
  const { compareRecords } = await import('../diff/index.js');
  const { dataset, problems, text } = await loadDataset(folder.files(), (initiative) => initiative, loaded);
  const edition = dataset ? compareRecords({ dataset, problems }, { dataset: after, problems: loaded.problems }) : null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const broken = new Map(errors.toReversed().map((problem) => [problem.ref.file, problem]));
  return { edition, folder, text, checked: runEdits(after, edition, [...broken.values()].map((error) => unread(error, folder))) };
}

/** An error of the version before: of the file it stands in nothing can be compared. */
const unread = ({ ref, message, code }: Problem, { label }: DataFolder): Problem => ({
  code: 'edit/unreadable', severity: 'error', ref: { file: ref.file, path: [] }, was: ref,
  message: `what changed here cannot all be told: this file has an error in ${label}: ${message} [${code}]`,
  hint: 'look at the change yourself, and write in the programme change: {rule: edit/unreadable, id: <file>, reason: …, document: …}'
    .replace('<file>', ref.file),
});

type Placer = (problems: readonly Problem[]) => Promise<Diagnostic[]>;

/** Puts problems at their places, with files as they are called in messages. */
function placer(folder: DataFolder, text: (file: string) => string | undefined, edits: Edits | null): Placer {
  const shown = (within: DataFolder, place: Position): Position => ({ ...place, file: shownPath(within, place.file) });
  return async (list) => {
    if (list.length === 0) return [];
    const stood = list.filter(({ was }) => was);
    const older = edits ? await locate(stood.map((problem) => ({ ...problem, ref: problem.was ?? problem.ref })), edits.text) : [];
    const before = new Map(stood.map((problem, index) => [problem, older[index]]));
    return (await locate(list, text)).map((diagnostic, index) => {
      const problem = list[index];
      const was = problem && before.get(problem);
      return {
        ...diagnostic,
        file: shownPath(folder, diagnostic.file),
        other: diagnostic.other && shown(folder, diagnostic.other),
        was: was && edits ? shown(edits.folder, { file: was.file, line: was.line, column: was.column }) : null,
      };
    });
  };
}

/** The same problem at the same place, found on two ways there: for two tracks that share a value. */
const isSame = (a: Diagnostic, b: Diagnostic | undefined): boolean => b?.message === a.message && compareDiagnostics(a, b) === 0;

/** Whether a diagnostic keeps the data from being used: an error that is not waived. */
export const isError = ({ severity, waived }: Diagnostic): boolean => severity === 'error' && waived === null;

/** The dataset; undefined, with every error on stderr, when the data has any. */
export async function requireDataset(context: Context, options: DataOptions): Promise<Dataset | undefined> {
  const folder = context.data(options.data);
  const { dataset, checked, text } = await loadChecked(folder.files(), (initiative) => initiative, { errorsOnly: true });
  const errors = (await toDiagnostics(checked, placer(folder, text, null), false)).filter(isError);
  if (dataset && errors.length === 0) return dataset;
  context.stderr(renderText({ diagnostics: errors }, { color: options.color ?? context.colorErrors, width: context.width }));
  const count = `${String(errors.length)} error${errors.length === 1 ? '' : 's'}`;
  context.stderr(`spp: the data has ${count}; nothing is reported from it (see spp check)\n`);
  return undefined;
}

/** The record as it is told in a language. */
export interface Spoken {
  /** With its titles in that language. */
  readonly dataset: Dataset;
  readonly words: Words;
}

/** The dataset and the words of the language asked for; undefined, with every error on stderr, when the data has any. */
export async function requireSpoken(context: Context, options: OutputOptions): Promise<Spoken | undefined> {
  const { lang = 'en' } = options;
  const dataset = await requireDataset(context, options);
  return dataset && { dataset: inLanguage(dataset, lang), words: await loadWords(lang) };
}

/** The exit status of a command that refused its data. */
export const REFUSED = EXIT.problems;

/** Whether stdout gets colour: as --color or --no-color say, else as the terminal takes it. */
export const useColor = (context: Context, { color }: DataOptions): boolean => color ?? context.color;

/** The question that the options ask of a dataset; a remark on stderr tells what was assumed. */
export function askQuestion(context: Context, { dataset, words }: Spoken, options: QuestionOptions): Question {
  const { programme } = dataset;
  const knownAt = options.knownAt === undefined ? null : readDay('--known-at', options.knownAt, programme.conventions, context);
  const asOf = options.asOf === undefined
    ? usualDay(context, programme, words)
    : readDay('--as-of', options.asOf, programme.conventions, context);
  if (knownAt !== null) remarkUnknown(context, dataset, knownAt, words);
  return { asOf, knownAt, basis: 'baseline', window: programme.window, parties: null };
}

/** Today, or the last day of a programme that has ended. */
function usualDay(context: Context, { ended }: Programme, words: Words): PlainDate {
  const today = context.today();
  if (!ended || ended.end >= today) return today;
  context.stderr(`spp: ${words.say('remark-ended', { ended: periodName(words, ended), day: words.day(ended.end) })}\n`);
  return ended.end;
}

function remarkUnknown(context: Context, { documents }: Dataset, knownAt: PlainDate, words: Words): void {
  const hidden = [...documents.values()].filter((document) => (publicFrom(document) ?? '9999') > knownAt);
  if (hidden.length === 0) return;
  const list = hidden.map((document) => `${document.id} (${publicFrom(document) ?? words.say('no-date')})`).join(', ');
  context.stderr(`spp: ${words.say('remark-unknown', { day: words.day(knownAt), list })}\n`);
}

/** A date on the command line, in the same words as in the data; of a period, its last day. Throws UsageError. */
export function readDay(option: string, text: string, conventions: Conventions, context: Context): PlainDate {
  return readDays(option, text, conventions, context).end;
}

/** A day or period on the command line. Throws UsageError. */
export function readDays(option: string, text: string, conventions: Conventions, context: Context): Period {
  if (text.trim().toLowerCase() === 'today') return dayPeriod(context.today());
  const reading = readDeadline(text);
  if (isUnreadable(reading)) {
    const why = reading.expected.includes(NO_SUCH_DAY) ? 'there is no such day' : 'it is not a date or period';
    throw new UsageError(`${option} "${text}": ${why}. Write 2006-08-31 or 'June 2006'`);
  }
  const anchor = { precision: 'day', start: '2000-01-01' as PlainDate, end: '2000-01-01' as PlainDate, code: '', name: '' } as const;
  const { period, anchor: counted } = resolveDeadline(reading, {
    anchor, anchorName: 'programme', isOwn: false, conventions, event: () => undefined,
  });
  if (reading.deadline.is !== 'absolute' || period === null || counted !== null || period.end > '9000') {
    throw new UsageError(`${option} "${text}": it does not name one day or period up to the year 9000. Write 2006-08-31 or 'June 2006'`);
  }
  return period;
}

/** Throws UsageError for an id that is not there, with the nearest. */
export function requireIds(what: string, wanted: readonly string[] | undefined, known: Iterable<string>): void {
  const all = [...known];
  for (const id of wanted ?? []) if (!all.includes(id)) throw new UsageError(`unknown ${what} "${id}"; ${suggest(id, all)}`);
}
