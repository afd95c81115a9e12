// The licences of the packages that are bundled, read when the program is built: whoever ships their code has to ship these as well.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a file belongs to. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Where a package keeps its licence and what goes with it: a file, or a folder of them. */
const TEXTS = /^(licen[cs]e|copying|notice)/i;

/**
 * Name, version, licence, origin and texts of every package of which something stands in the outputs of a metafile of esbuild, by name.
 * The paths of the metafile count from `root`. The same packages give the same text. Throws where a package does not say its licence.
 */
export function licencesOf({ outputs }, root) {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = new Set(used.flatMap(([path]) => PACKAGE.exec(path)?.[0] ?? []));
  const told = new Set([...folders].map((folder) => tell(join(root, folder))));
  return `This program contains code of these packages, under their own licences.\n\n${[...told].sort().join('\n')}`;
}

/** All that is to be said of a package. */
function tell(folder) {
  const { name, version, license, author, repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} does not say its licence in package.json`);
  const title = `${name} ${version} (${license})`;
  const files = readdirSync(folder, { recursive: true }).filter((file) => TEXTS.test(file) && statSync(join(folder, file)).isFile()).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  // A few packages hold no text of their licence: who wrote them, and where it can be read, is all that is left.
  const none = [`By ${author?.name ?? author ?? 'its authors'}. Its licence: https://spdx.org/licenses/${license}.html`];
  const lines = [title, '='.repeat(title.length), repository?.url ?? repository ?? homepage, ...(texts.length > 0 ? texts : none)];
  return `${lines.filter(Boolean).join('\n\n').replace(/\n\n=/, '\n=')}\n`;
}
