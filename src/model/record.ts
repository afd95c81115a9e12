// The record: what officials write, read into one value.
//
//   Dataset ── Programme ── agendas > themes > groups, parties, tracks, events, conventions
//           ├─ documents                       by id
//           ├─ accomplishments, recommendations, meetings, claims
//           └─ initiatives ── milestones ── deadline, cites
//                                        └─ history: what each document reported, per track
//
// Everything is readonly, and everything that stands in a file carries a Ref, the spot where it stands. States,
// due dates and findings are not here: they are computed (assess/), never written by hand.
import type { Conventions, Period, PlainDate, Reading } from '../dates/index.js';
import type { InitiativeOutline } from './outline.js';
import type { Language } from '../words/languages.js';
import type { Claim } from './claims.js';
import type { Narrative, Official } from './officials.js';
import type { Severity } from './diagnostic.js';
import { within, type Ref } from './ref.js';

/** Stands where a text is missing or wrong, so that one fault does not hide the next; a problem has been noted. */
export const STAND_IN = 'x-stand-in-x';

/** Stands for the day of an entry whose document gives none; a problem has been noted. */
export const NO_DAY = '0001-01-01';

/** The statuses a document can report, from worst to best known; `withdrawn` last. */
export const REPORTED_STATUSES = [
  'not-started', 'initiated', 'on-track', 'delayed', 'partially-completed', 'completed', 'completed-ongoing', 'withdrawn',
] as const;
/** A status as documents report it. */
export type ReportedStatus = (typeof REPORTED_STATUSES)[number];

/** Whether a status says that the milestone was met. */
export const isDone = (status: ReportedStatus): boolean => status === 'completed' || status === 'completed-ongoing';

/** The usual wording of a reported status, for entries that quote no other. */
export const STATUS_LABELS: Readonly<Record<ReportedStatus, string>> = {
  'not-started': 'Not started', initiated: 'Initiated', 'on-track': 'On track', delayed: 'Delayed',
  'partially-completed': 'Partially Completed', completed: 'Completed', 'completed-ongoing': 'Completed / Ongoing', withdrawn: 'Withdrawn',
};

/** The track that speaks for all parties of a milestone not covered by another. */
export const ALL = 'all';

/** What has an id, a title and a place in a file. */
export interface Named {
  readonly id: string;
  /** In English. */
  readonly title: string;
  readonly translations: Readonly<Partial<Record<Language, string | undefined>>>;
  readonly ref: Ref;
}

/** Where the English title stands: the value itself, or in a map of titles by language. */
export const titleRef = ({ ref, translations }: Pick<Named, 'ref' | 'translations'>): Ref =>
  within(ref, 'title', Object.keys(translations).length > 0 ? 'en' : undefined);

/** A title in a language; where it has not been translated, the English one, marked. */
export const titleIn = ({ title, translations }: Named, language: Language): string =>
  (language === 'en' ? title : translations[language] ?? `${title} [en]`);

/** A set of parties that reports on its own. Its id is the parties' ids in the programme's order, joined by '-'. */
export interface Track {
  readonly id: string;
  readonly parties: readonly string[];
}

/** A theme of an agenda: 'Secure North America from external threats'. */
export interface Theme extends Named {
  readonly agenda: Named;
}

/** What something was taken over from: the event that began it. */
export interface Origin {
  readonly event: string;
  /** The part of it that is meant, as its source calls it. */
  readonly part: string | null;
  readonly isUnsure: boolean;
  readonly note: string | null;
  readonly ref: Ref;
}

/** A working group. */
export interface Group extends Named {
  readonly agenda: Named;
  /** Null where no source says to which theme of its agenda the group belongs. */
  readonly theme: Theme | null;
  readonly origins: readonly Origin[];
}

/** Something a deadline may hang on. `period` is null while it has no date. */
export interface ProgrammeEvent extends Named {
  readonly period: Period | null;
}

