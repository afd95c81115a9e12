// spp show
import { Command } from 'commander';
import { assess, type Assessment, type Question } from '../../assess/index.js';
import { REPORT_FORMATS } from '../../formats/report/index.js';
import { nearest, type Report } from '../../model/index.js';
import { nameOf } from '../../reports/naming.js';
import { thingReport } from '../../reports/page.js';
import { milestoneReport, scopeReport, scopesOf } from '../../reports/show.js';
import { isListed, LIST_KINDS } from '../../reports/things/index.js';
import type { Context } from '../context.js';
import { emit } from '../emit.js';
import { EXIT, OperationError, UsageError } from '../errors.js';
import { withQuestion, type QuestionOptions } from '../options.js';
import { LANGUAGES_OF_OUTPUT, type Words } from '../../words/index.js';
import { askQuestion, REFUSED, requireSpoken, type Spoken } from '../record.js';
import { listOption } from '../selection.js';
import type { Build } from './command.js';

/** The kinds of page, in the order in which an id is looked for. */
const PAGE_KINDS = [
  'milestone', 'initiative', 'group', 'theme', 'agenda', 'document', 'meeting', 'event', 'accomplishment', 'recommendation', 'claim',
] as const;
type PageKind = (typeof PAGE_KINDS)[number];

interface Options extends QuestionOptions {
  readonly kind?: readonly PageKind[];
}

const EXAMPLES = `
Examples:
  $ spp show biometric-trials
  $ spp show biometric-trials --as-of 2006-08-31 --format json
  $ spp show biometric-trials --lang es
  $ spp show export-controls
  $ spp show border-facilitation --as-of 2006-06-15
  $ spp show report-to-leaders-2005
  $ spp show cancun-summit`;

/** The command line of `spp show`. */
export const buildShow: Build = (context, finish) =>
  withQuestion(
    new Command('show')
      .description(
        'The page of a milestone: citations, the chain from the words of its deadline to the due date, '
        + 'what was reported of each track, slip, findings, and what leads to it. '
        + 'Of an initiative, group, theme or agenda: counts and milestones. Of a document, meeting, event, accomplishment, '
        + 'recommendation or claim: what is known of it, and what leads to it.',
      )
      .argument('<id>', 'the id of any of these')
      .addOption(listOption('--kind <kinds>', 'kind', `where several things have the id: ${PAGE_KINDS.join(', ')}`, PAGE_KINDS)),
    REPORT_FORMATS, undefined, LANGUAGES_OF_OUTPUT,
  )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, _: unknown, self: Command) => {
      finish(await runShow(id, self.optsWithGlobals<Options>(), context));
    });

/** Answers `spp show`: of several things with the id, the first kind of PAGE_KINDS. Throws UsageError for an id that is not there. */
export async function runShow(id: string, options: Options, context: Context): Promise<number> {
  const spoken = await requireSpoken(context, options);
  if (!spoken) return REFUSED;
  const question = askQuestion(context, spoken, options);
  const pages = pagesOf(spoken, question);
  const own = pages.filter((page) => page.id === id);
  const found = own.filter(({ kind }) => options.kind?.includes(kind) ?? true);
  const [page, another] = found.sort((a, b) => PAGE_KINDS.indexOf(a.kind) - PAGE_KINDS.indexOf(b.kind));
  if (!page) throw unknownId(id, own, pages);
  if (another) context.stderr(`spp: ${alsoText(id, another.kind, spoken.words)}\n`);
  await emit(context, options, page.report());
  return EXIT.fine;
}

const alsoText = (id: string, kind: PageKind, words: Words): string =>
  words.say('remark-also', { id, kind, name: nameOf(words, 'kind', kind) });

interface Page {
  readonly kind: PageKind;
  readonly id: string;
  readonly report: () => Report;
}

/** Every page there is; none is made before it is asked for. Of a meeting, which is an event too, there is one. */
function pagesOf({ dataset, words }: Spoken, question: Question): Page[] {
  const held = new Set(dataset.meetings.map(({ id }) => id));
  return [
    ...dataset.initiatives.flatMap(({ milestones }) => milestones.map(({ id }): Page =>
      ({ kind: 'milestone', id, report: () => milestonePage(assess(dataset, question), id, words) }))),
    ...scopesOf(dataset).map((scope): Page =>
      ({ kind: scope.kind, id: scope.named.id, report: () => scopeReport(assess(dataset, question), scope, words) })),
    ...LIST_KINDS.filter(({ kind }) => kind !== 'group' && kind !== 'initiative').flatMap(({ kind, things }) =>
      things(dataset, question, words).filter(({ named }) => kind !== 'event' || !held.has(named.id)).map((thing): Page => ({
        kind, id: thing.named.id,
        report: () => {
          if (isListed(thing.documents, dataset, question)) return thingReport(thing, dataset, question, words);
          throw notKnown(kind, thing.named.id, question, words);
        },
      }))),
  ];
}

function milestonePage(assessment: Assessment, id: string, words: Words): Report {
  const assessed = assessment.milestones.find(({ milestone }) => milestone.id === id);
  if (assessed) return milestoneReport(assessment, assessed, words);
  throw notKnown('milestone', id, assessment.question, words);
}

function notKnown(kind: PageKind, id: string, { asOf, knownAt }: Question, words: Words): OperationError {
  const told = { id, kind, name: nameOf(words, 'kind', kind), asOf, knownAt: knownAt ?? 'none' };
  return new OperationError(words.say('not-known', told));
}

function unknownId(id: string, own: readonly Page[], pages: readonly Page[]): UsageError {
  if (own.length > 0) return new UsageError(`"${id}" is the id of a ${own.map(({ kind }) => kind).join(' and of a ')}`);
  const near = nearest(id, pages.map((page) => page.id), 3).map((one) => `"${one}"`);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'spp status lists the milestones, spp search finds the rest';
  return new UsageError(`nothing has the id "${id}"; ${hint}`);
}
