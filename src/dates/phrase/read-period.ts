// Reads single periods: days, weeks, months, seasons, quarters, halves, years, decades, and parts of them.
//
//   single    = [part [of]] whole
//   whole     = ISO | numbers | season | quarter | half | nth | day | month | decade | year | this unit | next unit | each unit
import { advance, attempt, expect, isAny, peek, reject, take, textOf, tryOut, type Cursor, type Is } from './cursor.js';
import type { Season } from '../conventions.js';
import {
  isNamedUnit, isYearly, SEASONS, type NamedUnit, type UncountedUnit, type UnitOfCalendar, type WrittenPeriod,
} from './deadline.js';
import type { Unit } from './language.js';
import { fullYear, has } from './lex.js';
import { readBracketed, readNumber, skipOfYear } from './read-duration.js';
import { endsEvent } from './read-event.js';
import {
  isTwin, readIso, readNumeric, skipAbbreviation, takeJoinedYear, takeOfYear, takeTwin, takeTwinYears, takeYear,
  takeYearAfter, takeYearNoun, writtenDay,
} from './read-iso.js';
import { readNamedRange } from './read-range.js';
import { readSchool, schoolYear } from './read-school.js';
import { readAfter, readFeast, readFollowing, readNth, readOfUnit, readSlice, readWeekday, readWeekOf } from './read-nth.js';

/** Reads a period, or nothing. */
export type Reader = (c: Cursor) => WrittenPeriod | undefined;

/** Reads a period that is no range. */
export const readSingle: Reader = (c) => attempt(c, readPart) ?? readWhole(c);

/** 'year-end', 'year-end 2006'. */
function readUnitEnd(c: Cursor): WrittenPeriod | undefined {
  const each = take(c, 'every') !== undefined;
  const unit = take(c, 'unit-end')?.value;
  if (unit === undefined) return undefined;
  if (unit === 'mid-year') {
    return { is: 'part', part: 'mid', whole: attempt(c, readOfYear) ?? { is: 'unit', unit: 'year', offset: 0, each: false } };
  }
  const year = each || unit === 'month' || unit === 'quarter' ? undefined : attempt(c, readOfYear);
  if (!year) return { is: 'part', part: 'end', whole: { is: 'unit', unit, offset: 0, each } };
  return { is: 'part', part: 'end', whole: unit === 'fiscal' && year.is === 'year' ? { is: 'fiscal', year: year.year } : year };
}

function readPart(c: Cursor): WrittenPeriod | undefined {
  const part = take(c, 'part');
  if (!part) return undefined;
  if (take(c, 'to')) { // mid- to late 2006
    const later = take(c, 'part');
    const whole = later && readWhole(c);
    return whole && { is: 'part', part: later.value, whole };
  }
  take(c, 'of');
  take(c, 'article');
  const at = c.index;
  const whole = attempt(c, readNamedRange) ?? readWhole(c);
  if ((whole?.is === 'day' || whole?.is === 'nth') && part.value !== 'end') return reject(c, at, 'a month, season or year');
  return whole && { is: 'part', part: part.value, whole };
}

/** Reads a period of which no part is named. */
export function readWhole(c: Cursor): WrittenPeriod | undefined {
  for (const [read, one, other] of isMereWord(c) ? MONTH_OR_YEAR : READERS) {
    const period = one && !peek(c, one) && !(other && peek(c, other)) ? undefined : attempt(c, read);
    if (!period) continue;
    if (!isYearly(period) || period.year !== null) return period;
    return attempt(c, (inner) => readOfUnit(inner, period)) ?? tryOut(c, (inner) => readAfter(inner, 1, period)) ?? period;
  }
  return expect(c, 'a date or period');
}

function readSeason(c: Cursor): WrittenPeriod | undefined {
  const first = take(c, 'season')?.value;
  if (!first) return undefined;
  const second = attempt(c, (inner) => readSecondSeason(inner, first));
  if (!second && isLast(c, 'next') && take(c, 'next')) return { is: 'unit', unit: first, offset: 1, each: false }; // l'été prochain
  const year = attempt(c, takeOfYear) ?? attempt(c, takeTwinYears) ?? null;
  if (isTwin(c, year) && (first !== 'winter' || second)) return undefined;
  const written = { is: 'season', year, season: first } as const;
  return second ? { is: 'span', first: written, last: { is: 'season', year, season: second }, range: false } : written;
}

