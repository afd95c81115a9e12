// Accomplishments, recommendations and meetings that fit their form -> the model.
import type { PlainDate } from '../dates/index.js';
import { ALL, within, type Accomplishment, type Meeting, type Narrative, type Programme, type Recommendation } from '../model/index.js';
import { citesOf } from './build.js';
import { mapNamed, noteWaivers, readDate, type Notes } from './notes.js';
import { originalIndex } from './repair.js';
import type { RawAccomplishments, RawMeetings, RawNarrative, RawRecommendations } from './forms.js';

/** Builds the accomplishments of one file. */
export function buildAccomplishments(raw: RawAccomplishments, file: string, programme: Programme, notes: Notes): Accomplishment[] {
  return mapNamed(raw.accomplishments, { file, path: ['accomplishments'] }, notes, (named, one) => {
    noteWaivers(one, named.ref, notes);
    const date = one.date === undefined ? null : readDate(one.date, within(named.ref, 'date'), programme, notes);
    return {
      ...named,
      cites: citesOf(one.cites, named.ref, notes),
      agenda: one.agenda ?? null,
      group: one.group ?? null,
      parties: one.parties ?? null,
      date,
      until: one.until === undefined ? date : readDate(one.until, within(named.ref, 'until'), programme, notes),
      since: (one.since ?? null) as PlainDate | null,
      by: (one.by ?? null) as PlainDate | null,
      evidence: (one.evidence ?? []).map(({ milestone, track = ALL, status = null, confidence, note = null }, index, list) => ({
        milestone, track, status, isUnsure: confidence === 'low', note,
        ref: within(named.ref, 'evidence', originalIndex(list, index, notes.indexes)),
      })),
      isUnsure: one.confidence === 'low',
      note: one.note ?? null,
    };
  });
}

/** Builds the recommendations of one file. */
export function buildRecommendations(raw: RawRecommendations, file: string, programme: Programme, notes: Notes): Recommendation[] {
  return mapNamed(raw.recommendations, { file, path: ['recommendations'] }, notes, (named, one) => {
    noteWaivers(one, named.ref, notes);
    return {
      ...named,
      cites: citesOf(one.cites, named.ref, notes),
      from: one.from,
      topic: one.topic ?? null,
      agenda: one.agenda ?? null,
      group: one.group ?? null,
      target: one.target === undefined ? null : readDate(one.target, within(named.ref, 'target'), programme, notes),
      milestones: one.milestones ?? [],
      isUnsure: one.confidence === 'low',
      note: one.note ?? null,
    };
  });
}

/** Builds what officials wrote for a report; null where its period cannot be read. */
export function buildNarrative(raw: RawNarrative, file: string, programme: Programme, notes: Notes): Narrative | null {
  const ref = { file, path: [] };
  const period = readDate(raw.period, within(ref, 'period'), programme, notes);
  noteWaivers(raw, ref, notes);
  const { id, section, group = null, overdue = null, text, note = null } = raw;
  return period && { id, ref, period, section, group, overdue, text, note };
}

/** Builds the meetings of one file. */
export function buildMeetings(raw: RawMeetings, file: string, programme: Programme, notes: Notes): Meeting[] {
  return mapNamed(raw.meetings, { file, path: ['meetings'] }, notes, (named, one) => {
    noteWaivers(one, named.ref, notes);
    const period = one.date === undefined ? null : readDate(one.date, within(named.ref, 'date'), programme, notes);
    return {
      ...named,
      type: one.type,
      cites: citesOf(one.cites, named.ref, notes),
      place: one.place ?? null,
      period,
      until: one.until === undefined ? period : readDate(one.until, within(named.ref, 'until'), programme, notes),
      documents: one.documents ?? [],
      note: one.note ?? null,
    };
  });
}
