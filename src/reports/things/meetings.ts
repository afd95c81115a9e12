// Meetings: summits, reports and statements.
import { citesText, nameOf } from '../naming.js';
import { citeLinks, citesData, column, documentsOf, spanCode, spanText, ID, TITLE, type Kind } from './thing.js';

/** Meetings as they are listed, shown and found. */
export const meetings = {
  id: 'meetings', kind: 'meeting', summary: 'summits, meetings of ministers, reports and statements, with place and date',
  columns: [column('date', { fixed: true }), ID, column('type'), column('place'), TITLE],
  things: ({ meetings: list }, _, words) => list.map((one) => ({
    kind: 'meeting', named: one, group: null, agendas: [], parties: null, documents: documentsOf(one.cites),
    fields: {
      type: nameOf(words, 'meeting', one.type), date: spanText(one.period, one.until, words), place: one.place ?? '',
      documents: one.documents.join(', '), cited: citesText(words, one.cites), note: one.note ?? '',
    },
    codes: { type: one.type, date: spanCode(one.period, one.until) },
    texts: [['place', one.place], ['type', one.type], ['note', one.note]],
    links: [
      ...one.documents.map((id) => ({ kind: 'document', id, as: words.say('link-came-of') } as const)), ...citeLinks(one.cites, words),
    ],
    data: {
      id: one.id, title: one.title, type: one.type, place: one.place, date: one.period?.code ?? null, until: one.until?.code ?? null,
      cites: citesData(one.cites), documents: one.documents, note: one.note,
    },
  })),
} as const satisfies Kind;
