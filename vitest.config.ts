import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { catalogueModule } from './src/words/compile.js';

// Catalogues, fonts and the rasteriser are what they are to the bundler.
const files = {
  name: 'files',
  enforce: 'pre' as const,
  load: (id: string) => (/\.(woff|wasm)$/.test(id)
    ? `export default Uint8Array.from(Buffer.from('${readFileSync(id, 'base64')}', 'base64'));` : undefined),
  transform: (code: string, id: string) => (id.endsWith('.ftl') ? catalogueModule(code) : undefined),
};

export default defineConfig({
  plugins: [files],
  define: { SPP_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: ['tests/**/*.test.ts'], setupFiles: ['tests/seed.ts'], testTimeout: 30_000, env: { TZ: 'Pacific/Apia', LANG: 'fr_FR.UTF-8' },
    server: { deps: { inline: [/\.(woff|wasm)$/] } },
  },
});
