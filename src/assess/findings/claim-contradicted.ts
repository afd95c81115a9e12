import { daysBetween } from '../../dates/index.js';
import { isDone, labelMessage, type Entry, type ReportedStatus, type TrackReport } from '../../model/index.js';
import { reportOn } from '../tracks.js';
import { bothSides, forTracks, type Evidence, type FindingKind } from './finding.js';

const CLAIMS: readonly ReportedStatus[] = ['on-track', 'initiated'];

/** Every entry is looked at, not only the last: that a report was wrong on its day stays true. */
export const claimContradicted = {
  id: 'claim-contradicted',
  mark: 'C',
  summary: 'reported on track or initiated on a day when the deadline had already passed',
  *find(evidence) {
    for (const entry of evidence.entries) {
      const due = evidence.due?.on(entry.statusAsOf) ?? null;
      if (due === null || due >= entry.statusAsOf) continue;
      for (const { report, tracks } of claimsOf(evidence, entry)) {
        const days = daysBetween(due, entry.statusAsOf);
        const message = { id: 'found-claim-contradicted', with: { label: labelMessage(report), on: entry.statusAsOf, days, due } };
        yield { message: forTracks(evidence, tracks, message), cites: bothSides(evidence, entry.statusAsOf, entry.document) };
      }
    }
  },
} as const satisfies FindingKind;

/** The tracks of which an entry claims progress, by the words of the claim. */
function claimsOf(evidence: Evidence, entry: Entry): Iterable<{ readonly report: TrackReport; readonly tracks: string[] }> {
  const byLabel = new Map<string, { readonly report: TrackReport; readonly tracks: string[] }>();
  for (const { track } of evidence.tracks) {
    const report = reportOn(entry, track);
    if (!report || !CLAIMS.includes(report.status) || wasMet(evidence, entry, track)) continue;
    const { tracks } = byLabel.get(report.label) ?? { tracks: [] };
    byLabel.set(report.label, { report, tracks: [...tracks, track] });
  }
  return byLabel.values();
}

/** Whether the occurrence that had passed was met, so that the claim speaks of the next. */
function wasMet({ due, entries }: Evidence, claim: Entry, track: string): boolean {
  if (!due?.resolution.recurs) return false;
  const previous = due.previous(claim.statusAsOf) ?? '';
  return entries.some((entry) => {
    const report = reportOn(entry, track);
    return report !== undefined && isDone(report.status) && entry.statusAsOf > previous && entry.statusAsOf < claim.statusAsOf;
  });
}
