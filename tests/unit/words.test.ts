// The catalogues: each has every message, none of it is lost in reading, and every form of every message can be said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seasonPeriod } from '../../src/dates/period.js';
import { dayPeriod, halfPeriod, parsePlainDate, quarterPeriod, yearPeriod, DEFAULT_CONVENTIONS, type PlainDate } from '../../src/dates/index.js';
import { LANGUAGES_OF_OUTPUT, wordsFrom } from '../../src/words/index.js';

const sourceOf = (language: string): string => readFileSync(join(import.meta.dirname, `../../src/words/${language}.ftl`), 'utf8');
const idsOf = (language: string): string[] => [...sourceOf(language).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id = '']) => id);
/** What is put into messages: the variables of the English one, by their names. */
const variablesOf = (source: string): string[] => [...new Set([...source.matchAll(/\{\s*\$([a-zA-Z]+)/g)].map(([, name = '']) => name))].sort();
const messageOf = (language: string, id: string): string =>
  new RegExp(`^${id} =[\\s\\S]*?(?=^[a-z#]|$(?![\\s\\S]))`, 'm').exec(sourceOf(language))?.[0] ?? '';

describe.each(LANGUAGES_OF_OUTPUT)('the catalogue %s', (language) => {
  const words = wordsFrom(language, sourceOf(language));

  test('has every message once, and each can be read', () => {
    const ids = idsOf(language);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...ids].sort()).toEqual([...idsOf('en')].sort());
    expect(ids.filter((id) => !words.has(id))).toEqual([]);
  });

  test('says every message with the variables of the English one, for few and many', () => {
    for (const id of idsOf('en')) {
      const names = variablesOf(messageOf('en', id));
      expect(variablesOf(messageOf(language, id)).filter((name) => !names.includes(name)), id).toEqual([]);
      for (const number of [0, 1, 2, 5, 1000000]) {
        const variables = Object.fromEntries(names.map((name) => [name, /count|days|met|missed|passed|shown|longest|milestones|initiatives|months|then|now|number|all/.test(name) ? number : 'none']));
        const text = words.say(id, variables);
        expect(text.trim(), id).not.toBe('');
        expect(text, id).not.toMatch(/[{}]|\$|undefined/);
      }
    }
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
});
