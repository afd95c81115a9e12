// Reading a commit: real repositories in a temporary folder, the real git, nothing of the machine's own configuration.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataFolder } from '../../../src/io/files.js';
import { GitError, readGitVersion } from '../../../src/io/git.js';
import type { SourceFile } from '../../../src/model/index.js';

const TEMP = realpathSync(mkdtempSync(join(tmpdir(), 'spp-git-')));
afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

const ENV = {
  PATH: process.env.PATH, HOME: TEMP, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b', GIT_AUTHOR_DATE: '2006-06-30T12:00:00Z', GIT_COMMITTER_DATE: '2006-06-30T12:00:00Z',
};
const git = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

type Files = Readonly<Record<string, string | Uint8Array>>;
function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), content); }
}

function commit(folder: string, files: Files, message = 'x'): void {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message);
}

function repository(files?: Files): string {
  const folder = mkdtempSync(join(TEMP, 'repo-'));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'uploadpack.allowFilter', 'true');
  if (files) commit(folder, files);
  return folder;
}

/** A file:// address, so that --depth and --filter are obeyed. */
function clone(from: string, ...options: string[]): string {
  const folder = mkdtempSync(join(TEMP, 'clone-'));
  git(TEMP, 'clone', '-q', '-b', 'main', ...options, `file://${from}`, folder);
  return folder;
}

const texts = (root: string, ref: string, env: NodeJS.ProcessEnv = ENV): Record<string, string> =>
  Object.fromEntries(readGitVersion(root, ref, env).files.map((file) => [file.path, 'bytes' in file ? Buffer.from(file.bytes).toString() : file.fault.code]));

/** Files as they compare fast. */
const hashed = (files: readonly SourceFile[]): unknown[] => files.map((file) => ('bytes' in file ? [file.path, sha1(file.bytes)] : file));
const sha1 = (content: string | Uint8Array): string => createHash('sha1').update(content).digest('hex');

