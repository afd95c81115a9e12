import type { PlainDate } from '../../dates/index.js';
import { isDone, quoted, reportsAny, within, type Outline, type Entry, type Milestone, type TrackReport } from '../../model/index.js';
import { saidByTrack, type Said } from '../by-track.js';
import type { Fault, Rule } from '../rule.js';

export const doneBeforeBegun = {
  id: 'date/done-before-begun',
  severity: 'warning',
  summary: 'nothing was done before the programme began, or while a report still called it open',
  why:
    'A day of completion decides whether a promise was kept in time. One that an earlier report contradicts is a slip of the pen, '
    + 'or one of the two documents is wrong, and readers should know which.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: report, item: 1 }]
  history:
    - document: report
      status: completed
      actual: December 2019
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: report, item: 1 }]
  history:
    - document: report
      status: completed
      actual: May 2020
`,
  *each({ milestones }, dataset) {
    for (const milestone of milestones) {
      const { history, deadline } = milestone;
      const first = firstDone(history);
      if (first === null) continue;
      if (first < dataset.programme.launched) for (const entry of history) yield* beforeLaunch(dataset, entry);
      // A later 'on track' of a recurring deadline speaks of the next occurrence, and contradicts nothing.
      if (deadline?.reading.deadline.is === 'recurring') continue;
      if (history.some((entry) => entry.statusAsOf > first && reportsAny(entry, isOpen))) yield* contradicted(dataset, milestone);
    }
  },
} as const satisfies Rule;

/** The first day on which a milestone was done, on any track. */
function firstDone(history: readonly Entry[]): PlainDate | null {
  let first: PlainDate | null = null;
  for (const { tracks } of history) {
    for (const { actual } of tracks.values()) if (actual && (first === null || actual.end < first)) first = actual.end;
  }
  return first;
}

const isOpen = ({ status }: TrackReport): boolean => !isDone(status) && status !== 'withdrawn';

function* beforeLaunch({ programme: { launched, ref } }: Outline, entry: Entry): Generator<Fault> {
  for (const [track, { actual }] of entry.tracks) {
    if (!actual || actual.end >= launched) continue;
    yield {
      ref: within(entry.ref, 'actual', track),
      message: `done on ${actual.code}, before the programme was launched (${launched})`,
      hint: 'correct the date',
      other: within(ref, 'launched'),
    };
  }
}

/** Days on which a track was done, though an entry of a later day than that, and older than the one that gives it, called it open. */
function* contradicted(dataset: Outline, milestone: Milestone): Generator<Fault> {
  const told = new Set<Said>();
  for (const reports of saidByTrack(dataset, milestone)) {
    const given = new Set<string>();
    let open: Said | null = null;
    for (const said of reports) {
      const { entry, key, report } = said;
      const { actual } = report;
      // A day that is given again is wrong only where it was given first.
      if (actual && !given.has(actual.code) && !told.has(said)) {
        given.add(actual.code);
        if (open && actual.end < open.entry.statusAsOf && actual.end >= dataset.programme.launched) {
          told.add(said);
          yield contradiction(within(entry.ref, 'actual', key), actual.code, open);
        }
      }
      if (isOpen(report)) open = said;
    }
  }
}

const contradiction = (ref: Fault['ref'], done: string, { entry, key, report }: Said): Fault => ({
  ref,
  message: `done on ${done}, though ${quoted(entry.document)} still said ${quoted(report.label)} on ${entry.statusAsOf}`,
  hint: 'compare the two documents and correct the date, or waive this with a reason',
  other: within(entry.ref, 'status', key),
});
