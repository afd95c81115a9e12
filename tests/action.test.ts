// The action as GitHub runs it: the steps of action.yml, one after another, on real repositories with real commits. And the
// guide to it: its command lines are run on the record of this repository.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EDIT_CLASSES } from '../src/diff/index.js';
import { RECORD } from './spp.js';

const ROOT = join(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

const BASE: Readonly<Record<string, string>> = {
  'data/programme.yaml': `kind: programme
id: small
title: A small programme
launched: "2020-01-15"
anchor: January 2020
reports: every 6 months
parties:
  - { id: AA, title: Aland }
  - { id: BB, title: Beland }
agendas:
  - id: works
    title: Works
    groups:
      - { id: bridges, title: Bridges }
`,
  'data/documents.yaml': `kind: documents
documents:
  - id: plan
    title: The plan
    published: "2020-01-20"
    items: 3
`,
  'data/works/spans.yaml': `kind: initiative
id: spans
group: bridges
title: New spans
milestones:
  - id: design
    title: Draw the plans of the span
    cites: [{ document: plan, item: 1 }]
    deadline: by June 2021
  - id: build
    title: Build it
    cites: [{ document: plan, item: 2 }]
    deadline: within 24 months
`,
  'data/works/tolls.yaml': `kind: initiative
id: tolls
group: bridges
title: Tolls
milestones:
  - id: toll
    title: Collect a toll
    cites: [{ document: plan, item: 3 }]
`,
};
const SPANS = BASE['data/works/spans.yaml'] ?? '';
const BUILD = SPANS.slice(SPANS.indexOf('  - id: build'));
const TOLLS = BASE['data/works/tolls.yaml'] ?? '';
const REWORDED = { 'data/works/spans.yaml': SPANS.replace('Build it', 'Build the span') };
const TOLLS_REWORDED = { 'data/works/tolls.yaml': TOLLS.replace('Collect a toll', 'Take a toll') };
const HOLE = {
  'data/documents.yaml': (BASE['data/documents.yaml'] ?? '').replace('items: 3', 'items: 5'),
  'data/works/tolls.yaml': `${TOLLS}  - id: rebate\n    title: Give a rebate\n    cites: [{ document: plan, item: 5 }]\n`,
};
const DELETED = { 'data/works/spans.yaml': SPANS.replace(BUILD, '').replace('Draw the plans', 'Draw up the plans') };
const RECORDED = {
  'data/works/spans.yaml': DELETED['data/works/spans.yaml'].replace('milestones:\n', `change: { rule: edit/commitment-deleted, id: build, reason: It was entered twice, document: plan }
milestones:
`),
};
const BROKEN = { 'data/works/tolls.yaml': 'kind: initiative\nid: [' };

/** Everything of one run: folders by name, and below `action` the project as the action finds it. */
let temp = '';
const at = (...path: string[]): string => join(temp, ...path);
let folders = 0;
const freshFolder = (): string => {
  const folder = at(`folder-${String(++folders)}`);
  mkdirSync(folder);
  return folder;
};

function git(folder: string, ...args: string[]): string {
  const env = { PATH: process.env.PATH, HOME: temp, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

function commit(folder: string, files: Readonly<Record<string, string>>, message = 'edit'): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A repository on the server, with the small programme as the first commit on main. */
function origin(): { readonly folder: string; readonly first: string } {
  const folder = freshFolder();
  git(folder, 'init', '-q', '-b', 'main');
  // What GitHub allows: commits are fetched by their id.
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { folder, first: commit(folder, BASE, 'base') };
}

/** The workspace as the checkout action leaves it. */
function checkout(from: string, sha: string, { depth = 1, path = '' } = {}): string {
  const workspace = freshFolder();
  const folder = join(workspace, path);
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'remote', 'add', 'origin', `file://${from}`);
  if (depth > 0) git(folder, 'fetch', '-q', '--no-tags', `--depth=${String(depth)}`, 'origin', `+${sha}:refs/remotes/pull/1/merge`);
  else git(folder, 'fetch', '-q', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*', `+${sha}:refs/remotes/pull/1/merge`);
  git(folder, 'checkout', '-q', '--detach', sha);
  return workspace;
}

interface Tree { readonly [name: string]: string | boolean | Tree }

/** The value of `a.b || c`, as far as the action uses it; '' for what is not there. */
function evaluate(expression: string, contexts: Tree): string {
  for (const operand of expression.split('||').map((text) => text.trim())) {
    expect(operand).toMatch(/^(inputs|steps|github\.event)\.[\w.-]+$/);
    const value = operand.split('.').reduce<Tree[string] | undefined>((tree, name) => (typeof tree === 'object' ? tree[name] : undefined), contexts);
    if (value !== undefined && value !== '' && value !== false) return typeof value === 'object' ? '' : String(value);
  }
  return '';
}
const fill = (text: string, contexts: Tree): string => text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, contexts));

interface Push {
  readonly workspace: string;
  readonly event?: Tree;
  readonly name?: string;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}
interface Ran {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps as GitHub does: a script to bash, the values through the environment, until one fails. */
function runAction({ workspace, event = {}, name = 'push', sha = '', inputs = {} }: Push): Ran {
  const runner = freshFolder();
  const [output, summary] = [join(runner, 'output'), join(runner, 'summary.md')];
  const given: Record<string, string> = Object.fromEntries(Object.entries(action.inputs).map(([input, { default: usual }]) => [input, inputs[input] ?? usual]));
  const steps: Record<string, Tree> = {};
  const contexts: Tree = { inputs: given, steps, github: { event } };
  let [status, log] = [0, ''];
  writeFileSync(summary, '');
  for (const step of action.runs.steps) {
    const [, condition = '', wanted] = /^(.*) == '(\w+)'$/.exec(step.if ?? '') ?? [];
    if (step.if !== undefined && evaluate(condition, contexts) !== wanted) continue;
    if (step.run === undefined) throw new Error(`${step.name}: nothing but scripts is run here`);
    const script = join(runner, 'script.sh');
    writeFileSync(script, step.run);
    writeFileSync(output, '');
    const env = {
      PATH: process.env.PATH, HOME: temp, GIT_CONFIG_NOSYSTEM: '1', CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: runner,
      GITHUB_ACTION_PATH: at('action'), GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: name, GITHUB_SHA: sha,
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value, contexts)])),
    };
    // Both streams into one, as they stand in the log.
    const ran = spawnSync('bash', ['-c', 'exec bash --noprofile --norc -eo pipefail "$1" 2>&1', 'bash', script], { cwd: workspace, env, encoding: 'utf8' });
    log += ran.stdout;
    const lines = readFileSync(output, 'utf8').split('\n').filter((line) => line !== '');
    if (step.id !== undefined) steps[step.id] = { outputs: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])) };
    status = ran.status ?? -1;
    if (status !== 0) break;
  }
  const outputs = Object.fromEntries(Object.entries(action.outputs).map(([key, { value }]) => [key, fill(value, contexts)]));
  return { status, log, summary: readFileSync(summary, 'utf8'), outputs };
}

