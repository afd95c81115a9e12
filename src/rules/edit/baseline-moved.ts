import { BY_SETTING } from '../../diff/index.js';
import { quoted } from '../../model/index.js';
import { isEffectTold } from '../effect.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const baselineMoved = {
  id: 'edit/baseline-moved',
  severity: 'error',
  class: 'integrity',
  summary: 'a published deadline moves only by a recorded rebaseline',
  why: 'Whoever may move a deadline in silence is never late. The first date published stays; what replaced it has reason and document.',
  judge(change, edition) {
    if (change.kind !== 'baseline-moved' && change.kind !== 'deadline-removed') return null;
    // Where a setting or the date of an event moved it, that is told once, with what was changed.
    if (change.of === BY_SETTING && isEffectTold(edition)) return null;
    const days = Math.abs(change.days ?? 0);
    const by = days === 0 ? '' : ` (${String(days)} day${days === 1 ? '' : 's'} ${(change.days ?? 0) > 0 ? 'later' : 'earlier'})`;
    return {
      message: change.kind === 'baseline-moved'
        ? `the deadline was moved from ${change.from ?? ''} to ${change.to ?? ''}${by}`
        : `the deadline ${quoted(change.from ?? '')} was taken away`,
      hint: record('edit/baseline-moved', change, 'keep the deadline as published; a new date is a rebaseline or a forecast'),
    };
  },
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by December 2021
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  deadline: by June 2021
  rebaseline:
    - { to: December 2021, reason: The ports asked for more time, document: report }
`,
} as const satisfies Rule;
