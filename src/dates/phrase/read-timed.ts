// Reads one deadline: counted from something (read-relative.ts), at a date, or by an event.
//
//   timed     = relative | absolute | event
//   absolute  = [bound] [article] period
//   event     = (by | before) [article | next] words
import { addDays, dateOf, dayOf, monthOf, yearOf } from '../plain-date.js';
import { advance, atEnd, attempt, expect, isAny, named, peek, take, textOf, tryOut, type Cursor, type Is } from './cursor.js';
import {
  isNamedUnit, isYearless, type Bound, type UnitOfCalendar, type WrittenAnchor, type WrittenDeadline, type WrittenPeriod,
} from './deadline.js';
import type { Unit } from './language.js';
import { has, lex, mayBind, type Lexeme } from './lex.js';
import { skipClock, skipTrailingClock } from './read-clock.js';
import { durationOf, readDuration } from './read-duration.js';
import { beginsBeside, endsEvent, isOneOfMany, readEventWords } from './read-event.js';
import { readHanging } from './read-hanging.js';
import { readSingle } from './read-period.js';
import { rangeOf, readPeriod } from './read-range.js';
import { readRelative } from './read-relative.js';
import type { BoundWord } from './read-stretch.js';

/** Reads one deadline of its own. */
export function readTimed(c: Cursor): WrittenDeadline | undefined {
  const start = c.index;
  const read = attempt(c, readRelative) ?? attempt(c, readAbsolute) ?? attempt(c, readEvent);
  const isHanging = !c.running && (read?.is === 'event' || (read?.is === 'relative' && read.anchor.is === 'event'));
  return isHanging ? withEachOf(c.lexemes.slice(start, c.index), read) : read;
}

/** An event of each unit repeats: 'at the start of each school year', 'before the commencement of each financial year'. */
function withEachOf(lexemes: readonly Lexeme[], deadline: WrittenDeadline): WrittenDeadline {
  const each = lexemes.findIndex((lexeme) => has(lexeme, 'every')) + 1;
  const unit = each > 0 ? unitAt(lexemes[each]) ?? (has(lexemes[each], 'word') ? unitAt(lexemes[each + 1]) : undefined) : undefined;
  return unit ? { is: 'recurring', every: durationOf(1, unit), first: deadline } : deadline;
}

/** The unit at a lexeme that is as long as a month or more. */
function unitAt(lexeme: Lexeme | undefined): Unit | undefined {
  if (['fiscal', 'school', 'accounts'].some((is) => has(lexeme, is as Is))) return 'year'; // each anniversary
  const unit = lexeme?.senses.find((sense) => sense.is === 'unit')?.value;
  return unit && durationOf(1, unit).months > 0 ? unit : undefined;
}

/** 'by', 'no later than in', 'at the latest within'; the word that binds most. `at` is a place and no more than that. */
export function readBound(c: Cursor): BoundWord | undefined {
  let bound: BoundWord | undefined;
  named(c, 'bound', (inner) => {
    for (;;) {
      if (bound && peek(inner, 'comma') && (peek(inner, 'bound', 1) ?? isBeforeDate(inner))) advance(inner);
      if (bound && isEndOfOne(inner)) return bound;
      const isTerm = peek(inner, 'term') !== undefined;
      const word: BoundWord | undefined = take(inner, 'latest') ?? take(inner, 'until') ? 'by' : take(inner, 'bound')?.value;
      if (!word) return bound;
      const isLeast = isTerm && readLimit(inner);
      bound = isLeast ? undefined : stronger(bound, word);
    }
  });
  if (bound === undefined) expect(c, "'within' or another bound");
  return bound;
}

/** 'como muy tarde, seis meses después', 'a más tardar, el 30 de junio'. */
const isBeforeDate = (c: Cursor): unknown =>
  (c.running || !peek(c, 'latest', -1) ? undefined : peek(c, 'number', 1) ?? peek(c, 'article', 1));

/** 'término de su vigencia', and not 'término de diez días'. */
const isEndOfOne = (c: Cursor): boolean =>
  peek(c, 'term') !== undefined && peek(c, 'part') !== undefined && peek(c, 'of', 1) !== undefined && peek(c, 'number', 2) === undefined;

