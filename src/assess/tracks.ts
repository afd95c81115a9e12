// What was reported of a milestone, track by track, as far as it may be known on the day of the question.
import { addMonths, earlier, type PlainDate } from '../dates/index.js';
import { ALL, publicFrom, type Dataset, type Entry, type Milestone, type TrackReport } from '../model/index.js';
import { isKnown, type Question } from './question.js';

/** A track with the last thing reported of it. */
export interface ReportedTrack {
  readonly track: string;
  readonly parties: readonly string[];
  readonly entry: Entry | null;
  readonly report: TrackReport | null;
  /** The latest forecast and actual date that any entry gives. */
  readonly forecast: TrackReport['forecast'];
  readonly actual: TrackReport['actual'];
}

/** The entries that count: known, and of a day on or before the as-of day; oldest first. */
export function entriesAt(dataset: Dataset, milestone: Milestone, question: Question): Entry[] {
  return milestone.history
    .filter((entry) => entry.statusAsOf <= question.asOf && isKnown(dataset, entry.document, question))
    .sort((a, b) => (a.statusAsOf < b.statusAsOf ? -1 : a.statusAsOf > b.statusAsOf ? 1 : 0));
}

/** What an entry says of a track: its own report, else the one for all. */
export const reportOn = (entry: Entry, track: string): TrackReport | undefined => entry.tracks.get(track) ?? entry.tracks.get(ALL);

/** The tracks of a milestone: those its entries name, and `all` for the parties that none of them covers. */
export function tracksAt(dataset: Dataset, milestone: Milestone, entries: readonly Entry[], question: Question): ReportedTrack[] {
  const bound = milestone.parties ?? dataset.programme.parties.map(({ id }) => id);
  const named = dataset.programme.tracks.filter(({ id }) => entries.some((entry) => entry.tracks.has(id)));
  const rest = bound.filter((party) => !named.some(({ parties }) => parties.includes(party)));
  const tracks = [...named, ...(rest.length > 0 || named.length === 0 ? [{ id: ALL, parties: rest }] : [])];
  return tracks
    .filter(({ parties }) => question.parties === null || parties.some((party) => question.parties?.includes(party)))
    .map(({ id, parties }) => {
      const own = entries.flatMap((entry) => {
        const report = reportOn(entry, id);
        return report ? [{ entry, report }] : [];
      });
      const last = own.at(-1);
      return {
        track: id, parties, entry: last?.entry ?? null, report: last?.report ?? null,
        forecast: own.findLast(({ report }) => report.forecast)?.report.forecast ?? null,
        actual: own.findLast(({ report }) => report.actual)?.report.actual ?? null,
      };
    });
}

/**
 * The day a milestone was promised: that of its earliest document; but the programme's anchor where its deadline counts
 * from there, or where the earliest document already reports on it, so that the promise must be older.
 */
export function promisedOn(dataset: Dataset, milestone: Milestone): PlainDate {
  const anchor = dataset.programme.anchor.start;
  const days = milestone.cites.flatMap(({ document }) => {
    const found = dataset.documents.get(document);
    const day = found && (publicFrom(found) ?? found.statusAsOf);
    return day ? [{ document, day: found.statusAsOf ? earlier(day, found.statusAsOf) : day }] : [];
  });
  const first = days.reduce<(typeof days)[number] | undefined>((a, b) => (a && a.day <= b.day ? a : b), undefined);
  const written = milestone.deadline?.reading.deadline;
  const inner = written?.is === 'recurring' ? written.first : written;
  const fromAnchor = milestone.deadline?.anchor === null && inner?.is === 'relative' && inner.anchor.is === 'default';
  const alreadyReported = milestone.history.some(({ document }) => document === first?.document);
  return first && !fromAnchor && !alreadyReported ? first.day : first ? earlier(first.day, anchor) : anchor;
}

/** The day after which silence since `last` is longer than the programme's reporting interval. */
export const silentAfter = (dataset: Dataset, last: PlainDate): PlainDate => addMonths(last, dataset.programme.reportsEvery);
