// What was reported of a milestone, track by track, as far as it may be known on the day of the question.
import { addMonths, earlier, type Period, type PlainDate } from '../dates/index.js';
import {
  ALL, publicFrom, type Dataset, type Deadline, type Entry, type Forecast, type Milestone, type TrackReport,
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
  const reports = entries.flatMap((entry): Given<TrackReport>[] => {
    const value = reportOn(entry, track);
    return value ? [{ value, entry }] : [];
  });
  const last = reports.at(-1);
  const forecasts = reports.flatMap(({ value: { forecast }, entry }) =>
    forecast && entry.statusAsOf >= since ? [{ value: forecast, entry }] : []);
  const actuals = reports.flatMap(({ value: { actual }, entry }) => (actual ? [{ value: actual, entry }] : []));
  return {
    track, parties, reports, entry: last?.entry ?? null, report: last?.value ?? null,
    forecast: forecasts.at(-1) ?? null, actual: actuals.at(-1) ?? null,
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
  const known = [...milestone.cites, ...milestone.history, ...milestone.rebaseline]
    .filter(({ document }) => isKnown(dataset, document, question));
  if (known.length === 0) return null;
  const days = known.flatMap(({ document }) => {
    const found = dataset.documents.get(document);
    return [found && publicFrom(found), found?.statusAsOf].filter((day) => day !== null && day !== undefined);
  });
  const first = days.reduce<PlainDate | null>((a, b) => (a === null ? b : earlier(a, b)), null);
  const written = deadline?.reading.deadline;
  const inner = written?.is === 'recurring' ? written.first : written;
  const fromAnchor = deadline?.anchor === null && inner?.is === 'relative' && inner.anchor.is === 'default';
  return first === null ? anchor : fromAnchor ? earlier(first, anchor) : first;
}

/** The day after which silence since `last` is longer than the programme's reporting interval. */
export const silentAfter = (dataset: Dataset, last: PlainDate): PlainDate => addMonths(last, dataset.programme.reportsEvery);
