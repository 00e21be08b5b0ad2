import { defineConfig } from 'vitest/config';
import { QUICK } from './tests/support/cases.ts';

/** Left out of `npm run check`: they wait for threads that hang, or compare a whole building with an oracle. */
const SLOW = [
  'tests/compute/boundary.test.ts',
  'tests/geometry/nav/oracle-clinic.test.ts',
  'tests/analyses/extinguishers/coverage.test.ts',
  'tests/cli/clinic.test.ts',
  'tests/formats/heavy-plans.test.ts',
  'tests/demo/hospital/**',
];

export default defineConfig({
  test: {
    setupFiles: ['tests/support/speak-both.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/bench/**', ...(QUICK ? SLOW : [])],
    testTimeout: 30_000,
    pool: 'threads',
    // Modules are loaded once a thread, not once a file; that takes a third of the time.
    isolate: false,
    // Nothing else runs meanwhile: vitest would leave one of two cores idle.
    maxWorkers: '100%',
  },
});
