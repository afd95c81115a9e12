// Words in another language than the draft's: titles that nobody has translated yet. They are marked, so that a screen reader
// pronounces them and a word processor spells them as what they are.
import type { Parent, Root, RootContent, Text } from 'mdast';
import type { Dataset } from '../../model/index.js';

/** What stands behind a title that is not translated. */
const MARK = ' [en]';

/** Marks untranslated English titles in every text of a tree, which is changed. */
export function markForeign(tree: Root, dataset: Dataset): void {
  const titles = titlesOf(dataset);
  const longest = Math.max(0, ...[...titles].map(({ length }) => length));
  if (longest > 0) visit(tree, (text) => split(text, titles, longest));
}

const titlesOf = ({ programme, documents, initiatives, accomplishments }: Dataset): ReadonlySet<string> => new Set([
  programme, ...programme.agendas, ...programme.themes, ...programme.groups.values(), ...programme.parties, ...documents.values(),
  ...initiatives, ...initiatives.flatMap(({ milestones }) => milestones), ...accomplishments,
].flatMap(({ title }) => (title.endsWith(MARK) ? [title.slice(0, -MARK.length)] : [])));

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
