// What builders share: where problems are noted, and how dates in words are read.
import {
  dayPeriod, isUnreadable, parsePlainDate, readDeadline, resolveDeadline, severalIn, type Conventions, type Period, type PlainDate,
  type Reading, type Unreadable,
} from '../dates/index.js';
import { partAt, quoted, STAND_IN, within, type Named, type Problem, type RecordedChange, type Ref, type Waiver } from '../model/index.js';
import { originalIndex, type Indexes } from './repair.js';
import type { RawChange } from './forms.js';

/** What building notes besides its result: problems and waivers. */
export interface Notes {
  readonly problems: Problem[];
  readonly waivers: Waiver[];
  readonly changes: RecordedChange[];
  readonly indexes: Indexes;
  /** Readings by phrase, and what those come to that name a period: the same few phrases stand in most deadlines. */
  readonly readings: Map<string, Reading | Unreadable>;
  readonly periods: Map<string, Period>;
  /** The languages of the programme, by which phrases are read first; filled when the programme is built. */
  readonly languages: string[];
}

/** Reads a phrase, in the language given or in that of the programme which reads it first; the same words once. */
export function read(phrase: string, { readings, languages }: Notes, language?: string): Reading | Unreadable {
  const key = language === undefined ? phrase : `${language} ${phrase}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readDeadline(phrase, languages, language);
  readings.set(key, reading);
  return reading;
}

interface RawNotes {
  readonly waive?: readonly { readonly rule: string; readonly reason: string; readonly until?: string | undefined }[] | undefined;
  readonly change?: RawChange | RawChange[] | undefined;
}

const EPOCH = dayPeriod('2000-01-01' as PlainDate);

/** How dates are read. */
export interface DateContext {
  readonly conventions: Conventions;
}

/** A date or period in words; null, with a problem noted, when it is none. */
export function readDate(text: string, ref: Ref, context: DateContext, notes: Notes): Period | null {
  if (text === STAND_IN) return null;
  const known = notes.periods.get(text);
  if (known) return known;
  const day = parsePlainDate(text); // as most are written; it takes a tenth of the time of reading words
  if (day) {
    const period = dayPeriod(day);
    notes.periods.set(text, period);
    return period;
  }
  const reading = read(text, notes);
  if (isUnreadable(reading)) {
    noteUnreadable(reading, ref, 'date/unreadable', notes, DATE_FORMS);
    return null;
  }
  const period = periodOf(reading, context);
  if (period) notes.periods.set(text, period);
  else complainAt(notes, 'date/unreadable', ref, `${quoted(text)} does not name a date or period`, DATE_FORMS);
  return period;
}

function periodOf(reading: Reading, { conventions }: DateContext): Period | null {
  if (reading.deadline.is !== 'absolute') return null;
  const resolution = resolveDeadline(reading, {
    anchor: EPOCH, anchorName: 'programme', isOwn: false, conventions, event: () => undefined,
  });
  return resolution.anchor === null ? resolution.period : null; // a date without its year would count from an anchor
}

const DATE_FORMS = "write it as 'June 2006', 'Fall 2006' or '2006-06-30'";

/** Notes that a phrase cannot be read from some word on, with what would have let reading go on, or the remedy given. */
export function noteUnreadable(
  { phrase, at, length, understood, expected }: Unreadable, ref: Ref, code: string, notes: Notes, remedy?: string,
): void {
  const several = remedy === undefined ? severalIn(phrase) : [];
  if (several.length > 0) {
    const told = several.map(({ at: from, end }) => quoted(phrase.slice(from, end))).join(' and ');
    complainAt(notes, code, ref, `${quoted(phrase)} holds ${several.length === 2 ? 'two' : String(several.length)} deadlines: ${told}`,
      'write a milestone for each of them; both cite the same item');
    return;
  }
  const rest = phrase.slice(at).trim();
  const broken = rest === '' ? `${quoted(phrase)} breaks off` : `${quoted(phrase)} cannot be read from ${quoted(rest)} on`;
  const message = understood === '' ? `${quoted(phrase)} cannot be read` : broken;
  const hint = [
    ...(understood === '' ? [] : [`understood: ${quoted(understood)}`]),
    remedy ?? `expected ${expected.slice(0, 4).join(', ')}`,
  ].join('; ');
  notes.problems.push({ code, severity: 'error', message, hint, ref: partAt(ref, { at, length }) });
}

/** A title as files write it: in English, or by language. */
type RawTitle = string | { readonly en: string; readonly fr?: string | undefined; readonly es?: string | undefined };

const UNTRANSLATED: Named['translations'] = {};

/** The title in English, and its translations. */
export const titlesOf = (title: RawTitle): Pick<Named, 'title' | 'translations'> =>
  (typeof title === 'string' ? { title, translations: UNTRANSLATED } : { title: title.en, translations: { fr: title.fr, es: title.es } });

/** Builds things that have an id and a title, each with the place where it stands. */
export function mapNamed<T extends { readonly id: string; readonly title: RawTitle }, R>(
  list: readonly T[] | undefined, ref: Ref, notes: Notes, build: (named: Named, raw: T) => R,
): R[] {
  return (list ?? []).map((raw, index) =>
    build({ id: raw.id, ...titlesOf(raw.title), ref: within(ref, originalIndex(list ?? [], index, notes.indexes)) }, raw));
}

/** Notes the waivers and the intended changes of a record; a waiver without a reason is a problem of its own. */
export function noteWaivers({ waive = [], change = [] }: RawNotes, ref: Ref, notes: Notes): void {
  for (const [index, { rule, reason, until = null }] of waive.entries()) {
    if (reason === STAND_IN) continue;
    const at = within(ref, 'waive', originalIndex(waive, index, notes.indexes));
    notes.waivers.push({ rule, reason, until: until as PlainDate | null, ref: at });
  }
  const listed = Array.isArray(change);
  for (const [index, { rule, reason, document, id = null }] of (listed ? change : [change]).entries()) {
    const at = within(ref, 'change', listed ? originalIndex(change, index, notes.indexes) : undefined);
    notes.changes.push({ rule, reason, document, id, ref: at });
  }
}

/** Notes a problem of severity error. */
export function complainAt(notes: Notes, code: string, ref: Ref, message: string, hint: string): void {
  notes.problems.push({ code, severity: 'error', message, hint, ref });
}

/** Problems of one file that are listed: nobody mends more in one go, and a file may be made to have millions. */
const MOST_PROBLEMS = 1000;

/** Notes the problems of one file. */
export function add(problems: readonly Problem[], notes: Notes): void {
  for (const problem of problems.slice(0, MOST_PROBLEMS)) notes.problems.push(problem);
  const next = problems[MOST_PROBLEMS];
  if (!next) return;
  const { fix, ...place } = next;
  const isError = next.severity === 'error';
  notes.problems.push({
    ...place,
    // What keeps no file from being read is no such thing either for being there often.
    code: isError ? 'file/problems' : next.code,
    message: `there are more ${isError ? '' : 'such '}problems in this file than are listed`,
    hint: 'mend these and check again',
  });
}
