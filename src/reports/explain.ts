// `spp explain`: what a deadline phrase comes to, step by step.
import {
  dayName, daysBetween, durationCode, durationName, weekdayOf, type Alternative, type Found, type PhrasePart, type PlainDate,
  type Reading, type Resolution, type Unreadable, type WrittenDeadline,
} from '../dates/index.js';
import type { Block, Cell, Column, Report } from '../model/index.js';
import { englishWords } from '../words/index.js';
import { stepWords } from '../words/steps.js';
import { markedLines } from './marked.js';

/** A phrase that was read, and what it comes to. */
export interface Explained {
  readonly reading: Reading;
  readonly resolution: Resolution;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const text = (value: string): Cell => ({ text: value });

/** '30 June 2006, a Friday'. */
const dayWithWeekday = (day: PlainDate): string => `${dayName(day)}, a ${WEEKDAYS[weekdayOf(day) - 1] ?? ''}`;

/** '62 days before 31 August 2006': where a day lies, as of another. */
function distance(day: PlainDate, asOf: PlainDate): string {
  const days = daysBetween(day, asOf);
  const count = `${String(Math.abs(days))} day${Math.abs(days) === 1 ? '' : 's'}`;
  if (days === 0) return `on the day itself, ${dayName(asOf)}`;
  return `${count} ${days > 0 ? 'past' : 'ahead'} on ${dayName(asOf)}`;
}

/** The phrase with its parts named below it. */
function markedBlock({ phrase, parts }: Reading): Block[] {
  const lines = markedLines(phrase, parts);
  return lines.length === 0 ? [] : [{ is: 'code', language: 'text', text: lines.join('\n') }];
}

/** The page of a phrase that was read, as of a day. */
export function explainReport(explained: Explained, asOf: PlainDate): Report {
  return { is: 'page', blocks: blocksOf(explained, asOf), data: () => ({ schemaVersion: 1, ...dataOf(explained), asOf }) };
}

function blocksOf({ reading, resolution }: Explained, asOf: PlainDate): Block[] {
  const { kind, anchor, due, start, precision, stated, recurs, until, awaits, alternatives } = resolution;
  const undated = kind === 'none' ? 'never: it is not a deadline' : awaits !== null ? 'no date yet' : 'no date';
  const fields: [string, string | null][] = [
    ['kind', kind],
    ['counts from', anchor],
    [start === null || due !== null ? 'from' : 'not before', start && `${start} (${dayWithWeekday(start)})`],
    ['due', due === null ? undated : `${due} (${dayWithWeekday(due)})`],
    ['that is', due && distance(due, asOf)],
    ['precision', precision],
    ['stated', stated?.name ?? null],
    ['repeats', recurs && `every ${durationName(recurs)}`],
    ['until', until],
    ['language', reading.language],
  ];
  return [
    { is: 'heading', level: 1, text: `'${reading.phrase}'` },
    ...markedBlock(reading),
    { is: 'fields', fields: fields.flatMap(([name, value]) => (value === null ? [] : [{ name, value: text(value) }])) },
    { is: 'heading', level: 2, text: 'Steps' },
    { is: 'list', ordered: true, items: stepsOf(resolution).map(text) },
    ...(alternatives.length === 0 ? [] : [
      { is: 'heading', level: 2, text: 'Not taken' } as const,
      { is: 'list', items: alternatives.map((alternative) => text(alternativeText(alternative))) } as const,
    ]),
  ];
}

const alternativeText = ({ due, why }: Alternative): string => `${due === null ? 'no date' : `${due} (${dayWithWeekday(due)})`}, ${why}`;

const stepsOf = ({ steps }: Resolution): readonly string[] => {
  const words = englishWords();
  return steps.map((step) => stepWords(words, step));
};

/**
 * How long after, or with a minus before, what it counts from a deadline falls due, in ISO 8601-2; working days as days. Null where it is
 * not a mere stretch: a day of the month to which it leads, or what counts from something itself.
 */
function stretchOf(written: WrittenDeadline): string | null {
  if (written.is === 'recurring') return written.first && stretchOf(written.first);
  if (written.is !== 'relative' || written.pick || written.anchor.is === 'relative') return null;
  return `${written.before ? '-' : ''}${durationCode(written.duration)}`;
}

/** What is known of a phrase, as data. */
function dataOf({ reading, resolution }: Explained): object {
  const { kind, anchor, due, start, precision, stated, recurs, until, awaits, alternatives } = resolution;
  return {
    phrase: reading.phrase, language: reading.language, kind, anchor, event: awaits, duration: stretchOf(reading.deadline),
    due, precision, start, stated: stated?.code ?? null, recurs: recurs && durationCode(recurs), until, condition: reading.condition,
    steps: stepsOf(resolution), alternatives,
    parts: reading.parts.map(({ name, at, end }: PhrasePart) => ({ name, at, end, text: reading.phrase.slice(at, end) })),
  };
}

/** The page of a text that holds several deadlines, or of a search in running text: each with its place. */
export function foundReport(source: string, found: readonly (Explained & Pick<Found, 'at' | 'end'>)[], asOf: PlainDate): Report {
  const count = found.length === 0 ? 'no deadline' : `${String(found.length)} deadline${found.length === 1 ? '' : 's'}`;
  return {
    is: 'page',
    blocks: [
      { is: 'text', text: `${count} in '${source}'` },
      ...found.flatMap(({ at, end, ...explained }, index): Block[] => {
        const [heading, ...rest] = blocksOf(explained, asOf);
        const place = `characters ${String(at + 1)} to ${String(end)}`;
        if (heading?.is !== 'heading') return [];
        return [{ ...heading, text: `${String(index + 1)}. ${heading.text} (${place})` }, ...rest];
      }),
    ],
    data: () => ({
      schemaVersion: 1, text: source, asOf, deadlines: found.map(({ at, end, ...explained }) => ({ at, end, ...dataOf(explained) })),
    }),
  };
}

/** The deadlines of a document, in a table: where each stands, as line and column from 1, and what it comes to. */
export function documentReport(document: string, found: readonly (Explained & Pick<Found, 'at' | 'end'>)[], asOf: PlainDate): Report {
  const placed = placesIn(document, found);
  const rows = placed.map(({ line, column, phrase, reading, resolution: { kind, due, recurs } }) => ({
    level: 0 as const,
    cells: [
      `${String(line)}:${String(column)}`, phrase, kind, due ?? '', recurs ? `every ${durationName(recurs)}` : '', reading.language,
    ].map(text),
  }));
  return {
    is: 'list',
    blocks: rows.length === 0 ? [] : [{ is: 'table', columns: COLUMNS, sections: [{ heading: null, rows }] }],
    data: () => ({
      schemaVersion: 1, asOf,
      deadlines: placed.map(({ line, column, at, end, phrase, ...explained }) => ({ line, column, at, end, ...dataOf(explained), phrase })),
    }),
  };
}

const COLUMNS: readonly Column[] = [
  { id: 'place', heading: 'line', fixed: true }, { id: 'deadline', heading: 'deadline', breaks: '%', whole: true },
  { id: 'kind', heading: 'kind', fixed: true }, { id: 'due', heading: 'due', fixed: true }, { id: 'repeats', heading: 'repeats' },
  { id: 'language', heading: 'language' },
];

/** What was found with its place, and its phrase in one line. */
function placesIn<F extends Explained & Pick<Found, 'at' | 'end'>>(document: string, found: readonly F[]): (F & Placed)[] {
  let [line, begins, seen] = [1, 0, 0];
  return found.map((one) => {
    for (let next = document.indexOf('\n', seen); next >= 0 && next < one.at; next = document.indexOf('\n', seen)) {
      line++;
      begins = seen = next + 1;
    }
    return { ...one, line, column: one.at - begins + 1, phrase: one.reading.phrase.replace(/\s+/g, ' ') };
  });
}

interface Placed {
  readonly line: number;
  readonly column: number;
  readonly phrase: string;
}

/** What is said of a phrase that is no deadline: how far it was understood, and what was missing there. */
export function notUnderstoodReport({ phrase, language, at, understood, expected }: Unreadable): Report {
  const rest = phrase.slice(at).trim();
  return noneReport(phrase, language, [
    understood === '' ? 'nothing of it was understood' : `understood: '${understood}'`,
    rest === '' ? 'the phrase breaks off there' : `not understood: '${rest}'`,
    `expected there: ${expected.join(', ')}`,
  ]);
}

/** What is said of a phrase that was understood and is no deadline all the same. */
export const notADeadlineReport = ({ phrase, language }: Reading, why: string): Report => noneReport(phrase, language, [why]);

const noneReport = (phrase: string, language: string, steps: readonly string[]): Report => ({
  is: 'page',
  blocks: [
    { is: 'heading', level: 1, text: `'${phrase}'` },
    { is: 'fields', fields: [{ name: 'kind', value: { text: 'none' } }, { name: 'due', value: { text: 'never: it is not a deadline' } }] },
    { is: 'heading', level: 2, text: 'Steps' },
    { is: 'list', items: steps.map((step) => ({ text: step })) },
  ],
  data: () => ({
    schemaVersion: 1, phrase, language, kind: 'none', anchor: null, event: null, duration: null,
    due: null, precision: null, start: null, stated: null, recurs: null, until: null, condition: null, steps, alternatives: [], parts: [],
  }),
});
