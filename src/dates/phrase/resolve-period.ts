// Resolves a period as written to days, by the anchor and the conventions, and tells how.
import { addDays, addMonths, dateOf, DateRangeError, isWorkday, weekdayOf, yearOf, monthOf, type PlainDate } from '../plain-date.js';
import type { Conventions, MonthDay, Season } from '../conventions.js';
import {
  blockPeriod, dayName, dayPeriod, decadePeriod, fiscalPartPeriod, fiscalYearPeriod, halfPeriod, monthPeriod, partPeriod, quarterPeriod,
  seasonPeriod, shiftMonths, spanPeriod, weekPeriod, yearPeriod, type Period,
} from '../period.js';
import type { Ambiguity } from './ambiguous.js';
import {
  isNamedUnit, isYearly, type Duration, type NamedUnit, type UnitOfCalendar, type WrittenPeriod, type Yearly,
} from './deadline.js';
import type { AnchorName, Step } from './steps.js';

/** What resolving works with: the anchor and the conventions, and what it notes on the way. */
export interface Resolving {
  readonly anchor: Period;
  readonly anchorName: AnchorName;
  readonly conventions: Conventions;
  readonly steps: Step[];
  /** What was left open, and settled by a convention. */
  readonly open: Set<Ambiguity>;
  /** Whether of a period that may be read in two ways the other is taken. */
  readonly other?: boolean;
}

/** Notes a step. */
export function tell({ steps }: Resolving, id: Step['id'], values: Step['values'] = {}): void {
  // Both ends of a range may rest on the same convention.
  if (Object.keys(values).length === 0 && steps.some((step) => step.id === id)) return;
  steps.push({ id, values });
}

const OUT_OF_RANGE = 'the date falls outside the years 0001 to 9999';

/** What is there; throws DateRangeError where nothing is. */
export function inRange<T>(value: T | undefined): T {
  if (value === undefined) throw new DateRangeError(OUT_OF_RANGE);
  return value;
}

/** The period as written; one without its year is the first from the anchor on. Throws DateRangeError. */
export function periodOf(written: WrittenPeriod, r: Resolving): Period {
  if (isYearly(written)) return yearlyOf(written, r);
  switch (written.is) {
    case 'unit':
      return unitOf(written.unit, written.offset, r);
    case 'nth':
      return nthOf(written, r);
    case 'slice':
      return sliceOf(written, r);
    case 'span':
      return spanOf(written, r);
    case 'part':
      return partOf(written, r);
    case 'of':
      return inUnit(written, r);
    case 'following':
      return followingOf(written, r);
    case 'either':
      return eitherOf(written, r);
    case 'soonest':
      return soonestOf(written.of, r);
    case 'qualified':
      tell(r, 'qualified', { words: written.mark });
      return periodOf(written.whole, r);
    default:
      return datedOf(written, r);
  }
}

function yearlyOf(written: Yearly, r: Resolving): Period {
  if (written.is === 'season') tellSeason(written.season, r);
  if ('fiscal' in written) tellFiscal(r);
  return written.year === null ? firstFromAnchor(written, r) : inRange(inYear(written, written.year, r));
}

/** '31 March of the following year': the one that lies in it. */
function inUnit({ period: written, whole }: Extract<WrittenPeriod, { is: 'of' }>, r: Resolving): Period {
  const unit = calendarOf(whole, r);
  for (let year = yearOf(unit.start) - 1; year <= yearOf(unit.end); year++) {
    const period = inYear(written, year, r);
    const isOver = whole.is === 'unit' && whole.offset === 0 && period && period.end < r.anchor.start;
    const isIn = period && period.start >= unit.start && period.start <= unit.end;
    if (isIn) return isOver && whole.unit === 'fiscal' ? inRange(inYear(written, year + 1, r)) : period;
  }
  throw new DateRangeError(`${unit.name} has no such day`);
}

/** A unit by the calendar, where something lies in it: it is not so long from the anchor. */
function calendarOf(written: WrittenPeriod, r: Resolving): Period {
  const wasOpen = r.open.has('nextYear');
  const period = periodOf(written, { ...r, conventions: { ...r.conventions, nextYear: 'calendar' } });
  if (!wasOpen) r.open.delete('nextYear');
  return period;
}

