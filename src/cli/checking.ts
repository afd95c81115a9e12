// One run of `spp check`: what is opened, which problems are told, where they go, and the exit status.
import { join, resolve, sep } from 'node:path';
import { PROBLEM_FORMATS, type CheckResult } from '../formats/problems/index.js';
import { SEVERITIES, type Diagnostic, type Outline, type Problem, type Severity } from '../model/index.js';
import { plural } from '../reports/counts.js';
import { RULES } from '../rules/index.js';
import { ruleOf } from '../rules/run.js';
import type { PlainDate } from '../dates/index.js';
import type { Context, DataFolder } from './context.js';
import { EXIT, UsageError } from './errors.js';
import type { Mended } from './fixing.js';
import type { DataOptions } from './options.js';
import { chooseTargets, type Target } from './outputs.js';
import { openRecord, ownFolder, readDay, shownPath, useColor, type Opened } from './record.js';

/** What `spp check` can be asked. */
export interface CheckOptions extends DataOptions {
  readonly against?: string;
  readonly rule?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn?: Severity;
  readonly asOf?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly stdinFilename?: string;
  readonly format?: readonly string[];
  readonly output?: readonly string[];
}

type Overlay = ReadonlyMap<string, Uint8Array>;

/** Checks once. Throws UsageError and OperationError. */
export async function check(paths: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const targets = chooseTargets(options.format ?? [], options.output ?? [], PROBLEM_FORMATS, 'text');
  refuse(targets, options);
  ownFolder(context, options);
  const stdin = await readStdin(paths, options, context);
  const wanted = stdin ? [stdin.path] : paths;
  const mended = options.fix ? await mendWanted(wanted, options, context, stdin?.overlay ?? new Map<string, Uint8Array>()) : null;
  const instead = await outputOf(mended, stdin, options);
  if (mended && instead === null) (await import('./fixing.js')).writeMended(context, options, mended);
  const opened = await openRecord(context, options, {
    withWaived: true, against: options.against, asked: options.rule, overlay: overlayOf(stdin, mended, options),
    asOf: (dataset) => waiverDay(options, dataset, context),
  });
  const inPaths = wanted.length === 0 ? opened.diagnostics : inFiles(opened, shownIn(opened, wanted));
  const diagnostics = inPaths.filter(({ code }) => isChosen(code, options));
  if (instead !== null) context.stdout(instead);
  const told = targets.filter(({ file }) => file !== null || instead === null);
  await tell(told, resultOf(opened, diagnostics, wanted, context), options, context);
  if (mended) context.stderr(mendedText(mended, options.dryRun === true));
  context.stderr(summary(opened, diagnostics, inPaths.length - diagnostics.length));
  return diagnostics.some((one) => fails(one, options.failOn ?? 'error')) ? EXIT.problems : EXIT.fine;
}

function refuse(targets: readonly Target[], { rule, skip = [], fix, dryRun, against }: CheckOptions): void {
  if (rule && against === undefined && RULES.every(({ id }) => id.startsWith('edit/') || !isNamed(id, rule))) {
    throw new UsageError('--rule: the rules of edits need --against, a version to compare with');
  }
  const unknown = targets.find(({ format }) => !(format in PROBLEM_FORMATS));
  if (unknown) throw new UsageError(`problems are not told as ${unknown.format}; use ${Object.keys(PROBLEM_FORMATS).join(', ')}`);
  if (dryRun && !fix) throw new UsageError('--dry-run goes with --fix');
  const unskippable = RULES.find(({ id, blocks }) => blocks === 'file' && isNamed(id, skip));
  if (unskippable) throw new UsageError(`--skip: ${unskippable.id} is always checked: it tells of files that cannot be read`);
}

/** What takes the place of the problems on standard output: the patch, or the mended file; null where files are written. */
async function outputOf(mended: Mended | null, stdin: Stdin | undefined, { dryRun }: CheckOptions): Promise<string | null> {
  if (!mended || (!dryRun && !stdin)) return null;
  if (dryRun) return (await import('./fixing.js')).patchOf(mended);
  return mended.files[0]?.after ?? new TextDecoder().decode(stdin?.bytes);
}

async function tell(targets: readonly Target[], result: CheckResult, options: CheckOptions, context: Context): Promise<void> {
  for (const { format, file } of targets) {
    const render = await PROBLEM_FORMATS[format]?.load();
    const text = render?.(result, { color: file === null && useColor(context, options), width: context.width }) ?? '';
    if (file === null) context.stdout(text);
    else context.write(file, text);
  }
}

/** Whether a rule was asked for. What keeps data from being read is told all the same: no gate passes what it could not read. */
function isChosen(code: string, { rule, skip, against }: CheckOptions): boolean {
  const blocks = RULES.find(({ id }) => id === code)?.blocks;
  // Of what cannot be read nobody can tell what an edit did to it.
  if (blocks === 'file' || (blocks === 'data' && against !== undefined)) return true;
  return (rule === undefined || isNamed(code, rule)) && (skip === undefined || !isNamed(code, skip));
}

const isNamed = (code: string, names: readonly string[]): boolean => names.includes(code) || names.includes(code.split('/')[0] ?? '');

const fails = ({ severity, waived }: Diagnostic, threshold: Severity): boolean =>
  waived === null && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);

const waiverDay = ({ asOf }: CheckOptions, { programme }: Outline, context: Context): PlainDate | null =>
  (asOf === undefined ? null : readDay('--as-of', asOf, programme.conventions, context));

