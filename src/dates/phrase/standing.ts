// Whether what was read is a deadline where it stands: in what is promised, and not of what was, nor of a thing.
import { peek, textOf, type Cursor, type Is } from './cursor.js';
import { isYearless, type Bound, type Duration, type WrittenDeadline, type WrittenPeriod, type WrittenRelative } from './deadline.js';
import { has, mayBind, type Lexeme } from './lex.js';
import { isOneOfMany } from './read-event.js';

/** Whether a relative clause begins at a lexeme: 'which', 'within which', 'que'. */
export const tellsWhich = (lexemes: readonly Lexeme[], at: number): boolean => has(lexemes[at], 'another')
  || (has(lexemes[at], 'bound') && (has(lexemes[at + 1], 'another') || (has(lexemes[at + 1], 'beside') && !has(lexemes[at + 1], 'bound'))));

/** Whether a deadline hangs on an event, be it through what counts from it. */
export const awaitsEvent = (deadline: WrittenDeadline): boolean => deadline.is === 'event' || (deadline.is === 'relative'
  && (deadline.anchor.is === 'event' || (deadline.anchor.is === 'relative' && awaitsEvent(deadline.anchor.deadline))));

/** 'five days before the meeting', 'from May to July': where the whole is no deadline, none of it is. */
export const isWhole = (deadline: WrittenDeadline): boolean =>
  (deadline.is === 'relative' ? deadline.anchor.is !== 'default' : deadline.is === 'absolute' && deadline.period.is === 'span');

const anchorOf = (deadline: WrittenDeadline): WrittenPeriod | undefined =>
  (deadline.is === 'relative' && deadline.anchor.is === 'period' ? deadline.anchor.period : undefined);

/** Whether what follows makes it another than it seems: 'the preceding year', 'the year in which', '1 March of the first year of'. */
export function isOther(deadline: WrittenDeadline, c: Cursor): boolean {
  if (deadline.is === 'none') return true;
  if (!awaitsEvent(deadline) && tellsWhich(c.lexemes, c.index) && ANOTHER.some((is) => peek(c, is, -1))) return true;
  const period = deadline.is === 'absolute' ? deadline.period : anchorOf(deadline);
  if (isOfAnother(period, c)) return true;
  if (!period || !isYearless(period) || !peek(c, 'of')) return false;
  // 'the end of the fiscal year of the party' is not this one's
  return deadline.is === 'relative' || [1, 2, 3].some((ahead) => peek(c, 'unit', ahead) ?? peek(c, 'fiscal', ahead));
}

/** Nouns that 'which' may tell of: 'the year in which', and not 'by June 2006 that'. */
const ANOTHER: readonly Is[] = ['unit', 'fiscal', 'period-word', 'term', 'part', 'frequency', 'this', 'next', 'basis'];

/** Whether the unit that was read last is another's: 'l'exercice précédant le dépôt', 'the year following that', 'this year's summit'. */
const isOfAnother = (period: WrittenPeriod | undefined, c: Cursor): boolean =>
  (period?.is === 'unit' && peek(c, 'bound')?.value === 'before') || isPossessive(c)
  || (peek(c, 'unit', -1) !== undefined && peek(c, 'after') !== undefined && !peek(c, 'of'))
  || (peek(c, 'after', -1) !== undefined && peek(c, 'article') !== undefined);

const isPossessive = (c: Cursor): boolean => /['\u2019]s$/u.test(textOf(c, c.index - 1, c.index));

/** Where a deadline stands: joined to one before it by no more than 'and', in what is promised. */
export interface Standing {
  readonly joins: boolean;
  readonly promised: boolean;
}

/** Whether what was read is a deadline where it stands. */
export function isDeadline(deadline: WrittenDeadline, c: Cursor, start: number, { joins, promised }: Standing): boolean {
  const told = promised || (c.language.presents && isPromised(c, start, true));
  switch (deadline.is) {
    case 'relative':
      return joins || (isOfText(deadline, c, start, promised) && !(deadline.anchor.is === 'default' && peek(c, 'of')));
    case 'absolute':
      return isDated(deadline, c, start, { joins, promised });
    case 'event':
      return deadline.named && isAwaited(deadline, c, start, told);
    case 'recurring':
      if (has(c.lexemes[start], 'part')) return false; // la fin de chaque exercice
      return deadline.first !== null || isRepeated(c, start, promised || (told && !isOften(deadline.every)));
    case 'none':
      return false;
  }
}

/**
 * Whether an event is a deadline where it stands: behind what tells no who, how or where ('before', 'no later than', and not 'by', 'in',
 * 'until'), or one of several that come ('at its next meeting', 'by the end of the negotiations').
 */
function isAwaited({ bound, definite }: Extract<WrittenDeadline, { is: 'event' }>, c: Cursor, start: number, promised: boolean): boolean {
  const begins = c.lexemes[start];
  if (isNextOne(c, start)) return promised || bound === 'before';
  const isTold = tellsWhen(begins) || mayBind(begins, 'within');
  if (bound !== 'before' && !isCap(begins)) return promised && isTold && isTimed(c.lexemes, start);
  const isState = has(c.lexemes[start - 1], 'vague') && !textOf(c, start - 1, start).includes(' '); // as it read immediately before
  if (isState || isDone(c, start, bound)) return false;
  if (c.language.participles.test(textOf(c, start + 1, start + 2))) return false; // antes mencionado
  // prior to departure: a habit
  const isHabit = !definite && c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'act'));
  return promised ? !isHabit : definite && isPromised(c, start, true);
}

