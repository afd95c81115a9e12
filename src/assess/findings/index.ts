// The registry of findings, in the order in which they are told.
import type { AssessedMilestone, Finding } from '../assessment.js';
import { claimContradicted } from './claim-contradicted.js';
import { claimExpired } from './claim-expired.js';
import { deadlineRestated } from './deadline-restated.js';
import { delayedWithoutDate } from './delayed-without-date.js';
import { evidenceDiffers } from './evidence-differs.js';
import { forecastPassed } from './forecast-passed.js';
import { scopeRestated } from './scope-restated.js';
import { silent } from './silent.js';
import type { FindingKind } from './finding.js';

/** Every kind of finding, in the order in which they are told. */
export const FINDINGS: readonly FindingKind[] = [
  claimContradicted, claimExpired, delayedWithoutDate, forecastPassed, deadlineRestated, scopeRestated, silent, evidenceDiffers,
];

/** All findings of a milestone, looked for when they are first asked for: of most milestones they never are. */
export function findingsOf(one: AssessedMilestone): readonly Finding[] {
  if (one.found) return one.found;
  const found: Finding[] = [];
  for (const { id, find } of FINDINGS) for (const finding of find(one)) found.push({ id, ...finding });
  return one.found = found;
}
