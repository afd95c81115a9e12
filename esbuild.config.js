// Bundles src/ into dist/: `spp.cjs`, which holds what every command needs and the commonest in full, and beside it a module for each
// other command, format and library that is loaded on demand. One file of CommonJS starts in half the time of its parts as modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { licencesOf } from './src/licences.js';
import { catalogues } from './src/words/compile.js';

const ROOT = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
rmSync(resolve(ROOT, 'dist'), { recursive: true, force: true });

/** A value as code: JSON in a string, which is read faster than the same as code, but for what holds regular expressions. */
function codeOf(value) {
  const json = JSON.stringify(value);
  if (isDeepStrictEqual(JSON.parse(json), value)) return `JSON.parse(${JSON.stringify(json)})`;
  if (value instanceof RegExp) return inAscii(String(value));
  if (Array.isArray(value)) return `[${value.map(codeOf).join()}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('a *.static.ts exports what is neither JSON nor a regular expression');
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${codeOf(inner)}`).join()}}`;
}

const inAscii = (text) => text.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a module `*.static.ts` exports is worked out now: a run gets the values, and loads nothing of what they were made with. */
const workedOut = {
  name: 'worked-out',
  setup: ({ onLoad }) => onLoad({ filter: /\.static\.ts$/ }, async ({ path }) => {
    const { outputFiles: [{ text }] } = await build({ entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false });
    const values = Object.entries(await import(`data:text/javascript,${encodeURIComponent(text)}`));
    const contents = values.map(([name, value]) => `export const ${name} = ${codeOf(value)};`).join('\n');
    return { contents, loader: 'js' };
  }),
};

/** The name of a module that is loaded on demand. */
const outName = (source) => relative(resolve(ROOT, 'src'), source).replace(/\.\w+$/, '').replaceAll(/[\\/]/g, '-');

/** Imports on demand are left as they are, to the modules beside. */
const onDemand = new Set();
const leftOnDemand = {
  name: 'left-on-demand',
  setup: ({ onResolve }) => onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
    const source = resolve(resolveDir, path).replace(/\.js$/, '.ts');
    if (kind !== 'dynamic-import') return undefined;
    onDemand.add(source);
    return { path: `./${outName(source)}.js`, external: true };
  }),
};

/** What libraries load at once and no run of ours needs, by who asks: it takes as long to load as the library itself. */
const UNNEEDED = [
  { asked: /^node:child_process$/, by: /[\\/]commander[\\/]/ }, // Commander starts other programs with it, which none of our commands does
  { asked: /^#supports-color$/, by: /[\\/]chalk[\\/]/ }, // it looks at the terminal, and we say ourselves whether there is colour
];
const withoutUnneeded = {
  name: 'without-unneeded',
  setup: ({ onResolve, onLoad }) => {
    for (const { asked, by } of UNNEEDED) {
      onResolve({ filter: asked }, ({ path, importer }) => (by.test(importer) ? { path, namespace: 'nothing' } : undefined));
    }
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** Functions of what takes longer to load than most runs need in all, and few call: it is loaded when one of them is first called. */
const WHEN_CALLED = { 'string-width': ['default'], 'fastest-levenshtein': ['distance'], 'node:crypto': ['createHash', 'randomUUID'] };
const whenCalled = {
  name: 'when-called',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(WHEN_CALLED).join('|')})$`) }, ({ path, namespace }) =>
      (namespace === 'file' ? { path, namespace: 'when-called' } : undefined));
    onLoad({ filter: /./, namespace: 'when-called' }, ({ path }) => {
      const functions = WHEN_CALLED[path].map((name) => `const ${name}_ = (...given) => library().${name}(...given); export { ${name}_ as ${name} };`);
      return { contents: `let loaded; const library = () => (loaded ??= require('${path}')); ${functions.join('\n')}`, loader: 'js', resolveDir: ROOT };
    });
  },
};

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  loader: { '.wasm': 'binary', '.woff': 'binary' },
  legalComments: 'linked',
  logLevel: 'warning',
};
const core = {
  ...common,
  format: 'cjs',
  outfile: 'dist/spp.cjs',
  plugins: [workedOut, catalogues, leftOnDemand, withoutUnneeded, whenCalled],
  define: { SPP_VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
};

const { metafile } = await build({ ...core, entryPoints: ['src/main.ts'], write: false, metafile: true });
const inCore = Object.keys(metafile.inputs).map((path) => resolve(ROOT, path)).filter((path) => /\/src\/.*\.(ts|ftl)$/.test(path));
const SHARED = [...inCore, 'commander'];
const nameOf = (path) => `m${SHARED.indexOf(path)}`;
/** What the core holds, the modules beside it take from there: nothing is there twice. */
const taken = new Set();
const fromCore = {
  name: 'from-core',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
      if (path === '#core') return { path: './spp.cjs', external: true };
      const source = path.startsWith('.') ? resolve(resolveDir, path).replace(/\.js$/, '.ts') : path;
      return kind !== 'entry-point' && SHARED.includes(source) ? { path: source, namespace: 'core' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'core' }, ({ path }) => {
      taken.add(path);
      return { contents: `module.exports = require('#core').${nameOf(path)};`, loader: 'js' };
    });
  },
};
const { metafile: beside } = await build({
  ...common,
  metafile: true,
  entryPoints: [...onDemand].map((source) => ({ in: source, out: outName(source) })),
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  plugins: [workedOut, catalogues, withoutUnneeded, whenCalled, fromCore],
  // The rasteriser asks whether it is in a browser, and node loads all of its HTTP client to say that there are requests.
  define: { Request: 'undefined', Response: 'undefined' },
  // Some of the libraries are CommonJS and ask for node's own modules with require().
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});

const { outputFiles } = await build({
  ...core,
  write: false,
  stdin: {
    contents: [
      "export { main } from './src/main.ts';",
      ...[...taken].map((path) => `export * as ${nameOf(path)} from ${JSON.stringify(path)};`),
    ].join('\n'),
    resolveDir: ROOT,
  },
});

// Scripts that were compiled before cannot import; what starts this one does it for them (bin/start.js).
for (const { path, text } of outputFiles) {
  if (path.endsWith('.cjs') && /[^\0-\x7f]/.test(text)) throw new Error('the core is read as ASCII (bin/start.js): write other characters as \\u in regular expressions and String.raw');
  writeFileSync(path, text.replaceAll(/\bimport\((?="\.\/)/g, '__import('));
}

writeFileSync(resolve(ROOT, 'dist/licences.txt'), licencesOf({ outputs: { ...metafile.outputs, ...beside.outputs } }, ROOT));

// What answers again (src/warm.ts) knows the program by all that it is made of.
const hash = createHash('sha256');
for (const name of readdirSync(resolve(ROOT, 'dist')).sort()) hash.update(readFileSync(resolve(ROOT, 'dist', name)));
await build({
  ...core,
  entryPoints: ['src/warm.ts'],
  outfile: 'dist/warm.cjs',
  define: { ...core.define, SPP_BUILD: JSON.stringify(hash.digest('hex')) },
});

// Compiled code, as this version of node has it after a run of the two commonest commands.
const COMPILE = `
const { start, COMPILED } = require('./bin/start.js');
const words = (...line) => { process.argv = [process.execPath, 'spp', ...line, '--data', 'data']; };
words('status', '--overdue');
const script = start();
process.once('beforeExit', () => {
  words('check');
  void require('./dist/spp.cjs').main();
  process.on('exit', () => require('node:fs').writeFileSync(COMPILED, script.createCachedData()));
});`;
spawnSync(process.execPath, ['--input-type=commonjs', '-e', COMPILE], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
