// What a milestone's entries report track by track, oldest first: what rules about earlier and later entries compare.
import { ALL, NO_DAY, type Outline, type Entry, type Milestone, type TrackReport } from '../model/index.js';

/**
 * What one entry reports on a track, the same value for all tracks that it speaks for; `key` is the track it stands under, `all` where
 * that speaks for it.
 */
export interface Said {
  readonly entry: Entry;
  readonly key: string;
  readonly report: TrackReport;
}

/**
 * The reports on each track of a milestone: on those its entries name, and on `all` for the parties that none of them covers.
 * Entries without a day come in no order, so they are left out.
 */
export function saidByTrack({ programme }: Outline, { parties, history }: Milestone): Said[][] {
  const entries = history.filter(({ statusAsOf }) => statusAsOf !== NO_DAY)
    .sort((a, b) => (a.statusAsOf < b.statusAsOf ? -1 : a.statusAsOf > b.statusAsOf ? 1 : 0));
  if (entries.length < 2) return [];
  const named = programme.tracks.filter(({ id }) => entries.some(({ tracks }) => tracks.has(id)));
  const covered = new Set(named.flatMap((track) => track.parties));
  const isCovered = (parties ?? programme.parties.map(({ id }) => id)).every((party) => covered.has(party));
  const said = entries.map((entry) => new Map([...entry.tracks].map(([key, report]): [string, Said] => [key, { entry, key, report }])));
  return [...named.map(({ id }) => id), ...(isCovered ? [] : [ALL])]
    .map((track) => said.flatMap((byTrack) => byTrack.get(track) ?? byTrack.get(ALL) ?? []));
}
