import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const idChanged = {
  id: 'edit/id-changed',
  severity: 'error',
  class: 'integrity',
  summary: 'an id is permanent',
  why: 'Reports and letters refer to an id for years. One that changes breaks them, and looks like a promise deleted and another made.',
  judge: (change) =>
    (change.kind === 'id-changed'
      ? {
        message: `the ${change.subject.kind} ${quoted(change.from ?? '')} has a new id, ${quoted(change.to ?? '')}`,
        hint: record('edit/id-changed', change, `keep the id ${change.from ?? ''}`),
      }
      : null),
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  fails: `
- id: harbour-survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  passes: `
- id: harbour-survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
  change: { rule: edit/id-changed, reason: The old id misnamed it, document: plan }
`,
} as const satisfies Rule;
