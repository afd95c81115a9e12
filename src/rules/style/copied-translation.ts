import { quoted, within, type Outline, type Named } from '../../model/index.js';
import { LANGUAGES_OF_OUTPUT } from '../../words/index.js';
import { copiesIn, folded, namedIn } from '../titles.js';
import type { Fault, Rule } from '../rule.js';

export const copiedTranslation = {
  id: 'style/copied-translation',
  severity: 'warning',
  summary: 'the translations of different titles differ, and so do the languages of one',
  why:
    'Two commitments with one title in French cannot be told apart in the French edition, and a text left in another language is not '
    + 'marked as one. A name of up to three words may be the same in every language.',
  fails: `
- id: survey
  title: { en: Survey the harbours, fr: Relever les ports }
  cites: [{ document: plan, item: 1 }]
- id: pier-survey
  title: { en: Survey the ferry piers, fr: Relever les ports }
  cites: [{ document: plan, item: 2 }]
`,
  passes: `
- id: survey
  title: { en: Survey the harbours, fr: Relever les ports }
  cites: [{ document: plan, item: 1 }]
- id: pier-survey
  title: { en: Survey the ferry piers, fr: Relever les embarcadères }
  cites: [{ document: plan, item: 2 }]
`,
  *check(dataset) {
    for (const language of LANGUAGES_OF_OUTPUT) {
      for (const { thing, first, kind } of language === 'en' ? [] : copiesIn(dataset, language)) {
        // Where the English titles are the same, style/copied-title says so.
        if (folded(thing.title) === folded(first.title)) continue;
        yield {
          ref: within(thing.ref, 'title', language),
          message: `the ${kind} ${quoted(first.id)} has the translation (${language}) ${quoted(thing.translations[language] ?? '')} too`,
          hint: 'look which of the two titles it translates',
          other: within(first.ref, 'title', language),
        };
      }
    }
    yield* untranslated(dataset);
  },
} as const satisfies Rule;

/** Words of a name. */
const MOST_WORDS = 3;

/** Translations that are the text of another language. */
function* untranslated(dataset: Outline): Generator<Fault> {
  for (const thing of namedIn(dataset)) {
    if (thing.translations.fr === undefined && thing.translations.es === undefined) continue;
    const known = new Map<string, string>();
    for (const [language, text] of textsOf(thing)) {
      const other = known.get(folded(text));
      known.set(folded(text), other ?? language);
      if (other === undefined || folded(text).split(' ').length <= MOST_WORDS) continue;
      yield {
        ref: within(thing.ref, 'title', language),
        message: `the title in ${language} is that in ${other}: ${quoted(text)}`,
        hint: 'translate it, or leave it out: then it stands in English, marked',
      };
    }
  }
}

const textsOf = ({ title, translations }: Named): (readonly [string, string])[] =>
  LANGUAGES_OF_OUTPUT.flatMap((language) => {
    const text = language === 'en' ? title : translations[language];
    return text === undefined ? [] : [[language, text] as const];
  });
