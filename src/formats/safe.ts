// Text from data and file names is untrusted: it can carry escapes that move a terminal's cursor, turn the direction of
// text, or hide. All formats for people pass their text through here, once, at the edge.

// Controls (C0, DEL, C1), separators of lines and paragraphs, zero-width and direction marks, byte order mark, lone surrogates.
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

/** One line of text in which nothing is hidden: what does not print is written `\u{1b}`. */
export const visible = (text: string): string => text.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** The same, keeping line breaks. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
