// `spp explain`: what a deadline phrase comes to, step by step.
import { dayName, durationCode, durationName, type Reading, type Resolution, type Unreadable } from '../dates/index.js';
import type { Cell, Report } from '../model/index.js';

/** The page of a phrase that was read. */
export function explainReport({ phrase, language }: Reading, resolution: Resolution): Report {
  const { kind, anchor, due, precision, stated, recurs, steps, awaits } = resolution;
  const undated = kind === 'none' ? 'never: it is not a deadline' : awaits !== null ? 'no date yet' : 'no date';
  const fields: [string, string | null][] = [
    ['kind', kind],
    ['counts from', anchor],
    ['due', due === null ? undated : `${due} (${dayName(due)})`],
    ['precision', precision],
    ['stated', stated?.name ?? null],
    ['repeats', recurs && `every ${durationName(recurs)}`],
    ['language', language],
  ];
  return {
    is: 'page',
    blocks: [
      { is: 'heading', level: 1, text: `'${phrase}'` },
      {
        is: 'fields',
        fields: fields.flatMap(([name, value]) => (value === null ? [] : [{ name, value: { text: value } satisfies Cell }])),
      },
      { is: 'heading', level: 2, text: 'Steps' },
      { is: 'list', ordered: true, items: steps.map((step) => ({ text: step })) },
    ],
    data: () => ({
      schemaVersion: 1, phrase, language, kind, anchor, due, precision, stated: stated?.code ?? null,
      recurs: recurs && durationCode(recurs), steps,
    }),
  };
}

/** What is said of a phrase that is no deadline: how far it was understood, and what was missing there. */
export function notUnderstoodReport({ phrase, at, understood, expected }: Unreadable): Report {
  const rest = phrase.slice(at).trim();
  return noneReport(phrase, [
    understood === '' ? 'nothing of it was understood' : `understood: '${understood}'`,
    rest === '' ? 'the phrase breaks off there' : `not understood: '${rest}'`,
    `expected there: ${expected.join(', ')}`,
  ]);
}

/** What is said of a phrase that was understood and is no deadline all the same. */
export const notADeadlineReport = ({ phrase }: Reading, why: string): Report => noneReport(phrase, [why]);

const noneReport = (phrase: string, steps: readonly string[]): Report => ({
  is: 'page',
  blocks: [
    { is: 'heading', level: 1, text: `'${phrase}'` },
    { is: 'fields', fields: [{ name: 'kind', value: { text: 'none' } }, { name: 'due', value: { text: 'never: it is not a deadline' } }] },
    { is: 'heading', level: 2, text: 'Steps' },
    { is: 'list', items: steps.map((step) => ({ text: step })) },
  ],
  data: () => ({
    schemaVersion: 1, phrase, language: 'en', kind: 'none', anchor: null, due: null, precision: null, stated: null,
    recurs: null, steps,
  }),
});
