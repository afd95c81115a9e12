// Reads what stands behind a deadline: what its source states, how often it repeats, a condition, and what says nothing of time.
//
//   tail      = "(" period ")" | at the latest | [","] [and] every [thereafter] | [","] until period | [","] condition words
import { advance, atEnd, attempt, expect, isAny, named, peek, reject, take, textOf, tryOut, type Cursor, type Is } from './cursor.js';
import { isYearless, type Bound, type Reading, type WrittenDeadline, type WrittenPeriod } from './deadline.js';
import { has, mayBind, type Lexeme } from './lex.js';
import { beginsBeside, endOfPurpose, endsEvent, isFrom, isOrBefore } from './read-event.js';
import { readPeriod } from './read-range.js';
import { readFirst, readRecurrence, readSameAgain, readStarting, readUntil } from './read-recurring.js';
import { readRelative } from './read-relative.js';
import { readAbsolute } from './read-timed.js';

/** What was read of a text from some word on. */
export type Read = Pick<Reading, 'deadline' | 'stated' | 'condition'>;

/** Reads tails: in running text as many as belong to a deadline, elsewhere all there is or nothing. */
export function readTails(c: Cursor, beginning: Read): Read | undefined {
  let read = beginning;
  while (!atEnd(c)) {
    if (!c.running && peek(c, 'open', 1) && !peek(c, 'close', -1)) take(c, 'comma'); // not of section 32(1), (3)
    const more = readCapped(c, read) ?? readHeld(c, read) ?? readTail(c, read) ?? lengthened(c, read);
    if (!more) return c.running ? read : expect(c, 'the end of the phrase');
    read = more;
  }
  return read;
}

/** What no tail begins with belongs to the event it stands behind, where it names no day: 'receipt of an annual report by the Board'. */
function lengthened(c: Cursor, read: Read): Read | undefined {
  const [part, last] = [c.parts.at(-1), c.lexemes[c.index - 1]];
  if (c.running || part?.name !== 'event' || part.end !== last?.end || !isBalanced(c) || namesAnother(c)) return undefined;
  const longer = withLongerEvent(read.deadline, (words) => {
    advance(c);
    while (!atEnd(c) && !endsEvent(c, c.index)) advance(c);
    const end = c.lexemes[c.index - 1]?.end ?? part.end;
    c.parts.splice(-1, 1, { ...part, end });
    return words + c.text.slice(part.end, end);
  });
  return longer && { ...read, deadline: longer };
}

/** Whether a bracket that closes here was opened before. */
const isBalanced = (c: Cursor): boolean =>
  !peek(c, 'close') || has(c.lexemes.slice(0, c.index).findLast((lexeme) => has(lexeme, 'open') || has(lexeme, 'close')), 'open');

function withLongerEvent(deadline: WrittenDeadline, lengthen: (words: string) => string): WrittenDeadline | undefined {
  switch (deadline.is) {
    case 'event':
      return deadline.named ? { ...deadline, event: lengthen(deadline.event) } : undefined;
    case 'relative':
      return deadline.anchor.is === 'event' ? { ...deadline, anchor: { is: 'event', event: lengthen(deadline.anchor.event) } } : undefined;
    default:
      return undefined;
  }
}

/** Whether another deadline stands in the rest of the phrase. */
function namesAnother(c: Cursor): boolean {
  let found = false;
  tryOut(c, (inner) => {
    for (; !atEnd(inner) && !found; advance(inner)) {
      const { index } = inner;
      found = peek(inner, 'bound') !== undefined && (attempt(inner, readRelative) ?? attempt(inner, readAbsolute)) !== undefined;
      inner.index = index;
    }
    return undefined;
  });
  return found;
}

/** 'prévu à l'article 5', 'referred to in paragraph 2': where a stretch of time is laid down, not what it counts from. */
function readSource(c: Cursor): true | undefined {
  if (c.running || !take(c, 'source')) return undefined;
  while (!atEnd(c) && !(ends(c) && endsEvent(c, c.index))) {
    if (peek(c, 'after') && !peek(c, 'of')) return undefined;
    advance(c);
  }
  return true;
}

/** '(estimated)', '(target)', '(ambos incluidos)', '(Monday)' behind a date. */
const readRemark = (c: Cursor, deadline: WrittenDeadline): true | undefined =>
  (take(c, 'open') && (readRemarkWords(c) ?? readMonths(c, deadline)) && take(c, 'close') ? true : undefined);

