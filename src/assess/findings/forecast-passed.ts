import { isOpen } from '../state.js';
import { perTrack, type FindingKind } from './finding.js';

export const forecastPassed = {
  id: 'forecast-passed',
  mark: 'F',
  summary: 'the forecast date has passed too',
  find: (evidence) =>
    perTrack(evidence, ({ state, forecast }) =>
      isOpen(state) && forecast && forecast.value.period.end < evidence.question.asOf
        ? { message: `the forecast, ${forecast.value.phrase} (${forecast.value.period.end}), has passed too`, entry: forecast.entry }
        : null),
} as const satisfies FindingKind;
