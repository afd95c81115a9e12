// Finds the deadlines that stand in running text, as a reader would: by the words that bind them, not by any date.
import { cursorOf, named, peek, REACH, type Cursor, type Is } from './cursor.js';
import {
  isYearless, isYearly, type Bound, type Reading, type WrittenDeadline, type WrittenPeriod, type WrittenRelative,
} from './deadline.js';
import { byMarks, languagesFrom, readPhrase } from './grammar.js';
import type { Language } from './language.js';
import { has, knownWords, lex, type Lexeme } from './lex.js';
import { readDuration } from './read-duration.js';
import { rangeOf } from './read-range.js';
import type { Read } from './read-tails.js';
import { readEvent } from './read-timed.js';

/** A deadline in a text, with where it stands. `at` and `end` are offsets in UTF-16 units, `end` exclusive. */
export interface Found {
  readonly at: number;
  readonly end: number;
  readonly reading: Reading;
}

/**
 * The deadlines of a text, in order, none inside another. Its language is the one that knows most of its words, `first` before others,
 * or `only`. What happened ('signed in June 2005') and what merely names a period is none, unless the text as a whole is a promise,
 * as a title is ('Open the office in 2007').
 */
export const findDeadlines = (text: string, first: readonly string[] = [], only?: string, isPromise = false): readonly Found[] =>
  listed({ text, ...languageOf(text, first, only), isPromise, isPhrase: false });

/** What stands in a text, each of a list with what it shares with the others. */
const listed = (text: Text): readonly Found[] => findIn(text)
  .reduceRight<readonly Found[]>((later, one) => [withYear(one, later[0], text.text), ...later], [])
  .reduce<readonly Found[]>((before, one) => [...before, withDay(one, before.at(-1), text.text)], []);

function findIn(text: Text): readonly Found[] {
  const { lexemes } = text;
  const found: Found[] = [];
  for (let index = 0; index < lexemes.length;) {
    const before = found.at(-1);
    const begins = mayBegin(lexemes, index) || (LISTED.some((is) => has(lexemes[index], is)) && mayFollow(text, index, before));
    const several = begins ? findEach(text, index, before) : undefined;
    const one = begins && !several ? findAt(text, index, before) : undefined;
    if (several) found.push(...several.found);
    else if (one?.found) found.push(one.found);
    index = several?.next ?? one?.next ?? index + 1;
  }
  return found;
}

/** The days of 'on 5, 12 and 19 June 2006', the counts of 'within 6 and 12 months': each is read with what stands around them all. */
function findEach(
  text: Text, index: number, last: Found | undefined,
): { readonly found: readonly Found[]; readonly next: number } | undefined {
  const { lexemes } = text;
  const numbers = countsFrom(lexemes, index);
  const [first = index, end = index] = [numbers[0], numbers.at(-1)];
  const isMonthBetween = has(lexemes[first - 1], 'month') && has(lexemes[end + 1], 'month'); // by March 31 and 30 June
  if (end === first || numbers.length > MOST_LISTED || isMonthBetween) return undefined;
  const from = Math.max(0, index - 30); // as far back as tells what is promised
  const found: Found[] = [];
  for (const at of numbers) {
    const near = [...lexemes.slice(from, first), ...lexemes.slice(at, at + 1), ...lexemes.slice(end + 1, end + REACH)];
    const one = findAt({ ...text, lexemes: near }, index - from, last);
    if (!one?.found || one.next < first - from + 2) return undefined;
    found.push(cutTo(one.found, text, at === first ? index : at, at === end ? undefined : at));
    if (at === end) return { found, next: one.next + from + end - first };
  }
  return undefined;
}

/** Where the numbers of a list stand that begins at a lexeme, or behind what may stand before it. */
function countsFrom(lexemes: readonly Lexeme[], index: number): number[] {
  const behind = (at: number, skipped: readonly Is[]): number => {
    const within = lexemes.slice(at, at + 6).findIndex((lexeme) => !skipped.some((is) => has(lexeme, is)));
    return within < 0 ? lexemes.length : at + within;
  };
  const numbers: number[] = [];
  for (let at = behind(index, AROUND); isCount(lexemes[at]) && numbers.length <= MOST_LISTED;) {
    numbers.push(at);
    if (!has(lexemes[at + 1], 'and') && !has(lexemes[at + 1], 'comma')) break;
    at = behind(at + 1, JOINED);
  }
  return numbers;
}

