// The states, dates and findings of small random programmes, against an oracle written from the text of the design: naive, slow,
// sharing no code with src/. What is left out is said where it is: `compared`, `worldOf`.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, findingsOf, type AssessedMilestone, type Question } from '../../src/assess/index.js';
import type { PlainDate } from '../../src/dates/index.js';
import { loadDataset, runRules } from '../load.js';
import type { Dataset, SourceFile } from '../../src/model/index.js';
import { countStates } from '../../src/reports/counts.js';
import { RULES } from '../../src/rules/index.js';

// The world: what the generator makes, the files say and the oracle judges. Days are texts, YYYY-MM-DD; a date in words covers some.
interface Written { readonly words: string; readonly first: string; readonly last: string }
interface Doc { readonly id: string; readonly published: string; readonly statusAsOf?: string }
interface Report { readonly status: string; readonly forecast?: Written; readonly actual?: Written }
interface Entry { readonly document: Doc; readonly day: string; readonly tracks: ReadonlyMap<string, Report> }
/** `first` is null while its event has no date; `every` counts months and is 0 for a deadline that does not recur. */
interface Deadline { readonly yaml: unknown; readonly first: Written | null; readonly every: number; readonly fromAnchor: boolean }
interface Milestone {
  readonly id: string; readonly cites: readonly Doc[]; readonly parties: readonly string[]; readonly deadline: Deadline | null;
  readonly rebaseline: readonly { readonly to: Written; readonly document: Doc }[]; readonly history: readonly Entry[];
}
interface World {
  readonly parties: readonly string[]; readonly tracks: readonly string[]; readonly anchor: Written; readonly reportsEvery: number;
  readonly events: { readonly summit: Written | null; readonly ratification: Written | null };
  readonly documents: readonly Doc[]; readonly milestones: readonly Milestone[];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const utc = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const partsOf = (day: string): [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))];
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const addDays = (day: string, count: number): string => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Calendar months, clamped to the length of the month. */
function addMonths(day: string, count: number): string {
  const [y, m, d] = partsOf(day);
  return [utc(y, m + count, d), utc(y, m + count + 1, 0)].sort()[0] ?? '';
}

const yearWritten = (year: number): Written => ({ words: String(year), first: utc(year, 0, 1), last: utc(year, 11, 31) });
const dayWritten = (day: string): Written => ({ words: day, first: day, last: day });

/** A period counts on to the end of the month it comes to, a day to that day. */
function shifted({ first, last }: Written, months: number): Written {
  const [y, m] = partsOf(last);
  return first === last ? dayWritten(addMonths(last, months)) : { words: '', first: utc(y, m + months, 1), last: utc(y, m + months + 1, 0) };
}

// ---- The generator
const STATUSES = ['not-started', 'initiated', 'on-track', 'delayed', 'partially-completed', 'completed', 'completed-ongoing', 'withdrawn'];
const isDone = ({ status }: Report): boolean => status === 'completed' || status === 'completed-ongoing';

