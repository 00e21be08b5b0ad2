import { defineConfig } from 'vitest/config';
import { QUICK } from './tests/support/cases.ts';

/** Left out of `npm run check`: they wait for threads that hang, compare a whole building with an oracle, or open the demo. */
const SLOW = [
  'tests/analyses/extinguishers/coverage.test.ts',
  'tests/analyses/extinguishers/proposals/bars.test.ts',
  'tests/analyses/extinguishers/proposals/clinic.test.ts',
  'tests/analyses/extinguishers/proposals/demo.test.ts',
  'tests/analyses/way-out/demo.test.ts',
  'tests/cli/clinic.test.ts',
  'tests/cli/demo*.test.ts',
  'tests/compute/boundary.test.ts',
  'tests/demo/hospital/**',
  'tests/formats/heavy-plans.test.ts',
  'tests/geometry/nav/oracle-clinic.test.ts',
  'tests/geometry/visibility/large-plans.test.ts',
  'tests/records/due/asset-standing.test.ts',
  'tests/records/fold/record-book.test.ts',
  'tests/records/fold/year-states.test.ts',
  'tests/session/open-campus.test.ts',
  'tests/session/search/pinyin.test.ts',
  'tests/session/search/search-index.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['tests/support/speak-both.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/bench/**', ...(QUICK ? SLOW : [])],
    // How long a busy machine takes is no fault; what hangs is ended all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // Modules are loaded once a thread, not once a file; that takes a third of the time.
    isolate: false,
    // Nothing else runs meanwhile: vitest would leave one of two cores idle.
    maxWorkers: '100%',
  },
});
