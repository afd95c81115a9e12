// The record itself: what the annex holds, counted. A change of a number here is a change of what is claimed of the source.
// And the page on it, docs/record.md: whatever it counts is counted again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assess, FINDINGS, findingsOf } from '../src/assess/index.js';
import type { PlainDate } from '../src/dates/index.js';
import { loadDataset } from './load.js';
import { citationsOf, MEETING_TYPES, milestonesOf, originsIn, SCOPES, type Dataset } from '../src/model/index.js';
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
  expect([all.length, milestones.length, cites('report-to-leaders-2005'), cites('ministers-statement-2008')]).toEqual([156, 107, 81, 12]);
  expect(count(record.accomplishments.map((one) => one.cites[0]?.document ?? ''))).toEqual({ 'report-to-leaders-2005': 21, 'accomplishments-2006': 42, 'ministers-statement-2008': 3 });
  expect(record.accomplishments.filter(({ since }) => since)).toHaveLength(17);
  expect(record.recommendations).toHaveLength(28);
  expect(count(record.meetings.map(({ type }) => type))).toEqual({ summit: 4, ministerial: 1, report: 5, statement: 6, other: 9, roundtable: 7 });
  expect(record.documents.get('report-to-leaders-2005')?.signatories.map(({ party }) => party)).toEqual(['US', 'US', 'US', 'MX', 'MX', 'MX', 'CA', 'CA', 'CA']);
});

test('38 restatements: what differs between the report of 2005 and the annex', () => {
  const scopes = milestones.flatMap((one) => one.restated).map(({ scope }) => scope);
  expect(count(scopes)).toEqual({ same: 9, narrower: 8, wider: 21 });
});

