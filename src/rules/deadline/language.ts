import { milestonesOf, quoted, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const language = {
  id: 'deadline/language',
  severity: 'error',
  summary: 'a deadline phrase is in a language of the programme',
  why:
    'Words of a date differ between languages and a few mean different things in two of them. A phrase in a language that the '
    + 'programme does not name may have been read as something that nobody wrote.',
  fails: `
kind: programme
languages: [fr]
`,
  passes: `
kind: programme
languages: [en, fr]
`,
  *check(dataset) {
    const { languages } = dataset.programme;
    const phrases = [...milestonesOf(dataset)].flatMap(({ deadline, restated }) => [
      ...(deadline ? [{ ...deadline, ref: deadline.phraseRef }] : []),
      ...restated.flatMap(({ deadline: other, ref }) => (other ? [{ ...other, ref: within(ref, 'deadline') }] : [])),
    ]);
    const tested = dataset.claims.flatMap(({ tests }) => tests)
      .flatMap((test) => (test.is === 'date' && test.deadline ? [{ ...test.deadline, ref: within(test.ref, 'when') }] : []));
    for (const { phrase, reading, ref } of [...phrases, ...tested]) {
      if (languages.includes(reading.language)) continue;
      yield {
        ref,
        message: `${quoted(phrase)} was read as "${reading.language}", and the programme writes in ${languages.join(', ')}`,
        hint: `write it in a language of the programme, or add ${reading.language} to its languages:`,
      };
    }
  },
} as const satisfies Rule;
