// What editors make of the data files: the committed schema is fresh, and yaml-language-server, the real one, reads the record by it.
// One server for the file, spoken to over stdio. Copies are opened under the addresses of neighbours that are on no disk:
// the first line of each still leads to schema/spp.schema.json, as it does in an editor.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  CompletionRequest, ConfigurationRequest, createProtocolConnection, DidOpenTextDocumentNotification, ExitNotification, HoverRequest, InitializedNotification,
  InitializeRequest, MarkupContent, PublishDiagnosticsNotification, ShutdownRequest, type Diagnostic, type Position, type TextDocumentPositionParams,
} from 'vscode-languageserver-protocol/node.js';
import { REPORTED_STATUSES } from '../src/model/index.js';
import { RECORD, spp } from './spp.js';

const ROOT = join(import.meta.dirname, '..');
const LIMIT = 10_000;

const files = readdirSync(RECORD, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).sort();
const read = (path: string): string => readFileSync(join(RECORD, path), 'utf8');

test('the committed schema is what `spp schema` prints', async () => {
  const { stdout, status } = await spp(['schema']);
  expect(status).toBe(0);
  expect(readFileSync(join(ROOT, 'schema/spp.schema.json'), 'utf8'), 'mend it with `npm run schema`').toBe(stdout);
});

/** The settings the server asks for, by section. None leads it to the network. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
};

/** Starts a server that dies with the tests at the latest. */
async function start() {
  const program = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 60_000, killSignal: 'SIGKILL' });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const found = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => { found.set(uri, diagnostics); });
  const configured = new Promise<void>((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve();
      return items.map(({ section = '' }) => SETTINGS[section] ?? null);
    });
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.method, {
    processId: process.pid, workspaceFolders: null, locale: 'en',
    capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;
  return { server, connection, found };
}

type Editor = Awaited<ReturnType<typeof start>>;

async function stop({ server, connection }: Editor): Promise<void> {
  const gone = once(server, 'exit');
  const leave = async (): Promise<void> => {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await gone;
  };
  await Promise.race([leave(), setTimeout(2000, undefined, { ref: false })]);
  connection.dispose();
  server.kill('SIGKILL');
}

const positionAt = (text: string, offset: number): Position => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

/** A fault as a reader sees it: the number of the line, what is underlined in it, in what thing, and the message. */
function seen(text: string, { range: { start, end }, source, message }: Diagnostic): string {
  const line = text.split('\n')[start.line] ?? '';
  return `${String(start.line + 1)} "${line.slice(start.character, end.line === start.line ? end.character : undefined)}" ${source ?? ''}: ${message}`;
}

