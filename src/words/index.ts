// The fixed words of the output in three languages. Catalogues (Fluent, one file a language) are what translators edit; a test checks
// that each has every message. English is at hand, the others are loaded when
// they are asked for.
import { dayOf, monthOf, yearOf, type Period, type PlainDate } from '../dates/index.js';
import english from './en.ftl';
import { speaker, type Catalogue, type Variables } from './fluent.js';
import type { Language } from './languages.js';

export { LANGUAGES_OF_OUTPUT, type Language } from './languages.js';

const CATALOGUES: Readonly<Record<Language, () => Promise<{ readonly default: Catalogue }>>> = {
  en: () => Promise.resolve({ default: english }),
  fr: () => import('./fr.ftl'),
  es: () => import('./es.ftl'),
};

/** What is to be said, before anyone chose a language: a message of the catalogue, with what is put into it. */
export interface Message {
  readonly id: string;
  readonly with?: Readonly<Record<string, string | number | Message>>;
}

/** The words of one language. */
export interface Words {
  readonly language: Language;
  /** A message of the catalogue. Throws where the catalogue has none of that id, or a variable is missing: a fault of the program. */
  readonly say: (id: string, variables?: Variables) => string;
  /** Says a message, and the messages in it; a text stands as it is. */
  readonly tell: (message: Message | string) => string;
  /** Whether the catalogue has a message. */
  readonly has: (id: string) => boolean;
  /** '30 June 2006', '30 juin 2006', '30 de junio de 2006'. */
  readonly day: (day: PlainDate) => string;
  /** A period in words: 'June 2006', 'Fall 2006', 'first half of 2006'. */
  readonly period: (period: Period) => string;
}

/** The words of English, which are at hand. */
export const englishWords = (): Words => wordsFrom('en', english);

/** Loads the words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  return wordsFrom(language, (await CATALOGUES[language]()).default);
}

/** The words of a catalogue. */
export function wordsFrom(language: Language, catalogue: Catalogue): Words {
  const speak = speaker(language, catalogue);
  const say: Words['say'] = (id, variables = {}) => speak(id, variables);
  const tell: Words['tell'] = (message) => (typeof message === 'string' ? message : say(message.id, told(message.with)));
  const told = (variables: Message['with'] = {}): Variables =>
    Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typeof value === 'object' ? tell(value) : value]));
  const day = (date: PlainDate): string =>
    say('day', { day: dayOf(date), month: say(`month-${String(monthOf(date))}`), year: String(yearOf(date)) });
  return { language, say, tell, day, has: (id) => Object.hasOwn(catalogue, id), period: (period) => periodName(period, say, day) };
}

function periodName({ precision, code, start, end, name }: Period, say: Words['say'], day: Words['day']): string {
  const year = code.slice(0, 4);
  if (precision === 'day') return day(start);
  if (/^\d{4}$/.test(code)) return year;
  if (/^\d{4}-\d\d$/.test(code) && precision === 'month') return say('month', { month: say(`month-${String(monthOf(start))}`), year });
  if (/^\d{4}-2[1-4]$/.test(code)) return say('season', { season: say(`season-${code.slice(5)}`), year });
  if (/^\d{4}-[QH]\d$/.test(code)) return say(precision, { number: Number(code.slice(6)), year });
  return say('span-part', { from: day(start), to: day(end), name });
}
