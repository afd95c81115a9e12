// What changed between two versions of the record, or between two days of one, in the words of the domain.
import { daysBetween, type PlainDate } from '../dates/index.js';
import { ALL, titleRef, within, type Dataset, type Entry, type Named, type Ref, type TrackReport } from '../model/index.js';
import { LANGUAGES_OF_OUTPUT, type Language } from '../words/languages.js';
import { isNumberChanged } from './numbers.js';
import { plainText, textIn, type IsTaken } from './pairs.js';

/** How grave a change is, gravest first: whoever guards one class guards those before it. */
export const EDIT_CLASSES = ['integrity', 'commitment', 'status', 'editorial'] as const;
/** How grave a change is: the record itself, what was promised, what was reported, or our own wording. */
export type EditClass = (typeof EDIT_CLASSES)[number];

/** Every kind of change, with its class, in the order in which a milestone's changes are told. */
export const CHANGE_KINDS = {
  added: 'commitment', removed: 'integrity', 'id-changed': 'integrity', 'id-reused': 'integrity', moved: 'commitment',
  'baseline-moved': 'integrity', 'deadline-removed': 'integrity', 'deadline-added': 'commitment', 'deadline-reworded': 'commitment',
  'deadline-dated': 'status', rebaselined: 'commitment', 'rebaseline-removed': 'integrity', parties: 'commitment',
  'citation-removed': 'integrity', cited: 'status',
  'report-removed': 'integrity', 'report-rewritten': 'integrity', 'forecast-rewritten': 'integrity', 'completed-undone': 'commitment',
  'back-dated': 'commitment', reported: 'status', state: 'status',
  redated: 'integrity', 'fact-rewritten': 'integrity', 'fact-added': 'status',
  setting: 'commitment', items: 'editorial', retitled: 'editorial', 'translation-kept': 'editorial', 'translation-removed': 'editorial',
  'translation-misplaced': 'editorial', narrated: 'editorial',
  judged: 'editorial', related: 'editorial', note: 'editorial',
  'waiver-added': 'integrity', 'waiver-removed': 'editorial', severity: 'integrity',
  'change-recorded': 'editorial', 'change-removed': 'integrity',
} as const satisfies Record<string, EditClass>;
/** A kind of change. */
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** The kinds of thing that can change. */
export type SubjectKind =
  | 'milestone' | 'initiative' | 'document' | 'group' | 'theme' | 'agenda' | 'party' | 'track' | 'event' | 'programme'
  | 'accomplishment' | 'recommendation' | 'claim' | 'narrative';

/** What changed. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  /** The id of the group it belongs to; null for what belongs to none. */
  readonly group: string | null;
}

/** One change. */
export interface Change {
  readonly kind: ChangeKind;
  readonly class: EditClass;
  readonly subject: Subject;
  /** What of it changed, where the kind does not say: 'anchor', the track 'US-CA', a rule's id. */
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Days by which a date moved, later is positive; null where none did, or where one side is not a date. */
  readonly days: number | null;
  /** Where it stands in the version after; of what is gone, where it would stand. */
  readonly ref: Ref;
  /** Where it stood in the version before. */
  readonly was: Ref | null;
}

/** Two versions of the record and what changed between them. */
export interface Edition {
  readonly before: Dataset;
  readonly after: Dataset;
  /** In the order of the record after, what is gone among its former neighbours. */
  readonly changes: readonly Change[];
}

type Detail = Partial<Pick<Change, 'of' | 'from' | 'to' | 'days' | 'was' | 'class'>>;

/** A change; its class is that of its kind unless said otherwise. */
export const change = (kind: ChangeKind, subject: Subject, ref: Ref, detail: Detail = {}): Change =>
  ({ kind, class: CHANGE_KINDS[kind], subject, of: null, from: null, to: null, days: null, was: null, ...detail, ref });

/** What of a thing changed, if it did: one value against another, at the key where it stands in both versions. */
export const differing = (
  kind: ChangeKind, subject: Subject, key: string, before: Spot, after: Spot, detail: Detail = {},
): Change[] =>
  (before.value === after.value
    ? []
    : [change(kind, subject, within(after.ref, key), { from: before.value, to: after.value, was: within(before.ref, key), ...detail })]);