/** 'spring/summer', 'fall or winter', and of those that follow one another 'spring and summer'. */
function readSecondSeason(c: Cursor, first: Season): Season | undefined {
  const isAnd = take(c, 'and') !== undefined;
  if (!isAnd && !take(c, 'slash') && !take(c, 'or')) return undefined;
  const second = take(c, 'season', 'a season')?.value;
  return second && (!isAnd || SEASONS.indexOf(second) === (SEASONS.indexOf(first) + 1) % 4) ? second : undefined;
}

/** 'Q3 2006', '2006 Q3', 'the third quarter of 2006', 'first half of 2006', 'third quarter of fiscal year 2007', 'Q3'. */
function readQuarterOrHalf(c: Cursor): WrittenPeriod | undefined {
  const before = attempt(c, readYear);
  if (before && isAny(c, 'comma', 'dash', 'slash')) advance(c);
  let fiscal = (take(c, 'fiscal') ?? peek(c, 'fiscal', 1)) !== undefined;
  const part = attempt(c, readQuarterCode) ?? attempt(c, readOrdinalPart);
  if (!part) return undefined;
  skipAbbreviation(c);
  const year = before ?? readYearOfPart(c);
  if (!year && c.index > 0 && peek(c, 'other', -1)) return undefined;
  fiscal ||= year?.is === 'fiscal';
  const number = year && 'year' in year ? year.year : null;
  return { is: part.is, value: part.value, year: number, ...(fiscal && { fiscal }) };
}

/** 'of 2006', '/2006', and the 06 of 1Q06. */
function readYearOfPart(c: Cursor): WrittenPeriod | undefined {
  if (peek(c, 'number', 1) && isAny(c, 'slash', 'dash')) advance(c);
  const year = attempt(c, readOfYear);
  const short = year ? undefined : takeShort(c);
  return short === undefined ? year : { is: 'year', year: short };
}

/** The 06 of 1Q06 and CY06. */
const takeShort = (c: Cursor): number | undefined => {
  const number = c.lexemes[c.index]?.at === c.lexemes[c.index - 1]?.end ? peek(c, 'number') : undefined;
  if (number?.digits !== 2) return undefined;
  advance(c);
  return fullYear(number.value);
};

const readOfYear: Reader = (c) => {
  if (!take(c, 'comma')) take(c, 'of');
  take(c, 'article');
  return readYear(c);
};

function readQuarterCode(c: Cursor): { is: 'quarter' | 'half'; value: number } | undefined {
  if (peek(c, 'unit')?.value === 'quarter' && peek(c, 'number', 1)?.digits === 1) advance(c); // Quarter 3
  const number = peek(c, 'unit', -1)?.value === 'quarter' ? take(c, 'number')?.value : undefined;
  if (number !== undefined) return number >= 1 && number <= 4 ? { is: 'quarter', value: number } : undefined;
  const code = take(c, 'quarter') ?? take(c, 'half');
  return code && (code.is === 'quarter' || code.value <= 2) ? { is: code.is, value: code.value } : undefined;
}

function readOrdinalPart(c: Cursor): { is: 'quarter' | 'half'; value: number } | undefined {
  const at = c.index;
  const written = take(c, 'ordinal')?.value;
  if (written === undefined) return undefined;
  take(c, 'fiscal');
  const isOfMonth = peek(c, 'of', 1) && peek(c, 'month', 2); // the second half of June
  const unit = take(c, 'unit')?.value ?? (!isOfMonth && take(c, 'half-word') ? 'half' : undefined);
  if (unit !== 'quarter' && unit !== 'half') return undefined;
  const count = unit === 'quarter' ? 4 : 2;
  const value = written === -1 ? count : written;
  return value <= count ? { is: unit, value } : reject(c, at, `a ${unit} from 1 to ${String(count)}`);
}

/** '27 June 2005', '27th of June 2005', 'Friday, June 27, 2005', and without the year. */
export function readDay(c: Cursor): WrittenPeriod | undefined {
  const begun = c.index;
  skipBeforeDay(c);
  if (c.index > begun && (peek(c, 'numeric') ?? peek(c, 'slash', 1))) return readNumeric(c); // miércoles 01.07.2020
  const before = tryOut(c, readDayBefore);
  const start = c.index - 1;
  if (before !== undefined && !take(c, 'slash')) take(c, 'of'); // 31/dic/2022
  skipMonthOf(c); // el 31 del mes de marzo
  const month = take(c, 'month')?.value;
  if (month === undefined) return undefined;
  if (before === undefined) return readDayAfter(c, month);
  const day = writtenDay(c, start, attempt(c, takeJoinedYear) ?? attempt(c, takeShortYear) ?? null, month, before);
  if (day?.is === 'day' && day.year === null && (isLast(c, 'next') || isLast(c, 'this'))) advance(c); // le 1er juillet prochain
  return day;
}

