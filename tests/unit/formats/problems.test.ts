// The problem formats that other programs read, checked with those programs' own means: GitHub's way of reading a command, the schema of
// SARIF, an XML parser. Texts and file names are as hostile as can be.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/formats/problems/format.js';
import { renderGithub } from '../../../src/formats/problems/github.js';
import { renderGitlab } from '../../../src/formats/problems/gitlab.js';
import { renderJunit } from '../../../src/formats/problems/junit.js';
import { relativePaths } from '../../../src/formats/problems/relative-path.js';
import { renderSarif } from '../../../src/formats/problems/sarif.js';
import { visible } from '../../../src/formats/safe.js';
import { compareDiagnostics, type Diagnostic } from '../../../src/model/diagnostic.js';

const PLAIN: Diagnostic = {
  code: 'ref/document', severity: 'error', message: 'unknown document "anex"', hint: 'did you mean "annex"?', file: 'data/a.yaml', line: 8, column: 25,
  endLine: 8, endColumn: 29, other: null, was: null, fixable: false, source: '    cites: [{ document: anex }]', waived: null,
};
const problem = (parts: Partial<Diagnostic> = {}): Diagnostic => ({ ...PLAIN, ...parts });
const RULES = [{ id: 'ref/document', severity: 'error', summary: 'A cited document exists.', why: 'A citation that leads nowhere proves nothing.' }] as const;
const resultOf = (diagnostics: readonly Diagnostic[], more: readonly string[] = []): CheckResult => {
  const files = [...new Set([...more, ...diagnostics.map(({ file }) => file)])].sort();
  return { diagnostics: diagnostics.toSorted(compareDiagnostics), files, changes: null, rules: RULES, version: '1.2.3' };
};

interface Quality { description: string; check_name: string; fingerprint: string; severity: string; location: { path: string; lines: { begin: number; end: number } } }
const gitlab = (result: CheckResult): Quality[] => JSON.parse(renderGitlab(result)) as Quality[];
const sarif = (result: CheckResult): Run => (JSON.parse(renderSarif(result)) as Log).runs[0] ?? expect.fail();

/** What GitHub's runner makes of a line: the command ends at the first `::`, properties at commas, and `%25` is decoded last. */
function command(line: string): { name: string; message: string; properties: Record<string, string> } {
  const [, name = '', properties = '', message = ''] = /^::(\S+) (.*?)::(.*)$/.exec(line) ?? expect.fail(line);
  const decode = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]);
  return { name, message: decode(message), properties: Object.fromEntries(pairs) as Record<string, string> };
}

const asset = join(createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-ts'), '../../assets/sarif-2.1.0.schema.json');
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(asset, 'utf8')) as object);

interface Node { name: string; attributes: Record<string, string>; text: string; children: Node[] }
function parseXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const add = (more: string): void => { (open.at(-1) ?? root).text += more; };
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: { ...attributes }, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => { open.pop(); });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return root.children[0] ?? expect.fail();
}

