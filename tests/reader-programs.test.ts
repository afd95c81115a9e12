// Drafts in the programs that people read them with: HTML in a browser, judged there by axe, and Word documents in LibreOffice. Each
// runs where such a program is found (CHROME and SOFFICE name one that stands elsewhere), and says otherwise that it was left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { spp } from './spp.js';

const TEMP = mkdtempSync(join(tmpdir(), 'spp-readers-'));
afterAll(() => rmSync(TEMP, { recursive: true, force: true, maxRetries: 5 }));

/** The program of a variable of the environment, else the first of these that is on the path or there; null where none is. */
function find(variable: string, names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))));
  return [process.env[variable] ?? '', ...places].find((place) => place !== '' && existsSync(place)) ?? null;
}

const CHROME = find('CHROME', [
  'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]);
const SOFFICE = find('SOFFICE', ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']);
if (CHROME === null) console.warn('no Chromium or Chrome found: set CHROME to test HTML drafts in one');
if (SOFFICE === null) console.warn('no LibreOffice found: set SOFFICE to test Word drafts in it');

const DRAFT = ['report', 'leaders', '--period', '2006-H1', '--as-of', '2006-08-31'];

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--virtual-time-budget=20000',
];

describe.skipIf(CHROME === null)('in Chromium (or CHROME)', () => {
  test.each(['en', 'fr', 'es'])('axe finds no fault in the draft in %s, its colours and pictures among them', async (language) => {
    const { stdout, status } = await spp([...DRAFT, '--lang', language, '--format', 'html']);
    expect(status).toBe(0);
    // The page lets no script run: it is judged without that line.
    const script = `${axe.source};axe.run().then((found) => { document.body.dataset.axe = encodeURIComponent(JSON.stringify({
      passes: found.passes.map(({ id }) => id), faults: found.violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)) })); });`;
    const page = join(TEMP, `${language}.html`);
    writeFileSync(page, stdout.replace(/<meta http-equiv[^>]*>/, '').replace('</body>', () => `<script>${script}</script></body>`));
    const profile = mkdtempSync(join(TEMP, 'profile-'));
    const { stdout: dom } = spawnSync(CHROME ?? '', [...FLAGS, `--user-data-dir=${profile}`, '--dump-dom', pathToFileURL(page).href],
      { encoding: 'utf8', timeout: 28_000, maxBuffer: 2 ** 28 });
    const [, told = ''] = /data-axe="([^"]*)"/.exec(dom) ?? [];
    const { passes, faults } = JSON.parse(decodeURIComponent(told)) as { passes: AxeResults['passes'][number]['id'][]; faults: string[] };
    expect(faults).toEqual([]);
    expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'svg-img-alt', 'html-has-lang', 'link-name', 'th-has-data-cells']));
  });
});

describe.skipIf(SOFFICE === null)('in LibreOffice (or SOFFICE)', () => {
  test('the Word draft opens, with its text, notes and pictures', async () => {
    const { stdout, status } = await spp([...DRAFT, '--lang', 'fr', '--format', 'docx']);
    expect(status).toBe(0);
    writeFileSync(join(TEMP, 'draft.docx'), Buffer.from(stdout, 'base64'));
    const profile = pathToFileURL(mkdtempSync(join(TEMP, 'office-'))).href;
    for (const format of ['txt:Text (encoded):UTF8', 'pdf']) {
      spawnSync(SOFFICE ?? '', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', TEMP, join(TEMP, 'draft.docx')],
        { timeout: 14_000 });
    }
    const text = readFileSync(join(TEMP, 'draft.txt'), 'utf8');
    const told = ['Rapport aux leaders', 'Résumé', 'Figure 1. ', 'Figure 3. ', 'spp-stamp since=2006-01-01'];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
    const pdf = readFileSync(join(TEMP, 'draft.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThan(20);
  });
});