/** What was found, its place from one lexeme to another. */
function cutTo({ reading, ...place }: Found, { text, lexemes }: Text, from: number, to: number | undefined): Found {
  const [at, end] = [lexemes[from]?.at ?? place.at, to === undefined ? place.end : lexemes[to]?.end ?? place.end];
  const parts = reading.parts.map((part) => (
    { ...part, at: Math.max(place.at + part.at, at) - at, end: Math.min(place.at + part.end, end) - at }));
  return { at, end, reading: { ...reading, phrase: text.slice(at, end), parts: parts.filter((part) => part.at < part.end) } };
}

/** No list that is read has more numbers. */
const MOST_LISTED = 12;

/** What may stand before several numbers of one kind. */
const AROUND: readonly Is[] = ['bound', 'article', 'month', 'weekday', 'unit'];
const JOINED: readonly Is[] = ['comma', 'and', 'bound', 'article', 'weekday'];

/** A number of a list: 5, 12th, six; not a year, nor the hundred of 'one hundred and twenty'. */
const isCount = (lexeme: Lexeme | undefined): boolean => lexeme?.senses.some((sense) => (sense.is === 'ordinal' && sense.value > 0)
  || (sense.is === 'number' && (sense.digits > 0 ? sense.digits < 4 : sense.value < 20))) === true;

/** Whether a date without a bound may stand at a lexeme: in running text only behind another, as that of 'in June and December 2006'. */
const mayFollow = ({ text, lexemes, isPhrase }: Text, index: number, before: Found | undefined): boolean =>
  (isPhrase ? index === 0 || isListed(lexemes, index) : isJoined(before, text, lexemes[index]?.at ?? 0));

function languageOf(text: string, first?: readonly string[], only?: string): Pick<Text, 'language' | 'lexemes'> {
  const candidates = byMarks(languagesFrom(first, only), text).map((language) => {
    const lexemes = lex(text, language);
    return { language, lexemes, known: knownWords(lexemes)[0] };
  });
  const [best] = candidates.toSorted((a, b) => b.known - a.known);
  if (!best) throw new RangeError('unreachable: there are languages');
  return best;
}

const BEGINNINGS: readonly Is[] = [
  'bound', 'latest', 'until', 'frequency', 'every', 'number', 'between', 'vague', 'small', 'from', 'article', 'next', 'shift', 'notice',
  'part',
];

const LISTED: readonly Is[] = ['month', 'season', 'quarter', 'half', 'numeric', 'iso', 'feast'];

const isYear = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.senses.some((sense) => sense.is === 'number' && sense.digits === 4) === true;

/** Whether a deadline may begin at a lexeme: not within a compound, nor after a sign. */
function mayBegin(lexemes: readonly Lexeme[], index: number): boolean {
  const [here, previous] = [lexemes[index], lexemes[index - 1]];
  if (!here || here.joined || has(previous, 'other') || has(previous, 'slash')) return false;
  // the end of a range: 'fiscal years 2026 through 2030'
  if (has(here, 'to') && has(here, 'until') && isYear(previous)) return false;
  return BEGINNINGS.some((is) => has(here, is));
}

interface Text {
  readonly text: string;
  readonly language: Language;
  readonly lexemes: readonly Lexeme[];
  readonly isPromise: boolean;
  /** Whether it is all of deadlines, as in data, and no running text. */
  readonly isPhrase: boolean;
}

function findAt(
  { text, language, lexemes, isPromise, isPhrase }: Text, index: number, before: Found | undefined,
): { readonly found?: Found; readonly next: number } | undefined {
  const c = cursorOf(text, language, lexemes, true, index);
  const last = isPhrase && isListed(lexemes, index) ? before?.reading.deadline : undefined;
  const read = readHere(c) ?? (last && readAlike(c, last));
  const [start, end] = [lexemes[index], lexemes[c.index - 1]];
  if (!read || !start || !end || isOther(read.deadline, c)) return undefined;
  const phrase = text.slice(start.at, end.end).replace(/\.$/, ''); // the stop is that of the sentence
  const stop = start.at + phrase.length;
  const opens = isPhrase && index === 0 && OPENING.includes(read.deadline.is); // in June and December 2006
  const joins = opens || isAlike(read.deadline, last) || isJoined(before, text, start.at);
  const stands = isDeadline(read.deadline, c, index, { joins, promised: isPromised(lexemes, index, isPromise) });
  if (!stands) return isWhole(read.deadline) ? { next: c.index } : undefined;
  const parts = c.parts.map((part) => ({ ...part, at: part.at - start.at, end: Math.min(part.end, stop) - start.at }));
  return { found: { at: start.at, end: stop, reading: { phrase, language: language.code, ...read, parts } }, next: c.index };
}

