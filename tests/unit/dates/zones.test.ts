// Dates come out the same to the byte under any time zone and language of the machine. Zones whose days have had no midnight, or did
// not exist at all (30 December 2011 in Apia), and half-hour zones are those that other programs fell over.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'spp-zones-'));
const bundle = join(folder, 'dates.mjs');

const SCRIPT = `
import { addDays, addMonths, dayName, dayPeriod, daysBetween, DEFAULT_CONVENTIONS, isUnreadable, occurrence, parsePlainDate, readDeadline, resolveDeadline } from './index.ts';

const phrases = [
  'within 12 months (June 2006) and annually thereafter', 'within 18 months of 30 December 2010', 'within 90 days', 'before January 1, 2008',
  'by mid 2006', 'Summer/Fall 2005', 'in July', 'winter 2007', 'FY 2007', 'by 2011-12-30', 'in April', 'IN JULY', 'immediately', 'a five-year program',
];
const lines = [];
for (const phrase of phrases) {
  for (const anchor of ['2005-06-30', '2011-12-30', '2018-11-04', '0001-01-01']) {
    const reading = readDeadline(phrase);
    const context = { anchor: dayPeriod(parsePlainDate(anchor)), anchorName: 'the anchor', conventions: DEFAULT_CONVENTIONS, event: () => undefined };
    lines.push(isUnreadable(reading) ? reading : resolveDeadline(reading, context));
  }
}
for (const start of ['2011-12-01', '2018-10-15', '2005-03-20', '2010-04-15', '1985-12-20', '0001-01-01', '9999-10-01']) {
  const first = parsePlainDate(start);
  for (let days = 0; days < 60; days++) {
    const date = addDays(first, days);
    lines.push([date, dayName(date), daysBetween(first, date), addMonths(date, 1), occurrence(dayPeriod(date), { months: 1, days: 0 }, 1)]);
  }
}
console.log(lines.map((line) => JSON.stringify(line)).join('\\n'));
console.error(JSON.stringify([new Date(1120176000000).getTimezoneOffset(), new Intl.DateTimeFormat().resolvedOptions().locale])); // 1 July 2005
`;

/** What the script prints there, and where it found itself: minutes behind UTC and language. */
async function printed(TZ: string, language: string): Promise<{ stdout: string; place: unknown }> {
  const { stdout, stderr } = await run(process.execPath, [bundle], { env: { PATH: process.env.PATH, TZ, LANG: language, LC_ALL: language } });
  return { stdout, place: JSON.parse(stderr) };
}

beforeAll(async () => {
  const resolveDir = join(import.meta.dirname, '../../../src/dates');
  await build({ stdin: { contents: SCRIPT, resolveDir, loader: 'js' }, bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'error' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('dates', () => {
  const ZONES = [
    ['Pacific/Apia', 660], ['America/Los_Angeles', 420], ['America/Sao_Paulo', 180], ['Asia/Kathmandu', -345], ['UTC', 0], ['Africa/Cairo', -180],
  ] as const;
  const LANGUAGES = [['C', 'en-US'], ['en_US.UTF-8', 'en-US'], ['tr_TR.UTF-8', 'tr-TR'], ['th_TH.UTF-8', 'th-TH'], ['ar_EG.UTF-8', 'ar-EG']] as const;

  test('the script covers what it should', async () => {
    const { stdout } = await printed('UTC', 'C');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(14 * 4 + 7 * 60);
    expect(lines).toContain('["2011-12-30","30 December 2011",29,"2012-01-30","2012-01-30"]');
    expect(lines[0]).toMatch(/"due":"2006-06-30"/);
  });

  test.each(ZONES)('in %s are those of UTC, in every language', async (zone, behind) => {
    const expected = await printed('UTC', 'C');
    const there = await Promise.all(LANGUAGES.map(([language]) => printed(zone, language)));
    expect(there.map(({ place }) => place)).toEqual(LANGUAGES.map(([, locale]) => [behind, locale])); // the children really were there
    for (const { stdout } of there) expect(stdout).toBe(expected.stdout);
  });
});
