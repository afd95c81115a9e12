import { eventByWords, resolveFor } from '../../assess/index.js';
import { originsIn, quoted, within } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const event = {
  id: 'ref/event',
  severity: 'error',
  summary: 'a deadline that hangs on an event says which, and whatever names an event names one that is declared',
  why: 'While its event has no date such a deadline is not overdue. Tied to an event that does not exist, it would never fall due.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: { phrase: within 12 months of entry into force, of: traety }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: { phrase: within 12 months of entry into force, of: treaty }
`,
  fixes: 'writes the one declared id that is a single slip away',
  blocks: 'data',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'event');
    for (const { event: id, ref } of originsIn(dataset)) yield* dangling(id, ref, 'event');
    for (const test of dataset.claims.flatMap(({ tests }) => tests)) {
      if (test.is === 'date') yield* dangling(test.event, test.ref, 'event');
    }
  },
  *each({ milestones }, dataset) {
    const dangling = danglingIn(dataset, 'event');
    for (const { deadline } of milestones) {
      if (!deadline) continue;
      const { awaits } = resolveFor(dataset.programme, deadline);
      if (deadline.of !== null) {
        const faults = dangling(deadline.of, deadline.ref, 'of');
        yield* faults;
        if (faults.length === 0 && !hangsOnEvent(deadline.reading.deadline)) {
          yield {
            ref: within(deadline.ref, 'of'),
            message: `the phrase does not hang on an event`,
            hint: 'remove "of", or use anchor: for a date it counts from',
          };
        }
      } else if (awaits !== null && !eventByWords(dataset.programme, awaits)) {
        yield {
          ref: deadline.phraseRef,
          message: `the phrase hangs on an event, ${quoted(awaits)}, that the programme does not declare`,
          hint: 'declare it under events: and name it with of:',
        };
      }
    }
  },
} as const satisfies Rule;

type Written = NonNullable<Parameters<typeof resolveFor>[1]>['reading']['deadline'];

function hangsOnEvent(written: Written): boolean {
  if (written.is === 'recurring') return written.first !== null && hangsOnEvent(written.first);
  return written.is === 'event' || (written.is === 'relative' && written.anchor.is === 'event');
}
