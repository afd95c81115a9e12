// Reads days and stretches by their place in a period: 'the last working day of 2006', 'the first six months of 2006'.
import { addDays, addMonths, dateOf, dayOf, easterOf, monthOf, yearOf } from '../plain-date.js';
import { advance, atEnd, attempt, isAny, peek, reject, take, tryOut, type Cursor } from './cursor.js';
import type { Duration, FollowingUnit, WrittenPeriod, Yearly } from './deadline.js';
import type { Unit } from './language.js';
import { has, mayBind, type Lexeme } from './lex.js';
import { durationOf, readCount, readDuration } from './read-duration.js';
import { NO_SUCH_DAY, takeOfYear, writtenDay } from './read-iso.js';
import { readSingle, readUnitPeriod, readWhole, skipDayNoun } from './read-period.js';

type What = 'day' | 'workday' | number;

/** 'the 30th day of June 2006', 'the last working day of 2006', 'the first Monday of June 2006', 'the 15th of each month'. */
export function readNth(c: Cursor): WrittenPeriod | undefined {
  skipDayNoun(c);
  const n = take(c, 'ordinal')?.value ?? takeBareNumber(c);
  if (n === undefined) return undefined;
  const what = takeWhat(c);
  if (!take(c, 'of', "'of'") && !(typeof what === 'number' && take(c, 'bound'))) return undefined; // the first Monday in February
  take(c, 'article');
  const at = c.index;
  const within = readWhole(c);
  return within && nthOf(c, at, n, what, within);
}

/** 'le 15 de chaque mois': a number where the whole is a month by its name of unit. */
function takeBareNumber(c: Cursor): number | undefined {
  const number = peek(c, 'number');
  if (!number || number.digits > 2 || !peek(c, 'of', 1)) return undefined;
  return [2, 3, 4].some((ahead) => peek(c, 'unit', ahead)?.value === 'month') ? take(c, 'number')?.value : undefined;
}

function takeWhat(c: Cursor): What | undefined {
  const unit = peek(c, 'unit')?.value;
  if (unit !== 'day' && unit !== 'workday') return take(c, 'weekday')?.value;
  if (!peek(c, 'of')) advance(c); // último [día del mes de] junio
  return unit;
}

function nthOf(c: Cursor, at: number, n: number, what: What | undefined, within: WrittenPeriod): WrittenPeriod | undefined {
  if (within.is === 'day' || within.is === 'span') return undefined;
  const isMonth = (within.is === 'unit' || within.is === 'following') && within.unit === 'month';
  if (what === undefined && !isMonth) return undefined; // the 15th of each month
  if (n > (isMonth || within.is === 'month' ? 31 : 366)) return reject(c, at, NO_SUCH_DAY);
  if (within.is === 'month' && (what ?? 'day') === 'day' && n > 0) return writtenDay(c, at - 1, within.year, within.month, n);
  return { is: 'nth', n, what: what ?? 'day', within };
}

/** Which piece of a whole: the n-th, so long; `count` of days or working days where it is the first so many. */
interface Piece {
  readonly n: number;
  readonly length: Duration;
  readonly unit: Unit | undefined;
}

/** 'the first six months of 2006', 'the last two weeks of June', 'the second week of June 2006', 'les dix premiers jours du mois'. */
export function readSlice(c: Cursor): WrittenPeriod | undefined {
  const piece = attempt(c, readPieces) ?? attempt(c, readPiece);
  if (!piece) return undefined;
  const isOfYear = piece.unit === 'two-months' || piece.unit === 'four-months';
  if (!take(c, 'of', "'of'") && !(isOfYear && peek(c, 'number')?.digits === 4)) return isOfYear ? sliceOf(piece, THIS_YEAR) : undefined;
  take(c, 'article');
  const whole = readWhole(c);
  return whole && sliceOf(piece, whole);
}

const THIS_YEAR: WrittenPeriod = { is: 'unit', unit: 'year', offset: 0, each: false };

