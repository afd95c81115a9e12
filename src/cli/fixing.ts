// `check --fix`: applies what has one safe answer, again and again until nothing is left to mend.
import { applyFixes, unifiedPatch, type ChangedFile } from '../edit/index.js';
import type { Problem } from '../model/index.js';
import { basename, isAbsolute, join } from 'node:path';
import type { Context } from './context.js';
import { OperationError } from './errors.js';
import type { DataOptions } from './options.js';
import { openRecord, shownPath, type Opened } from './record.js';

/** What was mended: the files that changed, and how many problems went. */
export interface Mended {
  readonly files: readonly (ChangedFile & { readonly file: string })[];
  readonly count: number;
}

/** One fix may make way for another, as an inner one does for the order of the keys around it. */
const MOST_ROUNDS = 10;

/** Works out the fixes of the problems that are wanted; nothing is written. */
export async function mend(
  context: Context, options: DataOptions, isWanted: (problem: Problem, opened: Opened) => boolean, overlay: ReadonlyMap<string, Uint8Array>,
): Promise<Mended> {
  const texts = new Map(overlay);
  const before = new Map<string, string>();
  let count = 0;
  let folder = { label: '' };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const opened = await openRecord(context, options, { overlay: texts });
    folder = opened.folder;
    const wanted = opened.problems.filter((problem) => problem.fix && isWanted(problem, opened));
    let applied = 0;
    for (const file of new Set(wanted.map(({ ref }) => ref.file))) {
      const text = opened.text(file);
      if (text === undefined) continue;
      const result = applyFixes(file, text, wanted.filter(({ ref }) => ref.file === file));
      if (result.text === text) continue;
      applied += result.applied.length;
      if (!before.has(file)) before.set(file, text);
      texts.set(file, new TextEncoder().encode(result.text));
    }
    count += applied;
    if (applied === 0) break;
  }
  // A patch is for the top of a repository; the folder is called by its whole path only where that is above or beside.
  const pathOf = (file: string): string => (isAbsolute(folder.label) ? join(basename(folder.label), file) : shownPath(folder, file));
  const files = [...before].map(([file, text]) =>
    ({ file, path: pathOf(file), before: text, after: new TextDecoder().decode(texts.get(file)) }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), count };
}

/** Writes what was mended, each file whole or not at all. Throws OperationError where a file is no longer what was mended. */
export function writeMended(context: Context, options: DataOptions, { files }: Mended): void {
  const folder = context.data(options.data);
  const now = new Map(folder.files().map((file) => [file.path, file]));
  for (const { file, path, before, after } of files) {
    const current = now.get(file);
    if (!current || !('bytes' in current) || new TextDecoder().decode(current.bytes) !== before) {
      throw new OperationError(`"${path}" was changed while it was being mended; nothing more was written, run it again`);
    }
    context.write(`${folder.root}/${file}`, after);
  }
}

/** What would be mended, as a patch for `git apply`. */
export const patchOf = ({ files }: Mended): string => unifiedPatch(files);
