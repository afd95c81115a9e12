// The record in another language: every title in it, so that whatever tells of the record needs to know nothing of languages.
import type { Language } from '../words/languages.js';
import { titleIn, type Dataset, type Group, type Named, type Theme } from './record.js';

/** A thing with its title in a language; the English one, which it is found by as well, stands among its translations. */
export const namedIn = <T extends Named>(thing: T, language: Language): T =>
  ({ ...thing, title: titleIn(thing, language), translations: { ...thing.translations, en: thing.title } });

/** The same record with its titles in a language; what has not been translated keeps its English title, marked. */
export function inLanguage(dataset: Dataset, language: Language): Dataset {
  if (language === 'en') return dataset;
  const told = <T extends Named>(thing: T): T => namedIn(thing, language);
  const { programme } = dataset;
  const agendas = programme.agendas.map(told);
  const agendaOf = <T extends { readonly agenda: Named }>(thing: T): T =>
    ({ ...thing, agenda: agendas.find(({ id }) => id === thing.agenda.id) ?? thing.agenda });
  const themes = programme.themes.map((theme): Theme => agendaOf(told(theme)));
  const groups = [...programme.groups].map(([id, group]): [string, Group] =>
    [id, { ...agendaOf(told(group)), theme: themes.find((theme) => theme.id === group.theme?.id) ?? null }]);
  return {
    ...dataset,
    programme: {
      // Events keep their titles: deadlines hang on them by these words.
      ...told(programme), agendas, themes, groups: new Map(groups), parties: programme.parties.map(told),
    },
    documents: new Map([...dataset.documents].map(([id, document]) => [id, told(document)])),
    initiatives: dataset.initiatives.map((initiative) => ({ ...told(initiative), milestones: initiative.milestones.map(told) })),
    accomplishments: dataset.accomplishments.map(told), recommendations: dataset.recommendations.map(told),
    meetings: dataset.meetings.map(told), claims: dataset.claims.map(told),
  };
}
