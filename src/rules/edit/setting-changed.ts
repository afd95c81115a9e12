import { quoted } from '../../model/index.js';
import { effectOf, isOfMeeting } from '../effect.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const settingChanged = {
  id: 'edit/setting-changed',
  severity: 'error',
  class: 'commitment',
  summary: 'what the programme sets for all of its commitments does not change unseen',
  why: 'The anchor, the end and the interval of reports decide at once for every commitment when it was due, or whether anyone still asks.',
  judge(change, edition) {
    const isEvent = change.kind === 'redated' && change.subject.kind === 'event' && !isOfMeeting(change, edition);
    if ((change.kind !== 'setting' && !isEvent) || change.from === null) return null;
    const what = isEvent ? `the date of the event ${quoted(change.subject.id)}` : `${change.of ?? ''} of the programme`;
    return {
      message: `${what} was changed from ${change.from} to ${change.to ?? 'nothing'}${effectOf(edition)}`,
      hint: record('edit/setting-changed', change, 'put it back'),
    };
  },
  was: `
kind: programme
reports: every 6 months
`,
  fails: `
kind: programme
reports: every 12 months
`,
  passes: `
kind: programme
reports: every 12 months
change: { rule: edit/setting-changed, reason: The leaders asked for one report a year, document: report }
`,
} as const satisfies Rule;
