// Catalogues of words (Fluent) are read when the program is built: what it starts with is data. For the bundler and for the tests.
import { readFile } from 'node:fs/promises';
import { FluentResource } from '@fluent/bundle';

/** A catalogue as a module: its messages by id, as Fluent understands them. */
export const catalogueModule = (text) => {
  const messages = Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]));
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(messages))});`;
};

/** The same for esbuild. */
export const catalogues = {
  name: 'catalogues',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({ contents: catalogueModule(await readFile(path, 'utf8')), loader: 'js' }));
  },
};
