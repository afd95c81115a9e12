// The registry of document formats; each is loaded when it is asked for.
import type { DocumentFormat } from './format.js';

export type { DocumentFormat, RenderDocument } from './format.js';

/** Every format of documents, by name. */
export const DOCUMENT_FORMATS: Readonly<Record<string, DocumentFormat>> = {
  markdown: { extensions: ['md', 'markdown'], load: async () => (await import('./markdown.js')).renderMarkdown },
  html: { extensions: ['html', 'htm'], load: async () => (await import('./html.js')).renderHtml },
  docx: { extensions: ['docx'], load: async () => (await import('./docx.js')).renderDocx },
  text: { extensions: ['txt'], load: async () => (await import('./text.js')).renderText },
  json: { extensions: ['json'], load: async () => (await import('./json.js')).renderJson },
};
