// The JSON Schema of `spp export --format json`, made from the columns of the tables.
import { BASES } from '../../assess/index.js';
import { TABLES, type Column, type Table } from '../../reports/tables/index.js';
import type { ExportMeta } from './format.js';

const DAY = { type: 'string', format: 'date' };

const META: Readonly<Record<keyof ExportMeta, object>> = {
  schemaVersion: { const: 1, description: 'changes when something is renamed, removed or means something else' },
  programme: { type: 'string', description: 'the id of the programme' },
  title: { type: 'string', description: 'its title' },
  asOf: { ...DAY, description: 'the day of which everything here speaks' },
  knownAt: { type: ['string', 'null'], format: 'date', description: 'only documents public by this day were used; null: all' },
  basis: { enum: BASES, description: 'the date that decides: the first one published, or the latest one forecast' },
  window: { type: 'integer', description: 'days before a due date within which a milestone is due' },
};

/** The schema (draft 7). Tables that were not asked for are left out of an export, so none is required. */
export const exportSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The record of a programme on a day, as spp export --format json gives it',
  type: 'object',
  required: Object.keys(META),
  properties: { ...META, ...Object.fromEntries(TABLES.map((table) => [table.name, tableSchema(table)])) },
});

const tableSchema = ({ description, columns, primaryKey }: Table): object => ({
  description: `${description} (key: ${primaryKey.join(', ')})`,
  type: 'array',
  items: {
    type: 'object',
    required: Object.keys(columns),
    properties: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, columnSchema(column)])),
  },
});

function columnSchema({ type, nullable, description, enum: texts, references }: Column): object {
  const told = { description: references === undefined ? description : `${description} (id of ${references})` };
  if (type === 'list') return { ...told, type: 'array', items: { type: 'string' } };
  const name = type === 'date' ? 'string' : type;
  return {
    ...told,
    type: nullable ? [name, 'null'] : name,
    ...(type === 'date' ? { format: 'date' } : {}),
    ...(texts ? { enum: nullable ? [...texts, null] : texts } : {}),
  };
}
