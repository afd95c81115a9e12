// Milestones, as links and searches know them.
import { eventOf } from '../../assess/index.js';
import type { Dataset, Milestone, Programme, ProgrammeEvent } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { citesText, citeText, nameOf } from '../naming.js';
import { citeLinks, citesData, column, documentsOf, ID, TITLE, type Kind, type Link, type Thing } from './thing.js';

/** Milestones as links and searches know them; `spp status` lists them with what they are on the day. */
export const milestones = {
  id: 'milestones', kind: 'milestone', summary: 'the commitments',
  columns: [ID, column('deadline'), TITLE],
  things: (dataset, _, words) =>
    dataset.initiatives.flatMap(({ group, milestones: list }) => list.map((one) => thingOf(one, group, dataset, words))),
} as const satisfies Kind;

function thingOf(one: Milestone, groupId: string, { programme }: Dataset, words: Words): Thing {
  const group = programme.groups.get(groupId) ?? null;
  return {
    kind: 'milestone', named: one, group, agendas: group ? [group.agenda.id] : [], parties: one.parties,
    documents: documentsOf(one.cites),
    fields: { deadline: one.deadline?.phrase ?? '', initiative: one.initiative, cited: citesText(words, one.cites), note: one.note ?? '' },
    texts: [
      ['deadline', one.deadline?.phrase ?? null], ['note', one.note],
      ...one.history.map(({ note }) => ['note', note] as const),
      ...one.restated.flatMap(({ note, deadline }) => [['restated', note], ['restated', deadline?.phrase ?? null]] as const),
    ],
    links: linksOf(one, programme, words),
    data: {
      id: one.id, title: one.title, initiative: one.initiative, group: groupId, deadline: one.deadline?.phrase ?? null,
      cites: citesData(one.cites),
    },
  };
}

const linksOf = ({ cites, restated, history, deadline, related }: Milestone, programme: Programme, words: Words): Link[] => [
  ...citeLinks(cites, words),
  ...restated.map(({ document, item, scope }): Link => {
    const where = citeText(words, { document: words.say('link-restated'), item });
    const as = scope === 'same' ? where : words.say('noted', { said: where, note: nameOf(words, 'scope', scope) });
    return { kind: 'document', id: document, as };
  }),
  ...history.map(({ document }): Link => ({ kind: 'document', id: document, as: words.say('link-status') })),
  ...eventsOf(deadline && eventOf(programme, deadline), words.say('link-deadline')),
  ...related.map((id): Link => ({ kind: 'milestone', id, as: words.say('field-related') })),
];

const eventsOf = (event: ProgrammeEvent | null | undefined, as: string): Link[] => (event ? [{ kind: 'event', id: event.id, as }] : []);
