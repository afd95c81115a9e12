// Meetings: summits, reports and statements.
import { citeLinks, citesData, citesText, column, documentsOf, spanText, ID, TITLE, type Kind } from './thing.js';

/** Meetings as they are listed, shown and found. */
export const meetings = {
  id: 'meetings', kind: 'meeting', summary: 'summits, meetings of ministers, reports and statements, with place and date',
  columns: [column('date', { fixed: true }), ID, column('type'), column('place'), TITLE],
  things: ({ meetings: list }) => list.map((one) => ({
    kind: 'meeting', named: one, group: null, agendas: [], parties: null, documents: documentsOf(one.cites),
    fields: {
      type: one.type, date: spanText(one.period, one.until), place: one.place ?? '', documents: one.documents.join(', '),
      cited: citesText(one.cites), note: one.note ?? '',
    },
    texts: [['place', one.place], ['type', one.type], ['note', one.note]],
    links: [...one.documents.map((id) => ({ kind: 'document', id, as: 'came of it' } as const)), ...citeLinks(one.cites)],
    data: {
      id: one.id, title: one.title, type: one.type, place: one.place, date: one.period?.code ?? null, until: one.until?.code ?? null,
      cites: citesData(one.cites), documents: one.documents, note: one.note,
    },
  })),
} as const satisfies Kind;
