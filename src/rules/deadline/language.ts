import { milestonesOf, quoted, within, type Dataset, type Deadline } from '../../model/index.js';
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
    for (const { phrase, reading, ref } of phrasesIn(dataset)) {
      if (languages.includes(reading.language)) continue;
      yield {
        ref,
        message: `${quoted(phrase)} was read as "${reading.language}", and the programme writes in ${languages.join(', ')}`,
        hint: `write it in a language of the programme, or add ${reading.language} to its languages:`,
      };
    }
  },
} as const satisfies Rule;

type Phrase = Pick<Deadline, 'phrase' | 'reading' | 'ref'>;

function* phrasesIn(dataset: Dataset): Generator<Phrase> {
  for (const { deadline, restated } of milestonesOf(dataset)) {
    if (deadline) yield { phrase: deadline.phrase, reading: deadline.reading, ref: deadline.phraseRef };
    for (const { deadline: other, ref } of restated) if (other) yield { ...other, ref: within(ref, 'deadline') };
  }
  for (const test of dataset.claims.flatMap(({ tests }) => tests)) {
    if (test.is === 'date' && test.deadline) yield { ...test.deadline, ref: within(test.ref, 'when') };
  }
}