/** A pull request with these files: GitHub's merge of it into main, which may have moved on since the event named its base. */
function pullRequest(files: Readonly<Record<string, string>>, { since = {}, depth = 1, head = false, inputs = {} } = {}): Ran {
  const { folder, first } = origin();
  git(folder, 'checkout', '-q', '-b', 'edit');
  const edit = commit(folder, files);
  git(folder, 'checkout', '-q', 'main');
  if (Object.keys(since).length > 0) commit(folder, since, 'main moves on');
  git(folder, 'checkout', '-q', '--detach');
  git(folder, 'merge', '-q', '--no-ff', '-m', 'parent of nothing', 'edit');
  const sha = git(folder, 'rev-parse', 'HEAD');
  return runAction({ workspace: checkout(folder, head ? edit : sha, { depth }), name: 'pull_request', sha, event: { pull_request: { base: { sha: first } } }, inputs });
}

/** A push of these files onto main. */
function push(files: Readonly<Record<string, string>>, { inputs = {}, event = {}, depth = 1 } = {}): Ran & { readonly workspace: string } {
  const { folder, first } = origin();
  git(folder, 'tag', '2020-06-15');
  git(folder, 'branch', 'old');
  const sha = commit(folder, files);
  const workspace = checkout(folder, sha, { depth });
  return { ...runAction({ workspace, sha, event: { before: first, forced: false, ...event }, inputs }), workspace };
}

