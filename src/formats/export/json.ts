// JSON: one document, a row a line, so that versions of it can be compared line by line.
import { escapeJson } from '../report/json.js';
import type { RenderExport } from './format.js';

/** The tables as one document; `json-schema.ts` is its schema. */
export const renderJson: RenderExport = (tables, meta) => {
  const head = Object.entries(meta).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const bodies = tables.map(({ table: { name, columns }, rows }) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row, Object.keys(columns))}`);
    return `  "${name}": ${lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]'}`;
  });
  return { files: [{ name: '', content: escapeJson(`{\n${[...head, ...bodies].join(',\n')}\n}\n`) }], remarks: [] };
};
