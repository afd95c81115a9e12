// Reads periods and ranges from one to another: 'between May and July 2006', '1 to 30 June 2006', '2006-06/2006-09'.
//
//   period    = range | single
//   range     = between single and single | [from] single (to | "-") single
import { dateOf } from '../plain-date.js';
import { advance, attempt, isAny, peek, take, tryOut, type Cursor, type Is } from './cursor.js';
import { isMonthEnd, type Duration, type WrittenPeriod, type Yearly } from './deadline.js';
import { has } from './lex.js';
import { takeJoinedYear } from './read-iso.js';
import { readSingle, takeDayNumber, type Reader } from './read-period.js';
import { skipClock, skipTrailingClock } from './read-clock.js';

/** Reads a period, and nothing after it. */
export const readPeriod: Reader = (c) => (mayJoin(c)
  ? attempt(c, readNamedRange) ?? attempt(c, readBetween) ?? tryOut(c, readOrdinals) ?? tryOut(c, readSeveral) ?? attempt(c, readToEnd)
    ?? attempt(c, readBareRange)
  : attempt(c, readNamedRange)) ?? readSingle(c);

/** Whether something ahead may join a period to another. */
function mayJoin({ text, running, lexemes, index, end }: Cursor): boolean {
  if (!running && index < end - 4 && text.includes(':')) return true; // start: April 2018 completion: June 2018
  for (let at = index; at < end; at++) {
    const lexeme = lexemes[at];
    if (lexeme && (lexeme.joined || lexeme.senses.some(({ is }) => JOINTS.has(is)))) return true;
  }
  return false;
}

const JOINTS: ReadonlySet<Is> = new Set(['and', 'or', 'comma', 'slash', 'dash', 'to', 'until']);

/** 'juin et décembre de chaque année', 'the 1st of January and of July of each year': at equal distances. */
function readSeveral(c: Cursor): WrittenPeriod | undefined {
  const several: Yearly[] = [];
  do {
    if (several.length > 0) take(c, peek(c, 'bound') ? 'bound' : 'of');
    take(c, 'article');
    const one = readSingle(c);
    if ((one?.is !== 'day' && one?.is !== 'month') || one.year !== null) return undefined;
    several.push(one);
  } while (takeJoint(c));
  const repeats = isAny(c, 'every') || (isAny(c, 'of', 'bound') && peek(c, 'every', 1) !== undefined)
    || c.lexemes.slice(0, c.index).some((lexeme) => REPEATS.some((is) => has(lexeme, is)));
  return several.length > 1 && repeats && isEven(several) ? { is: 'soonest', of: several } : undefined;
}

/** ', and' of a list. */
const takeJoint = (c: Cursor): unknown => {
  const comma = take(c, 'comma');
  return take(c, 'and') ? take(c, 'comma') ?? true : comma;
};

const REPEATS: readonly Is[] = ['frequency', 'every', 'times'];

/** Whether days are as far from each other all through a year, on the same day of a month or all on its last. */
function isEven(several: readonly Yearly[]): boolean {
  const months = several.map((one) => ('month' in one ? one.month : 0)).sort((a, b) => a - b);
  const days = several.map((one) => (one.is === 'day' ? one.day : 0));
  return months.every((month, i) => month === (months[0] ?? 0) + (12 / months.length) * i)
    && (new Set(days).size === 1 || several.every(isMonthEnd));
}

/** 'the period 2008-2012', 'la période allant du 1er au 30 juin 2006', behind a bound or what is a part of it. */
export function readNamedRange(c: Cursor): WrittenPeriod | undefined {
  const before = c.lexemes[c.index - (peek(c, 'article', -1) ? 2 : 1)];
  if (!(has(before, 'bound') || has(before, 'of') || has(before, 'part')) || has(before, 'article')) return undefined; // a plan's name
  if (!take(c, 'period-word')) return undefined;
  if (peek(c, 'word') && peek(c, 'number', 1)) take(c, 'word'); // el periodo presidencial 2000-2006
  take(c, 'of');
  return attempt(c, readBetween) ?? attempt(c, readToEnd) ?? attempt(c, readBareRange);
}

