import { quoted, within, type Deadline, type Milestone, type Outline } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

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
  each: ({ milestones }, dataset) => strangersIn(phrasesOf(milestones), dataset),
  check: (dataset) => strangersIn(phrasesOfClaims(dataset), dataset),
} as const satisfies Rule;

function* strangersIn(phrases: Iterable<Phrase>, { programme: { languages } }: Outline): Generator<Fault> {
  for (const { phrase, reading, ref } of phrases) {
    if (languages.includes(reading.language)) continue;
    yield {
      ref,
      message: `${quoted(phrase)} was read as "${reading.language}", and the programme writes in ${languages.join(', ')}`,
      hint: `write it in a language of the programme, or add ${reading.language} to its languages:`,
    };
  }
}

type Phrase = Pick<Deadline, 'phrase' | 'reading' | 'ref'>;

function* phrasesOf(milestones: readonly Milestone[]): Generator<Phrase> {
  for (const { deadline, restated } of milestones) {
    if (deadline) yield { phrase: deadline.phrase, reading: deadline.reading, ref: deadline.phraseRef };
    for (const { deadline: other, ref } of restated) if (other) yield { ...other, ref: within(ref, 'deadline') };
  }
}

function* phrasesOfClaims({ claims }: Outline): Generator<Phrase> {
  for (const test of claims.flatMap(({ tests }) => tests)) {
    if (test.is === 'date' && test.deadline) yield { ...test.deadline, ref: within(test.ref, 'when') };
  }
}
