// Git: the data folder as it was in a commit. A ref is resolved once; from then on only object ids go to plumbing commands. So
// nothing is checked out or fetched, and no program that the configuration of a repository names is run.
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { quoted, suggest, type SourceFile } from '../model/index.js';
import { isDataName, isHiddenName, linkFault, MAX_BYTES, notAFileFault, tooLargeFault, unreadableFault } from './files.js';

/** Git could not give the files of a commit; the message is one line for the user. */
export class GitError extends Error {
  /** With `isUnknown` the name means nothing to git here, so it may be something else. */
  constructor(message: string, readonly isUnknown = false) {
    super(message);
  }
}

/** The files of a commit, its full id, and where the folder stands in the repository: '' for the top, else with a slash at the end. */
export interface GitVersion {
  readonly files: readonly SourceFile[];
  readonly commit: string;
  readonly prefix: string;
}

type Env = Readonly<Record<string, string | undefined>>;
type Git = (args: readonly string[], input?: string) => { readonly status: number; readonly stdout: Buffer; readonly stderr: string };

/** A file, link or submodule below the folder, hidden or not. */
interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
  readonly path: string;
}

/** Blobs by id: the bytes, or the size alone of one that is too large. */
type Blobs = ReadonlyMap<string, Buffer | number>;

interface Tree {
  readonly prefix: string;
  readonly entries: readonly Entry[];
  readonly read: (wanted: readonly Entry[]) => Blobs;
}

type End = Entry | 'folder' | 'outside' | 'ENOENT' | 'ELOOP';

/** What git sets for its hooks: it speaks of the repository of the hook, relative to another folder. */
const OF_A_HOOK = /^GIT_(DIR|COMMON_DIR|.*WORK_TREE|.*_FILE|.*PREFIX|.*OBJECT_DIRECTOR(Y|IES)|NAMESPACE|REPLACE_REF_BASE)$/i;

// A partial clone would fetch what it lacks, with programs that its configuration names; GIT_ALLOW_PROTOCOL keeps a git from it
// that is too old for GIT_NO_LAZY_FETCH.
const OFFLINE = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

const REFS = 'give a branch, a tag or a commit id';
const SUBMODULE = ['it is a submodule, whose files are in another repository', 'keep the data in one repository'] as const;

/**
 * Reads the data folder `root` (an absolute path, which exists) as readDataFolder would with the commit `ref` checked out: a branch,
 * a tag, an id, HEAD~3 or any other name that git takes; `ref...` is where that commit and HEAD parted. Throws GitError.
 */
export function readGitVersion(root: string, ref: string, env: Env): GitVersion {
  refuseBadRef(ref);
  const git = gitIn(root, env);
  const { prefix, isShallow } = findPlace(git);
  const commit = findCommit(git, ref, isShallow);
  const entries = listEntries(git, commit, ref);
  if (entries.length === 0 && prefix !== '') {
    throw new GitError(`there is no folder ${quoted(prefix.slice(0, -1))} in ${quoted(ref)}; nothing to compare with`);
  }
  const files = filesOf({ prefix, entries, read: (wanted) => readBlobs(git, wanted, ref) });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), commit, prefix };
}

/** The id of the commit that a folder stands at, '+' after it where something in the folder differs; null where git knows none. */
export function headOf(root: string, env: Env): string | null {
  try {
    const git = gitIn(root, env);
    const { status, stdout } = git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (status !== 0) return null;
    const changed = git(['status', '--porcelain', '--', '.']);
    return `${stdout.toString().trim()}${changed.status === 0 && changed.stdout.length === 0 ? '' : '+'}`;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

function refuseBadRef(ref: string): void {
  if (ref === '' || ref === '...') throw new GitError(`the git ref is empty; ${REFS}`);
  if (ref.includes('\0') || ref.includes('\n')) throw new GitError(`the git ref holds a line break or a NUL; ${REFS}`);
  if (ref.startsWith('-')) throw new GitError(`${quoted(ref)} is not a git ref, none begins with "-"; ${REFS}`);
  // 'HEAD:data' is a folder ('HEAD:data^{commit}' too, if it has one so called), 'a..b' a range. In braces stand times and searches.
  if (/:|\.\./.test(ref.replace(/\.\.\.$/, '').replace(/\{[^}]*\}/g, ''))) throw notACommit(ref);
}

const notACommit = (ref: string): GitError => new GitError(`${quoted(ref)} does not name a commit; ${REFS}`);

function gitIn(root: string, env: Env): Git {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_HOOK.test(name)));
  const options = { env: { ...own, ...OFFLINE }, maxBuffer: Infinity, windowsHide: true };
  return (args, input = '') => {
    const { error, status, stdout, stderr } = spawnSync('git', ['-C', root, ...args], { ...options, input });
    const code = error && (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new GitError('git is not installed or not on the PATH; it is needed to read the data of a commit');
    // EPIPE is a git that ended before it read everything: it says why itself.
    if (error && code !== 'EPIPE') throw new GitError(`git cannot be run: ${error.message}`);
    return { status: status ?? -1, stdout, stderr: stderr.toString() };
  };
}

