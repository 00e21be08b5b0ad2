import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BROWSER_A_KILOBYTE, BROWSER_SECONDS } from './tests/browser/support/browser-seconds.ts';
import { longestFirst } from './tests/support/longest-first.ts';

const files = (...names: string[]): string[] => names.map((name) => `tests/browser/${name}.test.ts`);

/** How the page looks and what it costs, and the longest job: minutes of work, run by `npm run test:long`. */
const LONG = files('as-of', 'drag-demo', 'frame-cost', 'pictures', 'second-open');
/** What tries a few ways in `npm test`, and in `npm run test:long` all of them. */
const FEW_OR_ALL = files('axe', 'jobs', 'keeping', 'page', 'planner', 'records-kill', 'scene-view');
/** What measures: nothing else may run beside it. */
const ALONE = files('compute', 'crowd-frames', 'drag', 'evacuation-cancel', 'heavy-plan');

const FOLDER = resolve(import.meta.dirname, 'tests/browser');

/** `alone`, `beside` or `long`: one of the groups; left out, all of them. */
const GROUP = process.env['BROWSER_TESTS'];
const ALL = ['tests/browser/**/*.test.ts'];

/** Tests of what only a browser can show: real workers, real pixels, real keyboards. */
export default defineConfig({
  test: {
    setupFiles: ['tests/support/speak-both.ts'],
    include: GROUP === 'long' ? [...LONG, ...FEW_OR_ALL] : GROUP === 'alone' ? ALONE : ALL,
    exclude: GROUP === 'beside' ? [...LONG, ...ALONE] : [],
    globalSetup: 'tests/browser/support/serve-build.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // How long a page takes on a busy machine is no fault: what it comes to is what is held.
    expect: { poll: { timeout: 15_000 } },
    // A page waits more than it computes: two of them make more of two cores than one.
    fileParallelism: GROUP === 'beside',
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(FOLDER, BROWSER_SECONDS, BROWSER_A_KILOBYTE) },
    pool: 'forks',
  },
});
