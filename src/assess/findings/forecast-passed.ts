import type { PlainDate } from '../../dates/index.js';
import type { Forecast } from '../../model/index.js';
import type { Message } from '../../words/index.js';
import { isOpen } from '../state.js';
import { perTrack, type Evidence, type FindingKind } from './finding.js';

export const forecastPassed = {
  id: 'forecast-passed',
  mark: 'F',
  summary: 'the forecast date has passed too',
  find: (evidence) =>
    perTrack(evidence, ({ state, forecast }) =>
      isOpen(state) && forecast && hasPassed(evidence, forecast.value.period.end)
        ? { message: messageOf(forecast.value), entry: forecast.entry }
        : null),
} as const satisfies FindingKind;

const messageOf = ({ phrase, period }: Forecast): Message =>
  ({ id: 'found-forecast-passed', with: { phrase, date: period.end } });

/** Whether a forecast has passed, and the deadline before it. */
const hasPassed = ({ baseline, question }: Evidence, forecast: PlainDate): boolean =>
  forecast < question.asOf && (baseline === null || baseline < question.asOf);
