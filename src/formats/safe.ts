// Text from data and file names is untrusted: it can carry escapes that move a terminal's cursor, turn the direction of
// text, or hide. All formats for people pass their text through here, once, at the edge.

// What most texts are made of, and nothing of it hides. To work out all that may takes longer than to write a report.
const PRINTS = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;

/** One line of text in which nothing is hidden: what does not print is written `\u{1b}`. */
export const visible = (text: string): string => (PRINTS.test(text) ? text : withoutHidden(text));

// Controls, what has no shape of its own (direction and zero-width marks, tags, soft hyphens), separators of lines and
// paragraphs, lone surrogates.
const withoutHidden = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** The same, keeping line breaks. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
