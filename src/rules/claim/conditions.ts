import { conditionsOf } from '../../assess/index.js';
import { conditionsIn, keyAt, quoted, suggest, within, type Conditions, type Outline } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

export const conditions = {
  id: 'claim/conditions',
  severity: 'error',
  summary: 'a test of a claim puts only conditions that what it counts can meet',
  why:
    'A condition that means nothing for what is counted leaves nothing to count, and a claim would be called wrong for it. The same goes '
    + 'for items without their document.',
  fails: `
kind: claims
claims:
  - id: two-ports
    title: There are two groups for ports
    cites: [{ document: plan, item: 1 }]
    tests: [{ count: groups, where: { target: "2021" }, is: 2 }]
`,
  passes: `
kind: claims
claims:
  - id: two-ports
    title: There are two groups for ports
    cites: [{ document: plan, item: 1 }]
    tests: [{ count: groups, where: { agenda: trade }, is: 2 }]
`,
  *check(dataset) {
    for (const { test, conditions: wanted, ref } of conditionsIn(dataset)) {
      if (test.is !== 'count') continue;
      const known = conditionsOf(test.count);
      for (const key of Object.keys(wanted) as (keyof Conditions)[]) {
        if (known.includes(key)) continue;
        const at = keyAt(within(ref, key));
        const hint = known.length > 0 ? suggest(key, known) : 'remove it';
        yield { ref: at, message: `${test.count} cannot be counted by ${quoted(key)}`, hint };
      }
      if (wanted.items === undefined || !known.includes('items')) continue;
      const fault = faultOfItems(wanted.items, wanted.document ?? test.among?.document, dataset);
      if (fault) yield { ref: within(ref, 'items'), ...fault };
    }
  },
} as const satisfies Rule;

function faultOfItems(items: NonNullable<Conditions['items']>, id: string | undefined, { documents }: Outline): Omit<Fault, 'ref'> | null {
  if (id === undefined) return { message: 'items are named without their document', hint: 'add document:' };
  const document = documents.get(id);
  if (!document || typeof items !== 'string') return null;
  const prefixes = typeof document.items === 'object' && document.items !== null ? [...document.items.keys()] : [];
  if (prefixes.includes(items)) return null;
  return { message: `the document ${quoted(id)} has no items that begin with ${quoted(items)}`, hint: suggest(items, prefixes) };
}