/** Which of two bounds binds more. */
const stronger = (bound: BoundWord | undefined, word: BoundWord): BoundWord =>
  (bound === undefined || bound === 'in' || (bound === 'by' && word !== 'in') ? word : bound);

/** Reads the limit of a term; whether it is a lower one: 'dans un délai d'au moins quinze jours'. */
function readLimit(c: Cursor): boolean {
  while (take(c, 'limit') ?? takeKind(c) ?? takeLink(c));
  return peek(c, 'bound')?.value === 'at least';
}

/** The 'contractual' of 'un plazo contractual de tres meses', the 'e' of 'máximo e improrrogable'. */
function takeKind(c: Cursor): unknown {
  const isLimit = peek(c, 'limit', 1) !== undefined;
  if (isLimit && peek(c, 'and')) return take(c, 'and');
  return peek(c, 'term', -1) && (isLimit || (peek(c, 'of', 1) && peek(c, 'number', 2))) ? take(c, 'word') ?? take(c, 'label') : undefined;
}

/** The 'de' and 'à' of a term and its limit. */
const takeLink = (c: Cursor): unknown =>
  (peek(c, 'limit', -1) ?? peek(c, 'term', -1) ?? peek(c, 'of', -1) ? take(c, 'of') ?? take(c, 'to') : undefined);

/** 'by June 2006', 'in the first half of 2006', 'between May and July 2006'. */
export function readAbsolute(c: Cursor): WrittenDeadline | undefined {
  return (c.running || c.index > 0 ? undefined : tryOut(c, readOpen)) ?? readBounded(c);
}

function readBounded(c: Cursor): WrittenDeadline | undefined {
  const start = c.index;
  if (takeFor(c)) return readScheduled(c);
  const bound = readBound(c);
  if (measures(c, bound) && !peek(c, 'sitting', 1)) return undefined;
  skipClock(c);
  const onset = !c.running && bound === undefined && !peek(c, 'between') ? attempt(c, readOnset) ?? attempt(c, readSince) : undefined;
  return onset ?? tryOut(c, (inner) => readHanging(inner, bound)) ?? readBoundPeriod(c, start, bound);
}

/** The period behind a bound that begins at a lexeme. */
function readBoundPeriod(c: Cursor, start: number, bound: BoundWord | undefined): WrittenDeadline | undefined {
  const isOnset = c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'onset'));
  const between = bound === 'from' || isOnset ? tryOut(c, readFromTo) : undefined;
  if (between) return between;
  const period = named(c, 'period', isOnset ? readOnsetOf : readWholePeriod);
  if (!period || isMereName(c, start)) return undefined;
  const binds = isOnset && bound === 'in' && LASTING.includes(period.is) ? 'from' : bound;
  const deadline = boundTo(period, untilHour(c, start) ? 'by' : binds, isBy(c.lexemes[start]));
  return deadline && withEach(deadline);
}

/** 'before noon on 30 June': by that day, unless the hour is that in which it begins. */
const untilHour = (c: Cursor, start: number): boolean => peek(c, 'bound', start - c.index)?.value === 'before'
  && c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'clock')) && !/\b(?:00?[:.h]|12[:.]0[01] ?a)/i.test(textOf(c, start, c.index));

const takeFor = (c: Cursor): unknown =>
  (c.index > 0 || c.running || isAny(c, 'bound', 'from', 'of') ? undefined : take(c, 'for'));

/** Whether a bound is one of how long, and not of by when. */
const measures = (c: Cursor, bound: BoundWord | undefined): boolean => bound === 'at least' || (bound === 'at most' && c.running);

/** What 'up to' leads to and no count looks like. */
const UP_TO: readonly WrittenPeriod['is'][] = ['day', 'month', 'quarter', 'half', 'season', 'part', 'numeric', 'nth', 'slice', 'unit'];

