// Problems as SARIF 2.1.0, the exchange format of checkers: code scanning of GitHub and others, viewers in editors.
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Position, Severity } from '../../model/index.js';
import { toJson } from '../report/json.js';
import { visible } from '../safe.js';
import { fingerprints } from './fingerprint.js';
import type { CheckResult, RuleText } from './format.js';
import { relativePaths } from './relative-path.js';
import { remarksOn } from './remarks.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** The outcome of a check as SARIF. Paths are relative to the folder it ran in; waived problems are among the results, suppressed. */
export function renderSarif(result: CheckResult): string {
  const { diagnostics, rules, version } = result;
  const pathOf = relativePaths(result);
  const marks = fingerprints(diagnostics, pathOf);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'spp', version, rules: rules.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      results: diagnostics.map((diagnostic, index) =>
        resultOf(diagnostic, { mark: marks[index] ?? '', ruleIndex: indices.get(diagnostic.code), uriOf: (file) => uriOf(pathOf(file)) })),
    }],
  };
  return toJson(log);
}

const ruleOf = ({ id, severity, summary, why }: RuleText): ReportingDescriptor => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  // GitHub shows nothing of a rule that has no help.
  help: { text: why },
  defaultConfiguration: { level: LEVELS[severity] },
});

interface Surroundings {
  readonly mark: string;
  /** The place of its rule among the rules; a problem may have none there. */
  readonly ruleIndex: number | undefined;
  readonly uriOf: (file: string) => string;
}

function resultOf(diagnostic: Diagnostic, { mark, ruleIndex, uriOf }: Surroundings): Result {
  const { code, severity, message, hint, was, file, line, column, endLine, endColumn, other, waived } = diagnostic;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: plain([message, ...remarksOn({ hint, was, other: null })].join('; ')) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    ...(other ? { relatedLocations: [relatedTo(other, uriOf)] } : {}),
    // Not `primaryLocationLineHash`, which GitHub's uploader works out itself and compares.
    partialFingerprints: { 'problem/v1': mark },
    // Of all results or of none, as the standard asks: an empty list says that it is not suppressed.
    suppressions: waived === null ? [] : [{ kind: 'inSource', status: 'accepted', justification: visible(waived) }],
  };
}

const relatedTo = ({ file, line, column }: Position, uriOf: (file: string) => string): Location => ({
  message: { text: 'it stands first here' },
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
});

/** Text in which `[a](b)` of the data is no link. Braces stay: no argument is given that could take their place. */
const plain = (text: string): string => visible(text).replace(/(\\*)\]\(/g, '$1$1\\](');

/** A relative URI. A colon is encoded with the rest, so that no first step is taken for a scheme; a lone surrogate has no encoding. */
const uriOf = (path: string): string => path.split('/').map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
