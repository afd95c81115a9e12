// Problems as a code quality report of GitLab, which compares it with that of the target branch and shows what is new.
import type { Severity } from '../../model/index.js';
import { toJson } from '../report/json.js';
import { visible } from '../safe.js';
import { fingerprints } from './fingerprint.js';
import type { CheckResult } from './format.js';
import { relativePaths } from './relative-path.js';
import { remarksOn } from './remarks.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The diagnostics of a check as a code quality report. It has no word for what is waived, so that is left out. */
export function renderGitlab(result: Pick<CheckResult, 'diagnostics' | 'files'>): string {
  const pathOf = relativePaths(result);
  const marks = fingerprints(result.diagnostics, pathOf);
  return toJson(result.diagnostics.flatMap((diagnostic, index) => {
    const { code, severity, message, file, line, endLine, waived } = diagnostic;
    return waived !== null ? [] : [{
      description: [message, ...remarksOn(diagnostic)].map(visible).join('; '),
      check_name: code,
      fingerprint: marks[index],
      severity: SEVERITIES[severity],
      location: { path: pathOf(file), lines: { begin: line, end: endLine } },
    }];
  }));
}
