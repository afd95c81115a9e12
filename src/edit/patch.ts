// Changes of files as a patch that `git apply` and `patch -p1` take.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatchHunk } from 'diff';

/** A file before and after. */
export interface ChangedFile {
  /** With '/', relative to the folder in which the patch is to be applied. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Where more lines than these differ, finding the shortest patch takes too long: the effort grows with their square. */
const MOST_EDITS = 2000;

/** Unchanged lines around a change. */
const CONTEXT = 3;

/** A unified patch of the files that differ, with `a/` and `b/` before their names. */
export function unifiedPatch(files: readonly ChangedFile[]): string {
  return files.filter(({ before, after }) => before !== after).map(filePatch).join('');
}

function filePatch({ path, before, after }: ChangedFile): string {
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS };
  const hunks = structuredPatch('', '', before, after, undefined, undefined, options)?.hunks ?? [inOnePiece(before, after)];
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined };
  const [from = '', to = '', ...lines] = formatPatch({ ...names, hunks }, FILE_HEADERS_ONLY).split('\n');
  return [withTab(from), withTab(to), ...lines].join('\n');
}

/** A name with a space and without quotes ends with a tab, as git writes it: programs would take its end for a date. */
const withTab = (header: string): string => (/^.{4}[^"].* /.test(header) ? `${header}\t` : header);

/** All that lies between what two texts begin and end with in common. */
function inOnePiece(before: string, after: string): StructuredPatchHunk {
  const [old, next] = [before, after].map((text) => text.split(/(?<=\n)/).filter((line) => line !== '')) as [string[], string[]];
  const shorter = Math.min(old.length, next.length);
  let [start, end] = [0, 0];
  while (start < shorter && old[start] === next[start]) start++;
  while (end < shorter - start && old.at(-1 - end) === next.at(-1 - end)) end++;
  const from = Math.max(0, start - CONTEXT);
  const tail = Math.max(0, end - CONTEXT);
  const written = (sign: string, lines: readonly string[]): string[] =>
    lines.flatMap((line) => (line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file']));
  return {
    oldStart: from + 1, oldLines: old.length - tail - from,
    newStart: from + 1, newLines: next.length - tail - from,
    lines: [
      ...written(' ', old.slice(from, start)),
      ...written('-', old.slice(start, old.length - end)),
      ...written('+', next.slice(start, next.length - end)),
      ...written(' ', old.slice(old.length - end, old.length - tail)),
    ],
  };
}
