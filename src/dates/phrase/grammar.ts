// The grammar of deadline phrases, the same for every language: recursive descent over lexemes (see language.ts).
//
//   phrase    = lead* (every [from period | by event] | timed | vague) tail*
//   lead      = (vague | condition words) [","] [and | but]
//   timed     = relative | absolute | event
//   relative  = [bound] [article] [next] duration [(of | after | before) anchor]
//   absolute  = [bound] [article] period
//   event     = (by | before) [article | next] words
//
// Tails, durations and periods have files of their own.
import {
  advance, atEnd, attempt, cursorOf, isAny, named, peek, REACH, reject, take, textOf, tryOut, type Cursor, type Is,
} from './cursor.js';
import { isUnreadable, type Reading, type Unreadable, type WrittenDeadline } from './deadline.js';
import type { Language } from './language.js';
import { LANGUAGES } from './languages/index.js';
import { has, knownWords, lex, type Lexeme } from './lex.js';
import { endsEvent } from './read-event.js';
import { readRecurring } from './read-recurring.js';
import { readPeriod } from './read-range.js';
import { readStretch } from './read-stretch.js';
import { ends, readTails, saysNoTime, type Read } from './read-tails.js';
import { isBy, readTimed } from './read-timed.js';

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
    tried.push({ language, lexemes, known, unknown: all - known, result });
  }
  // Words that a language does not know may be those of an event, or of another language.
  let unread: Unreadable | undefined;
  let fewest = Infinity;
  for (const { language, lexemes, unknown, result = readIn(phrase, language, lexemes) } of tried.sort((a, b) => b.known - a.known)) {
    if (!isUnreadable(result) && unknown <= fewest) return result; // else its words are those of a language in which it is no deadline
    fewest = Math.min(fewest, unknown);
    unread ??= isUnreadable(result) ? result : undefined;
  }
  if (!unread) throw new RangeError('unreachable: there are languages');
  return unread;
}

/** What a language makes of a phrase, where that was read, and how many of its words it knows and does not know. */
interface Attempted {
  readonly language: Language;
  readonly lexemes: readonly Lexeme[];
  readonly known: number;
  readonly unknown: number;
  readonly result: Reading | Unreadable | undefined;
}

function readIn(phrase: string, language: Language, lexemes: readonly Lexeme[]): Reading | Unreadable {
  const cursor = cursorOf(phrase, language, withoutBrackets(lexemes));
  const isTooLong = cursor.end < cursor.lexemes.length;
  if (isTooLong) reject(cursor, cursor.end, `a phrase of at most ${String(REACH)} words and signs`);
  const read = isTooLong ? undefined : readPhrase(cursor);
  return read ? { phrase, language: language.code, ...read, parts: cursor.parts } : unreadable(cursor);
}

/** 'no later than [24 months after adoption]': without the brackets of a draft, from a bound to the end. */
function withoutBrackets(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const open = lexemes.findIndex((lexeme) => has(lexeme, 'open'));
  const [before, last] = [lexemes[open - 1], lexemes.at(-1)];
  const isWhole = has(last, 'close') && open === lexemes.findLastIndex((lexeme) => has(lexeme, 'open'))
    && lexemes.findIndex((lexeme) => has(lexeme, 'close')) === lexemes.length - 1;
  const isBound = has(before, 'bound') || has(before, 'latest');
  return isWhole && isBound ? lexemes.filter((_, i) => i !== open && i < lexemes.length - 1) : lexemes;
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
  const ahead = c.lexemes.slice(start + 1, start + 9);
  const isPromised = ahead.some((lexeme) => has(lexeme, 'promise')); // sectors to be decided over 2023 and 2024
  if ((isAny(c, 'bound', 'beside') && !peek(c, 'term')) || !(isPromised || ahead.some(isBy))) return undefined;
  const isHead = (): boolean => saysNoTime(c, c.index) && !isAny(c, 'other') && peek(c, 'bound')?.value !== 'at least';
  const isSaid = (): boolean => isPromised && c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'promise'));
  const isDue = (): boolean => isDueHere(c) || (isAny(c, 'bound') && isSaid());
  while (c.index < start + 8 && !atEnd(c) && isHead() && !isDue()) advance(c);
  // persons employed by 1 July
  const isOfThing = !isSaid() && c.language.participles.test(textOf(c, c.index - 1, c.index)) && !peek(c, 'label', -1);
  const deadline = c.index > start && !isOfThing && isDue() ? readTimed(c) : undefined;
  return deadline?.is === 'event' ? undefined : deadline;
}

/** Whether a word stands here by which something is due, and not only bound: 'by', but not 'before'. */
const isDueHere = (c: Cursor): boolean => peek(c, 'bound')?.value === 'by' && !isAny(c, 'event', 'purpose') && endsEvent(c, c.index);

/** What stood before no deadline, and is one: 'dès que le plan est adopté'. */
function readLeadItself(c: Cursor, start: number, leads: string[]): WrittenDeadline | undefined {
  if (leads.length === 0) return undefined;
  leads.length = c.parts.length = 0;
  c.index = start;
  return isAny(c, 'once', 'when') ? readTimed(c) : undefined;
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
  const isHeaded = isBound || heads.some((lexeme) => HEADINGS.some((is) => has(lexeme, is)));
  if (colon > 0 ? !isHeaded : !(take(c, 'label') ?? (peek(c, 'word') ? undefined : take(c, 'promise')))) return undefined;
  return skipLabels(c);
}

