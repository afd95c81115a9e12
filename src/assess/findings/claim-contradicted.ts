import { daysBetween } from '../../dates/index.js';
import type { ReportedStatus } from '../../model/index.js';
import { reportOn } from '../tracks.js';
import { bothSides, forTracks, type FindingKind } from './finding.js';

const CLAIMS: readonly ReportedStatus[] = ['on-track', 'initiated'];

/** Every entry is looked at, not only the last: that a report was wrong on its day stays true. */
export const claimContradicted = {
  id: 'claim-contradicted',
  mark: 'C',
  summary: 'reported on track or initiated on a day when the baseline had already passed',
  *find(evidence) {
    for (const entry of evidence.entries) {
      const due = evidence.due?.on(entry.statusAsOf) ?? null;
      if (due === null || due >= entry.statusAsOf) continue;
      const byLabel = new Map<string, string[]>();
      for (const { track } of evidence.tracks) {
        const report = reportOn(entry, track);
        if (report && CLAIMS.includes(report.status)) byLabel.set(report.label, [...(byLabel.get(report.label) ?? []), track]);
      }
      for (const [label, tracks] of byLabel) {
        const days = daysBetween(due, entry.statusAsOf);
        const message = `reported '${label}' as of ${entry.statusAsOf}, ${String(days)} day${days === 1 ? '' : 's'} after it fell due on ${due}`;
        yield { message: forTracks(evidence, tracks, message), cites: bothSides(evidence, entry.document) };
      }
    }
  },
} as const satisfies FindingKind;
