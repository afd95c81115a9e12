// spp check
import { join, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { PROBLEM_FORMATS } from '../../formats/problems/index.js';
import type { Diagnostic } from '../../model/index.js';
import { plural } from '../../reports/counts.js';
import type { Context } from '../context.js';
import { chooseFormat, deliver } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { withOutput, type OutputOptions } from '../options.js';
import { isError, openRecord, shownPath, useColor, type Opened } from '../record.js';
import type { Build } from './command.js';

const EXAMPLES = `
The whole folder is always read, since files refer to each other; paths choose
what is shown. Exit status: 0 no error, 1 errors, 2 bad usage, 3 could not run.
The result never depends on the day.

Examples:
  $ spp check
  $ spp check data/security/bioprotection
  $ spp check --format json --output problems.json`;

/** The command line of `spp check`. */
export const buildCheck: Build = (context, finish) =>
  withOutput(
    new Command('check')
      .description('Everything wrong with the data, each with its place, what was expected and the remedy.')
      .argument('[path...]', 'only problems in these files or folders'),
    Object.keys(PROBLEM_FORMATS),
    'text',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _: unknown, self: Command) => {
      finish(await runCheck(paths, self.optsWithGlobals<OutputOptions>(), context));
    });

/** Checks the data; the exit status is 1 when a problem of severity error is not waived. */
export async function runCheck(paths: readonly string[], options: OutputOptions, context: Context): Promise<number> {
  const name = chooseFormat(options, PROBLEM_FORMATS, 'text');
  const opened = openRecord(context, options);
  const diagnostics = paths.length === 0 ? opened.diagnostics : inPaths(opened, paths);
  const render = await PROBLEM_FORMATS[name]?.load();
  const color = options.output === undefined ? useColor(context, options) : false;
  deliver(context, options, render?.({ diagnostics, files: opened.paths.length }, { color, width: context.width }) ?? '');
  context.stderr(summary(opened, diagnostics));
  return diagnostics.some(isError) ? EXIT.problems : EXIT.fine;
}

/** The diagnostics of the files at or below the paths; a path where there is no data is an error, not an empty answer. */
function inPaths({ diagnostics, paths: known, folder }: Opened, paths: readonly string[]): Diagnostic[] {
  const wanted = paths.map((path) => resolve(path));
  const isBelow = (file: string, path: string): boolean => file === path || file.startsWith(path === sep ? path : path + sep);
  const files = known.map((path) => ({ absolute: join(folder.root, path), shown: shownPath(folder, path) }));
  for (const [index, path] of wanted.entries()) {
    if (!files.some(({ absolute }) => isBelow(absolute, path))) {
      const dataFolder = folder.label || folder.root;
      throw new UsageError(`no data file at "${paths[index] ?? ''}"; the data folder is ${dataFolder} (--data chooses another)`);
    }
  }
  const shown = new Set(files.filter(({ absolute }) => wanted.some((path) => isBelow(absolute, path))).map((file) => file.shown));
  return diagnostics.filter(({ file }) => shown.has(file));
}

function summary({ paths, dataset }: Opened, diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter(({ waived }) => waived === null);
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = open.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? [plural(count, severity)] : [];
  });
  const milestones = dataset
    ? `, ${plural(dataset.initiatives.reduce((sum, initiative) => sum + initiative.milestones.length, 0), 'milestone')}`
    : '';
  const waived = diagnostics.length - open.length;
  const found = counts.length > 0 ? counts.join(', ') : 'no problem';
  return `spp: ${plural(paths.length, 'file')}${milestones}: ${found}${waived > 0 ? `, ${String(waived)} waived` : ''}\n`;
}
