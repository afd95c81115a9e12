// Reads a deadline that counts from something: 'within 12 months of June 2005', 'on the first day of the month following adoption'.
//
//   relative  = [bound] (shift anchor | [ending] stretch [(of | after | before) anchor] | place [n-th] unit after anchor)
//   anchor    = relative | period | event
//   ending    = [article] end [of]
//   place     = [article] (n-th day | end | beginning) of [article]
import { advance, atEnd, attempt, expect, isAny, named, peek, take, textOf, tryOut, type Cursor, type Is } from './cursor.js';
import {
  isNamedUnit, type Duration, type WrittenAnchor, type WrittenDeadline, type WrittenPeriod, type WrittenPick, type WrittenRelative,
} from './deadline.js';
import { has } from './lex.js';
import { readHanging } from './read-hanging.js';
import { skipClock } from './read-clock.js';
import { durationOf } from './read-duration.js';
import { endOfPurpose, endsEvent, isFrom, readEventWords } from './read-event.js';
import { readUnitName, skipDayNoun } from './read-period.js';
import { readStretch, type BoundWord, type Stretch } from './read-stretch.js';
import { NOT_AFTER, readBound, readWholePeriod, unitOf, withEach } from './read-timed.js';

/** What stands before a stretch of time. */
interface Lead {
  readonly bound: BoundWord | undefined;
  readonly latest: boolean;
  /** Words that lead to a point of time and to no stretch: 'at 28 days'. */
  readonly isPoint: boolean;
  /** 'con una antelación de': it lies before what follows. */
  readonly notice: boolean;
  /** 'à', which stands before hours of the clock and ages as well. */
  readonly place: boolean;
  /** No more than an article: 'los primeros 100 días de gobierno' are told of, as '12 años desde' are. */
  readonly definite: boolean;
  /** Nothing at all, at the beginning of a phrase. */
  readonly bare: boolean;
}

const MERE = { latest: false, isPoint: false, notice: false, place: false, definite: false, bare: false } as const;

/** 'within 12 months of June 2005', '60 days before the summit'. */
export function readRelative(c: Cursor): WrittenDeadline | undefined {
  const passed = c.index > 0 || !peek(c, 'after') ? undefined : tryOut(c, readPassed);
  if (passed) return passed;
  const lead = readLead(c);
  const { bound } = lead;
  take(c, 'small'); // by the date that is two years after
  const isEnded = tryOut(c, (inner) => readEnded(inner, lead));
  if (isEnded) return withEach(isEnded);
  const limits = bound === 'before' || bound === 'from';
  const written = (limits ? undefined : attempt(c, readShifted)) ?? tryOut(c, readPicked)
    ?? attempt(c, (inner) => readStretched(inner, lead))
    // the close of business on the 90th day before
    ?? tryOut(c, (inner) => (skipClock(inner) ? readStretched(inner, lead) : undefined));
  return written && withEach(limits && written.anchor.is !== 'default' && !written.least ? { ...written, bound } : written);
}

/** 'after one year from', 'after the expiry of five years from': not before. */
function readPassed(c: Cursor): WrittenRelative | undefined {
  if (c.running || isAny(c, ...NOT_AFTER)) return undefined;
  advance(c);
  attempt(c, readEnding);
  const written = readStretched(c, { ...MERE, bound: 'from' });
  return written && written.anchor.is !== 'default' && !written.least ? { ...written, bound: 'from' } : undefined;
}

function readLead(c: Cursor): Lead {
  if (!c.running && c.index === 0 && peek(c, 'onset') && peek(c, 'number', 1)) advance(c); // from six months after
  const started = c.index;
  const notice = take(c, 'notice') !== undefined;
  const bound = readBound(c);
  const words = c.lexemes.slice(started, c.index);
  const says = (is: Is): boolean => words.some((lexeme) => has(lexeme, is));
  const labelled = !c.running && c.lexemes.slice(0, started).some((lexeme) => has(lexeme, 'period-word') || has(lexeme, 'bound'));
  const place = words.some((lexeme) => has(lexeme, 'to') && !(has(lexeme, 'until') && says('term'))); // en un plazo de hasta 48 horas
  const definite = words.length < 2 && peek(c, 'article', started - c.index)?.value === 'the';
  return {
    bound, notice, definite, latest: labelled || says('latest') || says('no-later'), isPoint: says('point') || says('onset'), place,
    bare: !c.running && started === 0 && c.index === 0 && !definite,
  };
}

