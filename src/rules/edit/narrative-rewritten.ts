import type { Change } from '../../diff/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const narrativeRewritten = {
  id: 'edit/narrative-rewritten',
  severity: 'warning',
  class: 'integrity',
  summary: 'what officials wrote for a report that was given is neither rewritten nor removed',
  why:
    'The text is what leaders were told. A report counts as given once the record has a report to leaders or a summit after its period, '
    + 'a text for a later one, or a document of a whole interval later.',
  judge(change) {
    const message = messageOf(change);
    return message === null ? null : {
      message,
      hint: record('edit/narrative-rewritten', change, 'write what is new for the next report', change.kind === 'removed'),
    };
  },
  was: `
kind: narrative
id: ports-2019
period: H2 2019
section: groups
group: ports
text:
  en: Two harbours are late.
`,
  fails: `
kind: narrative
id: ports-2019
period: H2 2019
section: groups
group: ports
text:
  en: All harbours are in time.
`,
  passes: `
kind: narrative
id: ports-2019
period: H2 2019
section: groups
group: ports
text:
  en: Two harbours are late.
---
kind: narrative
id: ports-2020
period: H1 2020
section: groups
group: ports
text:
  en: All harbours are in time.
`,
} as const satisfies Rule;

function messageOf({ kind, class: grave, subject, of, from, to }: Change): string | null {
  if (grave !== 'integrity' || subject.kind !== 'narrative') return null;
  const given = `of a report that was given (${subject.title})`;
  if (kind === 'removed') return `a text ${given} was removed`;
  if (kind !== 'narrated') return null;
  const what = `${of ?? ''} ${given}`;
  return to === null ? `${what} was taken away; it was ${from ?? ''}` : `${what} was changed from ${from ?? ''} to ${to}`;
}
