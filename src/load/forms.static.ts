// What follows from the forms of data files. It is worked out when the program is built (esbuild.config.js), so that a run needs
// neither the forms nor zod where nothing is wrong.
import * as z from 'zod';
import type { Shape } from './fits.js';
import { KINDS, type Kind } from './forms.js';
import type { Order } from './key-order.js';

function orderOf(form: z.ZodType): Order | null {
  if (form instanceof z.ZodOptional) return orderOf(form.unwrap() as z.ZodType);
  if (form instanceof z.ZodArray) {
    const each = orderOf(form.element as z.ZodType);
    return each && { keys: [], inner: [], each };
  }
  if (form instanceof z.ZodUnion) {
    return (form.options as z.ZodType[]).map(orderOf).reduce((a, b) => (a && b ? { ...a, each: a.each ?? b.each } : a ?? b), null);
  }
  if (!(form instanceof z.ZodObject)) return null;
  const shape = form.shape as Record<string, z.ZodType>;
  return { keys: Object.keys(shape), inner: Object.values(shape).map(orderOf), each: null };
}

const KNOWN = new Set([
  'type', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'items', 'minItems', 'properties', 'required', 'propertyNames',
  'additionalProperties', 'anyOf', 'enum', 'const',
]);
/** What only tells people something, or what a pattern beside it says as well. */
const UNHEEDED = new Set(['title', 'description', 'errorMessage', 'patternErrorMessage', 'enumDescriptions', 'format', '$schema']);

const mapValues = <T>(map: object, change: (value: object) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value as object)]));

/** A schema without what only tells people something. Throws where it says what `fits` does not know. */
function bare(schema: object): Shape {
  const heeded = Object.keys(schema).filter((key) => !UNHEEDED.has(key));
  if ('anyOf' in schema && heeded.length > 1) throw new Error(`beside anyOf, src/load/fits.ts does not look at ${heeded.join(', ')}`);
  return Object.fromEntries(Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (UNHEEDED.has(key)) return [];
    if (!KNOWN.has(key)) throw new Error(`the forms use ${key}, which src/load/fits.ts does not know`);
    if (key === 'properties') return [[key, mapValues(value as object, bare)]];
    if (key === 'anyOf') return [[key, (value as object[]).map(bare)]];
    return [[key, typeof value === 'object' && value !== null && !Array.isArray(value) ? bare(value) : value]];
  }));
}

const ofEach = <T>(make: (form: z.ZodType) => T): Record<Kind, T> =>
  Object.fromEntries(Object.entries(KINDS).map(([kind, form]) => [kind, make(form)])) as Record<Kind, T>;

/** The usual order of the keys of each kind of file. */
export const ORDERS = ofEach(orderOf);

/** The form of each kind of file. */
export const SHAPES = ofEach((form) => bare(z.toJSONSchema(form)));
