
import type { Rule } from '../rule.js';

export const rebaseline = {
  id: 'deadline/rebaseline',
  severity: 'error',
  summary: 'only a deadline with one due date has a baseline that can be moved',
  why: 'A new due date must replace an old one. Where there was none, the entry hides that a deadline is missing from the record.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  rebaseline:
    - { to: December 2021, reason: Agreed by the ministers, document: report }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  rebaseline:
    - { to: December 2021, reason: Agreed by the ministers, document: report }
`,
  *each({ milestones }) {
    for (const { deadline, rebaseline: changes } of milestones) {
      const recurring = deadline?.reading.deadline.is === 'recurring';
      if (deadline && !recurring) continue;
      for (const { ref } of changes) {
        yield recurring
          ? { ref, message: 'a recurring deadline has no one baseline to move', hint: 'record the new date as a forecast of an entry' }
          : { ref, message: 'there is no deadline whose baseline could be moved', hint: 'add the deadline, or remove the rebaseline' };
      }
    }
  },
} as const satisfies Rule;