/** Whether a word of time stands near where a clause begins: 'by the first day of', and not 'by the licensee', 'in this plan'. */
export const isTimed = (lexemes: readonly Lexeme[], start: number): boolean =>
  [1, 2, 3].some((ahead) => TIMES.some((is) => has(lexemes[start + ahead], is)));

const TIMES: readonly Is[] = ['number', 'ordinal', 'next', 'unit', 'month', 'weekday', 'part', 'period-word', 'sitting'];

/** 'no later than', 'au plus tard', and not 'the latest', 'inclusive'. */
const isCap = (lexeme: Lexeme | undefined): boolean => has(lexeme, 'no-later') || (has(lexeme, 'latest') && has(lexeme, 'bound'));

/** 'at its next meeting', 'à sa première réunion', 'by the end of the negotiations'. */
function isNextOne({ lexemes, index }: Cursor, start: number): boolean {
  const begins = lexemes[start];
  if (!has(begins, 'bound') || has(begins, 'until') || has(begins, 'purpose')) return false;
  const first = has(lexemes[start + 1], 'article') ? start + 2 : start + 1;
  return (tellsWhen(begins) && has(lexemes[first], 'part')) || (index < start + 10 && isOneOfMany(lexemes, start + 1));
}

/** 'by', 'd'ici', which may lead to a time, and not 'à', 'hasta', 'para'. */
const tellsWhen = (lexeme: Lexeme | undefined): boolean =>
  mayBind(lexeme, 'by') && !(['to', 'until', 'purpose'] as const).some((is) => has(lexeme, is));

/** 'chaque semaine': what is so often is a habit. */
const isOften = ({ months }: Duration): boolean => months === 0;

/** Whether a repetition without a first date is said of what is to be: 'every year' only of that, 'annually' not of what was. */
function isRepeated(c: Cursor, start: number, promised: boolean): boolean {
  if (!promised && (has(c.lexemes[start], 'every') || !isPromised(c, start, true))) return false;
  return !qualifies(c) && !peek(c, 'of') && !has(c.lexemes[start - 1], 'for') && !isAdjective(c, start) && !isRate(c, start);
}

/** Whether a date or period is a deadline where it stands. */
function isDated(deadline: Extract<WrittenDeadline, { is: 'absolute' }>, c: Cursor, start: number, { joins, promised }: Standing): boolean {
  const begins = c.lexemes[start];
  if (deadline.bound === 'from' || isLabel(deadline, c) || has(begins, 'closing')) return false;
  if (joins) return true;
  if (isAnyUnit(deadline.period, c, start) || isDone(c, start, deadline.bound)) return false;
  if (deadline.bound !== 'in') return promised || !has(begins, 'purpose');
  return isDue(c, start) || (promised && isIn(deadline.period, c, start));
}

/** 'in the financial year' is in whichever; 'within the year' is by its end. */
const isAnyUnit = (period: WrittenPeriod, c: Cursor, start: number): boolean => period.is === 'unit' && !period.each
  && !isNear(c, start) && (period.unit === 'fiscal' || !mayBind(c.lexemes[start], 'within'));

/** Behind 'set for', and not 'de fecha 12 de diciembre de 1944'. */
const isDue = (c: Cursor, start: number): boolean => isLabelled(c, start) && textOf(c, start - 1, start).includes(' ');

const isLabelled = ({ lexemes }: Cursor, start: number): boolean => has(lexemes[start - 1], 'label') && !has(lexemes[start - 2], 'of');

/** Whether what is promised is to be in a period: 'in 2026', 'from May to July', 'this summer', and not 'a los meses siguientes'. */
function isIn(period: WrittenPeriod, c: Cursor, start: number): boolean {
  const [before, begins] = [c.lexemes[start - 1], c.lexemes[start]];
  if (has(begins, 'to') && period.is === 'unit') return false;
  const runs = period.is === 'span' && has(begins, 'from');
  const isBound = BINDING.some((is) => has(begins, is)) || isLabelled(c, start) || (has(begins, 'part') && !has(before, 'of'));
  return runs || isBound || isNear(c, start);
}