/** What a thing is set for: 'for the first quarter of 2021'; 'for 2021' tells for how long. */
function readScheduled(c: Cursor): WrittenDeadline | undefined {
  const ends = attempt(c, readLasting);
  if (ends) return ends;
  if (['unit', 'fiscal'].some((is) => peek(c, is as Is, 1))) return undefined; // for the year ending 31 March 2021
  const period = named(c, 'period', readWholePeriod);
  return period && SCHEDULED.includes(period.is) ? { is: 'absolute', bound: 'in', period } : undefined;
}

/** 'for a further period of six months until 30 June 2006': by its end. */
function readLasting(c: Cursor): WrittenDeadline | undefined {
  take(c, 'article');
  while (isAny(c, 'word', 'further', 'next') && !peek(c, 'period-word')) advance(c);
  if (!take(c, 'period-word')) return undefined;
  if (take(c, 'of')) readDuration(c);
  take(c, 'comma');
  if (peek(c, 'until')) return readBounded(c);
  const period = readWholePeriod(c); // for the period 2021-2025
  return period?.is === 'span' && period.range ? { is: 'absolute', bound: 'in', period } : undefined;
}

const LASTING: readonly WrittenPeriod['is'][] = ['month', 'quarter', 'half', 'season', 'year', 'fiscal', 'unit'];
const SCHEDULED: readonly WrittenPeriod['is'][] = ['day', 'month', 'quarter', 'half', 'season'];

/** 'the march', 'el ejercicio 2002': what a period is called, and not when. */
const isMereName = (c: Cursor, start: number): boolean =>
  start === 0 && !c.running && peek(c, 'article', -c.index) !== undefined && !peek(c, 'this', -c.index)
  && (['month', 'fiscal', 'school'] as const).some((is) => peek(c, is, 1 - c.index));

/** A period by its bound: within a year is in it, unless the bound may as well mean 'by'. */
function boundTo(period: WrittenPeriod, bound: BoundWord | undefined, isAlsoBy: boolean): WrittenDeadline | undefined {
  if (bound === 'at most') return UP_TO.includes(period.is) ? { is: 'absolute', bound: 'by', period } : undefined;
  if (bound === 'by' || bound === 'before' || bound === 'from') return { is: 'absolute', bound, period };
  if (bound !== 'within') return { is: 'absolute', bound: 'in', period };
  return isAlsoBy ? { is: 'absolute', bound: 'by', period } : { is: 'absolute', bound: 'in', period: orStretch(period) };
}

/** 'dans le mois' is in this month, or else within a month. */
const orStretch = (period: WrittenPeriod): WrittenPeriod =>
  (period.is === 'unit' && period.unit === 'month' && period.offset === 0 && !period.each
    ? { is: 'either', taken: period, other: { ...period, offset: 1 }, why: 'where it is a month from then' }
    : period);

/** '../2006-06' and '2006-06/..' (EDTF): an interval without a beginning or an end. */
function readOpen(c: Cursor): WrittenDeadline | undefined {
  const isBy = take(c, 'other') && take(c, 'other') && take(c, 'slash') !== undefined;
  const period = peek(c, 'iso') ?? peek(c, 'number') ? readSingle(c) : undefined;
  if (!period || (isBy ? !atEnd(c) : !take(c, 'slash') || !atEnd(c))) return undefined; // the dots at the end are left out
  return { is: 'absolute', bound: isBy ? 'by' : 'from', period };
}

/** The rest of 'no earlier than 1 June 2006 and no later than 30 June 2006'. */
function readFromTo(c: Cursor): WrittenDeadline | undefined {
  take(c, 'article');
  const first = named(c, 'period', readPeriod);
  take(c, 'comma');
  if (take(c, 'but') ?? take(c, 'and')) take(c, 'comma');
  const bound = first && readBound(c);
  if (!first || (bound !== 'by' && bound !== 'before')) return undefined;
  const end = named(c, 'period', readWholePeriod);
  const last = end && bound === 'before' ? dayBefore(end) : end;
  const period = last && rangeOf(first, last);
  return period && { is: 'absolute', bound: 'in', period };
}

