// `spp list`: what stands in the record beside milestones, one kind at a time.
import { assess, type Question } from '../assess/index.js';
import type { Period } from '../dates/index.js';
import {
  publicFrom, type Cell, type Citation, type Column, type Dataset, type Document, type Group, type Named, type Report, type Row,
} from '../model/index.js';
import { plain } from './select.js';

/** A row of a list: what it can be chosen by, and what is told of it. */
interface Item {
  readonly named: Named;
  readonly group: Group | null;
  /** Ids of agendas; none for what belongs to no agenda. */
  readonly agendas: readonly string[];
  /** Null for all parties, or for what has none. */
  readonly parties: readonly string[] | null;
  /** Other words by which it is found. */
  readonly words: readonly (string | null)[];
  /** The documents that it is known from; none where it needs no document to be known. */
  readonly documents: readonly string[];
  readonly cells: readonly string[];
  readonly data: object;
}

/** A kind of thing that can be listed. */
export interface ListKind {
  readonly id: string;
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly items: (dataset: Dataset, question: Question) => readonly Item[];
}

/** Which items are asked for; an empty list asks for all. */
export interface ListSelection {
  readonly query: readonly string[];
  readonly agenda: readonly string[];
  readonly group: readonly string[];
  readonly party: readonly string[];
}

const column = (id: string, more: Partial<Column> = {}): Column => ({ id, heading: id, ...more });
const TITLE = column('title', { breaks: '%' });

/** 'plan, item 3; report'. */
export const citesText = (cites: readonly Pick<Citation, 'document' | 'item'>[]): string =>
  cites.map(({ document, item }) => (item === null ? document : `${document}, item ${String(item)}`)).join('; ');

/** A day or period, or the days from one to another. */
export const spanText = (from: Period | null, until: Period | null): string =>
  (from === null ? '' : until === null || until.code === from.code ? from.code : `${from.code} to ${until.code}`);

const citesData = (cites: readonly Citation[]): object[] => cites.map(({ document, item }) => ({ document, item }));

const groupOf = ({ programme }: Dataset, id: string | null): Group | null => (id === null ? null : programme.groups.get(id) ?? null);
const agendasOf = (group: Group | null, agenda: string | null): string[] => (group ? [group.agenda.id] : agenda === null ? [] : [agenda]);

/** '106', or 'themes 74, results 21'. */
const itemsText = ({ items }: Document): string =>
  (typeof items === 'number' ? String(items) : [...items ?? []].map(([prefix, last]) => `${prefix} ${String(last)}`).join(', '));

