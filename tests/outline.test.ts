// Rules look at each initiative as it is read, and at an outline of the record: they must find what they find in the whole of it.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from '../src/io/files.js';
import type { SourceFile } from '../src/model/index.js';
import { checkAsRead, loadDataset, runRules, told } from './load.js';
import { RECORD } from './spp.js';

const CASES = join(import.meta.dirname, 'cases/check');
const FOLDERS = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('programme.yaml')).map((path) => join(CASES, dirname(path)));

/** What is found, which must be the same either way. */
function findBoth(files: readonly SourceFile[]): readonly string[] {
  const { dataset, problems } = loadDataset(files);
  const found = told(dataset ? runRules(dataset, problems).problems : problems);
  expect(told(checkAsRead(files))).toEqual(found);
  return found;
}

test.each([RECORD, ...FOLDERS])('%s', (folder) => { findBoth(readDataFolder(folder)); });

test('a restatement cites an item as the milestone itself does', () => {
  const files = (restated: string): SourceFile[] => Object.entries({
    'programme.yaml': 'kind: programme\nid: p\ntitle: P\nlaunched: "2020-01-01"\nanchor: January 2020\nreports: every 6 months\nparties: [{ id: AA, title: A }]\nagendas: [{ id: works, title: Works, groups: [{ id: ports, title: Ports }] }]\n',
    'documents.yaml': 'kind: documents\ndocuments: [{ id: plan, title: Plan, published: "2020-02-01", items: 3 }]\n',
    'harbours.yaml': `kind: initiative\nid: harbours\ngroup: ports\ntitle: Harbours\nmilestones:\n  - id: survey\n    title: Survey\n    cites: [{ document: plan, item: 1 }, { document: plan, item: 3 }]\n${restated}`,
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  expect(findBoth(files('')).join()).toContain('source/holes');
  expect(findBoth(files('    restated: [{ document: plan, item: 2, scope: narrower }]\n'))).toEqual([]);
});

test('the folders are there', () => { expect(FOLDERS.length).toBeGreaterThan(50); });
