// Parquet: a file a table, with the types of its columns; dates are days, lists are lists.
import { ByteWriter, parquetWrite, type SchemaElement } from 'hyparquet-writer';
import { daysBetween, type PlainDate } from '../../dates/index.js';
import type { Column, FilledTable, Value } from '../../reports/tables/index.js';
import type { ExportMeta, RenderExport } from './format.js';

/** The tables as files of Parquet; what the export answers stands in the metadata of each. */
export const renderParquet: RenderExport = (tables, meta) => ({
  files: tables.map((filled) => ({ name: `${filled.table.name}.parquet`, content: bytesOf(filled, meta) })),
  remarks: [],
});

function bytesOf({ table: { columns, name, description }, rows }: FilledTable, meta: ExportMeta): Uint8Array {
  const entries = Object.entries(columns);
  const writer = new ByteWriter();
  void parquetWrite({
    writer,
    createdBy: 'spp export',
    kvMetadata: Object.entries({ table: name, description, ...meta })
      .map(([key, value]) => (value === null ? { key } : { key, value: String(value) })),
    schema: [{ name: 'root', num_children: entries.length }, ...entries.flatMap(([column, spec]) => elementsOf(column, spec))],
    columnData: entries.map(([column, { type }]) => ({ name: column, data: rows.map((row) => cellOf(type, row[column] ?? null)) })),
  });
  return writer.getBytes();
}

const EPOCH = '1970-01-01' as PlainDate;
const cellOf = (type: Column['type'], value: Value): Value =>
  (type === 'date' && value !== null ? daysBetween(EPOCH, value as PlainDate) : value);

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const PHYSICAL = {
  string: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
} as const;

function elementsOf(name: string, { type, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type !== 'list') return [{ name, repetition_type, ...PHYSICAL[type] }];
  return [
    { name, repetition_type, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
  ];
}
