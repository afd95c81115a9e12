// Finds the deadlines that stand in running text, as a reader would: by the words that bind them, not by any date.
import { cursorOf, named, REACH, textOf, type Cursor, type Is } from './cursor.js';
import { isYearless, isYearly, type Reading, type WrittenDeadline, type WrittenPeriod, type WrittenRelative } from './deadline.js';
import { byMarks, languagesFrom, readPhrase } from './grammar.js';
import type { Language } from './language.js';
import { has, knownWords, lex, mayBind, type Lexeme } from './lex.js';
import { readDuration } from './read-duration.js';
import { isOneOfMany } from './read-event.js';
import { rangeOf } from './read-range.js';
import type { Read } from './read-tails.js';
import { readEvent } from './read-timed.js';
import { awaitsEvent, isDeadline, isLabel, isOther, isPromised, isTimed, isWhole, tellsWhich } from './standing.js';

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

/** Where one paragraph ends and another begins: at an empty line, at an item of a list, and where a line ends with its sentence. */
const PARAGRAPH = /\n(?:\s*\n)+|\n(?=[ \t]*(?:[-*\u2022\u2013]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])[ \t])|(?<=[.!?:;])[ \t]*\n(?=\s*\p{Lu})/gu;

/** The deadlines of a document, in order, those of each paragraph by itself and in its own language. */
export function findInDocument(document: string, first: readonly string[] = [], only?: string): readonly Found[] {
  const breaks = [...document.matchAll(PARAGRAPH), { index: document.length, 0: '' }];
  return breaks.flatMap(({ index }, number) => {
    const last = breaks[number - 1];
    const from = last ? last.index + last[0].length : 0;
    return findDeadlines(document.slice(from, index), first, only)
      .map(({ at, end, reading }) => ({ at: from + at, end: from + end, reading }));
  });
}

/** What stands in a text, each of a list with what it shares with the others. */
const listed = (text: Text): readonly Found[] => findIn(text)
  .reduceRight<readonly Found[]>((later, one) => [withYear(one, later[0], text.text), ...later], [])
  .reduce<readonly Found[]>((before, one) => [...before, withDay(one, before.at(-1), text.text)], []);

