// Which of several forms was meant by a value that fits none. A file of its own: what repairs values must not bring zod with it.
import type * as z from 'zod';

/** What zod says of a value that fits no alternative. */
export type UnionIssue = Extract<z.core.$ZodIssue, { code: 'invalid_union' }>;

/** What is wrong with the alternative that was meant: the first whose fault is not the value's own type; undefined where none was. */
export function meantIn({ errors }: UnionIssue, value: unknown): readonly z.core.$ZodIssue[] | undefined {
  const ownType = (inner: z.core.$ZodIssue): boolean =>
    inner.path.length === 0 && (inner.code === 'invalid_type' || (inner.code === 'invalid_value' && typeof value === 'object'));
  return errors.find((issues) => !issues.some(ownType));
}
