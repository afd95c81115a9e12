// What references may point at: every id that is declared, also of things left out because something in them is wrong.
import { quoted, slipOf, STAND_IN, suggest, within, type Dataset, type Declared } from '../model/index.js';
import type { Fault } from './rule.js';

const idsOf = (dataset: Dataset, kind: Declared['kind']): Set<string> =>
  new Set(dataset.declared.filter((declaration) => declaration.kind === kind).map(({ id }) => id));

/** Whether an id refers to something: where not, a fault at the step or two that lead to it from the spot of what holds it. */
type Dangling = (id: string, ...place: Parameters<typeof within>) => readonly Fault[];

const NONE: readonly Fault[] = [];

/** References of one kind, checked one by one: a fault for an id that is not declared, with the nearest one that is. */
export function danglingIn(dataset: Dataset, kind: Declared['kind']): Dangling {
  const ids = idsOf(dataset, kind);
  // It is no help to complain of every reference to what could not be read.
  const unknowable = dataset.unknown.has(kind);
  return (id, from, key, next) => {
    if (ids.has(id) || id === STAND_IN || unknowable) return NONE;
    // Parties are codes of a few letters, in which one letter is another country.
    const meant = kind === 'party' ? undefined : slipOf(id, ids);
    const fault: Fault = { ref: within(from, key, next), message: `unknown ${kind} ${quoted(id)}`, hint: suggest(id, ids) };
    return [meant === undefined ? fault : { ...fault, fix: { is: 'replace', text: meant } }];
  };
}