/** Git's own words for a failure, in one line. */
const wordsOf = (stderr: string): string =>
  (/^(?:fatal|error): ([\s\S]*)/m.exec(stderr)?.[1] ?? stderr).trim().replace(/\s*\n\s*/g, ' ') || 'it does not say why';

function findPlace(git: Git): { readonly prefix: string; readonly isShallow: boolean } {
  const { status, stdout, stderr } = git(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix']);
  if (stderr.includes('not a git repository (or any')) {
    throw new GitError('the data folder is not in a git repository; only there is an earlier version to compare with', true);
  }
  if (status !== 0) throw new GitError(`git cannot open the repository of the data folder: ${wordsOf(stderr)}`);
  const [inside, shallow, ...prefix] = stdout.toString().split('\n');
  if (inside !== 'true') throw new GitError('the data folder is not in the work tree of its git repository; compare in a clone of it');
  return { isShallow: shallow === 'true', prefix: prefix.slice(0, -1).join('\n') };
}

function findCommit(git: Git, ref: string, isShallow: boolean): string {
  const name = ref.replace(/\.\.\.$/, '');
  const { status, stdout, stderr } = git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]);
  // Where git would choose among two, or take the oldest it has, nothing is guessed. Only HEAD is always HEAD.
  const doubt = /^(?:warning|error): (refname '(?!HEAD').*?|log for .*|short object ID .*)\.?$/m.exec(stderr)?.[1];
  if (doubt) throw new GitError(`${quoted(name)} is not certain: ${doubt}; give a full commit id, or a full name as refs/heads/main`);
  const commit = stdout.toString().trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw unknownRef(git, name, isShallow);
  return name === ref ? commit : findMergeBase(git, name, commit, isShallow);
}

function findMergeBase(git: Git, name: string, commit: string, isShallow: boolean): string {
  const { status, stdout, stderr } = git(['merge-base', commit, 'HEAD']);
  if (status === 0) return stdout.toString().trim();
  if (status !== 1) throw new GitError(`git cannot tell where ${quoted(name)} and HEAD parted: ${wordsOf(stderr)}`);
  const remedy = isShallow ? `this is ${shallowClone('')}` : 'their histories are unrelated, leave the dots out';
  throw new GitError(`${quoted(name)} and HEAD have no commit in common; ${remedy}`);
}

const shallowClone = (what: string): string =>
  `a shallow clone; fetch the history: git fetch --unshallow${what} (in GitHub Actions: fetch-depth: 0)`;