describe('whatever the data holds', () => {
  const bits = ['%', '%0A', '%3A', '::', ',', ':', '\n', '\r', '::error::x', ']]>', '<!--', '--', '"', "'", '&amp;', '<', '[a](b)', '\\](', '|', '{0}', '../', '\u001b[31m', '\u202e', '\ud800', '\ufffe', 'é', '🦉'];
  const hostile = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const diagnostic = fc.record({
    name: hostile, message: hostile, hint: fc.option(hostile), waived: fc.option(hostile), other: fc.option(hostile), code: fc.constantFrom('ref/document', 'file/alias'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const), line: fc.integer({ min: 1, max: 3 }), wide: fc.integer({ min: 0, max: 9 }),
  });
  const results = fc.tuple(fc.constantFrom('data', 'a b', '/ci/job 7/data', '../../data', '/', 'C:\\ci\\data'), fc.array(diagnostic, { maxLength: 8 })).map(([folder, list]) =>
    resultOf(list.map(({ name, line, wide, other, ...parts }) => problem({
      ...parts, file: `${folder}/${name}.yaml`, line, endLine: line, column: 2, endColumn: 2 + wide, other: other === null ? null : { file: `${folder}/${other}`, line: 1, column: 1 },
    })), [`${folder}/programme.yaml`]));
  const open = (result: CheckResult): Diagnostic[] => result.diagnostics.filter(({ waived }) => waived === null);

  test('GitHub reads one command a problem, with the message and the file that were meant', () => {
    fc.assert(fc.property(results, (result) => {
      const lines = renderGithub(result).split('\n').slice(0, -1).map(command);
      expect(lines.map(({ message, properties: { file, title } }) => [message.split('\n')[0], file, title]))
        .toEqual(open(result).map(({ message, file, code }) => [visible(message), visible(file), code]));
    }));
  });

  test('GitLab gets a relative path and a fingerprint of its own for each problem', () => {
    fc.assert(fc.property(results, (result) => {
      const found = gitlab(result);
      expect(found.map(({ check_name }) => check_name)).toEqual(open(result).map(({ code }) => code));
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
      for (const { location: { path } } of found) expect(path).not.toMatch(/^$|^\/|^[A-Za-z]:[\\/]|(^|\/)\.\.(\/|$)/);
    }));
  });

  test('SARIF keeps to its schema, with URIs that stay in the folder', () => {
    fc.assert(fc.property(results, (result) => {
      const text = renderSarif(result);
      expect(isSarif(JSON.parse(text)), JSON.stringify(isSarif.errors)).toBe(true);
      const places = (sarif(result).results ?? []).flatMap(({ locations = [], relatedLocations = [] }) => [...locations, ...relatedLocations]);
      for (const { physicalLocation } of places) {
        const uri = physicalLocation?.artifactLocation?.uri ?? '';
        expect(new URL(uri, 'file:///repository/').href).toBe(`file:///repository/${uri}`);
      }
    }));
  });

  test('JUnit is well-formed XML whose counts are right', () => {
    fc.assert(fc.property(results, (result) => {
      const suites = parseXml(renderJunit(result)).children;
      const cases = suites.flatMap(({ children }) => children);
      expect(suites.map(({ children }) => String(children.length))).toEqual(suites.map(({ attributes }) => attributes.tests));
      expect(cases.filter(({ children }) => children[0]?.name === 'failure')).toHaveLength(open(result).filter(({ severity }) => severity !== 'info').length);
      expect(cases.filter(({ children }) => children[0]?.name === 'skipped')).toHaveLength(result.diagnostics.length - open(result).length);
      expect(new Set(cases.map(({ attributes: { classname = '', name = '' } }) => `${classname}\n${name}`)).size).toBe(cases.length);
    }));
  });
});

test('paths are relative to the folder around the data folder', () => {
  const of = (...files: string[]): string[] => files.map(relativePaths({ diagnostics: [], files }));
  expect(of('data/a.yaml', 'data/x/b.yaml')).toEqual(['data/a.yaml', 'data/x/b.yaml']);
  expect(of('a.yaml', 'x/b.yaml')).toEqual(['a.yaml', 'x/b.yaml']);
  expect(of('/ci/job-7/data/a.yaml', '/ci/job-7/data/x/b.yaml')).toEqual(['data/a.yaml', 'data/x/b.yaml']);
  expect(of('../../other/data/a.yaml', '../../other/data/x/b.yaml')).toEqual(['data/a.yaml', 'data/x/b.yaml']);
  expect(of('C:\\ci\\data/a.yaml', 'C:\\ci\\data/x/b.yaml')).toEqual(['data/a.yaml', 'data/x/b.yaml']);
  expect(of('/a.yaml', '../a.yaml')).toEqual(['a.yaml', 'a.yaml']);
});

test('a fingerprint does not depend on the place, the folder above or what is waived', () => {
  const twice = [problem(), problem({ line: 11, endLine: 11 }), problem({ line: 12, endLine: 12, code: 'file/alias' })];
  const before = gitlab(resultOf(twice)).map(({ fingerprint }) => fingerprint);
  const moved = twice.map((diagnostic) => ({ ...diagnostic, line: diagnostic.line + 40, endLine: diagnostic.line + 40, file: `/elsewhere/${diagnostic.file}` }));
  expect(gitlab(resultOf(moved)).map(({ fingerprint }) => fingerprint).sort()).toEqual(before.toSorted());
  expect(new Set(before).size).toBe(3);
  expect(before[0]).toMatch(/^[0-9a-f]{64}$/);
  const waived = resultOf([problem({ waived: 'known' }), ...twice.slice(1)]);
  expect(gitlab(waived).map(({ fingerprint }) => fingerprint)).toEqual(before.slice(1));
  expect(sarif(waived).results?.map(({ partialFingerprints }) => partialFingerprints?.['problem/v1'])).toEqual(before);
});

const SEVERAL = resultOf([
  problem(),
  problem({ line: 9, endLine: 9, severity: 'warning', message: 'a ]]> & <b> "q" [x](y)', hint: null, endColumn: 25 }),
  problem({ line: 10, endLine: 12, severity: 'info', other: { file: 'data/b c%.yaml', line: 2, column: 5 }, was: { file: 'data/old.yaml', line: 7, column: 3 } }),
  problem({ line: 20, endLine: 20, waived: 'the source says so', code: 'file/alias' }),
  problem({ line: 20, endLine: 20, message: 'unknown document "b"', waived: 'the source says so', code: 'file/alias' }),
], ['data/quiet.yaml']);

