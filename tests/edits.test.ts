// Edits on a real git repository: every rule of edits, once as it is meant to catch it, once recorded as intended; and the edits
// that none of them may stop.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../src/rules/index.js';
import { spp } from './spp.js';

const PROGRAMME = `kind: programme
id: small
title: A small programme
launched: "2020-01-15"
anchor: January 2020
reports: every 6 months
parties:
  - { id: AA, title: Aland }
  - { id: BB, title: Beland }
  - { id: CC, title: Celand }
tracks: [AA-BB, AA-CC]
agendas:
  - id: works
    title: Works
    groups:
      - { id: bridges, title: Bridges }
      - { id: tunnels, title: Tunnels }
      - { id: canals, title: Canals }
events:
  - { id: treaty, title: the treaty }
`;
const DOCUMENTS = `kind: documents
documents:
  - id: plan
    title: The plan
    published: "2020-01-20"
    items: 4
  - id: report
    title: The report
    published: "2021-01-10"
    statusAsOf: "2020-12-31"
  - id: leaflet
    title: A leaflet
    published: "2021-02-01"
`;
const SPANS = `kind: initiative
id: spans
group: bridges
title: New spans
milestones:
  - id: design
    title: Draw the plans of the span
    cites: [{ document: plan, item: 1 }, { document: report }]
    parties: [AA, BB]
    deadline: by June 2021
    history:
      - document: report
        status: delayed
        forecast: Fall 2021
        note: the drawings were lost
  - id: build
    title: Build it
    cites: [{ document: plan, item: 2 }, { document: report }]
    deadline: within 24 months
    rebaseline:
      - { to: June 2022, reason: The river rose, document: report }
    history:
      - document: report
        status: { AA-BB: completed, AA-CC: on-track }
  - id: toll
    title: Collect a toll
    cites: [{ document: plan, item: 3 }]
    deadline: { phrase: within 6 months of the treaty, of: treaty }
`;
const SHAFTS = `kind: initiative
id: shafts
group: tunnels
title: Deep shafts
milestones:
  - id: dig
    title: Dig the first shaft
    cites: [{ document: plan, item: 4 }]
`;
const BASE: Readonly<Record<string, string>> = {
  'programme.yaml': PROGRAMME, 'documents.yaml': DOCUMENTS, 'works/spans.yaml': SPANS, 'works/shafts.yaml': SHAFTS,
};

/** Changes of texts, by file: what stands there and what comes in its place; null takes the file away. */
type Edit = Readonly<Record<string, readonly (readonly [string, string])[] | null>>;

interface Case {
  readonly name: string;
  readonly edit: Edit;
  /** The rules that fire, each with the line it points at; none for an edit that is fine. */
  readonly fires: readonly string[];
  readonly class: string | null;
  /** What is added for it to pass: nothing is reported but as waived. */
  readonly intended?: Edit;
}

const record = (rule: string, id = ''): string => `{ rule: ${rule}, ${id === '' ? '' : `id: ${id}, `}reason: It was entered wrongly, document: plan }`;
const inSpans = (...pairs: (readonly [string, string])[]): Edit => ({ 'works/spans.yaml': pairs });
const inProgramme = (rule: string, id = ''): Edit => ({ 'programme.yaml': [['', `change: ${record(rule, id)}\n`]] });
const TOLL = SPANS.slice(SPANS.indexOf('  - id: toll'));

