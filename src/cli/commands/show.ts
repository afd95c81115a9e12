// spp show
import { Command } from 'commander';
import { assess, type AssessedMilestone, type Assessment } from '../../assess/index.js';
import { nearest, type Dataset, type Named, type Report } from '../../model/index.js';
import { milestoneReport, scopeReport } from '../../reports/show.js';
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

export const buildShow: Build = (context, finish) =>
  withQuestion(
    new Command('show')
      .description('The page of a milestone: citations, the chain from the words of its deadline to the due date, what was reported of each track, slip and findings. Of an initiative, group, theme or agenda: counts and milestones.')
      .argument('<id>', 'the id of a milestone, initiative, group, theme or agenda'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, _: unknown, self: Command) => { finish(await runShow(id, self.optsWithGlobals<QuestionOptions>(), context)); });

/** Answers `spp show`. Throws UsageError for an id that is not there. */
export async function runShow(id: string, options: QuestionOptions, context: Context): Promise<number> {
  const dataset = await requireDataset(context, options);
  if (!dataset) return REFUSED;
  const find = pageOf(dataset, id);
  await emit(context, options, find(assess(dataset, askQuestion(context, dataset, options))));
  return EXIT.fine;
}

/** The page with that id; milestones go before what holds them. */
function pageOf({ programme, initiatives }: Dataset, id: string): (assessment: Assessment) => Report {
  const milestones = initiatives.flatMap((initiative) => initiative.milestones);
  if (milestones.some((milestone) => milestone.id === id)) {
    return (assessment) => {
      const assessed = assessment.milestones.find(({ milestone }) => milestone.id === id);
      const { asOf, knownAt } = assessment.question;
      if (!assessed) throw new OperationError(knownAt === null ? `the milestone "${id}" was not promised yet on ${asOf}` : `the milestone "${id}" was not known yet on ${knownAt}, or not promised yet on ${asOf}`);
      return milestoneReport(assessment, assessed);
    };
  }
  const groups = [...programme.groups.values()];
  const initiative = initiatives.find((named) => named.id === id);
  const group = programme.groups.get(id);
  const scopes: { kind: string; named: Named | undefined; above?: readonly (Named | null | undefined)[]; holds: (assessed: AssessedMilestone) => boolean }[] = [
    { kind: 'initiative', named: initiative, above: aboveGroup(initiative && programme.groups.get(initiative.group)), holds: (assessed) => assessed.initiative.id === id },
    { kind: 'group', named: group, above: aboveGroup(group).slice(0, -1), holds: (assessed) => assessed.group.id === id },
    { kind: 'theme', named: programme.themes.find((named) => named.id === id), holds: (assessed) => assessed.group.theme?.id === id },
    { kind: 'agenda', named: programme.agendas.find((named) => named.id === id), holds: (assessed) => assessed.group.agenda.id === id },
  ];
  const scope = scopes.find(({ named }) => named);
  if (scope?.named) {
    const { kind, named, above = [], holds } = scope;
    return (assessment) => scopeReport(assessment, kind, named, above.filter((one) => one !== null && one !== undefined), assessment.milestones.filter(holds));
  }
  const known = [...milestones, ...initiatives, ...groups, ...programme.themes, ...programme.agendas].map((named) => named.id);
  const near = nearest(id, known, 3);
  throw new UsageError(`nothing has the id "${id}"; ${near.length > 0 ? `did you mean ${near.map((one) => `"${one}"`).join(', ')}?` : 'spp status lists the milestones'}`);
}

const aboveGroup = (group: { agenda: Named; theme: Named | null } & Named | undefined): (Named | null)[] => (group ? [group.agenda, group.theme, group] : []);
