// Makes the best of a value that does not fit its form: what is wrong is left out, so that one bad field never hides the
// next problem. Only `check` uses the result; data with errors is never reported on.
import type * as z from 'zod';

/** Original indexes of array elements after others were left out; arrays that lost none are not in it. */
export type Indexes = WeakMap<readonly unknown[], readonly number[]>;

/** Where the element now at `index` stands in the file. */
export const originalIndex = (list: readonly unknown[], index: number, indexes: Indexes): number => indexes.get(list)?.[index] ?? index;

/** Removes from `value`, in place, what `form` rejects. Undefined when nothing usable is left. */
export function repair(form: z.ZodType, value: unknown, indexes: Indexes): unknown {
  for (let round = 0; round < 20; round++) {
    const result = form.safeParse(value);
    if (result.success) return value;
    const doomed = new Map<unknown[], Set<number>>();
    for (const issue of result.error.issues) {
      const path = issue.path as (string | number)[];
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(value, [...path, key], doomed);
      else if (!remove(value, follow(value, path) === undefined ? path.slice(0, -1) : path, doomed)) return undefined;
    }
    for (const [list, gone] of doomed) shorten(list, gone, indexes);
  }
  return undefined;
}

function remove(root: unknown, path: readonly (string | number)[], doomed: Map<unknown[], Set<number>>): boolean {
  const last = path.at(-1);
  const parent = follow(root, path.slice(0, -1));
  if (last === undefined || typeof parent !== 'object' || parent === null) return false;
  if (Array.isArray(parent)) doomed.set(parent, (doomed.get(parent) ?? new Set<number>()).add(Number(last)));
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a map of the file, not a record of ours
  else delete (parent as Record<string | number, unknown>)[last];
  return true;
}

function shorten(list: unknown[], gone: ReadonlySet<number>, indexes: Indexes): void {
  const kept = list.map((_, index) => index).filter((index) => !gone.has(index));
  const original = kept.map((index) => originalIndex(list, index, indexes));
  const values = kept.map((index) => list[index]);
  list.splice(0, list.length, ...values);
  indexes.set(list, original);
}

const follow = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), root);
