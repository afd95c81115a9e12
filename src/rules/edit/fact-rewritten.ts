import type { Change, Edition } from '../../diff/index.js';
import { quoted } from '../../model/index.js';
import { effectOf, isOfMeeting } from '../effect.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const factRewritten = {
  id: 'edit/fact-rewritten',
  severity: 'error',
  class: 'integrity',
  summary: 'what a source tells stays as it was told',
  why:
    'Dates, parties, figures, evidence, a number in a title and what another document says of a deadline are facts of a source. '
    + 'Rewritten, they fit whatever someone would rather read; what is new is added beside them.',
  judge(change, edition) {
    const message = messageOf(change, edition);
    return message === null ? null : { message, hint: record('edit/fact-rewritten', change, 'put it back as the source has it') };
  },
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  restated:
    - { document: report, item: 1, deadline: by March 2021, scope: same }
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  restated:
    - { document: report, item: 1, deadline: by June 2021, scope: same }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  restated:
    - { document: report, item: 1, deadline: by June 2021, scope: same }
  change: { rule: edit/fact-rewritten, reason: The month was misread, document: report }
`,
} as const satisfies Rule;

function messageOf(change: Change, edition: Edition): string | null {
  const { kind, class: grave, subject, of, from, to } = change;
  if (grave !== 'integrity') return null;
  // The dates of a document and of an event of the programme have rules of their own.
  const isDate = kind === 'redated' && (subject.kind === 'event' ? isOfMeeting(change, edition) : subject.kind !== 'document');
  if (kind === 'retitled') return `a number in the title was changed: it was ${quoted(from ?? '')}`;
  if (kind !== 'fact-rewritten' && !isDate) return null;
  const what = of ?? '';
  const effect = subject.kind === 'event' && isDate ? effectOf(edition) : '';
  if (from === null) return `${what} was set to "${to ?? ''}", which moves the day that counts`;
  // In full: the ends of long tests are where they differ.
  return to === null ? `${what} was taken away; it was "${from}"${effect}` : `${what} was changed from "${from}" to "${to}"${effect}`;
}