/** The day before one with its year. */
function dayBefore(period: WrittenPeriod): WrittenPeriod | undefined {
  const day = period.is === 'day' && period.year !== null ? dateOf(period.year, period.month, period.day) : undefined;
  const before = day && addDays(day, -1);
  return before && { is: 'day', year: yearOf(before), month: monthOf(before), day: dayOf(before) };
}

/** 'd'ici 2007' is by 2007, though 'd'ici deux ans' is within two years. */
export const isBy = (bound: Lexeme | undefined): boolean => mayBind(bound, 'by');

/** 'from 1 January 2007': on that day; 'from summer 2007': a first day and no last. What is so as of a day is none, unless it repeats. */
function readOnset(c: Cursor): WrittenDeadline | undefined {
  const isStatus = peek(c, 'as-of') !== undefined;
  if (!named(c, 'bound', (inner) => take(inner, 'onset'))) return undefined;
  const period = named(c, 'period', readWholePeriod);
  if (!period && peek(c, 'event', peek(c, 'article') ? 1 : 0)) return readDue(c);
  if (!period || (isStatus && !(isYearless(period) && peek(c, 'every', 1)))) return undefined;
  if (period.is === 'day' || period.is === 'soonest') return { is: 'absolute', bound: 'in', period };
  return period.is !== 'span' || peek(c, 'onwards') ? { is: 'absolute', bound: 'from', period } : undefined;
}

/** 'desde el 1 de enero de 2007', which is from then as well as since: a day, or an event where it says until when. */
function readSince(c: Cursor): WrittenDeadline | undefined {
  if (c.index > 0 || !named(c, 'bound', (inner) => take(inner, 'since'))) return undefined;
  skipClock(c);
  const period = named(c, 'period', readWholePeriod);
  const isRange = c.lexemes.slice(c.index).some((lexeme) => has(lexeme, 'until'));
  if (period) return period.is === 'day' && !isRange ? { is: 'absolute', bound: 'in', period } : undefined;
  const due = readDue(c);
  return due && peek(c, 'until', peek(c, 'and') ? 1 : 0) ? due : undefined;
}

/** 'from the date of application': on that day. */
function readDue(c: Cursor): WrittenDeadline | undefined {
  const event = readEventWords(c, true);
  return event?.named ? { is: 'event', bound: 'by', event: event.words, definite: true, named: true } : undefined;
}

/** 'à compter de 2028': from its first day; 'dès la fin de 2006' when that is there. */
function readOnsetOf(c: Cursor): WrittenPeriod | undefined {
  const whole = readWholePeriod(c);
  const begins = !whole || [...LASTING, 'part', 'day', 'numeric', 'nth'].includes(whole.is) || (whole.is === 'span' && whole.range);
  return begins ? whole : { is: 'part', part: 'start', whole };
}

/** A deadline of each unit repeats: 'by the end of each quarter', 'within 90 days of the end of each fiscal year'. */
export function withEach(deadline: WrittenDeadline): WrittenDeadline {
  const period = deadline.is === 'absolute' ? deadline.period : deadline.is === 'relative' ? anchorPeriod(deadline.anchor) : undefined;
  const unit = period && eachIn(period);
  if (unit === undefined) return deadline;
  return { is: 'recurring', every: durationOf(1, unitOf(unit)), first: deadline };
}

const anchorPeriod = (anchor: WrittenAnchor): WrittenPeriod | undefined =>
  (anchor.is === 'relative' ? anchorPeriod(anchor.deadline.anchor) : anchor.is === 'period' ? anchor.period : undefined);

/** How long it is from one of a unit to the next. */
export const unitOf = (unit: UnitOfCalendar): Unit =>
  (isNamedUnit(unit) || unit === 'fiscal' ? 'year' : unit === 'fiscal-quarter' ? 'quarter' : unit);

function eachIn(period: WrittenPeriod): UnitOfCalendar | undefined {
  switch (period.is) {
    case 'unit': return period.each ? period.unit : undefined;
    case 'part': return eachIn(period.whole);
    case 'slice': return eachIn(period.whole);
    case 'following': return period.whole ? eachIn(period.whole) : undefined;
    case 'nth': return eachIn(period.within);
    default: return undefined;
  }
}

