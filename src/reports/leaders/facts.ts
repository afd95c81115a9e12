// What a Report to Leaders is made of: the period, the record before and after it, and what moved in between.
import {
  assess, isOpen, movesBetween, type AssessedMilestone, type Assessment, type Move, type Question,
} from '../../assess/index.js';
import { addDays, addMonths, type PlainDate } from '../../dates/index.js';
import { STATUS_LABELS, type Accomplishment, type Dataset, type Group, type TrackReport } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { isListed } from '../things/index.js';
import type { Audience } from './audience.js';
import { figuresOf, footnotesOf, type Cite, type Figures, type Footnotes, type Statement } from './tree.js';

/** What proves from what a draft was made. */
export interface Stamp {
  readonly version: string;
  /** The commit of the data, where it lies in git; '+' after it where files differ from it. */
  readonly commit: string | null;
  /** SHA-256 over the paths and bytes of the data files, in hexadecimal. */
  readonly hash: string;
}

/** What is asked of a draft. Both days are inclusive. */
export interface DraftRequest {
  readonly since: PlainDate;
  readonly audience: Audience;
  readonly stamp: Stamp;
}

/** All that sections need. */
export interface Facts {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly since: PlainDate;
  /** The last day of the next period: as long as the programme's interval. */
  readonly next: PlainDate;
  readonly audience: Audience;
  readonly stamp: Stamp;
  readonly words: Words;
  readonly notes: Footnotes;
  readonly figures: Figures;
  readonly after: Assessment;
  readonly moves: readonly Move[];
  readonly byGroup: ReadonlyMap<string, readonly Move[]>;
  /** What documents tell as done in the period, as far as known. */
  readonly results: readonly Accomplishment[];
}

/** Gathers the facts of a period that ends on the day of the question. */
export function gatherFacts(dataset: Dataset, question: Question, { since, audience, stamp }: DraftRequest, words: Words): Facts {
  const after = assess(dataset, question);
  const before = assess(dataset, { ...question, asOf: addDays(since, -1) });
  const moves = movesBetween(before, after);
  const byGroup = new Map<string, Move[]>([...dataset.programme.groups.keys()].map((id) => [id, []]));
  for (const move of moves) byGroup.get(move.after.group.id)?.push(move);
  return {
    dataset, question, since, audience, stamp, words, after, notes: footnotesOf(dataset, words), figures: figuresOf(words),
    next: addMonths(question.asOf, dataset.programme.reportsEvery), moves, byGroup,
    results: dataset.accomplishments.filter((one) =>
      isListed(one.cites.map(({ document }) => document), dataset, question) && isOfPeriod(one, since, question.asOf)),
  };
}

/** Told with a day of the period; without one, as done by a day of it, or since a day of it. */
function isOfPeriod({ date, until, by, since: from }: Accomplishment, since: PlainDate, asOf: PlainDate): boolean {
  if (date) return date.start <= asOf && (until ?? date).end >= since;
  const day = by ?? from;
  return day !== null && day >= since && day <= asOf;
}

/** The moves of a group, in the order of the record. */
export const movesOf = ({ byGroup }: Facts, group: Group): readonly Move[] => byGroup.get(group.id) ?? [];

/** Open milestones whose deadline had passed, the longest first. */
export const overdueOf = (moves: readonly Move[]): AssessedMilestone[] =>
  moves.map(({ after }) => after).filter(({ state }) => state === 'overdue').sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));

/** Open milestones that fall due after the period and by the end of the next, by their dates. */
export const comingOf = (moves: readonly Move[], { question: { asOf }, next }: Facts): AssessedMilestone[] =>
  moves.map(({ after }) => after)
    .filter(({ state, judged }) => isOpen(state) && judged !== null && judged >= asOf && judged <= next)
    .sort((a, b) => ((a.judged ?? '') < (b.judged ?? '') ? -1 : 1));

/** A statement about milestones. */
export const about = (text: string, milestones: readonly AssessedMilestone[], cites: readonly Cite[] = []): Statement =>
  ({ text, ids: milestones.map(({ milestone }) => milestone.id), cites });

/** Where a milestone stands and is reported on, each place once. */
export function sourcesOf({ cites, entries }: AssessedMilestone): Cite[] {
  const reported = entries.map(({ document }) => cites.find((cite) => cite.document === document) ?? { document, item: null });
  return unique([...cites.slice(0, 1), ...reported].map(({ document, item }) => ({ document, item })));
}

/** Citations without those that say the same place again. */
export const unique = (cites: readonly Cite[]): Cite[] =>
  cites.filter((cite, index) => cites.findIndex((other) => other.document === cite.document && other.item === cite.item) === index);

/** What was last reported of a milestone, in the words of its sources, by track: 'US-CA: On track; US-MX: Delayed'. Null for nothing. */
export function reportedText({ tracks }: AssessedMilestone, words: Words): string | null {
  const told = tracks.flatMap(({ track, report }) => (report ? [{ track, label: labelText(report, words) }] : []));
  if (told.length === 0) return null;
  const [first] = told;
  return tracks.length === 1 || new Set(told.map(({ label }) => label)).size === 1
    ? first?.label ?? null
    : told.map(({ track, label }) => words.say('found-of-tracks', { tracks: track, found: label })).join('; ');
}

/** A status in the language of the draft where its source has the usual words for it; else as published. */
export const labelText = ({ status, label }: TrackReport, { say }: Words): string =>
  (label.toLowerCase() === STATUS_LABELS[status].toLowerCase() ? say(`reported-${status}`) : label);
