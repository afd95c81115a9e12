// What the oracle of assess.test.ts meets too seldom to notice, or does not look at: found by changing src/assess on purpose (mutation
// testing). One small programme, whose milestone each test writes.
import { describe, expect, test } from 'vitest';
import { assess, eventByWords, findingsOf, type AssessedMilestone, type Question } from '../../src/assess/index.js';
import { parsePlainDate, type PlainDate } from '../../src/dates/index.js';
import { loadDataset } from '../load.js';
import type { Dataset } from '../../src/model/index.js';

const PROGRAMME = `
kind: programme
id: partnership
title: A partnership
launched: "2020-01-01"
anchor: January 2020
reports: every 12 months
parties: [{ id: AA, title: Aland }, { id: BB, title: Beland }]
tracks: [AA, BB]
agendas: [{ id: trade, title: Trade, groups: [{ id: ports, title: Ports }] }]
events:
  - { id: treaty, title: entry into force of the treaty, date: "2020-03-15" }
  - { id: summit, title: The Leaders' summit }
`;

const DOCUMENTS = `
kind: documents
documents:
  - { id: plan, title: Plan, published: "2020-02-01", items: 9 }
  - { id: minutes, title: Minutes, items: 9 }
  - { id: first, title: First report, published: "2020-07-15", items: 9 }
  - { id: second, title: Second report, published: "2021-08-15", items: 9 }
`;

