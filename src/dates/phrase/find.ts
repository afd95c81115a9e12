// Finds the deadlines that stand in running text, as a reader would: by the words that bind them, not by any date.
import { attempt, cursorOf, named, peek, take, textOf, type Cursor, type Is } from './cursor.js';
import {
  isYearless, isYearly, type Bound, type Reading, type WrittenDeadline, type WrittenPeriod, type WrittenRelative,
} from './deadline.js';
import { byMarks, languagesFrom, readPhrase } from './grammar.js';
import type { Language } from './language.js';
import { has, knownWords, lex, type Lexeme } from './lex.js';
import { readDuration } from './read-duration.js';
import { skipDayNoun } from './read-period.js';
import { rangeOf, readBareDay } from './read-range.js';
import type { Read } from './read-tails.js';
import { readBound, readEvent } from './read-timed.js';

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
    const one = begins ? findAt(text, index, before) : undefined;
    if (one?.found) found.push(one.found);
    index = one?.next ?? index + 1;
  }
  return found;
}

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

const LISTED: readonly Is[] = ['month', 'season', 'quarter', 'half', 'numeric', 'iso'];

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
  const read = readFor(c, index, last, isPhrase);
  const [start, end] = [lexemes[index], lexemes[c.index - 1]];
  if (!read || !start || !end) return undefined;
  const phrase = text.slice(start.at, end.end).replace(/\.$/, ''); // the stop is that of the sentence
  const stop = start.at + phrase.length;
  const opens = isPhrase && index === 0 && read.deadline.is === 'absolute'; // in June and December 2006
  const joins = opens || isAlike(read.deadline, last) || isJoined(before, text, start.at);
  const stands = isDeadline(read.deadline, c, index, { joins, promised: isPromised(lexemes, index, isPromise) });
  if (!stands) return isWhole(read.deadline) ? { next: c.index } : undefined;
  const parts = c.parts.map((part) => ({ ...part, at: part.at - start.at, end: Math.min(part.end, stop) - start.at }));
  return { found: { at: start.at, end: stop, reading: { phrase, language: language.code, ...read, parts } }, next: c.index };
}

