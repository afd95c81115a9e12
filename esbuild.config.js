// Bundles src/ into dist/: one entry, with a chunk for each command and format that is loaded on demand.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { catalogues } from './src/words/compile.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  loader: { '.wasm': 'binary', '.woff': 'binary' },
  plugins: [catalogues],
  legalComments: 'linked',
  logLevel: 'warning',
  define: { SPP_VERSION: JSON.stringify(version) },
  // Some of the libraries are CommonJS and ask for node's own modules with require().
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
