// Events: what deadlines may hang on.
import { column, documentsOf, ID, TITLE, type Kind } from './thing.js';

/** Events as they are listed, shown and found. */
export const events = {
  id: 'events', kind: 'event', summary: 'what deadlines may hang on: events and meetings',
  columns: [ID, column('date', { fixed: true }), TITLE],
  things: ({ programme, meetings }) => [...programme.events.values()].map((one) => ({
    kind: 'event', named: one, group: null, agendas: [], parties: null,
    documents: documentsOf(meetings.find(({ id }) => id === one.id)?.cites ?? []),
    fields: { date: one.period?.code ?? '' }, texts: [], links: [], data: { id: one.id, title: one.title, date: one.period?.code ?? null },
  })),
} as const satisfies Kind;
