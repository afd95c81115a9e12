// Problems as JSON, a contract with a schemaVersion. Waived ones are among them, with their reason.
import { EDIT_CLASSES } from '../../diff/index.js';
import { toJson } from '../report/json.js';
import type { CheckResult, ToldChange } from './format.js';

/** The diagnostics of a check as JSON; with the changes and their gravest class, where versions were compared. */
export function renderProblemsJson({ diagnostics, files, changes }: CheckResult): string {
  const open = diagnostics.filter(({ waived }) => waived === null);
  const count = (severity: string): number => open.filter((diagnostic) => diagnostic.severity === severity).length;
  return toJson({
    schemaVersion: 1,
    files: files.length,
    counts: { error: count('error'), warning: count('warning'), info: count('info'), waived: diagnostics.length - open.length },
    problems: diagnostics.map(({ source, ...diagnostic }) => ({ ...diagnostic, source: source?.slice(0, 1000) ?? null })),
    ...(changes === null ? {} : {
      class: EDIT_CLASSES.find((one) => changes.some(({ change }) => change.class === one)) ?? null,
      changes: changes.map(toData),
    }),
  });
}

const toData = ({ change: { kind, class: grave, subject, of, from, to, days }, file, rule }: ToldChange): object =>
  ({ class: grave, kind, subject, of, from, to, days, file, rule });
