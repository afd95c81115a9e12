import { resolveFor } from '../../assess/index.js';

import type { Rule } from '../rule.js';

export const range = {
  id: 'deadline/range',
  severity: 'error',
  summary: 'a deadline comes to a day, unless it awaits an event',
  why:
    'A promise that never falls due can never be broken. Without a first date, or with a number far off, nobody could ever '
    + 'call it late.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: annually
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021 and annually thereafter
`,
  blocks: 'data',
  *each({ milestones }, dataset) {
    for (const { deadline } of milestones) {
      if (!deadline) continue;
      const { due, awaits, recurs } = resolveFor(dataset.programme, deadline);
      if (due !== null || awaits !== null) continue;
      const { phrase, phraseRef: ref } = deadline;
      const remedy = "say when it falls due first: 'by June 2006 and annually thereafter'";
      yield recurs
        ? { ref, message: `"${phrase}" repeats without a first date`, hint: remedy }
        : { ref, message: `"${phrase}" falls outside the years 0001 to 9999`, hint: 'correct the number' };
    }
  },
} as const satisfies Rule;