const annotations = (log: string): string[] => log.split('\n').filter((line) => line.trimStart().startsWith('::'));

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'spp-action-'));
  if (!existsSync(join(ROOT, 'dist/spp.cjs'))) throw new Error('nothing is built yet: npm run build');
  // A copy, without what it is built from: nothing is to be installed or built in the project itself.
  for (const name of ['bin', 'dist', 'data', 'package.json']) cpSync(join(ROOT, name), at('action', name), { recursive: true });
  mkdirSync(at('bin'));
  chmodSync(at('action/bin/spp.js'), 0o755);
  symlinkSync(at('action/bin/spp.js'), at('bin/spp'));
});
afterAll(() => { rmSync(temp, { recursive: true, force: true }); });

describe('a pull request', () => {
  test('that harms nothing passes, and its summary tells what changed', () => {
    const { status, log, summary, outputs } = pullRequest(REWORDED);
    expect([status, annotations(log), outputs]).toEqual([0, [], { class: 'editorial', problems: '0' }]);
    expect(summary).toContain('retitled from "Build it" to "Build the span"');
    expect(summary).toContain('4 files, 3 milestones, 1 change: no problem');
  });

  test('is compared with the base it was merged with, not with the older one that the event names', () => {
    const { status, summary } = pullRequest(REWORDED, { since: TOLLS_REWORDED });
    expect(status).toBe(0);
    expect(summary).toContain('Build the span');
    expect(summary).not.toContain('Take a toll');
  });

  test('that is checked out itself is compared with where it left the base', () => {
    const added = { 'data/works/tolls.yaml': `${TOLLS}  - id: rebate\n    title: Give a rebate\n    cites: [{ document: plan }]\n` };
    const whole = pullRequest(REWORDED, { since: added, head: true, depth: 0 });
    expect([whole.status, whole.outputs]).toEqual([0, { class: 'editorial', problems: '0' }]);
    const shallow = pullRequest(REWORDED, { since: added, head: true });
    expect(shallow.status).toBe(3);
    expect(annotations(shallow.log)).toEqual([expect.stringMatching(/^::error title=spp::The check could not run, exit status 3: .*fetch-depth: 0/)]);
  });

  test('that deletes a commitment fails, with the deletion first in the summary', () => {
    const { status, log, summary, outputs } = pullRequest(DELETED);
    expect(annotations(log).filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringMatching(/^::error file=data\/works\/spans\.yaml,line=\d+,.*title=edit\/commitment-deleted::the milestone "build" was deleted/),
    ]);
    expect([status, outputs]).toEqual([1, { class: 'integrity', problems: '1' }]);
    const [deleted, retitled] = [summary.indexOf('deleted: Build it'), summary.indexOf('retitled from')];
    expect(deleted).toBeGreaterThan(0);
    expect(retitled).toBeGreaterThan(deleted);
    expect(summary).toContain('    data/works/spans.yaml:6:3: error: the milestone "build" was deleted: "Build it" [edit/commitment-deleted]\n');
  });

  test('that records the deletion as intended passes, and nobody overlooks it', () => {
    const { status, log, summary, outputs } = pullRequest(RECORDED);
    expect([status, outputs]).toEqual([0, { class: 'integrity', problems: '0' }]);
    expect(annotations(log).filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(summary).toContain('deleted: Build it');
    expect(summary).toMatch(/waived: the milestone "build" was deleted.*It was entered twice/);
  });

  test('with a file that cannot be read fails, and the summary says that nothing is compared', () => {
    const { status, log, summary, outputs } = pullRequest(BROKEN);
    expect(status).toBe(1);
    expect(annotations(log)[0]).toMatch(/^::error file=data\/works\/tolls\.yaml,.*title=file\/syntax::/);
    expect(summary).toMatch(/# What changed\n\nThis cannot be told:\n\n {4}spp: the data has 1 error; .*\n/);
    expect(outputs).toEqual({ class: '', problems: '1' });
  });
});

describe('a push', () => {
  test('is compared with the commit before, which a shallow checkout lacks', () => {
    const { status, outputs, summary } = push(DELETED);
    expect([status, outputs.class]).toEqual([1, 'integrity']);
    expect(summary).toMatch(/^# What changed from [0-9a-f]{12}:data to data\n/);
  });

  test('in a whole clone leaves it whole, and calls commits by a short name', () => {
    const fetched = push(REWORDED, { depth: 0, inputs: { against: 'old' } });
    expect([fetched.status, fetched.outputs.class, git(fetched.workspace, 'rev-parse', '--is-shallow-repository')]).toEqual([0, 'editorial', 'false']);
    expect(push(DELETED, { depth: 0 }).log).toMatch(/it stood at [0-9a-f]{12}:data/);
  });

  test('of a new branch has nothing to be compared with', () => {
    const { status, outputs, summary, log } = push(DELETED, { event: { before: '0'.repeat(40) } });
    expect([status, outputs]).toEqual([0, { class: '', problems: '0' }]);
    expect(summary).not.toContain('What changed');
    expect(log).not.toContain('::error');
  });

  test('by force, with the commit before gone, is checked with a remark; a commit that should be there is missed', () => {
    const forced = push(DELETED, { event: { before: 'f'.repeat(40), forced: true } });
    expect([forced.status, forced.outputs.class]).toEqual([0, '']);
    expect(annotations(forced.log)[0]).toMatch(/^::warning title=spp::A forced push/);
    const { status, log } = push(DELETED, { event: { before: 'f'.repeat(40) } });
    expect(status).toBe(3);
    expect(annotations(log)).toEqual([expect.stringMatching(/^::error title=spp::The check could not run, exit status 3: .*shallow clone/)]);
  });
});

describe('the input', () => {
  test('against names a branch, which is fetched, or a tag that reads as a day', () => {
    const branch = push(TOLLS_REWORDED, { inputs: { against: 'origin/main' } });
    expect([branch.status, branch.outputs.class]).toEqual([0, '']);
    const tag = push(TOLLS_REWORDED, { inputs: { against: '2020-06-15' }, depth: 0 });
    expect([tag.status, tag.outputs.class]).toEqual([0, 'editorial']);
    expect(tag.summary).toContain('Take a toll');
    const unknown = push(TOLLS_REWORDED, { inputs: { against: 'mian' } });
    expect([unknown.status, unknown.outputs.class]).toEqual([3, '']);
  });

  test('fail-on lets warnings fail as well', () => {
    const lenient = push(HOLE);
    expect([lenient.status, lenient.log]).toEqual([0, expect.stringContaining('::warning ')]);
    const strict = push(HOLE, { inputs: { 'fail-on': 'warning' } });
    expect([strict.status, strict.outputs.problems]).toEqual([1, '0']);
  });

  test('data may have blanks in its name, and be deeper in another repository', () => {
    const { folder } = origin();
    git(folder, 'mv', 'data', 'the data');
    const first = commit(folder, {});
    const sha = commit(folder, { 'the data/works/spans.yaml': DELETED['data/works/spans.yaml'] });
    const ran = runAction({ workspace: checkout(folder, sha, { path: 'repo' }), event: { before: first }, inputs: { data: 'repo/the data' } });
    expect([ran.status, ran.outputs.class]).toEqual([1, 'integrity']);
    expect(ran.log).toContain('::error file=repo/the data/works/spans.yaml,');
  });

  test.each([
    ['data', '$(touch hurt)', 3], ['data', 'data; touch hurt', 3], ['data', 'data" && touch hurt && "', 3], ['data', '', 3], ['data', '--help', 3],
    ['against', '$(touch hurt)', 3], ['against', 'HEAD`touch hurt`', 3], ['against', '--upload-pack=touch hurt', 2], ['against', '--help', 2],
    ['against', '+refs/heads/*:refs/heads/*', 3], ['against', 'HEAD\nagainst=HEAD', 3],
    ['fail-on', 'error; touch hurt', 2], ['fail-on', '', 2],
  ])('%s: %j is refused, and told apart from problems', (input, value, expected) => {
    const { status, log, workspace, outputs, summary } = push(DELETED, { inputs: { [input]: value } });
    expect([status, outputs]).toEqual([expected, { class: '', problems: '' }]);
    expect(annotations(log)).toEqual([expect.stringMatching(new RegExp(`^::error title=spp::The check could not run, exit status ${String(expected)}: spp: `))]);
    expect(summary).toContain('    spp: ');
    expect(existsSync(join(workspace, 'hurt'))).toBe(false);
  });

  test('of a file name or a title is run nowhere', () => {
    const nasty = '$(touch hurt) `touch hurt` ::error::forged %0A::error::forged';
    const { status, log, workspace, summary } = push({
      'data/works/$(touch hurt);`touch hurt`.yaml': SPANS.replace(/id: (\w+)/g, 'id: $1-two').replace('Build it', () => `'${nasty}'`).replace('item: 2', 'item: 9'),
    });
    expect(status).toBe(1);
    expect(annotations(log).filter((line) => !/^::(error|warning) file=data\//.test(line))).toEqual([]);
    expect(summary).toContain('$(touch hurt)');
    expect(existsSync(join(workspace, 'hurt'))).toBe(false);
  });
});

test('no script holds an expression, and all are strict', () => {
  for (const { run, shell, uses, name } of action.runs.steps) {
    if (uses !== undefined) continue;
    expect(shell, name).toBe('bash');
    expect(run, name).not.toContain('${{');
    expect(run, name).toMatch(/^set -euo pipefail\n/);
  }
});

describe('docs/ci.md', () => {
  const guide = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
  const fences = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({ language, text }));
  const indented = [...guide.matchAll(/^(?: {4}.*\n)+/gm)].map(([text]) => text);
  const lines = [...fences.map(({ text }) => text), ...indented].flatMap((text) => text.split('\n'))
    .flatMap((line) => /^\s*(?:- )?(spp .*)/.exec(line)?.[1] ?? []);
  let folder = '';
  beforeAll(() => {
    folder = freshFolder();
    git(folder, 'init', '-q', '-b', 'main');
    cpSync(RECORD, join(folder, 'data'), { recursive: true });
    commit(folder, {}, 'the record');
    git(folder, 'checkout', '-q', '-b', 'edit');
    commit(folder, {}, 'nothing yet');
  });

  test('has command lines for each way to use it', () => { expect(lines.length).toBeGreaterThan(8); });
  test.each([...new Set(lines)])('%s', (line) => {
    const env = { PATH: `${at('bin')}:${process.env.PATH ?? ''}`, HOME: temp, CI_MERGE_REQUEST_DIFF_BASE_SHA: git(folder, 'rev-parse', 'HEAD~1') };
    const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', line], { cwd: folder, env, encoding: 'utf8' });
    expect([status, stderr], stderr).toEqual([0, expect.not.stringContaining('a fault of the program')]);
    expect(stdout + stderr).not.toBe('');
  });

  test('has YAML that can be read, and names the inputs, outputs and hooks that there are', () => {
    for (const { text } of fences.filter(({ language }) => language === 'yaml')) expect(() => { parse(text); }, text).not.toThrow();
    for (const [input, { default: usual }] of Object.entries(action.inputs)) expect(guide).toMatch(new RegExp(`\\| \`${input}\` \\| ${usual === '' ? '' : `\`${usual}\``}`));
    for (const output of Object.keys(action.outputs)) expect(guide).toContain(`\`${output}\``);
    const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly { readonly id: string; readonly entry: string }[];
    for (const { id } of hooks) expect(guide).toContain(`\`${id}\``);
    for (const { entry } of hooks) expect(lines.map((line) => line.replace(/ +#.*/, ''))).toContain(entry);
    for (const grave of EDIT_CLASSES) expect(guide).toContain(`| \`${grave}\` |`);
  });
});