interface Stdin {
  /** The file it stands for, as a path of the working folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly overlay: Overlay;
}

/** Standard input in the place of one file of the folder; undefined when `-` is not among the paths. */
async function readStdin(paths: readonly string[], { stdinFilename, data }: CheckOptions, context: Context): Promise<Stdin | undefined> {
  if (!paths.includes('-')) {
    if (stdinFilename !== undefined) throw new UsageError("--stdin-filename goes with '-' for standard input");
    return undefined;
  }
  if (paths.length > 1) throw new UsageError("'-' stands alone: one file is read from standard input");
  if (stdinFilename === undefined) throw new UsageError("'-' needs --stdin-filename: the file of the data folder that it stands for");
  const { root, label } = context.data(data);
  const path = resolve(stdinFilename);
  if (!isBelow(path, root) || !/\.ya?ml$/i.test(path)) {
    throw new UsageError(`--stdin-filename "${stdinFilename}" is no .yaml file in the data folder ${label || root}`);
  }
  const bytes = await context.stdin();
  return { path, bytes, overlay: new Map([[path.slice(root.length + 1).split(sep).join('/'), bytes]]) };
}

/** The folder as it is checked: with standard input in its place, and mended but for a dry run. */
function overlayOf(stdin: Stdin | undefined, mended: Mended | null, { dryRun }: CheckOptions): Overlay {
  const files = dryRun ? [] : mended?.files ?? [];
  return new Map([...stdin?.overlay ?? [], ...files.map(({ file, after }) => [file, new TextEncoder().encode(after)] as const)]);
}

async function mendWanted(paths: readonly string[], options: CheckOptions, context: Context, overlay: Overlay): Promise<Mended> {
  let shown: ReadonlySet<string> | undefined;
  const isWanted = ({ code, ref }: Problem, opened: Opened): boolean => {
    if (paths.length > 0) shown ??= shownIn(opened, paths);
    return isChosen(code, options) && (shown?.has(shownPath(opened.folder, ref.file)) ?? true);
  };
  const { mend } = await import('./fixing.js');
  return mend(context, options, isWanted, overlay);
}

const isBelow = (file: string, path: string): boolean => file === path || file.startsWith(path === sep ? path : path + sep);

/** The files at or below the paths, as messages call them; a path where there is no data is an error, not an empty answer. */
function shownIn({ paths: known, folder, before }: Opened, paths: readonly string[]): Set<string> {
  const wanted = paths.map((path) => resolve(path));
  const files = [...known, ...before?.paths ?? []].map((path) => ({ absolute: join(folder.root, path), shown: shownPath(folder, path) }));
  for (const [index, path] of wanted.entries()) {
    if (!files.some(({ absolute }) => isBelow(absolute, path))) {
      throw new UsageError(`no data file at "${paths[index] ?? ''}"; the data folder is ${nameOf(folder)} (--data chooses another)`);
    }
  }
  return new Set(files.filter(({ absolute }) => wanted.some((path) => isBelow(absolute, path))).map((file) => file.shown));
}

/** The problems in files; with a version compared with, also of what stood there, and all that keeps an edit from being told. */
function inFiles({ diagnostics, edition, before, folder }: Opened, shown: ReadonlySet<string>): Diagnostic[] {
  const blocks = new Set(RULES.flatMap(({ id, blocks: what }) => (what && edition ? [id] : [])));
  const stood = (was: Diagnostic['was']): boolean =>
    was !== null && before !== null && shown.has(shownPath(folder, was.file.slice(shownPath(before, '').length)));
  return diagnostics.filter(({ file, was, code }) => shown.has(file) || stood(was) || blocks.has(code));
}

const nameOf = ({ label, root }: DataFolder): string => label || root;

function resultOf(opened: Opened, diagnostics: readonly Diagnostic[], wanted: readonly string[], { programVersion }: Context): CheckResult {
  const { paths, folder, edition } = opened;
  const files = wanted.length > 0 ? [...shownIn(opened, wanted)] : paths.map((path) => shownPath(folder, path));
  const changes = edition?.changes.map((change) =>
    ({ change, file: shownPath(folder, change.ref.file), rule: ruleOf(change, edition)?.id ?? null }));
  return { diagnostics, files, changes: changes ?? null, rules: RULES, version: programVersion };
}

function mendedText({ files, count }: Mended, isDryRun: boolean): string {
  if (count === 0) return 'spp: nothing to fix\n';
  return `spp: ${plural(count, 'problem')} ${isDryRun ? 'can be fixed' : 'fixed'} in ${plural(files.length, 'file')}\n`;
}

function summary({ paths, dataset, edition }: Opened, diagnostics: readonly Diagnostic[], hidden: number): string {
  const open = diagnostics.filter(({ waived }) => waived === null);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? [severity === 'info' ? `${String(count)} info` : plural(count, severity)] : [];
  });
  const milestones = dataset?.initiatives.reduce((sum, initiative) => sum + initiative.milestones.length, 0);
  const waived = diagnostics.length - open.length;
  const fixable = open.filter((diagnostic) => diagnostic.fixable).length;
  return `spp: ${[
    plural(paths.length, 'file'),
    ...(milestones === undefined ? [] : [plural(milestones, 'milestone')]),
    ...(edition ? [plural(edition.changes.length, 'change')] : []),
  ].join(', ')}: ${[
    counts.length > 0 ? counts.join(', ') : 'no problem',
    ...(waived > 0 ? [`${String(waived)} waived`] : []),
    ...(fixable > 0 ? [`${String(fixable)} to fix with --fix`] : []),
    ...(hidden > 0 ? [`${String(hidden)} of rules not asked for`] : []),
  ].join(', ')}\n`;
}
