// Maps whose keys stand in another order than the usual one, which the dataset no longer knows.
import { quoted, type Problem } from '../model/index.js';

/** The usual order of the keys of a map, which is that of its form, and the orders of what is in it; of a list, that of its elements. */
export interface Order {
  readonly keys: readonly string[];
  readonly inner: readonly (Order | null)[];
  readonly each: Order | null;
}

/** More than the loader lists are not looked for. */
const MOST = 1100;

/** The maps in the value of a file whose keys come in another order than that of their forms; keys of no form may stand anywhere. */
export function findDisorder(file: string, value: unknown, order: Order | null): Problem[] {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  const enter = (step: string | number, inner: unknown, wanted: Order): void => {
    path.push(step);
    look(inner, wanted);
    path.pop();
  };
  const look = (inner: unknown, { keys, inner: orders, each }: Order): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if (Array.isArray(inner)) {
      if (each) for (const [index, element] of inner.entries()) enter(index, element, each);
      return;
    }
    let last = -1;
    let isTold = false;
    for (const key in inner) {
      const place = keys.indexOf(key);
      if (place < 0) continue;
      if (place < last && !isTold && problems.length < MOST) {
        isTold = true;
        problems.push(disorder({ file, path: [...path] }, inner, keys, key, keys[last] ?? ''));
      }
      last = Math.max(last, place);
      const wanted = orders[place];
      if (wanted) enter(key, (inner as Record<string, unknown>)[key], wanted);
    }
  };
  if (order) look(value, order);
  return problems;
}

const disorder = (ref: Problem['ref'], map: object, keys: readonly string[], late: string, before: string): Problem => ({
  code: 'style/key-order', severity: 'info', ref,
  message: `the key ${quoted(late)} stands after ${quoted(before)}`,
  hint: `the usual order: ${keys.filter((key) => Object.hasOwn(map, key)).join(', ')}`,
  fix: { is: 'order', keys },
});
