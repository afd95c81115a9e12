// Where everything comes from: the documents, how deadlines were computed, waivers in force, and the stamp that proves the draft.
import { publicFrom } from '../../model/index.js';
import { isListed } from '../things/index.js';
import type { Words } from '../../words/index.js';
import type { Facts } from './facts.js';
import { stampText } from './stamp.js';
import { heading, list, paragraph, type Section, type Statement } from './tree.js';

/** Sources, conventions, waivers and stamp. */
export function sourcesSection(facts: Facts): Section {
  const { dataset, question, words, notes, stamp } = facts;
  const { say, day, period } = words;
  const { programme: { conventions, anchor }, documents, waivers } = dataset;
  const plain = (text: string): Statement => ({ text, ids: [], cites: [] });
  // What is told of a day may have come out after it: whatever the notes cite is a source.
  const isSource = (id: string): boolean => notes.documents().has(id) || isListed([id], dataset, question);
  const cited = [...documents.values()].filter(({ id }) => isSource(id)).map((document): Statement => {
    const from = publicFrom(document);
    const { id, title } = document;
    return { text: say('source', { title, id, day: from === null ? 'none' : day(from) }), ids: [id], cites: [] };
  });
  const rules = [
    plain(say('convention-anchor', { anchor: period(anchor) })), plain(say('convention-last-day')),
    plain(say('convention-seasons', {
      spring: bounds(conventions.seasons.spring, words), summer: bounds(conventions.seasons.summer, words),
      fall: bounds(conventions.seasons.fall, words), winter: bounds(conventions.seasons.winter, words),
    })),
    plain(say('convention-basis', { basis: question.basis })),
  ];
  const let_ = waivers.map(({ rule, reason }) => plain(say('waiver', { rule, reason })));
  return [
    heading(2, say('sources')), list(cited, notes), heading(3, say('conventions')), list(rules, notes),
    ...(let_.length > 0 ? [heading(3, say('waivers')), list(let_, notes)] : []),
    heading(3, say('stamp')),
    paragraph([plain(say('stamp-intro'))], notes),
    { type: 'paragraph', children: [{ type: 'inlineCode', value: stampText({
      since: facts.since, asOf: question.asOf, knownAt: question.knownAt, basis: question.basis, audience: facts.audience,
      language: facts.words.language, ...stamp,
    }) }] },
  ];
}

interface Bounds {
  readonly from: { readonly month: number; readonly day: number };
  readonly to: { readonly month: number; readonly day: number };
}

/** '1 March to 31 May'. */
function bounds({ from, to }: Bounds, { say }: Words): string {
  const name = ({ month, day }: Bounds['from']): string => say('day-of-year', { day, month: say(`month-${String(month)}`) });
  return say('span', { from: name(from), to: name(to) });
}
