// The same answer in three languages: the same ids, days, numbers and codes, and nothing left in English but what stands as published.
import { expect, describe, test } from 'vitest';
import { join } from 'node:path';
import english from '../src/words/en.ftl';
import { loadWords, type Language } from '../src/words/index.js';
import { splitLine, spp, RECORD } from './spp.js';

const DATA = { record: RECORD, river: join(import.meta.dirname, 'data/river'), small: join(import.meta.dirname, 'data/small') } as const;
type Data = keyof typeof DATA;
const OTHERS = ['fr', 'es'] as const;

/** What is asked of which record. */
const LINES: readonly (readonly [Data, string])[] = [
  ['record', 'status --as-of 2006-08-31'], ['record', 'status --overdue --group-by theme --sort=-late,id'],
  ['record', 'status --finding claim-contradicted,silent --party MX --known-at 2007-01-01 --group-by reported --columns id,due,state,reported,findings,cites'],
  ['record', 'status NEXUS'], ['record', 'report scorecard --as-of 2006-08-31'], ['record', 'report scorecard --party CA --agenda security'],
  ['small', 'status --as-of 2021-06-30 --group-by state'], ['small', 'status --basis forecast --as-of 2022-06-30'], ['small', 'report scorecard --as-of 2021-06-30'],
  ['river', 'status --as-of 2021-06-30'], ['river', 'report scorecard --as-of 2021-06-30'],
  ...['biometric-trials', 'visitor-visa-benchmarks', 'biometric-standards', 'traveller-security', 'external-threats', 'security', 'report-to-leaders-2005',
    'asylum-fingerprint-pilot', 'cancun-summit', 'report-in-three-months', 'twenty-working-groups', 'nacc-infrastructure-strategies', 'wco-framework-adoption']
    .map((id) => ['record', `show ${id}`] as const),
  ...['bridge-plan', 'bridge-treaty', 'lock-gates', 'north-bridge', 'bridges', 'yearbook', 'plan-drawn', 'lighter-bridge', 'summer-meeting', 'met-in-time']
    .map((id) => ['river', `show ${id} --as-of 2021-06-30`] as const),
  ...['done-late', 'every-year', 'awaiting', 'given-up', 'split'].map((id) => ['small', `show ${id} --as-of 2021-06-30`] as const),
  ...['accomplishments', 'claims', 'meetings', 'documents', 'recommendations', 'groups', 'initiatives', 'events'].map((kind) => ['river', `list ${kind} --as-of 2021-06-30`] as const),
];

const answer = async (data: Data, line: string, language: Language, format: string, isTTY = false): Promise<string> => {
  const { stdout, stderr, status } = await spp([...splitLine(line), '--lang', language, '--format', format], { data: DATA[data], isTTY });
  expect(status, `${line} ${stderr}`).toBe(0);
  return stdout;
};

