// CSV: a file a table, and a Frictionless Data Package that tells types, keys and what refers to what.
import type { Column, FilledTable, Value } from '../../reports/tables/index.js';
import { toCsv } from '../report/csv.js';
import { toJson } from '../report/json.js';
import type { ExportMeta, RenderExport } from './format.js';

/** The tables as files of CSV (RFC 4180), and last `datapackage.json` (Tabular Data Package, version 1). */
export const renderCsv: RenderExport = (tables, meta) => ({
  files: [
    ...tables.map((filled) => ({ name: fileOf(filled), content: toCsv(recordsOf(filled)) })),
    { name: 'datapackage.json', content: toJson(packageOf(tables, meta)) },
  ],
  remarks: [],
});

const fileOf = ({ table: { name } }: FilledTable): string => `${name}.csv`;

function recordsOf({ table: { columns }, rows }: FilledTable): string[][] {
  const names = Object.keys(columns);
  return [names, ...rows.map((row) => names.map((name) => cellOf(row[name] ?? null)))];
}

/** A list is one text: a backslash before a semicolon or backslash of its own, so that it can be taken apart again. */
function cellOf(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.map((text) => text.replace(/[\\;]/g, '\\$&')).join(';') : String(value);
}

const packageOf = (tables: readonly FilledTable[], meta: ExportMeta): object => ({
  profile: 'tabular-data-package',
  name: meta.programme,
  title: meta.title,
  description: `The record as of ${meta.asOf}${meta.knownAt === null ? '' : `, as known at ${meta.knownAt}`}, judged by ${meta.basis} `
    + `with a window of ${String(meta.window)} days. Nothing is an empty cell. A list is one text, its parts joined by semicolons; a `
    + 'backslash stands before a semicolon or backslash of a part itself. A text that a spreadsheet would run as a formula has an '
    + 'apostrophe before it, and what does not print is written \\u{1b}; the json, ndjson and parquet exports have both as they are.',
  resources: tables.map((filled) => resourceOf(filled, tables)),
});

const resourceOf = ({ table }: FilledTable, tables: readonly FilledTable[]): object => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path: `${table.name}.csv`,
  title: table.name,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  // These are the usual ones; some readers guess unless they are told.
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: Object.entries(table.columns).map(([name, column]) => fieldOf(name, column)),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...keysOf(table.columns, tables),
  },
});

function fieldOf(name: string, { type, nullable, description, enum: texts }: Column): object {
  const constraints = { ...(nullable || type === 'list' ? {} : { required: true }), ...(texts ? { enum: texts } : {}) };
  return {
    name, description, type: type === 'list' ? 'string' : type, ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** What refers to tables of the package. A list refers to several rows at once, for which a package has no words. */
function keysOf(columns: Readonly<Record<string, Column>>, tables: readonly FilledTable[]): object {
  const keys = Object.entries(columns).flatMap(([fields, { type, references }]) =>
    (type !== 'list' && tables.some(({ table: { name } }) => name === references)
      ? [{ fields, reference: { resource: references, fields: 'id' } }]
      : []));
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
