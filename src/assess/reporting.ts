// The periods for which a programme reports: calendar stretches as long as its interval, such as half years.
import { addDays, addMonths, dayPeriod, halfPeriod, quarterPeriod, yearPeriod, type Period, type PlainDate } from '../dates/index.js';
import type { Programme } from '../model/index.js';

/** The reporting period that holds a day: a half year, quarter or year of the calendar, or so many months counted from the launch. */
export function reportingPeriod({ reportsEvery, launched }: Programme, day: PlainDate): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const calendar = reportsEvery === 6
    ? halfPeriod(year, month <= 6 ? 1 : 2)
    : reportsEvery === 3 ? quarterPeriod(year, Math.ceil(month / 3)) : reportsEvery === 12 ? yearPeriod(year) : undefined;
  if (calendar) return calendar;
  let count = 0;
  while (addMonths(launched, (count + 1) * reportsEvery) <= day) count++;
  const start = addMonths(launched, count * reportsEvery);
  const end = addDays(addMonths(launched, (count + 1) * reportsEvery), -1);
  return { ...dayPeriod(end), precision: 'month', start, end, code: `${start}/${end}`, name: `${start} to ${end}` };
}

/** The last reporting period that was over on a day: it ended on that day or before. */
export function lastReportingPeriod(programme: Programme, day: PlainDate): Period {
  const current = reportingPeriod(programme, day);
  return current.end <= day ? current : reportingPeriod(programme, addDays(current.start, -1));
}