const BINDING: readonly Is[] = ['bound', 'between'];

/** 'this summer', 'next week', 'el próximo enero', and no more: 'this year budget' is a thing, and 'for the next year' is for how long. */
function isNear(c: Cursor, start: number): boolean {
  if ([start - 1, start].some((index) => has(c.lexemes[index], 'for') || has(c.lexemes[index], 'purpose'))) return false;
  const isSaid = c.lexemes.slice(start, c.index).some((lexeme) => has(lexeme, 'this') || has(lexeme, 'next'));
  return isSaid && !FURTHER.some((is) => has(c.lexemes[c.index], is)) && !isPossessive(c);
}

const FURTHER: readonly Is[] = ['word', 'event', 'of'];
const VERBS: readonly Is[] = ['word', 'be'];

/**
 * 'ships built before 1 July 1997', 'ont été contractés avant': a participle without 'be'; 'On June 9, 2005, agreements were
 * reached': what follows tells what was.
 */
function isDone(c: Cursor, start: number, bound: Bound): boolean {
  const { lexemes, index, language } = c;
  const near = lexemes.slice(Math.max(0, start - 8), start);
  const isOpen = near.some((lexeme) => has(lexeme, 'be')) || near.slice(-4).some((lexeme) => has(lexeme, 'promise'));
  const isParticiple = (back: number): boolean => start >= back && language.participles.test(textOf(c, start - back, start - back + 1));
  const isOfThing = isParticiple(1) || (isParticiple(2) && (bound !== 'by' || textOf(c, start - 1, start).length < 5));
  if (!isOpen && (isOfThing || near.slice(-2).some((lexeme) => has(lexeme, 'past')))) return true;
  if (isPromised(c, start, false)) return false;
  const clause = lexemes.slice(index, index + (has(lexemes[index], 'comma') ? 9 : bound === 'in' ? 0 : 4));
  const verbs = clause.filter((lexeme) => has(lexeme, 'past') || has(lexeme, 'promise'));
  return has(verbs[0], 'past') && (bound === 'in' || !verbs.some((lexeme) => has(lexeme, 'promise')));
}

const QUALIFIED: readonly Is[] = ['word', 'promise', 'event', 'part', 'basis'];

