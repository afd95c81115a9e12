import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const sourceRedated = {
  id: 'edit/source-redated',
  severity: 'error',
  class: 'integrity',
  summary: 'the dates of a source do not change',
  why: 'A document is known from the day it came out, and the day its statuses speak of decides what was late. New dates rewrite both.',
  judge: (change) =>
    (change.kind === 'redated' && change.subject.kind === 'document' && change.class === 'integrity'
      ? {
        message: `${change.of ?? ''} of ${quoted(change.subject.id)} was changed from ${change.from ?? 'none'} to ${change.to ?? 'none'}`,
        hint: record('edit/source-redated', change, 'put it back as the source has it'),
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
  - id: report
    title: First report
    published: "2020-08-15"
    statusAsOf: "2020-06-30"
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
    published: "2020-08-15"
    statusAsOf: "2020-06-30"
    items: 3
    change: { rule: edit/source-redated, reason: It came out a month later than was noted, document: report }
`,
} as const satisfies Rule;