/** The n-th unit after the one in which a period ends. */
function followingOf({ n, unit, whole }: Extract<WrittenPeriod, { is: 'following' }>, r: Resolving): Period {
  const { end } = whole ? periodOf(whole, r) : r.anchor;
  const after = addDays(end, 1);
  if (typeof unit === 'object') return firstFromAnchor(unit, { ...r, anchor: dayPeriod(after), anchorName: 'deadline' });
  if (typeof unit === 'number') {
    const period = dayPeriod(addDays(after, (unit - weekdayOf(after) + 7) % 7 + 7 * (n - 1)));
    if (!whole) tell(r, 'yearless', { period, from: r.anchor, anchor: r.anchorName });
    return period;
  }
  let period = holding(unit, end, r.conventions);
  for (let count = 0; count < n && period; count++) period = holding(unit, addDays(period.end, 1), r.conventions);
  return inRange(period);
}

/** The first to come of several. */
function soonestOf(several: readonly Yearly[], r: Resolving): Period {
  const starts = several.map((one) => firstFromAnchor(one, { ...r, steps: [] }).start);
  const first = several[starts.indexOf(starts.toSorted()[0] ?? ('' as PlainDate))];
  return firstFromAnchor(inRange(first), r);
}

function eitherOf({ taken, other, why }: Extract<WrittenPeriod, { is: 'either' }>, r: Resolving): Period {
  if (r.other) return periodOf(other, { ...r, conventions: { ...r.conventions, nextYear: 'duration' } });
  r.open.add('either');
  const period = periodOf(taken, r);
  tell(r, 'either', { period, why });
  return period;
}

/** So long a piece of a period; of a day, the week it lies in. */
function sliceOf({ length, skip, atEnd, whole: written }: Extract<WrittenPeriod, { is: 'slice' }>, r: Resolving): Period {
  if (written.is === 'day') return inRange(holding('week', periodOf(written, r).start, r.conventions));
  return eachFromAnchor(written, r, (whole) => cut(whole, length, skip, atEnd));
}

function cut(whole: Period, length: Duration, skip: Duration, atEnd: boolean): Period {
  const isSkipped = skip.months + skip.days > 0;
  const after = addDays(whole.end, 1);
  const start = atEnd && !isSkipped
    ? addDays(addMonths(after, -length.months), -length.days)
    : addDays(addMonths(whole.start, skip.months), skip.days);
  const end = atEnd ? whole.end : addDays(addDays(addMonths(start, length.months), length.days), -1);
  if (end > whole.end || start < whole.start) throw new DateRangeError(`${whole.name} is not as long`);
  return { ...dayPeriod(end), start, precision: length.days > 0 ? 'day' : 'month', name: `${dayName(start)} to ${dayName(end)}` };
}

/** A period of a year; undefined when that year has none. */
function inYear(written: Yearly, year: number, { conventions }: Resolving): Period | undefined {
  switch (written.is) {
    case 'day': {
      const date = dateOf(year, written.month, written.day);
      return date && dayPeriod(date);
    }
    case 'month':
      return monthPeriod(year, written.month);
    case 'season':
      return seasonPeriod(year, written.season, conventions);
    default:
      if (written.fiscal) return fiscalPartPeriod(written.is, year, written.value, conventions);
      return written.is === 'quarter' ? quarterPeriod(year, written.value) : halfPeriod(year, written.value);
  }
}

function firstFromAnchor(written: Yearly, r: Resolving): Period {
  const first = yearOf(r.anchor.start);
  let period: Period | undefined;
  // A winter begins in the year before; 29 February comes round within eight years.
  for (let year = first - 1; year <= first + 8 && (!period || period.end < r.anchor.start); year++) {
    period = inYear(written, year, r) ?? period;
  }
  if (!period || period.end < r.anchor.start) throw new DateRangeError(OUT_OF_RANGE);
  tell(r, 'yearless', { period, from: r.anchor, anchor: r.anchorName });
  return period;
}

