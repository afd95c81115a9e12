import { citationsOf, within, type Outline, type Document } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const holes = {
  id: 'source/holes',
  severity: 'warning',
  summary: 'no item of a document between others that are cited is left out',
  why:
    'Items are numbered in the order of the source. One that is passed over between two that are cited is a commitment that was '
    + 'forgotten when the document was read.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: dredging
  title: Dredge the channels
  cites: [{ document: plan, item: 3 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: dredging
  title: Dredge the channels
  cites: [{ document: plan, item: 2 }]
`,
  *check(dataset) {
    if (dataset.unknown.has('milestone')) return; // what could not be read may cite them
    const cited = citedItems(dataset);
    for (const [id, document] of dataset.documents) {
      const missing = [...cited.get(id) ?? []].flatMap(([prefix, numbers]) => gaps(prefix, numbers, countOf(document, prefix)));
      if (missing.length === 0) continue;
      const isOne = missing.length === 1 && !missing[0]?.includes(' to ');
      yield {
        ref: within(document.ref, 'items'),
        message: `nothing cites ${isOne ? 'item' : 'items'} ${listed(missing)}, between others that are cited`,
        hint: 'add what was left out, or waive this with a reason',
      };
    }
  },
} as const satisfies Rule;

type Numbers = ReadonlyMap<string, ReadonlySet<number>>;

/** The numbers of the items that are cited, by document and prefix; '' where the items have none. */
function citedItems(dataset: Outline): ReadonlyMap<string, Numbers> {
  const cited = new Map<string, Map<string, Set<number>>>();
  for (const { document, item } of citationsOf(dataset)) {
    if (item === null) continue;
    const cut = typeof item === 'number' ? 0 : item.lastIndexOf('-') + 1;
    const prefix = typeof item === 'number' ? '' : item.slice(0, cut);
    const number = typeof item === 'number' ? item : Number(item.slice(cut));
    const prefixes = cited.get(document) ?? new Map<string, Set<number>>();
    const numbers = prefixes.get(prefix) ?? new Set<number>();
    if (prefixes.size === 0) cited.set(document, prefixes);
    if (numbers.size === 0) prefixes.set(prefix, numbers);
    numbers.add(number);
  }
  return cited;
}

/** How many items a document has with a prefix; none where it declares none. */
const countOf = ({ items }: Document, prefix: string): number =>
  (typeof items === 'object' ? items?.get(prefix.slice(0, -1)) : prefix === '' ? items : undefined) ?? 0;

/** What is missing between the lowest and the highest number that the document has: '3', '5 to 7'. */
function gaps(prefix: string, numbers: ReadonlySet<number>, count: number): string[] {
  const sorted = Float64Array.from(numbers).sort().filter((number) => number <= count); // such lists are sorted as numbers, and fast
  const missing: string[] = [];
  for (const [index, number] of sorted.entries()) {
    const [from, to] = [(sorted[index - 1] ?? number) + 1, number - 1];
    if (from <= to) missing.push(from === to ? `${prefix}${String(from)}` : `${prefix}${String(from)} to ${prefix}${String(to)}`);
  }
  return missing;
}

const MOST = 10;

const listed = (ranges: readonly string[]): string =>
  ranges.slice(0, MOST).join(', ') + (ranges.length > MOST ? ` and ${String(ranges.length - MOST)} more` : '');