/** A day of 2020 or 2021, the ends and beginnings of months more often than chance has it. */
const anyDay = fc.tuple(fc.nat(23), fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 28 }))).map(([month, day]) => utc(2020, month, day));
const anyMonth = fc.nat(23).map((n): Written => ({ words: `${MONTHS[n % 12] ?? ''} ${String(2020 + Math.floor(n / 12))}`, first: utc(2020, n, 1), last: utc(2020, n + 1, 0) }));
const anyFall = fc.constantFrom(2020, 2021).map((year): Written => ({ words: `Fall ${String(year)}`, first: utc(year, 8, 1), last: utc(year, 10, 30) }));
const dayOrMonth = fc.oneof(anyMonth, anyDay.map(dayWritten));
const anyWritten = fc.oneof({ weight: 8, arbitrary: dayOrMonth }, { weight: 1, arbitrary: fc.oneof(fc.constantFrom(2020, 2021).map(yearWritten), anyFall) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const EVERY = new Map([[1, 'monthly'], [3, 'quarterly'], [6, 'semi-annually'], [12, 'annually']]);
const FORMS = ['by', 'by', 'before', 'within', 'within', 'within of', 'within anchor', 'event by', 'event before', 'event within'] as const;
type Raw<A> = A extends fc.Arbitrary<infer T> ? T : never;
const rawDeadline = fc.record({ form: fc.constantFrom(...FORMS), when: anyWritten, months: fc.integer({ min: 1, max: 18 }), every: fc.constantFrom(0, 0, 0, 0, 1, 3, 6, 12) });

function deadlineOf({ form, when, months, every }: Raw<typeof rawDeadline>, anchor: Written, events: World['events']): Deadline {
  const within = `within ${String(months)} months`;
  const before = (period: Written | null): Written | null => period && dayWritten(addDays(period.first, -1));
  const forms: Record<(typeof FORMS)[number], [phrase: string, first: Written | null, more?: object]> = {
    by: [`by ${when.words}`, when], before: [`before ${when.words}`, before(when)],
    within: [within, shifted(anchor, months)], 'within of': [`${within} of ${when.words}`, shifted(when, months)],
    'within anchor': [within, shifted(when, months), { anchor: when.words }],
    'event by': ['by the summit', events.summit], 'event before': ['before the summit', before(events.summit)],
    'event within': [`${within} of ratification`, events.ratification && shifted(events.ratification, months), { of: 'ratification' }],
  };
  const [words, due, more] = forms[form];
  const often = due !== null && !form.endsWith('before') ? every : 0;
  const phrase = often > 0 ? `${words} and ${EVERY.get(often) ?? ''} thereafter` : words;
  return { yaml: more ? { phrase, ...more } : phrase, first: due, every: often, fromAnchor: form === 'within' };
}
const rawReport = fc.record({ status: fc.constantFrom(...STATUSES), forecast: maybe(anyWritten), actual: maybe(anyWritten) });
const rawEntry = fc.record({ document: fc.nat(3), day: maybe(anyDay), only: fc.boolean(), reports: fc.array(fc.tuple(fc.nat(2), rawReport), { minLength: 1, maxLength: 3 }) });
const rawMilestone = fc.record({
  cites: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }), parties: fc.subarray([0, 1, 2]), deadline: fc.option(rawDeadline, { freq: 8 }),
  rebaseline: fc.array(fc.record({ to: anyWritten, document: fc.nat(3) }), { maxLength: 2 }), history: fc.array(rawEntry, { maxLength: 4 }),
});
const rawWorld = fc.record({
  parties: fc.constantFrom<string[]>(['AA', 'BB'], ['AA', 'BB', 'CC']), tracks: fc.subarray(['AA-BB', 'AA-CC', 'BB'], { maxLength: 2 }),
  anchor: dayOrMonth, reportsEvery: fc.constantFrom(3, 6, 12), events: fc.record({ summit: fc.option(dayOrMonth), ratification: fc.option(dayOrMonth) }),
  documents: fc.array(fc.record({ published: anyDay, before: maybe(fc.integer({ min: -10, max: 200 })) }), { minLength: 2, maxLength: 4 }),
  milestones: fc.array(rawMilestone, { minLength: 1, maxLength: 5 }),
});

/** The day the statuses of a document speak of. */
const speaksOf = (document: Doc): string => document.statusAsOf ?? document.published;

function worldOf(raw: Raw<typeof rawWorld>): World {
  const tracks = raw.tracks.filter((track) => track.split('-').every((party) => raw.parties.includes(party)));
  const documents = raw.documents.map(({ published, before }, n): Doc => ({ id: `doc-${String(n)}`, published, ...(before === undefined ? {} : { statusAsOf: addDays(published, -before) }) }));
  const doc = (n: number): Doc => documents[n % documents.length] ?? { id: '', published: '' };
  const entryOf = ({ document, day, only, reports }: Raw<typeof rawEntry>): Entry => {
    const named = reports.map(([n, { status, forecast, actual }]): [string, Report] => [['all', ...tracks][n % (tracks.length + 1)] ?? 'all', {
      status, ...(forecast ? { forecast } : {}),
      // Only what is done was done some day, and the document cannot have known of a later one.
      ...(actual && isDone({ status }) && actual.first <= doc(document).published ? { actual } : {}),
    }]);
    return { document: doc(document), day: day ?? speaksOf(doc(document)), tracks: new Map(only ? named.slice(0, 1) : named) };
  };
  const milestones = raw.milestones.map((milestone, n): Milestone => {
    const deadline = milestone.deadline && deadlineOf(milestone.deadline, raw.anchor, raw.events);
    const parties = raw.parties.filter((_, index) => milestone.parties.length === 0 || milestone.parties.includes(index));
    return {
      id: `milestone-${String(n)}`, deadline, cites: [...new Set(milestone.cites.map(doc))], parties: parties.length > 0 ? parties : raw.parties,
      // A change of no date, or of one that recurs, is refused by `check`.
      rebaseline: (deadline?.every === 0 ? milestone.rebaseline : []).map(({ to, document }) => ({ to, document: doc(document) })),
      history: milestone.history.map(entryOf).sort((a, b) => daysFrom(b.day, a.day)),
    };
  });
  return { ...raw, tracks, documents, milestones };
}

