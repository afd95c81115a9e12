import { defineConfig } from 'vitest/config';

// Catalogues are texts, as they are to the bundler.
const catalogues = {
  name: 'catalogues',
  transform: (code: string, id: string) => (id.endsWith('.ftl') ? `export default ${JSON.stringify(code)};` : undefined),
};

export default defineConfig({
  plugins: [catalogues],
  define: { SPP_VERSION: JSON.stringify('0.0.0-test') },
  test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/seed.ts'], testTimeout: 30_000, env: { TZ: 'Pacific/Apia', LANG: 'fr_FR.UTF-8' } },
});
