import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const sourceRemoved = {
  id: 'edit/source-removed',
  severity: 'error',
  class: 'integrity',
  summary: 'a source is not taken away',
  why: 'The documents are the evidence. Taking one away takes with it what it proves, and what it contradicts.',
  judge: (change, edition) =>
    (change.kind === 'removed' && change.subject.kind === 'document'
      ? {
        message: `the document ${quoted(change.subject.id)} was removed`,
        hint: record('edit/source-removed', { ...change, ref: edition.after.programme.ref }, 'put it back', true),
      }
      : null),
  was: `
kind: documents
documents:
  - id: plan
    title: Action plan
    published: "2020-01-15"
    items: 3
  - id: report
    title: First report
    published: "2020-07-15"
    statusAsOf: "2020-06-30"
    items: 3
`,
  fails: `
kind: documents
documents:
  - id: plan
    title: Action plan
    published: "2020-01-15"
    items: 3
`,
  passes: `
kind: documents
documents:
  - id: plan
    title: Action plan
    published: "2020-01-15"
    items: 3
  - id: report
    title: First report
    published: "2020-07-15"
    statusAsOf: "2020-06-30"
    items: 3
  - id: second-report
    title: Second report
    published: "2021-01-15"
`,
} as const satisfies Rule;