/** The message of a refusal: always one line that begins with a small letter or a quoted value, without a full stop. */
function refusal(root: string, ref: string, env: NodeJS.ProcessEnv = ENV): string {
  let thrown: unknown;
  try { readGitVersion(root, ref, env); } catch (error) { thrown = error; }
  expect(thrown).toBeInstanceOf(GitError);
  const { message } = thrown as GitError;
  expect(message).toMatch(/^["a-z][^\n\0]*[^.\n]$/);
  return message;
}

// main: 1 - 2 - 3 - 4 - 5, side: 3 - s; the tags v1 and v2 at 1 and 2, a tag of a tree and of a blob; a folder named like a peeled one.
const UPSTREAM = repository({ 'other.txt': 'no data' });
for (const n of '12345') commit(UPSTREAM, { 'data/n.yaml': n, 'data^{commit}/x': n }, `number ${n}`);
const [FIRST = '', , THIRD = ''] = git(UPSTREAM, 'rev-list', '--reverse', 'HEAD', '--', 'data').split('\n');
for (const line of ['tag v1 HEAD~4', 'tag -a -m two v2 HEAD~3', 'tag tree HEAD^{tree}', 'tag blob HEAD:data/n.yaml', 'checkout -q -b side HEAD~2']) git(UPSTREAM, ...line.split(' '));
commit(UPSTREAM, { 'data/n.yaml': 's' });
const CLONE = clone(UPSTREAM);
commit(CLONE, { 'data/n.yaml': '6' });
git(CLONE, 'checkout', '-q', '--orphan', 'alone');
commit(CLONE, { 'data/n.yaml': 'a' });
git(CLONE, 'checkout', '-q', 'main');
const DATA = join(CLONE, 'data');

describe('a ref', () => {
  test.each([
    ['main', '6'], ['HEAD', '6'], ['@', '6'], ['HEAD~3', '3'], ['main@{1}', '5'], ['main@{2100-01-01 00:00:00}', '6'], ['alone', 'a'], ['heads/alone', 'a'],
    ['origin/main', '5'], ['origin/side', 's'], ['refs/remotes/origin/side', 's'], ['v1', '1'], ['v2', '2'], ['v2^', '1'], ['HEAD^{/number 4}', '4'],
    [FIRST, '1'], [THIRD.slice(0, 12), '3'], ['origin/side...', '3'], ['v1...', '1'],
  ])('%s', (ref, content) => {
    const { commit: id, prefix } = readGitVersion(DATA, ref, ENV);
    expect(texts(DATA, ref)).toEqual({ 'n.yaml': content });
    expect([git(CLONE, 'cat-file', '-t', id), git(CLONE, 'show', `${id}:${prefix}n.yaml`)]).toEqual(['commit', content]);
  });

  test.each([
    ['', 'is empty'], ['...', 'is empty'], ['a\0b', 'NUL'], ['a\nb', 'line break'], ['-h', 'begins with "-"'], ['--output=x', '"--output=x" is not a git ref'],
    ['x y', 'unknown git ref "x y"; known: '], ['mian', 'did you mean "main"?'], ['side', 'did you mean "origin/side"?'], ['side~1', 'did you mean "origin/side~1"?'],
    ['orgin/main', 'did you mean "origin/main"?'], ['HEAD~300', 'there is "HEAD", but no "~300" of it'], ['main@{50}', 'there is "main", but no "@{50}" of it'],
    ['0123456789'.repeat(4), 'unknown git ref'], ['main@{2005-01-01}', 'only goes back to'], ['alone...', 'no commit in common; their histories are unrelated'],
    ['x'.repeat(10_000), 'unknown git ref "xxx'], ['x'.repeat(1_000_000), 'git cannot be run'],
    ...['HEAD:data', 'HEAD:n}{:data', ':/number 4', ':0:data/n.yaml', 'HEAD^{tree}', 'tree', 'blob', '^main', 'v1..main', 'v1...main'].map((ref) => [ref, 'does not name a commit']),
  ].map(([ref = '', words = '']) => [ref.slice(0, 40), ref, words] as const))('%j is refused', (_, ref, words) => {
    expect(refusal(DATA, ref)).toContain(words);
  });

  test('of which there are two is not guessed', () => {
    const folder = repository({ 'data/n.yaml': '1' });
    git(folder, 'branch', 'v1');
    commit(folder, { 'data/n.yaml': '2' });
    git(folder, 'tag', 'v1');
    expect(refusal(join(folder, 'data'), 'v1')).toContain("refname 'v1' is ambiguous; give a full commit id");
    expect(texts(join(folder, 'data'), 'refs/heads/v1')).toEqual({ 'n.yaml': '1' });
    const [start, ids] = [`${git(folder, 'cat-file', 'commit', 'HEAD~1')}\n`, new Map<string, string>()];
    let [id, text] = ['', ''];
    for (let n = 0; !ids.has(id); n++) {
      ids.set(id, text);
      text = `${start}${String(n)}\n`;
      id = sha1(`commit ${String(text.length)}\0${text}`).slice(0, 4);
    }
    for (const input of [text, ids.get(id) ?? '']) execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { cwd: folder, env: ENV, input });
    expect(refusal(join(folder, 'data'), id)).toContain(`short object ID ${id} is ambiguous`);
  });
});

describe('the folder', () => {
  test('at the top of the repository, with links, odd names and all that is no data, is read as from the disk', () => {
    const folder = repository({
      'a b.yaml': '1', 'new\nline.yaml': '2', '"q\'.yml': '3', 'é\u{1f600}.YAML': '4', '-x.yaml': '5', 'tab\t.yaml': '6', ':(top)*.yaml': '7', '\\n.yaml': '8', 'B.yaml': '', 'a/b/c.yaml': '9',
      '.hidden.yaml': 'x', '.git-not/x.yaml': 'x', 'a/.h/y.yaml': 'x', 'text.txt': 'x', 'dir.yaml/in.yaml': 'x', 'dir.yaml/.h': 'x', 'a/dir.yml/b/c': 'x', 'same.yaml': '1', 'bytes.yaml': Buffer.of(0, 255, 10, 13, 10),
      'large.yaml': Buffer.alloc(8 * 2 ** 20 + 1), 'limit.yaml': Buffer.alloc(8 * 2 ** 20, '#'), '.store/s.txt': 'stored',
    });
    for (const [target, path] of [
      ['a b.yaml', 'link.yaml'], ['link.yaml', 'chain.yaml'], ['../.store/s.txt', 'a/stored.yaml'], ['nothing', 'dangling.yaml'], ['loop.yaml', 'loop.yaml'], ['a', 'folder'], ['.', 'self'], ['a/b/', 'folder.yaml'],
      ['/etc/hosts', 'out.yaml'], ['../../../../../etc/hosts', 'a/out.yaml'], ['/etc/hosts', 'README'], ['nothing', 'notes'], ['text.txt', 'text'], ['large.yaml', 'big.yaml'], ['a b.yaml', '.hidden2.yaml'],
    ] as const) symlinkSync(target, join(folder, path));
    commit(folder, {});
    const { files, prefix } = readGitVersion(folder, 'HEAD', ENV);
    expect(prefix).toBe('');
    expect(hashed(files)).toEqual(hashed(readDataFolder(folder)));
    expect(files.filter((file) => 'bytes' in file)).toHaveLength(16);
  });

  test('with a link that leaves it and comes back, or leads elsewhere in the repository', () => {
    const folder = repository({ 'deep/data/a.yaml': '1', 'deep/database/b.yaml': '2' });
    symlinkSync('../data/a.yaml', join(folder, 'deep/data/back.yaml'));
    symlinkSync('../database/b.yaml', join(folder, 'deep/data/out.yaml'));
    commit(folder, {});
    expect(readGitVersion(join(folder, 'deep/data'), 'HEAD', ENV).files).toEqual(readDataFolder(join(folder, 'deep/data')));
  });

  test.each(['da ta', 'z*[a]~1', 'new\nline', ':(top)', 'é', '-d', 'HEAD', 'a/b{c}^{tree}'])('is called %j', (name) => {
    const folder = repository({ [`${name}/x.yaml`]: '1', 'zza1/y.yaml': '2', 'da/z.yaml': '3' });
    expect(texts(join(folder, name), 'HEAD')).toEqual({ 'x.yaml': '1' });
  });

  test('is reached through a symlink, from a linked worktree, in a submodule, in a hook', () => {
    symlinkSync(DATA, join(TEMP, 'way'));
    expect(texts(join(TEMP, 'way'), 'v1')).toEqual({ 'n.yaml': '1' });
    git(CLONE, 'worktree', 'add', '-q', '--detach', join(TEMP, 'tree'), 'v2');
    for (const [ref, content] of [['HEAD', '2'], ['main', '6']] as const) expect(texts(join(TEMP, 'tree/data'), ref)).toEqual({ 'n.yaml': content });
    const outer = repository({ 'a.yaml': '1' });
    for (const path of ['sub', 'sub.yaml', '.sub']) git(outer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', UPSTREAM, path);
    commit(outer, {});
    expect(texts(join(outer, 'sub/data'), 'v1')).toEqual({ 'n.yaml': '1' });
    expect(texts(outer, 'HEAD')).toEqual({ 'a.yaml': '1', sub: 'file/unreadable', 'sub.yaml': 'file/not-a-file' });
    git(outer, 'rm', '-qf', 'sub');
    commit(outer, { 'sub/b.yaml': '2' });
    expect(refusal(join(outer, 'sub'), 'HEAD~1')).toContain('there is no folder "sub"');
    const hook = { ...ENV, GIT_DIR: '.git', GIT_WORK_TREE: '.', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: 'x/', GIT_OBJECT_DIRECTORY: 'no', GIT_COMMON_DIR: 'no', GIT_NAMESPACE: 'x' };
    expect(texts(DATA, 'v1', hook)).toEqual({ 'n.yaml': '1' });
  });

  test('keeps its bytes, whatever the attributes of the work tree ask for and whatever the name', () => {
    const folder = repository({ 'a.yaml': 'a: 1\r\nb: $Id$\n' });
    write(folder, { '.git/info/attributes': '* text=auto eol=crlf ident working-tree-encoding=UTF-16\n' });
    git(folder, 'config', 'core.autocrlf', 'true');
    expect(texts(folder, 'HEAD')).toEqual({ 'a.yaml': 'a: 1\r\nb: $Id$\n' });
    // A name that is no UTF-8 becomes what Node makes of it.
    const input = Buffer.concat([Buffer.from(`100644 blob ${git(folder, 'rev-parse', 'HEAD:a.yaml')}\t`), Buffer.of(0xff), Buffer.from('.yaml\0')]);
    const tree = execFileSync('git', ['mktree', '-z'], { cwd: folder, env: ENV, input, encoding: 'utf8' }).trim();
    expect(texts(folder, git(folder, 'commit-tree', '-m', 'x', tree))).toEqual({ '\ufffd.yaml': 'a: 1\r\nb: $Id$\n' });
  });

  test('is not there', () => {
    const folder = repository({ 'a.txt': '', data: 'a file' });
    git(folder, 'mv', 'data', 'x');
    symlinkSync('.git', join(folder, 'data'));
    commit(folder, {});
    rmSync(join(folder, 'data'));
    commit(folder, { 'data/a.yaml': '1', 'database/a.yaml': '1' });
    for (const ref of ['HEAD~1', 'HEAD~2']) expect(refusal(join(folder, 'data'), ref)).toBe(`there is no folder "data" in "${ref}"; nothing to compare with`);
    for (const [path, words] of [['.git/objects', 'not in the work tree'], ['nowhere', 'cannot change to']] as const) expect(refusal(join(folder, path), 'HEAD')).toContain(words);
  });
});

describe('a repository', () => {
  const marker = join(TEMP, 'marker');

  test('there is none, or no commit, or no git, or it belongs to somebody else', () => {
    mkdirSync(join(TEMP, 'bare'));
    expect(refusal(join(TEMP, 'bare'), 'main')).toContain('not in a git repository');
    for (const ref of ['HEAD', 'main', 'HEAD~1']) expect(refusal(repository(), ref)).toContain('no commits here yet');
    expect(refusal(DATA, 'main', { ...ENV, PATH: join(TEMP, 'bare') })).toContain('git is not installed');
    expect(refusal(DATA, 'main', { ...ENV, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })).toMatch(/dubious ownership .* git config --global --add safe\.directory/);
  });

  test('that is shallow says so, and its remedy helps', () => {
    const folder = clone(UPSTREAM, '--depth', '1');
    const data = join(folder, 'data');
    expect(refusal(data, 'HEAD~1')).toMatch(/^unknown git ref "HEAD~1" in a shallow clone; .*: git fetch --unshallow \(in GitHub Actions: fetch-depth: 0\)$/);
    git(folder, 'fetch', '-q', '--depth', '1', 'origin', 'side:side');
    expect(refusal(data, 'side...')).toContain('no commit in common; this is a shallow clone');
    for (const ref of ['origin/side', 'v1', FIRST, 'mian']) expect(refusal(data, ref)).toContain('git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*" (in');
    expect(refusal(data, 'mian')).toContain('did you mean "main"?');
    git(folder, 'fetch', '-q', '--unshallow', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    for (const [ref, content] of [['origin/side', 's'], ['v1', '1'], ['HEAD~1', '4'], ['side...', '3']] as const) expect(texts(data, ref)).toEqual({ 'n.yaml': content });
  });

  test('that lacks objects is not read in part; a partial clone fetches nothing, and its remedy helps', () => {
    const damaged = repository({ 'a.yaml': '1', 'b.yaml': '2' });
    rmSync(join(damaged, '.git/objects', git(damaged, 'rev-parse', 'HEAD:b.yaml').replace(/^../, '$&/')));
    expect(refusal(damaged, 'HEAD')).toContain('"b.yaml" is missing, see git fsck');
    for (const filter of ['blob:none', 'tree:0']) {
      const folder = clone(UPSTREAM, '--no-tags', `--filter=${filter}`); // a tag of a tree cannot be had with tree:0
      git(folder, 'config', 'remote.origin.uploadpack', `touch '${marker}'; git-upload-pack`);
      expect(refusal(join(folder, 'data'), 'HEAD~4')).toContain('git fetch --refetch --no-filter');
      expect(existsSync(marker)).toBe(false);
      git(folder, 'fetch', '-q', '--refetch', '--no-filter');
      rmSync(marker);
      expect(texts(join(folder, 'data'), 'HEAD~4')).toEqual({ 'n.yaml': '1' });
    }
  });

  test('runs no program that it names', () => {
    const folder = repository({ 'data/a.yaml': '1', '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    const evil = `touch '${marker}'; cat`;
    const keys = ['core.fsmonitor', 'core.pager', 'pager.ls-tree', 'pager.rev-parse', 'core.editor', 'core.sshCommand', 'core.gitProxy', 'core.askPass', 'diff.external', 'diff.evil.textconv', 'diff.evil.command',
      'filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'merge.evil.driver', 'credential.helper', 'core.alternateRefsCommand', 'gpg.program', 'uploadpack.packObjectsHook', 'interactive.diffFilter'];
    for (const key of keys) git(folder, 'config', key, evil);
    for (const name of ['rev-parse', 'ls-tree', 'cat-file', 'merge-base', 'for-each-ref']) git(folder, 'config', `alias.${name}`, `!${evil}`);
    for (const ref of ['HEAD', 'main', 'HEAD...']) expect(texts(join(folder, 'data'), ref)).toEqual({ 'a.yaml': '1' });
    refusal(join(folder, 'data'), 'nothing');
    expect(existsSync(marker)).toBe(false);
    git(folder, 'status'); // the trap is set: this one runs them
    expect(existsSync(marker)).toBe(true);
  });

  test('of 8,000 files is read with five calls of git', () => {
    const folder = repository(Object.fromEntries(Array.from({ length: 8000 }, (_, n) => [`data/${String(n % 40)}/${String(n)}.yaml`, `n: ${String(n)}\n`])));
    write(TEMP, { 'bin/git': `#!/bin/sh\necho "$3" >> '${TEMP}/calls'\nPATH='${ENV.PATH ?? ''}' exec git "$@"\n` });
    chmodSync(join(TEMP, 'bin/git'), 0o755);
    expect(hashed(readGitVersion(join(folder, 'data'), 'main', { ...ENV, PATH: join(TEMP, 'bin') }).files)).toEqual(hashed(readDataFolder(join(folder, 'data'))));
    expect(readFileSync(join(TEMP, 'calls'), 'utf8').split('\n')).toEqual(['rev-parse', 'rev-parse', 'ls-tree', 'cat-file', 'cat-file', '']);
    expect(refusal(clone(folder, '--filter=blob:none', '--no-checkout'), 'HEAD')).toContain('git fetch --refetch'); // more ids than git waits for
  });
});
