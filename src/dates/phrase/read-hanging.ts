// Reads days of a unit that only an event tells: 'le 31 mars de l'année suivant celle de la vente', 'the Thursday before the vote'.
import { advance, atEnd, attempt, isAny, peek, take, textOf, tryOut, type Cursor, type Is } from './cursor.js';
import { isYearless, type WrittenDeadline } from './deadline.js';
import { has } from './lex.js';
import { readCount } from './read-duration.js';
import { endsEvent, readEventWords } from './read-event.js';
import { readNth } from './read-nth.js';
import { readDay, skipDayNoun, skipMonthOf } from './read-period.js';
import type { BoundWord } from './read-stretch.js';
import { readWholePeriod } from './read-timed.js';

/** Reads a day, month or weekday with what it hangs on: together they are the event that is awaited. */
export function readHanging(c: Cursor, bound: BoundWord | undefined): WrittenDeadline | undefined {
  if (c.running && bound !== 'by' && bound !== 'before') return undefined;
  const isUntil = (peek(c, 'until', -1) ?? peek(c, 'when', -1)) !== undefined;
  const isClause = leadsToClause(c);
  if (!isClause) take(c, 'article');
  const start = c.index;
  const hangs = attempt(c, (inner) => readSittings(inner, bound)) ?? readOffset(c)
    ?? (c.running ? undefined : attempt(c, (inner) => readAwaited(inner, bound, isUntil, isClause)))
    ?? (c.running ? undefined : attempt(c, readUnitWhich)) ?? (readHead(c, bound) && (readBeside(c) ?? readUnitOf(c)));
  if (!hangs) return undefined;
  return { is: 'event', bound: bound === 'before' ? 'before' : 'by', event: textOf(c, start, c.index), definite: true, named: true };
}

/** 'hasta que', 'hasta que el'. */
function leadsToClause(c: Cursor): boolean {
  const before = peek(c, 'article', -1) ? -2 : -1;
  return peek(c, 'until', before) !== undefined && peek(c, 'when', before) !== undefined;
}

/** 'the next 21 days on which the House sits', 'five sitting days after it was laid', 'the following trading day'. */
function readSittings(c: Cursor, bound: BoundWord | undefined): true | undefined {
  const isOther = peek(c, 'next') && peek(c, 'another');
  const isFirst = take(c, 'next') ?? take(c, 'ordinal'); // the first fifteen days on which
  take(c, 'next');
  const isCounted = readCount(c) !== undefined;
  if (!(isCounted || isFirst) || !(take(c, 'sitting') ?? (!isCounted && isOther && isAnyDay(c)))) return undefined;
  const counts = [undefined, 'at least', 'at most'].includes(bound); // five sitting days
  if (counts && !isFirst && !peek(c, 'after') && peek(c, 'bound')?.value !== 'before') return undefined;
  skipEvent(c);
  return true;
}

/** Up to what ends an event, and not before 'of each House'. */
function skipEvent(c: Cursor): void {
  while (!atEnd(c) && (!endsEvent(c, c.index) || (peek(c, 'every') && peek(c, 'of', -1)))) advance(c);
}

/** 'D-Day', 'el día D', 'E-Day + 30', 'T + 12 months': a day that its programme names by a letter, or so long after it. */
const readOffset = (c: Cursor): true | undefined => (c.running ? undefined : attempt(c, (inner) => {
  const isDay = take(inner, 'unit')?.value === 'day';
  if (!/^\p{Lu}$/u.test(textOf(inner, inner.index, inner.index + 1))) return undefined;
  advance(inner);
  const isNamed = inner.lexemes[inner.index]?.joined === true && take(inner, 'unit'); // D-Day
  if (textOf(inner, inner.index, inner.index + 1) === '+') {
    advance(inner);
    if (!readCount(inner)) return undefined;
    take(inner, 'unit');
  } else if (!isDay && !isNamed) return undefined;
  return endsEvent(inner, inner.index) || undefined;
}));

/** What tells of no day itself: a term laid down elsewhere, a clause, and 'from the date of this order'. */
function readAwaited(c: Cursor, bound: BoundWord | undefined, isUntil: boolean, isClause: boolean): true | undefined {
  const when = isClause || isAny(c, ...(isUntil ? NOUNS : WHENS)) ? attempt(c, (inner) => readWhen(inner, isClause)) : undefined;
  if (when) return when;
  const isOnset = has(c.lexemes[c.index - 1], 'onset') || (peek(c, 'article', -1) && has(c.lexemes[c.index - 2], 'onset'));
  return isOnset && take(c, 'self') ? endsEvent(c, c.index) || undefined : readLaidDown(c, bound);
}

/** 'dentro del plazo establecido en el artículo 5', 'within the period specified in section 4': a term that is told elsewhere. */
function readLaidDown(c: Cursor, bound: BoundWord | undefined): true | undefined {
  const isSuch = peek(c, 'another', -1); // within such period as may be prescribed
  if (bound !== 'within' || !(peek(c, 'term', -1) ?? peek(c, 'limit', -1) ?? take(c, 'period-word'))) return undefined;
  if (isSuch ? isAny(c, 'of') : !take(c, 'source')) return undefined;
  const start = c.index;
  while (!atEnd(c) && !(isAny(c, 'open', 'comma') && endsEvent(c, c.index))) advance(c);
  return c.index > start || peek(c, 'when', -1) !== undefined || undefined;
}