/** The months of 'Q3 2006 (July to September)'. */
const readMonths = (c: Cursor, deadline: WrittenDeadline): unknown => {
  const period = deadline.is === 'absolute' && !isYearless(deadline.period) && !c.running ? readPeriod(c) : undefined;
  return period?.is === 'span' && isYearless(period) ? period : undefined;
};

function readRemarkWords(c: Cursor): unknown {
  if (!take(c, 'weekday')) return take(c, 'label') ?? take(c, 'latest') ?? take(c, 'vague');
  if (!peek(c, 'close')) advance(c); // (lundi matin)
  return true;
}

/** What repeats, with its end or its beginning. */
function readBounds(c: Cursor, deadline: Extract<WrittenDeadline, { is: 'recurring' }>): WrittenDeadline | undefined {
  const inside = tryOut(c, (inner) => readBracketedBounds(inner, deadline));
  if (inside) return inside;
  const first = deadline.first ? undefined : tryOut(c, readOccurrences);
  if (first) return { ...deadline, first };
  const until = deadline.until ? undefined : named(c, 'bound', readUntil);
  if (until) return { ...deadline, until };
  const starting = deadline.starting ? undefined : named(c, 'first date', readStarting);
  if (starting) return { ...deadline, starting };
  const later = tryOut(c, readLater);
  if (later) return { ...deadline, first: later };
  const years = deadline.until ?? deadline.starting ? undefined : tryOut(c, readYears);
  if (years) return { ...deadline, ...years };
  const { every, first: same } = deadline;
  return !c.running && (take(c, 'thereafter') ?? tryOut(c, (inner) => readSameAgain(inner, every, same))) ? deadline : undefined;
}

/** ', starting one year after adoption': from a day that is not known. */
const readLater = (c: Cursor): WrittenDeadline | undefined =>
  (!c.running && [0, 1].some((ahead) => peek(c, 'starting', ahead)) ? readFirst(c) : undefined);

/** '(from 2007)', '(until 2010)'. */
function readBracketedBounds(c: Cursor, deadline: Extract<WrittenDeadline, { is: 'recurring' }>): WrittenDeadline | undefined {
  if (!take(c, 'open')) return undefined;
  const until = deadline.until ? undefined : readUntil(c);
  const starting = until ?? deadline.starting ? undefined : readStarting(c);
  return (until ?? starting) && take(c, 'close') ? { ...deadline, ...(until && { until }), ...(starting && { starting }) } : undefined;
}

/** 'over the years 2021 to 2030', 'over the next five years' behind what repeats. */
function readYears(c: Cursor): { starting?: WrittenPeriod; until?: WrittenPeriod } | undefined {
  const isOver = peek(c, 'bound')?.value === 'over';
  const years = readAbsolute(c) ?? (isOver ? readRelative(c) : undefined);
  const period = years?.is === 'absolute' && years.bound === 'in' ? years.period : undefined;
  return period?.is === 'span' && period.range ? { starting: period.first, until: period.last } : isOver && years ? {} : undefined;
}

function readRepetition(c: Cursor, deadline: WrittenDeadline): WrittenDeadline | undefined {
  const repeats = readRecurrence(c, deadline);
  if (!repeats) return undefined;
  const times = deadline.is === 'absolute' && deadline.period.is === 'soonest' ? deadline.period.of.length : 1;
  return { is: 'recurring', ...repeats, every: { ...repeats.every, months: repeats.every.months / times }, first: deadline };
}

/** What was read with one tail more. */
function readTail(c: Cursor, { deadline, stated, condition }: Read): Read | undefined {
  const says = named(c, 'stated', (inner) => (stated ? undefined : attempt(inner, readStated)) ?? tryOut(inner, readSaid));
  if (says) return { deadline, stated: says, condition };
  const isRemark = tryOut(c, (inner) => readRemark(inner, deadline)) ?? (deadline.is === 'relative' && tryOut(c, readSource));
  if (isRemark) return { deadline, stated, condition };
  if (deadline.is === 'absolute' && named(c, 'bound', (inner) => readEarliest(inner, deadline.bound))) {
    return { deadline: { ...deadline, bound: 'from' }, stated, condition };
  }
  if (named(c, 'bound', readLatest)) return { deadline: atLatest(deadline), stated, condition };
  const repeated = deadline.is === 'recurring' ? readBounds(c, deadline) : attempt(c, (inner) => readRepetition(inner, deadline));
  if (repeated) return { deadline: repeated, stated, condition };
  const clause = c.running ? undefined : readClause(c, deadline);
  return clause === undefined ? undefined : { deadline, stated, condition: joined(condition, clause) };
}

