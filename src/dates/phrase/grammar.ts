// The grammar of deadline phrases, the same for every language: recursive descent over lexemes (see language.ts).
//
//   phrase    = lead* (every [from period | by event] | timed | vague) tail*
//   lead      = (vague | condition words) [","] [and | but]
//   timed     = relative | absolute | event
//   relative  = [bound] [article] [next] duration [(of | after | before) anchor]
//   absolute  = [bound] [article] period
//   event     = (by | before) [article | next] words
//   tail      = "(" period ")" | at the latest | [","] [and] every [thereafter] | [","] until period | [","] condition words
//
// Durations and periods have files of their own.
import {
  advance, atEnd, attempt, cursorOf, expect, isAny, named, peek, REACH, reject, take, textOf, tryOut, type Cursor, type Is,
} from './cursor.js';
import {
  isUnreadable, isYearless, type Bound, type Reading, type Unreadable, type WrittenDeadline, type WrittenPeriod,
} from './deadline.js';
import type { Language } from './language.js';
import { LANGUAGES } from './languages/index.js';
import { has, knownWords, lex, type Lexeme } from './lex.js';
import { readPeriod } from './read-range.js';
import { readRecurrence, readRecurring, readSameAgain, readStarting, readUntil } from './read-recurring.js';
import { beginsBeside, endOfPurpose, endsEvent, isFrom, isOrBefore } from './read-event.js';
import { readRelative } from './read-relative.js';
import { readStretch, type Stretch } from './read-stretch.js';
import { readAbsolute, readTimed } from './read-timed.js';

/** What was read of a text from some word on. */
export type Read = Pick<Reading, 'deadline' | 'stated' | 'condition'>;

/**
 * Reads a deadline phrase. Nothing is guessed: what is not wholly understood is Unreadable, at the first such word. The
 * language is `only`, where it is given; else the first that reads the phrase and knows all of its words, those of `first` before
 * others; else of those that read it, or of all where none does, the one that knows most of its words.
 */
export function readDeadline(phrase: string, first: readonly string[] = [], only?: string): Reading | Unreadable {
  const tried: Attempted[] = [];
  for (const language of byMarks(languagesFrom(first, only), phrase)) {
    const lexemes = lex(phrase, language);
    const [known, all] = knownWords(lexemes);
    if (tried.length > 0 && known === 0 && all > 0) continue; // nothing of it is of this language
    const result = known === all ? readIn(phrase, language, lexemes) : undefined;
    if (result && !isUnreadable(result)) return result;
    tried.push({ language, lexemes, known, result });
  }
  // Words that a language does not know may be those of an event, or of another language.
  let unread: Unreadable | undefined;
  for (const { language, lexemes, result = readIn(phrase, language, lexemes) } of tried.sort((a, b) => b.known - a.known)) {
    if (!isUnreadable(result)) return result;
    unread ??= result;
  }
  if (!unread) throw new RangeError('unreachable: there are languages');
  return unread;
}

/** What a language makes of a phrase, where that was read, and how many of its words it knows. */
interface Attempted {
  readonly language: Language;
  readonly lexemes: readonly Lexeme[];
  readonly known: number;
  readonly result: Reading | Unreadable | undefined;
}

function readIn(phrase: string, language: Language, lexemes: readonly Lexeme[]): Reading | Unreadable {
  const cursor = cursorOf(phrase, language, lexemes);
  const isTooLong = cursor.end < lexemes.length;
  if (isTooLong) reject(cursor, cursor.end, `a phrase of at most ${String(REACH)} words and signs`);
  const read = isTooLong ? undefined : readPhrase(cursor);
  return read ? { phrase, language: language.code, ...read, parts: cursor.parts } : unreadable(cursor);
}

const ALL = Object.values(LANGUAGES);
const isKnown = (one: Language | undefined): one is Language => one !== undefined;

/** Languages by whether a text bears their marks. */
export const byMarks = (languages: readonly Language[], text: string): readonly Language[] =>
  (languages.length < 2
    ? languages
    : languages.toSorted((a, b) => Number(b.marks?.test(text) ?? false) - Number(a.marks?.test(text) ?? false)));

