// Documents and initiatives that fit their form -> the model: shorthands become their long form, phrases are read, refs are kept.
import { isUnreadable, type PlainDate } from '../dates/index.js';
import {
  ALL, apart, keyAt, NO_DAY, quoted, REPORTED_STATUSES, spokenDay, STATUS_LABELS, suggest, within, type Citation, type Deadline,
  type Document, type Entry, type Forecast, type Initiative, type Milestone, type Programme, type Ref, type ReportedStatus,
  type Restatement, type TrackReport,
} from '../model/index.js';
import { originsOf } from './build-programme.js';
import { complainAt, mapNamed, noteUnreadable, noteWaivers, read, readDate, titlesOf, type DateContext, type Notes } from './notes.js';
import { originalIndex, type Indexes } from './repair.js';
import type { RawDeadline, RawDocuments, RawEntry, RawInitiative, RawMilestone } from './forms.js';

/** Builds the documents of one file. */
export function buildDocuments(raw: RawDocuments, file: string, programme: Programme, notes: Notes): Document[] {
  return mapNamed(raw.documents, { file, path: ['documents'] }, notes, (named, document) => {
    noteWaivers(document, named.ref, notes);
    return {
      ...named,
      publisher: document.publisher ?? null,
      dated: document.dated === undefined ? null : readDate(document.dated, within(named.ref, 'dated'), programme, notes),
      published: (document.published ?? null) as PlainDate | null,
      statusAsOf: (document.statusAsOf ?? null) as PlainDate | null,
      sections: document.sections ?? [],
      signatories: (document.signatories ?? []).map(({ party = null, ...signatory }) => ({ ...signatory, party })),
      items: typeof document.items === 'object' ? new Map(Object.entries(document.items)) : (document.items ?? null),
    };
  });
}

/** Builds an initiative with its milestones. */
export function buildInitiative(
  raw: RawInitiative, file: string, programme: Programme, documents: ReadonlyMap<string, Document>, notes: Notes,
): Initiative {
  const ref: Ref = { file, path: [] };
  noteWaivers(raw, ref, notes);
  const milestones = raw.milestones.map((milestone, index, list) =>
    buildMilestone(milestone, raw.id, within(ref, 'milestones', originalIndex(list, index, notes.indexes)), programme, documents, notes));
  return {
    id: raw.id, ...titlesOf(raw.title), ref, group: raw.group, milestones,
    cites: citesOf(raw.cites, ref, notes, documents), origins: originsOf(raw.origins, ref, notes), note: raw.note ?? null,
  };
}

/** A list of texts that holds none of its file: it is kept for longer than all else of a milestone. */
function apartAll(list: readonly string[], indexes: Indexes): readonly string[] {
  if (list.length === 0) return list;
  const own = list.map(apart);
  indexes.set(own, list.map((_, index) => originalIndex(list, index, indexes)));
  return own;
}

function buildMilestone(
  raw: RawMilestone, initiative: string, ref: Ref, programme: Programme, documents: ReadonlyMap<string, Document>, notes: Notes,
): Milestone {
  noteWaivers(raw, ref, notes);
  const { title, translations } = titlesOf(raw.title);
  const place = (list: readonly unknown[], key: string, index: number): Ref => within(ref, key, originalIndex(list, index, notes.indexes));
  // Written out, since there are so many: to spread objects into one takes longer than to make it.
  return {
    id: raw.id, title, translations, ref, initiative,
    cites: citesOf(raw.cites, ref, notes, documents),
    restated: (raw.restated ?? []).map((restatement, i, list) => buildRestatement(restatement, place(list, 'restated', i), notes)),
    parties: raw.parties ?? null,
    deadline: raw.deadline === undefined ? null : buildDeadline(raw.deadline, within(ref, 'deadline'), programme, notes),
    rebaseline: (raw.rebaseline ?? []).flatMap((change, i, list) => {
      const at = place(list, 'rebaseline', i);
      const to = readDate(change.to, within(at, 'to'), programme, notes);
      return to ? [{ to, reason: change.reason, document: change.document, ref: at }] : [];
    }),
    history: (raw.history ?? []).map((entry, i, list) => buildEntry(entry, place(list, 'history', i), programme, documents, notes)),
    related: apartAll(raw.related ?? [], notes.indexes),
    note: raw.note ?? null,
  };
}

/** The citations in the list `cites` of what stands at `ref`; of ids of `documents` there is one text each. */
export const citesOf = (
  cites: RawMilestone['cites'] = [], ref: Ref, notes: Notes, documents?: ReadonlyMap<string, Document>,
): Citation[] =>
  cites.map(({ document, item = null }, index) =>
    ({ document: documents?.get(document)?.id ?? document, item, ref: within(ref, 'cites', originalIndex(cites, index, notes.indexes)) }));

