// NDJSON: a line that tells what the export answers, then a row a line, each with the table it belongs to.
import { escapeJson } from '../report/json.js';
import type { RenderExport } from './format.js';

/** The tables as lines of JSON. */
export const renderNdjson: RenderExport = (tables, meta) => {
  const lines = tables.flatMap(({ table: { name, columns }, rows }) => {
    const keys = ['table', ...Object.keys(columns)];
    return rows.map((row) => JSON.stringify({ table: name, ...row }, keys));
  });
  return { files: [{ name: '', content: escapeJson(`${[JSON.stringify(meta), ...lines].join('\n')}\n`) }], remarks: [] };
};