/** The languages to try, in order: `only` that one, or those of `first` and then the others. */
export function languagesFrom(first: readonly string[] = [], only?: string): readonly Language[] {
  const settled = only === undefined ? undefined : LANGUAGES[only];
  if (settled) return [settled];
  return first.length === 0 ? ALL : [...new Set([...first.map((code) => LANGUAGES[code]).filter(isKnown), ...ALL])];
}

function unreadable({ text, language, lexemes, furthest, expected, rejected }: Cursor): Unreadable {
  const stop = lexemes[rejected?.index ?? furthest];
  const at = stop?.at ?? text.length;
  const wanted = rejected ? [rejected.what] : expected.length > 0 ? expected : ['the end of the phrase'];
  return {
    phrase: text, language: language.code, at, length: stop ? stop.end - stop.at : 1, understood: text.slice(0, at).trim(),
    expected: wanted,
  };
}

/** Reads a phrase; in running text as much as belongs to it, elsewhere all or nothing. */
export function readPhrase(c: Cursor): Read | undefined {
  if (!c.running && take(c, 'but')) take(c, 'comma'); // in any event, by June 2006
  const start = c.index;
  const isLabelled = !c.running && named(c, 'bound', readLabel) !== undefined;
  const leads = c.running ? [] : readLeads(c);
  const read = readOne(c, leads.length > 0);
  if (isLabelled && read?.is === 'event' && !read.named) return undefined; // to be completed by a contractor
  const deadline = read ?? (c.running || isLabelled ? undefined : tryOut(c, readHeaded) ?? readLeadItself(c, start, leads));
  return deadline && readTails(c, { deadline, stated: null, condition: leads.length > 0 ? leads.join('; ') : null });
}

const readOne = (c: Cursor, isLed: boolean): WrittenDeadline | undefined =>
  attempt(c, readRecurring) ?? readTimed(c) ?? (isLed ? undefined : readVague(c));

function readLeads(c: Cursor): string[] {
  const leads: string[] = [];
  for (let lead = attempt(c, readLead); lead !== undefined; lead = attempt(c, readLead)) leads.push(lead);
  return leads;
}

/** 'interim report by June 2006': what is due, in a few words, before what says by when. */
function readHeaded(c: Cursor): WrittenDeadline | undefined {
  const start = c.index;
  const isHead = (): boolean => saysNoTime(c, c.index) && !isAny(c, 'other') && peek(c, 'bound')?.value !== 'at least';
  while (c.index < start + 8 && !atEnd(c) && isHead() && !isDueHere(c)) advance(c);
  const deadline = c.index > start && isDueHere(c) ? readTimed(c) : undefined;
  return deadline?.is === 'event' ? undefined : deadline;
}

/** Whether a word stands here by which something is due, and not only bound: 'by', but not 'before'. */
const isDueHere = (c: Cursor): boolean => peek(c, 'bound')?.value === 'by' && !isAny(c, 'event', 'purpose') && endsEvent(c, c.index);

/** What stood before no deadline, and is one: 'dès que le plan est adopté'. */
function readLeadItself(c: Cursor, start: number, leads: string[]): WrittenDeadline | undefined {
  if (leads.length === 0) return undefined;
  leads.length = c.parts.length = 0;
  c.index = start;
  return peek(c, 'once') && readTimed(c);
}

