// Problems as JSON, a contract with a schemaVersion. Waived ones are among them, with their reason.
import { toJson } from '../report/json.js';
import type { CheckResult } from './format.js';

/** The diagnostics of a check as JSON. */
export function renderProblemsJson({ diagnostics, files }: CheckResult): string {
  const open = diagnostics.filter(({ waived }) => waived === null);
  const count = (severity: string): number => open.filter((diagnostic) => diagnostic.severity === severity).length;
  return toJson({
    schemaVersion: 1,
    files,
    counts: { error: count('error'), warning: count('warning'), info: count('info'), waived: diagnostics.length - open.length },
    problems: diagnostics.map(({ source, ...diagnostic }) => ({ ...diagnostic, source: source?.slice(0, 1000) ?? null })),
  });
}