const CASES: readonly Case[] = [
  {
    name: 'a commitment deleted', edit: inSpans([TOLL, '']), fires: ['edit/commitment-deleted works/spans.yaml:6'], class: 'integrity',
    intended: inSpans(['milestones:\n', `change: ${record('edit/commitment-deleted', 'toll')}\nmilestones:\n`]),
  },
  {
    name: 'a file deleted', edit: { 'works/shafts.yaml': null }, fires: ['edit/commitment-deleted programme.yaml:17'], class: 'integrity',
    intended: inProgramme('edit/commitment-deleted', 'shafts'),
  },
  {
    name: 'an id changed', edit: inSpans(['id: toll', 'id: fee']), fires: ['edit/id-changed works/spans.yaml:25'], class: 'integrity',
    intended: inSpans(['of: treaty }\n', `of: treaty }\n    change: ${record('edit/id-changed')}\n`]),
  },
  { name: 'the id of an initiative changed', edit: inSpans(['id: spans', 'id: arches']), fires: ['edit/id-changed works/spans.yaml:2'], class: 'integrity' },
  {
    name: 'an id reused', edit: inSpans(['title: Collect a toll\n    cites: [{ document: plan, item: 3 }]', 'title: Paint the railings\n    cites: [{ document: report }]']),
    fires: ['edit/id-reused works/spans.yaml:25'], class: 'integrity',
    intended: inSpans(['of: treaty }\n', `of: treaty }\n    change: ${record('edit/id-reused')}\n`]),
  },
  {
    name: 'a baseline moved', edit: inSpans(['by June 2021', 'by July 2021']), fires: ['edit/baseline-moved works/spans.yaml:10'], class: 'integrity',
    intended: inSpans(['    history:\n      - document: report\n        status: delayed', `    change: ${record('edit/baseline-moved')}\n    history:\n      - document: report\n        status: delayed`]),
  },
  { name: 'a deadline taken away', edit: inSpans(['    deadline: by June 2021\n', '']), fires: ['edit/baseline-moved works/spans.yaml:6'], class: 'integrity' },
  {
    name: 'all baselines moved by the anchor', edit: { 'programme.yaml': [['anchor: January 2020', 'anchor: March 2020']] },
    fires: ['edit/setting-changed programme.yaml:5'], class: 'integrity', intended: inProgramme('edit/setting-changed'),
  },
  {
    name: 'a status rewritten', edit: inSpans(['status: delayed', 'status: on-track']), fires: ['edit/history-rewritten works/spans.yaml:13'], class: 'integrity',
    intended: inSpans(['    deadline: by June 2021\n', `    deadline: by June 2021\n    change: ${record('edit/history-rewritten')}\n`]),
  },
  { name: 'a status of one track rewritten', edit: inSpans(['AA-CC: on-track', 'AA-CC: delayed']), fires: ['edit/history-rewritten works/spans.yaml:24'], class: 'integrity' },
  { name: 'a label rewritten', edit: inSpans(['status: delayed\n', 'status: delayed\n        label: A little delayed\n']), fires: ['edit/history-rewritten works/spans.yaml:13'], class: 'integrity' },
  { name: 'an actual date added to an old entry', edit: inSpans(['status: { AA-BB: completed, AA-CC: on-track }\n', 'status: { AA-BB: completed, AA-CC: on-track }\n        actual: { AA-BB: May 2020 }\n']), fires: ['edit/history-rewritten works/spans.yaml:24'], class: 'integrity' },
  { name: 'the day of an entry rewritten', edit: inSpans(['      - document: report\n        status: delayed', '      - document: report\n        statusAsOf: "2020-11-30"\n        status: delayed']), fires: ['edit/history-rewritten works/spans.yaml:13'], class: 'integrity' },
  { name: 'an entry removed', edit: inSpans(['    history:\n      - document: report\n        status: { AA-BB: completed, AA-CC: on-track }\n', '']), fires: ['edit/history-rewritten works/spans.yaml:16'], class: 'integrity' },
  { name: 'a rebaseline removed', edit: inSpans(['    rebaseline:\n      - { to: June 2022, reason: The river rose, document: report }\n', '']), fires: ['edit/history-rewritten works/spans.yaml:16'], class: 'integrity' },
  {
    name: 'a forecast moved in its entry', edit: inSpans(['forecast: Fall 2021', 'forecast: Spring 2022']), fires: ['edit/forecast-moved works/spans.yaml:14'], class: 'integrity',
    intended: inSpans(['    deadline: by June 2021\n', `    deadline: by June 2021\n    change: ${record('edit/forecast-moved')}\n`]),
  },
  { name: 'a forecast taken away', edit: inSpans(['        forecast: Fall 2021\n', '']), fires: ['edit/forecast-moved works/spans.yaml:12'], class: 'integrity' },
  {
    name: 'completed turned back by a new entry',
    edit: inSpans(['AA-CC: on-track }\n', 'AA-CC: on-track }\n      - document: leaflet\n        status: { AA-BB: delayed }\n        forecast: { AA-BB: May 2022 }\n        note: a pier sank\n'], ['item: 2 }, ', 'item: 2 }, { document: leaflet }, ']),
    fires: ['edit/completed-undone works/spans.yaml:26'], class: 'commitment',
    intended: inSpans(['    deadline: within 24 months\n', `    deadline: within 24 months\n    change: ${record('edit/completed-undone')}\n`]),
  },
  {
    name: 'a citation taken away', edit: inSpans(['item: 1 }, { document: report }]\n    parties', 'item: 1 }, { document: leaflet }]\n    parties']), fires: ['edit/citation-removed works/spans.yaml:8'], class: 'integrity',
    intended: inSpans(['    deadline: by June 2021\n', `    deadline: by June 2021\n    change: ${record('edit/citation-removed')}\n`]),
  },
  {
    name: 'a source taken away', edit: { 'documents.yaml': [['  - id: leaflet\n    title: A leaflet\n    published: "2021-02-01"\n', '']] }, fires: ['edit/source-removed documents.yaml:3'], class: 'integrity',
    intended: inProgramme('edit/source-removed', 'leaflet'),
  },
  {
    name: 'a source redated', edit: { 'documents.yaml': [['published: "2021-01-10"', 'published: "2021-03-10"']] }, fires: ['edit/source-redated documents.yaml:9'], class: 'integrity',
    intended: { 'documents.yaml': [['statusAsOf: "2020-12-31"\n', `statusAsOf: "2020-12-31"\n    change: ${record('edit/source-redated')}\n`]] },
  },
  {
    name: 'a group removed, its initiative moved', edit: { 'programme.yaml': [['      - { id: tunnels, title: Tunnels }\n', '']], 'works/shafts.yaml': [['group: tunnels', 'group: bridges']] },
    fires: ['edit/group-removed programme.yaml:13'], class: 'commitment', intended: inProgramme('edit/group-removed', 'tunnels'),
  },
  {
    name: 'a track removed, its reports rewritten',
    edit: { 'programme.yaml': [['tracks: [AA-BB, AA-CC]', 'tracks: [AA-BB]']], ...inSpans([', AA-CC: on-track', '']) },
    fires: ['edit/party-removed programme.yaml:11', 'edit/history-rewritten works/spans.yaml:24'], class: 'integrity',
  },
  {
    name: 'a party removed', edit: { 'programme.yaml': [['  - { id: CC, title: Celand }\n', ''], ['tracks: [AA-BB, AA-CC]', 'tracks: [AA-BB]']], ...inSpans([', AA-CC: on-track', '']) },
    fires: ['edit/party-removed programme.yaml:8', 'edit/party-removed programme.yaml:10', 'edit/history-rewritten works/spans.yaml:24'], class: 'integrity',
  },
  {
    name: 'a waiver added', edit: inSpans(['document: report }]\n    deadline: within 24 months\n', 'document: report }]\n    deadline: within 24 months\n    waive:\n      - { rule: style/similar-title, reason: They differ }\n']),
    fires: ['edit/waiver-added works/spans.yaml:21'], class: 'integrity',
  },
  { name: 'a rule lowered', edit: { 'programme.yaml': [['events:\n', 'rules:\n  history/order: info\nevents:\n']] }, fires: ['edit/rule-lowered programme.yaml:20'], class: 'integrity' },
  { name: 'a recorded change that was not made', edit: inSpans(['by June 2021\n', `by June 2021\n    change: ${record('edit/baseline-moved')}\n`]), fires: ['edit/record works/spans.yaml:11'], class: 'editorial' },
  {
    name: 'a phrase reworded, due the same day', edit: inSpans(['by June 2021', 'by the end of June 2021']), fires: ['edit/deadline-reworded works/spans.yaml:10'], class: 'commitment',
    intended: inSpans(['of June 2021\n', `of June 2021\n    change: ${record('edit/deadline-reworded')}\n`]),
  },
  {
    name: 'a party let off', edit: inSpans(['parties: [AA, BB]', 'parties: [AA]']), fires: ['edit/parties-narrowed works/spans.yaml:9'], class: 'commitment',
    intended: inSpans(['by June 2021\n', `by June 2021\n    change: ${record('edit/parties-narrowed')}\n`]),
  },
  {
    name: 'an entry put in before the last one', edit: inSpans(['    history:\n      - document: report\n        status: delayed', '    history:\n      - document: plan\n        statusAsOf: "2020-01-18"\n        status: completed\n      - document: report\n        status: delayed']),
    fires: ['edit/back-dated works/spans.yaml:12'], class: 'commitment',
    intended: inSpans(['by June 2021\n', `by June 2021\n    change: ${record('edit/back-dated')}\n`]),
  },
  {
    name: 'a rebaseline of a document that came before the last report', edit: inSpans(['by June 2021\n', 'by June 2021\n    rebaseline:\n      - { to: June 2030, reason: More time, document: plan }\n']),
    fires: ['edit/back-dated works/spans.yaml:12'], class: 'commitment',
  },
  { name: 'the end of the programme set back', edit: { 'programme.yaml': [['reports: every 6 months', 'reports: every 600 months']] }, fires: ['edit/setting-changed programme.yaml:6'], class: 'commitment' },
  { name: 'a deadline without a date stretched', edit: inSpans(['within 6 months of the treaty', 'within 60 months of the treaty']), fires: ['edit/baseline-moved works/spans.yaml:28'], class: 'integrity' },
  { name: 'a date of a source given that moves its statuses', edit: { 'documents.yaml': [['    published: "2021-02-01"\n', '    published: "2021-02-01"\n    statusAsOf: "2020-02-01"\n']] }, fires: ['edit/source-redated documents.yaml:14'], class: 'integrity' },
  // What nobody is stopped from.
  { name: 'nothing', edit: {}, fires: [], class: null },
  { name: 'a new entry', edit: inSpans(['        note: the drawings were lost\n', '        note: the drawings were lost\n      - document: leaflet\n        statusAsOf: "2021-01-31"\n        status: delayed\n        forecast: Spring 2022\n'], ['item: 1 }, ', 'item: 1 }, { document: leaflet }, ']), fires: [], class: 'status' },
  { name: 'a rebaseline recorded', edit: inSpans(['by June 2021\n', 'by June 2021\n    rebaseline:\n      - { to: December 2021, reason: More time, document: report }\n']), fires: [], class: 'commitment' },
  { name: 'a title reworded', edit: inSpans(['title: Build it', 'title: Build the span']), fires: [], class: 'editorial' },
  { name: 'a note reworded', edit: inSpans(['the drawings were lost', 'the drawings went missing']), fires: [], class: 'editorial' },
  { name: 'a milestone moved to another initiative', edit: { 'works/spans.yaml': [[TOLL, '']], 'works/shafts.yaml': [['item: 4 }]\n', `item: 4 }]\n${TOLL}`]] }, fires: [], class: 'commitment' },
  { name: 'a file moved and keys laid out anew', edit: { 'works/shafts.yaml': null, 'works/deep/shafts.yaml': [['', SHAFTS.replace('[{ document: plan, item: 4 }]', '\n      - document: plan\n        item: 4')]] }, fires: [], class: null },
  { name: 'a new milestone and a new document', edit: { 'documents.yaml': [['', '  - id: annex\n    title: An annex\n    published: "2021-05-01"\n']], 'works/shafts.yaml': [['', '  - id: line\n    title: Line the shaft with brick\n    cites: [{ document: annex }]\n']] }, fires: [], class: 'commitment' },
  { name: 'a deadline added where there was none', edit: { 'works/shafts.yaml': [['item: 4 }]\n', 'item: 4 }]\n    deadline: by 2022\n']] }, fires: [], class: 'commitment' },
  { name: 'an event dated', edit: { 'programme.yaml': [['title: the treaty }', 'title: the treaty, date: "2021-03-01" }']] }, fires: [], class: 'status' },
  { name: 'a group without initiatives removed', edit: { 'programme.yaml': [['      - { id: canals, title: Canals }\n', '']] }, fires: [], class: 'commitment' },
];

