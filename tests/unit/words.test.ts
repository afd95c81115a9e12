// The catalogues: each has every message, none of it is lost in reading, every form of every message can be said, and each is said as the
// library itself would say it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { seasonPeriod } from '../../src/dates/period.js';
import {
  dayPeriod, halfPeriod, parsePlainDate, quarterPeriod, STEPS, yearPeriod, DEFAULT_CONVENTIONS, type Period, type PlainDate, type Step,
} from '../../src/dates/index.js';
import { LANGUAGES_OF_OUTPUT, loadWords } from '../../src/words/index.js';
import { stepWords } from '../../src/words/steps.js';

const SRC = join(import.meta.dirname, '../../src');
const sourceOf = (language: string): string => readFileSync(join(SRC, `words/${language}.ftl`), 'utf8');
const idsOf = (language: string): string[] => [...sourceOf(language).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id = '']) => id);
const messageOf = (language: string, id: string): string =>
  new RegExp(`^${id} =[\\s\\S]*?(?=^[a-z#]|$(?![\\s\\S]))`, 'm').exec(sourceOf(language))?.[0] ?? '';
/** What is put into a message, by name: what any of the languages uses of it, and the messages in it. */
function variablesOf(id: string): string[] {
  const sources = LANGUAGES_OF_OUTPUT.map((language) => messageOf(language, id)).join('\n');
  const inner = [...sources.matchAll(/\{ ([a-z][a-z-]+) \}/g)].map(([, other = '']) => other);
  return [...new Set([...[...sources.matchAll(/\$([a-zA-Z]+)/g)].map(([, name = '']) => name), ...inner.flatMap(variablesOf)])].sort();
}
const NUMBERS = /^(count|days|met|missed|passed|shown|longest|milestones|initiatives|months|then|now|number|all|open|withdrawn|percent|dated|more)$/;
/** Numbers as they are met, and one that needs a separator; 'due' is a date, or in one message a count. */
const variants = (id: string): Record<string, string | number>[] => {
  const names = variablesOf(id);
  // Every key that a language tells apart, for every variable that is a word.
  const keys = ['none', ...new Set(LANGUAGES_OF_OUTPUT.flatMap((language) => [...messageOf(language, id).matchAll(/\[([a-zA-Z][\w-]*)\]/g)].map(([, key = '']) => key)))];
  return [0, 1, 2, 5, 1234, 1000000].flatMap((number) => keys.map((word) => Object.fromEntries(names.map((name) =>
    [name, NUMBERS.test(name) || (name === 'due' && id === 'score-of') ? number : word]))));
};

describe.each(LANGUAGES_OF_OUTPUT)('the catalogue %s', async (language) => {
  const words = await loadWords(language);

  test('has every message once, and each can be read', () => {
    const ids = idsOf(language);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...ids].sort()).toEqual([...idsOf('en')].sort());
    expect(ids.filter((id) => !words.has(id))).toEqual([]);
  });

  test('has whatever the program says', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(SRC, path), 'utf8'));
    const said = files.flatMap((text) => [...text.matchAll(/\b(?:say\(|heading\(words, )'([a-z0-9-]+)'|\bid: '((?:found|against|says|gives)[a-z-]*|noted|both|either|label)'|breaks: '(breaks-[a-z]+)'/g)].map((match) => match.slice(1).find(Boolean) ?? ''));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((id) => !words.has(id))).toEqual([]);
    const fields = files.flatMap((text) => [...text.matchAll(/\b(?:field\(words, |column\()'([a-z ]+)'/g)].map(([, name = '']) => `field-${name.replaceAll(' ', '-')}`));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((id) => !words.has(id))).toEqual([]);
  });

  test('says every message, for few and many, as Fluent does', () => {
    // Canada and Mexico write numbers in their own way.
    const bundle = new FluentBundle({ en: 'en', fr: 'fr-CA', es: 'es-MX' }[language], { useIsolating: false });
    bundle.addResource(new FluentResource(sourceOf(language)));
    for (const id of idsOf(language)) {
      for (const variables of variants(id)) {
        const text = words.say(id, variables);
        const faults: Error[] = [];
        expect(text, id).toBe(bundle.formatPattern(bundle.getMessage(id)?.value ?? '', variables, faults));
        expect(faults, id).toEqual([]);
        expect(text.trim(), id).not.toBe('');
        expect(text, id).not.toMatch(/[{}]|\$|undefined/);
      }
    }
  });

  test('a message or variable that is missing is a fault', () => {
    expect(() => words.say('no-such-message')).toThrow('no message no-such-message');
    expect(() => words.say('counted-milestones')).toThrow('$count');
    expect(words.has('toString')).toBe(false);
  });

  test('names days and periods', () => {
    const on = (text: string): PlainDate => parsePlainDate(text) ?? ((): never => { throw new Error(text); })();
    const periods = [
      dayPeriod(on('2006-06-01')), halfPeriod(2006, 2), quarterPeriod(2006, 3), yearPeriod(2006), seasonPeriod(2006, 'fall', DEFAULT_CONVENTIONS),
    ];
    expect(periods.map((period) => period && words.period(period))).toEqual({
      en: ['1 June 2006', 'second half of 2006', 'Q3 2006', '2006', 'Fall 2006'],
      fr: ['1er juin 2006', 'deuxième semestre de 2006', '3e trimestre de 2006', '2006', 'automne 2006'],
      es: ['1.º de junio de 2006', 'segundo semestre de 2006', 'tercer trimestre de 2006', '2006', 'otoño de 2006'],
    }[language]);
  });

  test('writes numbers as its country does', () => {
    expect([words.say('counted-milestones', { count: 0 }), words.say('counted-milestones', { count: 1234567 }), words.say('percent', { percent: 36.6 })]).toEqual({
      en: ['0 milestones', '1234567 milestones', '36.6 %'],
      fr: ['0 engagement', '1\u00a0234\u00a0567 engagements', '36,6\u00a0%'],
      es: ['0 compromisos', '1,234,567 compromisos', '36.6\u00a0%'],
    }[language]);
  });
});

test('every step from a phrase to its day is told in every language', async () => {
  const june = { precision: 'month', start: '2005-06-01', end: '2005-06-30', code: '2005-06', name: 'June 2005' } as Period;
  const values: Step['values'] = {
    anchor: 'programme', season: 'fall', month: '10', words: 'soon', title: 'the summit', duration: { months: 1, days: 2, workdays: 1 },
    from: june, to: june, period: june, day: june, next: june, whole: june, part: june, document: june,
  };
  for (const language of LANGUAGES_OF_OUTPUT) {
    const words = await loadWords(language);
    for (const id of STEPS) expect(stepWords(words, { id, values })).toMatch(/\S/);
  }
});
