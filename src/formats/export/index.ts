// The registry of formats of exports; each is loaded when it is asked for.
import type { ExportFormat } from './format.js';

/** Every format of exports, by name. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  json: { extensions: ['json'], shape: 'file', load: async () => (await import('./json.js')).renderJson },
  ndjson: { extensions: ['ndjson', 'jsonl'], shape: 'file', load: async () => (await import('./ndjson.js')).renderNdjson },
  csv: { extensions: ['csv'], shape: 'folder', load: async () => (await import('./csv.js')).renderCsv },
  ics: { extensions: ['ics'], shape: 'calendar', load: async () => (await import('./ics.js')).renderIcs },
  parquet: { extensions: ['parquet'], shape: 'folder', load: async () => (await import('./parquet.js')).renderParquet },
};
