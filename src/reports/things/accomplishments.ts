// Accomplishments: what documents report as done.
import { ALL, type Accomplishment, type Dataset } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { citesText, nameOf } from '../naming.js';
import {
  citeLinks, citesData, column, documentsOf, groupLinks, judged, placeOf, spanCode, spanText, ID, TITLE, type Kind, type Link, type Thing,
} from './thing.js';

/** Accomplishments as they are listed, shown and found. */
export const accomplishments = {
  id: 'accomplishments', kind: 'accomplishment', summary: 'what documents report as done',
  columns: [ID, column('date', { fixed: true }), column('group'), TITLE, column('evidence', { breaks: 'breaks-evidence' })],
  things: (dataset, _, words) => dataset.accomplishments.map((one) => thingOf(one, dataset, words)),
} as const satisfies Kind;

function thingOf(one: Accomplishment, dataset: Dataset, words: Words): Thing {
  const { group, agendas } = placeOf(dataset, one);
  const told = [
    ...(one.since === null ? [] : [words.say('told-since', { day: one.since })]),
    ...(one.by === null ? [] : [words.say('told-by', { day: one.by })]),
  ];
  const evidence = (name: (status: string) => string): string =>
    one.evidence.map(({ milestone, status }) => (status === null ? milestone : `${milestone} (${name(status)})`)).join(', ');
  return {
    kind: 'accomplishment', named: one, group, agendas, parties: one.parties, documents: documentsOf(one.cites),
    fields: {
      date: spanText(one.date, one.until, words), told: told.join(', '), group: one.group ?? one.agenda ?? '',
      parties: one.parties?.join(', ') ?? '', cited: citesText(words, one.cites),
      evidence: evidence((status) => nameOf(words, 'status', status)),
      judgement: one.isUnsure ? words.say('its-group') : '', note: one.note ?? '',
    },
    codes: { date: spanCode(one.date, one.until), evidence: evidence((status) => status) },
    texts: [['note', one.note], ...one.evidence.map(({ note }) => ['note', note] as const)],
    links: [
      ...citeLinks(one.cites, words), ...groupLinks(one, words), ...evidenceLinks(one, words), ...momentLinks(one, dataset, words),
    ],
    data: {
      id: one.id, title: one.title, cites: citesData(one.cites), agenda: agendas[0] ?? null, group: one.group,
      parties: one.parties, date: one.date?.code ?? null, until: one.until?.code ?? null, since: one.since, by: one.by,
      evidence: one.evidence.map(({ milestone, track, status, isUnsure, note }) => ({ milestone, track, status, isUnsure, note })),
      isUnsure: one.isUnsure, note: one.note,
    },
  };
}

const evidenceLinks = ({ evidence }: Accomplishment, words: Words): Link[] => evidence.map(({ milestone, track, status, isUnsure }) => {
  const as = words.say('link-evidence');
  const of = status === null ? '' : `${track === ALL ? '' : `${track} `}${nameOf(words, 'status', status)}`;
  return { kind: 'milestone', id: milestone, as: judged(of === '' ? as : words.say('noted', { said: as, note: of }), isUnsure, words) };
});

/** The meeting by or since which its document tells of it. */
const momentLinks = ({ since, by }: Accomplishment, { meetings }: Dataset, words: Words): Link[] =>
  meetings.flatMap(({ id, period }): Link[] => {
    if (period?.precision !== 'day') return [];
    if (period.start === since) return [{ kind: 'meeting', id, as: words.say('link-since') }];
    return period.start === by ? [{ kind: 'meeting', id, as: words.say('link-by') }] : [];
  });
