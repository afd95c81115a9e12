import type { Rule } from '../rule.js';

export const versionUnreadable = {
  id: 'edit/unreadable',
  severity: 'error',
  class: 'integrity',
  summary: 'the version compared with can be read',
  why: 'Where the older version has files that cannot be read, nobody can tell what an edit did to them.',
  was: `
kind: initiative
id: harbours
title: "Modern harbours
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
`,
} as const satisfies Rule;