/** A period that says its year. */
function datedOf(written: Extract<WrittenPeriod, { is: 'year' | 'fiscal' | 'decade' | 'week' | 'numeric' }>, r: Resolving): Period {
  switch (written.is) {
    case 'year':
      return inRange(yearPeriod(written.year));
    case 'fiscal':
      tellFiscal(r);
      return inRange(fiscalYearPeriod(written.year, r.conventions));
    case 'decade':
      return decadeOf(written.year, r);
    case 'week':
      return inRange(weekPeriod(written.year, written.week));
    case 'numeric':
      return numericOf(written, r);
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A day of any year as MM-DD. */
const monthDay = ({ month, day }: MonthDay): string => `${two(month)}-${two(day)}`;

function tellSeason(season: Season, r: Resolving): void {
  const { from, to } = r.conventions.seasons[season];
  tell(r, 'season', { season, from: monthDay(from), to: monthDay(to) });
}

function tellFiscal(r: Resolving): void {
  const { fiscalYearStarts } = r.conventions;
  if (fiscalYearStarts !== null) return tell(r, 'fiscal', { month: String(fiscalYearStarts) });
  r.open.add('fiscalYearStarts');
  tell(r, 'fiscal-undeclared');
}

function decadeOf(year: number, r: Resolving): Period {
  const period = inRange(decadePeriod(year, r.conventions));
  r.open.add('decadeEnds');
  tell(r, 'decade', { period: dayPeriod(period.end) });
  return period;
}

function numericOf({ year, first, second, usual }: Extract<WrittenPeriod, { is: 'numeric' }>, r: Resolving): Period {
  const order = r.conventions.numericDates ?? usual;
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  const period = dayPeriod(inRange(dateOf(year, month, day)));
  if (r.conventions.numericDates === null) r.open.add('numericDates');
  tell(r, order, { period });
  return period;
}

/** How many months a unit has; none are a week. */
const MONTHS_IN = {
  'week': 0, 'month': 1, 'two-months': 2, 'quarter': 3, 'fiscal-quarter': 3, 'four-months': 4, 'half': 6, 'year': 12, 'fiscal': 12,
  'decade': 120,
} as const;

/** The unit that holds the anchor's last day, or the one `offset` later. */
function unitOf(unit: UnitOfCalendar, offset: number, r: Resolving): Period {
  const { anchor, conventions } = r;
  if (isNamedUnit(unit)) return namedOf(unit, offset, r);
  if (unit === 'fiscal' || unit === 'fiscal-quarter') tellFiscal(r);
  const day = anchor.end;
  const here = inRange(holding(unit, offset > 0 ? day : anchor.start, conventions));
  if (offset === 0) {
    if (unit === 'decade') r.open.add('decadeEnds');
    if (unit === 'year') r.open.add('nextYear');
    if (unit === 'year' && r.conventions.nextYear === 'duration') return stretchOf(12, r);
    tell(r, 'this-unit', { from: anchor, anchor: r.anchorName, period: here });
    return here;
  }
  r.open.add('nextYear');
  if (conventions.nextYear === 'duration') return stretchOf(MONTHS_IN[unit], r);
  const next = inRange(holding(unit, addDays(here.end, 1), conventions));
  tell(r, 'next-year-calendar', { period: next });
  return next;
}

/** So many months from the anchor; none are a week. */
function stretchOf(months: number, r: Resolving): Period {
  const end = months === 0 ? dayPeriod(addDays(r.anchor.end, 7)) : shiftMonths(r.anchor, months);
  tell(r, 'next-year-duration', { period: dayPeriod(end.end) });
  return end;
}

/** The unit that holds a day; undefined outside the years 0001 to 9999. */
export function holding(unit: Exclude<UnitOfCalendar, NamedUnit>, day: PlainDate, conventions: Conventions): Period | undefined {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (unit) {
    case 'week': {
      const start = addDays(day, 1 - weekdayOf(day));
      return { ...dayPeriod(addDays(start, 6)), start, name: `the week of ${dayName(start)}` };
    }
    case 'month': return monthPeriod(year, month);
    case 'two-months':
    case 'four-months': return blockPeriod(year, month, MONTHS_IN[unit]);
    case 'quarter': return quarterPeriod(year, Math.ceil(month / 3));
    case 'half': return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'year': return yearPeriod(year);
    case 'decade': return decadePeriod(Math.floor((year - (conventions.decadeEnds === 10 ? 1 : 0)) / 10) * 10, conventions);
    case 'fiscal-quarter':
      return [year, year + 1].flatMap((one) => [1, 2, 3, 4].map((value) => fiscalPartPeriod('quarter', one, value, conventions)))
        .find((period) => period && period.start <= day && day <= period.end);
    case 'fiscal': {
      const named = fiscalYearPeriod(year, conventions);
      return named && named.end >= day && named.start <= day ? named : fiscalYearPeriod(year + 1, conventions);
    }
  }
}

/** 'next summer', 'next June', 'each summer'. */
function namedOf(unit: NamedUnit, offset: number, r: Resolving): Period {
  const written: Yearly = typeof unit === 'number' ? { is: 'month', year: null, month: unit } : { is: 'season', year: null, season: unit };
  if (typeof unit !== 'number') tellSeason(unit, r);
  if (offset === 0) return firstFromAnchor(written, r);
  r.open.add('nextNamed');
  const year = yearOf(r.anchor.end);
  const following = r.conventions.nextNamed === 'following-year';
  const thisYear = inRange(inYear(written, year, r));
  const period = following || thisYear.start <= r.anchor.end ? inRange(inYear(written, year + 1, r)) : thisYear;
  tell(r, following ? 'next-named-following' : 'next-named', { from: r.anchor, period });
  return period;
}

function nthOf({ n, what, within }: Extract<WrittenPeriod, { is: 'nth' }>, r: Resolving): Period {
  return eachFromAnchor(within, r, (whole) => dayPeriod(nthIn(whole, n, what, r)));
}

/** What lies in a period; where it comes with each of a unit and this one's is over, that of the next. */
function eachFromAnchor(written: WrittenPeriod, r: Resolving, find: (whole: Period) => Period): Period {
  const whole = written.is === 'unit' ? calendarOf(written, r) : periodOf(written, r);
  const found = find(whole);
  return found.end >= r.anchor.start || written.is !== 'unit' || written.offset > 0 ? found : find(inRange(after(written.unit, whole, r)));
}

const after = (unit: UnitOfCalendar, whole: Period, r: Resolving): Period | undefined =>
  (isNamedUnit(unit) ? shiftMonths(whole, 12) : holding(unit, addDays(whole.end, 1), r.conventions));

/** The n-th day of a period. Throws DateRangeError where it has none. */
export function nthIn(whole: Period, n: number, what: 'day' | 'workday' | number, r: Resolving): PlainDate {
  const { holidays } = r.conventions;
  const counts = (day: PlainDate): boolean =>
    what === 'day' || (what === 'workday' ? isWorkday(day, holidays) : weekdayOf(day) === what);
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  for (let day = n < 0 ? whole.end : whole.start; day >= whole.start && day <= whole.end; day = addDays(day, step)) {
    if (counts(day) && --left === 0) {
      if (what === 'workday') tell(r, holidays ? 'holidays' : 'no-holidays');
      return day;
    }
  }
  throw new DateRangeError(`${whole.name} has no such day`);
}

/** From the first period to the last; 'Winter/Spring 2006' begins with the winter before that spring. */
function spanOf({ first, last }: Extract<WrittenPeriod, { is: 'span' }>, r: Resolving): Period {
  const end = periodOf(last, r);
  const start = periodOf(first, r);
  if (start.start <= end.start) return spanPeriod(start, end);
  if (isYearly(last) && last.year === null) return spanPeriod(start, inRange(inYear(last, yearOf(end.start) + 1, r)));
  if (!('year' in first) || first.year === null) return spanPeriod(start, end);
  return spanPeriod(periodOf({ ...first, year: first.year - 1 }, { ...r, steps: [] }), end);
}

function partOf(written: Extract<WrittenPeriod, { is: 'part' }>, r: Resolving): Period {
  const { part: name } = written;
  if (name === 'end') return periodOf(written.whole, r);
  const find = (whole: Period): Period => (name === 'start' ? dayPeriod(whole.start) : partPeriod(name, whole, r.conventions));
  // 'The beginning of the year' that is over is that of the next one.
  const each = written.whole.is === 'unit' && (written.whole.each || written.whole.offset === 0);
  const part = each ? eachFromAnchor(written.whole, r, find) : find(periodOf(written.whole, r));
  if (name === 'start') return part;
  tell(r, 'part', { part, period: dayPeriod(part.end) });
  return part;
}