/** 'Friday,', 'el próximo' 30 de junio, 'el día'. */
function skipBeforeDay(c: Cursor): void {
  const isDayBehind = (): boolean => peek(c, 'month', 1) !== undefined && (peek(c, 'number', 2)?.digits ?? 4) < 3; // the following June 30
  while (peek(c, 'next') && (peek(c, 'number', 1) ?? peek(c, 'weekday', 1) ?? peek(c, 'next', 1) ?? isDayBehind())) advance(c);
  if (take(c, 'weekday')) take(c, 'comma');
  take(c, 'article');
  skipDayNoun(c);
}

/** The 'day' of 'el día 30 de junio'. */
export function skipDayNoun(c: Cursor): void {
  if (peek(c, 'unit')?.value === 'day' && (peek(c, 'number', 1) ?? peek(c, 'ordinal', 1))) advance(c);
}

/** The 'month of' before the name of a month. */
export const skipMonthOf = (c: Cursor): void => {
  if (peek(c, 'unit')?.value === 'month' && peek(c, 'of', 1) && peek(c, 'month', 2)) c.index += 2;
};

/** The number of a day before its month: '31 de marzo', 'treinta y uno del mes de marzo'. */
function readDayBefore(c: Cursor): number | undefined {
  const day = peek(c, 'number')?.digits === 0 ? readNumber(c)?.value : takeDayNumber(c);
  tryOut(c, (inner) => (readBracketed(inner) === day ? true : undefined)); // quince (15) de diciembre
  if (isAtDays(c)) advance(c);
  const ahead = isAny(c, 'of', 'slash') ? 1 : 0;
  const isOfMonth = ahead === 1 && peek(c, 'unit', 1)?.value === 'month' && peek(c, 'of', 2) && peek(c, 'month', 3);
  return peek(c, 'month', ahead) ?? isOfMonth ? day : undefined;
}

/** The days of 'a los diez días de mayo de 2006', which is one day. */
const isAtDays = (c: Cursor): unknown =>
  peek(c, 'unit')?.value === 'day' && peek(c, 'of', 1) && peek(c, 'month', 2) && c.lexemes.slice(0, 2).some((lexeme) => has(lexeme, 'to'));

/** 'June 27, 2005', 'June 27'; 'Jun-06' is June 2006, or else a day. */
function readDayAfter(c: Cursor, month: number): WrittenPeriod | undefined {
  if (peek(c, 'comma') && peek(c, 'number', 1) && peek(c, 'comma', 2)) take(c, 'comma'); // January,15,2017
  if (peek(c, 'ordinal', 1)) take(c, 'article'); // June the 30th
  const at = c.index;
  const isJoined = c.lexemes[at]?.joined === true;
  const short = peek(c, 'number')?.digits === 2;
  const day = takeDayNumber(c);
  if (day === undefined) return undefined;
  const year = attempt(c, takeJoinedYear) ?? attempt(c, takeShortYear) ?? null;
  const written = writtenDay(c, at, year, month, day);
  const isOn = peek(c, 'point', at - c.index - 2) !== undefined; // on October 09
  if (year !== null || !short || (!isJoined && (day > 9 || isOn)) || !written) return written;
  const why = `where ${String(day).padStart(2, '0')} is the day`;
  return { is: 'either', taken: { is: 'month', year: fullYear(day), month }, other: written, why };
}

/** Whether a word stands here that begins nothing of its own. */
const isLast = (c: Cursor, is: Is): boolean =>
  peek(c, is) !== undefined && !peek(c, 'unit', 1) && !peek(c, 'fiscal', 1) && (!peek(c, 'after') || c.lexemes[c.index + 1] === undefined);

/** Takes the number of a day: 30, 30th, first. */
export function takeDayNumber(c: Cursor): number | undefined {
  const ordinal = peek(c, 'ordinal');
  if (ordinal) return ordinal.value > 0 ? take(c, 'ordinal')?.value : undefined;
  const number = peek(c, 'number');
  if (!number || number.digits > 2) return undefined;
  return take(c, 'number')?.value;
}

/** The 06 of '30-Jun-06'. */
function takeShortYear(c: Cursor): number | undefined {
  // In '30 Jun 06' no unit may follow.
  const isLast = c.lexemes[c.index + 1] === undefined || peek(c, 'close', 1) !== undefined;
  if (!c.lexemes[c.index]?.joined && !isLast) return undefined;
  const number = take(c, 'number');
  return number?.digits === 2 ? fullYear(number.value) : undefined;
}

