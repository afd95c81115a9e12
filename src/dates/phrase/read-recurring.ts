// Reads deadlines that repeat: 'annually from June 2006', 'each June', '… and annually thereafter'.
//
//   recurring = every [from period | by event] | every period
//   tail      = [","] [and] every [thereafter]
import { advance, attempt, isAny, named, peek, take, textOf, tryOut, type Cursor } from './cursor.js';
import { isYearless, isYearly, type Duration, type WrittenDeadline, type WrittenPeriod } from './deadline.js';
import { durationOf, readEvery, type Repetition } from './read-duration.js';
import { readEventWords } from './read-event.js';
import { readRelative, readThereafter } from './read-relative.js';
import { readAbsolute, readBound, readEvent, readWholePeriod, unitOf } from './read-timed.js';

/** 'annually', 'annually from June 2006', 'annually by the summit', 'every 31 March', 'each June until 2010'. */
export function readRecurring(c: Cursor): WrittenDeadline | undefined {
  if (!c.running) skipBefore(c);
  const read = named(c, 'repetition', (inner) => attempt(inner, readEvery) ?? attempt(inner, readEveryDate));
  if (!read) return c.running || !peek(c, 'after') ? undefined : tryOut(c, readAfterEach);
  if ('is' in read) return read;
  readThereafter(c);
  const first = attempt(c, readFirst) ?? attempt(c, readDayOfEach) ?? null;
  const spans = first?.is === 'absolute' && first.period.is === 'span' && first.period.range ? first.period : undefined;
  if (!spans) return { is: 'recurring', ...read, first };
  return { is: 'recurring', ...read, first: { is: 'absolute', bound: 'in', period: spans.first }, until: spans.last };
}

/** 'each June', 'every 31 March', 'every summer': a date without its year, every year. */
function readEveryDate(c: Cursor): WrittenDeadline | undefined {
  if (!take(c, 'every')) return undefined;
  if (peek(c, 'unit')?.value === 'month' && peek(c, 'month', 2) && peek(c, 'of', 1)) c.index += 2; // chaque mois de juin
  const period = readWholePeriod(c);
  if (!period || !isYearless(period) || period.is === 'unit') return undefined;
  const within = period.is === 'nth' && period.within.is === 'unit' ? unitOf(period.within.unit) : 'year'; // chaque premier lundi du mois
  const every = period.is === 'soonest' ? { months: 12 / period.of.length, days: 0 } : durationOf(1, within);
  return { is: 'recurring', every, first: { is: 'absolute', bound: 'in', period } };
}

/** What may stand before a repetition: a tail that stands alone, 'within every 90 days thereafter', 'at each quarterly meeting'. */
function skipBefore(c: Cursor): void {
  if (peek(c, 'frequency', 1) && c.language.participles.test(textOf(c, c.index, c.index + 1))) advance(c); // measured annually
  if ([1, 2, 3].some((ahead) => peek(c, 'every', ahead) ?? peek(c, 'frequency', ahead))) {
    take(c, 'and');
    take(c, 'thereafter');
    tryOut(c, (inner) => (readBound(inner) === 'within' && peek(inner, 'every') ? true : undefined)); // within every 90 days
    if (peek(c, 'every', 1) && (peek(c, 'frequency', 2) ?? peek(c, 'and', 3) ?? peek(c, 'bound')?.value === 'within')) take(c, 'bound');
  }
}

/** 'after the end of each year': as often, and by no day. */
function readAfterEach(c: Cursor): WrittenDeadline | undefined {
  const each = !isAny(c, 'bound', 'part', 'of') && take(c, 'after') ? readAbsolute(c) : undefined;
  return each?.is === 'recurring' ? { ...each, first: null } : undefined;
}

/** 'and on each 1st day of December thereafter'. */
const readEachYear = (c: Cursor, first: WrittenDeadline): Repetition | undefined => {
  const every = durationOf(1, 'year');
  const each = readEveryDate(c);
  if (each?.is !== 'recurring' || each.first?.is !== 'absolute' || isAnother(each.first.period, first)) return undefined;
  tryOut(c, (inner) => readSameAgain(inner, every));
  return { every };
};

/** Whether what repeats falls on another day of a year than the first: 'by 30 June 2006 and by 31 March each year thereafter'. */
const isAnother = (period: WrittenPeriod, first: WrittenDeadline): boolean => first.is === 'absolute' && isYearly(first.period)
  && isYearly(period) && JSON.stringify({ ...period, year: null }) !== JSON.stringify({ ...first.period, year: null });

