import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { QUICK } from './tests/support/cases.ts';
import { longestFirst } from './tests/support/longest-first.ts';
import { UNIT_A_KILOBYTE, UNIT_SECONDS } from './tests/support/unit-seconds.ts';

/** Left out of `npm run check`: they wait for threads that hang, compare a whole building with an oracle, run crowds, or open the demo. */
const SLOW = [
  'tests/analyses/cameras/placement/demo-storey.test.ts',
  'tests/analyses/egress/clinic.test.ts',
  'tests/analyses/egress/demo.test.ts',
  'tests/analyses/evacuation/nobody-stuck.test.ts',
  'tests/analyses/extinguishers/coverage.test.ts',
  'tests/analyses/extinguishers/proposals/bars.test.ts',
  'tests/analyses/extinguishers/proposals/clinic.test.ts',
  'tests/analyses/extinguishers/proposals/demo.test.ts',
  'tests/analyses/verification/{rimea,imo,nist,iso,house}*.test.ts',
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

// Most of what is run here runs for a second and no more: V8 is to watch a function three times as long as it does by itself before it
// compiles that anew, which is a quarter of all work otherwise. A flag that a later V8 doesn't know is passed over with a line.
setFlagsFromString('--interrupt-budget=400000');

export default defineConfig({
  test: {
    setupFiles: ['tests/support/speak-both.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/bench/**', ...(QUICK ? SLOW : [])],
    // How long a busy machine takes is no fault; what hangs is ended all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: {
      sequencer: longestFirst(resolve(import.meta.dirname, 'tests'), UNIT_SECONDS, UNIT_A_KILOBYTE),
    },
    pool: 'threads',
    // Modules are loaded once a thread, not once a file; that takes a third of the time.
    isolate: false,
    // Nothing else runs meanwhile: vitest would leave one of two cores idle.
    maxWorkers: '100%',
  },
});
