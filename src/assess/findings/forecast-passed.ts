import { isOpen } from '../state.js';
import { bothSides, byMessage, type FindingKind } from './finding.js';

export const forecastPassed = {
  id: 'forecast-passed',
  mark: 'F',
  summary: 'the forecast date has passed too, and nothing says it was met',
  *find(evidence) {
    const found = byMessage(evidence, evidence.tracks, ({ state, forecast }) =>
      isOpen(state) && forecast && forecast.period.end < evidence.question.asOf ? `the forecast, ${forecast.phrase} (${forecast.period.end}), has passed too` : null);
    for (const { message, documents } of found) yield { message, cites: bothSides(evidence, ...documents) };
  },
} as const satisfies FindingKind;