/** The programme as an official would hand it in: a file an initiative. */
function filesOf(world: World): SourceFile[] {
  const yaml = (path: string, value: object): SourceFile => ({ path, bytes: new TextEncoder().encode(JSON.stringify(value, null, 1)) });
  const per = (key: string, tracks: Entry['tracks'], of: (report: Report) => string | undefined): object => {
    const named = [...tracks].flatMap(([track, report]) => (of(report) === undefined ? [] : [[track, of(report)]]));
    return named.length > 0 ? { [key]: Object.fromEntries(named) as object } : {};
  };
  const entry = ({ document, day, tracks }: Entry): object => ({
    document: document.id, ...(day === speaksOf(document) ? {} : { statusAsOf: day }), ...per('status', tracks, ({ status }) => status),
    ...per('forecast', tracks, ({ forecast }) => forecast?.words), ...per('actual', tracks, ({ actual }) => actual?.words),
  });
  const milestone = ({ id, cites, parties, deadline, rebaseline, history }: Milestone): object => ({
    id, title: id, parties, cites: cites.map((document) => ({ document: document.id })), ...(deadline ? { deadline: deadline.yaml } : {}),
    rebaseline: rebaseline.map(({ to, document }) => ({ to: to.words, reason: 'agreed', document: document.id })), history: history.map(entry),
  });
  return [
    yaml('programme.yaml', {
      kind: 'programme', id: 'random', title: 'Random', launched: '2020-01-01', anchor: world.anchor.words, reports: `every ${String(world.reportsEvery)} months`,
      parties: world.parties.map((id) => ({ id, title: id })), tracks: world.tracks, agendas: [{ id: 'works', title: 'Works', groups: [{ id: 'bridges', title: 'Bridges' }] }],
      events: Object.entries(world.events).map(([id, date]) => ({ id, title: `the ${id}`, ...(date ? { date: date.words } : {}) })),
    }),
    yaml('documents.yaml', { kind: 'documents', documents: world.documents.map((document) => ({ ...document, title: document.id })) }),
    ...world.milestones.map((each) => yaml(`${each.id}.yaml`, { kind: 'initiative', id: `of-${each.id}`, group: 'bridges', title: 'Initiative', milestones: [milestone(each)] })),
  ];
}

const isError = ({ severity }: { severity: string }): boolean => severity === 'error';

function load(files: readonly SourceFile[]): Dataset {
  const { dataset, problems } = loadDataset(files);
  expect(problems.filter(isError)).toEqual([]);
  if (!dataset) throw new Error('no dataset');
  // What a reviewer would find odd must be assessed all the same; what blocks never gets that far.
  const blocking = new Set(RULES.filter(({ blocks }) => blocks).map(({ id }) => id));
  expect(runRules(dataset, []).problems.filter(({ code }) => blocking.has(code))).toEqual([]);
  return dataset;
}

/** A question whose days are those that matter to the programme, give or take a day or some months, or any. */
const rawQuestion = fc.record({
  asOf: fc.tuple(fc.nat(), fc.constantFrom(-1, 0, 1, 32, 100), maybe(anyDay)), knownAt: fc.option(fc.tuple(fc.nat(), fc.integer({ min: -1, max: 1 }))),
  basis: fc.constantFrom('baseline', 'forecast'), window: fc.nat(120), parties: fc.option(fc.subarray(['AA', 'BB', 'CC'], { minLength: 1, maxLength: 2 })),
});

