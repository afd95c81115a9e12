// How things are called in the language of the output. What scripts read (states, kinds, keys) stays beside it, the same in every language.
import type { State } from '../assess/index.js';
import type { Period } from '../dates/index.js';
import type { Cell, Column, Tone } from '../model/index.js';
import type { Words } from '../words/index.js';

/** What has codes that scripts read, and names in every language. */
export type Coded = 'state' | 'status' | 'kind' | 'finding' | 'verdict' | 'scope' | 'meeting' | 'basis';

/** The name of a code: 'overdue', 'en retard', 'vencido'. */
export const nameOf = (words: Words, what: Coded, code: string): string => words.say(`name-${what}`, { name: code });

/** A cell with the name of a code. */
export const codedCell = (words: Words, what: Coded, code: string): Cell => ({ text: nameOf(words, what, code), code });

/** A cell with a state, short where there is little room. */
export const stateNameCell = (words: Words, state: State, tone?: Tone): Cell => ({
  text: words.say('name-state-short', { name: state }), full: nameOf(words, 'state', state), code: state, ...(tone ? { tone } : {}),
});

/** The name of a field or column, by its English name. */
export const fieldName = (words: Words, name: string): string => words.say(`field-${name.replaceAll(' ', '-')}`);

/** A field of a page; where it has no value there is none. */
export const field = (words: Words, name: string, value: Cell): { name: string; label: string; value: Cell } =>
  ({ name, label: fieldName(words, name), value });

/** Columns that are headed by the English names of fields, in words; what breaks in more than its text says it in words of its own. */
export const inWords = (words: Words, columns: readonly Column[]): Column[] => columns.map((column) => ({
  ...column, heading: fieldName(words, column.heading),
  ...(column.breaks === undefined || column.breaks === '%' ? {} : { breaks: words.say(column.breaks) }),
}));

/** 'June 2006', 'juin 2006': in English as the period is called, elsewhere in words. */
export const periodName = (words: Words, period: Period): string => (words.language === 'en' ? period.name : words.period(period));

/** 'plan, item 3'. */
export const citeText = (words: Words, { document, item }: { readonly document: string; readonly item: number | string | null }): string =>
  (item === null ? document : words.say('cite-item', { document, item: String(item) }));

/** 'plan, item 3; report'. */
export const citesText = (words: Words, cites: readonly { readonly document: string; readonly item: number | string | null }[]): string =>
  cites.map((cite) => citeText(words, cite)).join('; ');
