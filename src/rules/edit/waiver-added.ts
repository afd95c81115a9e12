import { quoted } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const waiverAdded = {
  id: 'edit/waiver-added',
  severity: 'warning',
  class: 'integrity',
  isAlwaysTold: true,
  summary: 'a waiver that is added is looked at',
  why: 'A waiver lets a problem pass for good. It may be right, and it is how a gate is opened: so each new one is told, with its reason.',
  judge: (change) =>
    (change.kind === 'waiver-added'
      ? { message: `a waiver of ${quoted(change.of ?? '')} was added: ${change.to ?? ''}`, hint: 'see whether its reason holds' }
      : null),
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 6 months (June 2021)
  waive:
    - { rule: deadline/stated, reason: The plan counts from another month }
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 6 months (June 2021)
  waive:
    - { rule: deadline/stated, reason: The plan counts from the signature }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 6 months (June 2021)
  waive:
    - { rule: deadline/stated, reason: The plan counts from another month }
`,
} as const satisfies Rule;
