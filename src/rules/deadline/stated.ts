import { resolveFor } from '../../assess/index.js';
import { contains } from '../../dates/index.js';

import { englishWords } from '../../words/index.js';
import { stepWords } from '../../words/steps.js';
import type { Rule } from '../rule.js';

export const stated = {
  id: 'deadline/stated',
  severity: 'error',
  summary: 'the month a source states beside a deadline is what the deadline comes to',
  why:
    "Where the source says both 'within 12 months' and the month that is, the two check each other. A difference is a slip "
    + 'of copying, or of the source, which is then worth telling.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 12 months (June 2021)
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 12 months (January 2021)
`,
  *each({ milestones }, dataset) {
    if (dataset.programme.anchor.code === '') return; // it could not be read, which is a problem of its own
    for (const { deadline } of milestones) {
      if (!deadline) continue;
      const { due, stated: says, awaits, steps } = resolveFor(dataset.programme, deadline);
      if (!says || (due !== null && contains(says, due))) continue;
      yield due === null
        ? {
          ref: deadline.phraseRef,
          message: `the source states ${says.name}, and nothing can be computed`,
          hint: awaits === null
            ? steps.slice(0, 1).map((step) => stepWords(englishWords(), step)).join('')
            : `give the event "${awaits}" a date, or waive this with a reason`,
        }
        : {
          ref: deadline.phraseRef,
          message: `the source states ${says.name}, and the phrase comes to ${due}`,
          hint: 'correct the phrase or its anchor, or waive this with a reason',
        };
    }
  },
} as const satisfies Rule;
