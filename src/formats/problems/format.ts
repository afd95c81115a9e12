// What a format of problems is: a pure function from the diagnostics of one check to text.
import type { Change } from '../../diff/index.js';
import type { Diagnostic, Severity } from '../../model/index.js';

/** The outcome of a check, sorted. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were checked, as they are called in messages, sorted. */
  readonly files: readonly string[];
  /** What changed against another version, where one was compared with. */
  readonly changes: readonly ToldChange[] | null;
  /** Every rule, for formats that explain what they report. */
  readonly rules: readonly RuleText[];
  /** The version of the program. */
  readonly version: string;
}

/** A change with what the rules say of it. */
export interface ToldChange {
  readonly change: Change;
  /** The file it stands in, as it is called in messages. */
  readonly file: string;
  /** The rule of edits that it breaks; null where it breaks none. */
  readonly rule: string | null;
}

/** What a format may say of a rule. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
}

/** A line of the registry of problem formats. */
export interface ProblemFormat {
  readonly extensions: readonly string[];
  /** Loads the function that renders: text ending in a newline, or empty. */
  readonly load: () => Promise<(result: CheckResult, options: { readonly color: boolean; readonly width: number }) => string>;
}
