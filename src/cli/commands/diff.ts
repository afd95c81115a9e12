// spp diff
import { Command } from 'commander';
import { assess } from '../../assess/index.js';
import { dayName, isUnreadable, readDeadline, type PlainDate } from '../../dates/index.js';
import { compareDays, compareRecords, compareStates, EDIT_CLASSES, type Change, type EditClass } from '../../diff/index.js';
import type { Dataset } from '../../model/index.js';
import { plural } from '../../reports/counts.js';
import { diffReport, type Side } from '../../reports/diff.js';
import { RULES } from '../../rules/index.js';
import { loadWords } from '../../words/index.js';
import type { Context, DataFolder } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { ids, oneOf, someOf, withQuestion, type QuestionOptions } from '../options.js';
import { askQuestion, loadChecked, ownFolder, readDay, REFUSED, requireDataset, requireIds } from '../record.js';
import type { Build } from './command.js';

interface Options extends QuestionOptions {
  readonly class?: readonly EditClass[];
  readonly group?: readonly string[];
  readonly failOn?: EditClass;
}

const EXAMPLES = `
Versions are git refs or folders; without any, HEAD and the folder as it is are
compared, with one, that and the folder as it is. Two days compare one version
on both; one day is compared with the as-of day. 'last-report' is the day that
the last report before the as-of day speaks of. A tag that reads as a day is
written refs/tags/2006-09-07.

Examples:
  $ spp diff HEAD
  $ spp diff HEAD HEAD --format markdown
  $ spp diff 2006-06-15 2006-08-31
  $ spp diff last-report --as-of 2007-06-30 --group bioprotection
  $ spp diff HEAD --class integrity,commitment --fail-on commitment`;

/** The command line of `spp diff`. */
export const buildDiff: Build = (context, finish) =>
  withQuestion(
    new Command('diff')
      .description('What changed, in the words of the domain, between two versions of the data or between two days.')
      .argument('[from]', "a git ref, a folder, a day, or 'last-report' (HEAD)")
      .argument('[to]', 'the same kind of thing (the folder as it is, or the as-of day)')
      .option('--class <classes>', `only changes of these classes: ${EDIT_CLASSES.join(', ')}`, someOf('class', EDIT_CLASSES))
      .option('--group <ids>', 'only changes in these groups', ids)
      .option('--fail-on <class>', 'exit 1 when a change shown is of this class or a graver one', oneOf('class', EDIT_CLASSES)),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (from: string | undefined, to: string | undefined, _: unknown, self: Command) => {
      finish(await runDiff(from, to, self.optsWithGlobals<Options>(), context));
    });

interface Compared {
  readonly from: Side;
  readonly to: Side;
  readonly changes: readonly Change[];
}

/** Tells what changed; the exit status is 1 for data with errors, or when a change shown is as grave as --fail-on names. */
export async function runDiff(from: string | undefined, to: string | undefined, options: Options, context: Context): Promise<number> {
  const isOfDays = isDay(from) || isDay(to);
  // Of two versions that are named, the folder as it is is none.
  const now = isOfDays || to === undefined ? await requireDataset(context, options) : null;
  if (now === undefined) return REFUSED;
  const compared = now && isOfDays
    ? await compareTwoDays(from, to, now, options, context)
    : await compareVersions(from ?? 'HEAD', to, now, options, context);
  if (!compared) return REFUSED;
  requireIds('group', options.group, compared.to.assessment.dataset.programme.groups.keys());
  const changes = compared.changes.filter(({ class: grave, subject }) =>
    (options.class?.includes(grave) ?? true) && (options.group?.includes(subject.group ?? '') ?? true));
  await emit(context, options, diffReport(compared.from, compared.to, changes));
  const { failOn } = options;
  const fails = failOn !== undefined && changes.some((change) => EDIT_CLASSES.indexOf(change.class) <= EDIT_CLASSES.indexOf(failOn));
  return fails ? EXIT.problems : EXIT.fine;
}

const LAST_REPORT = 'last-report';