/** 'before the summit', 'upon adoption', 'by the end of the negotiations'. */
export function readEvent(c: Cursor): WrittenDeadline | undefined {
  const begins = c.index;
  const bound = readEventBound(c);
  if (!bound || !leadsToEvent(c, begins)) return undefined;
  const start = c.index;
  const definite = isAny(c, 'article', 'next', 'this') || isBeforeOne(c, bound);
  const event = bound === 'in' && isAtNoEvent(c) ? undefined : readEventWords(c, bound !== 'before');
  const isBare = (): boolean => !event?.named || has(c.lexemes[start], 'number'); // after 2020
  if (!event || tellsHow(c, start) || (bound === 'from' ? isBare() : tellsWhatFor(c, begins, start, bound, event.named))) return undefined;
  const isAct = event.deed && bound !== 'in' && !has(c.lexemes[start - 1], 'to');
  const named = event.named || isAct || isCapped(c, begins, start);
  return named || !isOfBody(c, start) ? { is: 'event', bound, event: event.words, definite, named } : undefined;
}

/** 'avant de commencer', 'before deciding', and 'avant la' mise en service, whose article is held by the word before. */
function isBeforeOne(c: Cursor, bound: Bound): boolean {
  if (bound !== 'before') return false;
  const verb = peek(c, 'of') ? c.index + 1 : c.index;
  const held = textOf(c, c.index - 1, c.index).split(' ').slice(1).at(-1);
  return c.language.verbs.test(textOf(c, verb, verb + 1)) || (held !== undefined && has(lex(held, c.language)[0], 'article'));
}

/** 'au plus tard lors de la visite'. */
const isCapped = (c: Cursor, begins: number, start: number): boolean =>
  !c.running && has(c.lexemes[begins], 'latest') && [start - 1, start].some((index) => has(c.lexemes[index], 'article'));

/** A deadline is not before a court or a committee, nor by one. */
const isOfBody = (c: Cursor, start: number): boolean => c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'body'));

/** 'by', 'before', 'upon', 'after'; 'during' an occasion is by it. */
function readEventBound(c: Cursor): Bound | undefined {
  const begins = c.index;
  if (!c.running && begins === 0 && !isAny(c, ...NOT_AFTER) && take(c, 'after')) return 'from';
  const isOnset = isAny(c, 'starting');
  const bound = readBound(c);
  if (bound === 'at least' || bound === 'at most' || (bound === 'from' && isOnset)) return undefined;
  if (bound !== 'within' && bound !== 'over') return bound;
  const words = c.lexemes.slice(begins, c.index);
  const isAlsoBy = bound === 'within' ? words.some(isBy) : words.some((word) => has(word, 'latest'));
  return isAlsoBy || (!c.running && (isOccasion(c.lexemes.slice(c.index, c.index + 6)) || isLaidDown(c))) ? 'by' : undefined;
}

/** What may mean 'after' as well, and does not where a phrase begins with it: 'from', 'since'. */
export const NOT_AFTER: readonly Is[] = ['of', 'bound', 'from', 'to', 'starting', 'past', 'onset'];

/** 'within the time limit set out in paragraph 1'. */
const isLaidDown = (c: Cursor): boolean => [0, 1, 2].some((ahead) => peek(c, 'period-word', ahead) && peek(c, 'source', ahead + 1));

/** 'en cuarenta sesiones'; in running text 'in' and its like tell of places, and when only where they are 'from' as well. */
const isAtNoEvent = (c: Cursor): boolean =>
  peek(c, 'number') !== undefined || (c.running && !has(c.lexemes[c.index - 1], 'onset') && !isOneOfMany(c.lexemes, c.index));

/** Not 'les Jeux olympiques', nor 'un délai de' an event. */
function leadsToEvent(c: Cursor, begins: number): boolean {
  const last = c.lexemes[c.index - 1];
  const binds = has(last, 'bound') || has(last, 'latest') || has(last, 'until');
  return binds ? c.index - 1 > begins || !has(last, 'article') : !has(last, 'of');
}