function readMonth(c: Cursor): WrittenPeriod | undefined {
  skipMonthOf(c); // the month of June
  const month = take(c, 'month', 'a month')?.value;
  if (month === undefined) return undefined;
  if (isLast(c, 'next')) {
    advance(c);
    return { is: 'unit', unit: month, offset: 1, each: false }; // en juin prochain
  }
  const second = attempt(c, (inner) => readSecondMonth(inner, month));
  const year = attempt(c, takeJoinedYear) ?? null;
  const written = { is: 'month', year, month } as const;
  return second === undefined ? written : { is: 'span', first: written, last: { is: 'month', year, month: second }, range: false };
}

/** 'June/July', 'June or July', and of months that follow one another 'June and July'. */
function readSecondMonth(c: Cursor, first: number): number | undefined {
  const isAnd = take(c, 'and') !== undefined;
  if (!isAnd && !take(c, 'slash') && !take(c, 'or')) return undefined;
  const second = take(c, 'month')?.value;
  return !isAnd || second === first + 1 ? second : undefined;
}

function readDecade(c: Cursor): WrittenPeriod | undefined {
  if (peek(c, 'unit')?.value === 'decade') {
    advance(c);
    if (!take(c, 'of')) return undefined;
    take(c, 'article');
    const year = takeYear(c);
    return year !== undefined && year % 10 === 0 ? { is: 'decade', year } : undefined;
  }
  const year = take(c, 'decade')?.value;
  return year === undefined ? undefined : { is: 'decade', year };
}

function readYear(c: Cursor): WrittenPeriod | undefined {
  if (take(c, 'fiscal')) return readFiscalYear(c);
  const twin = peek(c, 'iso') ?? peek(c, 'number', 2)?.digits === 2 ? tryOut(c, readTwin) : undefined;
  if (twin) return twin;
  const isPlural = takeYearNoun(c);
  const year = takeYear(c) ?? (peek(c, 'unit', -1)?.value === 'year' ? takeShort(c) : undefined); // CY24
  if (year === undefined) return undefined;
  if (isPlural && year % 10 === 0) return { is: 'decade', year }; // les années 2010
  skipYear(c);
  return take(c, 'fiscal') ? { is: 'fiscal', year } : { is: 'year', year };
}

/** The noun of 'the 2006 calendar year'. */
const skipYear = (c: Cursor): void => {
  if (peek(c, 'unit')?.value === 'year' && !peek(c, 'number', 1) && !/s$/i.test(textOf(c, c.index, c.index + 1))) advance(c);
};

/** 'the 2006-07 financial year', 'the 2006-07 school year'. */
const readTwinNamed: Reader = (c) => {
  const isNamed = [1, 3].some((ahead) => peek(c, 'fiscal', ahead) ?? peek(c, 'school', ahead));
  const begins = isNamed ? takeTwin(c) : undefined;
  if (begins === undefined) return undefined;
  if (take(c, 'fiscal')) return { is: 'fiscal', year: begins + 1 };
  return take(c, 'school') && schoolYear(begins);
};

/** '2006/07', '2006-2007': the fiscal year, named by the year it ends in. */
const readTwin: Reader = (c) => {
  const begins = takeTwin(c);
  return begins === undefined ? undefined : { is: 'fiscal', year: begins + 1 };
};

/** '2007', 'FY07', '2006-07' and '2006/2007', named by the year it ends in. */
function readFiscalYear(c: Cursor): WrittenPeriod | undefined {
  if (peek(c, 'unit')?.value === 'year') advance(c);
  skipAbbreviation(c);
  if (take(c, 'of') && peek(c, 'unit')?.value === 'year') advance(c); // el ejercicio del año 2006
  if (peek(c, 'iso')) return readTwin(c);
  const number = take(c, 'number', 'a year');
  if (!number || (number.digits !== 4 && number.digits !== 2)) return undefined;
  const year = number.digits === 2 ? fullYear(number.value) : number.value;
  return year > 0 ? { is: 'fiscal', year: takeYearAfter(c, year) ? year + 1 : year } : undefined;
}

/** 'this year', 'the next quarter', 'the end of the fiscal year', 'each month', 'next summer', 'next June'. */
export function readUnitPeriod(c: Cursor): WrittenPeriod | undefined {
  if (peek(c, 'another', -1)) return undefined; // the end of such year
  const each = take(c, 'every') !== undefined;
  const next = !each && take(c, 'next') !== undefined;
  if (!each && !next && !readHere(c)) return undefined;
  const unit: UnitOfCalendar | undefined = each ? readEachUnit(c) : readUnitName(c);
  if (unit === undefined) return undefined;
  const named = isNamedUnit(unit) ? readNamed(c, unit, next) : undefined;
  if (named || (isNamedUnit(unit) && !each && !next)) return named; // 'the summer' is a season without its year
  return { is: 'unit', unit, offset: next || readLater(c, each || next) ? 1 : 0, each };
}

