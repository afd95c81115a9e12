import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

const WORDS = { accomplishment: 'accomplishment', recommendation: 'recommendation', claim: 'claim', event: 'meeting' } as const;

export const evidenceRemoved = {
  id: 'edit/evidence-removed',
  severity: 'error',
  class: 'integrity',
  summary: 'nothing that sources report, recommend or claim is taken away',
  why:
    'What documents told as done, what others asked for and what was claimed is held against the promises. Where it can vanish, so can '
    + 'what contradicts a report.',
  judge(change) {
    const { kind, class: grave, subject } = change;
    const word = subject.kind in WORDS ? WORDS[subject.kind as keyof typeof WORDS] : null;
    if (kind !== 'removed' || grave !== 'integrity' || word === null) return null;
    return {
      message: `the ${word} ${quoted(subject.id)} was removed: ${quoted(subject.title)}`,
      hint: record('edit/evidence-removed', change, 'put it back', true),
    };
  },
  was: `
kind: accomplishments
accomplishments:
  - id: pilots-trained
    title: Thirty pilots were trained
    cites: [{ document: report, item: 1 }]
    date: May 2020
  - id: charts-drawn
    title: Charts of two harbours were drawn
    cites: [{ document: report, item: 2 }]
`,
  fails: `
kind: accomplishments
accomplishments:
  - id: charts-drawn
    title: Charts of two harbours were drawn
    cites: [{ document: report, item: 2 }]
`,
  passes: `
kind: accomplishments
accomplishments:
  - id: pilots-trained
    title: Thirty pilots were trained
    cites: [{ document: report, item: 1 }]
    date: May 2020
  - id: charts-drawn
    title: Charts of two harbours were drawn
    cites: [{ document: report, item: 2 }]
  - id: ferry-ordered
    title: A ferry was ordered
    cites: [{ document: report, item: 3 }]
`,
} as const satisfies Rule;
