import { defineConfig } from 'vitest/config';

/** How the page looks and what it costs, and the longest job: minutes of work, run by `npm run test:long`. */
const LONG = ['as-of', 'drag-demo', 'frame-cost', 'pictures', 'second-open'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

/** `usual` or `long`: one of the two groups; left out, all of them. */
const GROUP = process.env['BROWSER_TESTS'];

/** Tests of what only a browser can show: real workers, real pixels, real keyboards. One file at a time. */
export default defineConfig({
  test: {
    setupFiles: ['tests/support/speak-both.ts'],
    include: GROUP === 'long' ? LONG : ['tests/browser/**/*.test.ts'],
    exclude: GROUP === 'usual' ? LONG : [],
    globalSetup: 'tests/browser/support/serve-build.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    pool: 'forks',
  },
});