/** The labels themselves, with what joins them to a deadline behind them. */
function skipLabels(c: Cursor): true | undefined {
  while (take(c, 'label') ?? (peek(c, 'label', 1) && take(c, 'comma')));
  if (!take(c, 'of')) take(c, 'to');
  tryOut(c, skipDue);
  return atEnd(c) ? undefined : true;
}

/** What is due, between a label and a bound: 'se prevé su aprobación antes de fin de año'. */
function skipDue(c: Cursor): true | undefined {
  const begun = c.index;
  while (c.index < begun + 5 && isAny(c, ...OF_DUE) && !isAny(c, 'bound', 'unit', 'month')) advance(c);
  return c.index > begun && isAny(c, 'bound', 'latest') ? true : undefined;
}

const OF_DUE: readonly Is[] = ['word', 'event', 'article', 'of', 'promise', 'label'];

const HEADINGS: readonly Is[] = ['label', 'bound', 'latest', 'period-word', 'promise', 'event', 'part'];

const OF_CLAUSE: readonly Is[] = ['word', 'small', 'event', 'be', 'article', 'act'];

/** 'by the Commission', 'by MC13' before what says by when. */
function readAgent(c: Cursor): true | undefined {
  if (!peek(c, 'means') || endsEvent(c, c.index)) return undefined;
  const start = c.index + 1;
  const isCode = (index: number): boolean => has(c.lexemes[index], 'number') && c.lexemes[index - 1]?.end === c.lexemes[index]?.at;
  const isOther = (): boolean => isAny(c, 'event', 'part', 'period-word') || (isAny(c, 'number') && !isCode(c.index));
  do advance(c); while (c.index < start + 9 && !endsEvent(c, c.index) && saysNoTime(c, c.index) && !isOther());
  const bounds = ['by', 'before', 'within', isCode(c.index - 1) && 'in'];
  return c.index > start && bounds.includes(peek(c, 'bound')?.value ?? '') && endsEvent(c, c.index) ? true : undefined;
}

/** 'as soon as possible and', 'subject to funding,', 'by the Commission' before the deadline itself. */
function readLead(c: Cursor): string | undefined {
  const start = c.index;
  const lead = tryOut(c, (inner) => named(inner, 'condition', readAgent)) ?? named(c, take(c, 'vague') ? 'vague' : 'condition', (inner) => {
    if (inner.index > start) {
      // as soon as possible after the adoption, but; immediately upon adoption is upon it
      if (!isAny(inner, 'bound', 'times') && take(inner, 'after')) skipClause(inner);
      // as soon as they are available and
      else while (isAny(inner, ...OF_CLAUSE) && !isAny(inner, 'bound', 'and', 'but') && !peek(inner, 'unit', 1)) advance(inner);
      return true;
    }
    if (!take(inner, 'condition')) return peek(inner, 'after') && tryOut(inner, readAfter);
    const isClosed = inner.lexemes.slice(inner.index).some((lexeme) => has(lexeme, 'comma'));
    while (!atEnd(inner) && !ends(inner) && (isClosed || !peek(inner, 'bound'))) advance(inner);
    return true;
  });
  if (!lead) return undefined;
  const text = textOf(c, start, c.index);
  take(c, 'comma');
  while (take(c, 'but') ?? take(c, 'and')) take(c, 'comma'); // y, en todo caso,
  return atEnd(c) || isAny(c, 'open', 'frequency', 'every', 'condition') ? undefined : text;
}

/** 'after the award and', before what caps it: 'no later than'. */
function readAfter(c: Cursor): true | undefined {
  if (isAny(c, 'of', 'bound') || !take(c, 'after')) return undefined;
  const caps = (): boolean => [1, 2].some((ahead) => peek(c, 'latest', ahead) ?? peek(c, 'no-later', ahead));
  while (!atEnd(c) && !(isAny(c, 'and', 'but', 'comma') && caps())) advance(c);
  return !atEnd(c) || undefined;
}

function readVague(c: Cursor): WrittenDeadline | undefined {
  const start = c.index;
  const term = c.running ? undefined : tryOut(c, readTerm);
  if (term) return term;
  return named(c, 'vague', readVagueWords) && { is: 'none', words: textOf(c, start, c.index) };
}

/** 'short term (0-12 months)', 'medium term (2023-2025)'. */
function readTerm(c: Cursor): WrittenDeadline | undefined {
  if (!take(c, 'vague') || !take(c, 'open')) return undefined;
  const { duration, least } = named(c, 'duration', (inner) => readStretch(inner, 'within')) ?? {};
  const period = duration ? undefined : named(c, 'period', readPeriod);
  if ((!duration && !period) || !take(c, 'close')) return undefined;
  if (period) return period.is === 'span' ? { is: 'absolute', bound: 'in', period } : undefined; // a month there is the stated one
  return duration && { is: 'relative', duration, ...(least && { least }), anchor: { is: 'default' } };
}

/** 'as soon as possible', 'as soon as possible after the adoption of the plan'. */
function readVagueWords(c: Cursor): true | undefined {
  if (!take(c, 'vague')) return undefined;
  if (!c.running && !peek(c, 'bound') && take(c, 'after')) skipClause(c);
  return true;
}

/** Up to a mark, or 'and in any event before'. */
function skipClause(c: Cursor): void {
  while (!atEnd(c) && !ends(c) && !(isAny(c, 'but', 'and') && (peek(c, 'bound', 1) ?? peek(c, 'latest', 1)))) advance(c);
}