test('GitHub: severities, columns on one line only, the last column counted in', () => {
  expect(renderGithub(SEVERAL)).toMatchInlineSnapshot(`
    "::error file=data/a.yaml,line=8,endLine=8,col=25,endColumn=28,title=ref/document::unknown document "anex"%0Adid you mean "annex"?
    ::warning file=data/a.yaml,line=9,endLine=9,col=25,endColumn=25,title=ref/document::a ]]> & <b> "q" [x](y)
    ::notice file=data/a.yaml,line=10,endLine=12,title=ref/document::unknown document "anex"%0Adid you mean "annex"?%0Asee also data/b c%25.yaml:2:5%0Ait stood at data/old.yaml:7:3
    "
  `);
  expect(renderGithub(resultOf([]))).toBe('');
});

test('GitLab: severities, lines, all that is known in the description; nothing of what is waived', () => {
  expect(gitlab(SEVERAL).map(({ severity, description, location: { path, lines: { begin, end } } }) => [severity, `${path}:${String(begin)}-${String(end)}`, description])).toEqual([
    ['major', 'data/a.yaml:8-8', 'unknown document "anex"; did you mean "annex"?'],
    ['minor', 'data/a.yaml:9-9', 'a ]]> & <b> "q" [x](y)'],
    ['info', 'data/a.yaml:10-12', 'unknown document "anex"; did you mean "annex"?; see also data/b c%.yaml:2:5; it stood at data/old.yaml:7:3'],
  ]);
  expect(renderGitlab(resultOf([]))).toBe('[]\n');
});

test('SARIF: rules, places, related places, suppressions; no links out of data', () => {
  const { tool, results = [] } = sarif(SEVERAL);
  expect(tool.driver.rules?.[0]).toMatchObject({ id: 'ref/document', defaultConfiguration: { level: 'error' }, fullDescription: { text: RULES[0].why } });
  expect(results.map(({ level, ruleIndex, suppressions }) => [level, ruleIndex, suppressions?.[0]?.justification])).toEqual([
    ['error', 0, undefined], ['warning', 0, undefined], ['note', 0, undefined],
    ['error', undefined, 'the source says so'], ['error', undefined, 'the source says so'],
  ]);
  expect(results[1]?.message.text).toBe('a ]]> & <b> "q" [x\\](y)');
  expect(results[2]?.message.text).toBe('unknown document "anex"; did you mean "annex"?; it stood at data/old.yaml:7:3');
  expect(results[2]?.relatedLocations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'data/b%20c%25.yaml' }, region: { startLine: 2, startColumn: 5 } });
  expect(isSarif(JSON.parse(renderSarif(resultOf([]))))).toBe(true);
});

test('JUnit: failures, what passes with a remark, what is skipped and why, files without problems', () => {
  expect(renderJunit(SEVERAL)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="spp check" tests="6" failures="2" errors="0">
      <testsuite name="data/a.yaml" tests="5" failures="2" errors="0" skipped="2">
        <testcase name="ref/document at 8:25" classname="data/a.yaml"><failure message="unknown document &#x22;anex&#x22;" type="error">data/a.yaml:8:25: error: unknown document "anex" [ref/document]
      = did you mean "annex"?</failure></testcase>
        <testcase name="ref/document at 9:25" classname="data/a.yaml"><failure message="a ]]> &#x26; &#x3C;b> &#x22;q&#x22; [x](y)" type="warning">data/a.yaml:9:25: warning: a ]]<![CDATA[> & <b> "q" [x](y) [ref/document]]]></failure></testcase>
        <testcase name="ref/document at 10:25" classname="data/a.yaml"><system-out>data/a.yaml:10:25: info: unknown document "anex" [ref/document]
      = did you mean "annex"?
      = see also data/b c%.yaml:2:5
      = it stood at data/old.yaml:7:3</system-out></testcase>
        <testcase name="file/alias at 20:25" classname="data/a.yaml"><skipped message="the source says so">data/a.yaml:20:25: error: unknown document "anex" [file/alias]
      = did you mean "annex"?</skipped></testcase>
        <testcase name="file/alias at 20:25 (2)" classname="data/a.yaml"><skipped message="the source says so">data/a.yaml:20:25: error: unknown document "b" [file/alias]
      = did you mean "annex"?</skipped></testcase>
      </testsuite>
      <testsuite name="data/quiet.yaml" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="no problems" classname="data/quiet.yaml" />
      </testsuite>
    </testsuites>
    "
  `);
  expect(parseXml(renderJunit(SEVERAL)).children[0]?.children[1]?.children[0]?.text).toContain('a ]]> & <b> "q" [x](y)');
});
