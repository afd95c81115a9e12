// CSV (RFC 4180) of the report's tables. Cells that a spreadsheet would run as a formula are defused.
import { stringify } from 'csv-stringify/sync';
import type { Report } from '../../model/index.js';
import { visibleLines } from '../safe.js';
import { codeText, flatten, undrawn, type FlatTable } from './rows.js';

/** The tables of a list, or the fields of a page, as CSV with CRLF line ends. */
export function renderCsv(report: Report): string {
  const { is } = report;
  const blocks = undrawn(report.blocks);
  const records = is === 'page'
    ? pageRecords(blocks)
    : blocks.flatMap((block) => (block.is === 'table' ? tableRecords(flatten(block)) : []));
  return toCsv(records);
}

/** Records as CSV with CRLF line ends; what would hide, or run in a spreadsheet, is defused. */
export function toCsv(records: readonly (readonly string[])[]): string {
  const safe = records.map((record) => record.map((cell) => defused(visibleLines(cell))));
  return stringify(safe, { record_delimiter: '\r\n', quoted_match: /\n/ });
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a number stays a number. */
const defused = (cell: string): string => (/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^-?\d+$/.test(cell) ? `'${cell}` : cell);

const tableRecords = ({ headings, rows }: FlatTable): (readonly string[])[] => [headings, ...rows];

/** A page as fields and values; what stands under a heading has it as its field. */
function pageRecords(blocks: ReturnType<typeof undrawn>): string[][] {
  const records = [['field', 'value']];
  let under = 'title';
  for (const block of blocks) {
    if (block.is === 'heading' && block.level === 2) under = (block.code ?? block.text).toLowerCase();
    else if (block.is === 'heading' || block.is === 'text' || block.is === 'code') records.push([under, block.text]);
    else if (block.is === 'fields') records.push(...block.fields.map(({ name, value }) => [name, codeText(value)]));
    else if (block.is === 'list') records.push(...block.items.map((item) => [under, codeText(item)]));
    else records.push(...flatten(block).rows.map((cells) => [under, cells.filter(Boolean).join(', ')]));
  }
  return records;
}
