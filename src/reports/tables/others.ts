// The tables of what stands beside milestones: accomplishments, recommendations, meetings.
import { MEETING_TYPES, REPORTED_STATUSES, type Dataset } from '../../model/index.js';
import { placeOf } from '../things/thing.js';
import { MILESTONE } from './milestones.js';
import { day, ID, IS_UNSURE, list, NOTE, orNull, period, periodRow, POSITION, table, text } from './table.js';

const TITLE = text('its title');
const PLACE = {
  agenda_id: orNull(text('its agenda, or that of its group', { references: 'agendas' })),
  group_id: orNull(text('the group that fits best', { references: 'groups' })),
};

const placeRow = (dataset: Dataset, one: Parameters<typeof placeOf>[1]): { agenda_id: string | null; group_id: string | null } =>
  ({ agenda_id: placeOf(dataset, one).agendas[0] ?? null, group_id: one.group });

const accomplishments = table({
  name: 'accomplishments',
  description: 'what documents report as done',
  columns: {
    id: ID, ...PLACE, title: TITLE,
    parties: list('the parties that took part, where fewer than all', { references: 'parties' }),
    ...period('date', 'when it was done; of several days the first'),
    until: orNull(text('its last day, or the period that lies in; of one day the same')),
    progress_since: orNull(day('told as progress since this day')),
    done_by: orNull(day('told as done by this day')),
    is_unsure: IS_UNSURE, note: NOTE,
  },
  primaryKey: ['id'],
  rows: ({ dataset, accomplishments: told }) => told.map((one) => ({
    id: one.id, ...placeRow(dataset, one), title: one.title, parties: one.parties ?? [], ...periodRow('date', one.date, one.until),
    until: one.until?.code ?? null, progress_since: one.since, done_by: one.by, is_unsure: one.isUnsure, note: one.note,
  })),
});

const evidence = table({
  name: 'evidence',
  description: 'what accomplishments tell of milestones',
  columns: {
    accomplishment_id: text('the accomplishment', { references: 'accomplishments' }),
    position: POSITION,
    milestone_id: MILESTONE,
    track_id: text('the track it tells of', { references: 'tracks' }),
    status: orNull(text('how far the milestone came, where that is told', { enum: REPORTED_STATUSES })),
    is_unsure: IS_UNSURE, note: NOTE,
  },
  primaryKey: ['accomplishment_id', 'position'],
  rows: ({ accomplishments: told, hasMilestone }) => told.flatMap(({ id, evidence: list }) =>
    list.filter(({ milestone }) => hasMilestone(milestone)).map(({ milestone, track, status, isUnsure, note }, index) => ({
      accomplishment_id: id, position: index + 1, milestone_id: milestone, track_id: track, status, is_unsure: isUnsure, note,
    }))),
});

const recommendations = table({
  name: 'recommendations',
  description: 'what others asked the programme to do',
  columns: {
    id: ID, ...PLACE, title: TITLE,
    recommended_by: text('who recommended it'),
    topic: orNull(text('the heading under which it stands')),
    ...period('target', 'when it is meant to be carried out'),
    is_unsure: IS_UNSURE, note: NOTE,
  },
  primaryKey: ['id'],
  rows: ({ dataset, recommendations: told }) => told.map((one) => ({
    id: one.id, ...placeRow(dataset, one), title: one.title, recommended_by: one.from, topic: one.topic,
    ...periodRow('target', one.target), is_unsure: one.isUnsure, note: one.note,
  })),
});

const taken = table({
  name: 'recommendation_milestones',
  description: 'milestones that take a recommendation up',
  columns: { recommendation_id: text('the recommendation', { references: 'recommendations' }), milestone_id: MILESTONE },
  primaryKey: ['recommendation_id', 'milestone_id'],
  rows: ({ recommendations: told, hasMilestone }) => told.flatMap(({ id, milestones }) =>
    [...new Set(milestones)].filter(hasMilestone).map((milestone) => ({ recommendation_id: id, milestone_id: milestone }))),
});

/** Meetings, and the handing over of reports and statements. */
export const meetings = table({
  name: 'meetings',
  description: 'summits, meetings of ministers, reports and statements; each is an event too',
  columns: {
    id: text('its id, also as an event', { references: 'events' }),
    title: TITLE,
    type: text('what it was', { enum: MEETING_TYPES }),
    place: orNull(text('where it was')),
    ...period('date', 'when it was; of several days the first'),
    until: orNull(text('its last day, or the period that lies in; of one day the same')),
    note: NOTE,
  },
  primaryKey: ['id'],
  rows: ({ meetings: told }) => told.map((one) => ({
    id: one.id, title: one.title, type: one.type, place: one.place, ...periodRow('date', one.period, one.until),
    until: one.until?.code ?? null, note: one.note,
  })),
});

const outcomes = table({
  name: 'meeting_documents',
  description: 'the documents that came of a meeting',
  columns: { meeting_id: text('the meeting', { references: 'meetings' }), document_id: text('the document', { references: 'documents' }) },
  primaryKey: ['meeting_id', 'document_id'],
  rows: ({ meetings: told, isOut }) => told.flatMap(({ id, documents }) =>
    [...new Set(documents)].filter(isOut).map((document) => ({ meeting_id: id, document_id: document }))),
});

/** The tables of what stands beside milestones. */
export const OTHER_TABLES = [accomplishments, evidence, recommendations, taken, meetings, outcomes];
