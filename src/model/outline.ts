// What is left of initiatives when rules have looked at each of them: of a large record, a fraction.
import type { Initiative, Milestone, Named } from './record.js';

/** What of a milestone others are compared with, and refer to. */
export type MilestoneOutline = Pick<Milestone, 'id' | 'title' | 'translations' | 'ref' | 'cites' | 'restated' | 'related'>;

/** An initiative of whose milestones the outlines alone are kept. */
export type InitiativeOutline = Omit<Initiative, 'milestones'> & { readonly milestones: readonly MilestoneOutline[] };

/** The outline of an initiative. */
export const outlineOf = ({ id, group, title, translations, milestones, ...initiative }: Initiative): InitiativeOutline => ({
  ...initiative, id: apart(id), group: apart(group), title: apart(title), translations: translationsApart(translations),
  milestones: milestones.map((one) => ({
    id: apart(one.id), title: apart(one.title), translations: translationsApart(one.translations), ref: one.ref, cites: one.cites,
    restated: one.restated, related: one.related,
  })),
});

/** The same text, and no part of another: as long as there is a text that was cut out of a file, the engine keeps all of the file. */
export const apart = (text: string): string => `${text} `.slice(0, -1);

function translationsApart(translations: Named['translations']): Named['translations'] {
  const { fr, es } = translations;
  return fr === undefined && es === undefined ? translations : { fr: fr && apart(fr), es: es && apart(es) };
}
