// Claims: what documents state of the programme, with what the record says.
import { testClaims, type TestedFigure } from '../../assess/index.js';
import type { ClaimTest } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { citesText, nameOf, periodName } from '../naming.js';
import { citeLinks, citesData, column, documentsOf, periodText, spanCode, ID, TITLE, type Kind, type Link } from './thing.js';

/** Claims as they are listed, shown and found. */
export const claims = {
  id: 'claims', kind: 'claim', summary: 'what documents state of the programme itself; spp report claims tests it',
  columns: [ID, column('of', { fixed: true }), column('claimed'), column('verdict', { fixed: true }), TITLE],
  things: (dataset, question, words) => testClaims(dataset, question).map(({ claim: one, verdict, figures }) => ({
    kind: 'claim', named: one, group: null, agendas: [], parties: null, documents: documentsOf(one.cites),
    fields: {
      of: one.date ? periodText(one.date, words) : '', claimed: one.figure ?? '', record: recordText(figures, words),
      verdict: nameOf(words, 'verdict', verdict), untested: one.untested ?? '', cited: citesText(words, one.cites),
      milestones: one.milestones.join(', '), note: one.note ?? '',
    },
    codes: { of: spanCode(one.date), verdict: VERDICT_NAMES[verdict] },
    texts: [['claimed', one.figure], ['note', one.note], ['untested', one.untested]],
    links: [
      ...citeLinks(one.cites, words), ...one.milestones.map((id): Link => ({ kind: 'milestone', id, as: nameOf(words, 'kind', 'claim') })),
      ...one.tests.flatMap((test): Link[] =>
        (test.is === 'date' ? [{ kind: 'meeting', id: test.event, as: nameOf(words, 'kind', 'claim') }] : [])),
    ],
    data: {
      id: one.id, title: one.title, cites: citesData(one.cites), date: one.date?.code ?? null, claimed: one.figure, verdict,
      tests: figures.map(figureData), untested: one.untested, milestones: one.milestones, isUnsure: one.isUnsure, note: one.note,
    },
  })),
} as const satisfies Kind;

/** Verdicts as lists tell them to scripts. */
export const VERDICT_NAMES = { holds: 'holds', fails: 'does not hold', open: 'cannot be told' } as const;

/** A share in percent, to one place. */
const percent = (part: number, whole: number): number => Number(((part * 100) / whole).toFixed(1));

/** What the record says of a claim, test by test. */
const recordText = (figures: readonly TestedFigure[], words: Words): string =>
  figures.map((figure) => figureText(figure, words)).join('; ');

/** '15 of 41 accomplishments (36.6 %), tested as over 50 %'. */
function figureText(figure: TestedFigure, words: Words): string {
  const { test, found, among } = figure;
  if (test.is === 'date') return dayText(test, figure, words);
  const count = found ?? 0;
  const share = among === null || among === 0 || found === null ? '' : ` (${words.say('percent', { percent: percent(found, among) })})`;
  const counted = among === null
    ? words.say('counted', { what: test.count, count })
    : words.say('counted-among', { what: test.count, count, all: among });
  const tested = test.expected ? testedText(test.expected, test.among !== null, words) : '';
  return `${counted}${share}${tested}${noteText(test, words)}`;
}

/** ', tested as over 50 %'. */
function testedText({ how, figure }: { readonly how: string; readonly figure: number }, isShare: boolean, words: Words): string {
  return words.say('tested-as', { how, figure: isShare ? words.say('percent', { percent: figure }) : String(figure) });
}

/** 'first-report-to-leaders was on 27 June 2005, within three months of March 23, 2005 is 23 June 2005: 4 days later'. */
function dayText(test: Extract<ClaimTest, { is: 'date' }>, { found, days }: TestedFigure, words: Words): string {
  const { event = null, due = null } = days ?? {};
  const told = words.say('tested-day', {
    event: test.event, precision: event === null ? 'none' : event.precision === 'day' ? 'day' : 'other',
    when: event === null ? '' : periodName(words, event), phrase: test.deadline?.phrase ?? '', due: due === null ? 'none' : words.day(due),
  });
  const note = found === null ? null : found > 0 ? words.say('later', { days: found }) : words.say('in-time');
  return `${note === null ? told : words.say('noted', { said: told, note })}${noteText(test, words)}`;
}

const noteText = ({ note, incomplete }: ClaimTest, words: Words): string => {
  const notes = [...(note === null ? [] : [note]), ...(incomplete === null ? [] : [words.say('incomplete', { what: incomplete })])];
  return notes.length > 0 ? ` (${notes.join('; ')})` : '';
};

const figureData = ({ test, verdict, found, among, days }: TestedFigure): object => ({
  ...(test.is === 'date'
    ? { event: test.event, date: days?.event?.code ?? null, when: test.deadline?.phrase ?? null, due: days?.due ?? null, daysLater: found }
    : {
      count: test.count, where: test.where, among: test.among, found, of: among,
      ...(test.expected ? { [test.expected.how]: test.expected.figure } : {}),
    }),
  verdict, incomplete: test.incomplete, note: test.note,
});