/** Reads a phrase; what begins with a date that is a label is an event: 'in advance of the 2010 Winter Olympics'. */
function readHere(c: Cursor): Read | undefined {
  const { index } = c;
  const read = readPhrase(c);
  if (read?.deadline.is !== 'absolute' || !isLabel(read.deadline, c)) return read;
  c.index = index;
  c.parts.length = 0;
  const deadline = readEvent(c);
  return deadline && { deadline, stated: null, condition: null };
}

const OPENING: readonly WrittenDeadline['is'][] = ['absolute', 'relative'];

const isAlike = ({ is }: WrittenDeadline, listed?: WrittenDeadline): boolean => listed?.is === is && is !== 'recurring';

const isJoined = (before: Found | undefined, text: string, at: number): boolean =>
  before !== undefined && JOINS.test(text.slice(before.end, at));

/** What joins one deadline to another. */
const JOINS = /^[\s,;]*(?:and|et|y|or|ou|o)?\s*$/u;
/** The same, and a weekday or bound of the second: 'Tuesday, January 19, and Monday, January 25, 2021'. */
const OF_ONE_YEAR = /^[\s,;]*(?:and|et|y|or|ou|o)?\s*(?:\p{L}+,?\s*)?$/u;

/** Whether what stands at a lexeme is listed: 'by 30 June 2006 for Mexico and 31 December 2006', 'and, for small firms, 30 June 2007'. */
function isListed(lexemes: readonly Lexeme[], index: number): boolean {
  const before = has(lexemes[index - 1], 'article') ? index - 2 : index - 1;
  return !isYear(lexemes[index]) && (['and', 'or', 'comma'] as const).some((is) => has(lexemes[before], is));
}

/** The 12 months of 'within 6 months (draft) and 12 months (final)', which count as those before them do. */
function readAlike(c: Cursor, before: WrittenDeadline): Read | undefined {
  if (before.is !== 'relative') return undefined;
  const duration = named(c, 'duration', readDuration);
  return duration && { deadline: { ...before, duration }, stated: null, condition: null };
}

/** 'five days before the meeting', 'from May to July': where the whole is no deadline, none of it is. */
const isWhole = (deadline: WrittenDeadline): boolean =>
  (deadline.is === 'relative' ? deadline.anchor.is !== 'default' : deadline.is === 'absolute' && deadline.period.is === 'span');

const anchorOf = (deadline: WrittenDeadline): WrittenPeriod | undefined =>
  (deadline.is === 'relative' && deadline.anchor.is === 'period' ? deadline.anchor.period : undefined);

/** Whether what follows makes it another than it seems: 'the preceding year', 'the year in which', '1 March of the first year of'. */
function isOther(deadline: WrittenDeadline, c: Cursor): boolean {
  if (deadline.is === 'none') return true;
  const awaits = deadline.is === 'event' || (deadline.is === 'relative' && deadline.anchor.is === 'event');
  if (!awaits && peek(c, 'another')) return true;
  const period = deadline.is === 'absolute' ? deadline.period : anchorOf(deadline);
  if (period?.is === 'unit' && peek(c, 'bound')?.value === 'before') return true; // l'exercice précédant le dépôt
  if (!period || !isYearless(period) || !peek(c, 'of')) return false;
  // 'the end of the fiscal year of the party' is not this one's
  return deadline.is === 'relative' || [1, 2, 3].some((ahead) => peek(c, 'unit', ahead) ?? peek(c, 'fiscal', ahead));
}

/** Where a deadline stands: joined to one before it by no more than 'and', in what is promised. */
interface Standing {
  readonly joins: boolean;
  readonly promised: boolean;
}

/** Whether what was read is a deadline where it stands. */
function isDeadline(deadline: WrittenDeadline, c: Cursor, start: number, { joins, promised }: Standing): boolean {
  switch (deadline.is) {
    case 'relative':
      return joins || (isOfText(deadline, c, start, promised) && !(deadline.anchor.is === 'default' && peek(c, 'of')));
    case 'absolute':
      return isDated(deadline, c, start, { joins, promised });
    case 'event':
      // prior to departure, upon request: a habit
      return deadline.named && (promised ? deadline.definite || !c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'act'))
        : deadline.definite && !(['purpose', 'onset'] as const).some((is) => has(c.lexemes[start], is)));
    case 'recurring':
      return !has(c.lexemes[start], 'part') && (deadline.first !== null || isRepeated(c, start, promised)); // la fin de chaque exercice
    case 'none':
      return false;
  }
}