/** Every kind that can be listed, in the order of the help. */
export const LIST_KINDS: readonly ListKind[] = [
  {
    id: 'accomplishments', summary: 'what documents report as done',
    columns: [column('id'), column('date', { fixed: true }), column('group'), TITLE, column('evidence', { breaks: 'evidence for %' })],
    items: (dataset) => dataset.accomplishments.map((one) => {
      const group = groupOf(dataset, one.group);
      const evidence = one.evidence.map(({ milestone }) => milestone);
      return {
        named: one, group, agendas: agendasOf(group, one.agenda), parties: one.parties, words: [one.note, citesText(one.cites)],
        documents: one.cites.map(({ document }) => document),
        cells: [one.id, spanText(one.date, one.until), one.group ?? one.agenda ?? '', one.title, evidence.join(', ')],
        data: {
          id: one.id, title: one.title, cites: citesData(one.cites), agenda: agendasOf(group, one.agenda)[0] ?? null, group: one.group,
          parties: one.parties, date: one.date?.code ?? null, until: one.until?.code ?? null, since: one.since, by: one.by,
          evidence: one.evidence.map(({ milestone, track, status, isUnsure, note }) => ({ milestone, track, status, isUnsure, note })),
          isUnsure: one.isUnsure, note: one.note,
        },
      };
    }),
  },
  {
    id: 'recommendations', summary: 'what others asked the programme to do',
    columns: [column('id'), column('target', { fixed: true }), column('from'), TITLE, column('topic', { breaks: '%' })],
    items: (dataset) => dataset.recommendations.map((one) => {
      const group = groupOf(dataset, one.group);
      return {
        named: one, group, agendas: agendasOf(group, one.agenda), parties: null,
        words: [one.note, one.from, one.topic, citesText(one.cites)],
        documents: one.cites.map(({ document }) => document),
        cells: [one.id, one.target?.code ?? '', one.from, one.title, one.topic ?? ''],
        data: {
          id: one.id, title: one.title, cites: citesData(one.cites), from: one.from, topic: one.topic, group: one.group,
          agenda: agendasOf(group, one.agenda)[0] ?? null, target: one.target?.code ?? null, milestones: one.milestones,
          isUnsure: one.isUnsure, note: one.note,
        },
      };
    }),
  },
  {
    id: 'meetings', summary: 'summits, meetings of ministers, reports and statements, with place and date',
    columns: [column('date', { fixed: true }), column('id'), column('type'), column('place'), TITLE],
    items: ({ meetings }) => meetings.map((one) => ({
      named: one, group: null, agendas: [], parties: null, words: [one.note, one.place, one.type, citesText(one.cites)],
      documents: one.cites.map(({ document }) => document),
      cells: [spanText(one.period, one.until), one.id, one.type, one.place ?? '', one.title],
      data: {
        id: one.id, title: one.title, type: one.type, place: one.place, date: one.period?.code ?? null, until: one.until?.code ?? null,
        cites: citesData(one.cites), documents: one.documents, note: one.note,
      },
    })),
  },
  {
    id: 'documents', summary: 'the sources, with their dates',
    columns: [column('id'), column('published', { fixed: true }), column('statuses of', { fixed: true }), column('items'), TITLE],
    items: ({ documents }) => [...documents.values()].map((one) => {
      return {
        named: one, group: null, agendas: [], parties: null, words: one.signatories.map(({ name }) => name), documents: [one.id],
        cells: [one.id, one.published ?? one.dated?.code ?? '', one.statusAsOf ?? '', itemsText(one), one.title],
        data: {
          id: one.id, title: one.title, dated: one.dated?.code ?? null, published: one.published, statusAsOf: one.statusAsOf,
          publicFrom: publicFrom(one),
          items: typeof one.items === 'object' && one.items !== null ? Object.fromEntries(one.items) : one.items,
          sections: one.sections, signatories: one.signatories,
        },
      };
    }),
  },
  {
    id: 'groups', summary: 'the working groups, with their milestones counted',
    columns: [column('id'), column('agenda'), column('milestones', { align: 'right' }), column('overdue', { align: 'right' }), TITLE],
    items: (dataset, question) => {
      const counts = new Map<string, { all: number; overdue: number }>();
      for (const { group, state } of assess(dataset, question).milestones) {
        const count = counts.get(group.id) ?? { all: 0, overdue: 0 };
        counts.set(group.id, { all: count.all + 1, overdue: count.overdue + (state === 'overdue' ? 1 : 0) });
      }
      return [...dataset.programme.groups.values()].map((group) => {
        const { all, overdue } = counts.get(group.id) ?? { all: 0, overdue: 0 };
        return {
          named: group, group, agendas: [group.agenda.id], parties: null, documents: [],
          words: [group.theme?.title ?? null, group.agenda.title],
          cells: [group.id, group.agenda.id, String(all), String(overdue), group.title],
          data: { id: group.id, title: group.title, agenda: group.agenda.id, theme: group.theme?.id ?? null, milestones: all, overdue },
        };
      });
    },
  },
  {
    id: 'events', summary: 'what deadlines may hang on: events and meetings',
    columns: [column('id'), column('date', { fixed: true }), TITLE],
    items: ({ programme }) => [...programme.events.values()].map((one) => ({
      named: one, group: null, agendas: [], parties: null, words: [], documents: [],
      cells: [one.id, one.period?.code ?? '', one.title], data: { id: one.id, title: one.title, date: one.period?.code ?? null },
    })),
  },
];

/** The list of one kind, as far as it may be known on the day of the question: its documents must be out. */
export function listReport(
  kind: ListKind, dataset: Dataset, question: Question, selection: ListSelection,
): { report: Report; count: number } {
  const items = kind.items(dataset, question).filter((item) => isListed(item, dataset, question) && isAsked(item, selection));
  const cell = (text: string): Cell => ({ text });
  const rows = items.map(({ cells }): Row => ({ level: 0, cells: cells.map(cell) }));
  const report: Report = {
    is: 'list',
    blocks: [{ is: 'table', columns: kind.columns, sections: [{ heading: null, rows }] }],
    data: () => ({
      schemaVersion: 1, programme: dataset.programme.id, asOf: question.asOf, knownAt: question.knownAt,
      kind: kind.id, [kind.id]: items.map(({ data }) => data),
    }),
  };
  return { report, count: items.length };
}

/** Whether one of the documents that tell of it was out by then, and may be known. */
function isListed({ documents }: Item, dataset: Dataset, { asOf, knownAt }: Question): boolean {
  const last = knownAt !== null && knownAt < asOf ? knownAt : asOf;
  return documents.length === 0 || documents.some((id) => {
    const document = dataset.documents.get(id);
    const from = document ? publicFrom(document) : null;
    return from === null ? knownAt === null : from <= last;
  });
}

function isAsked({ named, group, agendas, parties, words }: Item, { query, agenda, group: groups, party }: ListSelection): boolean {
  if (agenda.length > 0 && !agendas.some((id) => agenda.includes(id))) return false;
  if (groups.length > 0 && !groups.includes(group?.id ?? '')) return false;
  if (party.length > 0 && parties !== null && !parties.some((id) => party.includes(id))) return false;
  const haystack = plain([named.id, named.title, group?.id, group?.title, ...words].filter(Boolean).join('\n'));
  return query.every((word) => haystack.includes(plain(word)));
}