/** 'between May and July 2006'; 'between now and July 2006' is in July at the latest. */
function readBetween(c: Cursor): WrittenPeriod | undefined {
  if (!take(c, 'between') && !(peek(c, 'self', 1) && take(c, 'from'))) return undefined;
  if (take(c, 'self')) return take(c, 'and') ?? take(c, 'to') ? (take(c, 'article'), readSingle(c)) : undefined;
  take(c, 'article');
  const first = attempt(c, readOrdinals) ?? attempt(c, readSingle) ?? attempt(c, readBareDay);
  if (first?.is === 'span' && !first.range) return { ...first, range: true }; // between September and October
  if (!first || !(take(c, 'and', "'and' and a date") ?? take(c, 'to'))) return undefined;
  return readEnd(c, first);
}

/** 'the second or third quarter of 2006', 'primer y segundo semestre': two names for one time. */
function readOrdinals(c: Cursor): WrittenPeriod | undefined {
  const value = take(c, 'ordinal')?.value ?? 0;
  if (!(take(c, 'or') ?? take(c, 'and') ?? take(c, 'to') ?? take(c, 'dash'))) return undefined;
  take(c, 'article');
  const last = value > 0 && peek(c, 'ordinal') ? readSingle(c) : undefined;
  if ((last?.is !== 'quarter' && last?.is !== 'half') || last.value <= value) return undefined;
  return { is: 'span', first: { ...last, value }, last, range: false };
}

/** A period, and where another follows as the end of a range, both: 'June to August 2006', '2006-06/2006-09'. */
function readToEnd(c: Cursor): WrittenPeriod | undefined {
  const begins = take(c, 'from') ?? peek(c, 'from', -1) ?? peek(c, 'onset', -1);
  skipClock(c);
  const isIso = peek(c, 'iso') !== undefined;
  const first = readSingle(c);
  if (!first) return undefined;
  tryOut(c, (inner) => (skipTrailingClock(inner), isAny(inner, 'to', 'dash') || undefined)); // 1 June at 10 a.m. to 15 June
  if (begins && peek(c, 'until', 1)) take(c, 'and'); // desde mayo y hasta julio
  const isOver = first.is === 'year' && peek(c, 'bound', -2)?.value === 'over' && take(c, 'and'); // over 2023 and 2024
  return (isOver || takeRangeJoint(c, first, isIso)) ? readEnd(c, first) : readOther(c, first);
}

/** What joins the ends of a range: 'to', a dash, and a slash where both are alike. */
function takeRangeJoint(c: Cursor, first: WrittenPeriod, isIso: boolean): unknown {
  const isJoined = c.lexemes[c.index]?.joined === true && isAny(c, 'month', 'season', 'quarter', 'half', 'fiscal');
  const isSlash = (peek(c, 'quarter', 1) ?? peek(c, 'half', 1)) !== undefined; // Q3/Q4 2006
  const isYears = first.is === 'year' && peek(c, 'number', 1)?.digits === 4; // 2006/2008
  const isCut = isSlash || isYears || (isIso && peek(c, 'iso', 1) !== undefined);
  const joint = (isCut ? take(c, 'slash') : undefined) ?? take(c, 'dash') ?? take(c, 'to') ?? (isJoined || undefined);
  return joint ?? attempt(c, takeEndLabel);
}

/** The 'completion: ' of 'start: April 2018, completion: June 2018'. */
function takeEndLabel(c: Cursor): true | undefined {
  if (c.running || !c.text.slice(0, c.lexemes[c.index]?.at).includes(':')) return undefined;
  if (!take(c, 'comma')) take(c, 'slash');
  const { index } = c;
  while (c.index < index + 3 && isAny(c, 'label', 'part', 'event', 'until', 'bound')) advance(c);
  return c.index > index && c.text.slice(c.lexemes[c.index - 1]?.end, c.lexemes[c.index]?.at).includes(':') ? true : undefined;
}

/** 'late 2006 or early 2007', 'Q4 2006 or Q1 2007': two names for one time. */
function readOther(c: Cursor, first: WrittenPeriod): WrittenPeriod | undefined {
  const { is } = first;
  const isAlike = is === 'year' ? peek(c, 'number', 1)?.digits === 4 && !peek(c, 'slash')
    : (is === 'part' || is === 'quarter' || is === 'half' || is === 'month') && peek(c, is, 1);
  const span = isAlike && (take(c, 'slash') ?? take(c, 'or')) ? readEnd(c, first) : undefined;
  return span?.is === 'span' ? { ...span, range: false } : undefined;
}