/** 'before the expiration of twelve months', 'by the end of month 18': what is up to an end is within. */
function readEnded(c: Cursor, { bound }: Lead): WrittenRelative | undefined {
  return bound !== 'from' && readEnding(c) ? readStretched(c, { ...MERE, bound: 'within', latest: true }) : undefined;
}

/** 'the end of' where a stretch of time follows, and not the whole that has an end. */
function readEnding(c: Cursor): true | undefined {
  take(c, 'article');
  if (take(c, 'part')?.value !== 'end') return undefined;
  take(c, 'of');
  if (peek(c, 'term')) readBound(c); // l'expiration d'un délai de trois mois
  const ahead = peek(c, 'article') ? 1 : 0;
  const unit = peek(c, 'unit', ahead + 1)?.value;
  const isOrdinal = peek(c, 'ordinal', ahead) !== undefined && unit !== 'quarter' && unit !== 'half';
  return isOrdinal || isNextDay(c, ahead) || isCountOf(c, ahead) || peek(c, 'period-word', ahead) ? true : undefined;
}

/** 'two months', 'month 18', 'the next two months', and not the 2006 of 'the 2006 calendar year'. */
const isCountOf = (c: Cursor, ahead: number): boolean => (peek(c, 'number', ahead)?.digits ?? 4) < 4
  || ((peek(c, 'unit', ahead) ?? peek(c, 'next', ahead)) !== undefined && peek(c, 'number', ahead + 1) !== undefined);

const isNextDay = (c: Cursor, ahead: number): boolean => {
  const unit = peek(c, 'another', ahead) ? undefined : peek(c, 'next', ahead) && peek(c, 'unit', ahead + 1)?.value;
  return unit === 'day' || unit === 'workday';
};

function readStretched(c: Cursor, lead: Lead): WrittenRelative | undefined {
  const stretch = named(c, 'duration', (inner) => readStretch(inner, lead.bound));
  if (!stretch) return undefined;
  const notice = readNotice(c, lead);
  if (notice) return { is: 'relative', duration: stretch.duration, anchor: notice };
  const unit = lead.place ? peek(c, 'unit', -1)?.value : undefined;
  const read = readStretchFrom(c, lead, stretch);
  const of = read?.anchor.is === 'period' ? read.anchor.period.is : undefined;
  return (unit === 'hour' && of === 'day') || (unit === 'day' && of === 'month') ? undefined : read; // a las 24 horas del 15 de junio
}

/** What a stretch counts from. */
function readStretchFrom(c: Cursor, lead: Lead, { next, first, further, ...durations }: Stretch): WrittenRelative | undefined {
  const { bound } = lead;
  skipBeforeAnchor(c, bound === 'at least');
  const before = lead.notice || peek(c, 'bound')?.value === 'before';
  const isOf = peek(c, 'of') !== undefined;
  const limits = bound === 'from' || bound === 'before';
  if (isTold(c, lead, durations.duration, before)) return undefined;
  const anchor = attempt(c, (inner) => readAnchor(inner, before, first || isLimit(inner, lead)));
  if (isOf && (limits ? anchor?.is !== 'event' : first && isPeriod(anchor))) return undefined; // the first six months of 2006 are a part
  const deadline = { is: 'relative', ...durations, anchor: anchor ?? { is: 'default' }, ...(before && { before }) } as const;
  if (anchor || isPassing(c, lead, durations.duration, next) || countsFromDefault(c, { ...lead, before, next, further })) return deadline;
  return isWholeLength(c, lead, durations.duration) ? { ...deadline, bare: true } : undefined;
}

/** 'los primeros 100 días de gobierno', '12 años desde la creación', 'au cours des cinq années précédant': they tell of what was. */
function isTold(c: Cursor, { bound, latest, definite }: Lead, { months }: Duration, before: boolean): boolean {
  const isLong = !c.running && bound === 'within' && months >= 12 && peek(c, 'article', -3)?.value === 'the'; // the two years prior to
  if (before) return isLong || (bound !== undefined && ['from', 'before', 'over'].includes(bound));
  return !latest && (peek(c, 'of') ? definite : !bound && months >= 12 && peek(c, 'past') !== undefined);
}

