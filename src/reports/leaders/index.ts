// `spp report leaders`: the semi-annual report, from the record, in the form that leaders know.
import type { Root } from 'mdast';
import type { Question } from '../../assess/index.js';
import { inLanguage, type Dataset, type Draft, type Figure } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { annexSection } from './annex.js';
import { attentionSection } from './attention.js';
import { markForeign } from './foreign.js';
import { gatherFacts, type DraftRequest, type Facts } from './facts.js';
import { groupsSection } from './groups.js';
import { letterSection } from './letter.js';
import { resultsSection } from './results.js';
import { sourcesSection } from './sources.js';
import { summarySection } from './summary.js';
import type { Section, Statement } from './tree.js';

export { readStamp, stampText, type Stamped } from './stamp.js';
export { AUDIENCES, type Audience } from './audience.js';
export { type DraftRequest, type Stamp } from './facts.js';

/** The sections in their order. */
const SECTIONS: Readonly<Record<string, (facts: Facts) => Section>> = {
  letter: letterSection, summary: summarySection, results: resultsSection, groups: groupsSection, attention: attentionSection,
  annex: annexSection, sources: sourcesSection,
};

/** Writes the draft for a period that ends on the day of the question. */
export function leadersDraft(record: Dataset, question: Question, request: DraftRequest, words: Words): Draft {
  const dataset = inLanguage(record, words.language);
  const facts = gatherFacts(dataset, question, request, words);
  const sections = Object.entries(SECTIONS).map(([id, build]) => ({ id, blocks: build(facts) }));
  const { say, language } = words;
  const tree: Root = { type: 'root', children: [...sections.flatMap(({ blocks }) => [...blocks]), ...facts.notes.definitions()] };
  markForeign(tree, dataset, language);
  return {
    language, title: say('title', { programme: dataset.programme.title }),
    tree,
    labels: { notes: say('label-notes'), back: say('label-back'), contents: say('label-contents'), page: say('label-page') },
    data: () => ({
      schemaVersion: 1, programme: dataset.programme.id, language, since: request.since, asOf: question.asOf, knownAt: question.knownAt,
      basis: question.basis, audience: request.audience,
      stamp: { version: request.stamp.version, commit: request.stamp.commit, hash: request.stamp.hash },
      sections: sections.map(({ id, blocks }) => ({ id, blocks: blocks.flatMap(blockData) })),
    }),
  };
}

/** A block as data: headings, statements with their ids and sources, tables as texts. */
function blockData(block: Section[number]): object[] {
  switch (block.type) {
    case 'heading':
      return [{ is: 'heading', level: block.depth, text: textOf(block) }];
    case 'paragraph':
      return block.data?.statements
        ? [{ is: 'paragraph', statements: block.data.statements.map(statementData) }]
        : [{ is: block.data?.role ?? 'paragraph', text: textOf(block) }];
    case 'list':
      return [{ is: 'list', items: block.children.flatMap(({ children }) => children.flatMap((child) => blockData(child))) }];
    case 'figure':
      return [figureData(block)];
    case 'table':
      return [{ is: 'table', rows: block.children.map(({ children }) => children.map(textOf)) }];
    default:
      return [];
  }
}

/** A figure as data: what is drawn with the ids behind it, and its table. */
function figureData({ number, caption, alt, picture, children: [table] }: Figure): object {
  const rows = table.children.map((row) => row.children.map(textOf));
  if (picture.is !== 'bars') return { is: 'figure', number, caption, alt, picture, rows };
  const parts = picture.rows.flatMap(({ label, ids }) =>
    (ids ? [{ label, parts: picture.parts.map(({ state }, at) => ({ state, count: ids[at]?.length ?? 0, ids: ids[at] ?? [] })) }] : []));
  return { is: 'figure', number, caption, alt, picture: { is: picture.is, rows: parts }, rows };
}

const statementData = ({ text, ids, cites }: Statement): object =>
  ({ text, ids, cites: cites.map(({ document, item }) => ({ document, item })) });

interface Parent {
  readonly children: readonly object[];
}

const textOf = ({ children }: Parent): string => children.map((child) =>
  ('value' in child ? String(child.value) : 'type' in child && child.type === 'break' ? '\n' : '')).join('');
