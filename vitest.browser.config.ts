import { defineConfig } from 'vitest/config';

/** Tests of what only a browser can show: real workers, real pixels, real keyboards. One file at a time. */
export default defineConfig({
  test: {
    setupFiles: ['tests/support/speak-both.ts'],
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/support/serve-build.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    pool: 'forks',
  },
});