function questionOf({ asOf: [n, offset, any], knownAt, basis, window, parties }: Raw<typeof rawQuestion>, world: World): Question {
  const days = [...new Set(JSON.stringify([world, world.milestones.map(({ history }) => history.map(({ tracks }) => [...tracks]))]).match(/\d{4}-\d{2}-\d{2}/g))].sort();
  const pick = (from: readonly string[], index: number, by: number): PlainDate => plain(addDays(from[index % from.length] ?? '', by));
  return { asOf: any ? plain(any) : pick(days, n, offset), knownAt: knownAt && pick(world.documents.map(({ published }) => published), ...knownAt), basis, window, parties };
}

const plain = (day: string): PlainDate => day as PlainDate;

// ---- The oracle
const STATES = ['overdue', 'due', 'undetermined', 'upcoming', 'undated', 'withdrawn', 'completed']; // worst first
const isKnown = (document: Doc, { knownAt }: Question): boolean => knownAt === null || document.published <= knownAt;

/** The day from which a milestone exists, by the documents that name it. */
const promisedOn = ({ deadline }: Milestone, named: readonly Doc[], world: World): string | undefined =>
  [...named.flatMap((document) => [document.published, speaksOf(document)]), ...(deadline?.fromAnchor ? [world.anchor.first] : [])].sort()[0];

/** The baseline on a day, the one before it where the deadline recurs, and the day from which it holds. */
interface Baseline { readonly due: string | null; readonly previous: string; readonly since: string }
function baselineOn(day: string, { deadline, rebaseline }: Milestone, question: Question): Baseline {
  if (deadline?.first && deadline.every > 0) {
    const { first: from, every } = deadline;
    const all = Array.from({ length: 60 }, (_, n) => shifted(from, n * every).last);
    const passed = all.filter((each) => each < day);
    return { due: passed.at(-1) ?? all[0] ?? null, previous: passed.at(-2) ?? '', since: passed.at(-2) ?? '' };
  }
  const last = rebaseline.toSorted((a, b) => (speaksOf(a.document) < speaksOf(b.document) ? -1 : 1)).findLast(({ document }) => isKnown(document, question) && speaksOf(document) <= day);
  return last ? { due: last.to.last, previous: '', since: speaksOf(last.document) } : { due: deadline?.first?.last ?? null, previous: '', since: '' };
}

const recurs = ({ deadline }: Milestone): boolean => deadline !== null && deadline.every > 0;

/** What entries report on a track: of its own, else for all. */
interface Said extends Report { readonly day: string }
const saidOf = (track: string, entries: readonly Entry[]): Said[] =>
  entries.flatMap(({ day, tracks }) => [tracks.get(track) ?? tracks.get('all')].flatMap((report) => (report ? [{ ...report, day }] : [])));

/** Late, on time or unknown: by the actual date, else on time if the entry's own day is not after the due date. */
function lateness(due: string | null, day: string, actual: Written | undefined): { daysLate: number | null; late: boolean | null } {
  if (due !== null && actual && actual.first > due) return { daysLate: daysFrom(due, actual.last), late: true };
  return { daysLate: null, late: due !== null && (actual?.last ?? day) <= due ? false : null };
}

function expectedTrack(track: string, said: readonly Said[], milestone: Milestone, { due: baseline, previous, since }: Baseline, { asOf, basis, window }: Question) {
  const last = said.at(-1);
  const forecast = said.findLast((each) => each.forecast && each.day >= since)?.forecast?.last ?? null;
  const due = basis === 'forecast' && forecast !== null ? forecast : baseline;
  const row = (state: string, of: { daysLate: number | null; late: boolean | null } = { daysLate: null, late: null }) =>
    ({ track, reported: last?.status ?? null, lastDay: last?.day ?? null, forecast, state, ...of });
  if (last?.status === 'withdrawn') return row('withdrawn');
  const completion = recurs(milestone) ? said.find((each) => isDone(each) && (each.actual?.last ?? each.day) > previous) : said.slice(-1).find(isDone);
  const actual = recurs(milestone) ? completion?.actual : said.findLast((each) => each.actual)?.actual;
  if (completion) return row('completed', lateness(baseline, completion.day, actual));
  if (due === null) return row(milestone.deadline ? 'undetermined' : 'undated');
  if (due < asOf) return row('overdue', { daysLate: daysFrom(due, asOf), late: null });
  return row(daysFrom(asOf, due) <= window ? 'due' : 'upcoming');
}

