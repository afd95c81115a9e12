// Reads the stretch of time of a relative deadline: 'the next 12 months', '12 to 18 months', 'a 24-month period'.
//
//   stretch   = [article] [period of] [next] [least to] duration [period] [next]
import { advance, atEnd, attempt, isAny, peek, reject, take, tryOut, type Cursor, type Is } from './cursor.js';
import type { Bound, Duration } from './deadline.js';
import type { Unit } from './language.js';
import { has } from './lex.js';
import { durationOf, readBracketed, readCount, readDuration, readNumber, readUnit } from './read-duration.js';

/** A bound as a word of the language, which says more than that of a deadline. */
export type BoundWord = Bound | 'within' | 'over' | 'at least' | 'at most';

/** A stretch of time, the shorter one where it is a range, and whether 'next' stands by it. */
export interface Stretch {
  readonly duration: Duration;
  readonly least?: Duration;
  readonly next: boolean;
  /** Whether it is the first so many, 'the first 100 days', or else what no period can be counted from. */
  readonly first: boolean;
  /** Whether it begins where another ends: 'a further 28 days'. */
  readonly further: boolean;
}

/** 'a year' is read with its article, 'the 90 days' and 'a 24-month period' without. */
function skipArticle(c: Cursor): void {
  const article = peek(c, 'article')?.value;
  const isOne = peek(c, 'number', 1)?.digits !== 0 || peek(c, 'period-word', 3) !== undefined; // a 24-month period, a two-year period
  if (article === 'the' || (article === 'a' && peek(c, 'number', 1) && isOne)) take(c, 'article');
}

/** Reads a stretch of time after a bound. */
export function readStretch(c: Cursor, bound: BoundWord | undefined): Stretch | undefined {
  const started = c.index;
  const article = peek(c, 'article')?.value;
  const begins = attempt(c, (inner) => readBeginning(inner, bound));
  if (!begins) skipArticle(c);
  const nth = tryOut(c, (inner) => readNthUnit(inner, bound)) ?? tryOut(c, (inner) => readProjectUnit(inner, bound));
  if (nth) return { duration: nth, next: true, first: true, further: false };
  const least = tryOut(c, readLeast);
  const isStretch = begins === 'next' && isOfNext(c, bound, article !== undefined);
  const ofUnit = isStretch ? undefined : tryOut(c, (inner) => readUnitAfter(inner, bound));
  const duration = ofUnit ?? attempt(c, readDuration) ?? (isStretch ? attempt(c, readUnit) : undefined);
  if (!duration || isCompound(c)) return undefined;
  const range = readRange(c, duration, least);
  skipBehind(c);
  const run = c.lexemes.slice(started, c.index);
  const says = (is: Is): boolean => run.some((lexeme) => has(lexeme, is));
  const first = says('ordinal') || ofUnit !== undefined;
  return { ...range, next: says('next') || (range.least !== undefined && isRough(c, says)), first, further: says('further') };
}

/** 'two or three weeks', 'between three and six months', and nothing more: no exact length of anything. */
const isRough = (c: Cursor, says: (is: Is) => boolean): boolean => {
  const unit = peek(c, 'unit', -1)?.value;
  return atEnd(c) && unit !== 'hour' && (says('or') || (unit !== 'year' && says('between')));
};

/** A stretch with the shorter one, if there are two. */
function readRange(c: Cursor, duration: Duration, least: Duration | undefined): Pick<Stretch, 'duration' | 'least'> {
  const more = tryOut(c, (inner) => readOrMore(inner, duration));
  return more ? { duration: more, least: duration } : { duration, ...(least && { least }) };
}

/** The two of 'a week or two'. */
export function readOrMore(c: Cursor, { months, days }: Duration): Duration | undefined {
  const count = take(c, 'or') && readNumber(c)?.value;
  return count === undefined || count < 2 || peek(c, 'unit') ? undefined : { months: months * count, days: days * count };
}

/** What may stand behind a stretch and says no more: 'les douze mois suivants', 'trente jours au plus'. */
function skipBehind(c: Cursor): void {
  tryOut(c, readSame);
  if (!(peek(c, 'after') && c.lexemes[c.index + 1])) take(c, 'next');
  take(c, 'most');
  while (take(c, 'limit') ?? (peek(c, 'limit', 1) && take(c, 'and')));
  take(c, 'small');
}