function readTails(c: Cursor, beginning: Read): Read | undefined {
  let read = beginning;
  while (!atEnd(c)) {
    const more = readCapped(c, read) ?? readTail(c, read) ?? lengthened(c, read);
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

/** 'expected', 'to be completed', 'fecha compromiso: ', 'date limite de dépôt : '. */
function readLabel(c: Cursor): true | undefined {
  const start = c.index;
  if (isAny(c, 'event') && !isAny(c, 'label') && peek(c, 'label', 1)) advance(c); // mise en service prévue
  const colon = c.lexemes.slice(0, 9).findIndex(({ at }, i) => i > start && c.text.slice(c.lexemes[i - 1]?.end, at).includes(':'));
  if (colon < 0 && peek(c, 'term') && (peek(c, 'limit', 1) ?? peek(c, 'of', 1))) return undefined; // plazo de diez días
  while (c.index < colon) advance(c);
  const heads = c.lexemes.slice(start, Math.max(start, colon));
  const isBound = ['by', 'before', 'within'].includes(peek(c, 'bound')?.value ?? ''); // Phase 1: by the end of 2006
  if (colon > 0 ? !isBound && !heads.some((lexeme) => HEADINGS.some((is) => has(lexeme, is))) : !take(c, 'label')) return undefined;
  return skipLabels(c);
}

/** The labels themselves, with what joins them to a deadline behind them. */
function skipLabels(c: Cursor): true | undefined {
  while (take(c, 'label'));
  if (!take(c, 'of')) take(c, 'to');
  return atEnd(c) ? undefined : true;
}

const HEADINGS: readonly Is[] = ['label', 'bound', 'latest', 'period-word', 'promise', 'event', 'part'];

/** 'prévu à l'article 5', 'referred to in paragraph 2': where a stretch of time is laid down, not what it counts from. */
function readSource(c: Cursor): true | undefined {
  if (!take(c, 'source')) return undefined;
  while (!atEnd(c) && !(ends(c) && endsEvent(c, c.index))) {
    if (peek(c, 'after') && !peek(c, 'of')) return undefined;
    advance(c);
  }
  return true;
}

/** '(estimated)', '(target)', '(ambos incluidos)', '(Monday)' behind a date. */
const readRemark = (c: Cursor): true | undefined => (take(c, 'open') && readRemarkWords(c) && take(c, 'close') ? true : undefined);

function readRemarkWords(c: Cursor): unknown {
  if (!take(c, 'weekday')) return take(c, 'label') ?? take(c, 'latest') ?? take(c, 'vague');
  if (!peek(c, 'close')) advance(c); // (lundi matin)
  return true;
}

/** What repeats, with its end or its beginning. */
function readBounds(c: Cursor, deadline: Extract<WrittenDeadline, { is: 'recurring' }>): WrittenDeadline | undefined {
  const first = deadline.first ? undefined : tryOut(c, readOccurrences);
  if (first) return { ...deadline, first };
  const until = deadline.until ? undefined : named(c, 'bound', readUntil);
  if (until) return { ...deadline, until };
  const starting = deadline.starting ? undefined : named(c, 'first date', readStarting);
  if (starting) return { ...deadline, starting };
  return !c.running && (take(c, 'thereafter') ?? tryOut(c, (inner) => readSameAgain(inner, deadline.every))) ? deadline : undefined;
}

function readRepetition(c: Cursor, deadline: WrittenDeadline): WrittenDeadline | undefined {
  const repeats = readRecurrence(c, deadline);
  if (!repeats) return undefined;
  const times = deadline.is === 'absolute' && deadline.period.is === 'soonest' ? deadline.period.of.length : 1;
  return { is: 'recurring', ...repeats, every: { ...repeats.every, months: repeats.every.months / times }, first: deadline };
}

/** What was read with one tail more. */
function readTail(c: Cursor, { deadline, stated, condition }: Read): Read | undefined {
  const says = stated ? undefined : named(c, 'stated', readStated);
  if (says) return { deadline, stated: says, condition };
  const remark = tryOut(c, readRemark) ?? (deadline.is === 'relative' && !c.running && tryOut(c, readSource));
  if (remark) return { deadline, stated, condition };
  if (deadline.is === 'absolute' && named(c, 'bound', (inner) => readEarliest(inner, deadline.bound))) {
    return { deadline: { ...deadline, bound: 'from' }, stated, condition };
  }
  if (named(c, 'bound', readLatest)) return { deadline: atLatest(deadline), stated, condition };
  const repeated = deadline.is === 'recurring' ? readBounds(c, deadline) : attempt(c, (inner) => readRepetition(inner, deadline));
  if (repeated) return { deadline: repeated, stated, condition };
  const clause = c.running ? undefined : readClause(c, deadline);
  return clause === undefined ? undefined : { deadline, stated, condition: condition === null ? clause : `${condition}; ${clause}` };
}

/** What stands beside a deadline: in brackets, as a condition, or without a word of time. */
const readClause = (c: Cursor, deadline: WrittenDeadline): string | undefined => tryOut(c, readAside) ?? attempt(c, (inner) => {
  if (!take(inner, 'comma')) take(inner, 'dash');
  if (peek(inner, 'condition', 1) ?? peek(inner, 'vague', 1)) take(inner, 'and');
  return named(inner, 'condition', (within) => readCondition(within, deadline.is === 'recurring'));
}) ?? tryOut(c, (inner) => readBeside(inner, deadline));

// What tells when, or of what was.
const OF_TIME: readonly Is[] = [
  'number', 'ordinal', 'iso', 'numeric', 'decade', 'quarter', 'half', 'unit', 'unit-end', 'month', 'weekday', 'feast', 'season', 'fiscal',
  'every', 'frequency', 'thereafter', 'starting', 'until', 'next', 'latest', 'vague', 'past', 'clock', 'open', 'close',
];

/**
 * ', alternately in Mexico and Canada', 'for small firms', '– delayed': what stands behind a deadline, says nothing of time, and is no
 * noun of which a year is the label.
 */
function readBeside(c: Cursor, deadline: WrittenDeadline): string | undefined {
  const isBound = deadline.is !== 'absolute' || deadline.bound === 'by' || deadline.bound === 'before';
  if (deadline.is === 'none' || c.running || !(isBound || isNoLabel(deadline.period))) return undefined;
  const isApart = take(c, 'dash') ?? take(c, 'comma')?.is;
  if (!(isApart && (isBound || isApart !== 'comma')) && !beginsBeside(c)) return undefined;
  const start = c.index;
  if (isOrBefore(c)) c.index += 2;
  const isFormer = isAny(c, 'past') || peek(c, 'which', 1) !== undefined; // au lieu du 30 mai, fecha en que concluye el año
  const isPlain = (index: number): boolean => isFormer || saysNoTime(c, index) || c.lexemes[index] === undefined;
  return named(c, 'condition', () => {
    while (!atEnd(c) && isPlain(c.index) && !(isAny(c, 'comma', 'and') && !isPlain(c.index + 1))) advance(c);
    return c.index > start && (atEnd(c) || isAny(c, 'open', 'comma', 'and')) ? true : undefined;
  }) && textOf(c, start, c.index);
}

/** Whether a period is more than a year or what comes every year, of which some noun may be said. */
const isNoLabel = (period: WrittenPeriod): boolean => period.is === 'day' || (period.is !== 'year' && !isYearless(period));

/** Whether a word says nothing of time: also the third of 'the third party', the 5 of 'section 5', the 'by' of 'by the Board'. */
function saysNoTime(c: Cursor, index: number): boolean {
  const [here, next] = [c.lexemes[index], c.lexemes[index + 1]];
  if (['by', 'before', 'within'].some((value) => here?.senses.some((sense) => sense.is === 'bound' && sense.value === value))) {
    return !endsEvent(c, index) || (has(next, 'every') && saysNoTime(c, index + 1)); // dans toutes les régions
  }
  const counts = !!here?.senses.some(({ is, ...sense }) => COUNTS.includes(is) || ('digits' in sense && sense.digits < 4));
  return counts ? !tellsTime(next) && !has(next, 'of') : !!here && !tellsTime(here);
}

const COUNTS: readonly Is[] = ['ordinal', 'frequency', 'every', 'after'];
const tellsTime = (lexeme: Lexeme | undefined): boolean => isFrom(lexeme) || OF_TIME.some((is) => has(lexeme, is));

/** 'upon adoption, and no later than 30 June 2006': by that day, whatever comes of the event. */
const readCapped = (c: Cursor, { deadline, stated, condition }: Read): Read | undefined => tryOut(c, () => {
  if (c.running || deadline.is !== 'event') return undefined;
  const joint = take(c, 'comma');
  if (!(take(c, 'but') ?? take(c, 'and') ?? joint) || !isAny(c, 'latest', 'no-later')) return undefined;
  const cap = readAbsolute(c);
  if (cap?.is !== 'absolute' || isYearless(cap.period)) return undefined;
  return { deadline: cap, stated, condition: condition === null ? deadline.event : `${condition}; ${deadline.event}` };
});

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
    while (!atEnd(inner) && !peek(inner, 'close')) {
      if (!isFormer && (isAny(inner, 'open', 'month', 'iso', 'numeric') || peek(inner, 'number')?.digits === 4)) return undefined;
      advance(inner);
    }
    return inner.index > start + 1 && take(inner, 'close') ? true : undefined;
  }) && textOf(c, start + 1, c.index - 1);
}

