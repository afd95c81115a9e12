// Text as XML can hold it, for the formats that are XML.
import type { Cdata, Text } from 'xast';
import { visible } from './safe.js';

/** Text that XML can hold: `visible` shows controls and lone surrogates, and U+FFFE and U+FFFF have no place there either. */
export const safe = (text: string): string =>
  visible(text).replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);

/** Text as children of an element. `]]>` may not stand in text; where it does, its `>` begins a section of its own. */
export const textNodes = (text: string): (Cdata | Text)[] =>
  text.split(/(?<=\]\])(?=>)/).map((value, index) => ({ type: index === 0 ? 'text' : 'cdata', value }));