function load(milestone: string): Dataset {
  const initiative = `kind: initiative\nid: harbours\ngroup: ports\ntitle: Harbours\nmilestones:\n  - id: survey\n    title: Survey\n${milestone.replace(/^/gm, '    ')}\n`;
  const files = [['programme.yaml', PROGRAMME], ['documents.yaml', DOCUMENTS], ['harbours.yaml', initiative]] as const;
  const { dataset, problems } = loadDataset(files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
  expect(problems).toEqual([]);
  if (!dataset) throw new Error('no dataset');
  return dataset;
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

/** The milestone as of a day; undefined where there is nothing to say. */
function on(asOf: string, milestone: string, question: Partial<Question> = {}): AssessedMilestone | undefined {
  const all: Question = { asOf: day(asOf), knownAt: null, basis: 'baseline', window: 90, parties: null, ...question };
  return assess(load(milestone), all).milestones[0];
}

const idsOf = (assessed: AssessedMilestone | undefined): string[] => (assessed ? findingsOf(assessed) : []).map(({ id }) => id);

describe('what may be known', () => {
  const CITED = 'cites: [{ document: plan, item: 1 }, { document: second, item: 2 }]';

  test('a citation is known from the day its document came out', () => {
    const cited = (knownAt: string): unknown => on('2022-01-01', CITED, { knownAt: day(knownAt) })?.cites.map(({ document }) => document);
    expect(cited('2021-08-14')).toEqual(['plan']);
    expect(cited('2021-08-15')).toEqual(['plan', 'second']);
  });

  test('a document without any date is never known on a certain day, and known when nothing limits knowledge', () => {
    const undated = 'cites: [{ document: minutes, item: 1 }]\ndeadline: by June 2021';
    expect(on('2022-01-01', undated, { knownAt: day('2022-01-01') })).toBeUndefined();
    // Nobody knows when it was promised: it counts from the beginning of the programme.
    expect(on('2022-01-01', undated)).toMatchObject({ promised: '2020-01-01', state: 'overdue' });
    expect(on('2020-01-01', undated)?.promised).toBe('2020-01-01');
    expect(on('2019-12-31', undated)).toBeUndefined();
  });
});

describe('entries that stand in disorder', () => {
  const DISORDERED = `
cites: [{ document: plan, item: 1 }]
deadline: by June 2020
history:
  - { document: second, statusAsOf: "2021-07-31", status: delayed, forecast: March 2022 }
  - { document: first, statusAsOf: "2020-06-30", status: on-track, forecast: May 2020 }`;

  test('the one of the last day is the last word', () => {
    const { entries, tracks } = on('2021-08-15', DISORDERED) ?? {};
    expect(entries?.map(({ statusAsOf }) => statusAsOf)).toEqual(['2020-06-30', '2021-07-31']);
    expect(tracks?.[0]).toMatchObject({ reported: 'delayed', forecast: { value: { phrase: 'March 2022' } } });
  });
});

describe('a deadline that recurs: by June 2020, June 2021 …', () => {
  const yearly = (...entries: string[]): string =>
    ['cites: [{ document: plan, item: 1 }]', 'deadline: by June 2020 and annually thereafter', 'history:', ...entries.map((entry) => `  - ${entry}`)].join('\n');

  // On 1 August 2021 the occurrence of June 2021 has passed; what was done by 30 June 2020 is that of 2020.
  test.each([
    ['2020-06-30', 'overdue'],
    ['2020-07-01', 'completed'],
  ])('done on %s: that of 2021 is %s', (done, state) => {
    expect(on('2021-08-01', yearly(`{ document: first, statusAsOf: "2020-07-10", status: completed, actual: "${done}" }`))?.state).toBe(state);
    expect(on('2021-08-01', yearly(`{ document: first, statusAsOf: "${done}", status: completed }`))?.state).toBe(state);
  });

  // 'On track' of 31 July 2021 speaks of June 2022 only if that of June 2021 was met.
  test.each([
    ['2020-03-31', true],
    ['2020-06-30', true],
    ['2020-07-01', false],
    ['2021-06-30', false],
  ])('reported done as of %s, and then on track as of 31 July 2021: contradicted: %j', (done, contradicted) => {
    const claim = '{ document: second, statusAsOf: "2021-07-31", status: on-track }';
    const assessed = on('2021-08-01', yearly(`{ document: first, statusAsOf: "${done}", status: completed }`, claim));
    expect(idsOf(assessed).includes('claim-contradicted')).toBe(contradicted);
  });
});

describe('a claim', () => {
  const claimed = (asOf: string): string =>
    `cites: [{ document: plan, item: 1 }]\ndeadline: by June 2020\nhistory:\n  - { document: first, statusAsOf: "${asOf}", status: on-track }`;

  test.each([
    ['2020-06-29', false],
    ['2020-06-30', false], // the whole of the last day is left
    ['2020-07-01', true],
  ])('of on track as of %s, due by June 2020, is contradicted: %j', (asOf, contradicted) => {
    expect(idsOf(on('2020-07-15', claimed(asOf))).includes('claim-contradicted')).toBe(contradicted);
  });

  test('that was wrong on its day stays wrong when the thing is done later', () => {
    const entries = ['{ document: second, statusAsOf: "2021-07-31", status: on-track }', '{ document: second, statusAsOf: "2021-08-10", status: completed }'];
    const assessed = on('2021-09-01', `cites: [{ document: plan, item: 1 }]\ndeadline: by June 2020 and annually thereafter\nhistory:\n${entries.map((entry) => `  - ${entry}`).join('\n')}`);
    expect(assessed?.state).toBe('completed');
    expect(idsOf(assessed)).toContain('claim-contradicted');
  });
});

describe('an event is found', () => {
  const { programme } = load('cites: [{ document: plan, item: 1 }]');

  test.each([
    ['treaty', '2020-03-15'],
    ['entry into force of the treaty', '2020-03-15'],
    ['the Entry into Force of the Treaty', '2020-03-15'],
    ['its entry into force of the treaty', '2020-03-15'],
  ])('by the words "%s"', (words, date) => {
    expect(eventByWords(programme, words)?.period?.start).toBe(date);
  });

  test.each(["leaders' summit", "the leaders' summit", 'summit'])('without a date by "%s"', (words) => {
    expect(eventByWords(programme, words)).toMatchObject({ period: null });
  });

  test.each(['entry into force of treaty', 'entry into force', 'treaties', 'ratification', ''])('not by "%s"', (words) => {
    expect(eventByWords(programme, words)).toBeUndefined();
  });

  test('and its deadline counts from it', () => {
    expect(on('2020-09-16', 'cites: [{ document: plan, item: 1 }]\ndeadline: within 6 months of the entry into force of the treaty'))
      .toMatchObject({ baseline: '2020-09-15', state: 'overdue', daysLate: 1 });
  });
});

describe('both sides of a finding', () => {
  const late = (cites: string): string => `
cites: [${cites}]
deadline: by June 2020
history:
  - { document: second, statusAsOf: "2021-07-31", status: on-track }`;
  const sides = (cites: string): unknown => {
    const one = on('2021-09-01', late(cites));
    return one && findingsOf(one).find(({ id }) => id === 'claim-contradicted')?.cites;
  };

  test.each([
    ['where the numbers are alike', '{ document: plan, item: 1 }, { document: second, item: 1 }', [['plan', 1], ['second', 1]]],
    ['each item of a document, once', '{ document: second, item: 3 }, { document: second, item: 7 }', [['second', 3], ['second', 7]]],
    ['no other document', '{ document: plan, item: 1 }, { document: minutes, item: 2 }', [['plan', 1], ['second', null]]],
  ])('%s', (_, cites, expected) => {
    expect(sides(cites)).toEqual(expected.map(([document, item]) => ({ document, item })));
  });
});