describe('yaml-language-server', { timeout: LIMIT }, () => {
  let editor: Editor;
  beforeAll(async () => { editor = await start(); }, LIMIT);
  afterAll(() => stop(editor), LIMIT);

  /** Opens a text as the file of this path below data/; its address. */
  async function open(path: string, text: string): Promise<string> {
    const uri = pathToFileURL(join(RECORD, path)).href;
    await editor.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return uri;
  }

  /** What the server finds in a text, opened as the file of this path below data/. */
  async function faults(path: string, text: string): Promise<string[]> {
    const uri = await open(path, text);
    const found = await vi.waitFor(() => editor.found.get(uri) ?? expect.fail(`the server says nothing about ${path}`), { timeout: LIMIT / 2, interval: 20 });
    return found.map((fault) => seen(text, fault));
  }

  describe('in the record', () => {
    test('finds no fault in any file', async () => {
      expect(files).toContain('programme.yaml');
      const found = await Promise.all(files.map(async (path) => (await faults(path, read(path))).map((fault) => `${path}: ${fault}`)));
      expect(found.flat()).toEqual([]);
    });

    test('reads every file by the schema, and by the form of its kind', async () => {
      const found = await Promise.all(files.map(async (path) => [path, await faults(path.replace(/\.yaml$/, '-bogus.yaml'), `${read(path)}bogus: 1\n`)]));
      const expected = files.map((path) => {
        const [text, kind = ''] = [read(path), /^kind: (.*)$/m.exec(read(path))?.[1]];
        return [path, [`${String(text.split('\n').length)} "bogus" yaml-schema: ${kind}: Property bogus is not allowed.`]];
      });
      expect(found).toEqual(expected);
    });
  });

  describe.concurrent('in a broken copy', () => {
    const path = 'security/border-facilitation/border-efficiency.yaml';
    const whole = read(path);
    const notOneOf = (values: readonly string[]): string => `Value is not accepted. Valid values: ${values.map((value) => `"${value}"`).join(', ')}.`;

    // What is broken; the first such text and what stands in its place; where the line of the fault begins, what is underlined there; in what thing; the message.
    test.each([
      ['an unknown key in a milestone', /^ {4}deadline: /m, '    deadlin: ', '    deadlin: ', 'deadlin', 'milestone', 'Property deadlin is not allowed.'],
      ['a status outside the vocabulary', /status: \S+/, 'status: on-trak', '        status: on-trak', 'on-trak', 'status', notOneOf(REPORTED_STATUSES)],
      ['a status of a track outside the vocabulary', /status: \S+/, 'status:\n          US-MX: on-trak', '          US-MX: ', 'on-trak', 'status', notOneOf(REPORTED_STATUSES)],
      ['a missing title of a milestone', /^ {4}title:\n(?: {6}.*\n)+/m, '', '  - id: ', 'i', 'milestone', 'Missing property "title".'],
      ['a missing title of the file', /^title:\n(?: {2}.*\n)+/m, '', 'kind: ', 'k', 'initiative', 'Missing property "title".'],
      ['a number for a title', /^ {4}title:\n(?: {6}.*\n)+/m, '    title: 25\n', '    title: 25\n', '25', 'title', 'Incorrect type. Expected "string | title".'],
      ['an unknown kind', /^kind: .*$/m, 'kind: initative', 'kind: ', 'initative', 'spp data file', notOneOf(['programme', 'documents', 'initiative', 'accomplishments', 'recommendations', 'meetings', 'claims', 'narrative'])],
    ])('finds %s, and nothing else', async (name, good, bad, place, underlined, thing, message) => {
      const text = whole.replace(good, bad);
      expect(text).not.toBe(whole);
      const line = positionAt(text, text.indexOf(`\n${place}`) + 1).line + 1;
      const found = await faults(path.replace(/\.yaml$/, `-${name.replaceAll(' ', '-')}.yaml`), text);
      expect(found).toEqual([`${String(line)} "${underlined}" yaml-schema: ${thing}: ${message}`]);
    });
  });

  describe.concurrent('in texts of officials and who they are', () => {
    const example = /```yaml\n(kind: narrative\n[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/leaders.md'), 'utf8'))?.[1] ?? '';
    const text = `# yaml-language-server: $schema=../../schema/spp.schema.json\n${example}`;

    // What is broken; the file; the first such text and what stands in its place; what is found.
    test.each([
      ['nothing', 'narratives/sound.yaml', text, /$/, '', []],
      ['a section', 'narratives/section.yaml', text, 'section: groups', 'section: group', ['5 "group" yaml-schema: section: Value is not accepted. Valid values: "letter", "summary", "results", "groups", "attention".']],
      ['a language', 'narratives/language.yaml', text, '  fr:', '  de:', ['11 "de" yaml-schema: text: Property de is not allowed.']],
      ['a part of an official', 'programme-role.yaml', read('programme.yaml'), 'role: leader', 'role: head', ['111 "head" yaml-schema: role: Value is not accepted. Valid values: "leader", "minister".']],
      ['a blank name', 'programme-name.yaml', read('programme.yaml'), 'name: George W. Bush', 'name: " "', ['111 "" "" yaml-schema: official: Blank: a text was expected.']],
      ['a blank title', 'programme-title.yaml', read('programme.yaml'), 'en: Security and', 'en: "  " # Security and', ['5 ""  "" yaml-schema: title: Blank: a text was expected.']],
    ])('finds %s', async (_, path, whole, good, bad, expected) => {
      expect(await faults(path, whole.replace(good, bad))).toEqual(expected);
    });
  });

  describe('at the cursor', () => {
    let copies = 0;

    /** A milestone with one entry, opened, and the place in it that is marked with a bar. */
    async function cursor(milestone: string, entry: string): Promise<TextDocumentPositionParams> {
      const lines = [
        '# yaml-language-server: $schema=../../../schema/spp.schema.json', 'kind: initiative', 'milestones:',
        '  - id: a', `    ${milestone}`, '    history:', '      - document: d', `        ${entry}`, '',
      ];
      const [before = '', after = ''] = lines.join('\n').split('|');
      const uri = await open(`security/border-facilitation/cursor-${String(copies++)}.yaml`, before + after);
      return { textDocument: { uri }, position: positionAt(before, before.length) };
    }

    async function offered(milestone: string, entry: string): Promise<string[]> {
      const answer = await editor.connection.sendRequest(CompletionRequest.type, await cursor(milestone, entry));
      return (Array.isArray(answer) ? answer : answer?.items ?? []).map(({ label }) => label);
    }

    async function explained(milestone: string, entry: string): Promise<string> {
      const answer = await editor.connection.sendRequest(HoverRequest.type, await cursor(milestone, entry));
      return MarkupContent.is(answer?.contents) ? answer.contents.value : '';
    }

    test('offers the keys a milestone can still have', async () => {
      const keys = await offered('|', 'status: on-track');
      expect(keys).toEqual(expect.arrayContaining(['title', 'cites', 'parties', 'deadline', 'rebaseline', 'related', 'note', 'waive']));
      for (const other of ['id', 'history', 'kind', 'status', 'launched', 'publisher']) expect(keys).not.toContain(other);
    });

    test.each(['status: |', 'status: comp|', 'status: { US-CA: comp| }'])('offers the statuses: %s', async (entry) => {
      expect(await offered('title: A', entry)).toEqual([...REPORTED_STATUSES]);
    });

    test('explains the keys of a milestone', async () => {
      expect(await explained('ti|tle: A', 'status: on-track')).toMatch(/^#### title\n\nour own short wording/);
      expect(await explained('dead|line: June 2006', 'status: on-track')).toMatch(/^#### deadline\n\nthe phrase as published/);
    });

    test('lists the statuses', async () => {
      const text = await explained('title: A', 'sta|tus: on-track');
      for (const status of REPORTED_STATUSES) expect(text).toContain(`* \`${status}\``);
    });
  });
});
