// The names of files in reports that a service matches with a repository: such names are relative, with `/`, and never lead out.
import { posix } from 'node:path';
import type { CheckResult } from './format.js';

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;

/**
 * How each file of a check is called there. A relative path stays as it is. A data folder outside the working folder makes paths
 * absolute, or lead out with `../`; of those the part before the data folder's own name goes: `/ci/job-7/data/a.yaml` is
 * `data/a.yaml`. The data folder is taken to be the deepest folder that holds all of them.
 */
export function relativePaths({ diagnostics, files }: Pick<CheckResult, 'diagnostics' | 'files'>): (file: string) => string {
  const all = new Set(diagnostics.flatMap(({ file, other }) => (other ? [file, other.file] : [file])).concat(files));
  const folders = [...all].filter(leadsOut).map((file) => stepsOf(file).slice(0, -1));
  const before = Math.max(0, folders.length === 0 ? 0 : folders.reduce(commonSteps).length - 1);
  return (file) => stepsOf(file).slice(leadsOut(file) ? before : 0).filter((step) => step !== '..').join('/');
}

const leadsOut = (file: string): boolean => WINDOWS.test(file) || /^(?:\/|\.\.(?:\/|$))/.test(posix.normalize(file));

function stepsOf(file: string): string[] {
  const path = WINDOWS.test(file) ? file.replaceAll('\\', '/').replace(/^[A-Za-z]:/, '') : file;
  return posix.normalize(path).split('/').filter((step) => step !== '' && step !== '.');
}

function commonSteps(a: readonly string[], b: readonly string[]): string[] {
  const differs = a.findIndex((step, at) => step !== b[at]);
  return a.slice(0, differs < 0 ? a.length : differs);
}
