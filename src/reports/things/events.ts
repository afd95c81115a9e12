// Events: what deadlines may hang on.
import { namedIn } from '../../model/index.js';
import { column, documentsOf, ID, TITLE, type Kind } from './thing.js';

/** Events as they are listed, shown and found. */
export const events = {
  id: 'events', kind: 'event', summary: 'what deadlines may hang on: events and meetings',
  columns: [ID, column('date', { fixed: true }), TITLE],
  // The record keeps their English titles in every language: deadlines hang on them by these words.
  things: ({ programme, meetings }, _, { language }) => [...programme.events.values()].map((one) => namedIn(one, language)).map((one) => ({
    kind: 'event', named: one, group: null, agendas: [], parties: null,
    documents: documentsOf(meetings.find(({ id }) => id === one.id)?.cites ?? []),
    fields: { date: one.period?.code ?? '' }, texts: [], links: [], data: { id: one.id, title: one.title, date: one.period?.code ?? null },
  })),
} as const satisfies Kind;
