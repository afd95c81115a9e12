// Recommendations: what others asked for.
import { citeLinks, citesData, citesText, column, documentsOf, groupLinks, periodText, placeOf, ID, TITLE, type Kind } from './thing.js';

/** Recommendations as they are listed, shown and found. */
export const recommendations = {
  id: 'recommendations', kind: 'recommendation', summary: 'what others asked the programme to do',
  columns: [ID, column('target', { fixed: true }), column('from'), TITLE, column('topic', { breaks: '%' })],
  things: (dataset) => dataset.recommendations.map((one) => {
    const { group, agendas } = placeOf(dataset, one);
    return {
      kind: 'recommendation', named: one, group, agendas, parties: null, documents: documentsOf(one.cites),
      fields: {
        from: one.from, topic: one.topic ?? '', target: one.target ? periodText(one.target) : '', group: one.group ?? one.agenda ?? '',
        cited: citesText(one.cites), milestones: one.milestones.join(', '), judgement: one.isUnsure ? 'its group' : '',
        note: one.note ?? '',
      },
      texts: [['from', one.from], ['topic', one.topic], ['note', one.note]],
      links: [
        ...citeLinks(one.cites), ...groupLinks(one),
        ...one.milestones.map((id) => ({ kind: 'milestone', id, as: 'recommended' } as const)),
      ],
      data: {
        id: one.id, title: one.title, cites: citesData(one.cites), from: one.from, topic: one.topic, group: one.group,
        agenda: agendas[0] ?? null, target: one.target?.code ?? null, milestones: one.milestones, isUnsure: one.isUnsure, note: one.note,
      },
    };
  }),
} as const satisfies Kind;
