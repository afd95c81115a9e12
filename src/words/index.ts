// The fixed words of documents in three languages. Catalogues (Fluent, one file a language) are what translators edit; a test checks
// that each has every message. Each is loaded when its language is asked for.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { dayOf, monthOf, yearOf, type Period, type PlainDate } from '../dates/index.js';

/** The languages that documents can be written in: ISO 639-1 codes. */
export const LANGUAGES_OF_OUTPUT = ['en', 'fr', 'es'] as const;
/** A language of the output. */
export type Language = (typeof LANGUAGES_OF_OUTPUT)[number];

const CATALOGUES: Readonly<Record<Language, () => Promise<{ readonly default: string }>>> = {
  en: () => import('./en.ftl'),
  fr: () => import('./fr.ftl'),
  es: () => import('./es.ftl'),
};

/** The words of one language. */
export interface Words {
  readonly language: Language;
  /** A message of the catalogue. Throws where the catalogue has none of that id, or a variable is missing: a fault of the program. */
  readonly say: (id: string, variables?: Readonly<Record<string, FluentVariable>>) => string;
  /** Whether the catalogue has a message. */
  readonly has: (id: string) => boolean;
  /** '30 June 2006', '30 juin 2006', '30 de junio de 2006'. */
  readonly day: (day: PlainDate) => string;
  /** A period in words: 'June 2006', 'Fall 2006', 'first half of 2006'. */
  readonly period: (period: Period) => string;
}

/** Loads the words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  return wordsFrom(language, (await CATALOGUES[language]()).default);
}

/** The words of a catalogue. Throws where it cannot be read. */
export function wordsFrom(language: Language, catalogue: string): Words {
  // Isolating marks around values are of use in mixed scripts alone, and stand in the way of whoever searches a document.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const [fault] = bundle.addResource(new FluentResource(catalogue));
  if (fault) throw fault;
  const say: Words['say'] = (id, variables = {}) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`the catalogue ${language} has no message ${id}`);
    const faults: Error[] = [];
    const text = bundle.formatPattern(message.value, variables, faults);
    if (faults[0]) throw faults[0];
    return text;
  };
  const day = (date: PlainDate): string =>
    say('day', { day: dayOf(date), month: say(`month-${String(monthOf(date))}`), year: String(yearOf(date)) });
  return { language, say, day, has: (id) => bundle.hasMessage(id), period: (period) => periodName(period, say, day) };
}

function periodName({ precision, code, start, end, name }: Period, say: Words['say'], day: Words['day']): string {
  const year = code.slice(0, 4);
  if (precision === 'day') return day(start);
  if (/^\d{4}$/.test(code)) return year;
  if (/^\d{4}-\d\d$/.test(code) && precision === 'month') return say('month', { month: say(`month-${String(monthOf(start))}`), year });
  if (/^\d{4}-2[1-4]$/.test(code)) return say('season', { season: say(`season-${code.slice(5)}`), year });
  if (/^\d{4}-[QH]\d$/.test(code)) return say(precision, { number: Number(code.slice(6)), year });
  return say('span', { from: day(start), to: day(end), name });
}
