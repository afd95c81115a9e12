// The lines of a YAML text and what is on them. The lexer alone knows whether '# x' is a comment or part of a text.
import { CST, Lexer } from 'yaml';
import { lineAt, lineStarts } from '../load/locate.js';

/** The smallest pieces of a text: a word, a sign, blanks, a line end, a comment. */
export interface Lexeme {
  readonly at: number;
  readonly end: number;
  readonly is: CST.TokenType;
}

/** One line, with its line end. */
export interface Line {
  readonly at: number;
  readonly end: number;
  readonly is: 'content' | 'comment' | 'blank';
  /** Where its first word or sign begins: of its content, else of its comment. */
  readonly first: number;
}

/** The lines of a text by index, and the index of the line in which an offset lies. Before and after them content is taken to be. */
export interface Lines {
  readonly line: (index: number) => Line;
  readonly indexAt: (offset: number) => number;
}

/** Marks of the lexer's own, which take no room in the text. */
const MARKS: ReadonlySet<string> = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The pieces of a text, one after another, nothing left out. */
export function* lexemesOf(text: string): Generator<Lexeme> {
  let at = 0;
  let isText = false;
  for (const source of new Lexer().lex(text)) {
    if (MARKS.has(source)) {
      isText = source === CST.SCALAR;
      continue;
    }
    yield { at, end: at + source.length, is: isText ? 'scalar' : CST.tokenType(source) ?? 'scalar' };
    at += source.length;
    isText = false;
  }
}

/** Whether a piece is nothing but blanks or a line end. */
export const isBlank = ({ is, at, end }: Lexeme): boolean => is === 'space' || is === 'newline' || at === end;

/** Reads the lines of a text. */
export function readLines(text: string): Lines {
  const starts = lineStarts(text);
  const outside: Line = { at: text.length, end: text.length, is: 'content', first: text.length };
  const lines = starts.map((at, index): Line => ({ at, end: starts[index + 1] ?? text.length, is: 'blank', first: at }));
  if (starts.at(-1) === text.length) lines.pop();
  const line = (index: number): Line => lines[index] ?? outside;
  let index = 0;
  for (const lexeme of lexemesOf(text)) {
    while (line(index).end <= lexeme.at && index < lines.length) index++;
    if (isBlank(lexeme)) continue;
    const is = lexeme.is === 'comment' ? 'comment' : 'content';
    if (line(index).is !== 'content') lines[index] = { ...line(index), is, first: lexeme.at };
    // Texts of several lines: blank and '#' lines inside them are theirs.
    while (line(index).end < lexeme.end) lines[++index] = { ...line(index), is: 'content' };
  }
  return { line, indexAt: (offset) => lineAt(starts, offset) };
}
