import { citationsIn, othersOf, quoted, within, type Citation, type Document, type Outline } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

export const item = {
  id: 'ref/item',
  severity: 'error',
  summary: 'an item that is cited is one the document has',
  why: 'Whoever looks up item 4 of a document with three items finds nothing, and cannot tell whether the promise was ever made.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 4 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  each: (initiative, dataset) => itemsMissing(citationsIn(initiative), dataset),
  check: (dataset) => itemsMissing(othersOf(dataset).flatMap(({ cites }) => cites), dataset),
} as const satisfies Rule;

function* itemsMissing(cites: readonly Citation[], { documents }: Outline): Generator<Fault> {
  for (const cite of cites) {
    const document = documents.get(cite.document);
    const range = document && cite.item !== null ? fault(document, cite.item) : null;
    if (range === null) continue;
    const message = `the document ${quoted(cite.document)} has no item ${String(cite.item).slice(0, 60)}`;
    yield { ref: within(cite.ref, 'item'), message, hint: range };
  }
}

/** What items the document has, when this is none of them. */
function fault({ items }: Document, cited: NonNullable<Citation['item']>): string | null {
  if (items === null) return 'it declares no numbered items; add items: to it, or cite it without one';
  if (typeof items === 'number') return typeof cited === 'number' && cited <= items ? null : `it has items 1 to ${String(items)}`;
  const [, prefix, number] = /^(.+)-(\d+)$/.exec(String(cited)) ?? [];
  const last = items.get(prefix ?? '') ?? 0;
  const ranges = [...items].slice(0, 10).map(([name, count]) => `${name}-1 to ${name}-${String(count)}`);
  return Number(number) <= last ? null : `it has ${ranges.join(', ')}`;
}