function isContradicted({ status, day }: Said, said: readonly Said[], milestone: Milestone, question: Question): boolean {
  const { due, previous } = baselineOn(day, milestone, question);
  if (recurs(milestone) && said.some((each) => isDone(each) && each.day > previous && each.day < day)) return false; // it was met
  return ['on-track', 'initiated'].includes(status) && due !== null && due < day;
}

function expectedFindings({ state, reported, lastDay, forecast }: ReturnType<typeof expectedTrack>, silentFrom: string, due: string | null, asOf: string): string[] {
  if (state === 'completed' || state === 'withdrawn') return [];
  return [
    ...(due !== null && due < asOf && lastDay !== null && lastDay <= due ? ['claim-expired'] : []),
    ...(reported === 'delayed' && forecast === null ? ['delayed-without-date'] : []),
    ...(forecast !== null && forecast < asOf && (due === null || due < asOf) ? ['forecast-passed'] : []),
    ...(silentFrom < asOf ? ['silent'] : []),
  ];
}

/** The documents that may be known and name it. */
const namedBy = ({ cites, history, rebaseline }: Milestone, question: Question): Doc[] =>
  [...cites, ...[...history, ...rebaseline].map(({ document }) => document)].filter((document) => isKnown(document, question));

/** What is to be said of a milestone, or null while there is nothing to say. */
function expected(milestone: Milestone, world: World, question: Question) {
  const { asOf, parties: wanted } = question;
  const named = namedBy(milestone, question);
  const promised = promisedOn(milestone, named, world);
  if (named.length === 0 || promised === undefined || promised > asOf) return null;
  const entries = milestone.history.filter(({ document, day }) => isKnown(document, question) && day <= asOf);
  const split = world.tracks.filter((track) => entries.some(({ tracks }) => tracks.has(track)));
  const rest = milestone.parties.filter((party) => !split.some((track) => track.split('-').includes(party)));
  const tracks = [...split.map((track) => ({ track, parties: track.split('-') })), ...(rest.length > 0 ? [{ track: 'all', parties: rest }] : [])]
    .filter(({ parties }) => !wanted || parties.some((party) => wanted.includes(party)));
  if (tracks.length === 0) return null;
  const baseline = baselineOn(asOf, milestone, question);
  const told = tracks.map(({ track }) => {
    const said = saidOf(track, entries);
    const row = expectedTrack(track, said, milestone, baseline, question);
    const findings = expectedFindings(row, addMonths(row.lastDay ?? promised, world.reportsEvery), baseline.due, asOf);
    return { row, findings: said.some((claim) => isContradicted(claim, said, milestone, question)) ? ['claim-contradicted', ...findings] : findings };
  });
  const [rows, findings] = [told.map(({ row }) => row), [...new Set(told.flatMap((each) => each.findings))].sort()];
  const state = STATES.find((each) => rows.some((row) => row.state === each)) ?? '';
  const daysLate = Math.max(...rows.map((row) => (row.state === state ? row.daysLate ?? 0 : 0))) || null; // 0 days is not late
  const forecast = rows.flatMap((row) => row.forecast ?? []).sort().at(-1) ?? null;
  const slip = baseline.due !== null && forecast !== null ? daysFrom(baseline.due, forecast) : null;
  return { id: milestone.id, state, daysLate, baseline: baseline.due, forecast, slip, tracks: rows, findings };
}
type Told = Exclude<ReturnType<typeof expected>, null>;
const actualOf = (one: AssessedMilestone): Told => ({
  id: one.milestone.id, state: one.state, daysLate: one.daysLate, baseline: one.baseline, forecast: one.forecast, slip: one.slipDays,
  tracks: one.tracks.map(({ track, reported, entry, forecast: given, state: own, daysLate: days, late }) =>
    ({ track, reported, lastDay: entry?.statusAsOf ?? null, forecast: given?.value.period.end ?? null, state: own, daysLate: days, late })),
  findings: [...new Set(findingsOf(one).map(({ id }) => id))].sort(),
});

