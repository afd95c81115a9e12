// The tables of the sources: documents, who signed them, and everything that cites them.
import { publicFrom, type Citation, type Document } from '../../model/index.js';
import { day, flag, ID, integer, list, orNull, period, periodRow, POSITION, table, text, type RowOf } from './table.js';

const documents = table({
  name: 'documents',
  description: 'the sources: those that were out on the as-of day, and those that tell of that day',
  columns: {
    id: ID,
    title: text('its title'),
    publisher: orNull(text('who published it')),
    ...period('dated', 'the date on its face'),
    published: orNull(day('the day it came out')),
    status_as_of: orNull(day('the day its statuses speak of')),
    public_from: orNull(day('the day from which it was public: that of its publication, else the last of the date on its face')),
    is_out: flag('whether it was public on the as-of day'),
    last_items: list("the last of its numbered items: '106', or of each prefix ('themes-74')"),
    sections: list('the parts it says that it consists of'),
  },
  primaryKey: ['id'],
  rows: ({ documents: told, isOut }) => told.map((one) => ({
    id: one.id, title: one.title, publisher: one.publisher, ...periodRow('dated', one.dated), published: one.published,
    status_as_of: one.statusAsOf,
    public_from: publicFrom(one), is_out: isOut(one.id), last_items: lastItems(one), sections: one.sections,
  })),
});

const lastItems = ({ items }: Document): string[] =>
  (typeof items === 'number' ? [String(items)] : [...items ?? []].map(([prefix, last]) => `${prefix}-${String(last)}`));

const signatories = table({
  name: 'signatories',
  description: 'who signed a document',
  columns: {
    document_id: text('the document', { references: 'documents' }),
    position: POSITION,
    name: text('the name'),
    office: text('the office as printed'),
    party_id: orNull(text('the party, where it is known', { references: 'parties' })),
  },
  primaryKey: ['document_id', 'position'],
  rows: ({ documents: told }) => told.flatMap(({ id, signatories: signed }) =>
    signed.map(({ name, office, party }, index) => ({ document_id: id, position: index + 1, name, office, party_id: party }))),
});

const CITATION = {
  kind: text('what cites', { enum: ['milestone', 'initiative', 'accomplishment', 'recommendation', 'meeting', 'claim'] }),
  id: text('its id'),
  position: integer('the running number among its citations, from 1'),
  document_id: text('the document that is cited', { references: 'documents' }),
  item: orNull(text("the running number of the thing cited in it: '28', 'themes-28'")),
};

interface Citing {
  readonly id: string;
  readonly cites: readonly Citation[];
}

/** What cites which documents and items. */
export const citations = table({
  name: 'citations',
  description: 'the documents and items that everything comes from',
  columns: CITATION,
  primaryKey: ['kind', 'id', 'position'],
  rows: ({ milestones, initiatives, accomplishments, recommendations, meetings, claims, isOut }) => {
    const rowsOf = (kind: string, things: readonly Citing[]): RowOf<typeof CITATION>[] => things.flatMap(({ id, cites }) =>
      cites.map(({ document, item }, index) =>
        ({ kind, id, position: index + 1, document_id: document, item: item === null ? null : String(item) })));
    const out = ({ id, cites }: Citing): Citing => ({ id, cites: cites.filter(({ document }) => isOut(document)) });
    return [
      ...rowsOf('milestone', milestones.map(({ milestone, cites }) => ({ id: milestone.id, cites }))),
      ...rowsOf('initiative', initiatives.map(out)),
      ...rowsOf('accomplishment', accomplishments.map(out)),
      ...rowsOf('recommendation', recommendations.map(out)),
      ...rowsOf('meeting', meetings.map(out)),
      ...rowsOf('claim', claims.map(({ claim }) => out(claim))),
    ];
  },
});

/** The tables of the sources. */
export const DOCUMENT_TABLES = [documents, signatories, citations];
