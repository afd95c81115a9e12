// The page of anything that is no milestone and holds none, and what leads to a thing, on every page.
import type { Question } from '../assess/index.js';
import type { Block, Cell, Dataset, Report, Row } from '../model/index.js';
import type { Words } from '../words/index.js';
import { codedCell, field, inWords } from './naming.js';
import { fieldOf } from './list.js';
import { referrersTo, THING_KINDS, thingsOf, type Referrer, type Thing, type ThingKind } from './things/index.js';

const text = (value: string): Cell => ({ text: value });

/** The page of a thing: what is known of it, and what leads to it. */
export function thingReport(thing: Thing, dataset: Dataset, question: Question, words: Words): Report {
  const { kind, named, fields, data } = thing;
  const referrers = findReferrers(dataset, question, kind, named.id, words);
  const told = Object.keys(fields).filter((name) => fields[name] !== '');
  return {
    is: 'page',
    blocks: [
      { is: 'heading', level: 1, text: named.title },
      { is: 'fields', fields: [
        field(words, 'id', text(named.id)), field(words, 'kind', codedCell(words, 'kind', kind)),
        ...told.map((name) => field(words, name, fieldOf(thing, name))),
        ...(question.knownAt === null ? [] : [field(words, 'known at', text(words.day(question.knownAt)))]),
      ] },
      ...referrerBlocks(referrers, words),
    ],
    data: () => ({
      schemaVersion: 1, kind, asOf: question.asOf, knownAt: question.knownAt, ...data, linkedFrom: referrers.map(referrerData),
    }),
  };
}

/** What leads to a thing, as far as it may be known: kind by kind, and by the items that are cited. */
export const findReferrers = (dataset: Dataset, question: Question, kind: ThingKind, id: string, words: Words): Referrer[] =>
  sorted(referrersTo(thingsOf(dataset, question, words), kind, id));

/** What leads to an initiative: to itself, and to its milestones, which are then named. */
export function findReferrersInto(dataset: Dataset, question: Question, initiative: string, words: Words): Referrer[] {
  const things = thingsOf(dataset, question, words);
  const milestones = dataset.initiatives.find(({ id }) => id === initiative)?.milestones ?? [];
  const inner = milestones.flatMap(({ id: said }) => referrersTo(things, 'milestone', said)
    .filter(({ thing: { kind } }) => kind !== 'milestone')
    .map(({ thing, as }) => ({ thing, as: as.map((note) => words.say('noted', { said, note })) })));
  return sorted(joined([...referrersTo(things, 'initiative', initiative), ...inner]));
}

function joined(referrers: readonly Referrer[]): Referrer[] {
  const byThing = new Map<Thing, string[]>();
  for (const { thing, as } of referrers) byThing.set(thing, [...byThing.get(thing) ?? [], ...as]);
  return [...byThing].map(([thing, as]) => ({ thing, as }));
}

const padded = (as: string): string => as.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
const sorted = (referrers: readonly Referrer[]): Referrer[] => {
  const keyed = referrers.map((referrer) => ({ referrer, key: padded(referrer.as[0] ?? '') }));
  const order = ({ referrer: { thing } }: (typeof keyed)[number]): number => THING_KINDS.indexOf(thing.kind);
  return keyed.sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ referrer }) => referrer);
};

/** What leads to a thing, as a table; nothing where nothing does. */
export function referrerBlocks(referrers: readonly Referrer[], words: Words): Block[] {
  if (referrers.length === 0) return [];
  const rows = referrers.map(({ thing, as }): Row => ({
    level: 0,
    cells: [
      codedCell(words, 'kind', thing.kind), fieldOf(thing, 'id'), text(as.join('; ')),
      fieldOf(thing, thing.fields.date === undefined ? 'of' : 'date'), fieldOf(thing, 'title'),
    ],
  }));
  const columns = [
    { id: 'kind', heading: 'kind', fixed: true }, { id: 'id', heading: 'id', fixed: true }, { id: 'link', heading: 'link' },
    { id: 'date', heading: 'date', fixed: true }, { id: 'title', heading: 'title', breaks: '%' },
  ];
  return [
    { is: 'heading', level: 2, text: words.say('heading-linked'), code: 'Linked from' },
    { is: 'table', columns: inWords(words, columns), sections: [{ heading: null, rows }] },
  ];
}

/** What leads to a thing, in JSON. */
export const referrerData = ({ thing: { kind, named }, as }: Referrer): object => ({ kind, id: named.id, title: named.title, links: as });