/** The '(June and December)' of what is twice a year. */
function readOccurrences(c: Cursor): WrittenDeadline | undefined {
  const period = take(c, 'open') && named(c, 'first date', readPeriod);
  return period && isYearless(period) && take(c, 'close') ? { is: 'absolute', bound: 'in', period } : undefined;
}

const OF_CLAUSE: readonly Is[] = ['word', 'small', 'event', 'be', 'article', 'act'];

/** 'as soon as possible and', 'subject to funding,' before the deadline itself. */
function readLead(c: Cursor): string | undefined {
  const start = c.index;
  const lead = named(c, take(c, 'vague') ? 'vague' : 'condition', (inner) => {
    if (inner.index > start) {
      // as soon as possible after the adoption, but; immediately upon adoption is upon it
      if (!peek(inner, 'bound') && take(inner, 'after')) while (!atEnd(inner) && !ends(inner)) advance(inner);
      // as soon as they are available and
      else while (isAny(inner, ...OF_CLAUSE) && !isAny(inner, 'bound', 'and', 'but') && !peek(inner, 'unit', 1)) advance(inner);
      return true;
    }
    if (!take(inner, 'condition')) return undefined;
    const isClosed = inner.lexemes.slice(inner.index).some((lexeme) => has(lexeme, 'comma'));
    while (!atEnd(inner) && !ends(inner) && (isClosed || !peek(inner, 'bound'))) advance(inner);
    return true;
  });
  if (!lead) return undefined;
  const text = textOf(c, start, c.index);
  take(c, 'comma');
  if (take(c, 'but') ?? take(c, 'and')) take(c, 'comma');
  return atEnd(c) || isAny(c, 'open', 'frequency', 'every', 'condition') ? undefined : text;
}