/** 'first six months', 'six premiers mois'. */
function readPieces(c: Cursor): Piece | undefined {
  if (![0, 1, 4].some((ahead) => peek(c, 'ordinal', ahead))) return undefined; // los diez (10) primeros días
  const count = peek(c, 'ordinal') ? undefined : readCount(c);
  const n = take(c, 'ordinal')?.value;
  if (n !== 1 && n !== -1) return undefined;
  const isOf = peek(c, 'unit', 1) && peek(c, 'of', 1) ? readCount(c) : undefined; // los primeros diez [días del mes de] enero
  const unit = count === undefined ? undefined : take(c, 'unit')?.value;
  const length = isOf !== undefined ? durationOf(isOf, 'day') : count === undefined ? readDuration(c) : unit && durationOf(count, unit);
  return length && { n, length, unit: undefined };
}

/** 'second week'. */
function readPiece(c: Cursor): Piece | undefined {
  const n = take(c, 'ordinal')?.value;
  const unit = n === undefined ? undefined : take(c, 'unit')?.value ?? readHalfOfMonth(c);
  const isPiece = unit !== undefined && ['week', 'month', 'fifteen-days', 'fortnight', 'two-months', 'four-months'].includes(unit);
  return n !== undefined && isPiece ? { n, length: durationOf(1, unit), unit } : undefined;
}

/** The half of 'the second half of June 2006'. */
const readHalfOfMonth = (c: Cursor): Unit | undefined =>
  (peek(c, 'of', 1) && peek(c, 'month', 2) && take(c, 'half-word') ? 'fifteen-days' : undefined);

function sliceOf({ n, length, unit }: Piece, whole: WrittenPeriod): WrittenPeriod | undefined {
  if (whole.is === 'day' || whole.is === 'span') return undefined;
  const { months, days, workdays = 0 } = length;
  if (workdays > 0) return months + days === 0 && n === 1 ? { is: 'nth', n: workdays, what: 'workday', within: whole } : undefined;
  const skipped = n > 1 ? n - 1 : 0;
  const skip = { months: months * skipped, days: days * skipped };
  // The second half of a month begins on the 16th, however long the month is.
  if (unit === 'fifteen-days' && n !== 1) {
    return n === 2 || n === -1 ? { is: 'slice', length, skip: { months: 0, days: 15 }, atEnd: true, whole } : undefined;
  }
  return { is: 'slice', length, skip, atEnd: n < 0, whole };
}

/** 'Christmas', 'Christmas 2006', 'Easter 2006'; without its year Easter is an event. */
export function readFeast(c: Cursor): WrittenPeriod | undefined {
  const feast = take(c, 'feast');
  const year = feast && (attempt(c, takeOfYear) ?? null);
  if (!feast || year === undefined) return undefined;
  if (feast.month > 0) return { is: 'day', year, month: feast.month, day: feast.day };
  const day = year === null ? undefined : addDays(easterOf(year), feast.day);
  return day && { is: 'day', year, month: monthOf(day), day: dayOf(day) };
}

const FOLLOWING: readonly string[] = ['week', 'month', 'quarter', 'half', 'year'];

/** 'the month following the end of the quarter', 'du deuxième mois suivant chaque trimestre', 'the first Monday after 1 June'. */
export function readFollowing(c: Cursor): WrittenPeriod | undefined {
  if (!peek(c, 'after', peek(c, 'ordinal') ? 2 : 1)) return undefined;
  const n = take(c, 'ordinal')?.value ?? 1;
  const unit = take(c, 'fiscal') ? 'fiscal' : take(c, 'unit')?.value ?? take(c, 'weekday')?.value;
  return n < 1 || unit === undefined || !(typeof unit === 'number' || isFollowing(unit)) ? undefined : readAfter(c, n, unit);
}

/** What a unit, weekday or day of a year comes after: 'following the end of the quarter'. */
export function readAfter(c: Cursor, n: number, unit: FollowingUnit | number | Yearly): WrittenPeriod | undefined {
  if (isAny(c, 'of', 'to', 'starting') || !take(c, 'after')) return undefined;
  take(c, 'article');
  const whole = readSingle(c);
  return whole && { is: 'following', n, unit, whole };
}

