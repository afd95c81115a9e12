// What follows from the form of the data files: the usual order of keys, and the JSON Schema for editors.
import * as z from 'zod';
import { KINDS, type Kind } from './forms.js';

/** The usual order of the keys of a map, which is that of its form, and the orders of what is in it; of a list, that of its elements. */
export interface Order {
  readonly keys: readonly string[];
  readonly inner: readonly (Order | null)[];
  readonly each: Order | null;
}

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

/** The usual order of the keys of each kind of file. */
export const ORDERS = Object.fromEntries(Object.entries(KINDS).map(([kind, form]) => [kind, orderOf(form)])) as Record<Kind, Order | null>;

/** Reshapes a schema, without a change of what it allows, so that an editor has one fault to show at a place. */
function forEditors(schema: z.core.JSONSchema.BaseSchema): void {
  // The values say it all; a type beside them is reported a second time.
  if (schema.enum) delete schema.type;
  // Scalars of different types are one schema with several types: of several schemas an editor takes the first for the one that was meant.
  const { anyOf, ...rest } = schema;
  if (anyOf?.every(({ type }) => type === 'string' || type === 'integer')) {
    delete schema.anyOf;
    Object.assign(schema, ...anyOf, rest, { type: anyOf.map(({ type }) => type) });
  }
}

/** The JSON Schema of all kinds, for editors. */
export function jsonSchema(): Record<string, unknown> {
  const definitions = Object.fromEntries(Object.entries(KINDS).map(([kind, form]) => {
    const { $schema, ...schema } = z.toJSONSchema(form, { target: 'draft-7', override: ({ jsonSchema }) => forEditors(jsonSchema) });
    return [kind, schema];
  }));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'spp data file',
    type: 'object',
    required: ['kind'],
    properties: { kind: { description: 'what the file holds', enum: Object.keys(KINDS) } },
    // One branch a kind, so that an editor reports against the form that is meant and not against all of them.
    allOf: Object.keys(KINDS).map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      then: { $ref: `#/definitions/${kind}` },
    })),
    definitions,
  };
}
