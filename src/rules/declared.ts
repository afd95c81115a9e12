// What references may point at: every id that is declared, also of things left out because something in them is wrong.
import { suggest, type Dataset, type Declared, type Ref } from '../model/index.js';
import type { Fault } from './rule.js';

/** The declared ids of a kind. */
export const idsOf = (dataset: Dataset, kind: Declared['kind']): Set<string> =>
  new Set(dataset.declared.filter((declaration) => declaration.kind === kind).map(({ id }) => id));

/** The fault of a reference to an id that is not declared, with the nearest one that is. */
export const dangling = (ref: Ref, kind: Declared['kind'], id: string, ids: ReadonlySet<string>): Fault => ({
  ref, message: `unknown ${kind} "${id}"`, hint: suggest(id, ids),
});
