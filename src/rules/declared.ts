// What references may point at: every id that is declared, also of things left out because something in them is wrong.
import { quoted, slipOf, STAND_IN, suggest, type Dataset, type Declared, type Ref } from '../model/index.js';
import type { Fault } from './rule.js';

const idsOf = (dataset: Dataset, kind: Declared['kind']): Set<string> =>
  new Set(dataset.declared.filter((declaration) => declaration.kind === kind).map(({ id }) => id));

/** References of one kind, checked one by one: a fault for an id that is not declared, with the nearest one that is. */
export function danglingIn(dataset: Dataset, kind: Declared['kind']): (ref: Ref, id: string) => Fault[] {
  const ids = idsOf(dataset, kind);
  // It is no help to complain of every reference to what could not be read.
  const unknowable = dataset.unknown.has(kind);
  return (ref, id) => {
    if (ids.has(id) || id === STAND_IN || unknowable) return [];
    // Parties are codes of a few letters, in which one letter is another country.
    const meant = kind === 'party' ? undefined : slipOf(id, ids);
    const fault: Fault = { ref, message: `unknown ${kind} ${quoted(id)}`, hint: suggest(id, ids) };
    return [meant === undefined ? fault : { ...fault, fix: { is: 'replace', text: meant } }];
  };
}
