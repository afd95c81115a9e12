import type { PlainDate } from '../../dates/index.js';
import { isOpen } from '../state.js';
import { perTrack, type Evidence, type FindingKind } from './finding.js';

export const forecastPassed = {
  id: 'forecast-passed',
  mark: 'F',
  summary: 'the forecast date has passed too',
  find: (evidence) =>
    perTrack(evidence, ({ state, forecast }) =>
      isOpen(state) && forecast && hasPassed(evidence, forecast.value.period.end)
        ? { message: `the forecast, ${forecast.value.phrase} (${forecast.value.period.end}), has passed too`, entry: forecast.entry }
        : null),
} as const satisfies FindingKind;

/** Whether a forecast has passed, and the deadline before it. */
const hasPassed = ({ baseline, question }: Evidence, forecast: PlainDate): boolean =>
  forecast < question.asOf && (baseline === null || baseline < question.asOf);
