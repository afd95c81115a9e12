// `spp search`: whatever of the record tells of some words, of every kind, best first.
import MiniSearch from 'minisearch';
import type { Question } from '../assess/index.js';
import type { Cell, Dataset, Report, Row } from '../model/index.js';
import type { Words } from '../words/index.js';
import { chooser, type ThingSelection } from './list.js';
import { plain } from './select.js';
import { thingsOf, type Thing, type ThingKind } from './things/index.js';

/** What is found, and how much there is of it in all. */
export interface Found {
  readonly report: Report;
  readonly count: number;
  /** Whether nothing holds the words themselves, so that what is shown is only like them. */
  readonly isNear: boolean;
}

/** How much more a word weighs by where it stands. */
const BOOST = { id: 4, title: 3, phrases: 2, others: 1 };
/** Texts of a thing that are the words of a source; the others are our notes. */
const PHRASES: readonly string[] = ['deadline', 'claimed', 'from', 'topic', 'place', 'signed'];
/** From this length on a word may be a slip of another, by so many letters of its own: two neighbours swapped are two. */
const FUZZY_FROM = 4;
const FUZZY = 0.3;

/** Searches everything that may be known; `most` results at most, 0 for all. Words all have to occur, at the beginnings of words. */
export function searchReport(
  dataset: Dataset, question: Question, kinds: readonly ThingKind[], selection: ThingSelection, most: number, words: Words,
): Found {
  const isAsked = chooser(dataset, { ...selection, query: [] });
  const things = thingsOf(dataset, question, words).filter((thing) => (kinds.length === 0 || kinds.includes(thing.kind)) && isAsked(thing));
  const index = indexOf(things);
  const query = selection.query.join(' ');
  const exact = index.search(query, { prefix: true, combineWith: 'AND' });
  const isNear = exact.length === 0;
  const fuzzy = (term: string): number | false => (term.length >= FUZZY_FROM ? FUZZY : false);
  const found = isNear ? index.search(query, { prefix: true, combineWith: 'AND', fuzzy }) : exact;
  const hits = found.map(({ id: at, score, match }) => ({ thing: things[at as number], score, match }))
    .flatMap(({ thing, score, match }) => (thing ? [{ thing, score, where: whereOf(thing, Object.keys(match)) }] : []));
  const shown = most === 0 ? hits : hits.slice(0, most);
  const cell = (text: string): Cell => ({ text });
  const rows = shown.map(({ thing: { kind, named }, where }): Row =>
    ({ level: 0, cells: [kind, named.id, named.title, where].map(cell) }));
  const report: Report = {
    is: 'list',
    blocks: rows.length === 0 ? [] : [{ is: 'table', columns: COLUMNS, sections: [{ heading: null, rows }] }],
    data: () => ({
      schemaVersion: 1, programme: dataset.programme.id, asOf: question.asOf, knownAt: question.knownAt, query, isNear, count: hits.length,
      results: shown.map(({ thing, score, where }) => ({
        kind: thing.kind, id: thing.named.id, title: thing.named.title, score: Math.round(score * 100) / 100, where,
      })),
    }),
  };
  return { report, count: hits.length, isNear };
}

const COLUMNS = [
  { id: 'kind', heading: 'kind', fixed: true }, { id: 'id', heading: 'id' }, { id: 'title', heading: 'title', breaks: '%' },
  { id: 'where', heading: 'where', breaks: '%' },
];

function indexOf(things: readonly Thing[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'index', fields: Object.keys(BOOST), searchOptions: { boost: BOOST },
    processTerm: (term) => plain(term) || null,
  });
  const texts = (thing: Thing, isPhrase: boolean): string =>
    thing.texts.filter(([what]) => PHRASES.includes(what) === isPhrase).map(([, text]) => text ?? '').join('\n');
  index.addAll(things.map((thing, at) => ({
    index: at, id: thing.named.id, title: thing.named.title, phrases: texts(thing, true),
    others: [texts(thing, false), ...Object.values(thing.named.translations)].join('\n'),
  })));
  return index;
}

/** The text that holds the words, where it is not the title: 'deadline: within 12 months'. */
function whereOf({ named, texts }: Thing, terms: readonly string[]): string {
  const holds = (text: string): boolean => terms.some((term) => plain(text).includes(term));
  if (terms.every((term) => plain(`${named.id} ${named.title}`).includes(term))) return '';
  return texts.flatMap(([what, text]) => (text !== null && holds(text) ? [`${what}: ${text}`] : [])).join('; ');
}