/** 'quarterly submissions', 'an annual report': a repetition that is said of a thing. */
function qualifies(c: Cursor): boolean {
  const next = c.lexemes[c.index];
  const word = c.lexemes[c.index - 1];
  if (!word || !has(word, 'frequency') || c.language.adverbs.test(c.text.slice(word.at, word.end))) return false;
  return next !== undefined && /^\s+["\u201c\xab\u2018]?$/.test(c.text.slice(word.end, next.at)) && QUALIFIED.some((is) => has(next, is));
}

/** 'un plan anual', 'its annual goal': what is said of nothing but things. */
const isAdjective = (c: Cursor, start: number): boolean =>
  has(c.lexemes[start], 'frequency') && c.index === start + 1 && c.language.adjectives.test(textOf(c, start, start + 1));

/** 'up to $2 million annually': how much, and not when. */
function isRate({ text, lexemes }: Cursor, start: number): boolean {
  const at = lexemes[start]?.at ?? 0;
  return /[$\u20ac\xa3%][^.;:]{0,25}$/.test(text.slice(Math.max(0, at - 30), at));
}

/** 'in two cases' and 'over two years' tell how; 'within two years', and what says from when, tell by when. */
function isOfText(deadline: WrittenRelative, c: Cursor, start: number, promised: boolean): boolean {
  const bounds = c.lexemes[start]?.senses.flatMap((sense) => (sense.is === 'bound' ? [sense.value] : [])) ?? [];
  const isMeasured = has(c.lexemes[start], 'to') && (deadline.anchor.is === 'default' || has(c.lexemes[start + 1], 'number'));
  // porté à trois mois, inférieur à 52 jours à compter de
  if (isMeasured || isExercise(deadline, c, start) || isMeasure(deadline, bounds, has(c.lexemes[start - 1], 'for'))) return false;
  if (deadline.before && deadline.anchor.is === 'event') return promised || !hasPassed(c.lexemes, start);
  if (isCapped(c, start) || (bounds.includes('over') && opens(c, start))) return true;
  return promised && (deadline.anchor.is !== 'default' || bounds.length > 0);
}

/** 'within', 'no later than', 'un an au plus tard après'. */
const isCapped = (c: Cursor, start: number): boolean => mayBind(c.lexemes[start], 'within', 'by')
  || c.lexemes.slice(start, Math.min(start + 6, c.index)).some((lexeme) => has(lexeme, 'latest'));

/** 'dans l'exercice de ses fonctions': no fiscal year. */
const isExercise = ({ anchor }: WrittenRelative, c: Cursor, start: number): boolean => anchor.is === 'event'
  && [start, start + 1, start + 2].some((index) => has(c.lexemes[index], 'fiscal') && has(c.lexemes[index + 1], 'of'));

/** 'at least ten years after', 'obtained no more than 90 days before', 'valid for no more than 30 days from', 'for two years from'. */
const isMeasure = (deadline: WrittenRelative, bounds: readonly string[], isLength: boolean): boolean =>
  (deadline.before ? bounds.includes('at most') : bounds.includes('at least'))
  || (isLength && (bounds.length === 0 || bounds.includes('at most')));

const LABELLED: readonly Is[] = ['word', 'event', 'season'];

/** 'by 2000 officers', 'in 2005 dollars', 'before the 2010 Olympics', 'the April 2008 summit': what says of what kind or how many. */
export function isLabel({ period, bound }: Extract<WrittenDeadline, { is: 'absolute' }>, c: Cursor): boolean {
  if (period.is === 'year') return isYearOfThing(period.year, bound, c);
  let month = period.is === 'month' ? c.index - 1 : -1;
  while (month >= 0 && !has(c.lexemes[month], 'month')) month--;
  if (month < 0) return false;
  if (has(c.lexemes[month - 1], 'article')) return true;
  const isVerb = month === c.index - 1 && isYearless(period) && !has(c.lexemes[month - 1], 'bound'); // and may be adjusted
  return isVerb && VERBS.some((is) => has(c.lexemes[c.index], is));
}

function isYearOfThing(year: number, bound: Bound, c: Cursor): boolean {
  const next = c.lexemes[c.index];
  const unbroken = next !== undefined && /^\s+$/.test(c.text.slice(c.lexemes[c.index - 1]?.end, next.at));
  const counts = bound === 'in' || year < 1900 || year > 2200 || has(c.lexemes[c.index - 2], 'article');
  return has(next, 'other') || next?.joined === true || (unbroken && counts && LABELLED.some((is) => has(next, is)));
}

/** A text that is looked through for deadlines. */
export type Running = Pick<Cursor, 'text' | 'language' | 'lexemes'>;

/** Whether the clause before says what is to be, and not what was; where it says neither, `otherwise`. */
export function isPromised(running: Running, start: number, otherwise: boolean): boolean {
  const { text, language, lexemes } = running;
  const from = sentenceOf(running, start);
  const clause = lexemes.slice(from, start);
  // publié, and not publie
  const isParticiple = ({ at, end }: Lexeme): boolean => language.participles.test(text.slice(at, end).split(' ')[0] ?? '');
  const promised = clause.findLastIndex((lexeme) => has(lexeme, 'promise') && !(has(lexeme, 'past') && isParticiple(lexeme)));
  // and shall, thereafter, be held; n'est pas versé
  const isPresent = (index: number): boolean => clause.slice(Math.max(0, index - 3), index).some((lexeme) => has(lexeme, 'be'));
  const past = clause.findLastIndex((lexeme, index) => has(lexeme, 'past') && index !== promised && !isPresent(index));
  if (promised >= 0) return past < promised + 4; // 'shall be adopted'
  return past < 0 && (otherwise || (start === from && has(verbsBehind(lexemes, start)[0], 'promise'))); // On 1 July 2026, the Board shall
}

/** A clause is looked at for so many words before a deadline, and behind it. */
const NEAR = 25;

/** Where the sentence of a lexeme begins, or as far back as is looked. */
function sentenceOf({ text, lexemes }: Running, start: number): number {
  const least = Math.max(0, start - NEAR);
  for (let index = start; index > least; index--) {
    const [before, here] = [lexemes[index - 1], lexemes[index]];
    if (before && here && SENTENCE.test(text.slice(before.end - 1, here.at + 1))) return index;
  }
  return least;
}

/** 'Over the next two years, list the bridges': at the beginning of a sentence that tells of nothing past. */
const opens = (running: Running, start: number): boolean =>
  sentenceOf(running, start) === start && !has(verbsBehind(running.lexemes, start)[0], 'past');

/** A stop, and a capital behind it. */
const SENTENCE = /[.!?]["\u201d\xbb)]?\s+["\u201c\xab(]?\p{Lu}$/u;

const verbsBehind = (lexemes: readonly Lexeme[], start: number): readonly Lexeme[] =>
  lexemes.slice(start, start + NEAR).filter((lexeme) => has(lexeme, 'past') || has(lexeme, 'promise'));

const hasPassed = (lexemes: readonly Lexeme[], start: number): boolean =>
  lexemes.slice(Math.max(0, start - NEAR), start).some((lexeme) => has(lexeme, 'past'));
