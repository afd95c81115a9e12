// Another version of a data folder: what a git ref or a folder holds.
import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { quoted, type SourceFile } from '../model/index.js';
import { isFolder, readDataFolder } from './files.js';
import { GitError, readGitVersion } from './git.js';

/** A version of a data folder. */
export interface FolderVersion {
  /** As it is called in messages: `HEAD~3:data`, or the folder. */
  readonly label: string;
  readonly files: readonly SourceFile[];
  /** Whether it is the very folder that it is a version of. */
  readonly isSame: boolean;
}

/**
 * The data folder `root` in the version named: a git ref, else a folder, which is a data folder or holds one. What begins with a
 * dot or a slash is a folder. `label` is how the data folder is called, `cwd` what a folder is relative to. Throws GitError.
 */
export function openVersion(
  root: string, label: string, named: string, cwd: string, env: Readonly<Record<string, string | undefined>>,
): FolderVersion {
  const path = resolve(cwd, named);
  if (isAbsolute(named) || /^\.{1,2}([\\/]|$)/.test(named)) return folderVersion(path, named, root);
  try {
    return { label: `${named}:${label === '' ? '.' : label}`, files: readGitVersion(root, named, env).files, isSame: false };
  } catch (error) {
    if (error instanceof GitError && error.isUnknown && isFolder(path)) return folderVersion(path, named, root);
    throw error;
  }
}

function folderVersion(path: string, named: string, root: string): FolderVersion {
  const data = [path, join(path, 'data')].find((folder) => existsSync(join(folder, 'programme.yaml')));
  if (data === undefined) throw new GitError(`there is no data in ${quoted(named)}: no programme.yaml in it or in its folder data`);
  const label = data === path ? named.replace(/[\\/]+$/, '') : join(named, 'data');
  return { label, files: readDataFolder(data), isSame: realpathSync(data) === realpathSync(root) };
}

export { GitError };
