// Problems: something wrong with the data, with the place and the remedy. Bad data is a value here, never an exception.
import type { Ref } from './ref.js';

/** How grave a problem can be, gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
/** How grave a problem is; only an error keeps the data from being used. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * The one safe answer to a problem, as data for `check --fix`. `replace`: the text at the problem's ref (the key with `atKey`)
 * becomes another. `quote`: the value is written in quotes. `order`: the keys of the map come in this order; others stay last.
 */
export type Fix =
  | { readonly is: 'replace'; readonly text: string }
  | { readonly is: 'quote' }
  | { readonly is: 'order'; readonly keys: readonly string[] };

/** A problem as found: the place still as a Ref. Codes are `family/name`; tests and users rely on them, not on wording. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, with the value quoted. Lower case, no full stop. */
  readonly message: string;
  readonly ref: Ref;
  /** What was expected, or how to fix it. */
  readonly hint?: string;
  /** Another spot that belongs to it: where an id was declared first. */
  readonly other?: Ref;
  /** Of an edit: where it stood in the version before. */
  readonly was?: Ref;
  readonly fix?: Fix;
  /** The exact place, where the finder knows it already: UTF-16 offsets into the file. */
  readonly range?: readonly [start: number, end: number];
}

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem ready to be printed. Lines and columns count from 1; columns in UTF-16 units; the end is exclusive. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Another place that belongs to it, such as where an id was declared first. */
  readonly other: Position | null;
  /** Of an edit: where it stood in the version before. */
  readonly was: Position | null;
  /** Whether `--fix` can mend it. */
  readonly fixable: boolean;
  /** The line of the file, or null when it could not be read. */
  readonly source: string | null;
  /** The reason of the waiver that lets it pass. */
  readonly waived: string | null;
}

/** The one order of diagnostics: file, line, column, code, message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return text(a.file, b.file) || a.line - b.line || a.column - b.column || text(a.code, b.code) || text(a.message, b.message);
}

/** A value and what is wrong with the data it came from. The value is null when nothing usable could be built. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}