/** The bracket of '3 mois (90 jours) après' the vote. */
const readSame = (c: Cursor): unknown => (peek(c, 'unit', -1) && peek(c, 'number', 1) && peek(c, 'close', 2) ? readSameCount(c)
  : take(c, 'open') && readDuration(c) && take(c, 'close') && !atEnd(c) ? true : undefined);

/** The bracket of 'quince días (15)'. */
const readSameCount = (c: Cursor): unknown => {
  const before = c.lexemes[c.index - 2]?.senses.find((sense) => sense.is === 'number');
  return before?.is === 'number' && readBracketed(c) === before.value ? true : undefined;
};

/** 'over the next year' and 'the next working day' are stretches, 'next year' and 'by the next quarter' are of the calendar. */
const isOfNext = (c: Cursor, bound: BoundWord | undefined, hasArticle: boolean): boolean =>
  bound === 'within' || bound === 'over' || (bound === 'in' && hasArticle)
  || (peek(c, 'or', 1) && peek(c, 'number', 2)) !== undefined // the next week or two
  || (isDay(peek(c, 'unit')?.value) && !has(c.lexemes[c.index - 1], 'another'));

const isDay = (unit: Unit | undefined): boolean => unit === 'day' || unit === 'workday';

/** 'a period of', 'a maximum period not exceeding', 'the initial', 'the next'. */
function readBeginning(c: Cursor, bound: BoundWord | undefined): 'period' | 'next' | 'first' | undefined {
  const period = take(c, 'article') && readPeriodWord(c, bound);
  if (take(c, 'next', "'next'")) return 'next';
  if (peek(c, 'further') && peek(c, 'number', 1) && take(c, 'further')) return 'next';
  if (peek(c, 'ordinal')?.value === 1 && peek(c, 'number', 1) && take(c, 'ordinal')) return 'first';
  return period === undefined ? undefined : 'period';
}

function readPeriodWord(c: Cursor, bound: BoundWord | undefined): unknown {
  const kind = bound === 'within' ? tryOut(c, skipKind) : undefined;
  const period = take(c, 'period-word') ?? kind;
  if (period) take(c, 'of');
  if (period && peek(c, 'bound')?.value === 'at most') advance(c); // a period of up to
  return period;
}

/** What kind of stretch: the 'maximum' of 'a maximum period', the 'initial' of 'the initial 30 days'. */
function skipKind(c: Cursor): true | undefined {
  const { index } = c;
  while (c.index < index + 3 && isAny(c, 'word', 'most', 'label') && !peek(c, 'period-word')) advance(c);
  return c.index > index && (peek(c, 'period-word') ?? (peek(c, 'number') && peek(c, 'unit', 1))) ? true : undefined;
}

/** 'the 20th day following' its publication; 'the end of the second year'. */
function readNthUnit(c: Cursor, bound: BoundWord | undefined): Duration | undefined {
  const n = take(c, 'ordinal')?.value ?? (peek(c, 'unit')?.value === 'workday' ? 1 : -1);
  tryOut(c, (inner) => (readBracketed(inner) === n ? true : undefined)); // el noveno (9) día
  const unit = n > 0 ? take(c, 'unit')?.value : undefined;
  if (unit && ['year', 'month', 'week'].includes(unit)) {
    const isOf = isCounted(c) || peek(c, 'of') !== undefined; // the first year of work
    return bound === 'within' || (isOf && ['over', 'in'].includes(bound ?? '')) ? durationOf(n, unit) : undefined;
  }
  return unit && isDay(unit) ? readNthDay(c, n, unit, bound) : undefined;
}

/** 'the 20th day following', 'dentro del tercer día (siguiente)', 'le dixième jour précédant' the vote. */
function readNthDay(c: Cursor, n: number, unit: Unit, bound: BoundWord | undefined): Duration | undefined {
  const isNext = peek(c, 'next') !== undefined && !c.lexemes[c.index + 1];
  if (isNext) take(c, 'next');
  return isNext || isCounted(c) || (bound === 'within' && isLimit(c)) ? durationOf(n, unit) : undefined;
}

const isLimit = (c: Cursor): boolean => peek(c, 'ordinal', -2) !== undefined && (atEnd(c) || peek(c, 'of') !== undefined);

const isCounted = (c: Cursor): boolean => (peek(c, 'after') && !peek(c, 'of'))
  ?? (peek(c, 'bound')?.value === 'before' || peek(c, 'thereafter') !== undefined);

