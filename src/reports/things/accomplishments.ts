// Accomplishments: what documents report as done.
import { ALL, type Accomplishment, type Dataset } from '../../model/index.js';
import {
  citeLinks, citesData, citesText, column, documentsOf, groupLinks, placeOf, spanText, ID, TITLE, type Kind, type Link, type Thing,
} from './thing.js';

/** Accomplishments as they are listed, shown and found. */
export const accomplishments = {
  id: 'accomplishments', kind: 'accomplishment', summary: 'what documents report as done',
  columns: [ID, column('date', { fixed: true }), column('group'), TITLE, column('evidence', { breaks: 'evidence for %' })],
  things: (dataset) => dataset.accomplishments.map((one) => thingOf(one, dataset)),
} as const satisfies Kind;

function thingOf(one: Accomplishment, dataset: Dataset): Thing {
  const { group, agendas } = placeOf(dataset, one);
  const told = [...(one.since === null ? [] : [`as progress since ${one.since}`]), ...(one.by === null ? [] : [`as done by ${one.by}`])];
  return {
    kind: 'accomplishment', named: one, group, agendas, parties: one.parties, documents: documentsOf(one.cites),
    fields: {
      date: spanText(one.date, one.until), told: told.join(', '), group: one.group ?? one.agenda ?? '',
      parties: one.parties?.join(', ') ?? '', cited: citesText(one.cites),
      evidence: one.evidence.map(({ milestone, status }) => (status === null ? milestone : `${milestone} (${status})`)).join(', '),
      judgement: one.isUnsure ? 'its group' : '', note: one.note ?? '',
    },
    texts: [['note', one.note], ...one.evidence.map(({ note }) => ['note', note] as const)],
    links: [...citeLinks(one.cites), ...groupLinks(one), ...evidenceLinks(one), ...momentLinks(one, dataset)],
    data: {
      id: one.id, title: one.title, cites: citesData(one.cites), agenda: agendas[0] ?? null, group: one.group,
      parties: one.parties, date: one.date?.code ?? null, until: one.until?.code ?? null, since: one.since, by: one.by,
      evidence: one.evidence.map(({ milestone, track, status, isUnsure, note }) => ({ milestone, track, status, isUnsure, note })),
      isUnsure: one.isUnsure, note: one.note,
    },
  };
}

const evidenceLinks = ({ evidence }: Accomplishment): Link[] => evidence.map(({ milestone, track, status, isUnsure }) => {
  const told = status === null ? '' : `: ${track === ALL ? '' : `${track} `}${status}`;
  return { kind: 'milestone', id: milestone, as: `evidence${told}${isUnsure ? ', a judgement' : ''}` };
});

/** The meeting by or since which its document tells of it. */
const momentLinks = ({ since, by }: Accomplishment, { meetings }: Dataset): Link[] => meetings.flatMap(({ id, period }): Link[] => {
  if (period?.precision !== 'day') return [];
  if (period.start === since) return [{ kind: 'meeting', id, as: 'progress since' }];
  return period.start === by ? [{ kind: 'meeting', id, as: 'done by' }] : [];
});