function readVague(c: Cursor): WrittenDeadline | undefined {
  const start = c.index;
  const stretch = c.running ? undefined : tryOut(c, readTerm);
  if (stretch) return { is: 'relative', ...stretch, anchor: { is: 'default' } };
  return named(c, 'vague', readVagueWords) && { is: 'none', words: textOf(c, start, c.index) };
}

/** 'short term (0-12 months)'. */
function readTerm(c: Cursor): Pick<Stretch, 'duration' | 'least'> | undefined {
  if (!take(c, 'vague') || !take(c, 'open')) return undefined;
  const { duration, least } = named(c, 'duration', (inner) => readStretch(inner, 'within')) ?? {};
  return duration && take(c, 'close') ? { duration, ...(least && { least }) } : undefined;
}

/** 'as soon as possible', 'as soon as possible after the adoption of the plan'. */
function readVagueWords(c: Cursor): true | undefined {
  if (!take(c, 'vague')) return undefined;
  if (!c.running && !peek(c, 'bound') && take(c, 'after')) while (!atEnd(c) && !ends(c)) advance(c);
  return true;
}

/** '(June 2006)', '(by 5:00 p.m., June 30, 2006)'. */
function readStated(c: Cursor): WrittenPeriod | undefined {
  if (!take(c, 'open', 'the stated month in brackets')) return undefined;
  const at = c.index;
  const bounded = peek(c, 'bound') && tryOut(c, readAbsolute);
  const period = bounded?.is === 'absolute' && (bounded.bound === 'by' || bounded.bound === 'in') ? bounded.period : readPeriod(c);
  if (period && isYearless(period)) return c.running ? undefined : reject(c, at, 'a month with its year');
  return period && take(c, 'close', "')'") ? period : undefined;
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
  else if (!take(c, 'vague')) return undefined;
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

const ends = (c: Cursor): boolean => isAny(c, 'open', 'close', 'comma');