function findIn(text: Text): readonly Found[] {
  const { lexemes } = text;
  const found: Found[] = [];
  for (let index = 0; index < lexemes.length;) {
    const before = found.at(-1);
    const begins = mayBegin(text, index)
      || (LISTED.some((is) => has(lexemes[index], is)) && (has(lexemes[index - 1], 'label') || mayFollow(text, index, before)));
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

/** No list that is read has more numbers than a month has days. */
const MOST_LISTED = 31;

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
  'part', 'this',
];

const LISTED: readonly Is[] = ['month', 'season', 'quarter', 'half', 'numeric', 'iso', 'feast'];

const isYear = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.senses.some((sense) => sense.is === 'number' && sense.digits === 4) === true;

/** Whether a deadline may begin at a lexeme: not within a compound, nor after a sign. */
function mayBegin({ text, lexemes }: Text, index: number): boolean {
  const [here, previous] = [lexemes[index], lexemes[index - 1]];
  if (!here || has(previous, 'slash')) return false;
  const isOfSign = has(previous, 'other') && !text.slice(0, previous?.end).endsWith('%'); // by 25 % by 2028
  if ((here.joined || isOfSign) && !/^\p{Lu}\p{Ll}/u.test(text.slice(here.at, here.end))) return false; // II.-Au plus tard
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
  const read = readFor(c, index, last, isPhrase);
  const [start, end] = [lexemes[index], lexemes[c.index - 1]];
  if (!read || !start || !end) return undefined;
  const phrase = text.slice(start.at, end.end).replace(/\.$/, ''); // the stop is that of the sentence
  const stop = start.at + phrase.length;
  const opens = isPhrase && index === 0 && OPENING.includes(read.deadline.is); // in June and December 2006
  const joins = opens || isAlike(read.deadline, last) || (isJoined(before, text, start.at) && !isName(read, before, start));
  const stands = isDeadline(read.deadline, c, index, { joins, promised: isPromised(c, index, isPromise) });
  if (!stands) return isWhole(read.deadline) ? { next: c.index } : undefined;
  const parts = c.parts.map((part) => ({ ...part, at: part.at - start.at, end: Math.min(part.end, stop) - start.at }));
  return { found: { at: start.at, end: stop, reading: { phrase, language: language.code, ...read, parts } }, next: c.index };
}

/** Reads what stands at a lexeme, and in running text what a clause as a whole makes of it, where it goes on. */
function readFor(c: Cursor, start: number, last: WrittenDeadline | undefined, isPhrase: boolean): Read | undefined {
  const here = readHere(c) ?? (last && readAlike(c, last));
  const alone = here && !isOther(here.deadline, c) ? here : undefined;
  const isDone = isPhrase || (alone && !tellsWhich(c.lexemes, c.index) && !isBeforeAct(c, start));
  return (isDone ? undefined : readClause(c, start)) ?? alone;
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

/** What tells of a habit as often: 'upon request', 'for'. */
const HABITS: readonly Is[] = ['upon', 'onset', 'purpose'];

/** A clause is looked at for so many words. */
const CLAUSE = 30;

/**
 * Reads all of a clause as data is read, where it hangs on an event and promises nothing more: 'within 14 sitting days of that House
 * after the Minister receives it'.
 */
function readClause(c: Cursor, start: number): Read | undefined {
  if (!mayHang(c.lexemes, start) && !isBeforeAct(c, start)) return undefined;
  let end = start;
  const isOver = (): boolean => has(c.lexemes[end], 'comma') || has(c.lexemes[end], 'other') || isStop(c, end - 1);
  while (end < c.end && end - start <= CLAUSE && !isOver()) end++;
  while (has(c.lexemes[end - 1], 'or') || has(c.lexemes[end - 1], 'and')) end--;
  const clause = c.lexemes.slice(start, end);
  const relative = clause.findIndex((_, index) => tellsWhich(clause, index));
  const main = relative < 0 ? clause : clause.slice(0, relative);
  if (clause.length > CLAUSE || main.some((lexeme) => has(lexeme, 'promise'))) return undefined;
  const inner = cursorOf(c.text, c.language, clause);
  const read = readPhrase(inner);
  if (!read || inner.index < clause.length || !awaitsEvent(read.deadline)) return undefined;
  c.index = end;
  c.parts.splice(0, c.parts.length, ...inner.parts);
  if (read.deadline.is !== 'event' || !isBeforeAct(c, start)) return read;
  return { ...read, deadline: { ...read.deadline, named: true } };
}

/** 'before removing the lock', 'avant d'utiliser le service'. */
function isBeforeAct(c: Cursor, start: number): boolean {
  const verb = has(c.lexemes[start + 1], 'of') ? start + 2 : start + 1;
  return mayBind(c.lexemes[start], 'before') && c.language.verbs.test(textOf(c, verb, verb + 1));
}

/** Whether a clause that begins here may hang on an event, by a word of time near its beginning: not 'by the licensee', 'in this plan'. */
function mayHang(lexemes: readonly Lexeme[], start: number): boolean {
  const begins = lexemes[start];
  if (HABITS.some((is) => has(begins, is)) || tellsWhich(lexemes, start)) return false;
  const isOfTime = mayBind(begins, 'by', 'before', 'within', 'over', 'from', 'at least', 'at most') || has(begins, 'latest');
  return isOfTime ? isTimed(lexemes, start) : has(begins, 'bound') && isOneOfMany(lexemes, start + 1);
}

const isStop = (c: Cursor, index: number): boolean => /[.;:!?]$/.test(textOf(c, index, index + 1));

const OPENING: readonly WrittenDeadline['is'][] = ['absolute', 'relative'];

const isAlike = ({ is }: WrittenDeadline, listed?: WrittenDeadline): boolean => listed?.is === is && is !== 'recurring';

const isJoined = (before: Found | undefined, text: string, at: number): boolean =>
  before !== undefined && JOINS.test(text.slice(before.end, at));

/** 'la Expo 2008': a year right behind what was found. */
const isName = ({ deadline }: Read, before: Found | undefined, { at }: Lexeme): boolean =>
  before?.end === at - 1 && deadline.is === 'absolute' && deadline.period.is === 'year';

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

/** What a phrase that could not be read holds, where it holds several deadlines. */
export const severalIn = (phrase: string, first?: readonly string[], only?: string): readonly Found[] => {
  const found = listed({ text: phrase, ...languageOf(phrase, first, only), isPromise: false, isPhrase: true });
  const isDated = found.some(({ reading: { deadline } }) => deadline.is !== 'recurring' || deadline.first !== null);
  return found.length > 1 && isDated ? found : [];
};

/** The 2007 of '30 June 2006 and 2007' is that day of another year. */
function withDay(one: Found, last: Found | undefined, phrase: string): Found {
  const [deadline, before] = [one.reading.deadline, last?.reading.deadline];
  if (deadline.is !== 'absolute' || deadline.period.is !== 'year' || before?.is !== 'absolute') return one;
  if (!isYearly(before.period) && before.period.is !== 'fiscal') return one;
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
