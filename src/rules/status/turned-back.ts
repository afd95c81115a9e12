import { isDone, isDoneIn, quoted, reportsAny, within } from '../../model/index.js';
import { saidByTrack, type Said } from '../by-track.js';
import type { Rule } from '../rule.js';

export const turnedBack = {
  id: 'status/turned-back',
  severity: 'warning',
  summary: 'what was completed stays completed, or a note says why not',
  why:
    'A report that calls something open which another called completed takes back what was said in public. That is either an error '
    + 'of the record or news, and the reader should be told which.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: plan
      statusAsOf: "2020-01-10"
      status: completed
    - document: report
      status: delayed
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: plan
      statusAsOf: "2020-01-10"
      status: completed
    - document: report
      status: delayed
      note: two harbours were found to be missing
`,
  *each({ milestones }, dataset) {
    for (const milestone of milestones) {
      // A later 'on track' of a recurring deadline speaks of the next occurrence.
      if (milestone.deadline?.reading.deadline.is === 'recurring') continue;
      // Most milestones are never done, or in their last entry.
      if (!milestone.history.some((entry, index, { length }) => index < length - 1 && reportsAny(entry, isDoneIn))) continue;
      const told = new Set<Said>();
      for (const reports of saidByTrack(dataset, milestone)) {
        for (const [index, said] of reports.entries()) {
          const { entry, key, report } = said;
          const before = reports[index - 1];
          if (!before || !isDone(before.report.status) || isDone(report.status) || entry.note !== null || told.has(said)) continue;
          told.add(said);
          yield {
            ref: within(entry.ref, 'status', key),
            message: `${quoted(report.label)} on ${entry.statusAsOf}, after ${claimOf(before)}`,
            hint: 'correct the one that is wrong, or say in a note: of this entry why both stand',
            other: within(before.entry.ref, 'status', before.key),
          };
        }
      }
    }
  },
} as const satisfies Rule;

const claimOf = ({ entry, report }: Said): string => `${quoted(report.label)} in ${quoted(entry.document)} of ${entry.statusAsOf}`;
