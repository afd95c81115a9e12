// Problems as JUnit XML, which every CI server reads: a suite for each file, a case for each problem.
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x, type Attributes, type Child } from 'xastscript';
import type { Diagnostic } from '../../model/index.js';
import { safe, textNodes } from '../xml.js';
import type { CheckResult } from './format.js';
import { remarksOn } from './remarks.js';

/**
 * The outcome of a check as JUnit XML. Errors and warnings fail; an info passes and is told in `system-out`; what is waived is skipped,
 * with its reason. A file without problems is one case that passes. Without times and host: the same data gives the same bytes.
 */
export function renderJunit({ diagnostics, files }: Pick<CheckResult, 'diagnostics' | 'files'>): string {
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const diagnostic of diagnostics) {
    const found = byFile.get(diagnostic.file) ?? [];
    byFile.set(diagnostic.file, found);
    found.push(diagnostic);
  }
  const tests = [...byFile.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0);
  const counts = { tests, failures: diagnostics.filter(isFailure).length, errors: 0 };
  const root = block('testsuites', { name: 'spp check', ...counts }, [...byFile].map(([file, found]) => suite(file, found)), 0);
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
  return toXml(x(null, declaration, '\n', root, '\n'), { closeEmptyElements: true });
}

const isFailure = ({ severity, waived }: Diagnostic): boolean => waived === null && severity !== 'info';

function suite(file: string, found: readonly Diagnostic[]): Element {
  const classname = safe(file);
  const cases = found.length === 0 ? [x('testcase', { name: 'no problems', classname })] : casesOf(found, classname);
  const skipped = found.filter(({ waived }) => waived !== null).length;
  const counts = { tests: cases.length, failures: found.filter(isFailure).length, errors: 0, skipped };
  return block('testsuite', { name: classname, ...counts }, cases, 1);
}

/** A case for each. Servers show one of those that have the same name, so the second at the same spot gets a number. */
function casesOf(found: readonly Diagnostic[], classname: string): Element[] {
  const seen = new Map<string, number>();
  return found.map((diagnostic) => {
    const spot = `${diagnostic.code} at ${String(diagnostic.line)}:${String(diagnostic.column)}`;
    const nth = (seen.get(spot) ?? 0) + 1;
    seen.set(spot, nth);
    return x('testcase', { name: safe(nth === 1 ? spot : `${spot} (${String(nth)})`), classname }, outcome(diagnostic));
  });
}

function outcome(diagnostic: Diagnostic): Element {
  const { severity, message, waived } = diagnostic;
  if (waived !== null) return x('skipped', { message: safe(waived) }, told(diagnostic));
  if (severity === 'info') return x('system-out', told(diagnostic));
  return x('failure', { message: safe(message), type: severity }, told(diagnostic));
}

/** The problem as text. */
function told(diagnostic: Diagnostic): Child {
  const { file, line, column, severity, message, code } = diagnostic;
  const heading = `${file}:${String(line)}:${String(column)}: ${severity}: ${message} [${code}]`;
  return textNodes([heading, ...remarksOn(diagnostic).map((remark) => `  = ${remark}`)].map(safe).join('\n'));
}

/** An element whose children each begin a line. */
function block(name: string, attributes: Attributes, children: readonly Element[], depth: number): Element {
  const line = `\n${'  '.repeat(depth)}`;
  return x(name, attributes, children.flatMap((child) => [`${line}  `, child]), children.length > 0 ? line : null);
}
