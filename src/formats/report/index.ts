// The registry of report formats; each but that of pipes is loaded when it is asked for.
import type { ReportFormat } from './format.js';
import { renderPlain } from './plain.js';

/** Every format of reports, by name. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  table: { extensions: [], load: async () => (await import('./table.js')).renderTable },
  text: { extensions: [], load: async () => (await import('./table.js')).renderTable },
  plain: { extensions: ['txt'], load: () => Promise.resolve(renderPlain) },
  json: { extensions: ['json'], load: async () => (await import('./json.js')).renderJson },
  csv: { extensions: ['csv'], load: async () => (await import('./csv.js')).renderCsv },
  markdown: { extensions: ['md', 'markdown'], load: async () => (await import('./markdown.js')).renderMarkdown },
};

/** Formats of reports that hold a picture, by name; only a command that draws one offers them, beside the others. */
export const PICTURE_FORMATS: typeof REPORT_FORMATS = {
  svg: { extensions: ['svg'], load: async () => (await import('./svg.js')).renderSvg },
};