const joined = (condition: string | null, clause: string): string => (condition === null ? clause : `${condition}; ${clause}`);

/** What stands beside a deadline: in brackets, as a condition, or without a word of time. */
const readClause = (c: Cursor, deadline: WrittenDeadline): string | undefined => tryOut(c, readAside) ?? attempt(c, (inner) => {
  if (!take(inner, 'comma')) take(inner, 'dash');
  const then = peek(inner, 'thereafter', 1) ? 2 : 1; // and thereafter as required
  if ((peek(inner, 'condition', then) ?? peek(inner, 'vague', then)) && take(inner, 'and')) take(inner, 'thereafter');
  return named(inner, 'condition', (within) => readCondition(within, deadline.is === 'recurring'));
}) ?? tryOut(c, (inner) => readBeside(inner, deadline));

// What tells when, or of what was.
const OF_TIME: ReadonlySet<Is> = new Set([
  'number', 'ordinal', 'iso', 'numeric', 'decade', 'quarter', 'half', 'unit', 'unit-end', 'month', 'weekday', 'feast', 'season', 'fiscal',
  'every', 'frequency', 'thereafter', 'starting', 'until', 'next', 'latest', 'vague', 'past', 'clock', 'open', 'close',
]);

/**
 * ', alternately in Mexico and Canada', 'for small firms', '– delayed': what stands behind a deadline, says nothing of time, and is no
 * noun of which a year is the label.
 */
function readBeside(c: Cursor, deadline: WrittenDeadline): string | undefined {
  const isBound = deadline.is !== 'absolute' || deadline.bound === 'by' || deadline.bound === 'before';
  if (deadline.is === 'none' || c.running || !(isBound || isDated(deadline.period))) return undefined;
  const isApart = take(c, 'dash') ?? (take(c, 'comma') && (isBound || isAny(c, 'event'))); // le 16 mars, date de son échéance
  if (!isApart && !beginsBeside(c)) return undefined;
  const start = c.index;
  if (isOrBefore(c)) c.index += 2;
  const isFormer = isAny(c, 'past') || peek(c, 'which', 1) !== undefined; // au lieu du 30 mai, fecha en que concluye el año
  const isPlain = (index: number): boolean => isFormer || saysNoTime(c, index) || c.lexemes[index] === undefined;
  return named(c, 'condition', () => {
    while (!atEnd(c) && isPlain(c.index) && !(isAny(c, 'comma', 'and') && !isPlain(c.index + 1))) advance(c);
    return c.index > start && (atEnd(c) || isAny(c, 'open', 'comma', 'and')) ? true : undefined;
  }) && textOf(c, start, c.index);
}

/** Whether a period cannot be a label: a year may, and a month or season without its year. */
const isDated = (period: WrittenPeriod): boolean => period.is === 'day' || (period.is !== 'year' && !isYearless(period));

/** Whether a word says nothing of time: also the third of 'the third party', the 5 of 'section 5', the 'by' of 'by the Board'. */
export function saysNoTime(c: Cursor, index: number): boolean {
  const [here, next] = [c.lexemes[index], c.lexemes[index + 1]];
  if (mayBind(here, 'by', 'before', 'within')) {
    return !endsEvent(c, index) || (has(next, 'every') && saysNoTime(c, index + 1)); // dans toutes les régions
  }
  const counts = !!here?.senses.some(({ is, ...sense }) => COUNTS.includes(is) || ('digits' in sense && sense.digits < 4));
  if (has(here, 'month') && has(next, 'word')) return true; // may allow
  return counts ? !tellsTime(next) && !has(next, 'of') : !!here && !tellsTime(here);
}

const COUNTS: readonly Is[] = ['ordinal', 'frequency', 'every', 'after'];
const tellsTime = (lexeme: Lexeme | undefined): boolean =>
  isFrom(lexeme) || lexeme?.senses.some(({ is }) => OF_TIME.has(is)) === true;

