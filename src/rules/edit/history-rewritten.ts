import type { Change } from '../../diff/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const historyRewritten = {
  id: 'edit/history-rewritten',
  severity: 'error',
  class: 'integrity',
  summary: 'what was reported once is neither rewritten nor removed',
  why: 'A report is what a document said on its day. If entries can be changed afterwards, nobody can prove what ministers were told.',
  judge(change) {
    const message = messageOf(change);
    return message === null ? null : {
      message, hint: record('edit/history-rewritten', change, 'put it back as it was, and add an entry for what is new'),
    };
  },
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: delayed
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: on-track
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  history:
    - document: plan
      statusAsOf: "2020-01-15"
      status: delayed
    - document: report
      status: on-track
`,
} as const satisfies Rule;

function messageOf({ kind, of, from, to }: Change): string | null {
  switch (kind) {
    case 'report-removed': return `the entry of ${of ?? ''} was removed; it reported ${from ?? ''}`;
    case 'report-rewritten': return `what ${of ?? ''} reported was rewritten from ${from ?? 'nothing'} to ${to ?? 'nothing'}`;
    case 'rebaseline-removed': return `a recorded rebaseline to ${from ?? ''} was taken away`;
    case 'change-removed': return `the record of an intended change (${of ?? ''}) was taken away`;
    default: return null;
  }
}