function buildRestatement(raw: NonNullable<RawMilestone['restated']>[number], ref: Ref, notes: Notes): Restatement {
  const { document, item = null, scope, deadline: phrase } = raw;
  const reading = phrase === undefined ? null : read(phrase, notes);
  if (reading && isUnreadable(reading)) noteUnreadable(reading, within(ref, 'deadline'), 'deadline/unreadable', notes);
  return {
    document, item, ref, scope, isUnsure: raw.confidence === 'low', note: raw.note ?? null,
    deadline: phrase === undefined || reading === null || isUnreadable(reading) ? null : { phrase, reading },
  };
}

function buildDeadline(raw: RawDeadline, ref: Ref, programme: Programme, notes: Notes): Deadline | null {
  const long = typeof raw === 'string' ? { phrase: raw } : raw;
  const phraseRef = typeof raw === 'string' ? ref : within(ref, 'phrase');
  const reading = read(long.phrase, notes, long.lang);
  if (isUnreadable(reading)) {
    noteUnreadable(reading, phraseRef, 'deadline/unreadable', notes);
    return null;
  }
  if (reading.deadline.is === 'none') {
    const hint = 'leave the deadline out and keep the words in a note';
    complainAt(notes, 'deadline/unreadable', phraseRef, `${quoted(long.phrase)} names no day`, hint);
    return null;
  }
  const anchor = long.anchor === undefined ? null : readDate(long.anchor, within(ref, 'anchor'), programme, notes);
  return { phrase: long.phrase, reading, anchor, of: long.of ?? null, ref, phraseRef };
}

function buildEntry(raw: RawEntry, ref: Ref, programme: Programme, documents: ReadonlyMap<string, Document>, notes: Notes): Entry {
  const document = documents.get(raw.document);
  const statusAsOf = (raw.statusAsOf as PlainDate | undefined) ?? (document && spokenDay(document));
  if (document && !statusAsOf) {
    complainAt(
      notes, 'status/no-day', within(ref, 'document'),
      `the document ${quoted(raw.document)} does not say what day its statuses speak of`,
      'add statusAsOf to the document or to this entry',
    );
  }
  const isBare = (raw.label ?? raw.forecast ?? raw.actual) === undefined;
  const tracks = (isBare ? BARE.get(raw.status) : undefined) ?? buildReports(raw, ref, programme, notes);
  // One text for each document, instead of as many slices of files as there are entries.
  return { document: document?.id ?? raw.document, statusAsOf: statusAsOf ?? (NO_DAY as PlainDate), tracks, note: raw.note ?? null, ref };
}

// What entries report that give one status for all tracks and nothing beside it, as most do: they share it.
const BARE: ReadonlyMap<unknown, Entry['tracks']> = new Map(REPORTED_STATUSES.map((status) =>
  [status, new Map([[ALL, { status, label: STATUS_LABELS[status], forecast: null, actual: null }]])]));

function buildReports(raw: RawEntry, ref: Ref, programme: Programme, notes: Notes): Entry['tracks'] {
  const statuses = perTrack<ReportedStatus>(raw.status);
  for (const key of ['label', 'forecast', 'actual'] as const) checkTracks(raw[key], statuses, ref, key, notes);
  return new Map([...statuses].map(([track, status]) => [track, buildReport(raw, track, status, ref, programme, notes)]));
}

function buildReport(raw: RawEntry, track: string, status: ReportedStatus, ref: Ref, programme: Programme, notes: Notes): TrackReport {
  const forecast = valueFor(raw.forecast, track, ref, 'forecast');
  const actual = valueFor(raw.actual, track, ref, 'actual');
  return {
    status,
    label: valueFor(raw.label, track, ref, 'label')?.value ?? STATUS_LABELS[status],
    forecast: forecast ? readForecast(forecast.value, forecast.ref, programme, notes) : null,
    actual: actual ? readDate(actual.value, actual.ref, programme, notes) : null,
  };
}

type PerTrack<T extends string> = T | Readonly<Record<string, T>>;

const perTrack = <T extends string>(value: PerTrack<T>): Map<string, T> =>
  new Map(typeof value === 'string' ? [[ALL, value]] : Object.entries(value));

function valueFor(value: PerTrack<string> | undefined, track: string, ref: Ref, key: string): { value: string; ref: Ref } | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { value, ref: within(ref, key) };
  const own = value[track];
  return own === undefined ? undefined : { value: own, ref: within(ref, key, track) };
}

function checkTracks(
  value: PerTrack<string> | undefined, statuses: ReadonlyMap<string, unknown>, ref: Ref, key: string, notes: Notes,
): void {
  if (value === undefined || typeof value === 'string') return;
  for (const track of Object.keys(value)) {
    if (statuses.has(track)) continue;
    notes.problems.push({
      code: 'ref/track', severity: 'error', message: `the entry reports no status for the track ${quoted(track)}`,
      hint: suggest(track, statuses.keys()), ref: keyAt(within(ref, key, track)),
    });
  }
}

function readForecast(text: string, ref: Ref, context: DateContext, notes: Notes): Forecast | null {
  const period = readDate(text, ref, context, notes);
  return period && { phrase: text, period };
}