function isDay(text: string | undefined): boolean {
  if (text === undefined) return false;
  if (text === LAST_REPORT || text === 'today') return true;
  const reading = readDeadline(text);
  return !isUnreadable(reading) && reading.deadline.is === 'absolute';
}

/** One version on two days. Throws UsageError. */
async function compareTwoDays(
  from: string | undefined, to: string | undefined, dataset: Dataset, options: Options, context: Context,
): Promise<Compared> {
  const other = [from, to].find((text) => text !== undefined && !isDay(text));
  if (from === undefined || other !== undefined) {
    throw new UsageError(`"${other ?? ''}" is not a day: two days are compared, or two versions (a tag that reads as a day: refs/tags/…)`);
  }
  if (to !== undefined && options.asOf !== undefined) throw new UsageError('--as-of and a second day say the same thing; use one of them');
  const second = to === LAST_REPORT ? lastReport(dataset, null) : to;
  const spoken = { dataset, words: await loadWords('en') };
  const question = askQuestion(context, spoken, second === undefined ? options : { ...options, asOf: second });
  const first = from === LAST_REPORT ? lastReport(dataset, question.asOf) : readDay('from', from, dataset.programme.conventions, context);
  if (first >= question.asOf) throw new UsageError(`${dayName(first)} is not before ${dayName(question.asOf)}`);
  const [before, after] = [assess(dataset, { ...question, asOf: first }), assess(dataset, question)];
  return { from: { name: first, assessment: before }, to: { name: question.asOf, assessment: after }, changes: compareDays(before, after) };
}

/** The day that the last report before `asOf` speaks of; null: the last of all. Throws UsageError. */
function lastReport({ documents }: Dataset, asOf: PlainDate | null): PlainDate {
  const days = [...documents.values()].flatMap(({ statusAsOf }) => statusAsOf ?? []).sort();
  const last = days.findLast((day) => asOf === null || day < asOf);
  if (last !== undefined) return last;
  throw new UsageError(`${LAST_REPORT}: no document reports statuses${asOf === null ? '' : ` of a day before ${dayName(asOf)}`}`);
}

/** Two versions on one day; undefined, with a remark, when one of them cannot be read. `now` is the folder as it is. */
async function compareVersions(
  from: string, to: string | undefined, now: Dataset | null, options: Options, context: Context,
): Promise<Compared | undefined> {
  const folder = ownFolder(context, options);
  const earlier = await openOther(await context.version(folder, from), context);
  const later = now ? { name: folder.label || '.', dataset: now } : await openOther(await context.version(folder, to ?? 'HEAD'), context);
  if (!earlier || !later) return undefined;
  const question = askQuestion(context, { dataset: later.dataset, words: await loadWords('en') }, options);
  // Each version is judged by its own window.
  const before = assess(earlier.dataset, { ...question, window: earlier.dataset.programme.window });
  const after = assess(later.dataset, question);
  const { changes } = compareRecords({ dataset: earlier.dataset, problems: [] }, { dataset: later.dataset, problems: [] });
  return {
    from: { name: earlier.name, assessment: before }, to: { name: later.name, assessment: after },
    changes: [...changes, ...compareStates(before, after)],
  };
}

/** A version that was asked for by name. Rules are newer than old data: only what keeps it from being read keeps it from being compared. */
async function openOther(folder: DataFolder, context: Context): Promise<{ name: string; dataset: Dataset } | undefined> {
  const { dataset, checked } = await loadChecked(folder.files(), (initiative) => initiative, { errorsOnly: true });
  const blocking = new Set(RULES.flatMap(({ id, blocks }) => (blocks ? [id] : [])));
  const errors = checked.problems.filter(({ severity, code }) => severity === 'error' && blocking.has(code));
  const [first] = errors;
  if (dataset && !first) return { name: folder.label, dataset };
  const what = first ? `: ${first.ref.file}: ${first.message} [${first.code}]` : '';
  context.stderr(`spp: ${folder.label} has ${plural(errors.length, 'error')}; nothing is reported from it${what}\n`);
  return undefined;
}
