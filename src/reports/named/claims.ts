// `spp report claims`: what documents state of the programme, held against the record, test by test.
import { VERDICTS, type Assessment } from '../../assess/index.js';
import { dayName } from '../../dates/index.js';
import type { Cell, Column, Report, Row, Tone } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { plural } from '../counts.js';
import { chooser } from '../list.js';
import type { Selection } from '../select.js';
import { claims, VERDICT_NAMES } from '../things/claims.js';
import { isListed, type Thing } from '../things/index.js';

const TONES: Readonly<Record<string, Tone>> = { [VERDICT_NAMES.holds]: 'good', [VERDICT_NAMES.fails]: 'bad', [VERDICT_NAMES.open]: 'dim' };

const COLUMNS: readonly Column[] = [
  { id: 'claim', heading: 'claim' }, { id: 'of', heading: 'of', fixed: true }, { id: 'claimed', heading: 'claimed' },
  { id: 'verdict', heading: 'verdict', fixed: true }, { id: 'title', heading: 'title', breaks: '%', whole: true },
  { id: 'record', heading: 'record', breaks: 'record: %', whole: true },
  { id: 'cited', heading: 'cited', breaks: '[%]', whole: true },
];

/** Every claim that is asked for, by verdict: what holds, what does not, what the record cannot tell. */
export function claimsReport({ dataset, question }: Assessment, selection: Selection, words: Words): Report {
  const isAsked = chooser(dataset, { ...selection, party: [] });
  const things = claims.things(dataset, question, words).filter((thing) => isListed(thing.documents, dataset, question) && isAsked(thing));
  const sections = VERDICTS.map((verdict) => {
    const found = things.filter(({ codes }) => codes.verdict === VERDICT_NAMES[verdict]);
    return { verdict, found };
  });
  const counts = sections.filter(({ found }) => found.length > 0).map(({ verdict, found: { length } }) =>
    `${String(length)} ${length === 1 ? VERDICT_NAMES[verdict] : COUNTED[verdict]}`);
  return {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: `Claims about ${dataset.programme.title}, held against the record` },
      { is: 'text', text: `${plural(things.length, 'claim')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}. `
        + `Each is asked as of the time it speaks of, or ${dayName(question.asOf)}.` },
      ...(things.length === 0 ? [] : [{
        is: 'table' as const, columns: COLUMNS,
        sections: [{ heading: null, rows: sections.flatMap(({ found }) => found.map(rowOf)) }],
      }]),
    ],
    data: () => ({
      schemaVersion: 1, programme: dataset.programme.id, asOf: question.asOf, knownAt: question.knownAt,
      counts: Object.fromEntries(sections.map(({ verdict, found }) => [verdict, found.length])),
      claims: sections.flatMap(({ found }) => found.map(({ data }) => data)),
    }),
  };
}

const COUNTED = { holds: 'hold', fails: 'do not hold', open: 'cannot be told' } as const;

function rowOf({ named, fields }: Thing): Row {
  const { of = '', claimed = '', verdict = '', record = '', untested = '', cited = '' } = fields;
  const cells: Cell[] = [
    { text: named.id, tone: 'strong' }, { text: of }, { text: claimed },
    { text: verdict, ...(TONES[verdict] ? { tone: TONES[verdict] } : {}) },
    { text: named.title }, { text: record === '' ? untested : record }, { text: cited },
  ];
  return { level: 0, cells };
}
