// Milestones, as links and searches know them.
import { eventOf } from '../../assess/index.js';
import type { Dataset, Milestone, Programme, ProgrammeEvent } from '../../model/index.js';
import { citeLinks, citesData, citesText, column, documentsOf, ID, TITLE, type Kind, type Link, type Thing } from './thing.js';

/** Milestones as links and searches know them; `spp status` lists them with what they are on the day. */
export const milestones = {
  id: 'milestones', kind: 'milestone', summary: 'the commitments',
  columns: [ID, column('deadline'), TITLE],
  things: (dataset) =>
    dataset.initiatives.flatMap(({ group, milestones: list }) => list.map((one) => thingOf(one, group, dataset))),
} as const satisfies Kind;

function thingOf(one: Milestone, groupId: string, { programme }: Dataset): Thing {
  const group = programme.groups.get(groupId) ?? null;
  return {
    kind: 'milestone', named: one, group, agendas: group ? [group.agenda.id] : [], parties: one.parties,
    documents: documentsOf(one.cites),
    fields: { deadline: one.deadline?.phrase ?? '', initiative: one.initiative, cited: citesText(one.cites), note: one.note ?? '' },
    texts: [
      ['deadline', one.deadline?.phrase ?? null], ['note', one.note],
      ...one.history.map(({ note }) => ['note', note] as const),
      ...one.restated.flatMap(({ note, deadline }) => [['restated', note], ['restated', deadline?.phrase ?? null]] as const),
    ],
    links: linksOf(one, programme),
    data: {
      id: one.id, title: one.title, initiative: one.initiative, group: groupId, deadline: one.deadline?.phrase ?? null,
      cites: citesData(one.cites),
    },
  };
}

const linksOf = ({ cites, restated, history, deadline, related }: Milestone, programme: Programme): Link[] => [
  ...citeLinks(cites),
  ...restated.map(({ document, item, scope }): Link => ({
    kind: 'document', id: document, as: `restated${item === null ? '' : `, item ${String(item)}`}${scope === 'same' ? '' : `: ${scope}`}`,
  })),
  ...history.map(({ document }): Link => ({ kind: 'document', id: document, as: 'status' })),
  ...eventsOf(deadline && eventOf(programme, deadline)),
  ...related.map((id): Link => ({ kind: 'milestone', id, as: 'related' })),
];

const eventsOf = (event: ProgrammeEvent | null | undefined): Link[] => (event ? [{ kind: 'event', id: event.id, as: 'its deadline' }] : []);
