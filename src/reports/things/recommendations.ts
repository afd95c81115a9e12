// Recommendations: what others asked for.
import { citesText } from '../naming.js';
import { citeLinks, citesData, column, documentsOf, groupLinks, periodText, placeOf, spanCode, ID, TITLE, type Kind } from './thing.js';

/** Recommendations as they are listed, shown and found. */
export const recommendations = {
  id: 'recommendations', kind: 'recommendation', summary: 'what others asked the programme to do',
  columns: [ID, column('target', { fixed: true }), column('from'), TITLE, column('topic', { breaks: '%' })],
  things: (dataset, _, words) => dataset.recommendations.map((one) => {
    const { group, agendas } = placeOf(dataset, one);
    return {
      kind: 'recommendation', named: one, group, agendas, parties: null, documents: documentsOf(one.cites),
      fields: {
        from: one.from, topic: one.topic ?? '', target: one.target ? periodText(one.target, words) : '',
        group: one.group ?? one.agenda ?? '',
        cited: citesText(words, one.cites), milestones: one.milestones.join(', '), judgement: one.isUnsure ? words.say('its-group') : '',
        note: one.note ?? '',
      },
      codes: { target: spanCode(one.target) },
      texts: [['from', one.from], ['topic', one.topic], ['note', one.note]],
      links: [
        ...citeLinks(one.cites, words), ...groupLinks(one, words),
        ...one.milestones.map((id) => ({ kind: 'milestone', id, as: words.say('link-recommended') } as const)),
      ],
      data: {
        id: one.id, title: one.title, cites: citesData(one.cites), from: one.from, topic: one.topic, group: one.group,
        agenda: agendas[0] ?? null, target: one.target?.code ?? null, milestones: one.milestones, isUnsure: one.isUnsure, note: one.note,
      },
    };
  }),
} as const satisfies Kind;