/** The whole partnership: parties, agendas, anchor, calendar, conventions. */
export interface Programme extends Named {
  readonly launched: PlainDate;
  /** The last day, or null while the programme goes on. */
  readonly ended: Period | null;
  /** What 'within N months' counts from unless the phrase says otherwise. */
  readonly anchor: Period;
  /** Calendar months between reports. */
  readonly reportsEvery: number;
  /** Days before a due date within which a milestone is `due`. */
  readonly window: number;
  readonly parties: readonly Named[];
  readonly tracks: readonly Track[];
  readonly agendas: readonly Named[];
  readonly themes: readonly Theme[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly events: ReadonlyMap<string, ProgrammeEvent>;
  /** Leaders first, each role in the order of the file. */
  readonly officials: readonly Official[];
  /** Where it was launched. */
  readonly place: string | null;
  readonly conventions: Conventions;
  /** The languages of its deadline phrases: ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Rules of `check` whose severity is not the usual one, by id. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/** A published source. */
export interface Document extends Named {
  readonly publisher: string | null;
  readonly dated: Period | null;
  readonly published: PlainDate | null;
  /** The day its statuses speak of. */
  readonly statusAsOf: PlainDate | null;
  /** How many numbered items it has: 106 for items 1 to 106, or per prefix ('themes': 40 for themes-1 to themes-40). */
  readonly items: number | ReadonlyMap<string, number> | null;
  /** The parts it says that it consists of. */
  readonly sections: readonly string[];
  readonly signatories: readonly Signatory[];
}

/** Who signed a document; the office as printed. */
export interface Signatory {
  readonly name: string;
  readonly office: string;
  readonly party: string | null;
}

/** The day from which a document was public: its publication, else the last day of the date on its face. */
export const publicFrom = (document: Document): PlainDate | null => document.published ?? document.dated?.end ?? null;

/**
 * The day that the statuses of a document speak of: the one it names, else the last day of the date on its face, but none after it
 * came out; null where it has no date at all.
 */
export const spokenDay = ({ statusAsOf, dated, published }: Document): PlainDate | null =>
  statusAsOf ?? (dated && published && published < dated.end ? published : dated?.end ?? published);

/** A document and the running number of the thing cited in it. */
export interface Citation {
  readonly document: string;
  readonly item: number | string | null;
  readonly ref: Ref;
}

/** A deadline as published, with what was read of it. */
export interface Deadline {
  readonly phrase: string;
  readonly reading: Reading;
  /** Counts from this instead of the programme's anchor. */
  readonly anchor: Period | null;
  /** The event it hangs on, by id. */
  readonly of: string | null;
  readonly ref: Ref;
  /** Where the phrase itself stands. */
  readonly phraseRef: Ref;
}

/** The date a document gives instead of the deadline, in its words. */
export interface Forecast {
  readonly phrase: string;
  readonly period: Period;
}

/** What one document reports of a milestone on one track. */
export interface TrackReport {
  readonly status: ReportedStatus;
  /** The status as published. */
  readonly label: string;
  readonly forecast: Forecast | null;
  /** The day it was done; a longer period when the source is no more exact. */
  readonly actual: Period | null;
}

/** What one document reports of a milestone. */
export interface Entry {
  readonly document: string;
  readonly statusAsOf: PlainDate;
  readonly tracks: ReadonlyMap<string, TrackReport>;
  readonly note: string | null;
  readonly ref: Ref;
}

/** Whether it says that the milestone was met. */
export const isDoneIn = ({ status }: TrackReport): boolean => isDone(status);

/** Whether an entry reports on some track what is so. */
export function reportsAny({ tracks }: Entry, is: (report: TrackReport) => boolean): boolean {
  for (const report of tracks.values()) if (is(report)) return true;
  return false;
}

/** What a document that states a commitment again promises against the milestone. */
export const SCOPES = ['same', 'narrower', 'wider'] as const;

/** A document that states a commitment otherwise: with another deadline, or promising less or more. */
export interface Restatement extends Citation {
  /** The deadline as that document has it; null where it has none. */
  readonly deadline: { readonly phrase: string; readonly reading: Reading } | null;
  readonly scope: (typeof SCOPES)[number];
  readonly isUnsure: boolean;
  readonly note: string | null;
}

/** A recorded change of the baseline. */
export interface Rebaseline {
  readonly to: Period;
  readonly reason: string;
  readonly document: string;
  readonly ref: Ref;
}

/** A known oddity of a source, let pass by the rule named. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  /** The last day on which it lets pass, inclusive; null for good. */
  readonly until: PlainDate | null;
  readonly ref: Ref;
}

/** An intended change of what was published, recorded where it was made. */
export interface RecordedChange {
  readonly rule: string;
  readonly reason: string;
  readonly document: string;
  /** What was changed, where it is less than all that stands there. */
  readonly id: string | null;
  readonly ref: Ref;
}

/** One commitment that can be kept or missed. */
export interface Milestone extends Named {
  readonly initiative: string;
  readonly cites: readonly Citation[];
  /** The parties bound by it, where fewer than all. */
  readonly parties: readonly string[] | null;
  readonly deadline: Deadline | null;
  readonly restated: readonly Restatement[];
  readonly rebaseline: readonly Rebaseline[];
  readonly history: readonly Entry[];
  /** Milestones that belong with it: they share its row, or it goes on from them. */
  readonly related: readonly string[];
  readonly note: string | null;
}

/** What a group undertakes. */
export interface Initiative extends Named {
  readonly group: string;
  /** Documents that name the initiative itself, beside those that its milestones cite. */
  readonly cites: readonly Citation[];
  readonly origins: readonly Origin[];
  readonly milestones: readonly Milestone[];
  readonly note: string | null;
}

/** What an accomplishment tells of a milestone. */
export interface Evidence {
  readonly milestone: string;
  /** The track it tells of; `all` where it tells of the milestone as a whole. */
  readonly track: string;
  /** How far the milestone came; null where that is not told. */
  readonly status: ReportedStatus | null;
  readonly isUnsure: boolean;
  readonly note: string | null;
  readonly ref: Ref;
}

/** Something a document reports as done, with or without a milestone. */
export interface Accomplishment extends Named {
  readonly cites: readonly Citation[];
  readonly agenda: string | null;
  readonly group: string | null;
  readonly parties: readonly string[] | null;
  /** From its first day on, and to its last; the same where it took no longer. */
  readonly date: Period | null;
  readonly until: Period | null;
  /** Told as progress since this day, or as done by this day. */
  readonly since: PlainDate | null;
  readonly by: PlainDate | null;
  readonly evidence: readonly Evidence[];
  readonly isUnsure: boolean;
  readonly note: string | null;
}

/** What others asked the programme to do. */
export interface Recommendation extends Named {
  readonly cites: readonly Citation[];
  readonly from: string;
  readonly topic: string | null;
  readonly agenda: string | null;
  readonly group: string | null;
  /** When it is meant to be carried out. */
  readonly target: Period | null;
  readonly milestones: readonly string[];
  readonly isUnsure: boolean;
  readonly note: string | null;
}

/** What a meeting was. */
export const MEETING_TYPES = ['summit', 'ministerial', 'report', 'statement', 'roundtable', 'other'] as const;

/** A meeting, or the handing over of a report or statement; deadlines may hang on it as on an event. */
export interface Meeting extends ProgrammeEvent {
  readonly type: (typeof MEETING_TYPES)[number];
  readonly cites: readonly Citation[];
  readonly place: string | null;
  readonly until: Period | null;
  /** The documents that came of it. */
  readonly documents: readonly string[];
  readonly note: string | null;
}

/** An id as a file declares it, also where the thing itself was left out because something in it is wrong. */
export interface Declared {
  readonly kind: 'agenda' | 'theme' | 'group' | 'event' | 'party' | 'document' | 'initiative' | 'milestone' | 'track'
    | 'accomplishment' | 'recommendation' | 'claim' | 'narrative';
  readonly id: string;
  /** The thing itself; of a track, which is nothing but an id, that. */
  readonly ref: Ref;
}

/** The whole record as one value. */
export interface Dataset<I extends InitiativeOutline = Initiative> {
  readonly declared: readonly Declared[];
  readonly programme: Programme;
  readonly documents: ReadonlyMap<string, Document>;
  /** In the order of their groups in the programme, then as the sources list them. */
  readonly initiatives: readonly I[];
  readonly accomplishments: readonly Accomplishment[];
  readonly recommendations: readonly Recommendation[];
  readonly meetings: readonly Meeting[];
  readonly claims: readonly Claim[];
  readonly narratives: readonly Narrative[];
  readonly waivers: readonly Waiver[];
  readonly changes: readonly RecordedChange[];
  /** Kinds of which not all ids are known, because a file or an id could not be read. */
  readonly unknown: ReadonlySet<Declared['kind']>;
  /** Where the element now at `index` stands in its list in the file: others may have been left out. */
  readonly placeOf: (list: readonly unknown[], index: number) => number;
}

/** The record with no more of its initiatives than outlines. Every dataset is one. */
export type Outline = Dataset<InitiativeOutline>;

/** All milestones, in the order of the record: see `Dataset.initiatives`. */
export function milestonesOf<M>({ initiatives }: { readonly initiatives: readonly { readonly milestones: readonly M[] }[] }): readonly M[] {
  const all: M[] = []; // filled by hand: flatMap takes many times as long, and nearly every rule asks for them
  for (const { milestones } of initiatives) for (const milestone of milestones) all.push(milestone);
  return all;
}

/** Whatever stands beside the milestones and cites sources of its own. */
export const othersOf = (
  { accomplishments, recommendations, meetings, claims }: Outline,
): readonly (Accomplishment | Recommendation | Meeting | Claim)[] => [...accomplishments, ...recommendations, ...meetings, ...claims];

/** The citations of documents and items in an initiative, its own last; they join `all`, where that is given. */
export function citationsIn({ milestones, cites: own }: InitiativeOutline, all: Citation[] = []): readonly Citation[] {
  for (const { cites, restated } of milestones) {
    for (const cite of cites) all.push(cite);
    for (const restatement of restated) all.push(restatement);
  }
  for (const cite of own) all.push(cite);
  return all;
}

/** All citations of documents and items. */
export function citationsOf(dataset: Outline): readonly Citation[] {
  const all: Citation[] = [];
  for (const initiative of dataset.initiatives) citationsIn(initiative, all);
  for (const { cites } of othersOf(dataset)) for (const cite of cites) all.push(cite);
  return all;
}

/** Everything that was taken over from an event. */
export const originsIn = ({ programme, initiatives }: Outline): readonly Origin[] =>
  [...programme.groups.values(), ...initiatives].flatMap(({ origins }) => origins);