/** 'when the plan is adopted', 'once funding has been secured', 'une fois le plan adopté'. */
function readWhen(c: Cursor, isClause: boolean): true | undefined {
  const start = c.index;
  const isOnce = take(c, 'once') !== undefined;
  if (!isOnce) take(c, 'when');
  while (!atEnd(c) && !endsEvent(c, c.index)) advance(c);
  const run = c.lexemes.slice(start, c.index);
  if (isClause) return run.length > 1 || undefined;
  if (isOnce) return run.length > 2 || run.some((lexeme) => ACTS.some((is) => has(lexeme, is))) || undefined;
  const verb = run.findIndex((lexeme) => has(lexeme, 'be') || has(lexeme, 'past'));
  return verb > (has(run[0], 'when') ? 1 : 0) || (run.length > 2 && has(c.lexemes[start - 1], 'latest')) || undefined;
}

const NOUNS: readonly Is[] = ['word', 'promise', 'event', 'body'];
const WHENS: readonly Is[] = ['when', 'once'];
const ACTS: readonly Is[] = ['article', 'past', 'event'];

const isAnyDay = (c: Cursor): boolean => ['day', 'workday'].includes(take(c, 'unit')?.value ?? '');

/** A day or month without its year, 'the last working day', 'the Thursday'. */
function readHead(c: Cursor, bound: BoundWord | undefined): true | undefined {
  skipMonthOf(c);
  const nth = attempt(c, readNth); // the fourth day of July
  if (nth) return (nth.is === 'day' || nth.is === 'nth') && isYearless(nth) ? true : undefined;
  take(c, 'between');
  if (readDayOfYear(c)) {
    while (take(c, 'and') ?? take(c, 'dash') ?? take(c, 'to')) if (!readDayOfYear(c)) return undefined; // 1 January to 30 April
    return true;
  }
  if (bound === 'by' && peek(c, 'bound', 1)?.value === 'before' && take(c, 'unit')) return true; // hasta el mes anterior al comienzo
  return readCountedHead(c);
}

/** A day or month without its year: what has one is no event. */
const readDayOfYear = (c: Cursor): unknown => attempt(c, (inner) => {
  const day = attempt(inner, readDay);
  return day ? isYearless(day) || undefined : take(inner, 'month');
});

/** 'the last working day', 'los primeros diez (10) días', 'les dix premiers jours', 'the Thursday'. */
function readCountedHead(c: Cursor): true | undefined {
  skipDayNoun(c);
  const count = peek(c, 'ordinal') ? undefined : attempt(c, readCount); // los 5 (cinco) primeros días
  const n = take(c, 'ordinal');
  if (take(c, 'weekday')) return true;
  const looksBack = count !== undefined && n?.value === -1; // los dos últimos años anteriores a
  if (looksBack || (!n && (count === undefined || count > 31 || peek(c, 'unit')))) return undefined;
  if (count === undefined) attempt(c, readCount);
  take(c, 'unit');
  return true;
}

/** 'before the vote'. */
const readBeside = (c: Cursor): unknown => attempt(c, (inner) => {
  if (peek(inner, 'of') || !takeBeside(inner)) return undefined;
  return tryOut(inner, readWholePeriod) ? undefined : readEventWords(inner, false, 1);
});

/** 'after', 'before'. */
const takeBeside = (c: Cursor): unknown => take(c, 'after') ?? (peek(c, 'bound')?.value === 'before' ? take(c, 'bound') : undefined);

/** 'in which', where words follow. */
const takeWhich = (c: Cursor): unknown => (c.running || !c.lexemes[c.index + 1] ? undefined : take(c, 'another'));

/** 'the second year', and of a kind that no calendar has: 'the tax year'. */
function readUnit(c: Cursor): 'of the calendar' | 'of a kind' | undefined {
  const isOther = !c.running && peek(c, 'another'); // such year
  take(c, 'article');
  const isUnit = (peek(c, 'unit', 1) ?? peek(c, 'fiscal', 1)) !== undefined;
  if (isUnit && !take(c, 'ordinal') && peek(c, 'after', 2) && !peek(c, 'of', 2)) take(c, 'next');
  const start = c.index;
  while (!c.running && peek(c, 'word') && (peek(c, 'unit', 1) ?? peek(c, 'word', 1))) advance(c);
  if (!take(c, 'unit') && !take(c, 'fiscal')) return undefined;
  return isOther || c.index > start + 1 ? 'of a kind' : 'of the calendar';
}

/** 'the fiscal year in which it is adopted'. */
function readUnitWhich(c: Cursor): true | undefined {
  return readUnit(c) && peek(c, 'which') && c.lexemes[c.index + 1] ? (skipEvent(c), true) : undefined;
}

/** 'of', 'in'. */
const takeOf = (c: Cursor): unknown => take(c, 'of') ?? (peek(c, 'bound')?.value === 'in' ? take(c, 'bound') : undefined);

/** 'of the second year following that of the sale', 'of the last year covered by the plan'. */
function readUnitOf(c: Cursor): true | undefined {
  const unit = takeOf(c) && readUnit(c);
  if (!unit) return undefined;
  if (unit === 'of a kind' && endsEvent(c, c.index)) return true;
  const follows = (takeBeside(c) ?? takeWhich(c)) !== undefined;
  if ((!follows && (c.running || isSettled(c))) || attempt(c, readWholePeriod)) return undefined;
  const before = c.index;
  if (!c.running && follows) while (!endsEvent(c, c.index)) advance(c);
  else if (!readEventWords(c, false, 1)) return undefined;
  return c.index > before || undefined;
}

/** Whether the unit is one of the calendar after all: 'of the month of June', 'of the year 2006', 'of this year'. */
const isSettled = (c: Cursor): boolean => (isAny(c, 'another') && !isAny(c, 'which')) || isAny(c, 'this', 'next', 'comma', 'thereafter')
  || [0, 1].some((ahead) => peek(c, 'month', ahead) ?? peek(c, 'every', ahead) ?? peek(c, 'number', ahead));
