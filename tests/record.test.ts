// The record itself: what the annex holds, counted. A change of a number here is a change of what is claimed of the source.
import { expect, test } from 'vitest';
import { loadDataset } from '../src/load/index.js';
import { milestonesOf, type Dataset } from '../src/model/index.js';
import { readDataFolder } from '../src/io/files.js';
import { RECORD, spp } from './spp.js';

const { dataset, problems } = loadDataset(readDataFolder(RECORD));
if (!dataset) throw new Error('the record does not load');
const record: Dataset = dataset;
const all = [...milestonesOf(record)];
/** The milestones of the security annex: it is cited first where it states them. */
const milestones = all.filter(({ cites }) => cites.some(({ document }) => document === 'security-priorities-2006'));

const count = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

test('both agendas, six themes, twenty groups, five documents', () => {
  expect(problems).toEqual([]);
  expect(record.programme.agendas.map(({ id }) => id)).toEqual(['prosperity', 'security']);
  expect(record.programme.themes).toHaveLength(6);
  expect(count([...record.programme.groups.values()].map(({ agenda }) => agenda.id))).toEqual({ prosperity: 10, security: 10 });
  expect(record.documents.size).toBe(5);
});

test('27 initiatives of the ten security groups', () => {
  const ids = new Set(milestones.map(({ initiative }) => initiative));
  const initiatives = record.initiatives.filter(({ id }) => ids.has(id));
  expect(initiatives).toHaveLength(27);
  expect(count(initiatives.map(({ group }) => group))).toEqual({
    'traveller-security': 3, 'cargo-security': 4, bioprotection: 7, 'aviation-security': 1, 'maritime-security': 2, 'law-enforcement': 3,
    intelligence: 1, 'protection-response': 2, 'border-facilitation': 2, 'science-technology': 2,
  });
});

test('all 106 status cells, in order; only item 15 is two milestones', () => {
  const items = milestones.map(({ cites }) => cites[0]?.item);
  expect(milestones.every(({ cites }) => cites[0]?.document === 'security-priorities-2006')).toBe(true);
  expect(items).toEqual([...Array(106).keys()].flatMap((index) => (index + 1 === 15 ? [15, 15] : [index + 1])));
});

test('what was reported: ten cells by track, nine with a date of their own', () => {
  const entries = milestones.flatMap(({ history }) => history);
  expect(entries).toHaveLength(107);
  expect(entries.filter(({ tracks }) => tracks.size === 2)).toHaveLength(10);
  expect(entries.filter(({ tracks }) => [...tracks.values()].some(({ forecast }) => forecast))).toHaveLength(9);
  expect(count(entries.flatMap(({ tracks }) => [...tracks.values()].map(({ status }) => status)))).toEqual({
    'on-track': 64, initiated: 15, delayed: 16, completed: 10, 'completed-ongoing': 7, 'partially-completed': 5,
  });
});

test('94 deadlines, 88 of them with the month the source states', () => {
  const phrases = milestones.flatMap(({ deadline }) => deadline ?? []);
  expect(phrases).toHaveLength(94);
  expect(phrases.filter(({ reading }) => reading.stated)).toHaveLength(88);
  expect(phrases.filter(({ reading }) => reading.deadline.is === 'recurring').map(({ phrase }) => phrase)).toEqual(['within 12 months (June 2006) and annually thereafter']);
});

test('titles are short, each its own', () => {
  const titles = [...milestones, ...record.initiatives].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 90)).toEqual([]);
});

test.each([
  ['2006-06-15', { completed: 12, overdue: 18, due: 19, upcoming: 46, undetermined: 0, undated: 12, withdrawn: 0 }],
  ['2006-08-31', { completed: 12, overdue: 37, due: 0, upcoming: 46, undetermined: 0, undated: 12, withdrawn: 0 }],
  ['2009-08-31', { completed: 12, overdue: 83, due: 0, upcoming: 0, undetermined: 0, undated: 12, withdrawn: 0 }],
])('the annex as of %s', async (asOf, counts) => {
  const { stdout } = await spp(['status', '--as-of', asOf, '--format', 'json']);
  const { milestones: told } = JSON.parse(stdout) as { milestones: { id: string; state: string }[] };
  const ids = new Set(milestones.map(({ id }) => id));
  const states = count(told.filter(({ id }) => ids.has(id)).map(({ state }) => state));
  expect({ ...Object.fromEntries(Object.keys(counts).map((state) => [state, 0])), ...states }).toEqual(counts);
});

test('the other documents: commitments, what was done, recommended, and met', () => {
  const cites = (document: string): number => all.filter((one) => one.cites.some((cite) => cite.document === document)).length;
  expect([all.length, milestones.length, cites('report-to-leaders-2005'), cites('ministers-statement-2008')]).toEqual([154, 107, 78, 11]);
  expect(count(record.accomplishments.map((one) => one.cites[0]?.document ?? ''))).toEqual({ 'report-to-leaders-2005': 21, 'accomplishments-2006': 42 });
  expect(record.accomplishments.filter(({ since }) => since)).toHaveLength(17);
  expect(record.recommendations).toHaveLength(28);
  expect(count(record.meetings.map(({ type }) => type))).toEqual({ summit: 4, ministerial: 1, report: 5, statement: 5, other: 9, roundtable: 7 });
  expect(record.documents.get('report-to-leaders-2005')?.signatories.map(({ party }) => party)).toEqual(['US', 'US', 'US', 'MX', 'MX', 'MX', 'CA', 'CA', 'CA']);
});

test('35 restatements: what differs between the report of 2005 and the annex', () => {
  const restated = milestones.flatMap((one) => one.restated);
  expect(count(restated.map(({ scope }) => scope))).toEqual({ same: 10, narrower: 7, wider: 18 });
});

test.each([
  ['deadline-restated', ['nexus-air-mexicans', 'olympics-exercise', 'imported-food-risk']],
  ['evidence-differs', ['origin-third-round', 'nogales-lanes']],
])('%s on the day the annex came out', async (finding, ids) => {
  const { stdout } = await spp(['status', '--finding', finding, '--as-of', '2006-09-07', '--columns', 'id']);
  expect(stdout.trim().split('\n').sort()).toEqual([...ids].sort());
});

test("reported 'On track' on a day when the deadline had already passed", async () => {
  const { stdout } = await spp(['status', '--finding', 'claim-contradicted', '--reported', 'on-track', '--as-of', '2006-08-31', '--columns', 'id,due']);
  expect(stdout.trim().split('\n')).toEqual([
    'e-manifest-evaluate\t2005-12-31', 'in-flight-officers\t2005-12-31', 'fast-expansion\t2005-12-31', 'nexus-air-expansion\t2005-12-31', 'nogales-lanes\t2005-12-31',
  ]);
});
