// The tables of what was reported: each track as it stands on the as-of day, and the history it comes from.
import { STATES } from '../../assess/index.js';
import { REPORTED_STATUSES } from '../../model/index.js';
import { MILESTONE } from './milestones.js';
import { day, flag, integer, list, NOTE, orNull, period, periodRow, table, text } from './table.js';

const TRACK = text('the track', { references: 'tracks' });

const tracks = table({
  name: 'milestone_tracks',
  description: 'milestones track by track, as they stand on the as-of day',
  columns: {
    milestone_id: MILESTONE, track_id: TRACK,
    parties: list('the parties that the track stands for here', { references: 'parties' }),
    reported: orNull(text('the status reported last; nothing where none was', { enum: REPORTED_STATUSES })),
    label: orNull(text('that status as published')),
    status_as_of: orNull(day('the day that status speaks of')),
    document_id: orNull(text('the document that reports it', { references: 'documents' })),
    forecast: orNull(day('the last day of the latest forecast')),
    actual: orNull(day('the day it was done; of a longer period the last')),
    state: text('its state', { enum: STATES }),
    days_late: orNull(integer('overdue: days since the due date; completed late: days from it to the day it was done')),
    late: orNull(flag('of a completed track: done after the due date; nothing where no source tells')),
  },
  primaryKey: ['milestone_id', 'track_id'],
  rows: ({ milestones }) => milestones.flatMap(({ milestone, tracks: all }) => all.map((one) => ({
    milestone_id: milestone.id, track_id: one.track, parties: one.parties, reported: one.reported, label: one.report?.label ?? null,
    status_as_of: one.entry?.statusAsOf ?? null, document_id: one.entry?.document ?? null,
    forecast: one.forecast?.value.period.end ?? null, actual: one.actual?.value.end ?? null,
    state: one.state, days_late: one.daysLate, late: one.late,
  }))),
});

const reports = table({
  name: 'reports',
  description: 'the history: what each document reported of a milestone and track, oldest first',
  columns: {
    milestone_id: MILESTONE,
    position: integer('the running number of the entry among those of the milestone, from 1'),
    track_id: TRACK,
    document_id: text('the document that reports it', { references: 'documents' }),
    status_as_of: day('the day it speaks of'),
    reported: text('the status', { enum: REPORTED_STATUSES }),
    label: text('the status as published'),
    forecast_phrase: orNull(text('the date given instead of the deadline, as published')),
    ...period('forecast', 'that date'),
    ...period('actual', 'when it was done'),
    note: NOTE,
  },
  primaryKey: ['milestone_id', 'position', 'track_id'],
  rows: ({ milestones }) => milestones.flatMap(({ milestone, entries }) => entries.flatMap((entry, index) =>
    [...entry.tracks].map(([track, { status, label, forecast, actual }]) => ({
      milestone_id: milestone.id, position: index + 1, track_id: track, document_id: entry.document, status_as_of: entry.statusAsOf,
      reported: status, label, forecast_phrase: forecast?.phrase ?? null, ...periodRow('forecast', forecast?.period ?? null),
      ...periodRow('actual', actual), note: entry.note,
    })))),
});

/** The tables of what was reported. */
export const HISTORY_TABLES = [tracks, reports];
