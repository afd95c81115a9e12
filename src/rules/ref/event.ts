import { eventByWords, resolveFor } from '../../assess/index.js';
import { milestonesOf, within } from '../../model/index.js';
import { dangling, idsOf } from '../declared.js';
import type { Rule } from '../rule.js';

export const event = {
  id: 'ref/event',
  severity: 'error',
  summary: 'a deadline that hangs on an event says which, and the programme declares it',
  *check(dataset) {
    const ids = idsOf(dataset, 'event');
    for (const { deadline } of milestonesOf(dataset)) {
      if (!deadline) continue;
      const { awaits } = resolveFor(dataset.programme, deadline);
      if (deadline.of !== null) {
        if (!ids.has(deadline.of)) yield dangling(within(deadline.ref, 'of'), 'event', deadline.of, ids);
        else if (!hangsOnEvent(deadline.reading.deadline)) {
          yield { ref: within(deadline.ref, 'of'), message: `the phrase does not hang on an event`, hint: 'remove "of", or use anchor: for a date it counts from' };
        }
      } else if (awaits !== null && !eventByWords(dataset.programme, awaits)) {
        yield { ref: deadline.phraseRef, message: `the phrase hangs on an event, "${awaits}", that the programme does not declare`, hint: 'declare it under events: and name it with of:' };
      }
    }
  },
} as const satisfies Rule;

type Written = NonNullable<Parameters<typeof resolveFor>[1]>['reading']['deadline'];

function hangsOnEvent(written: Written): boolean {
  if (written.is === 'recurring') return written.first !== null && hangsOnEvent(written.first);
  return written.is === 'event' || (written.is === 'relative' && written.anchor.is === 'event');
}