/** The findings that are compared: not what is delayed when its occurrence was met. */
const compared = (told: Told | null): Told | null => told && {
  ...told,
  findings: told.findings.filter((id) => id !== 'delayed-without-date' || !told.tracks.some(({ state, reported }) => state === 'completed' && reported === 'delayed')),
};

const anyCase = fc.tuple(rawWorld.map(worldOf), fc.array(rawQuestion, { minLength: 4, maxLength: 4 }))
  .map(([world, questions]) => ({ world, questions: questions.map((raw) => questionOf(raw, world)) }));

const holds = (check: (world: World, dataset: Dataset, question: Question) => void, numRuns = 120): void =>
  fc.assert(fc.property(anyCase, ({ world, questions }) => {
    const dataset = load(filesOf(world));
    for (const question of questions) check(world, dataset, question);
  }), { numRuns });
const toldOf = (dataset: Dataset, question: Question): Map<string, Told> =>
  new Map(assess(dataset, question).milestones.map((assessed) => [assessed.milestone.id, actualOf(assessed)]));

test('every milestone is told as the oracle tells it', () => holds((world, dataset, question) => {
  const found = toldOf(dataset, question);
  for (const milestone of world.milestones) {
    expect(compared(found.get(milestone.id) ?? null)).toEqual(compared(expected(milestone, world, question)));
  }
}, 900));

test('counts add up to the milestones', () => holds((_, dataset, question) => {
  const { milestones } = assess(dataset, question);
  expect(Object.values(countStates(milestones)).reduce((a, b) => a + b)).toBe(milestones.length);
}));

test('without new entries, a later day never makes a milestone less late', () => holds((world, dataset, question) => {
  const later = { ...question, asOf: plain(addDays(question.asOf, 1 + (question.window % 45))) };
  const isNews = (day: string): boolean => day > question.asOf && day <= later.asOf;
  const [before, after] = [toldOf(dataset, question), toldOf(dataset, later)];
  for (const milestone of world.milestones) {
    const [was, is] = [before.get(milestone.id), after.get(milestone.id)];
    if (!was || milestone.history.some(({ day }) => isNews(day)) || milestone.rebaseline.some(({ document }) => isNews(speaksOf(document)))) continue;
    expect(is).toBeDefined();
    expect(STATES.indexOf(is?.state ?? '')).toBeLessThanOrEqual(STATES.indexOf(was.state));
    // The days of what recurs count from its last occurrence.
    if (!recurs(milestone)) expect(is?.daysLate ?? 0).toBeGreaterThanOrEqual(was.daysLate ?? 0);
  }
}));

/** Without the functions in it, which are never equal, and without the question; with what is found. */
const withoutDue = (one: AssessedMilestone): object =>
  ({ ...one, question: null, found: findingsOf(one), due: null, resolution: one.due?.resolution });

test('to know all that was published is to know all', () => holds((world, dataset, question) => {
  const last = world.documents.map(({ published }) => published).sort().at(-1) ?? '';
  const at = (knownAt: PlainDate | null): object[] => assess(dataset, { ...question, knownAt }).milestones.map(withoutDue);
  expect(at(plain(last))).toEqual(at(null));
  expect(at(plain(addDays(last, 1 + question.window)))).toEqual(at(null));
}));

test('the order of the files does not matter', () => holds((world, dataset, question) => {
  const [files, turn] = [filesOf(world), question.window % (1 + world.milestones.length)];
  for (const other of [files.toReversed(), [...files.slice(turn), ...files.slice(0, turn)]]) expect(toldOf(load(other), question)).toEqual(toldOf(dataset, question));
}, 50));

test('a party is shown its own tracks, as they are told of all', () => holds((_, dataset, question) => {
  const all = assess(dataset, { ...question, parties: null }).milestones;
  for (const { id } of dataset.programme.parties) {
    const own = assess(dataset, { ...question, parties: [id] }).milestones;
    const wanted = all.map(({ milestone, tracks }) => [milestone.id, tracks.filter(({ parties }) => parties.includes(id))] as const);
    expect(own.map(({ milestone, tracks }) => [milestone.id, tracks])).toEqual(wanted.filter(([, tracks]) => tracks.length > 0));
  }
}));
