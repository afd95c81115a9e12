// Documents: the sources.
import { publicFrom, type Document } from '../../model/index.js';
import { column, ID, TITLE, type Kind } from './thing.js';

/** Documents as they are listed, shown and found. */
export const documents = {
  id: 'documents', kind: 'document', summary: 'the sources, with their dates',
  columns: [ID, column('published', { fixed: true }), column('statuses of', { fixed: true }), column('items'), TITLE],
  things: ({ documents: all }) => [...all.values()].map((one) => ({
    kind: 'document', named: one, group: null, agendas: [], parties: null, documents: [one.id],
    fields: {
      publisher: one.publisher ?? '',
      dated: one.dated?.code ?? '', published: one.published ?? one.dated?.code ?? '', 'statuses of': one.statusAsOf ?? '',
      items: itemsText(one),
      sections: one.sections.join('; '),
      signed: one.signatories.map(({ name, office, party }) => `${name} (${office}${party === null ? '' : `, ${party}`})`).join('; '),
    },
    texts: [
      ['publisher', one.publisher], ['signed', one.signatories.map(({ name, office }) => `${name}, ${office}`).join('; ')],
      ['sections', one.sections.join('; ')],
    ],
    links: [],
    data: {
      id: one.id, title: one.title, publisher: one.publisher, dated: one.dated?.code ?? null,
      published: one.published, statusAsOf: one.statusAsOf,
      publicFrom: publicFrom(one), items: typeof one.items === 'object' && one.items !== null ? Object.fromEntries(one.items) : one.items,
      sections: one.sections, signatories: one.signatories,
    },
  })),
} as const satisfies Kind;

/** '106', or 'themes 74, results 21'. */
const itemsText = ({ items }: Document): string =>
  (typeof items === 'number' ? String(items) : [...items ?? []].map(([prefix, last]) => `${prefix} ${String(last)}`).join(', '));
