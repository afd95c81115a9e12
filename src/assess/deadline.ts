// When a milestone falls due: its phrase resolved by the programme, recorded changes of the baseline, the occurrence judged.
import { daysBetween, occurrence, resolveDeadline, type DatedEvent, type PlainDate, type Resolution } from '../dates/index.js';
import { publicFrom, type Dataset, type Deadline, type Milestone, type Programme } from '../model/index.js';
import { isKnown, type Question } from './question.js';

const resolved = new WeakMap<Programme, Map<string, Resolution>>();

/** Resolves a deadline by the anchor, events and conventions of the programme; the same words once. */
export function resolveFor(programme: Programme, deadline: Deadline): Resolution {
  const known = resolved.get(programme) ?? new Map<string, Resolution>();
  resolved.set(programme, known);
  const key = JSON.stringify([deadline.phrase, deadline.anchor?.code, deadline.of]);
  const resolution = known.get(key) ?? resolveAnew(programme, deadline);
  known.set(key, resolution);
  return resolution;
}

function resolveAnew(programme: Programme, deadline: Deadline): Resolution {
  return resolveDeadline(deadline.reading, {
    anchor: deadline.anchor ?? programme.anchor,
    anchorName: deadline.anchor ? 'the anchor of this deadline' : 'the anchor of the programme',
    conventions: programme.conventions,
    event: (words) => (deadline.of === null ? eventByWords(programme, words) : programme.events.get(deadline.of)),
  });
}

const plainWords = (text: string): string => text.toLowerCase().replace(/^(the|its|their) /, '');

/** The event of the programme with that id or title, articles and case aside. */
export function eventByWords(programme: Programme, words: string): DatedEvent | undefined {
  const wanted = plainWords(words);
  return programme.events.get(wanted) ?? [...programme.events.values()].find(({ title }) => plainWords(title) === wanted);
}

/** A milestone's due date as it can be judged on a given day. */
export interface Due {
  readonly resolution: Resolution;
  /** The due date in force on a day: the baseline, the last occurrence that has passed of a recurring one (else its first). */
  readonly on: (day: PlainDate) => PlainDate | null;
  /** The occurrence before that one, after which a completion must lie to count for it; null when there is none. */
  readonly previous: (day: PlainDate) => PlainDate | null;
}

export function dueOf(dataset: Dataset, milestone: Milestone, question: Question): Due | null {
  if (!milestone.deadline) return null;
  const resolution = resolveFor(dataset.programme, milestone.deadline);
  const { due, period, recurs } = resolution;
  if (period && recurs) {
    const at = (index: number): PlainDate | null => occurrence(period, recurs, index);
    const last = (day: PlainDate): number => lastPassed(period.end, recurs.months * 30 + recurs.days, at, day);
    return { resolution, on: (day) => at(last(day)), previous: (day) => (last(day) > 0 ? at(last(day) - 1) : null) };
  }
  const changes = milestone.rebaseline.filter(({ document }) => isKnown(dataset, document, question));
  return {
    resolution,
    on: (day) => changes.filter(({ document }) => inForceFrom(dataset, document) <= day).at(-1)?.to.end ?? due,
    previous: () => null,
  };
}

/** A change of the baseline holds from the day that its document speaks of, as the statuses of that document do. */
function inForceFrom({ documents }: Dataset, id: string): string {
  const document = documents.get(id);
  return document?.statusAsOf ?? (document && publicFrom(document)) ?? '';
}

/** The index of the last occurrence before `day`, or 0. `days` is a length of the interval not above its true one. */
function lastPassed(first: PlainDate, days: number, at: (index: number) => PlainDate | null, day: PlainDate): number {
  let index = Math.max(0, Math.floor(daysBetween(first, day) / (days * 1.06)) - 1);
  for (let next = at(index + 1); next !== null && next < day; next = at(index + 1)) index++;
  return index;
}