/** '1 to 30 June 2006'. */
function readBareRange(c: Cursor): WrittenPeriod | undefined {
  take(c, 'from');
  take(c, 'article');
  skipClock(c); // desde las 8:00 horas del día 1
  if (peek(c, 'number', 1)) take(c, 'unit'); // los días 20 al 23 de abril
  const isOfMonth = (ahead: number): boolean => peek(c, 'month', ahead) !== undefined || peek(c, 'unit', ahead)?.value === 'month';
  if (![3, 4, 5, 6, 7, 8, 9].some(isOfMonth)) return undefined; // 1 to the 30th of June
  const first = readBareDay(c);
  return first && (take(c, 'dash') ?? take(c, 'to')) ? readEnd(c, first) : undefined;
}

function readEnd(c: Cursor, first: WrittenPeriod): WrittenPeriod | undefined {
  take(c, 'article');
  if (peek(c, 'number')?.digits !== 4) skipClock(c);
  const last = attempt(c, readSingle) ?? (first.is === 'day' && first.month > 0 ? attempt(c, readBareDay) : undefined);
  if (first.is !== 'day' || first.month > 0 || last?.is !== 'nth' || last.n <= first.day) return last && rangeOf(first, last);
  const days = (count: number): Duration => ({ months: 0, days: count }); // the 1st to the 10th of each month
  return { is: 'slice', length: days(last.n - first.day + 1), skip: days(first.day - 1), atEnd: false, whole: last.within };
}

/** A day of a month that is named at the other end of a range: month 0. */
const readBareDay: Reader = (c) => {
  if (peek(c, 'number', 1)) take(c, 'weekday'); // lunes 5 al viernes 9 de mayo
  const day = takeDayNumber(c);
  if (isAny(c, 'clock') || peek(c, 'unit')) return undefined; // le 30 juin à 12 heures
  return day === undefined ? undefined : { is: 'day', year: attempt(c, takeJoinedYear) ?? null, month: 0, day };
};

/** A range, each end of which takes what it leaves out from the other; undefined when it would end before it begins. */
export function rangeOf(first: WrittenPeriod, last: WrittenPeriod): WrittenPeriod | undefined {
  let [from, end] = [first, last].map((one) => (one.is === 'part' ? one.whole : one)) as [WrittenPeriod, WrittenPeriod];
  if (from.is === 'unit' || end.is === 'unit') return undefined;
  [from, end] = [withMonthOf(from, end), withMonthOf(end, from)];
  if (from.is === 'fiscal' && end.is === 'year') end = { is: 'fiscal', year: end.year }; // fiscal years 2023 to 2025
  if ('year' in from && from.year === null && 'year' in end && end.year !== null) {
    from = { ...from, year: orderOf(from) > orderOf(end) ? end.year - 1 : end.year };
  }
  if (![from, end].every(exists)) return undefined;
  const [begins, ends] = [from, end].map((one) => ('year' in one ? one.year ?? 0 : 0));
  if ((begins ?? 0) > (ends ?? 0)) return undefined;
  const put = (one: WrittenPeriod, whole: WrittenPeriod): WrittenPeriod => (one.is === 'part' ? { ...one, whole } : whole);
  return { is: 'span', first: put(first, from), last: put(last, end), range: true };
}

/** A bare day with the month of the day at the other end. */
const withMonthOf = (one: WrittenPeriod, other: WrittenPeriod): WrittenPeriod =>
  (one.is === 'day' && one.month === 0 && other.is === 'day' ? { ...one, month: other.month } : one);

const exists = (period: WrittenPeriod): boolean =>
  period.is !== 'day' || dateOf(period.year ?? 2000, period.month, period.day) !== undefined;

/** Where in its year a period lies, roughly. */
function orderOf(period: WrittenPeriod): number {
  switch (period.is) {
    case 'day': return period.month * 31 + period.day;
    case 'month': return period.month * 31;
    case 'quarter': return period.value * 93;
    case 'half': return period.value * 186;
    case 'season': return ['spring', 'summer', 'fall', 'winter'].indexOf(period.season);
    default: return 0;
  }
}

