// What changed between two assessments: two days of one version, or one day of two versions.
import type { AssessedMilestone, Assessment } from '../assess/index.js';
import { daysBetween, type PlainDate } from '../dates/index.js';
import { publicFrom, within } from '../model/index.js';
import { change, reported, type Change, type Subject } from './change.js';
import { othersIn } from './others.js';

const subjectOf = ({ milestone: { id, title }, group }: AssessedMilestone): Subject => ({ kind: 'milestone', id, title, group: group.id });

/** The milestones whose state is another: 'state', from and to; one that is not in both is no change of state. */
export function compareStates(before: Assessment, after: Assessment): Change[] {
  const earlier = new Map(before.milestones.map((one) => [one.milestone.id, one]));
  return after.milestones.flatMap((now) => {
    const was = earlier.get(now.milestone.id);
    if (!was || was.state === now.state) return [];
    const { state: to, daysLate: days, milestone: { ref } } = now;
    return [change('state', subjectOf(now), ref, { from: was.state, to, days, was: was.milestone.ref })];
  });
}

/** Between two days of one version: what was promised, reported and told beside it, whose baseline was moved, every change of state. */
export function compareDays(before: Assessment, after: Assessment): Change[] {
  const earlier = new Map(before.milestones.map((one) => [one.milestone.id, one]));
  const told = after.milestones.flatMap((now): Change[] => {
    const was = earlier.get(now.milestone.id);
    const subject = subjectOf(now);
    const known = new Set(was?.entries);
    const baseOf = (track: string): PlainDate | null =>
      was?.tracks.find((one) => one.track === track)?.forecast?.value.period.end ?? now.baseline;
    return [
      ...(was ? rebaselined(was.baseline, now) : [change('added', subject, now.milestone.ref, { to: now.milestone.title })]),
      ...now.entries.filter((entry) => !known.has(entry)).flatMap((entry) =>
        [...entry.tracks].map(([track, report]) => reported(subject, entry, track, report, baseOf(track)))),
    ];
  });
  return [...told, ...newlyTold(before, after), ...compareStates(before, after)];
}

/** What stands beside the milestones and was first told by a document that came out between the days. */
function newlyTold(before: Assessment, after: Assessment): Change[] {
  const isOut = ({ dataset, question: { asOf, knownAt } }: Assessment, id: string): boolean => {
    const document = dataset.documents.get(id);
    const from = document ? publicFrom(document) : null;
    // What has no date was always there, but where only what is known by a day counts.
    return from === null ? knownAt === null : from <= (knownAt !== null && knownAt < asOf ? knownAt : asOf);
  };
  return othersIn(after.dataset).flatMap(({ subject, cites, ref }) => {
    const by = cites.find(({ document }) => isOut(after, document))?.document;
    if (by === undefined || cites.some(({ document }) => isOut(before, document))) return [];
    return [change('added', subject, ref, { of: by, to: subject.title, class: 'status' })];
  });
}

/** A baseline that was moved; that of a recurring deadline goes on from one occurrence to the next by itself. */
function rebaselined(from: PlainDate | null, now: AssessedMilestone): Change[] {
  const { baseline: to, due, milestone: { ref } } = now;
  if (from === null || to === null || from === to || due?.resolution.recurs) return [];
  return [change('rebaselined', subjectOf(now), within(ref, 'rebaseline'), { from, to, days: daysBetween(from, to) })];
}
