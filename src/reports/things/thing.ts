// Anything of the record that has an id, as `list`, `show`, `search` and `timeline` tell it: one file a kind, a line in index.ts.
import type { Question } from '../../assess/index.js';
import type { Period } from '../../dates/index.js';
import type { Words } from '../../words/index.js';
import { periodName } from '../naming.js';
import { publicFrom, type Citation, type Column, type Dataset, type Group, type Named } from '../../model/index.js';

/** The kinds of thing, in the order in which an id is looked for and in which links are told. */
export const THING_KINDS = [
  'milestone', 'initiative', 'group', 'document', 'meeting', 'event', 'accomplishment', 'recommendation', 'claim',
] as const;
/** A kind of thing. */
export type ThingKind = (typeof THING_KINDS)[number];

/** What a thing has to do with another that it names. */
export interface Link {
  readonly kind: ThingKind;
  readonly id: string;
  /** In words that fit both ends: 'item 12', 'evidence: completed'. */
  readonly as: string;
}

/** Something that can be listed, shown and found. */
export interface Thing {
  readonly kind: ThingKind;
  readonly named: Named;
  readonly group: Group | null;
  /** Ids of agendas; none for what belongs to no agenda. */
  readonly agendas: readonly string[];
  /** Null for all parties, or for what has none. */
  readonly parties: readonly string[] | null;
  /** The documents that it is known from; none where it needs no document to be known. */
  readonly documents: readonly string[];
  /** What its page tells, in order; empty ones are left out there. Columns of lists are named after them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields as scripts read them, where that is not what is told. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Texts by which it is found, beside its id and title: what they are, and the text. */
  readonly texts: readonly (readonly [what: string, text: string | null])[];
  readonly links: readonly Link[];
  /** Its part of `--format json`, a contract. */
  readonly data: object;
}

/** A kind of thing as it is listed. */
export interface Kind {
  /** As the command line names it: 'accomplishments'. */
  readonly id: string;
  readonly kind: ThingKind;
  readonly summary: string;
  /** 'id', 'title', or a field. */
  readonly columns: readonly Column[];
  readonly things: (dataset: Dataset, question: Question, words: Words) => readonly Thing[];
}

/** A column named after the field that it tells. */
export const column = (id: string, more: Partial<Column> = {}): Column => ({ id, heading: id, ...more });
/** The column of ids, which are never cut: half of one is of no use. */
export const ID = column('id', { fixed: true });
/** The column of titles: under the row where the line is too short. */
export const TITLE = column('title', { breaks: '%' });

/** Links to the documents that are cited. */
export const citeLinks = (cites: readonly Pick<Citation, 'document' | 'item'>[], words: Words): Link[] =>
  cites.map(({ document, item }) => ({
    kind: 'document', id: document, as: item === null ? words.say('link-cited') : words.say('link-item', { item: String(item) }),
  }));

/** A text, marked where it is a judgement. */
export const judged = (told: string, isUnsure: boolean, words: Words): string =>
  (isUnsure ? words.say('link-judgement', { told }) : told);

/** A text with '(a judgement)' after it, where it is one. */
export const unsure = (told: string, isUnsure: boolean, words: Words): string => (isUnsure ? words.say('a-judgement', { told }) : told);

/** A link to the group, where there is one. */
export const groupLinks = (
  { group, isUnsure }: { readonly group: string | null; readonly isUnsure: boolean }, words: Words,
): Link[] => (group === null ? [] : [{ kind: 'group', id: group, as: judged(words.say('its-group'), isUnsure, words) }]);

/** Citations in JSON. */
export const citesData = (cites: readonly Pick<Citation, 'document' | 'item'>[]): object[] =>
  cites.map(({ document, item }) => ({ document, item }));

/** The documents of citations. */
export const documentsOf = (cites: readonly Citation[]): string[] => cites.map(({ document }) => document);

/** A day or period, or the days from one to another. */
export function spanText(from: Period | null, until: Period | null, words: Words): string {
  if (from === null) return '';
  const first = periodText(from, words);
  return until === null || until.code === from.code ? first : words.say('until', { from: first, to: periodText(until, words) });
}

/** The same as scripts read it: seasons and days from one to another in English. */
export function spanCode(from: Period | null, until: Period | null = null): string {
  if (from === null) return '';
  const [first, last] = [from, until ?? from].map(({ precision, code, name }) => (precision === 'season' ? name : code));
  return first === last ? first ?? '' : `${first ?? ''} to ${last ?? ''}`;
}

/** '2006-06-15', '2006-06', '2006'; seasons in words. */
export const periodText = (period: Period, words: Words): string =>
  (period.precision === 'season' ? periodName(words, period) : period.code);

interface Placed {
  readonly group: string | null;
  readonly agenda: string | null;
}

/** The group and the agendas of what names a group, or an agenda alone. */
export function placeOf({ programme }: Dataset, one: Placed): Pick<Thing, 'group' | 'agendas'> {
  const group = one.group === null ? null : programme.groups.get(one.group) ?? null;
  return { group, agendas: group ? [group.agenda.id] : one.agenda === null ? [] : [one.agenda] };
}

/** Whether one of the documents that tell of it was out on the day of the question, and may be known. */
export function isListed(documents: readonly string[], dataset: Dataset, { asOf, knownAt }: Question): boolean {
  const last = knownAt !== null && knownAt < asOf ? knownAt : asOf;
  return documents.length === 0 || documents.some((id) => {
    const document = dataset.documents.get(id);
    const from = document ? publicFrom(document) : null;
    return from === null ? knownAt === null : from <= last;
  });
}