/** 'month 18' of a project, 'year 2', 'day 100'. */
function readProjectUnit(c: Cursor, bound: BoundWord | undefined): Duration | undefined {
  const isAll = bound === undefined && c.index === 0 && !c.running; // Month 6, Years 1-2
  const unit = isAll || ['by', 'in', 'within'].includes(bound ?? '') ? take(c, 'unit')?.value : undefined;
  if (!unit || !['day', 'month', 'year'].includes(unit)) return undefined; // week 12 is one of the calendar
  const first = readNumber(c);
  const number = first && take(c, 'dash') ? readNumber(c) : first;
  if (!number || Math.max(number.value, 10 ** number.digits) > 1000 || isOfDate(c)) return undefined;
  return isAll && !atEnd(c) ? undefined : durationOf(number.value, unit);
}

/** 'el día 30 de junio', 'el día 15 del mes'. */
const isOfDate = (c: Cursor): unknown => peek(c, 'unit') ?? peek(c, 'month', 1) ?? (peek(c, 'of') && peek(c, 'unit', 1));

/** 'the year following' adoption, 'the month after', 'dans le mois de' its adoption, 'sous huitaine'. */
function readUnitAfter(c: Cursor, bound: BoundWord | undefined): Duration | undefined {
  const isHeld = bound && (peek(c, bound === 'in' ? 'to' : 'bound', -1) ?? peek(c, 'of', -1));
  const value = peek(c, 'unit')?.value;
  const unit = (peek(c, 'article', -1) ?? isHeld) ? readUnit(c) : undefined;
  return unit && (isOneOf(c, bound, value) || (bound === 'in' && isHeld && isAtLast(c))) ? unit : undefined;
}

/** Whether a unit is one of something: 'huitaine', 'dans le mois de', 'the month after'. */
function isOneOf(c: Cursor, bound: BoundWord | undefined, unit: Unit | undefined): boolean {
  if (bound === 'within' && (unit === 'eight-days' || unit === 'fifteen-days' || (peek(c, 'of') && !atEnd(c)))) return true;
  const begins = peek(c, 'starting') && !peek(c, 'from'); // the week beginning 26 June
  return peek(c, 'after') !== undefined && !begins && !peek(c, 'of') && c.lexemes[c.index + 1] !== undefined;
}

/** 'al mes siguiente'. */
const isAtLast = (c: Cursor): boolean => peek(c, 'next') !== undefined && c.lexemes[c.index + 1] === undefined;

/** 'five-year' before its noun, as in 'a five-year plan'; a 'five-year period' is a stretch. */
function isCompound(c: Cursor): boolean {
  const joined = c.lexemes[c.index - 1]?.joined === true && peek(c, 'unit', -1) && peek(c, 'number', -2);
  return !take(c, 'period-word') && joined !== undefined && joined !== false && !atEnd(c) && !peek(c, 'after') && !peek(c, 'of');
}

/** The shorter end of '12 to 18 months', 'between one and two years'. */
export function readLeast(c: Cursor): Duration | undefined {
  const between = take(c, 'between') !== undefined;
  if (between) take(c, 'article');
  const number = readCount(c);
  const own = number === undefined ? undefined : take(c, 'unit')?.value;
  if (number === undefined || !(between ? take(c, 'and') : takeJoint(c, own === undefined))) return undefined;
  if (between) take(c, 'article');
  const ahead = c.index;
  const last = readCount(c);
  const unit = peek(c, 'unit') && (own ?? peek(c, 'unit')?.value); // 90 days until 2010
  c.index = ahead;
  if (!unit || last === undefined) return undefined;
  const grows = last > number || own !== undefined;
  return grows ? durationOf(number, unit) : reject(c, ahead, `a number above ${String(number)}`);
}

const takeJoint = (c: Cursor, isBare: boolean): unknown =>
  take(c, 'dash') ?? take(c, 'to') ?? (isBare ? take(c, 'or') : undefined) ?? attempt(c, readNorMore);

/** 'and not more than', 'nor more than'. */
function readNorMore(c: Cursor): true | undefined {
  take(c, 'comma');
  if (!take(c, 'and')) take(c, 'but');
  return take(c, 'bound')?.value === 'at most' || has(c.lexemes[c.index - 1], 'no-later') ? true : undefined;
}
