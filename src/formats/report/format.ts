// What a format of reports is: a pure function from report to text, and the file endings it goes by.
import type { Report } from '../../model/index.js';

/** What a format may know of its reader; width in columns. */
export interface FormatOptions {
  readonly width: number;
  readonly color: boolean;
}

/** A line of the registry of report formats. */
export interface ReportFormat {
  /** Endings of `--output` files that choose it. */
  readonly extensions: readonly string[];
  /** Loads the function that renders: text ending in a newline, or empty. */
  readonly load: () => Promise<(report: Report, options: FormatOptions) => string>;
}