/** 'with 30 days' notice': from that notice. */
function readNotice(c: Cursor, { notice, bound }: Lead): WrittenAnchor | undefined {
  if (notice && !c.running && atEnd(c)) { // con una antelación de seis meses
    const at = c.lexemes.findIndex((lexeme) => has(lexeme, 'notice'));
    return { is: 'event', event: textOf(c, at, at + 1) };
  }
  if (c.running || !(notice || bound === 'in' || bound === 'by') || !has(c.lexemes[c.index], 'event')) return undefined;
  const taken = named(c, 'event', (inner) => take(inner, 'notice'));
  return taken && { is: 'event', event: textOf(c, c.index - 1, c.index) };
}

const isPeriod = (anchor: WrittenAnchor | undefined): boolean =>
  (anchor?.is === 'period' ? anchor.period.is !== 'part' || anchor.period.part !== 'end' : anchor?.is === 'relative');

const isLimit = (c: Cursor, { bound, latest, place }: Lead): boolean =>
  bound === 'within' || latest || (place && peek(c, 'unit', -1)?.value !== 'year');

/** 'six mois au plus tard avant', 'within two years, counted from'. */
function skipBeforeAnchor(c: Cursor, isLeast: boolean): void {
  if (peek(c, 'latest') && (peek(c, 'bound', 1) ?? peek(c, 'after', 1))) take(c, 'latest');
  const end = endOfPurpose(c) || endOfAside(c) || c.index; // diez días para resolver, contados desde
  const isJoined = has(c.lexemes[end], 'comma') && (isFrom(c.lexemes[end + 1]) || (isLeast && peek(c, 'bound', 1)?.value === 'before'));
  if (isJoined || has(c.lexemes[end], 'after')) c.index = isJoined ? end + 1 : end;
  if (peek(c, 'bound')?.value === 'before' && peek(c, 'earliest', 1)) advance(c); // before or after
}

/** Behind '(excluding Sundays)', ', in consultation with the Board,' before what a count begins with; 0 where there is none. */
function endOfAside(c: Cursor): number {
  const isMarked = isAny(c, 'comma', 'open');
  let end = c.index + (isMarked ? 1 : 0);
  if (c.running || !has(c.lexemes[end], 'beside') || peek(c, 'another')) return 0;
  while (end < c.end && !isFrom(c.lexemes[end]) && !OF_COUNT.some((is) => has(c.lexemes[end], is))) end++;
  const isClosed = has(c.lexemes[end - 1], 'comma') || has(c.lexemes[end - 1], 'close');
  return isFrom(c.lexemes[end]) && (isMarked ? isClosed : !has(c.lexemes[end], 'from') && !c.lexemes[end]?.joined) ? end : 0;
}

const OF_COUNT: readonly Is[] = ['number', 'month', 'iso', 'numeric', 'unit', 'every'];

/** 'al día siguiente de su publicación', 'la veille du scrutin': a day from what follows. */
function readShifted(c: Cursor): WrittenRelative | undefined {
  const shift = named(c, 'duration', (inner) => take(inner, 'shift'));
  if (!shift) return undefined;
  const period = named(c, 'anchor', readWholePeriod);
  const event = period ? undefined : readEventWords(c, false, 1);
  const anchor: WrittenAnchor | undefined = period ? { is: 'period', period } : event && { is: 'event', event: event.words };
  const duration = durationOf(1, shift.working ? 'workday' : 'day');
  return anchor && { is: 'relative', duration, anchor, ...(shift.days < 0 && { before: true }) };
}

/** 'the first day of the seventh month following', 'the end of the calendar year after'. */
function readPicked(c: Cursor): WrittenRelative | undefined {
  const picked = named(c, 'duration', readPick);
  const anchor = picked && peek(c, 'after') && !peek(c, 'of') ? readAnchor(c, false, true) : undefined;
  return picked && anchor && { is: 'relative', duration: durationOf(picked.count, unitOf(picked.pick.unit)), anchor, pick: picked.pick };
}

