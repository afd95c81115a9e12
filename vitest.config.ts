import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { SPP_VERSION: JSON.stringify('0.0.0-test') },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, env: { TZ: 'Pacific/Apia', LANG: 'fr_FR.UTF-8' } },
});