/** 'el próximo verano de 2024'. */
function readNamed(c: Cursor, unit: NamedUnit, next: boolean): WrittenPeriod | undefined {
  const year = next ? attempt(c, takeJoinedYear) : undefined;
  if (year === undefined) return undefined;
  return typeof unit === 'number' ? { is: 'month', year, month: unit } : { is: 'season', year, season: unit };
}

/** The unit of 'each quarter of the fiscal year', and with its owner 'each of its financial years', 'each year of the Foundation'. */
function readEachUnit(c: Cursor): UnitOfCalendar | undefined {
  if (peek(c, 'article', 1) && take(c, 'of')) {
    take(c, 'article');
    while (peek(c, 'word')) advance(c);
  }
  const unit = readUnitName(c);
  if (unit !== 'year') skipOfYear(c);
  if (unit === undefined || !peek(c, 'of')) return unit;
  if (!c.running && peek(c, 'article', 1) && OWNERS.some((is) => peek(c, is, 2))) while (!endsEvent(c, c.index)) advance(c);
  return unit;
}

const OWNERS: readonly Is[] = ['word', 'body'];

/** 'this', or an article that stands before a unit; 'de' and 'del' hold one or stand for one. */
const readHere = (c: Cursor): boolean => take(c, 'this') !== undefined
  || (!peek(c, 'of-many', -1) && (peek(c, 'article', -1)?.value === 'the' || isAnyBefore(c) || holdsArticle(c)));

const isAnyBefore = (c: Cursor): boolean => (peek(c, 'of', -1) ?? peek(c, 'part', -1) ?? peek(c, 'part', -2)) !== undefined;

/** Whether the bound before is of several words, the last of which is or holds an article: 'en el transcurso del'. */
function holdsArticle(c: Cursor): boolean {
  const before = c.lexemes[c.index - 1];
  return before !== undefined && (has(before, 'bound') || has(before, 'after')) && c.text.slice(before.at, before.end).includes(' ');
}

/** Whether 'next' stands behind a unit: l'année prochaine. What stands for 'this' there says nothing more. */
function readLater(c: Cursor, isSettled: boolean): boolean {
  if (isSettled) return false;
  return take(c, 'next') !== undefined || (take(c, 'this'), false);
}

/** 'year', 'fiscal year', 'summer', 'June' as a unit. */
export function readUnitName(c: Cursor): UnitOfCalendar | undefined {
  skipMonthOf(c); // el próximo mes de junio
  const named = take(c, 'season')?.value ?? take(c, 'month')?.value;
  if (named !== undefined) return named;
  const fiscal = take(c, 'fiscal') !== undefined;
  const unit = take(c, 'unit')?.value;
  if (fiscal) { // fiscal year, fiscal quarter, fiscal year quarter
    if (unit === 'quarter' || take(c, 'unit')?.value === 'quarter') return 'fiscal-quarter';
    return unit === undefined || unit === 'year' ? 'fiscal' : undefined;
  }
  return unit === undefined || isUncounted(unit) ? undefined : unit;
}

const UNCOUNTED: readonly Unit[] = ['hour', 'day', 'workday', 'eight-days', 'fortnight', 'fifteen-days'];
const isUncounted = (unit: Unit): unit is UncountedUnit => UNCOUNTED.includes(unit);

/** Whether a word stands here that is none of the calendar, as in most events: nothing begins with it. */
const isMereWord = (c: Cursor): boolean => c.lexemes[c.index]?.senses[0]?.is === 'word';

const MONTH_OR_YEAR: typeof READERS = [[readMonth], [readYear]];

const readByName: Reader = (c) => (peek(c, 'feast') ? readFeast(c) : readSchool(c)); // Christmas, la rentrée

/** Readers in order, each with what it begins with where that is one thing or two. */
const READERS: readonly (readonly [Reader, Is?, Is?])[] = [
  [readTwinNamed, 'iso', 'number'], [readIso, 'iso', 'number'], [readNumeric, 'numeric', 'number'], [readUnitEnd, 'unit-end', 'every'],
  [readSeason, 'season'], [readQuarterOrHalf], [readNth], [readSlice], [readWeekOf, 'unit', 'fiscal'], [readByName, 'feast', 'school'],
  [readDay], [readMonth], [readDecade, 'decade', 'unit'], [readYear], [readFollowing], [readUnitPeriod], [readWeekday],
];
