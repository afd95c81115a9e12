import { findDeadlines, mayNameTime, type Reading } from '../../dates/index.js';
import { partAt, quoted, titleRef, type Named } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

export const deadlineInTitle = {
  id: 'style/deadline-in-title',
  severity: 'warning',
  summary: 'a title says what is to be done, and leaves the date to the deadline',
  why:
    'A date in a title is not reckoned with: the milestone would never be due, or stay in the headline with the old date after its '
    + 'deadline was moved.',
  fails: `
- id: survey
  title: Survey the harbours by June 2021
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  *each(initiative) {
    yield* inTitle(initiative, 'leave it to the deadlines of its milestones');
    for (const milestone of initiative.milestones) yield* inTitle(milestone, 'leave it to deadline:');
  },
} as const satisfies Rule;

function* inTitle(thing: Named, hint: string): Generator<Fault> {
  const { title } = thing;
  if (!mayNameTime(title, 'en')) return;
  const found = findDeadlines(title, [], 'en', true).find(({ reading }) => isDated(reading));
  if (!found) return;
  const { at, end } = found;
  yield {
    ref: partAt(titleRef(thing), { at, length: end - at }),
    message: `the title holds a deadline, ${quoted(title.slice(at, end))}`,
    hint,
  };
}

/** Whether a deadline holds a date or a stretch of time: an event alone, or a repetition without a date, is nothing that could be moved. */
function isDated({ deadline, phrase, parts }: Reading): boolean {
  const written = deadline.is === 'recurring' ? deadline.first : deadline;
  if (written?.is === 'absolute') return written.period.is !== 'unit'; // 'in the month of the launch'
  // 'on two days' and 'a day after that' begin no deadline.
  return written?.is === 'relative' && parts.some(({ name }) => name === 'bound') && !/^(?:on|at)\b/i.test(phrase);
}