/** Whether a repetition without a first date is said of what is to be: 'every year' only of that, 'annually' not of what was. */
function isRepeated(c: Cursor, start: number, promised: boolean): boolean {
  if (!promised && (has(c.lexemes[start], 'every') || !isPromised(c.lexemes, start, true))) return false;
  return !qualifies(c) && !peek(c, 'of') && !has(c.lexemes[start - 1], 'for') && !isAdjective(c, start);
}

/** Whether a date or period is a deadline where it stands. */
function isDated(deadline: Extract<WrittenDeadline, { is: 'absolute' }>, c: Cursor, start: number, { joins, promised }: Standing): boolean {
  const [before, begins] = [c.lexemes[start - 1], c.lexemes[start]];
  if (deadline.bound === 'from' || isLabel(deadline, c)) return false;
  if (joins) return true;
  if (isDone(c, start, deadline.bound)) return false;
  if (deadline.bound !== 'in') return promised || !has(begins, 'purpose');
  if (has(begins, 'to') && deadline.period.is === 'unit') return false; // a los meses siguientes
  const runs = deadline.period.is === 'span' && has(begins, 'from');
  return promised && (runs || has(begins, 'bound') || has(before, 'label') || (has(begins, 'part') && !has(before, 'of')));
}

/**
 * 'ships built before 1 July 1997', 'ont été contractés avant': a participle without 'be'; 'On June 9, 2005, agreements were
 * reached': what follows tells what was.
 */
function isDone({ lexemes, index }: Cursor, start: number, bound: Bound): boolean {
  const near = lexemes.slice(Math.max(0, start - 4), start);
  const isOpen = near.some((lexeme) => has(lexeme, 'be') || has(lexeme, 'promise'));
  if (!isOpen && near.slice(-2).some((lexeme) => has(lexeme, 'past'))) return true;
  const clause = lexemes.slice(index, index + (has(lexemes[index], 'comma') ? 9 : bound === 'in' ? 0 : 4));
  const verbs = clause.filter((lexeme) => has(lexeme, 'past') || has(lexeme, 'promise'));
  return has(verbs[0], 'past') && (bound === 'in' || !verbs.some((lexeme) => has(lexeme, 'promise')));
}

const QUALIFIED: readonly Is[] = ['word', 'promise', 'event', 'part', 'basis'];

/** 'quarterly submissions', 'an annual report': a repetition that is said of a thing. */
function qualifies(c: Cursor): boolean {
  const next = c.lexemes[c.index];
  const isSingle = peek(c, 'frequency', -1) !== undefined;
  return isSingle && next !== undefined && /^\s+$/.test(c.text.slice(c.lexemes[c.index - 1]?.end, next.at))
    && QUALIFIED.some((is) => has(next, is));
}

/** 'un plan anual': of the noun before. */
function isAdjective(c: Cursor, start: number): boolean {
  const [before, here] = [c.lexemes[start - 1], c.lexemes[start]];
  if (!before || !here || !c.language.adjectives) return false;
  return c.language.adjectives.test(c.text.slice(here.at, here.end)) && QUALIFIED.some((is) => has(before, is))
    && /^\s+$/.test(c.text.slice(before.end, here.at));
}

/** 'in two cases' and 'over two years' tell how; 'within two years', and what says from when, tell by when. */
function isOfText(deadline: Extract<WrittenDeadline, { is: 'relative' }>, c: Cursor, start: number, promised: boolean): boolean {
  const bounds = c.lexemes[start]?.senses.flatMap((sense) => (sense.is === 'bound' ? [sense.value] : [])) ?? [];
  if (has(c.lexemes[start], 'to') && deadline.anchor.is === 'default') return false; // porté à trois mois
  if (isMeasure(deadline, bounds, has(c.lexemes[start - 1], 'for'))) return false;
  if (deadline.before && deadline.anchor.is === 'event') return promised || !hasPassed(c.lexemes, start);
  const binds = has(c.lexemes[start], 'latest') || bounds.some((bound) => bound === 'within' || bound === 'by');
  return binds || (promised && (deadline.anchor.is !== 'default' || bounds.length > 0));
}

/** 'at least ten years after', 'obtained no more than 90 days before', 'valid for no more than 30 days from'. */
const isMeasure = (deadline: WrittenRelative, bounds: readonly string[], isFor: boolean): boolean =>
  (deadline.before ? bounds.includes('at most') : bounds.includes('at least') || (isFor && bounds.includes('at most')));

const LABELLED: readonly Is[] = ['word', 'event', 'season'];

