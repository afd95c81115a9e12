// CSV (RFC 4180) of the report's tables. Cells that a spreadsheet would run as a formula are defused.
import { stringify } from 'csv-stringify/sync';
import type { Report } from '../../model/index.js';
import { visibleLines } from '../safe.js';
import { flatten } from './rows.js';

export function renderCsv({ blocks }: Report): string {
  const tables = blocks.flatMap((block) => (block.is === 'table' ? [flatten(block)] : []));
  const fields = blocks.flatMap((block) => (block.is === 'fields' ? block.fields.map(({ name, value }) => [name, value.full ?? value.text]) : []));
  // A page has no one table: its fields are the rows.
  const records = fields.length > 0 ? [['field', 'value'], ...fields] : tables.flatMap(({ headings, rows }) => [headings, ...rows]);
  return stringify(records.map((record) => record.map(visibleLines)), { escape_formulas: true, record_delimiter: '\r\n' });
}
