// The JSON Schema of the data files, for editors.
import * as z from 'zod';
import { KINDS } from './forms.js';

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
