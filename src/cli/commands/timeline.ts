// spp timeline
import { Command, Option } from 'commander';
import { assess } from '../../assess/index.js';
import type { Conventions } from '../../dates/index.js';
import { PICTURE_FORMATS, REPORT_FORMATS } from '../../formats/report/index.js';
import { TIMELINE_GROUPINGS, timelineReport, type TimelineLayout } from '../../reports/timeline.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, UsageError } from '../errors.js';
import { oneOf, withQuestion } from '../options.js';
import { readDay, readDays, REFUSED, requireSpoken } from '../record.js';
import { askSelected, selectionOf, withSelection, type SelectionOptions } from '../selection.js';
import type { Build } from './command.js';

interface TimelineOptions extends SelectionOptions {
  readonly groupBy?: TimelineLayout['groupBy'];
  readonly from?: string;
  readonly to?: string;
  readonly meetings: boolean;
  readonly accomplishments: boolean;
}

const FORMATS = { ...REPORT_FORMATS, ...PICTURE_FORMATS };

const EXAMPLES = `
Milestones are chosen as by spp status. An accomplishment stands in the row of
the milestone for which it is evidence, else in a row of its own. What lies
before --from or after --to is an arrow at that end; what has no date is
counted below, and listed by --format plain, csv and json.

Examples:
  $ spp timeline --group aviation-security --as-of 2006-09-07
  $ spp timeline --overdue --group-by theme --no-meetings
  $ spp timeline --group bioprotection --format svg --output bioprotection.svg
  $ spp timeline visa --from 2005 --to "June 2007" --as-of 2006-09-07`;

/** The command line of `spp timeline`. */
export const buildTimeline: Build = (context, finish) => {
  const command = withSelection(
    new Command('timeline')
      .description('Deadlines, forecasts, meetings and accomplishments on one time axis; --format svg draws a picture for a report.')
      .argument('[query...]', "words that all occur in a milestone's or accomplishment's id or title, or above it"),
  )
    .addOption(new Option('--group-by <what>', `sections: ${TIMELINE_GROUPINGS.join(', ')} (group)`)
      .argParser(oneOf('grouping', TIMELINE_GROUPINGS)))
    .option('--from <date>', "the first day of the axis: 2006-01-01, 'June 2006' (its first day)")
    .option('--to <date>', "the last day of the axis: 2006-12-31, 'June 2006' (its last day)")
    .option('--no-meetings', 'without meetings')
    .option('--no-accomplishments', 'without accomplishments');
  return withQuestion(command, FORMATS)
    .addHelpText('after', EXAMPLES)
    .action(async (query: string[], _: unknown, self: Command) => {
      finish(await runTimeline(query, self.optsWithGlobals<TimelineOptions>(), context));
    });
};

/** Answers `spp timeline`; the exit status is 1 for data with errors. Throws UsageError. */
export async function runTimeline(query: readonly string[], options: TimelineOptions, context: Context): Promise<number> {
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const { dataset, words } = spoken;
  const question = askSelected(context, spoken, options);
  const layout = layoutOf(options, dataset.programme.conventions, context);
  const { report, count } = timelineReport(assess(dataset, question), selectionOf(query, options), layout, words);
  await emit(context, options, report, FORMATS);
  if (count === 0) context.stderr('spp: no milestone or accomplishment with a date is as asked for\n');
  return EXIT.fine;
}

function layoutOf(options: TimelineOptions, conventions: Conventions, context: Context): TimelineLayout {
  const { groupBy = 'group', from, to, meetings, accomplishments } = options;
  const first = from === undefined ? null : readDays('--from', from, conventions, context).start;
  const last = to === undefined ? null : readDay('--to', to, conventions, context);
  if (first !== null && last !== null && first > last) {
    throw new UsageError(`--from ${first} lies after --to ${last}: the axis has no days`);
  }
  return { groupBy, beside: { meetings, accomplishments }, from: first, to: last };
}
