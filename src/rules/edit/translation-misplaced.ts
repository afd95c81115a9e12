import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const translationMisplaced = {
  id: 'edit/translation-misplaced',
  severity: 'warning',
  class: 'editorial',
  summary: 'a translation takes the words of no other language and no other title',
  why:
    'French under Spanish, or the title of the row above, is mostly a slip of the hand, and nobody who reads one language alone sees it: '
    + 'each edition of a report would name another commitment.',
  judge: (change) =>
    (change.kind === 'translation-misplaced'
      ? {
        message: `the translation (${change.of ?? ''}) is now ${quoted(change.to ?? '')}, which another language or title had`,
        hint: record('edit/translation-misplaced', change, 'look whether it is the translation of this title'),
      }
      : null),
  was: `
- id: survey
  title: { en: Survey the harbours, fr: Relever les ports, es: Estudiar los puertos }
  cites: [{ document: plan, item: 1 }]
`,
  fails: `
- id: survey
  title: { en: Survey the harbours, fr: Estudiar los puertos, es: Levantar un plano de los puertos }
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: { en: Survey the harbours, fr: Faire le relevé des ports, es: Estudiar los puertos }
  cites: [{ document: plan, item: 1 }]
`,
} as const satisfies Rule;
