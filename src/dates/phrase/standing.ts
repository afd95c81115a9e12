// Whether what was read is a deadline where it stands: in what is promised, and not of what was, nor of a thing.
import { peek, textOf, type Cursor, type Is } from './cursor.js';
import { isYearless, type Bound, type WrittenDeadline, type WrittenPeriod, type WrittenRelative } from './deadline.js';
import { has, type Lexeme } from './lex.js';

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
export interface Standing {
  readonly joins: boolean;
  readonly promised: boolean;
}

/** Whether what was read is a deadline where it stands. */
export function isDeadline(deadline: WrittenDeadline, c: Cursor, start: number, { joins, promised }: Standing): boolean {
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
export function isLabel({ period, bound }: Extract<WrittenDeadline, { is: 'absolute' }>, c: Cursor): boolean {
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
export function isPromised(lexemes: readonly Lexeme[], start: number, otherwise: boolean): boolean {
  const clause = lexemes.slice(Math.max(0, start - 25), start);
  const promised = clause.findLastIndex((lexeme) => has(lexeme, 'promise'));
  const past = clause.findLastIndex((lexeme) => has(lexeme, 'past'));
  if (promised < 0) return past < 0 && otherwise;
  return past < promised + 4; // 'shall be adopted'
}

const hasPassed = (lexemes: readonly Lexeme[], start: number): boolean =>
  lexemes.slice(Math.max(0, start - 25), start).some((lexeme) => has(lexeme, 'past'));