/** 'by 2000 officers', 'in 2005 dollars', 'before the 2010 Olympics': a bare year that says of what kind or how many. */
function isLabel({ period, bound }: Extract<WrittenDeadline, { is: 'absolute' }>, c: Cursor): boolean {
  const read = c.lexemes.slice(0, c.index);
  const month = period.is === 'month' ? read.findLastIndex((lexeme) => has(lexeme, 'month')) : 0;
  if (has(c.lexemes[month - 1], 'article')) return true; // the April 2008 summit
  const year = period.is === 'year' ? period.year : undefined;
  if (year === undefined) return false;
  const next = c.lexemes[c.index];
  const unbroken = next !== undefined && /^\s+$/.test(c.text.slice(c.lexemes[c.index - 1]?.end, next.at));
  const counts = bound === 'in' || year < 1900 || year > 2200 || has(c.lexemes[c.index - 2], 'article');
  return has(next, 'other') || next?.joined === true || (unbroken && counts && LABELLED.some((is) => has(next, is)));
}

/** Whether the clause before says what is to be, and not what was; where it says neither, `otherwise`. */
function isPromised(lexemes: readonly Lexeme[], start: number, otherwise: boolean): boolean {
  const clause = lexemes.slice(Math.max(0, start - 25), start);
  const promised = clause.findLastIndex((lexeme) => has(lexeme, 'promise'));
  const past = clause.findLastIndex((lexeme) => has(lexeme, 'past'));
  if (promised < 0) return past < 0 && otherwise;
  return past < promised + 4; // 'shall be adopted'
}

const hasPassed = (lexemes: readonly Lexeme[], start: number): boolean =>
  lexemes.slice(Math.max(0, start - 25), start).some((lexeme) => has(lexeme, 'past'));

/** What a phrase that could not be read holds, where it holds several deadlines. */
export const severalIn = (phrase: string, first?: readonly string[], only?: string): readonly Found[] => {
  const found = listed({ text: phrase, ...languageOf(phrase, first, only), isPromise: false, isPhrase: true });
  const isDated = found.some(({ reading: { deadline } }) => deadline.is !== 'recurring' || deadline.first !== null);
  return found.length > 1 && isDated ? found : [];
};

/** The 2007 of '30 June 2006 and 2007' is that day of another year. */
function withDay(one: Found, last: Found | undefined, phrase: string): Found {
  const [deadline, before] = [one.reading.deadline, last?.reading.deadline];
  if (deadline.is !== 'absolute' || deadline.period.is !== 'year' || before?.is !== 'absolute' || !isYearly(before.period)) return one;
  if (!/^\d{4}$/.test(phrase.slice(one.at, one.end)) || !OF_ONE_YEAR.test(phrase.slice(last?.end, one.at))) return one;
  const period = { ...before.period, year: deadline.period.year };
  return { ...one, reading: { ...one.reading, deadline: { ...deadline, bound: before.bound, period } } };
}

/** The June of 'June and December 2006' is of that year; the first count of '6 months and 12 months after adoption' begins there too. */
function withYear(one: Found, next: Found | undefined, phrase: string): Found {
  const [deadline, later] = [one.reading.deadline, next?.reading.deadline];
  const alike = deadline.is === 'relative' && deadline.anchor.is === 'default' && next ? alikeBehind(one, next, phrase) : undefined;
  if (alike && 'duration' in deadline) {
    return { ...one, reading: { ...one.reading, deadline: { ...alike, duration: deadline.duration } } };
  }
  if (deadline.is !== 'absolute' || later?.is !== 'absolute' || !OF_ONE_YEAR.test(phrase.slice(one.end, next?.at))) return one;
  const period = inYearOf(deadline.period, later.period.is === 'span' ? later.period.last : later.period);
  return { ...one, reading: { ...one.reading, deadline: { ...deadline, period } } };
}

/** The stretch of no bound behind another, '60 days after adoption': both count from there. */
const alikeBehind = (one: Found, { at, reading: { deadline, parts } }: Found, phrase: string): WrittenRelative | undefined =>
  (deadline.is === 'relative' && parts[0]?.name === 'duration' && JOINS.test(phrase.slice(one.end, at)) ? deadline : undefined);

/** A period without its year, in that of a later one. */
function inYearOf(period: WrittenPeriod, later: WrittenPeriod): WrittenPeriod {
  if (period.is === 'span') return { ...period, first: inYearOf(period.first, later), last: inYearOf(period.last, later) };
  const range = isYearless(period) && !isYearless(later) ? rangeOf(period, later) : undefined;
  return range?.is === 'span' ? range.first : period;
}
