// Other programs that do a part of the same work, where the machine has them: on the PATH, or of the packages in BENCH_PEERS.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const SCHEMA = join(import.meta.dirname, '../schema/spp.schema.json');
// The default configuration, but for what the style of the data is: `{ id: US }`, long lines, no '---'.
const YAMLLINT = '{extends: default, rules: {line-length: disable, document-start: disable, braces: {max-spaces-inside: 1}}}';
// The dates of the schema have a pattern beside their format; the formats would need another package.
const AJV = ['validate', '--spec=draft7', '--strict=false', '--validate-formats=false', '-s', SCHEMA];
const NPM = (name) => `npm install --prefix <folder> ${name}, and BENCH_PEERS=<folder>`;

const PEERS = [
  { name: 'ajv-cli', command: 'ajv', args: (data) => [...AJV, '-d', `${data}/**/*.yaml`], install: NPM('ajv-cli') },
  {
    name: 'spectral', command: 'spectral', install: NPM('@stoplight/spectral-cli'),
    args: (data, work) => ['lint', '--ruleset', ruleset(work), '--quiet', `${data}/**/*.yaml`],
  },
  { name: 'yaml-lint', command: 'yamllint', args: (data) => [`${data}/**/*.yaml`], install: NPM('yaml-lint'), isScript: true },
  { name: 'yamllint', command: 'yamllint', args: (data) => ['-d', YAMLLINT, data], install: 'apt-get install yamllint', isScript: false },
  {
    name: 'taskwarrior', command: 'task', install: 'apt-get install taskwarrior', isScript: false, prepare: importTasks,
    args: (_, work) => [`rc:${join(work, 'tasks/rc')}`, 'overdue'],
  },
  {
    name: 'hledger', command: 'hledger', install: 'apt-get install hledger', isScript: false, prepare: writeJournal,
    args: (_, work) => ['-f', join(work, 'journal'), 'check'],
  },
];

/** The milestones as tasks of Taskwarrior, whose day is today: due as many days before it as the milestones before the day of the question. */
function importTasks(file, { milestones, asOf }, work) {
  const folder = join(work, 'tasks');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'rc'), `data.location=${join(folder, 'data')}\nconfirmation=no\nhooks=off\n`);
  const shift = Date.now() - Date.parse(asOf);
  const stamp = (day) => `${new Date(Date.parse(day) + shift).toISOString().slice(0, 10).replaceAll('-', '')}T000000Z`;
  const tasks = milestones.map(({ title, group, deadline, state }, index) => ({
    uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, description: title, project: group, entry: stamp('2021-01-01'),
    ...(deadline?.due ? { due: stamp(deadline.due) } : {}),
    ...(state === 'completed' ? { status: 'completed', end: stamp(asOf) } : { status: 'pending' }),
  }));
  writeFileSync(join(folder, 'tasks.json'), JSON.stringify(tasks));
  const { status, stderr } = spawnSync(file, [`rc:${join(folder, 'rc')}`, 'import', join(folder, 'tasks.json')], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`taskwarrior does not take the tasks:\n${stderr.slice(-2000)}`);
}

/** The milestones as a journal of hledger: what was promised on the day it falls due. */
function writeJournal(_, { milestones, asOf }, work) {
  const entries = milestones.map(({ id, title, group, deadline, state }) =>
    `${deadline?.due ?? asOf} ${state === 'completed' ? '*' : '!'} (${id}) ${title}\n    ${group}:promised  1\n    ${group}:${state}\n`);
  writeFileSync(join(work, 'journal'), entries.join('\n'));
}

function ruleset(work) {
  const path = join(work, 'ruleset.json');
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const form = { given: '$', severity: 'error', then: { function: 'schema', functionOptions: { schema, dialect: 'draft7' } } };
  writeFileSync(path, JSON.stringify({ rules: { form } }));
  return path;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const startsNode = (file) => /^#!.*\bnode\b/.test(readFileSync(file, 'utf8').slice(0, 100));

function find({ command, isScript }) {
  const peers = process.env.BENCH_PEERS;
  const folders = [...(peers ? [join(peers, 'node_modules/.bin')] : []), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, command)).find((file) => isExecutable(file) && (isScript === undefined || startsNode(file) === isScript));
}

/** The version of the package that a script belongs to, else what the command says itself. */
function versionOf(file) {
  for (let folder = dirname(realpathSync(file)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  }
  return /\d+(\.\d+)+/.exec(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? 'of unknown version';
}

/** The programs that are there, and a word on those that are not; scripts of Node.js run on the node that runs this. */
export function findPeers(work) {
  const found = PEERS.map((peer) => ({ ...peer, file: find(peer) }));
  return {
    missing: found.filter(({ file }) => !file).map(({ name, install }) => `without ${name}: ${install}`),
    peers: found.filter(({ file }) => file).map(({ name, file, args, prepare }) => ({
      name: `${name} ${versionOf(file)}`,
      prepare: prepare && ((data) => { prepare(file, data, work); }),
      command: (data) => [...(startsNode(file) ? [process.execPath] : []), realpathSync(file), ...args(data, work)],
    })),
  };
}