/** What caps an event, or counts from it. */
const readCapped = (c: Cursor, read: Read): Read | undefined =>
  (c.running ? undefined : tryOut(c, () => readFromIt(c, read)) ?? tryOut(c, () => readCap(c, read)));

/** 'upon request, within three months': counted from it. */
function readFromIt(c: Cursor, { deadline, ...read }: Read): Read | undefined {
  if (deadline.is !== 'event' || deadline.bound !== 'by' || !take(c, 'comma') || peek(c, 'bound')?.value !== 'within') return undefined;
  const stretch = attempt(c, readRelative);
  const isCounted = stretch?.is === 'relative' && stretch.anchor.is === 'default';
  return isCounted ? { deadline: { ...stretch, anchor: { is: 'event', event: deadline.event } }, ...read } : undefined;
}

/**
 * 'upon adoption, but no later than 30 June 2006', 'from adoption until 30 June 2006': by that day, whatever comes of the event; where that
 * is not known either, the cap is a condition.
 */
function readCap(c: Cursor, { deadline, stated, condition }: Read): Read | undefined {
  const hanging = deadline.is === 'relative' ? deadline.anchor : deadline;
  if (hanging.is !== 'event') return undefined;
  take(c, 'comma');
  const start = c.index;
  const cap = readCapItself(c, deadline.is === 'event' && deadline.bound !== 'before');
  if (!cap) return undefined;
  const isKept = deadline.is === 'relative' && cap.is === 'relative' && cap.anchor.is !== 'period';
  return { deadline: isKept ? deadline : cap, stated, condition: joined(condition, isKept ? textOf(c, start, c.index) : hanging.event) };
}

/** 'but no later than 30 June 2006', 'and in any event within six months', and 'until 30 June 2006' where that may stand. */
function readCapItself(c: Cursor, mayLast: boolean): WrittenDeadline | undefined {
  const caps: readonly Is[] = isAny(c, 'but') && !isAny(c, 'and') ? ['latest', 'bound'] : ['latest', 'no-later'];
  if (!take(c, 'but')) take(c, 'and');
  const isUntil = mayLast && isAny(c, 'until');
  const cap = isUntil || isAny(c, ...caps) ? attempt(c, readRelative) ?? readAbsolute(c) : undefined;
  return cap?.is === 'relative' || (cap?.is === 'absolute' && (isUntil || !isYearless(cap.period))) ? cap : undefined;
}

/** 'at the summit in June 2007', 'a month after the summit in June 2007': the day of the event, as far as it is told. */
const readHeld = (c: Cursor, { deadline, stated, condition }: Read): Read | undefined => tryOut(c, () => {
  const hanging = deadline.is === 'relative' ? deadline.anchor : deadline;
  const isOccasion = has(c.lexemes[c.index - 1], 'occasion'); // en el Consejo Europeo del mes de diciembre
  const joint = deadline.is === 'event' && take(c, 'comma'); // antes de la COP21, durante el primer trimestre de 2015
  const isBound = take(c, 'of') ?? peek(c, 'bound');
  const held = hanging.is === 'event' && (isBound ?? (joint && deadline.named)) ? readAbsolute(c) : undefined;
  if (held?.is !== 'absolute' || held.bound !== 'in' || (isYearless(held.period) && !isOccasion)) return undefined;
  if (!isBound && held.period.is === 'year') return undefined; // by the end of Januray, 2008
  return { deadline: heldIn(deadline, held.period), stated, condition };
});

/** A deadline of an event that is in a period; before one of which the day is not told, it is by the end of that. */
function heldIn(deadline: WrittenDeadline, period: WrittenPeriod): WrittenDeadline {
  if (deadline.is === 'relative') return { ...deadline, anchor: { is: 'period', period } };
  const bound = deadline.is === 'event' && (deadline.bound !== 'before' || period.is === 'day') ? deadline.bound : 'by';
  return { is: 'absolute', bound, period };
}

/** 'June 2006 at the earliest', 'June 2006 onwards', '2006 – ongoing': its beginning, and no end. */
const readEarliest = (c: Cursor, bound: Bound): unknown => {
  if (bound === 'in' && !c.running && peek(c, 'onwards', 1)) take(c, 'dash');
  return take(c, 'earliest') ?? (bound === 'in' && !c.running ? take(c, 'onwards') : undefined);
};