/** 'pour l'application de l'article 5', 'à la demande du ministre'. */
function tellsWhatFor(c: Cursor, begins: number, start: number, bound: BoundWord, named: boolean): boolean {
  const words = c.lexemes.slice(start, c.index);
  const lead = c.lexemes.slice(begins, start).findLast((lexeme) => !has(lexeme, 'article')); // pour les besoins
  if (has(lead, 'purpose')) return !isOccasion(words) && !has(c.lexemes[begins], 'latest'); // au plus tard lors de la construction
  if (bound === 'in' && !named) return true;
  // hasta su intersección con el límite
  if (has(c.lexemes[start - 1], 'until') && !named && !has(words[0], 'part')) return true;
  const place = has(c.lexemes[start - 1], 'to') && !has(c.lexemes[start - 1], 'until'); // a la autoridad de aplicación
  const first = has(c.lexemes[start - 1], 'onset') ? [] : words.slice(0, 2); // a partir de la vigencia
  const isTime = PLACED.some((is) => first.some((lexeme) => has(lexeme, is))) || isOccasion(words.slice(0, 4));
  if (place && (has(words[0], 'body') || !isTime)) return true;
  const isEnd = (index: number): boolean => has(words[index], 'part') && has(words[index + 1], 'of-the'); // al final de la obra
  return (bound === 'in' || place) && first.some((lexeme, i) => has(lexeme, 'act') && !isEnd(i));
}

/** What 'at' and 'to' lead to where they say when. */
const PLACED: readonly Is[] = ['event', 'unit', 'part'];

/** 'la prochaine réunion', and not 'tenir l'audience'. */
function isOccasion(words: readonly Lexeme[]): boolean {
  const noun = words.findIndex((lexeme) => has(lexeme, 'occasion'));
  return noun >= 0 && !words.slice(0, noun).some((lexeme, i) => i > 0 && has(lexeme, 'article'));
}

/** 'by agreement', 'through the implementation of the plan', 'by the adoption of measures' tell how. */
function tellsHow(c: Cursor, start: number): boolean {
  if (!has(c.lexemes[start - 1], 'means')) return false;
  const isEnd = [start, start + 1].some((index) => has(c.lexemes[index], 'part') && has(c.lexemes[index + 1], 'of'));
  if (isEnd || has(c.lexemes[start], 'occasion')) return false;
  if (has(c.lexemes[start], 'event') && has(c.lexemes[start + 1], 'number')) return false; // by COP 12
  return has(c.lexemes[start - 1], 'until') || !isDefinite(c.lexemes[start]) || (c.running && isOfAct(c, start));
}

/** 'by the adoption of measures', 'by the change of designation'. */
function isOfAct(c: Cursor, start: number): boolean {
  const words = c.lexemes.slice(start, c.index + 1);
  const of = words.findIndex((lexeme) => has(lexeme, 'of'));
  const noun = words.findIndex((lexeme) => has(lexeme, 'event'));
  return of === words.length - 1 || (of >= 0 && of < noun);
}

/** 'by the meeting', and not 'by a body'. */
const isDefinite = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.senses.some((sense) => (sense.is === 'article' && sense.value === 'the') || sense.is === 'this' || sense.is === 'next') === true;

/** A period after which the phrase ends or goes on with a tail: 'the 2010 Winter Olympics' does not begin with one. */
export function readWholePeriod(c: Cursor): WrittenPeriod | undefined {
  take(c, 'article');
  const period = readPeriod(c);
  if (!period) return undefined;
  skipTrailingClock(c);
  if (!c.lexemes[c.index + 1]) take(c, 'period-word'); // in the 2006 timeframe
  return c.running || atEnd(c) || endsPeriod(c) ? period : expect(c, 'the end of the phrase');
}

const endsPeriod = (c: Cursor): boolean =>
  endsEvent(c, c.index) || isAny(c, 'until', 'thereafter', 'dash', 'onwards') || beginsBeside(c)
  || (isAny(c, 'and') && (peek(c, 'bound', 1) ?? peek(c, 'thereafter', 1)) !== undefined)
  || (isAny(c, 'of', 'bound') && [1, 2].some((ahead) => peek(c, 'every', 1) ?? peek(c, 'frequency', ahead)));

