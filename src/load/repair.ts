// Makes the best of a value that does not fit its form: what is wrong is left out, or a stand-in is put there, so that one bad
// field never hides the next problem. Only `check` uses the result; data with errors is never reported on.
import type * as z from 'zod';
import { STAND_IN } from '../model/index.js';
import { meantIn } from './meant.js';

/** Original indexes of array elements after others were left out; arrays that lost none are not in it. */
export type Indexes = WeakMap<readonly unknown[], readonly number[]>;

/** Where the element now at `index` stands in the file. */
export const originalIndex = (list: readonly unknown[], index: number, indexes: Indexes): number => indexes.get(list)?.[index] ?? index;

/** Removes from `value`, in place, what `form` rejects. Undefined when nothing usable is left. */
export function repair(form: z.ZodType, value: unknown, indexes: Indexes): unknown {
  const tried = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = form.safeParse(value);
    if (result.success) return value;
    const doomed = new Map<unknown[], Set<number>>();
    for (const issue of inTitles(result.error.issues, value)) {
      const path = issue.path as (string | number)[];
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(value, [...path, key], doomed);
      else if (
        !standIn(value, path, tried)
        && !remove(value, follow(value, path) === undefined ? path.slice(0, -1) : path, doomed)
      ) return undefined;
    }
    for (const [list, gone] of doomed) shorten(list, gone, indexes);
  }
  return undefined;
}

/** The issues, those of a title language by language: one that is wrong takes nothing from the others. */
function inTitles(issues: readonly Issue[], root: unknown): readonly Issue[] {
  return issues.flatMap((issue) => {
    const meant = issue.code === 'invalid_union' && issue.path.at(-1) === 'title' ? meantIn(issue, follow(root, issue.path)) : undefined;
    return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
  });
}

type Issue = z.core.$ZodIssue;

const MOST_ROUNDS = 24;

/** What may stand where something required is missing, in the order in which it is tried. */
const STAND_INS: readonly (() => unknown)[] = [
  () => STAND_IN, () => '2000-01-01', () => 'not-started', () => [], () => [{ document: STAND_IN }],
];

/** Puts the next stand-in where something is missing or a stand-in did not fit; false when there is none left. */
function standIn(root: unknown, path: readonly (string | number)[], tried: Map<string, number>): boolean {
  const key = path.join('\0');
  const parent = follow(root, path.slice(0, -1));
  const name = path.at(-1);
  const attempt = tried.get(key) ?? (follow(root, path) === undefined ? 0 : undefined);
  if (attempt === undefined || typeof name !== 'string') return false;
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return false;
  const make = STAND_INS[attempt];
  tried.set(key, attempt + 1);
  if (make) (parent as Record<string, unknown>)[name] = make();
  return make !== undefined;
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

const follow = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) =>
    typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined, root);
