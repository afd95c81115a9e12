// The tables of claims: what documents state of the programme, and what the record says to each test of it.
import { VERDICTS, type TestedFigure } from '../../assess/index.js';
import { COMPARISONS, COUNTABLES, type ClaimTest } from '../../model/index.js';
import { MILESTONE } from './milestones.js';
import { day, ID, integer, IS_UNSURE, NOTE, number, orNull, period, periodRow, POSITION, table, text, type RowOf } from './table.js';

const CLAIM = text('the claim', { references: 'claims' });

const claims = table({
  name: 'claims',
  description: 'what documents state of the programme itself, held against the record',
  columns: {
    id: ID,
    title: text('its title'),
    ...period('date', 'the time it speaks of: it is tested as of the last day'),
    figure: orNull(text('the figure or words that are claimed, as published')),
    verdict: text('what comes of its tests: so, not so, or it cannot be told', { enum: VERDICTS }),
    untested: orNull(text('why nothing in the record can test it')),
    is_unsure: IS_UNSURE, note: NOTE,
  },
  primaryKey: ['id'],
  rows: ({ claims: told }) => told.map(({ claim, verdict }) => ({
    id: claim.id, title: claim.title, ...periodRow('date', claim.date), figure: claim.figure, verdict, untested: claim.untested,
    is_unsure: claim.isUnsure, note: claim.note,
  })),
});

const TEST = {
  claim_id: CLAIM, position: POSITION,
  kind: text('what is tested: a count, or the day of an event', { enum: ['count', 'date'] }),
  counts: orNull(text('what is counted', { enum: COUNTABLES })),
  conditions: orNull(text('which of them are counted: conditions as JSON')),
  among: orNull(text('what the share is of: conditions as JSON; nothing where the number itself is meant')),
  comparison: orNull(text('how the number, or the share in percent, is held against the figure', { enum: COMPARISONS })),
  expected: orNull(number('the figure')),
  event_id: orNull(text('the event whose day is tested', { references: 'events' })),
  deadline: orNull(text('the deadline that the event is held against')),
  due: orNull(day('what that comes to')),
  found: orNull(integer('the number counted, or the days from that due date to the event')),
  found_among: orNull(integer('the number that the share is of')),
  verdict: text('what comes of it', { enum: VERDICTS }),
  incomplete: orNull(text('what of the source is not in the record')),
  note: NOTE,
};

const tests = table({
  name: 'claim_tests',
  description: 'the tests of claims, with what the record says',
  columns: TEST,
  primaryKey: ['claim_id', 'position'],
  rows: ({ claims: told }) => told.flatMap(({ claim, figures }) => figures.map((figure, index) => testRow(claim.id, index + 1, figure))),
});

const testRow = (claim: string, position: number, { test, verdict, found, among, days }: TestedFigure): RowOf<typeof TEST> => ({
  claim_id: claim, position, kind: test.is, ...subjectRow(test), due: days?.due ?? null, found, found_among: among, verdict,
  incomplete: test.incomplete, note: test.note,
});

type Subject = 'counts' | 'conditions' | 'among' | 'comparison' | 'expected' | 'event_id' | 'deadline';

function subjectRow(test: ClaimTest): Pick<RowOf<typeof TEST>, Subject> {
  if (test.is === 'date') {
    return {
      counts: null, conditions: null, among: null, comparison: null, expected: null,
      event_id: test.event, deadline: test.deadline?.phrase ?? null,
    };
  }
  return {
    counts: test.count, conditions: JSON.stringify(test.where), among: test.among && JSON.stringify(test.among),
    comparison: test.expected?.how ?? null, expected: test.expected?.figure ?? null, event_id: null, deadline: null,
  };
}

const about = table({
  name: 'claim_milestones',
  description: 'milestones that a claim is about',
  columns: { claim_id: CLAIM, milestone_id: MILESTONE },
  primaryKey: ['claim_id', 'milestone_id'],
  rows: ({ claims: told, hasMilestone }) => told.flatMap(({ claim: { id, milestones } }) =>
    [...new Set(milestones)].filter(hasMilestone).map((milestone) => ({ claim_id: id, milestone_id: milestone }))),
});

/** The tables of claims. */
export const CLAIM_TABLES = [claims, tests, about];
