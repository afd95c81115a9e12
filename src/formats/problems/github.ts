// Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
import type { Diagnostic, Severity } from '../../model/index.js';
import { visible } from '../safe.js';
import type { CheckResult } from './format.js';
import { remarksOn } from './remarks.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The diagnostics of a check as workflow commands, one a line. Waived oddities of sources are left out: an annotation asks for an
 * answer, and theirs is given; GitHub shows ten of a kind for a step, which they would use up. A change recorded as intended is a
 * notice, since it is new.
 */
export const renderGithub = ({ diagnostics }: Pick<CheckResult, 'diagnostics'>): string =>
  diagnostics.filter(({ waived, code }) => waived === null || code.startsWith('edit/'))
    .map((one) => annotation(one.waived === null ? one : recorded(one))).join('');

const recorded = (one: Diagnostic): Diagnostic =>
  ({ ...one, severity: 'info', message: `recorded as intended: ${one.message}`, hint: one.waived });

function annotation(diagnostic: Diagnostic): string {
  const { code, severity, message, file, line, endLine, column, endColumn } = diagnostic;
  // GitHub counts the last column in, and takes columns only for what stands on one line.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`);
  const text = [message, ...remarksOn(diagnostic)].map(visible).join('\n');
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(text)}\n`;
}

// As GitHub's own toolkit writes them. What `visible` leaves has no line breaks, but for those between message and remarks.
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
