// What was reported of a milestone, track by track, as far as it may be known on the day of the question.
import { addMonths, earlier, type Period, type PlainDate } from '../dates/index.js';
import {
  ALL, publicFrom, type Dataset, type Deadline, type Document, type Entry, type Forecast, type Milestone, type TrackReport,
} from '../model/index.js';
import { isKnown, type Question } from './question.js';

/** A value with the entry that gives it. */
export interface Given<T> {
  readonly value: T;
  readonly entry: Entry;
}

/** A track with what was reported of it. */
export interface ReportedTrack {
  readonly track: string;
  readonly parties: readonly string[];
  /** Every report on it that counts, oldest first. */
  readonly reports: readonly Given<TrackReport>[];
  /** The last entry and what it reports; null when nothing was. */
  readonly entry: Entry | null;
  readonly report: TrackReport | null;
  /** The latest forecast since the baseline in force was set. */
  readonly forecast: Given<Forecast> | null;
  /** The latest word on when it was done. */
  readonly actual: Given<Period> | null;
}

/** The entries that count: known, and of a day on or before the as-of day; oldest first. */
export function entriesAt(dataset: Dataset, milestone: Milestone, question: Question): Entry[] {
  return milestone.history
    .filter((entry) => entry.statusAsOf <= question.asOf && isKnown(dataset, entry.document, question))
    .sort((a, b) => (a.statusAsOf < b.statusAsOf ? -1 : a.statusAsOf > b.statusAsOf ? 1 : 0));
}

/** What an entry says of a track: its own report, else the one for all. */
export const reportOn = (entry: Entry, track: string): TrackReport | undefined => entry.tracks.get(track) ?? entry.tracks.get(ALL);

/**
 * The tracks of a milestone: those its entries name, and `all` for the parties that none of them covers. A forecast of
 * before `since`, the day from which the baseline in force holds, is superseded.
 */
export function tracksAt(
  dataset: Dataset, milestone: Milestone, entries: readonly Entry[], since: string, { parties: wanted }: Question,
): ReportedTrack[] {
  const bound = milestone.parties ?? dataset.programme.parties.map(({ id }) => id);
  const named = dataset.programme.tracks.filter(({ id }) => entries.some((entry) => entry.tracks.has(id)));
  const rest = bound.filter((party) => !named.some(({ parties }) => parties.includes(party)));
  const tracks = [...named, ...(rest.length > 0 || named.length === 0 ? [{ id: ALL, parties: rest }] : [])];
  return tracks
    .filter(({ parties }) => wanted === null || parties.some((party) => wanted.includes(party)))
    .map(({ id, parties }) => reportedTrack(id, parties, entries, since));
}

function reportedTrack(track: string, parties: readonly string[], entries: readonly Entry[], since: string): ReportedTrack {
  const reports: Given<TrackReport>[] = [];
  for (const entry of entries) {
    const value = reportOn(entry, track);
    if (value) reports.push({ value, entry });
  }
  const last = reports.at(-1);
  const forecast = reports.findLast(({ value, entry }) => value.forecast !== null && entry.statusAsOf >= since);
  const actual = reports.findLast(({ value }) => value.actual !== null);
  return {
    track, parties, reports, entry: last?.entry ?? null, report: last?.value ?? null,
    forecast: forecast?.value.forecast ? { value: forecast.value.forecast, entry: forecast.entry } : null,
    actual: actual?.value.actual ? { value: actual.value.actual, entry: actual.entry } : null,
  };
}

/**
 * The day a milestone was promised: the first day that any known document which names it came out or speaks of; but the
 * programme's anchor where its deadline counts from there. Null while no known document names it.
 */
export function promisedOn(
  dataset: Dataset, milestone: Milestone, deadline: Deadline | null, question: Question,
): PlainDate | null {
  const anchor = dataset.programme.anchor.start;
  let isNamed = false;
  let first: PlainDate | null = null;
  for (const named of [milestone.cites, milestone.history, milestone.rebaseline]) {
    for (const { document } of named) {
      if (!isKnown(dataset, document, question)) continue;
      isNamed = true;
      const day = firstDayOf(dataset.documents.get(document));
      if (day !== null && (first === null || day < first)) first = day;
    }
  }
  if (!isNamed) return null;
  return first === null ? anchor : countsFromAnchor(deadline) ? earlier(first, anchor) : first;
}

/** Whether a deadline counts from the programme's anchor. */
function countsFromAnchor(deadline: Deadline | null): boolean {
  const written = deadline?.reading.deadline;
  const inner = written?.is === 'recurring' ? written.first : written;
  return deadline?.anchor === null && inner?.is === 'relative' && inner.anchor.is === 'default';
}

/** The day on which a document came out, or that it speaks of, whichever is earlier. */
function firstDayOf(document: Document | undefined): PlainDate | null {
  const from = document ? publicFrom(document) : null;
  const spoken = document?.statusAsOf ?? null;
  return from === null || (spoken !== null && spoken < from) ? spoken : from;
}

/** The day after which silence since `last` is longer than the programme's reporting interval. */
export const silentAfter = (dataset: Dataset, last: PlainDate): PlainDate => addMonths(last, dataset.programme.reportsEvery);
