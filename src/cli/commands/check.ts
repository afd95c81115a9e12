// spp check
import { Command, InvalidArgumentError } from 'commander';
import { PROBLEM_FORMATS } from '../../formats/problems/index.js';
import { visible } from '../../formats/safe.js';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import { SEVERITIES } from '../../model/index.js';
import { RULES } from '../../rules/index.js';
import { check, type CheckOptions } from '../checking.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, OperationError, UsageError } from '../errors.js';
import { oneOf, someOf, withData } from '../options.js';
import { ownFolder } from '../record.js';
import type { Build } from './command.js';

interface Options extends CheckOptions {
  readonly listRules?: boolean;
  readonly explain?: readonly string[];
  readonly watch?: boolean;
}

const EXAMPLES = `
The whole folder is always read, since files refer to each other; paths choose
what is shown. Files that cannot be read are shown whatever --rule and --skip
say. The result never depends on the day. Exit status: 0 nothing as grave as
--fail-on, 1 something is, 2 bad usage, 3 could not run, as where there is no
data folder: the record shipped is not checked in its place.

Examples:
  $ spp check
  $ spp check data/security/bioprotection --skip style
  $ spp check --against HEAD
  $ spp check --fix --dry-run
  $ spp check --format text --format sarif=spp.sarif --output junit.xml
  $ spp check --explain edit/baseline-moved`;

const families = [...new Set(RULES.map(({ id }) => id.split('/')[0] ?? ''))];

/** Reads the name of a version; one that looks like an option is refused. */
function versionName(value: string): string {
  if (value.startsWith('-')) throw new InvalidArgumentError(`"${value}" is no version; name a git ref or a folder`);
  return value;
}

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];

/** Reads a format, with the file it goes to where one is named. */
function formatSpec(value: string, previous: readonly string[] = []): string[] {
  const [name = ''] = value.split('=', 1);
  oneOf('format', [...Object.keys(PROBLEM_FORMATS), ...Object.keys(REPORT_FORMATS)])(name);
  return [...previous, value];
}

/** The command line of `spp check`. */
export const buildCheck: Build = (context, finish) =>
  withData(
    new Command('check')
      .description('Everything wrong with the data, each with its place, what was expected and the remedy.')
      .argument('[path...]', "only problems in these files or folders; '-': one file from standard input")
      .option('--against <version>', "also check the edits since a git ref or folder; 'main...' is where main was left", versionName)
      .option('--rule <rules>', 'only these rules or families of rules', someOf('rule', [...RULES.map(({ id }) => id), ...families]))
      .option('--skip <rules>', 'all but these rules or families of rules', someOf('rule', [...RULES.map(({ id }) => id), ...families]))
      .option('--fail-on <severity>', `exit 1 from this severity on: ${SEVERITIES.join(', ')} (error)`, oneOf('severity', SEVERITIES))
      .option('--as-of <date>', 'the day on which waivers with until: are looked at; none by default')
      .option('--fix', 'mend what has one safe answer, touching no other byte')
      .option('--dry-run', 'with --fix: print the patch and write nothing')
      .option('--watch', 'check again whenever a file is saved')
      .option('--stdin-filename <path>', "the file that '-' stands for")
      .option('--format <format>', `${Object.keys(PROBLEM_FORMATS).join(', ')} (text); name=file writes to a file; repeatable`, formatSpec)
      .option('-o, --output <file>', 'write to a file; its ending chooses the format; repeatable', collect)
      .option('--list-rules', 'list the rules')
      .option('--explain <rules>', "the manual of rules, or 'all'", someOf('rule', [...RULES.map(({ id }) => id), ...families, 'all'])),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _: unknown, self: Command) => {
      finish(await runCheck(paths, self.optsWithGlobals<Options>(), context));
    });

/** Checks the data; the exit status is 1 when a problem at least as grave as --fail-on is not waived. */
export async function runCheck(paths: readonly string[], options: Options, context: Context): Promise<number> {
  if (options.listRules || options.explain) return tellRules(options, context);
  if (!options.watch) return check(paths, options, context);
  if (paths.includes('-')) throw new UsageError("--watch looks at files, and '-' is none");
  const next = await context.watch(ownFolder(context, options).root);
  for (;;) {
    const status = await checkOrTell(paths, options, context);
    context.stderr('spp: waiting for changes (Ctrl-C ends)\n');
    if (!await next()) return status;
  }
}

/** While it watches, what cannot be checked now may be there again after the next change. */
async function checkOrTell(paths: readonly string[], options: Options, context: Context): Promise<number> {
  try {
    return await check(paths, options, context);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OperationError)) throw error;
    context.stderr(`spp: ${visible(error.message)}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

/** The list of rules, or their manual. */
async function tellRules({ format = [], output = [], explain, ...options }: Options, context: Context): Promise<number> {
  if (format.length > 1 || output.length > 1) throw new UsageError('the rules are told in one format, to one place');
  const { manualReport, rulesReport } = await import('../../reports/rules.js');
  const report = explain ? manualReport(RULES.filter(({ id }) => isNamed(id, explain))) : rulesReport(RULES);
  const target = { ...options, ...(output[0] === undefined ? {} : { output: output[0] }) };
  const name = format[0] === 'text' ? undefined : format[0];
  if (name !== undefined && !(name in REPORT_FORMATS)) {
    throw new UsageError(`rules are not told as ${name}; use ${Object.keys(REPORT_FORMATS).join(', ')}`);
  }
  await emit(context, { ...target, ...(name === undefined ? {} : { format: name }) }, report);
  return EXIT.fine;
}

const isNamed = (id: string, names: readonly string[]): boolean =>
  names.includes('all') || names.includes(id) || names.includes(id.split('/')[0] ?? '');
