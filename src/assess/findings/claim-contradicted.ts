import { daysBetween } from '../../dates/index.js';
import { isDone, type Entry, type ReportedStatus } from '../../model/index.js';
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
      for (const [label, tracks] of claimsOf(evidence, entry)) {
        const days = daysBetween(due, entry.statusAsOf);
        const delay = `${String(days)} day${days === 1 ? '' : 's'}`;
        const message = `reported '${label}' as of ${entry.statusAsOf}, ${delay} after it fell due on ${due}`;
        yield { message: forTracks(evidence, tracks, message), cites: bothSides(evidence, entry.statusAsOf, entry.document) };
      }
    }
  },
} as const satisfies FindingKind;

/** The tracks of which an entry claims progress, by the words of the claim. */
function claimsOf(evidence: Evidence, entry: Entry): Map<string, string[]> {
  const byLabel = new Map<string, string[]>();
  for (const { track } of evidence.tracks) {
    const report = reportOn(entry, track);
    if (!report || !CLAIMS.includes(report.status) || wasMet(evidence, entry, track)) continue;
    byLabel.set(report.label, [...(byLabel.get(report.label) ?? []), track]);
  }
  return byLabel;
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
