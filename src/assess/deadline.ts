// When a milestone falls due: its phrase resolved by the programme, recorded changes of the baseline, the occurrence judged.
import {
  daysBetween, occurrence, resolveDeadline, type Duration, type PlainDate, type Resolution,
} from '../dates/index.js';
import {
  publicFrom, within, type Dataset, type Deadline, type Milestone, type Programme, type ProgrammeEvent, type Rebaseline,
  type Restatement,
} from '../model/index.js';
import { isKnown, type Question } from './question.js';

/** What of a deadline decides when it falls due. */
export type Written = Pick<Deadline, 'phrase' | 'reading' | 'anchor' | 'of'>;

const resolved = new WeakMap<Programme, Map<unknown, Resolution>>();

/** Resolves a deadline by the anchor, events and conventions of the programme; the same words once. */
export function resolveFor(programme: Programme, deadline: Written): Resolution {
  const known = resolved.get(programme) ?? new Map<unknown, Resolution>();
  resolved.set(programme, known);
  const { phrase, reading, anchor, of } = deadline;
  // Most deadlines have no more than their words, and the same words are read once.
  const key = anchor === null && of === null ? reading : JSON.stringify([phrase, reading.language, anchor?.code, of]);
  const resolution = known.get(key);
  if (resolution) return resolution;
  const anew = resolveAnew(programme, deadline);
  known.set(key, anew);
  return anew;
}

function resolveAnew(programme: Programme, deadline: Written): Resolution {
  return resolveDeadline(deadline.reading, {
    anchor: deadline.anchor ?? programme.anchor,
    anchorName: deadline.anchor ? 'deadline' : 'programme',
    isOwn: deadline.anchor !== null,
    conventions: programme.conventions,
    event: (words) => (deadline.of === null ? eventByWords(programme, words) : programme.events.get(deadline.of)),
  });
}

const plainWords = (text: string): string => text.toLowerCase().replace(/^(the|its|their) /, '');

/** The event of the programme with that id or title, articles and case aside. */
export function eventByWords(programme: Programme, words: string): ProgrammeEvent | undefined {
  const wanted = plainWords(words);
  return programme.events.get(wanted) ?? [...programme.events.values()].find(({ title }) => plainWords(title) === wanted);
}

/** The event that a deadline hangs on, where it hangs on one that the programme declares. */
export function eventOf(programme: Programme, { of, reading }: Written): ProgrammeEvent | undefined {
  if (of !== null) return programme.events.get(of);
  const written = reading.deadline.is === 'recurring' ? reading.deadline.first : reading.deadline;
  if (written?.is === 'event') return eventByWords(programme, written.event);
  return written?.is === 'relative' && written.anchor.is === 'event' ? eventByWords(programme, written.anchor.event) : undefined;
}

/** A milestone's due date, as it can be judged on any day. */
export interface Due {
  readonly resolution: Resolution;
  /** The due date on a day: the baseline in force; of a recurring deadline the last occurrence that has passed, else the first. */
  readonly on: (day: PlainDate) => PlainDate | null;
  /** The occurrence before that one, after which a completion must lie to count for it; null when there is none. */
  readonly previous: (day: PlainDate) => PlainDate | null;
  /** The recorded changes of the baseline that hold on a day, oldest first. */
  readonly changes: (day: PlainDate) => readonly Rebaseline[];
  /** The day from which forecasts speak of the due date in force; '' for any day. */
  readonly since: (day: PlainDate) => string;
}

/**
 * The deadline as known documents state it: the milestone's own where one that does not state it otherwise is known, else that of the
 * first known document that does, which may have none.
 */
export function knownDeadline(dataset: Dataset, { cites, restated, deadline }: Milestone, question: Question): Deadline | null {
  if (restated.length === 0) return deadline;
  const isOtherwise = (document: string): boolean => restated.some((one) => one.document === document);
  const own = cites.filter(({ document }) => !isOtherwise(document));
  if (own.length === 0 || own.some(({ document }) => isKnown(dataset, document, question))) return deadline;
  const known = restated.filter(({ document }) => isKnown(dataset, document, question));
  const dayOf = ({ document: id }: Restatement): string => {
    const document = dataset.documents.get(id);
    return (document && publicFrom(document)) ?? '';
  };
  const [first] = known.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  if (!first) return deadline; // it is known by an entry alone, and no document states it otherwise
  if (!first.deadline) return null;
  const phraseRef = within(first.ref, 'deadline');
  return { ...first.deadline, anchor: deadline?.anchor ?? null, of: deadline?.of ?? null, ref: phraseRef, phraseRef };
}

/** The due date of a milestone by its deadline; null when it has none. */
export function dueOf(dataset: Dataset, milestone: Milestone, deadline: Deadline | null, question: Question): Due | null {
  if (!deadline) return null;
  const resolution = resolveFor(dataset.programme, deadline);
  const { due, recurs, period } = resolution;
  if (milestone.rebaseline.length === 0 || (period && recurs)) {
    const same = unchanged.get(resolution) ?? dueUnchanged(resolution);
    unchanged.set(resolution, same);
    return same;
  }
  const known = milestone.rebaseline
    .filter(({ document }) => isKnown(dataset, document, question))
    .map((change) => ({ change, from: inForceFrom(dataset, change.document) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const until = (day: PlainDate): typeof known => known.filter(({ from }) => from <= day);
  return {
    resolution,
    on: (day) => until(day).at(-1)?.change.to.end ?? due,
    previous: () => null,
    changes: (day) => until(day).map(({ change }) => change),
    since: (day) => until(day).at(-1)?.from ?? '',
  };
}

// Deadlines that were never changed, as nearly all, and those of the same words share what they come to.
const unchanged = new WeakMap<Resolution, Due>();

function dueUnchanged(resolution: Resolution): Due {
  const { due, period, recurs } = resolution;
  if (!period || !recurs) return { resolution, on: () => due, previous: () => null, changes: () => [], since: () => '' };
  const at = (index: number): PlainDate | null => (index < 0 ? null : occurrence(period, recurs, index));
  const last = (day: PlainDate): number => lastPassed(at, recurs, period.end, day);
  const previous = (day: PlainDate): PlainDate | null => at(last(day) - 1);
  return { resolution, on: (day) => at(last(day)), previous, changes: () => [], since: (day) => previous(day) ?? '' };
}

/** A change of the baseline holds from the day that its document speaks of, as the statuses of that document do. */
export function inForceFrom({ documents }: Dataset, id: string): string {
  const document = documents.get(id);
  return document?.statusAsOf ?? (document && publicFrom(document)) ?? '';
}

/** The index of the last occurrence before `day`, or 0. No month has more than 31 days, so the first guess is never too far. */
function lastPassed(at: (index: number) => PlainDate | null, every: Duration, first: PlainDate, day: PlainDate): number {
  let index = Math.max(0, Math.floor(daysBetween(first, day) / (every.months * 31 + every.days)) - 1);
  for (let next = at(index + 1); next !== null && next < day; next = at(index + 1)) index++;
  return index;
}
