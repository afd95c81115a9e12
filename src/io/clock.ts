// The clock: the one place that reads it.
import { parsePlainDate, type PlainDate } from '../dates/index.js';

/** Today in the time zone of the machine. */
export function today(): PlainDate {
  const now = new Date();
  const text = [
    String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0'),
  ].join('-');
  const date = parsePlainDate(text);
  if (!date) throw new Error(`the clock of the machine says ${text}`);
  return date;
}