/** A value, and what it stands in. */
export interface Spot {
  readonly value: string | null;
  readonly ref: Ref;
}

/**
 * The differences in what a thing is called: its title, and its note where it has one. A title that another thing had (`isTaken`)
 * is more than another wording: the id passes to what the other stood for, and that is told once, whatever became of the translations.
 * So is another number: it is a fact.
 */
export const retitled = (subject: Subject, a: Titled, b: Titled, isTaken: IsTaken): Change[] => [
  ...(isTaken(a, b, 'en') ? [reused(subject, a, b)] : [
    ...(a.title === b.title ? [] : [change('retitled', subject, titleAt(b), {
      from: a.title, to: b.title, was: titleAt(a), ...(isNumberChanged(a.title, b.title) ? { class: 'integrity' } : {}),
    })]),
    ...translated(subject, a, b, isTaken),
  ]),
  ...differing('note', subject, 'note', { value: a.note ?? null, ref: a.ref }, { value: b.note ?? null, ref: b.ref }),
];

/** Where the title of a thing stands; what is compared may lack translations. */
const titleAt = ({ ref, translations = {} }: Titled): Ref => titleRef({ ref, translations });

/** What changed of translations, and those that stayed when the original did not. */
function translated(subject: Subject, a: Titled, b: Titled, isTaken: IsTaken): Change[] {
  return LANGUAGES_OF_OUTPUT.flatMap((language) => {
    if (language === 'en') return [];
    const [from, to] = [textIn(a, language), textIn(b, language)];
    const [was, ref] = [spotOf(a, from, language), spotOf(b, to, language)];
    if (from !== to) {
      // One that was given up with the words that it translated was not taken away.
      const kind = to === null
        ? a.title === b.title ? 'translation-removed' : 'retitled'
        : isMisplaced(a, b, language, isTaken) ? 'translation-misplaced' : 'retitled';
      return [change(kind, subject, ref, { of: language, from, to, was })];
    }
    return to !== null && a.title !== b.title
      ? [change('translation-kept', subject, ref, { of: language, from: a.title, to: b.title, was })]
      : [];
  });
}

/** Where a translation stands; where there is none, the title, since what is wrong in that may have been the translation. */
const spotOf = ({ ref }: Titled, text: string | null, language: Language): Ref =>
  within(ref, 'title', ...(text === null ? [] : [language]));

/** Whether a translation now has the words that another language had, or another thing. A name may be the same in every language. */
function isMisplaced(a: Titled, b: Titled, language: Language, isTaken: IsTaken): boolean {
  const now = plainText(textIn(b, language) ?? '');
  const isElsewhere = LANGUAGES_OF_OUTPUT.some((other) => other !== language && plainText(textIn(a, other) ?? '') === now);
  const isName = textIn(a, language) === null && plainText(b.title) === now;
  return (isElsewhere && !isName) || isTaken(a, b, language);
}

/** An id that stands for another thing. */
export const reused = (subject: Subject, a: Titled, b: Titled): Change =>
  change('id-reused', subject, within(b.ref, 'id'), { from: a.title, to: b.title, was: a.ref });

/** What has an id and is called something. */
export interface Titled {
  readonly id: string;
  readonly title: string;
  readonly translations?: Named['translations'];
  readonly note?: string | null;
  readonly ref: Ref;
}

/** A thing that goes on under another id. */
export const renamed = (subject: Subject, a: Identified, b: Identified): Change =>
  change('id-changed', subject, within(b.ref, 'id'), { from: a.id, to: b.id, was: a.ref });

interface Identified {
  readonly id: string;
  readonly ref: Ref;
}

/** What an entry reports of a track, in words; `base` is the date before it, from which its forecast moved away. */
export function reported(subject: Subject, entry: Entry, track: string, { status, forecast }: TrackReport, base: PlainDate | null): Change {
  return change('reported', subject, entry.ref, {
    of: onTrack(entry.document, track), to: forecast ? `${status}, ${forecast.phrase}` : status,
    days: forecast && base !== null ? daysBetween(base, forecast.period.end) : null,
  });
}

/** A document, and the track of it that is meant: 'report, US-CA'. */
export const onTrack = (document: string, track: string): string => (track === ALL ? document : `${document}, ${track}`);
