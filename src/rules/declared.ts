// What references may point at: every id that is declared, also of things left out because something in them is wrong.
import { quoted, slipOf, STAND_IN, suggest, within, type Declared, type Outline } from '../model/index.js';
import type { Fault } from './rule.js';

const known = new WeakMap<readonly Declared[], Map<Declared['kind'], ReadonlySet<string>>>();

/** The ids of a kind. They are asked for at every initiative, and put together once. */
function idsOf({ declared }: Outline, kind: Declared['kind']): ReadonlySet<string> {
  const byKind = known.get(declared) ?? new Map<Declared['kind'], ReadonlySet<string>>();
  known.set(declared, byKind);
  const ids = byKind.get(kind) ?? new Set(declared.flatMap((declaration) => (declaration.kind === kind ? [declaration.id] : [])));
  byKind.set(kind, ids);
  return ids;
}

/** Whether an id refers to something: where not, a fault at the step or two that lead to it from the spot of what holds it. */
type Dangling = (id: string, ...place: Parameters<typeof within>) => readonly Fault[];

const NONE: readonly Fault[] = [];

/** References of one kind, checked one by one: a fault for an id that is not declared, with the nearest one that is. */
export function danglingIn(dataset: Outline, kind: Declared['kind']): Dangling {
  let ids: ReadonlySet<string> | undefined; // of a large record, they are many
  // It is no help to complain of every reference to what could not be read.
  const unknowable = dataset.unknown.has(kind);
  return (id, from, key, next) => {
    ids ??= idsOf(dataset, kind);
    if (ids.has(id) || id === STAND_IN || unknowable) return NONE;
    // Parties are codes of a few letters, in which one letter is another country.
    const meant = kind === 'party' ? undefined : slipOf(id, ids);
    const fault: Fault = { ref: within(from, key, next), message: `unknown ${kind} ${quoted(id)}`, hint: suggest(id, ids) };
    return [meant === undefined ? fault : { ...fault, fix: { is: 'replace', text: meant } }];
  };
}