/** 'of the following year', 'next year', 'de l'année en cours': a period without its year, in a year that is counted from the anchor. */
export function readOfUnit(c: Cursor, period: Yearly): WrittenPeriod | undefined {
  const start = c.index;
  if (!take(c, 'of') && !isAny(c, 'next', 'this')) return undefined;
  const after = attempt(c, (inner) => readAfterEach(inner, period));
  if (after) return after;
  if (!peek(c, 'this')) take(c, 'article');
  const whole = tryOut(c, readUnitPeriod) ?? attempt(c, readPresent);
  if (whole?.is !== 'unit' || whole.each || !['year', 'fiscal'].includes(String(whole.unit)) || peek(c, 'which')) return undefined;
  if (whole.unit === 'fiscal' && (period.is === 'quarter' || period.is === 'half')) return { ...period, fiscal: true };
  // 'the third quarter of the year' says no more than 'the third quarter'.
  return whole.offset > 0 || saysThis(c, start) ? { is: 'of', period, whole } : period;
}

const saysThis = (c: Cursor, start: number): boolean => c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'this'));

/** 'año siguiente a cada ejercicio'. */
const readAfterEach = (c: Cursor, period: Yearly): WrittenPeriod | undefined =>
  (peek(c, 'every', 2) && take(c, 'unit')?.value === 'year' ? readAfter(c, 1, period) : undefined);

/** The 'presente' of 'el 15 de mayo del presente'. */
const readPresent = (c: Cursor): WrittenPeriod | undefined =>
  (take(c, 'this') && atEnd(c) && !c.running ? { is: 'unit', unit: 'year', offset: 0, each: false } : undefined);

const isFollowing = (unit: Unit | 'fiscal'): unit is FollowingUnit => unit === 'fiscal' || FOLLOWING.includes(unit);

const bindsDay = (lexeme: Lexeme): boolean => mayBind(lexeme, 'by', 'before');

/** 'next Tuesday', 'mardi prochain', 'by Tuesday'. */
export function readWeekday(c: Cursor): WrittenPeriod | undefined {
  const isNext = isAny(c, 'next', 'this') && peek(c, 'weekday', 1) !== undefined;
  if (!isNext && !peek(c, 'weekday')) return undefined;
  const isDue = !c.running && c.lexemes.slice(0, c.index).some(bindsDay);
  if (isNext) advance(c);
  const weekday = take(c, 'weekday')?.value;
  return weekday !== undefined && (isNext || take(c, 'next') || isDue) ? { is: 'following', n: 1, unit: weekday, whole: null } : undefined;
}

/** 'the week of June 5': the one that day lies in; 'the week beginning June 5, 2006'; 'the year ending 31 March 2007' is that day. */
export const readWeekOf = (c: Cursor): WrittenPeriod | undefined => (peek(c, 'number', 1) ? readWeekOfYear(c) : readWeekBy(c));

function readWeekBy(c: Cursor): WrittenPeriod | undefined {
  if (!LINKS.some((is) => peek(c, is, 1))) return undefined;
  const unit = take(c, 'fiscal') ? 'year' : take(c, 'unit')?.value;
  const link = unit && takeLink(c);
  if (!link || (link.is === 'of' && unit !== 'week')) return undefined;
  take(c, 'article');
  const day = readWhole(c);
  if (day?.is !== 'day' || link.is === 'until') return link.is === 'until' ? day : undefined;
  if (link.is === 'of') return { is: 'slice', length: { months: 0, days: 7 }, skip: { months: 0, days: 0 }, atEnd: false, whole: day };
  const last = lastOf(day, durationOf(1, unit));
  return last && { is: 'span', first: day, last, range: false };
}

/** 'week 26 of 2006'. */
function readWeekOfYear(c: Cursor): WrittenPeriod | undefined {
  const week = take(c, 'unit')?.value === 'week' ? take(c, 'number') : undefined;
  const year = week && week.value > 0 && week.value < 53 ? takeOfYear(c) : undefined;
  return week && year !== undefined ? { is: 'week', year, week: week.value } : undefined;
}

const takeLink = (c: Cursor) => take(c, 'of') ?? (isAny(c, 'from', 'to') ? undefined : take(c, 'starting') ?? take(c, 'until'));

const LINKS = ['of', 'starting', 'until'] as const;

/** The last day of so long from a day with its year. */
function lastOf({ year, month, day }: Extract<WrittenPeriod, { is: 'day' }>, { months, days }: Duration): WrittenPeriod | undefined {
  const first = year === null ? undefined : dateOf(year, month, day);
  const last = first && addDays(addMonths(first, months), days - 1);
  return last && { is: 'day', year: yearOf(last), month: monthOf(last), day: dayOf(last) };
}