/** JSON without what is told in words: titles, messages of findings, and how things are linked. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !['title', 'titles', 'message', 'links', 'language', 'steps'].includes(key))
    // What leads to a thing is sorted by the words of its link.
    .map(([key, one]) => [key, key === 'linkedFrom' ? (bare(one) as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)) : bare(one)]));
}

/** The numbers of a text, dates apart, without the separators of its language. */
const numbersOf = (text: string): string[] => (text.replace(/(\d)[\u00a0,](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? []).sort();

/** The cells of a list in plain text that hold codes, days and numbers: all but titles. */
const codesOf = (text: string, from: string): string[][] =>
  text.trimEnd().split('\n').map((row) => row.split('\t').filter((_, index) => !from.split(',')[index]?.startsWith('~')));

describe.each(LINES)('%s: %s', (data, line) => {
  test('has the same ids, days, numbers and codes in every language', async () => {
    const told = await Promise.all((['en', ...OTHERS] as const).map(async (language) => JSON.parse(await answer(data, line, language, 'json')) as { language: string }));
    expect(told.map(({ language }) => language)).toEqual(['en', ...OTHERS]);
    for (const one of told.slice(1)) expect(bare(one)).toEqual(bare(told[0]));
  });

  test.each(OTHERS)('leaves nothing in English in %s but what stands as published', async (language) => {
    // What stands as it is: titles that are not translated.
    const text = (await answer(data, line, language, 'markdown')).replace(/[^|\n]*\\\[en]/gm, '');
    const words = await loadWords(language);
    const cells = text.split('\n').flatMap((row) => [
      ...(/^\| (.*) \|$/.exec(row)?.[1]?.split(' | ') ?? []), ...(/^#+ (.*)/.exec(row)?.slice(1) ?? []), ...(/^- \*\*(.*?)\*\*/.exec(row)?.slice(1) ?? []),
    ]).map((cell) => cell.trim());
    const names = englishNames().filter((name) => !ownNames(words.say, name));
    expect(names.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => names.includes(cell))).toEqual([]);
    const sentences = fragments();
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter((part) => text.includes(part))).toEqual([]);
  });
});

/** Names of states, kinds and so on that stand alone in English. */
const CODES = [
  'overdue', 'due', 'undetermined', 'upcoming', 'undated', 'withdrawn', 'completed', 'nothing', 'nothing reported', 'no date', 'milestone', 'initiative', 'group', 'theme', 'agenda', 'party',
  'document', 'meeting', 'event', 'accomplishment', 'recommendation', 'claim', 'narrower', 'wider', 'same', 'summit', 'ministerial', 'report', 'statement', 'holds', 'does not hold',
  'cannot be told', 'claim-contradicted', 'claim-expired', 'delayed-without-date', 'forecast-passed', 'deadline-restated', 'scope-restated', 'silent', 'evidence-differs',
  'Not started', 'Initiated', 'On track', 'Delayed', 'Partially completed', 'Partially Completed', 'Completed', 'Completed / Ongoing', 'Withdrawn', 'by track:',
  'Deadline', 'Tracks', 'Reported', 'Stated again', 'Notes', 'Findings', 'Linked from',
];
const englishNames = (): string[] => [...new Set([
  ...CODES, ...Object.entries(english).flatMap(([id, text]) => (id.startsWith('field-') && typeof text === 'string' ? [text] : [])),
  // A track's id.
])].filter((name) => name !== 'all');
/** Whether a language has the same word for it, for one thing or another. */
function ownNames(say: (id: string, variables?: Record<string, string>) => string, name: string): boolean {
  const fields = Object.keys(english).filter((id) => id.startsWith('field-')).map((id) => say(id));
  const coded = ['kind', 'meeting'].map((what) => say(`name-${what}`, { name }));
  return [...fields, ...coded, say('heading-notes')].includes(name);
}

/** What messages of tables and pages say in English, in pieces of two words and more. */
function fragments(): string[] {
  const ids = Object.keys(english);
  const own = ids.slice(ids.indexOf('name-state'));
  const texts = JSON.stringify(own.filter((id) => !id.startsWith('step-')).map((id) => english[id]));
  const pieces = [...texts.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.trim().replace(/^[,;.(]+ ?|[,;:('.]+$/g, '').trim());
  // '(a judgement)' of our notes, and what the steps of a deadline say as well.
  return [...new Set(pieces)].filter((piece) => /[a-z]+ [a-z]+/.test(piece) && piece.length > 7);
}

test.each(LINES.filter(([, line]) => !line.startsWith('show')))('%s: %s tells the same numbers in every language, and scripts the same codes', async (data, line) => {
  const [en, ...others] = await Promise.all((['en', ...OTHERS] as const).map((language) => answer(data, line, language, 'plain')));
  const head = (await answer(data, line, 'en', 'csv')).split('\r\n')[0] ?? '';
  const titled = head.replace(/(^|,)(title|theme)(?=,|$)/g, '$1~$2');
  for (const other of others) {
    if (line.includes('theme')) expect(codesOf(other, titled).toSorted()).toEqual(codesOf(en ?? '', titled).toSorted());
    else expect(codesOf(other, titled)).toEqual(codesOf(en ?? '', titled));
  }
  for (const language of OTHERS) {
    const [here, there] = await Promise.all([answer(data, line, 'en', 'table', true), answer(data, line, language, 'table', true)]);
    // Titles hold numbers of their own, and are cut elsewhere: what stands at the foot is compared.
    const foot = (text: string): string[] => numbersOf(text.trimEnd().split('\n\n').at(-1) ?? '');
    if (line.startsWith('status')) expect(foot(there)).toEqual(foot(here));
  }
});

test('words of a query are found in the titles that are shown, and in the English ones', async () => {
  const ids = async (line: string): Promise<string[]> => (await spp(splitLine(line))).stdout.split('\n').filter(Boolean).map((row) => row.split('\t')[0] ?? '');
  const inEnglish = await ids('status biometric technology');
  expect(inEnglish).toContain('biometric-trials');
  expect(await ids('status biometric technology --lang fr')).toEqual(inEnglish);
  expect(await ids('status technologie biometrique --lang fr')).toContain('biometric-trials');
  expect(await ids('status technologie biometrique')).toEqual([]);
});

test('what is not translated stays English, marked', async () => {
  expect((await spp(['show', 'bridge-plan', '--lang', 'es', '--as-of', '2021-06-30'], { data: DATA.river })).stdout).toMatch(/^Draw the plan of the bridge \[en\]\n/);
});
