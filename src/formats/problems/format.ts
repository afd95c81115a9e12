// What a format of problems is: a pure function from the diagnostics of one check to text.
import type { Diagnostic } from '../../model/index.js';

/** The outcome of a check, sorted. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
}

/** A line of the registry of problem formats. */
export interface ProblemFormat {
  readonly extensions: readonly string[];
  /** Loads the function that renders: text ending in a newline, or empty. */
  readonly load: () => Promise<(result: CheckResult, options: { readonly color: boolean; readonly width: number }) => string>;
}