/** Which day, of the how manieth unit. */
function readPick(c: Cursor): { readonly pick: WrittenPick; readonly count: number } | undefined {
  take(c, 'article');
  const place = readPlace(c);
  if (!place || !take(c, 'of')) return undefined;
  take(c, 'article');
  const count = take(c, 'ordinal')?.value ?? 1;
  const unit = readUnitName(c);
  return unit === undefined || isNamedUnit(unit) || count < 1 ? undefined : { pick: { ...place, unit }, count };
}

/** 'first day', 'end'. */
function readPlace(c: Cursor): Pick<WrittenPick, 'n' | 'what'> | undefined {
  skipDayNoun(c);
  const part = take(c, 'part')?.value;
  if (part !== undefined) return part === 'end' ? { n: -1, what: 'day' } : part === 'start' ? { n: 1, what: 'day' } : undefined;
  const number = peek(c, 'number') ?? peek(c, 'ordinal');
  if (number && number.value > 0 && number.value <= 31 && peek(c, 'of', 1)) {
    advance(c); // le 15 du mois suivant, the 20th of the month
    return { n: number.value, what: 'day' };
  }
  const n = take(c, 'ordinal')?.value;
  const what = take(c, 'unit')?.value;
  return n !== undefined && (what === 'day' || what === 'workday') ? { n, what } : undefined;
}

interface Unanchored extends Lead {
  readonly before: boolean;
  readonly next: boolean;
  readonly further: boolean;
}

/** 'antes de seis meses', 'avant un an', before so long has passed: within it. Before many years is an age. */
const isPassing = (c: Cursor, { bound, notice }: Lead, { months }: Duration, next: boolean): boolean =>
  bound === 'before' && !notice && !c.running && atEnd(c) && months <= 60 && (next || peek(c, 'article', -3)?.value !== 'the');

/** At least the following three years is for how long. */
const NO_LIMITS: readonly (BoundWord | undefined)[] = ['from', 'before', 'at least'];

/** Whether a stretch that does not say what it counts from counts from the anchor. */
function countsFromDefault(c: Cursor, { before, next, further, bound, latest, isPoint, place }: Unanchored): boolean {
  // What it counts from was not understood, or is what stands before: the default would be a guess.
  if (before || NO_LIMITS.includes(bound) || isCutShort(c) || (c.running && (further || peek(c, 'between')))) return false;
  if (isClockOrAge(c, { bound, latest, place, next })) return false;
  // Without 'within', 'in' or 'next' a stretch of time is a deadline only when it says what it counts from.
  if (next || bound === 'within' || (bound === 'in' && !isPoint) || (latest && !c.running) || isField(c, bound)) return true;
  expect(c, "'of' or 'after' and a date");
  return false;
}

/**
 * 'over a 12-month timeframe', which is a plan's, where over a 12-month period is for how long; 'seis días como plazo máximo'; 'within a
 * reasonable time, not exceeding 30 days'.
 */
function isField(c: Cursor, bound: BoundWord | undefined): boolean {
  if (bound === 'over') return has(c.lexemes[c.index - 1], 'label');
  return !c.running && (bound ? bound === 'at most' && has(c.lexemes[0], 'vague') : has(c.lexemes[c.index - 1], 'term'));
}

/** '90 days', 'Diez meses' as all that a phrase holds; not the '12-month' that stands before a noun, nor '1400 hours'. */
const isWholeLength = (c: Cursor, { bare }: Lead, { days }: Duration): boolean => bare && atEnd(c)
  && !c.lexemes.at(-1)?.joined && !c.lexemes.some((lexeme) => NO_LENGTH.some((is) => has(lexeme, is)))
  && (peek(c, 'unit', -1)?.value !== 'hour' || days < 32);

const NO_LENGTH: readonly Is[] = ['period-word', 'between', 'comma', 'or', 'ordinal', 'most'];

/** 'au plus tard à dix-huit heures', 'a los 65 años'. */
function isClockOrAge(c: Cursor, { bound, latest, place, next }: Pick<Unanchored, 'bound' | 'latest' | 'place' | 'next'>): boolean {
  const unit = peek(c, 'unit', -1)?.value;
  return unit === 'hour' ? bound !== 'within' && (latest || place) : unit === 'year' && bound === 'in' && place && !latest && !next;
}

const isCutShort = (c: Cursor): boolean => peek(c, 'after') !== undefined && !isAny(c, 'of', 'starting', 'to');

