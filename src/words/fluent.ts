// What is said by a message of a catalogue. The library reads catalogues when the program is built; here its syntax tree is said, for
// whole numbers and texts alone: its own way there asks Intl for plurals and numbers, which costs more than all else in a run.

import type { Language } from './languages.js';

/** What is put into a message. */
export type Variables = Readonly<Record<string, string | number>>;

/** A text with places in it, as the library reads it. */
export type Pattern = string | readonly (string | Expression)[];
type Expression =
  | { readonly type: 'var' | 'mesg'; readonly name: string }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'num'; readonly value: number }
  | { readonly type: 'narg'; readonly name: string; readonly value: Expression }
  | { readonly type: 'func'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'select'; readonly selector: Expression; readonly variants: readonly Variant[]; readonly star: number };
interface Variant {
  readonly key: Expression;
  readonly value: Pattern;
}

/** The messages of a language, by id. */
export type Catalogue = Readonly<Record<string, Pattern>>;

/** How a language writes numbers (in Canada, and in Mexico), and which of them it counts as one. */
interface Numbers {
  readonly group: string;
  readonly point: string;
  readonly isOne: (count: number) => boolean;
}

const NUMBERS: Readonly<Record<Language, Numbers>> = {
  en: { group: ',', point: '.', isOne: (count) => count === 1 },
  fr: { group: '\u00a0', point: ',', isOne: (count) => Math.abs(count) < 2 },
  es: { group: ',', point: '.', isOne: (count) => count === 1 },
};

/** Says messages of a catalogue; throws where one, or what is put into it, is missing: a fault of the program. */
export function speaker(language: Language, catalogue: Catalogue): (id: string, variables: Variables) => string {
  const { group, point, isOne } = NUMBERS[language];
  const numberText = (value: number, isGrouped: boolean): string => {
    const [whole = '', fraction] = String(value).split('.');
    const told = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
    return fraction === undefined ? told : `${told}${point}${fraction}`;
  };
  const valueOf = (expression: Expression, variables: Variables): string | number => {
    switch (expression.type) {
      case 'str':
      case 'num':
        return expression.value;
      case 'var': {
        const value = variables[expression.name];
        if (value === undefined) throw new Error(`a message of the catalogue ${language} lacks its $${expression.name}`);
        return value;
      }
      case 'mesg':
        return say(expression.name, variables);
      case 'select':
        return tell(variantOf(expression, variables), variables);
      case 'func':
        // NUMBER($count, useGrouping: 0): the one call there is.
        return numberText(Number(valueOf(expression.args[0] ?? expression, variables)), false);
      case 'narg':
        throw new Error(`the catalogue ${language} names an argument outside of a call`);
    }
  };
  const variantOf = ({ selector, variants, star }: Extract<Expression, { type: 'select' }>, variables: Variables): Pattern => {
    const value = valueOf(selector, variables);
    const isMeant = ({ key }: Variant): boolean => {
      const wanted = valueOf(key, variables);
      return wanted === value || (typeof value === 'number' && wanted === 'one' && isOne(value));
    };
    return (variants.find(isMeant) ?? variants[star])?.value ?? '';
  };
  const tell = (pattern: Pattern, variables: Variables): string => {
    if (typeof pattern === 'string') return pattern;
    return pattern.map((part) => {
      const value = typeof part === 'string' ? part : valueOf(part, variables);
      return typeof value === 'number' ? numberText(value, true) : value;
    }).join('');
  };
  const say = (id: string, variables: Variables): string => {
    const pattern = catalogue[id];
    if (pattern === undefined) throw new Error(`the catalogue ${language} has no message ${id}`);
    return tell(pattern, variables);
  };
  return say;
}
