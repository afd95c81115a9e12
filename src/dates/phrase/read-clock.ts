// Skips times of the day, with what stands around them: days have no times here.
import { advance, atEnd, attempt, isAny, peek, take, textOf, tryOut, type Cursor } from './cursor.js';

/** Whether a time was left out, 'close of business on', '5:00 p.m. on': days have no times here. */
export function skipClock(c: Cursor): boolean {
  if (!readClock(c)) return false;
  take(c, 'comma');
  take(c, 'of');
  take(c, 'bound');
  return true;
}

/** What joins one clock to another: '9:00-17:00', '12:00, hora central'. */
const skipToClock = (c: Cursor): unknown => peek(c, 'clock', 1) && (take(c, 'dash') ?? take(c, 'to') ?? take(c, 'comma'));

/** '5:00 p.m. EST', '5 p.m.', 'noon'. */
const readClock = (c: Cursor): true | undefined => attempt(c, (inner) => {
  if (peek(inner, 'clock', 1) ?? peek(inner, 'clock', 2)) take(inner, 'article'); // hasta las 14:00 horas
  if (take(inner, 'between') && !(readClock(inner) && take(inner, 'and'))) return undefined; // between 8 a.m. and 11 a.m.
  if (peek(inner, 'clock', 1)) take(inner, 'number');
  if (!take(inner, 'clock')) return undefined;
  while (take(inner, 'clock') ?? skipToClock(inner));
  while (tryOut(inner, skipZone));
  if (peek(inner, 'clock', -1) && !isDayOfMonth(inner) && peek(inner, 'number')?.digits === 2) take(inner, 'number'); // 17 h 00
  return true;
});

/** 'a las 14:00 horas del día [15 de junio]'. */
const isDayOfMonth = (c: Cursor): unknown => peek(c, 'month', 1) ?? (peek(c, 'of', 1) && peek(c, 'month', 2));

/** '(CET)', '(hora del centro del país)', 'de la Ciudad de México': what stands behind a clock and says nothing of the day. */
function skipZone(c: Cursor): true | undefined {
  if (take(c, 'of')) {
    take(c, 'article');
    return isAny(c, 'word') && /^\p{Lu}/u.test(textOf(c, c.index, c.index + 1)) ? (advance(c), true) : undefined;
  }
  if (!take(c, 'open')) return undefined;
  while (!atEnd(c) && !isAny(c, 'close', 'open', 'month', 'weekday', 'iso', 'numeric', 'number')) advance(c);
  return take(c, 'close') && true;
}

/** 'by June 30, 2006, at 5:00 p.m.' */
export const skipTrailingClock = (c: Cursor): void => void attempt(c, (inner) => {
  if (!take(inner, 'comma')) take(inner, 'dash');
  take(inner, 'bound');
  return readClock(inner);
});
