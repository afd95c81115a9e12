// Where the results of a check go: one format to standard output, any number to files.
import { UsageError } from './errors.js';
import { chooseFormat } from './emit.js';

/** A format and the file it goes to; null: standard output. */
export interface Target {
  readonly format: string;
  readonly file: string | null;
}

type Formats = Parameters<typeof chooseFormat>[1];

/**
 * Pairs `--format name`, `--format name=file` and `--output file`. One format and one file, and nothing else, belong together; any
 * other file is written in the format of its ending. Throws UsageError.
 */
export function chooseTargets(formats: readonly string[], outputs: readonly string[], known: Formats, usual: string): Target[] {
  const specs = formats.map((spec) => {
    const [, format = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(spec) ?? [];
    return { format, file: file ?? null };
  });
  const bare = specs.filter(({ file }) => file === null);
  const [only, another] = bare;
  if (another) throw new UsageError(`only one format goes to standard output; write --format ${another.format}=<file>`);
  if (only && specs.length === 1 && outputs.length === 1) return unique([{ format: only.format, file: outputs[0] ?? '' }]);
  const toFiles = [
    ...specs.filter(({ file }) => file !== null),
    ...outputs.map((file) => ({ format: chooseFormat({ output: file }, known, usual), file })),
  ];
  const toStdout = only ?? (toFiles.length === 0 ? { format: usual, file: null } : undefined);
  return unique([...(toStdout ? [toStdout] : []), ...toFiles]);
}

function unique(targets: readonly Target[]): Target[] {
  for (const [index, { file }] of targets.entries()) {
    if (file === '') throw new UsageError('--format: no file is named after "="');
    if (targets.findIndex((other) => other.file === file) !== index) throw new UsageError(`two formats are to be written to ${file ?? ''}`);
  }
  return [...targets];
}
