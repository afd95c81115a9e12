// Groups and initiatives: what holds milestones, with these counted.
import { assess, type AssessedMilestone, type Question } from '../../assess/index.js';
import type { Dataset, Origin } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { citesText } from '../naming.js';
import { citeLinks, citesData, column, documentsOf, judged, unsure, ID, TITLE, type Kind, type Link } from './thing.js';

const COUNTS = [column('milestones', { align: 'right' }), column('overdue', { align: 'right' })];

/** Groups as they are listed, shown and found. */
export const groups = {
  id: 'groups', kind: 'group', summary: 'the working groups, with their milestones counted',
  columns: [ID, column('agenda'), ...COUNTS, TITLE],
  things: (dataset, question, words) => {
    const counts = countBy(dataset, question, ({ group }) => group.id);
    return [...dataset.programme.groups.values()].map((group) => {
      const { all, overdue } = counts(group.id);
      return {
        kind: 'group', named: group, group, agendas: [group.agenda.id], parties: null, documents: [],
        fields: {
          agenda: group.agenda.id, theme: group.theme?.title ?? '', origin: originText(group.origins, words),
          milestones: String(all), overdue: String(overdue),
        },
        texts: [['theme', group.theme?.title ?? null], ['agenda', group.agenda.title]],
        links: originLinks(group.origins, words),
        data: {
          id: group.id, title: group.title, agenda: group.agenda.id, theme: group.theme?.id ?? null, milestones: all, overdue,
          origins: originData(group.origins),
        },
      };
    });
  },
} as const satisfies Kind;

/** Initiatives as they are listed, shown and found. */
export const initiatives = {
  id: 'initiatives', kind: 'initiative', summary: 'what the groups undertake, with its milestones counted',
  columns: [ID, column('group'), ...COUNTS, TITLE],
  things: (dataset, question, words) => {
    const counts = countBy(dataset, question, ({ initiative }) => initiative.id);
    return dataset.initiatives.flatMap((one) => {
      const group = dataset.programme.groups.get(one.group) ?? null;
      const { all, overdue } = counts(one.id);
      return {
        kind: 'initiative', named: one, group, agendas: group ? [group.agenda.id] : [], parties: null,
        documents: [...documentsOf(one.cites), ...one.milestones.flatMap(({ cites }) => documentsOf(cites))],
        fields: {
          group: one.group, cited: citesText(words, one.cites), origin: originText(one.origins, words),
          milestones: String(all), overdue: String(overdue), note: one.note ?? '',
        },
        texts: [['note', one.note], ...one.origins.map(({ note }) => ['origin', note] as const)],
        links: [...citeLinks(one.cites, words), ...originLinks(one.origins, words)],
        data: {
          id: one.id, title: one.title, group: one.group, cites: citesData(one.cites), origins: originData(one.origins),
          milestones: all, overdue, note: one.note,
        },
      };
    });
  },
} as const satisfies Kind;

const originText = (origins: readonly Origin[], words: Words): string =>
  origins.map(({ event, part, isUnsure }) => unsure(`${event}${part === null ? '' : `, ${part}`}`, isUnsure, words)).join('; ');

const originLinks = (origins: readonly Origin[], words: Words): Link[] =>
  origins.map(({ event, isUnsure }) => ({ kind: 'meeting', id: event, as: judged(words.say('field-origin'), isUnsure, words) }));

const originData = (origins: readonly Origin[]): object[] =>
  origins.map(({ event, part, isUnsure, note }) => ({ event, part, isUnsure, note }));

/** Counts milestones by what holds them. */
function countBy(
  dataset: Dataset, question: Question, keyOf: (assessed: AssessedMilestone) => string,
): (id: string) => { readonly all: number; readonly overdue: number } {
  const counts = new Map<string, { all: number; overdue: number }>();
  for (const assessed of assess(dataset, question).milestones) {
    const count = counts.get(keyOf(assessed)) ?? { all: 0, overdue: 0 };
    counts.set(keyOf(assessed), { all: count.all + 1, overdue: count.overdue + (assessed.state === 'overdue' ? 1 : 0) });
  }
  return (id) => counts.get(id) ?? { all: 0, overdue: 0 };
}
