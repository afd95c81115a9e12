import { quoted, titleRef } from '../../model/index.js';
import { copiesIn } from '../titles.js';
import type { Rule } from '../rule.js';

export const copiedTitle = {
  id: 'style/copied-title',
  severity: 'warning',
  summary: 'no two milestones or initiatives share a title, but an initiative and one of its own',
  why:
    'In a list, a report or a headline the title stands alone. Two commitments with the same title cannot be told apart, and the second '
    + 'is mostly a copy that was never finished.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: pier-survey
  title: Survey the harbours
  cites: [{ document: plan, item: 2 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: pier-survey
  title: Survey the ferry piers
  cites: [{ document: plan, item: 2 }]
`,
  *check(dataset) {
    for (const { thing, first, kind } of copiesIn(dataset)) {
      yield {
        ref: titleRef(thing),
        message: `the ${kind} ${quoted(first.id)} has the title ${quoted(thing.title)} too`,
        hint: 'say what sets them apart',
        other: titleRef(first),
      };
    }
  },
} as const satisfies Rule;