let repository = '';
const git = (...args: string[]): string => execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' });

function write(files: Readonly<Record<string, string>>): void {
  rmSync(join(repository, 'data'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, 'data', path)), { recursive: true });
    writeFileSync(join(repository, 'data', path), text);
  }
}

/** The files after edits; every text that is to be replaced stands there once. */
function edited(...edits: readonly Edit[]): Record<string, string> {
  const files: Record<string, string> = { ...BASE };
  for (const [path, pairs] of edits.flatMap((edit) => Object.entries(edit))) {
    if (pairs === null) {
      Reflect.deleteProperty(files, path);
      continue;
    }
    for (const [from, to] of pairs) {
      const text = files[path] ?? '';
      if (from !== '') expect(text.split(from), `${path}: ${from}`).toHaveLength(2);
      files[path] = from === '' ? text + to : text.replace(from, () => to);
    }
  }
  return files;
}

interface Told {
  readonly class: string | null;
  readonly problems: readonly { readonly code: string; readonly file: string; readonly line: number; readonly waived: string | null; readonly severity: string }[];
}

async function checkAgainst(ref: string): Promise<Told & { readonly status: number }> {
  const data = join(repository, 'data');
  const { stdout, stderr, status } = await spp(['check', '--data', data, '--against', ref, '--rule', 'edit,schema,ref', '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  const { problems, ...rest } = JSON.parse(stdout) as Told;
  return { ...rest, status, problems: problems.map((problem) => ({ ...problem, file: problem.file.slice(data.length + 1) })) };
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'spp-edits-'));
  git('init', '-q', '-b', 'main');
  write(BASE);
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
});
afterAll(() => { rmSync(repository, { recursive: true, force: true }); });

