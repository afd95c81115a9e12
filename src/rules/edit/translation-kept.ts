import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const translationKept = {
  id: 'edit/translation-kept',
  severity: 'warning',
  class: 'editorial',
  summary: 'a translation follows its original',
  why: 'The editions of a report are equally valid. A title or text that changes in one language alone says two things in one report.',
  judge(change) {
    const { kind, subject, of } = change;
    return kind === 'translation-kept'
      ? {
        message: `the ${subject.kind === 'narrative' ? 'text' : 'title'} was changed, and its translation (${of ?? ''}) was not`,
        hint: record('edit/translation-kept', change, 'look whether the translation still says the same, and change it'),
      }
      : null;
  },
  was: `
- id: survey
  title: { en: Survey the harbours, fr: Relever les ports }
  cites: [{ document: plan, item: 1 }]
`,
  fails: `
- id: survey
  title: { en: Survey the harbours and rivers, fr: Relever les ports }
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: { en: Survey the harbours and rivers, fr: Relever les ports et les cours d'eau }
  cites: [{ document: plan, item: 1 }]
`,
} as const satisfies Rule;
