// A milestone as `--format json` gives it: part of a contract (schemaVersion 1), so names and order stay.
import { findingsOf, type AssessedMilestone, type AssessedTrack } from '../assess/index.js';
import type { Words } from '../words/index.js';

/** The JSON of a milestone. */
export function milestoneData(assessed: AssessedMilestone, words: Words): Record<string, unknown> {
  const { milestone, group, initiative, deadline, due, baseline, forecast, state, daysLate, slipDays, tracks } = assessed;
  return {
    id: milestone.id,
    title: milestone.title,
    agenda: group.agenda.id,
    theme: group.theme?.id ?? null,
    group: group.id,
    initiative: initiative.id,
    cites: assessed.cites.map(({ document, item }) => ({ document, item })),
    deadline: deadline && due
      ? {
        phrase: deadline.phrase,
        anchor: due.resolution.anchor,
        due: baseline,
        precision: due.resolution.precision,
        stated: due.resolution.stated?.code ?? null,
      }
      : null,
    forecast,
    state,
    daysLate,
    slipDays,
    tracks: tracks.map(trackData),
    findings: findingsOf(assessed).map(({ id, message, cites }) => ({ id, message: words.tell(message), cites })),
  };
}

const trackData = (
  { track, reported, report, entry, forecast, actual, state, daysLate, late }: AssessedTrack,
): Record<string, unknown> => ({
  track,
  reported,
  label: report?.label ?? null,
  statusAsOf: entry?.statusAsOf ?? null,
  document: entry?.document ?? null,
  forecast: forecast?.value.period.end ?? null,
  actual: actual?.value.end ?? null,
  state,
  daysLate,
  late,
});
