// Claims: what documents state of the programme, with what the record says.
import { testClaims, type TestedFigure } from '../../assess/index.js';
import { dayName } from '../../dates/index.js';
import type { ClaimTest } from '../../model/index.js';
import { plural } from '../counts.js';
import { citeLinks, citesData, citesText, column, documentsOf, periodText, ID, TITLE, type Kind, type Link } from './thing.js';

/** Claims as they are listed, shown and found. */
export const claims = {
  id: 'claims', kind: 'claim', summary: 'what documents state of the programme itself; spp report claims tests it',
  columns: [ID, column('of', { fixed: true }), column('claimed'), column('verdict', { fixed: true }), TITLE],
  things: (dataset, question) => testClaims(dataset, question).map(({ claim: one, verdict, figures }) => ({
    kind: 'claim', named: one, group: null, agendas: [], parties: null, documents: documentsOf(one.cites),
    fields: {
      of: one.date ? periodText(one.date) : '', claimed: one.figure ?? '', record: recordText(figures), verdict: VERDICT_NAMES[verdict],
      untested: one.untested ?? '', cited: citesText(one.cites), milestones: one.milestones.join(', '), note: one.note ?? '',
    },
    texts: [['claimed', one.figure], ['note', one.note], ['untested', one.untested]],
    links: [
      ...citeLinks(one.cites), ...one.milestones.map((id): Link => ({ kind: 'milestone', id, as: 'claim' })),
      ...one.tests.flatMap((test): Link[] => (test.is === 'date' ? [{ kind: 'meeting', id: test.event, as: 'claim' }] : [])),
    ],
    data: {
      id: one.id, title: one.title, cites: citesData(one.cites), date: one.date?.code ?? null, claimed: one.figure, verdict,
      tests: figures.map(figureData), untested: one.untested, milestones: one.milestones, isUnsure: one.isUnsure, note: one.note,
    },
  })),
} as const satisfies Kind;

/** Verdicts in words. */
export const VERDICT_NAMES = { holds: 'holds', fails: 'does not hold', open: 'cannot be told' } as const;

const percent = (part: number, whole: number): string => `${((part * 100) / whole).toFixed(1).replace(/\.0$/, '')} %`;
const WORDS = { is: '', over: 'over ', under: 'under ', atLeast: 'at least ', atMost: 'at most ' } as const;

/** What the record says of a claim, test by test. */
export const recordText = (figures: readonly TestedFigure[]): string => figures.map(figureText).join('; ');

/** '15 of 41 accomplishments (36.6 %), tested as over 50 %'. */
function figureText(figure: TestedFigure): string {
  const { test, found, among } = figure;
  if (test.is === 'date') return dayText(test, figure);
  const share = among === null ? '' : ` of ${String(among)}`;
  const rate = among === null || among === 0 || found === null ? '' : ` (${percent(found, among)})`;
  const tested = test.expected ? `, tested as ${WORDS[test.expected.how]}${String(test.expected.figure)}${test.among ? ' %' : ''}` : '';
  const counted = found === 1 && among === null ? test.count.slice(0, -1) : test.count;
  return `${String(found ?? 0)}${share} ${counted}${rate}${tested}${noteText(test)}`;
}

/** 'first-report-to-leaders was on 27 June 2005, within three months of March 23, 2005 is 23 June 2005: 4 days later'. */
function dayText(test: Extract<ClaimTest, { is: 'date' }>, { found, days }: TestedFigure): string {
  const due = days?.due ? dayName(days.due) : 'no day';
  const late = found === null ? '' : found > 0 ? `: ${plural(found, 'day')} later` : ': in time';
  const when = days?.event ? `${days.event.precision === 'day' ? 'on' : 'in'} ${days.event.name}` : 'on no known day';
  return `${test.event} was ${when}, '${test.deadline?.phrase ?? ''}' is ${due}${late}${noteText(test)}`;
}

const noteText = ({ note, incomplete }: ClaimTest): string => {
  const notes = [...(note === null ? [] : [note]), ...(incomplete === null ? [] : [`not all is in the record: ${incomplete}`])];
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
