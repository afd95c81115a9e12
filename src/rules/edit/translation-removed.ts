import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const translationRemoved = {
  id: 'edit/translation-removed',
  severity: 'warning',
  class: 'editorial',
  summary: 'a translation stays as long as what it translates',
  why:
    'Without it, the title stands in English in the other editions of a report. Only where the English title is reworded is it right to '
    + 'give up a translation that no longer fits.',
  judge: (change) =>
    (change.kind === 'translation-removed'
      ? {
        message: `the translation (${change.of ?? ''}) was taken away: ${quoted(change.from ?? '')}`,
        hint: record('edit/translation-removed', change, 'put it back'),
      }
      : null),
  was: `
- id: survey
  title: { en: Survey the harbours, fr: Relever les ports }
  cites: [{ document: plan, item: 1 }]
`,
  fails: `
- id: survey
  title: { en: Survey the harbours }
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: { en: Survey the harbours, fr: Relever les ports, es: Estudiar los puertos }
  cites: [{ document: plan, item: 1 }]
`,
} as const satisfies Rule;
