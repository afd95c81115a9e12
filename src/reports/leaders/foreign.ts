// Words in another language than the draft's: titles that nobody has translated yet, and what stands as it was published. They are
// marked, so that a screen reader pronounces them and a word processor spells them as what they are.
import type { Parent, Root, RootContent, Text } from 'mdast';
import { milestonesOf, STATUS_LABELS, type Dataset } from '../../model/index.js';

/** What stands behind a title that is not translated. */
const MARK = ' [en]';

/** Marks untranslated English titles, and deadline phrases and labels of another language, in every text of a tree, which is changed. */
export function markForeign(tree: Root, dataset: Dataset, language: string): void {
  const titles = titlesOf(dataset);
  const longest = Math.max(0, ...[...titles].map(({ length }) => length));
  if (longest > 0) visit(tree, (text) => split(text, titles, longest));
  const facts = factsOf(dataset, language);
  if (facts.size > 0) {
    const any = [...facts.keys()].sort((a, b) => b.length - a.length).map((fact) => fact.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    const fact = new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u');
    visit(tree, (text) => (text.data?.language === undefined ? cut(text, fact, facts) : [text]));
  }
}

const titlesOf = ({ programme, documents, initiatives, accomplishments }: Dataset): ReadonlySet<string> => new Set([
  programme, ...programme.agendas, ...programme.themes, ...programme.groups.values(), ...programme.parties, ...documents.values(),
  ...initiatives, ...initiatives.flatMap(({ milestones }) => milestones), ...accomplishments,
].flatMap(({ title }) => (title.endsWith(MARK) ? [title.slice(0, -MARK.length)] : [])));

/**
 * The language of each phrase, label and reason that is told as it stands. A label that says the usual is translated; the language of
 * others is known where the programme has but one. Reasons of waivers are written in English, as titles are.
 */
function factsOf(dataset: Dataset, language: string): ReadonlyMap<string, string> {
  const { languages: [own = '', ...others] } = dataset.programme;
  const usual = new Set(Object.values(STATUS_LABELS).map((label) => label.toLowerCase()));
  const told = milestonesOf(dataset).flatMap(({ deadline, history }): [string, string][] => [
    ...(deadline ? [[deadline.phrase, deadline.reading.language] as [string, string]] : []),
    ...(others.length > 0 ? [] : history.flatMap(({ tracks }) => [...tracks.values()].map(({ label }): [string, string] => [label, own]))),
  ]);
  const reasons = dataset.waivers.map(({ reason }): [string, string] => [reason, 'en']);
  return new Map([...told, ...reasons].filter(([text, spoken]) =>
    spoken !== language && /\p{L}/u.test(text) && !usual.has(text.toLowerCase())));
}

function visit(node: Parent, parts: (text: Text) => Text[]): void {
  for (const child of node.children) if ('children' in child) visit(child, parts);
  node.children = node.children.flatMap((child): RootContent[] => (child.type === 'text' ? parts(child) : [child]));
}

/** A text cut before and after each title in it. */
function split(text: Text, titles: ReadonlySet<string>, longest: number): Text[] {
  const { value } = text;
  const parts: Text[] = [];
  let told = 0;
  for (let mark = value.indexOf(MARK); mark >= 0; mark = value.indexOf(MARK, mark + 1)) {
    let from = Math.max(told, mark - longest);
    while (from < mark && !titles.has(value.slice(from, mark))) from++;
    if (from === mark) continue;
    if (from > told) parts.push({ type: 'text', value: value.slice(told, from) });
    parts.push({ type: 'text', value: value.slice(from, mark), data: { language: 'en' } });
    told = mark;
  }
  return told === 0 ? [text] : [...parts, { type: 'text', value: value.slice(told) }];
}

/** A text cut before and after each fact in it. */
const cut = ({ value }: Text, fact: RegExp, facts: ReadonlyMap<string, string>): Text[] =>
  value.split(fact).filter((part) => part !== '').map((part): Text => {
    const language = facts.get(part);
    return { type: 'text', value: part, ...(language === undefined ? {} : { data: { language } }) };
  });