const readLatest = (c: Cursor): unknown => {
  if (!c.running && peek(c, 'latest', 1)) take(c, 'comma');
  return take(c, 'latest');
};

/** 'June 2006 at the latest' is by June 2006. */
const atLatest = (deadline: WrittenDeadline): WrittenDeadline =>
  (deadline.is === 'absolute' && deadline.bound === 'in' ? { ...deadline, bound: 'by' } : deadline);

/** '(24 months after entry into force)', '(was March 2005)': a bracket of no date, or a former one, is kept as a condition is. */
function readAside(c: Cursor): string | undefined {
  const start = c.index;
  return named(c, 'condition', (inner) => {
    if (!take(inner, 'open')) return undefined;
    const isFormer = isAny(inner, 'past');
    for (let depth = 0; !atEnd(inner) && (depth > 0 || !peek(inner, 'close')); advance(inner)) {
      const isMonth = isAny(inner, 'month') && !peek(inner, 'word', 1); // as the Minister may allow
      if (!isFormer && (isMonth || isAny(inner, 'iso', 'numeric') || peek(inner, 'number')?.digits === 4)) return undefined;
      depth += peek(inner, 'open') ? 1 : peek(inner, 'close') ? -1 : 0; // (under section 5(1))
    }
    return inner.index > start + 1 && take(inner, 'close') ? true : undefined;
  }) && textOf(c, start + 1, c.index - 1);
}

/** The '(June and December)' of what is twice a year. */
function readOccurrences(c: Cursor): WrittenDeadline | undefined {
  const period = take(c, 'open') && named(c, 'first date', readPeriod);
  return period && isYearless(period) && take(c, 'close') ? { is: 'absolute', bound: 'in', period } : undefined;
}

/** '(June 2006)', '(by 5:00 p.m., June 30, 2006)'. */
function readStated(c: Cursor): WrittenPeriod | undefined {
  if (!take(c, 'open', 'the stated month in brackets')) return undefined;
  if (take(c, 'namely')) take(c, 'comma');
  const at = c.index;
  const bounded = peek(c, 'bound') && tryOut(c, readAbsolute);
  const period = bounded?.is === 'absolute' && (bounded.bound === 'by' || bounded.bound === 'in') ? bounded.period : readPeriod(c);
  if (period && isYearless(period)) return c.running ? undefined : reject(c, at, 'a month with its year');
  return period && take(c, 'close', "')'") ? period : undefined;
}

/** ', that is, by 30 June 2006'. */
function readSaid(c: Cursor): WrittenPeriod | undefined {
  take(c, 'comma');
  if (c.running || !take(c, 'namely')) return undefined;
  take(c, 'comma');
  const said = readAbsolute(c);
  return said?.is === 'absolute' && (said.bound === 'by' || said.bound === 'in') && !isYearless(said.period) ? said.period : undefined;
}

/**
 * 'contingent on legislative amendments' up to a comma or bracket, 'where appropriate'; of what repeats also 'until it is done'.
 */
function readCondition(c: Cursor, repeats: boolean): string | undefined {
  const start = c.index;
  const end = endOfPurpose(c);
  while (c.index < end) advance(c);
  if (end > 0) return textOf(c, start, end);
  const begins = (repeats ? takeBeside(c) : undefined) ?? take(c, 'condition', 'a condition');
  if (begins) while (!atEnd(c) && !ends(c)) advance(c);
  else if (take(c, 'vague')) {
    take(c, 'thereafter');
    if (!c.running && isAny(c, 'source', 'beside')) while (!ends(c) && saysNoTime(c, c.index)) advance(c); // as the Parties decide
  }
  else if (!(take(c, 'namely') && (take(c, 'comma'), attempt(c, readRelative)))) return undefined;
  return textOf(c, start, c.index);
}

/** 'until it is done', 'for three years'; 'or upon request', 'during the pilot' where no other deadline follows. */
function takeBeside(c: Cursor): unknown {
  const limit = take(c, 'until') ?? take(c, 'for');
  const isBeside = isAny(c, 'or') || (isAny(c, 'after') && !isAny(c, 'of')) || peek(c, 'bound')?.value === 'over';
  if (limit ?? (c.running || !isBeside || namesAnother(c))) return limit;
  advance(c);
  return true;
}

/** Whether a mark stands here at which a clause ends. */
export const ends = (c: Cursor): boolean => isAny(c, 'open', 'close', 'comma');