/** Reads what stands at a lexeme, and in running text what a clause as a whole makes of it, where it goes on. */
function readFor(c: Cursor, start: number, last: WrittenDeadline | undefined, isPhrase: boolean): Read | undefined {
  const here = readHere(c) ?? (isPhrase ? readListed(c, start, last) : undefined);
  const alone = here && !isOther(here.deadline, c) ? here : undefined;
  const isDone = isPhrase || (alone && !tellsWhich(c.lexemes, c.index));
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

/** Where what hangs on an event may be told in words that only a whole clause makes clear. */
const CLAUSED: readonly Is[] = ['bound', 'latest', 'until'];

/** What tells of a habit as often: 'upon request', 'for'. */
const HABITS: readonly Is[] = ['upon', 'onset', 'purpose'];

/** A clause is looked at for so many words. */
const CLAUSE = 30;

/**
 * Reads all of a clause as data is read, where it hangs on an event and promises nothing more: 'within 14 sitting days of that House
 * after the Minister receives it'.
 */
function readClause(c: Cursor, start: number): Read | undefined {
  const begins = c.lexemes[start];
  if (!CLAUSED.some((is) => has(begins, is)) || HABITS.some((is) => has(begins, is)) || tellsWhich(c.lexemes, start)) return undefined;
  let end = start;
  while (end < c.end && !has(c.lexemes[end], 'comma') && !has(c.lexemes[end], 'other') && !isStop(c, end - 1)) end++;
  const clause = c.lexemes.slice(start, end);
  const relative = clause.findIndex((_, index) => tellsWhich(clause, index));
  const main = relative < 0 ? clause : clause.slice(0, relative);
  if (clause.length > CLAUSE || main.some((lexeme) => has(lexeme, 'promise'))) return undefined;
  const inner = cursorOf(c.text, c.language, clause);
  const read = readPhrase(inner);
  if (!read || inner.index < clause.length || !awaitsEvent(read.deadline)) return undefined;
  c.index = end;
  c.parts.splice(0, c.parts.length, ...inner.parts);
  return read;
}

const isStop = (c: Cursor, index: number): boolean => /[.;:!?]$/.test(textOf(c, index, index + 1));

/** Whether a relative clause begins at a lexeme: 'which', 'within which', 'que'. */
const tellsWhich = (lexemes: readonly Lexeme[], at: number): boolean => has(lexemes[at], 'another')
  || (has(lexemes[at], 'bound') && (has(lexemes[at + 1], 'another') || (has(lexemes[at + 1], 'beside') && !has(lexemes[at + 1], 'bound'))));

const awaitsEvent = (deadline: WrittenDeadline): boolean => deadline.is === 'event' || (deadline.is === 'relative'
  && (deadline.anchor.is === 'event' || (deadline.anchor.is === 'relative' && awaitsEvent(deadline.anchor.deadline))));

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

/** What a list leaves out is in another of it: the 5 of '5 y 12 de junio', 'los días 5, 12 y 19', whose month stands behind the last. */
function readListed(c: Cursor, index: number, last?: WrittenDeadline): Read | undefined {
  c.index = index;
  const alike = last && attempt(c, (inner) => readAlike(inner, last));
  if (alike) return alike;
  const bound = peek(c, 'bound') && attempt(c, readBound);
  take(c, 'article');
  skipDayNoun(c);
  const period = named(c, 'period', readBareDay);
  if (!period || !['by', 'before', 'in'].includes(bound ?? 'in') || !isOfDays(c)) return undefined;
  const deadline = { is: 'absolute', bound: bound === 'by' || bound === 'before' ? bound : 'in', period } as const;
  return { deadline, stated: null, condition: null };
}

/** Whether a list of days goes on here, up to its month: ', 12 y 19 de junio'. */
function isOfDays(c: Cursor): boolean {
  let { index } = c;
  const at = (...senses: readonly Is[]): boolean => senses.some((is) => has(c.lexemes[index], is));
  while (index < c.end && at('and', 'comma')) {
    while (at('and', 'comma', 'article')) index++;
    if (!at('number')) return false;
    index++;
  }
  if (at('of')) index++;
  return index > c.index + 1 && at('month');
}

/** Whether it is a day without its month. */
const isBareDay = ({ reading: { deadline } }: Found): boolean =>
  deadline.is === 'absolute' && deadline.period.is === 'day' && deadline.period.month === 0;

/** 'five days before the meeting', 'from May to July': where the whole is no deadline, none of it is. */
const isWhole = (deadline: WrittenDeadline): boolean =>
  (deadline.is === 'relative' ? deadline.anchor.is !== 'default' : deadline.is === 'absolute' && deadline.period.is === 'span');

const anchorOf = (deadline: WrittenDeadline): WrittenPeriod | undefined =>
  (deadline.is === 'relative' && deadline.anchor.is === 'period' ? deadline.anchor.period : undefined);

/** Whether what follows makes it another than it seems: 'the preceding year', 'the year in which', '1 March of the first year of'. */
function isOther(deadline: WrittenDeadline, c: Cursor): boolean {
  if (deadline.is === 'none') return true;
  if (!awaitsEvent(deadline) && tellsWhich(c.lexemes, c.index)) return true;
  const period = deadline.is === 'absolute' ? deadline.period : anchorOf(deadline);
  if (isOfAnother(period, c)) return true;
  if (!period || !isYearless(period) || !peek(c, 'of')) return false;
  // 'the end of the fiscal year of the party' is not this one's
  return deadline.is === 'relative' || [1, 2, 3].some((ahead) => peek(c, 'unit', ahead) ?? peek(c, 'fiscal', ahead));
}

/** Whether the unit that was read last is another's: 'l'exercice précédant le dépôt', 'the year following that', 'this year's summit'. */
const isOfAnother = (period: WrittenPeriod | undefined, c: Cursor): boolean =>
  (period?.is === 'unit' && peek(c, 'bound')?.value === 'before') || isPossessive(c)
  || (peek(c, 'unit', -1) !== undefined && peek(c, 'after') !== undefined && !peek(c, 'of'))
  || (peek(c, 'after', -1) !== undefined && peek(c, 'article') !== undefined);

const isPossessive = (c: Cursor): boolean => /['\u2019]s$/u.test(textOf(c, c.index - 1, c.index));

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
  const binds = BINDING.some((is) => has(begins, is)) || has(before, 'label') || (has(begins, 'part') && !has(before, 'of'));
  return promised && (runs || binds || isNear(c, start));
}

const BINDING: readonly Is[] = ['bound', 'between'];

/** 'this summer', 'next week', 'el próximo enero', and no more: 'this year budget' is a thing. */
function isNear(c: Cursor, start: number): boolean {
  const isSaid = c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'this') || has(lexeme, 'next'));
  return isSaid && !FURTHER.some((is) => has(c.lexemes[c.index], is)) && !isPossessive(c);
}

const FURTHER: readonly Is[] = ['word', 'event', 'of'];

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
  return found.length > 1 && isDated && !found.some(isBareDay) ? found : [];
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

/** The 5 of '5 and 12 June', 'el 5 y el 12 de junio del corriente año': the other day with its number. */
function withMonth(bare: WrittenPeriod, other: WrittenPeriod): WrittenPeriod | undefined {
  const like = other.is === 'of' ? other.period : other;
  if (like.is !== 'day' || bare.is !== 'day') return undefined;
  return other.is === 'of' ? { ...other, period: { ...like, day: bare.day } } : { ...like, day: bare.day };
}

/** The June of 'June and December 2006' is of that year. */
function withYear(one: Found, next: Found | undefined, phrase: string): Found {
  const [deadline, later] = [one.reading.deadline, next?.reading.deadline];
  if (deadline.is !== 'absolute' || later?.is !== 'absolute' || !OF_ONE_YEAR.test(phrase.slice(one.end, next?.at))) return one;
  const like = isBareDay(one) ? withMonth(deadline.period, later.period) : undefined;
  if (like) return { ...one, reading: { ...one.reading, deadline: { ...deadline, period: like } } };
  const range = isYearless(deadline.period) && !isYearless(later.period) ? rangeOf(deadline.period, later.period) : undefined;
  const period = range?.is === 'span' ? range.first : deadline.period;
  return { ...one, reading: { ...one.reading, deadline: { ...deadline, period } } };
}
