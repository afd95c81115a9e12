import { milestonesOf, quoted, within, type Citation, type MilestoneOutline } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const sharedItem = {
  id: 'source/shared-item',
  severity: 'warning',
  summary: 'milestones that cite the same item say that they are related',
  why:
    'One item of a source is one commitment, unless it holds two deadlines. Two milestones that share it unawares are a mistyped '
    + 'number, or the same promise counted twice.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: dredging
  title: Dredge the channels
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: dredging
  title: Dredge the channels
  cites: [{ document: plan, item: 1 }]
  related: [survey]
`,
  *check(dataset) {
    const byDocument = new Map<string, Map<Citation['item'], First>>();
    for (const milestone of milestonesOf(dataset)) {
      for (const { document, item, ref } of milestone.cites) {
        if (item === null) continue;
        const first = byDocument.get(document) ?? new Map<Citation['item'], First>();
        const other = first.get(item);
        if (first.size === 0) byDocument.set(document, first);
        if (!other) first.set(item, { milestone, ref });
        else if (!areRelated(milestone, other)) {
          yield {
            ref: within(ref, 'item'),
            message: `the milestone ${quoted(other.milestone.id)} cites item ${String(item)} of ${quoted(document)} too`,
            hint: 'correct the item, or name one of them in related: of the other',
            other: within(other.ref, 'item'),
          };
        }
      }
    }
  },
} as const satisfies Rule;

/** The milestone that cites an item first, and where. */
interface First {
  readonly milestone: MilestoneOutline;
  readonly ref: Citation['ref'];
  /** What it names as related, when that was first asked for. */
  related?: ReadonlySet<string>;
}

function areRelated({ id, related }: MilestoneOutline, first: First): boolean {
  if (id === first.milestone.id || related.includes(first.milestone.id)) return true;
  first.related ??= new Set(first.milestone.related);
  return first.related.has(id);
}
