// The tables of the programme itself: who, under which headings, and what deadlines may hang on.
import { BASES } from '../../assess/index.js';
import { ALL, type Origin } from '../../model/index.js';
import {
  day, flag, ID, integer, IS_UNSURE, list, NOTE, orNull, period, periodRow, POSITION, table, text, type RowOf,
} from './table.js';

const TITLE = text('its title');

/** The programme: one row. */
export const programmes = table({
  name: 'programmes',
  description: 'the programme, and the question that everything here answers: one row',
  columns: {
    id: ID, title: TITLE,
    launched: day('its first day'),
    ...period('ended', 'when it ended'),
    ...period('anchor', "what 'within N months' counts from unless the phrase says otherwise"),
    reports_every: integer('months from one report to the next'),
    languages: list('the languages of its deadline phrases: ISO 639-1 codes'),
    as_of: day('the day of which everything here speaks'),
    known_at: orNull(day('only documents public by this day were used; nothing: all')),
    basis: text('the date that decides: the first one published, or the latest one forecast', { enum: BASES }),
    window_days: integer('days before a due date within which a milestone is due'),
  },
  primaryKey: ['id'],
  rows: ({ dataset: { programme }, question }) => [{
    id: programme.id, title: programme.title, launched: programme.launched,
    ...periodRow('ended', programme.ended), ...periodRow('anchor', programme.anchor),
    reports_every: programme.reportsEvery, languages: programme.languages,
    as_of: question.asOf, known_at: question.knownAt, basis: question.basis, window_days: question.window,
  }],
});

const parties = table({
  name: 'parties',
  description: 'the parties of the programme, in its order',
  columns: { id: ID, title: TITLE },
  primaryKey: ['id'],
  rows: ({ dataset }) => dataset.programme.parties.map(({ id, title }) => ({ id, title })),
});

const tracks = table({
  name: 'tracks',
  description: `sets of parties that report on their own; '${ALL}' speaks for the parties that no other track of a milestone covers`,
  columns: { id: ID, parties: list('its parties', { references: 'parties' }) },
  primaryKey: ['id'],
  rows: ({ dataset: { programme } }) => [
    ...programme.tracks.map(({ id, parties: own }) => ({ id, parties: own })),
    { id: ALL, parties: programme.parties.map(({ id }) => id) },
  ],
});

const agendas = table({
  name: 'agendas',
  description: 'the agendas of the programme',
  columns: { id: ID, title: TITLE },
  primaryKey: ['id'],
  rows: ({ dataset }) => dataset.programme.agendas.map(({ id, title }) => ({ id, title })),
});

const themes = table({
  name: 'themes',
  description: 'the themes of the agendas',
  columns: { id: ID, agenda_id: text('its agenda', { references: 'agendas' }), title: TITLE },
  primaryKey: ['id'],
  rows: ({ dataset }) => dataset.programme.themes.map(({ id, agenda, title }) => ({ id, agenda_id: agenda.id, title })),
});

/** The working groups. */
export const groups = table({
  name: 'groups',
  description: 'the working groups',
  columns: {
    id: ID,
    agenda_id: text('its agenda', { references: 'agendas' }),
    theme_id: orNull(text('its theme, where a source names it', { references: 'themes' })),
    title: TITLE,
  },
  primaryKey: ['id'],
  rows: ({ dataset }) => [...dataset.programme.groups.values()].map(({ id, agenda, theme, title }) =>
    ({ id, agenda_id: agenda.id, theme_id: theme?.id ?? null, title })),
});

const events = table({
  name: 'events',
  description: 'what deadlines may hang on, meetings among them',
  columns: {
    id: ID, title: TITLE,
    is_meeting: flag('whether it is a meeting; then more of it stands in meetings, once a document that tells of it is out'),
    ...period('date', 'when it was, or is to be'),
  },
  primaryKey: ['id'],
  rows: ({ dataset, events: told }) => {
    const meetings = new Set(dataset.meetings.map(({ id }) => id));
    return told.map(({ id, title, period: date }) => ({ id, title, is_meeting: meetings.has(id), ...periodRow('date', date) }));
  },
});

const ORIGIN = {
  kind: text('what was taken over', { enum: ['group', 'initiative'] }),
  id: text('its id'),
  position: POSITION,
  event_id: text('the event or meeting that began it', { references: 'events' }),
  part: orNull(text('the part of that event that is meant, as its source calls it')),
  is_unsure: IS_UNSURE,
  note: NOTE,
};

const originRows = (kind: string, id: string, list: readonly Origin[]): RowOf<typeof ORIGIN>[] =>
  list.map(({ event, part, isUnsure, note }, index) =>
    ({ kind, id, position: index + 1, event_id: event, part, is_unsure: isUnsure, note }));

const origins = table({
  name: 'origins',
  description: 'what groups and initiatives were taken over from',
  columns: ORIGIN,
  primaryKey: ['kind', 'id', 'position'],
  rows: ({ dataset, initiatives }) => [
    ...[...dataset.programme.groups.values()].flatMap(({ id, origins: own }) => originRows('group', id, own)),
    ...initiatives.flatMap(({ id, origins: own }) => originRows('initiative', id, own)),
  ],
});

/** The tables of the programme. */
export const PROGRAMME_TABLES = [programmes, parties, tracks, agendas, themes, groups, events, origins];