/**
 * What a stretch counts from. After a mere 'of' an event must be named as one, unless a bound says that the stretch is a limit: 'within two
 * years of the fire', but 'five years of experience'.
 */
function readAnchor(c: Cursor, before: boolean, limits: boolean): WrittenAnchor | undefined {
  const isMere = !before && (isAny(c, 'to') || (!limits && isAny(c, 'of')));
  const start = c.index;
  if (before ? has(c.lexemes[start], 'event') && take(c, 'bound') : readThereafter(c)) {
    return { is: 'event', event: textOf(c, start, c.index) }; // ten days in advance
  }
  const counts = before
    ? takeAny(c, 'bound', 'to', 'of')
    : take(c, 'after', "'after'") ?? take(c, 'earliest') ?? take(c, 'of', "'of'") ?? peek(c, 'self')
      ?? (limits ? peek(c, 'which') : undefined);
  if (!counts) return undefined;
  while (take(c, 'of'));
  return attempt(c, readSelf) ?? readCounted(c, isMere);
}

/** 'after that', and with its noun 'after that anniversary'. */
export function readThereafter(c: Cursor): true | undefined {
  if (!take(c, 'thereafter')) return undefined;
  const isOpen = textOf(c, c.index - 1, c.index).includes(' '); // after that [requirement]
  if (isOpen && !c.running && isAny(c, 'word', 'event')) readEventWords(c, false, 1);
  return true;
}

const takeAny = (c: Cursor, ...senses: readonly Is[]): true | undefined => (isAny(c, ...senses) ? (advance(c), true) : undefined);

/** 'from the date', but not 'from the date of the sale'. */
function readSelf(c: Cursor): WrittenAnchor | undefined {
  if (c.running ? peek(c, 'of', 1) : !endsEvent(c, c.index + 1)) return undefined;
  const start = c.index;
  return named(c, 'anchor', (inner) => take(inner, 'self')) && { is: 'self', words: textOf(c, start, c.index) };
}

/** What a count begins with. After a mere 'of' an event must be named as one. */
function readCounted(c: Cursor, isMere: boolean): WrittenAnchor | undefined {
  const deadline = c.depth < MAX_DEPTH ? tryOut(c, readDeeper) : undefined;
  if (deadline) return { is: 'relative', deadline };
  const start = c.index;
  const period = named(c, 'anchor', readWholePeriod);
  if (isMere && isOfThing(c, start, period)) return undefined;
  if (period && isEndOfSome(c, start, period)) return { is: 'event', event: textOf(c, start, c.index) };
  if (period) return { is: 'period', period };
  const hanging = isMere ? undefined : tryOut(c, (inner) => readHanging(inner, 'by'));
  if (hanging?.is === 'event') return { is: 'event', event: hanging.event };
  take(c, 'small');
  const event = readEventWords(c, false, 1);
  return event === undefined || (isMere && !event.named && !event.deed) ? undefined : { is: 'event', event: event.words };
}

/** 'a 45-day period of review', 'ten years of practice': how long a thing is, and not since when. */
const isOfThing = ({ lexemes }: Cursor, start: number, period: WrittenPeriod | undefined): boolean =>
  period?.is === 'unit' || has(lexemes[start - 2], 'period-word');

/** The end of an 'exercice' which no word says to be this one: it is that of whoever keeps accounts. */
const isEndOfSome = (c: Cursor, start: number, period: WrittenPeriod): boolean => period.is === 'part' && period.whole.is === 'unit'
  && !period.whole.offset && !period.whole.each && c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'accounts'));

/** How many counts may hang on each other: no text has more than two, and each may be read in several ways. */
const MAX_DEPTH = 3;

function readDeeper(c: Cursor): WrittenRelative | undefined {
  c.depth++;
  const written = readNested(c);
  c.depth--;
  return written;
}

/** What counts from something itself: 'the expiration of three months after the date of deposit'. */
function readNested(c: Cursor): WrittenRelative | undefined {
  const isPicked = tryOut(c, readPicked);
  if (isPicked) return isPicked;
  if (!attempt(c, readEnding)) take(c, 'small');
  const written = readStretched(c, { ...MERE, bound: 'by' });
  return written?.anchor.is === 'default' ? undefined : written;
}
