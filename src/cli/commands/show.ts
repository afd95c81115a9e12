// spp show
import { Command } from 'commander';
import { assess, type Assessment } from '../../assess/index.js';
import { nearest, type Report } from '../../model/index.js';
import { milestoneReport, scopeReport, scopesOf } from '../../reports/show.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, OperationError, UsageError } from '../errors.js';
import { withQuestion, type QuestionOptions } from '../options.js';
import { askQuestion, REFUSED, requireDataset } from '../record.js';
import type { Build } from './command.js';

const EXAMPLES = `
Examples:
  $ spp show biometric-trials
  $ spp show biometric-trials --as-of 2006-08-31 --format json
  $ spp show export-controls
  $ spp show border-facilitation --as-of 2006-06-15`;

/** The command line of `spp show`. */
export const buildShow: Build = (context, finish) =>
  withQuestion(
    new Command('show')
      .description(
        'The page of a milestone: citations, the chain from the words of its deadline to the due date, '
        + 'what was reported of each track, slip and findings. '
        + 'Of an initiative, group, theme or agenda: counts and milestones.',
      )
      .argument('<id>', 'the id of a milestone, initiative, group, theme or agenda'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, _: unknown, self: Command) => {
      finish(await runShow(id, self.optsWithGlobals<QuestionOptions>(), context));
    });

/** Answers `spp show`; a milestone goes before what holds it. Throws UsageError for an id that is not there. */
export async function runShow(id: string, options: QuestionOptions, context: Context): Promise<number> {
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  const ids = dataset.initiatives.flatMap(({ milestones }) => milestones.map((milestone) => milestone.id));
  const scopes = scopesOf(dataset);
  const scope = ids.includes(id) ? undefined : scopes.find(({ named }) => named.id === id);
  if (!scope && !ids.includes(id)) throw unknownId(id, [...ids, ...scopes.map(({ named }) => named.id)]);
  const assessment = assess(dataset, askQuestion(context, dataset, options));
  await emit(context, options, scope ? scopeReport(assessment, scope) : milestonePage(assessment, id));
  return EXIT.fine;
}

function milestonePage(assessment: Assessment, id: string): Report {
  const assessed = assessment.milestones.find(({ milestone }) => milestone.id === id);
  if (assessed) return milestoneReport(assessment, assessed);
  const { asOf, knownAt } = assessment.question;
  const known = knownAt === null ? '' : `not known yet on ${knownAt}, or `;
  throw new OperationError(`the milestone "${id}" was ${known}not promised yet on ${asOf}`);
}

function unknownId(id: string, known: readonly string[]): UsageError {
  const near = nearest(id, known, 3).map((one) => `"${one}"`);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'spp status lists the milestones';
  return new UsageError(`nothing has the id "${id}"; ${hint}`);
}