/** Why a name is not that of a commit, and which one may be meant. */
function unknownRef(git: Git, name: string, isShallow: boolean): GitError {
  const isKnown = (other: string): boolean =>
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${other}^{object}`]).status === 0;
  if (isKnown(name)) return notACommit(name);
  const unknown = `unknown git ref ${quoted(name)}`;
  const [base, rest] = splitRef(name);
  const refs = git(['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes', 'refs/tags']).stdout.toString()
    .split('\n').filter((full) => full !== '' && !/^refs\/remotes\/.*\/HEAD$/.test(full));
  if ((refs.length === 0 || /^(HEAD|@)$/.test(base)) && !isKnown('HEAD')) {
    return new GitError(`${unknown}; there are no commits here yet, commit the data first`, true);
  }
  if (rest !== '' && isKnown(base)) {
    return new GitError(`${unknown}${isShallow ? ` in ${shallowClone('')}` : `; there is ${quoted(base)}, but no ${quoted(rest)} of it`}`);
  }
  const known = refs.map((full) => full.replace(/^refs\/[^/]+\//, ''));
  const remote = refs.find((full) => full.replace(/^refs\/remotes\/[^/]+\//, '') === base)?.replace('refs/remotes/', '');
  if (remote !== undefined) return new GitError(`${unknown}; did you mean ${quoted(remote + rest)}?`);
  const hint = known.length > 0 ? suggest(base, known) : REFS;
  const where = isShallow ? ` in ${shallowClone(' origin "+refs/heads/*:refs/remotes/origin/*"')}` : '';
  return new GitError(`${unknown}${where}; ${hint}`, true);
}

/** 'main~3' is 'main' and '~3'; before '@{1}' stands HEAD. */
function splitRef(name: string): [base: string, rest: string] {
  const at = /[~^]|@\{/.exec(name)?.index ?? name.length;
  return [name.slice(0, at) || 'HEAD', name.slice(at)];
}

/** Run in the folder, ls-tree lists its part of the commit with paths relative to it; './' is the folder when it was a submodule. */
function listEntries(git: Git, commit: string, ref: string): Entry[] {
  const { status, stdout, stderr } = git(['ls-tree', '-r', '-z', commit]);
  if (status !== 0) throw incomplete(ref, stderr);
  return stdout.toString().split('\0').filter((line) => line !== '' && !line.endsWith('\t./')).map((line) => {
    const [mode, , id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
    const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
    return { kind, id, path: line.slice(line.indexOf('\t') + 1) };
  });
}

const incomplete = (ref: string, stderr: string): GitError =>
  new GitError(stderr.includes('from promisor remote')
    ? `${quoted(ref)} is not all here, this is a partial clone; fetch the rest: git fetch --refetch --no-filter`
    : `git cannot read ${quoted(ref)}: ${wordsOf(stderr)}`);

function readBlobs(git: Git, wanted: readonly Entry[], ref: string): Blobs {
  const run = (option: string, ids: readonly string[]): Buffer => {
    if (ids.length === 0) return Buffer.of();
    const { status, stdout, stderr } = git(['cat-file', option], ids.map((id) => `${id}\n`).join(''));
    if (status !== 0) throw incomplete(ref, stderr);
    return stdout;
  };
  const paths = new Map(wanted.map(({ id, path }) => [id, path]));
  const sizes = run('--batch-check', [...paths.keys()]).toString().split('\n').filter(Boolean).map((line) => {
    const [id = '', type, size] = line.split(' ');
    if (type !== 'blob') throw incomplete(ref, `${quoted(paths.get(id) ?? id)} is missing, see git fsck`);
    return [id, Number(size)] as const;
  });
  const blobs = new Map<string, Buffer | number>(sizes);
  const readable = sizes.filter(([, size]) => size <= MAX_BYTES);
  const output = run('--batch', readable.map(([id]) => id));
  let start = 0;
  for (const [id, size] of readable) {
    start = output.indexOf('\n', start) + 1; // after '<id> blob <size>'
    blobs.set(id, output.subarray(start, start + size));
    start += size + 1;
  }
  return blobs;
}

function filesOf(tree: Tree): SourceFile[] {
  const faults = new Map<string, SourceFile>();
  const found = new Map<string, Entry>();
  const links: Entry[] = [];
  for (const entry of tree.entries) {
    const path = visiblePath(entry.path);
    if (path === undefined) continue;
    if (path !== entry.path) faults.set(path, notAFileFault(path));
    else if (entry.kind === 'submodule') faults.set(path, isDataName(path) ? notAFileFault(path) : unreadableFault(path, ...SUBMODULE));
    else if (entry.kind === 'link') links.push(entry);
    else if (isDataName(path)) found.set(path, entry);
  }
  for (const [{ path }, end] of followLinks(links, tree)) {
    if (typeof end === 'object') found.set(path, end);
    else if (end === 'folder' || end === 'outside') faults.set(path, linkFault(path));
    else faults.set(path, unreadableFault(path, end));
  }
  const blobs = tree.read([...found.values()]);
  const files = [...found].map(([path, { id }]) => {
    const bytes = blobs.get(id) ?? 0;
    return typeof bytes === 'number' ? tooLargeFault(path, bytes) : { path, bytes };
  });
  return [...faults.values(), ...files];
}

/** How far readDataFolder goes: to the file, to a folder that is named like a file, or nowhere where a part is hidden. */
function visiblePath(path: string): string | undefined {
  const names = path.split('/');
  const stop = names.findIndex((name) => isHiddenName(name) || isDataName(name));
  if (stop < 0) return path;
  return isHiddenName(names[stop] ?? '') ? undefined : names.slice(0, stop + 1).join('/');
}

/** Where links end, as far as the commit can tell; a link that is not named like data matters only where it leads to a folder. */
function followLinks(links: readonly Entry[], { entries, prefix, read }: Tree): [Entry, End][] {
  if (links.length === 0) return [];
  const at = new Map(entries.map((entry) => [entry.path, entry]));
  const folders = new Set(entries.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))));
  const targets = read(entries.filter(({ kind }) => kind === 'link'));
  const follow = (link: Entry): End => {
    let entry = link;
    for (let steps = 0; steps < 40; steps++) {
      const target = targets.get(entry.id)?.toString() ?? '';
      const full = posix.join(prefix, posix.dirname(entry.path), target).replace(/\/$/, '');
      if (posix.isAbsolute(target) || /^\.\.(\/|$)/.test(full) || !`${full}/`.startsWith(prefix)) return 'outside';
      const path = full.slice(prefix.length);
      const next = at.get(path);
      if (path === '' || path === '.' || folders.has(path) || next?.kind === 'submodule') return 'folder';
      if (next?.kind !== 'link') return next ?? 'ENOENT';
      entry = next;
    }
    return 'ELOOP';
  };
  return links.map((link): [Entry, End] => [link, follow(link)]).filter(([{ path }, end]) => isDataName(path) || end === 'folder');
}