describe('an edit', () => {
  test.each(CASES)('$name', async ({ edit, fires, class: grave, intended }) => {
    write(edited(edit));
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, file, line }) => `${code} ${file}:${String(line)}`).sort()).toEqual([...fires].sort());
    expect(told.class).toBe(grave);
    expect(told.status).toBe(told.problems.some(({ severity }) => severity === 'error') ? 1 : 0);
    if (!intended) return;
    write(edited(edit, intended));
    const recorded = await checkAgainst('HEAD');
    expect(recorded.status).toBe(0);
    expect(recorded.problems.map(({ waived }) => waived)).toEqual(fires.map(() => 'It was entered wrongly (plan)'));
  });

  test('is tried for every rule of edits', () => {
    const fired = new Set(CASES.flatMap(({ fires }) => fires.map((text) => text.split(' ')[0])));
    const rules = RULES.filter(({ judge }) => judge).map(({ id }) => id);
    expect(rules.filter((id) => !fired.has(id))).toEqual([]);
    const shown = new Set(CASES.flatMap(({ fires, intended }) => (intended ? fires.map((text) => text.split(' ')[0]) : [])));
    expect(RULES.filter(({ judge, isAlwaysTold }) => judge && !isAlwaysTold).map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['edit/party-removed']);
  });

  test('that was recorded once lets no later one pass', async () => {
    const recorded = edited(CASES[5]?.edit ?? {}, CASES[5]?.intended ?? {});
    write(recorded);
    git('add', '-A');
    git('commit', '-q', '-m', 'moved, as intended');
    write({ ...recorded, 'works/spans.yaml': (recorded['works/spans.yaml'] ?? '').replace('by July 2021', 'by August 2021') });
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, waived }) => [code, waived])).toEqual([['edit/baseline-moved', null]]);
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  test('is not covered by a record without an id, but in the thing itself', async () => {
    write(edited({ 'works/shafts.yaml': null, ...inSpans(['by June 2021', 'by July 2021']) }, { 'programme.yaml': [['', `change:\n  - ${record('edit/commitment-deleted')}\n  - ${record('edit/baseline-moved')}\n`]] }));
    const told = await checkAgainst('HEAD');
    expect(told.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code).sort()).toEqual(['edit/baseline-moved', 'edit/commitment-deleted']);
    expect(told.status).toBe(1);
  });

  test('cannot lower the rules that judge it', async () => {
    write(edited({ 'works/shafts.yaml': null, 'programme.yaml': [['', 'rules: { edit/commitment-deleted: info }\n']] }));
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual(['error edit/commitment-deleted', 'warning edit/rule-lowered']);
    write(edited({ 'programme.yaml': [['', 'rules: { edit/rule-lowered: info }\n']] }));
    expect((await checkAgainst('HEAD')).problems.map(({ code }) => code)).toContain('ref/rule');
  });

  test('is told though a rule, a path or a broken record beside it hides it', async () => {
    const data = join(repository, 'data');
    const run = async (...argv: string[]): Promise<number> => (await spp(['check', '--data', data, '--against', 'HEAD', ...argv])).status;
    write(edited(inSpans(['by June 2021', 'when possible'])));
    expect(await run('--rule', 'edit')).toBe(1);
    expect(await run('--skip', 'deadline')).toBe(1);
    expect(await run(join(data, 'programme.yaml'))).toBe(1);
    write(edited({ 'works/shafts.yaml': null }));
    expect(await run(join(data, 'works'))).toBe(1);
    expect(await run(join(data, 'works/shafts.yaml'))).toBe(1);
    expect(await run(join(data, 'documents.yaml'))).toBe(0);
    expect((await spp(['check', '--data', data, '--against', data])).status).toBe(2);
    expect((await spp(['check', '--data', data, '--rule', 'edit'])).status).toBe(2);
  });

  test('hides behind no file that cannot be read', async () => {
    // A deletion beside a broken file, and a broken file itself: nothing is made of what is not known.
    write({ ...edited(inSpans([TOLL, ''])), 'works/shafts.yaml': 'kind: initiative\nid: [' });
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code }) => code).sort()).toEqual(['edit/commitment-deleted', 'file/syntax']);
    write({ ...edited(inSpans([TOLL, ''], ['title: Build it', 'titel: Build it'])) });
    expect((await checkAgainst('HEAD')).problems.map(({ code }) => code).sort()).toEqual(['edit/commitment-deleted', 'schema/missing-key', 'schema/unknown-key']);
  });

  test('of what could not be read before is told as not known', async () => {
    write({ ...BASE, 'works/shafts.yaml': 'kind: initiative\nid: [' });
    git('add', '-A');
    git('commit', '-q', '-m', 'broken');
    write(BASE);
    const told = await checkAgainst('HEAD');
    expect(told.problems.map(({ code, file }) => [code, file])).toEqual([['edit/unreadable', 'works/shafts.yaml']]);
    expect(told.class).toBe(null);
    expect(told.status).toBe(1);
    git('reset', '-q', '--hard', 'HEAD~1');
  });
});

test('a version is not touched by being compared with', async () => {
  write(edited(inSpans([TOLL, ''])));
  const before = git('status', '--porcelain');
  await checkAgainst('HEAD');
  expect(git('status', '--porcelain')).toBe(before);
  expect(readFileSync(join(repository, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
});
