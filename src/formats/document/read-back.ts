// The text of a draft that was written to a file, and perhaps edited since.
import { entryText } from './zip.js';

/**
 * What stands in a file of a format, for a search in it: of a Word document the text, a paragraph a line; of the others the file itself.
 * Empty where it is no such file.
 */
export function textOf(format: string, bytes: Uint8Array): string {
  if (format !== 'docx') return new TextDecoder().decode(bytes);
  const xml = entryText(bytes, 'word/document.xml') ?? '';
  const text = xml.replace(/<\/w:p>|<w:(br|tab|cr)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, '');
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