test.each([
  ['deadline-restated', ['nexus-air-mexicans', 'imported-food-risk']],
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

// docs/record.md tells what the record holds. Its tables are counted here from the data and asked of the program; `npx vitest -u
// tests/record.test.ts` renews them. Prose holds no count of its own but those that are listed here.
const PAGE = join(import.meta.dirname, '../docs/record.md');
const page = readFileSync(PAGE, 'utf8');
const KINDS = ['deadline-restated', 'scope-restated', 'evidence-differs'] as const;
type Row = readonly (string | number)[];

interface FindingData { readonly id: string; readonly message: string; readonly cites: readonly { readonly document: string; readonly item: string | number | null }[] }
interface StatusData { readonly milestones: readonly { readonly id: string; readonly findings: readonly FindingData[] }[] }
interface ClaimsData { readonly claims: readonly { readonly verdict: string; readonly cites: readonly { readonly document: string }[] }[] }
interface CheckData { readonly problems: readonly { readonly code: string; readonly file: string; readonly waived: string | null }[] }

const asked = async (...argv: string[]): Promise<unknown> => JSON.parse((await spp([...argv, '--format', 'json'])).stdout) as unknown;
const isDocument = (id: string) => (one: { readonly document: string }): boolean => one.document === id;
const citing = <T extends { readonly cites: readonly { readonly document: string }[] }>(things: readonly T[], id: string): T[] => things.filter(({ cites }) => cites.some(isDocument(id)));
const low = (things: readonly { readonly isUnsure: boolean }[]): number => things.filter(({ isUnsure }) => isUnsure).length;
const some = <T>(things: readonly T[], test: (thing: T) => unknown): number => things.filter(test).length;
const restated = all.flatMap((one) => one.restated);
const links = record.accomplishments.flatMap(({ evidence }) => evidence);
const origins = originsIn(record);
const [annex, report, done, paper, statement] = [
  'security-priorities-2006', 'report-to-leaders-2005', 'accomplishments-2006', 'negotiating-north-america-2007', 'ministers-statement-2008',
] as const;
const agendaOf = (group: string | null): string | undefined => (group === null ? undefined : record.programme.groups.get(group)?.agenda.id);

const whole: Row[] = [
  ['what', 'count'],
  ['documents', record.documents.size],
  ['data files', readDataFolder(RECORD).length],
  ['agendas', record.programme.agendas.length],
  ['themes', record.programme.themes.length],
  ['working groups', record.programme.groups.size],
  ['initiatives', record.initiatives.length],
  ['milestones', all.length],
  ['milestones with a deadline', some(all, ({ deadline }) => deadline)],
  ['status entries', all.flatMap(({ history }) => history).length],
  ['restatements', restated.length],
  ['accomplishments', record.accomplishments.length],
  ['links of evidence', links.length],
  ['recommendations', record.recommendations.length],
  ['meetings, reports and statements', record.meetings.length],
  ['claims', record.claims.length],
  ['origins', origins.length],
  ['events beside the meetings', record.programme.events.size - record.meetings.length],
];

/** The items of each document, by prefix, and how many of them something cites. */
const items: Row[] = [['document', 'items', 'declared', 'cited', 'cited by nothing'], ...[...record.documents.values()].flatMap(({ id, items: declared }) => {
  const cited = new Set([...citationsOf(record)].filter(isDocument(id)).map(({ item }) => String(item)));
  const kinds: [string, number][] = typeof declared === 'number' ? [['', declared]] : [...declared ?? []];
  return kinds.map(([prefix, size]) => {
    const names = [...Array(size).keys()].map((index) => (prefix === '' ? String(index + 1) : `${prefix}-${String(index + 1)}`));
    const missing = names.filter((name) => !cited.has(name));
    return [id, prefix === '' ? '1, 2, …' : `${prefix}-1, -2, …`, size, size - missing.length, missing.join(', ')];
  });
})];

const byDocument: Row[] = [
  ['document', 'milestones', 'status entries', 'restatements', 'initiatives', 'accomplishments', 'recommendations', 'meetings', 'claims'],
  ...[...record.documents.keys()].map((id) => [
    id, citing(all, id).length, some(all.flatMap(({ history }) => history), isDocument(id)), some(restated, isDocument(id)), citing(record.initiatives, id).length,
    citing(record.accomplishments, id).length, citing(record.recommendations, id).length, citing(record.meetings, id).length, citing(record.claims, id).length,
  ]),
];

const inAnnex = new Set(milestones);
const initiativesOf = (of: readonly (typeof all)[number][]): number => new Set(of.map(({ initiative }) => initiative)).size;
const annexTable = (): Row[] => {
  const reports = milestones.flatMap(({ history }) => history).flatMap(({ tracks }) => [...tracks.values()]);
  const statuses = count(reports.map(({ status }) => status));
  return [
    ['what', 'count'],
    ['milestones', milestones.length],
    ['their initiatives', initiativesOf(milestones)],
    ['their working groups', new Set(record.initiatives.filter((one) => one.milestones.some((of) => inAnnex.has(of))).map(({ group }) => group)).size],
    ['milestones with a deadline', some(milestones, ({ deadline }) => deadline)],
    ['deadlines with the month stated', some(milestones, ({ deadline }) => deadline?.reading.stated)],
    ['milestones of fewer than all parties', some(milestones, ({ parties }) => parties)],
    ['entries by track', some(milestones.flatMap(({ history }) => history), ({ tracks }) => tracks.size > 1)],
    ['entries with a date of their own', some(milestones.flatMap(({ history }) => history), ({ tracks }) => [...tracks.values()].some(({ forecast }) => forecast))],
    ...Object.entries(statuses).sort(([, a], [, b]) => b - a).map(([status, times]) => [`reported ${status}, by track`, times]),
    ['milestones that the report of 2005 has too', citing(milestones, report).length],
    ['of these, stated otherwise there', some(milestones, (one) => one.restated.some(isDocument(report)))],
  ];
};

const reportTable = (): Row[] => {
  const own = citing(all, report);
  const alone = own.filter((one) => !inAnnex.has(one));
  const results = citing(record.accomplishments, report);
  return [
    ['what', 'count'],
    ['milestones', own.length],
    ['of these, in the annex of 2006 too', own.length - alone.length],
    ['milestones not in the annex', alone.length],
    ['their initiatives', initiativesOf(alone)],
    ['their deadlines', some(alone, ({ deadline }) => deadline)],
    ...['prosperity', 'security'].map((agenda) => [`of these, ${agenda}`, some(alone, ({ initiative }) =>
      agendaOf(record.initiatives.find(({ id }) => id === initiative)?.group ?? null) === agenda)]),
    ['results, as accomplishments', results.length],
    ['results with a link of evidence', some(results, ({ evidence }) => evidence.length > 0)],
    ['who signed it', record.documents.get(report)?.signatories.length ?? 0],
  ];
};

const doneTable = (): Row[] => {
  const of = citing(record.accomplishments, done);
  const parties = count(of.map((one) => one.parties?.join('-') ?? 'all'));
  return [
    ['what', 'count'],
    ['accomplishments', of.length],
    ['progress since Cancún', some(of, ({ since }) => since)],
    ['named at Cancún', some(of, ({ by }) => by)],
    ['with evidence', some(of, ({ evidence }) => evidence.length > 0)],
    ['without evidence', some(of, ({ evidence }) => evidence.length === 0)],
    ['links of evidence', of.flatMap(({ evidence }) => evidence).length],
    ['with a date of their own', some(of, ({ date }) => date)],
    ...Object.entries(parties).sort(([, a], [, b]) => b - a).map(([who, times]) => [`parties: ${who}`, times]),
  ];
};

const paperTable = (): Row[] => {
  const recommended = citing(record.recommendations, paper);
  const topics = recommended.filter(({ target }) => target?.code !== '2007');
  return [
    ['what', 'count'],
    ['recommendations for 2007', recommended.length - topics.length],
    ['topics for 2008 and 2010', topics.length],
    ['headings of the topics', new Set(topics.map(({ topic }) => topic)).size],
    ['recommendations with a milestone', some(recommended, ({ milestones: taken }) => taken.length > 0)],
    ['initiatives with a signature name, prosperity', some(citing(record.initiatives, paper), ({ group }) => agendaOf(group) === 'prosperity')],
    ['initiatives with a signature name, security', some(citing(record.initiatives, paper), ({ group }) => agendaOf(group) === 'security')],
    ['origins', origins.length],
    ['initiatives with an origin', some(record.initiatives, (one) => one.origins.length > 0)],
    ['working groups with an origin', some([...record.programme.groups.values()], (one) => one.origins.length > 0)],
    ['meetings', citing(record.meetings, paper).length],
    ['claims', citing(record.claims, paper).length],
  ];
};

const statementTable = (): Row[] => {
  const of = citing(all, statement);
  return [
    ['what', 'count'],
    ['milestones', of.length],
    ['their initiatives', initiativesOf(of)],
    ['initiatives that are a priority', citing(record.initiatives, statement).length],
    ['deadlines', some(of, ({ deadline }) => deadline)],
    ['things taken for granted, as accomplishments', citing(record.accomplishments, statement).length],
    ['claims', citing(record.claims, statement).length],
  ];
};

const judged = (kind: string, things: readonly { readonly isUnsure: boolean }[]): Row => [kind, things.length, low(things)];
const judgements: Row[] = [
  ['what', 'in all', 'low'],
  judged('accomplishments', record.accomplishments),
  judged('links of evidence', links),
  judged('restatements', restated),
  judged('recommendations', record.recommendations),
  judged('origins', origins),
  judged('claims', record.claims),
  ['groups of initiatives', record.initiatives.length, some(record.initiatives, ({ note }) => note?.startsWith('group by judgement'))],
  ['signature names of initiatives', citing(record.initiatives, paper).length, some(record.initiatives, ({ note }) => /^signature-\d+.* by judgement/.test(note ?? ''))],
];

const scopes: Row[] = [['scope', 'restatements', 'low', 'with a deadline'], ...SCOPES.map((scope) => {
  const of = restated.filter((one) => one.scope === scope);
  return [scope, of.length, low(of), some(of, ({ deadline }) => deadline)];
})];

const meetingTypes: Row[] = [['type', 'count', 'with a date'], ...MEETING_TYPES.map((type) => {
  const of = record.meetings.filter((one) => one.type === type);
  return [type, of.length, some(of, ({ period }) => period)];
})];

const boxes = record.documents.get(paper)?.items;
const signatures: Row[] = [['name', 'initiatives'], ...[...Array(boxes instanceof Map ? boxes.get('signature') : 0).keys()].map((index) => {
  const item = `signature-${String(index + 1)}`;
  return [item, record.initiatives.filter(({ cites }) => cites.some((cite) => cite.item === item)).map(({ id }) => id).join(', ')];
})];

const originTable: Row[] = [['from', 'part', 'origins'], ...Object.entries(count(origins.map(({ event, part }) => `${event} | ${part ?? ''}`))).sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([from, times]) => [...from.split(' | '), times])];

const claimTable = async (): Promise<Row[]> => {
  const { claims } = await asked('report', 'claims') as ClaimsData;
  const of = (id: string, verdict: string): number => some(citing(claims, id), (one) => one.verdict === verdict);
  const rows = [...record.documents.keys()].map((id) => [id, of(id, 'holds'), of(id, 'fails'), of(id, 'open'), citing(claims, id).length]);
  return [['document', 'holds', 'does not hold', 'cannot be told', 'claims'], ...rows];
};

/** What would come of the other baseline: the report's deadline as the milestone's own, the annex stating it otherwise. */
const baselines = (): Row[] => {
  const question = { asOf: '2006-09-07' as PlainDate, knownAt: null, basis: 'baseline', window: record.programme.window, parties: null } as const;
  const swapped = (id: string): Dataset => ({ ...record, initiatives: record.initiatives.map((one) => ({ ...one, milestones: one.milestones.map((of) => {
    const [other] = of.restated;
    if (of.id !== id || !other?.deadline) return of;
    const deadline = { ...other.deadline, anchor: null, of: null, ref: other.ref, phraseRef: other.ref };
    return { ...of, deadline, restated: [{ ...other, document: annex, item: of.cites[0]?.item ?? null, deadline: of.deadline }] };
  }) })) });
  const row = (id: string, choice: string, dataset: Dataset): Row => {
    const assessed = assess(dataset, question).milestones;
    const one = assessed.find(({ milestone }) => milestone.id === id);
    const overdue = some(assessed, ({ milestone, state }) => state === 'overdue' && citing([milestone], annex).length > 0);
    const isFound = one && findingsOf(one).some((finding) => finding.id === 'deadline-restated');
    return [id, choice, one?.milestone.deadline?.phrase ?? 'none', one?.baseline ?? 'none', one?.state ?? '', one?.daysLate ?? '', one?.slipDays ?? '', isFound ? 'yes' : 'no', overdue];
  };
  return [
    ['milestone', 'as in', 'deadline', 'due', 'state', 'days late', 'slip admitted', '`deadline-restated`', 'annex milestones overdue'],
    ...['imported-food-risk', 'nexus-air-mexicans'].flatMap((id) => [row(id, 'the annex (kept)', record), row(id, 'the report of 2005', swapped(id))]),
  ];
};

const waived = async (): Promise<Row[]> => [
  ['rule', 'in', 'reason'],
  ...(await asked('check') as CheckData).problems.flatMap(({ code, file, waived: reason }) => (reason === null ? [] : [[`\`${code}\``, `[${file}](../${file})`, reason]])),
];

const found = async (finding: string): Promise<Row[]> => {
  const { milestones: told } = await asked('status', '--as-of', '2009-08-31', '--finding', finding) as StatusData;
  return told.flatMap(({ id, findings }) => findings.filter((one) => one.id === finding).map(({ message, cites }) =>
    [id, message, cites.map(({ document, item }) => (item === null ? document : `${document} ${String(item)}`)).join('; ')]));
};
const findings = async (): Promise<Row[]> => [
  ['finding', 'findings', 'milestones', 'what'],
  ...await Promise.all(KINDS.map(async (id) => {
    const rows = await found(id);
    return [`\`${id}\``, rows.length, new Set(rows.map(([milestone]) => milestone)).size, FINDINGS.find((kind) => kind.id === id)?.summary ?? ''];
  })),
];
const list = async (finding: string): Promise<Row[]> => [['milestone', 'the documents', 'cited'], ...await found(finding)];

/** The tables of the page by the heading they stand under. */
const TABLES: Record<string, () => Row[] | Promise<Row[]>> = {
  'The whole': () => whole,
  'Numbered items': () => items,
  'What cites each document': () => byDocument,
  'security-priorities-2006': annexTable,
  'report-to-leaders-2005': reportTable,
  'accomplishments-2006': doneTable,
  'negotiating-north-america-2007': paperTable,
  'Signature initiatives': () => signatures,
  Origins: () => originTable,
  'ministers-statement-2008': statementTable,
  'Meetings by type': () => meetingTypes,
  'Restatements by scope': () => scopes,
  'Claims by verdict': claimTable,
  Judgements: () => judgements,
  'A baseline that could be another': baselines,
  Waivers: waived,
  'Where the documents disagree': findings,
  ...Object.fromEntries(KINDS.map((id) => [id, () => list(id)])),
};
/** What was compared by hand when the record was made; nothing counts it again. */
const HISTORY = ['The first two readings', 'A reading afterwards', 'What became of its proposals'];

/** The page in pieces, each with its heading; a table is the lines in it that begin with a bar. */
const sections = page.split(/^(?=#+ )/m).map((text) => ({ text, heading: /^#+ (.*)/.exec(text)?.[1] ?? '', table: /^\|.*(?:\n\|.*)*/m.exec(text)?.[0] ?? null }));

test('every table of docs/record.md is counted, or told as history', () => {
  expect(sections.filter(({ heading, table }) => table !== null && !HISTORY.includes(heading)).map(({ heading }) => heading).sort()).toEqual(Object.keys(TABLES).sort());
  expect(sections.filter(({ text, table }) => text.replace(table ?? '', '').includes('\n|'))).toEqual([]);
});

test('docs/record.md is what the data and the program say', async () => {
  const cells = (row: Row): string => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const renewed = await Promise.all(sections.map(async ({ heading, text, table }) => {
    const rows = await TABLES[heading]?.();
    const [head = [], ...body] = rows ?? [];
    return rows ? text.replace(table ?? '', () => [cells(head), cells(head.map(() => '---')), ...body.map(cells)].join('\n')) : text;
  }));
  await expect(renewed.join('')).toMatchFileSnapshot(PAGE);
});

test('the prose of docs/record.md counts nothing that is not counted here', () => {
  const prose = sections.filter(({ heading }) => !HISTORY.includes(heading)).map(({ text, table }) => text.replace(table ?? '', '')).join('')
    .replaceAll(/\s+/g, ' ').replaceAll(/\]\([^)]*\)|`[^`]*`|(?<=[\s(])'[^']*'(?=\W)|\bitem \d+/g, ' ');
  const dates = /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b|\b(?:19|20)\d\d\b/g;
  expect(prose.replaceAll(dates, '').match(/\d+/g) ?? []).toEqual([]);
  const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
    'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'dozen', 'dozens'];
  const told = [...prose.matchAll(new RegExp(`\\b(?:${words.join('|')})\\b \\w+`, 'gi'))].map(([phrase]) => phrase.toLowerCase());
  const { published, statusAsOf } = record.documents.get(annex) ?? {};
  const inRow = Math.max(...Object.values(count(milestones.map(({ cites }) => String(cites[0]?.item)))));
  const runs = record.documents.get(report)?.items;
  const counted: [string, number][] = [
    ['documents', record.documents.size],
    ['items', items.slice(1).reduce((sum, [, , declared, cited]) => sum + Number(declared) - Number(cited), 0)],
    ['days', [published, statusAsOf].filter(Boolean).length],
    ['deadlines', inRow],
    ['milestones', inRow],
    ['runs', runs instanceof Map ? runs.size : 1],
    // Of the source itself: paragraphs of the report that are numbered, headings that promise more than the items below them.
    ['paragraphs', 7],
    ['others', 3],
  ];
  expect(told.sort()).toEqual(counted.map(([noun, number]) => `${words[number - 2] ?? String(number)} ${noun}`).sort());
});