/** 'in each year', 'on an annual basis', behind what says so already. */
export function readSameAgain(c: Cursor, every: Duration, first: WrittenDeadline | null = null): true | undefined {
  if (!take(c, 'of') && peek(c, 'every', 1)) take(c, 'bound');
  const again = attempt(c, readEvery)?.every ?? (first && readEachYear(c, first)?.every);
  const times = first?.is === 'absolute' && first.period.is === 'soonest' ? first.period.of.length : 1; // quarterly, on … of each year
  return (again?.months === every.months || again?.months === every.months * times) && again.days === every.days ? true : undefined;
}

/** 'and by March 1 of each year thereafter'. */
function readYearly(c: Cursor, first: WrittenDeadline): Repetition | undefined {
  readBound(c);
  const period = readWholePeriod(c);
  if (!period || !isYearless(period) || isAnother(period, first)) return undefined;
  if (!take(c, 'of') && peek(c, 'every', 1)) take(c, 'bound');
  return readEvery(c);
}

/** The day in each of what repeats: 'annually, and no later than 30 April'. */
function readDayOfEach(c: Cursor): WrittenDeadline | undefined {
  take(c, 'comma');
  const day = take(c, 'and') && !c.running ? readAbsolute(c) : undefined;
  return day?.is === 'absolute' && isYearly(day.period) && day.period.year === null ? day : undefined;
}

/** The first date of what repeats: 'from June 2006', ', beginning in 2007', 'by 30 June'. */
export function readFirst(c: Cursor): WrittenDeadline | undefined {
  take(c, 'comma');
  if (peek(c, 'until')) return undefined;
  const isMere = peek(c, 'of') !== undefined;
  if (take(c, 'starting') ?? take(c, 'after') ?? take(c, 'from')) {
    const count = tryOut(c, readRelative);
    if (count?.is === 'relative' && count.anchor.is !== 'default') return count;
    takeBoundOfFirst(c);
    const period = named(c, 'first date', readWholePeriod);
    if (period) return { is: 'absolute', bound: 'in', period };
    const event = isMere ? undefined : readEventWords(c, false); // 'chaque année de livraison' is of the delivery
    return event && { is: 'event', bound: 'by', event: event.words, definite: true, named: event.named };
  }
  return peek(c, 'bound')?.value === 'over' ? readOver(c) : readBoundFirst(c);
}

/** 'by 30 June', 'within a month of adoption'. */
function readBoundFirst(c: Cursor): WrittenDeadline | undefined {
  const each = attempt(c, readRelative);
  if (each) return each.is === 'recurring' ? each.first ?? undefined : each;
  return attempt(c, readAbsolute) ?? attempt(c, readEvent);
}

/** 'during the period 2006-2010' and 'during each year', but not 'over the next five years', 'throughout the year'. */
function readOver(c: Cursor): WrittenDeadline | undefined {
  const period = attempt(c, readAbsolute);
  return period?.is === 'recurring' || (period?.is === 'absolute' && period.period.is === 'span') ? period : undefined;
}

/** The bound of a first date, with what is first: 'with the first review no later than'. */
const takeBoundOfFirst = (c: Cursor): unknown => attempt(c, (inner) => {
  while (isAny(inner, 'event', 'word', 'promise') && !peek(inner, 'bound')) advance(inner);
  return take(inner, 'bound');
});

/** 'and annually thereafter'; after a date without its year also 'of every year'. */
export function readRecurrence(c: Cursor, deadline: WrittenDeadline): Repetition | undefined {
  take(c, 'comma');
  if (take(c, 'and', "'and' with a recurrence")) {
    if (take(c, 'comma') && !c.running && take(c, 'vague')) take(c, 'comma'); // and, as appropriate, every two years
  }
  else take(c, 'of');
  const already = take(c, 'thereafter');
  if (already) take(c, 'comma');
  if ([1, 2].some((ahead) => peek(c, 'frequency', ahead) ?? peek(c, 'every', ahead))) take(c, 'bound');
  const repetition = named(c, 'repetition', (inner) =>
    attempt(inner, readEvery) ?? tryOut(inner, (one) => readEachYear(one, deadline) ?? readYearly(one, deadline)));
  if (!repetition) return undefined;
  const thereafter = take(c, 'thereafter') ?? already;
  if (c.running && !thereafter && !(deadline.is === 'absolute' && isYearless(deadline.period))) return undefined;
  return repetition;
}

/** 'until 2010', 'through 2010'. */
export function readUntil(c: Cursor): WrittenPeriod | undefined {
  take(c, 'comma');
  return take(c, 'until') && readWholePeriod(c);
}

/** ', beginning in 2007', 'starting with June 2006'. */
export function readStarting(c: Cursor): WrittenPeriod | undefined {
  take(c, 'comma');
  if (peek(c, 'starting', 1)) take(c, 'and');
  if (!take(c, 'starting')) return undefined;
  takeBoundOfFirst(c);
  return readWholePeriod(c);
}

