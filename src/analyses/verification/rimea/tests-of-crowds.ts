import type { VerificationCase } from '../case';
import { bounded, clearing, shown } from '../measured';
import { hallRun } from '../scenes/hall';
import { rimeaCase } from './rimea-case';
import { bottlenecksTest } from './test-12-bottlenecks';
import { stairsTest } from './test-13-stairs';
import { routeTest } from './test-14-route';
import { largeCrowdTest } from './test-15-large-crowd';
import { singleFileTest } from './test-16-single-file';
import { relationTest } from './test-4-relation';
import { agesTest } from './test-7-ages';
import { parametersTest } from './test-8-parameters';

/** RiMEA 9: a large public room. */
const largeRoom = rimeaCase(9, {
  manySeeds: true,
  steps: function* (trial) {
    const four = yield* hallRun(trial, 4);
    const two = yield* hallRun(trial, 2);
    const [of4, of2] = [four.figures.last, two.figures.last];
    const ratio = of4 === null || of2 === null ? null : of2 / of4;
    const flows = [four, two].map(({ figures }) => Math.max(...figures.exits.map(({ flow }) => flow ?? 0)));
    return {
      measured: [
        ...clearing(four, '4 × 1 m'),
        ...clearing(two, '2 × 1 m'),
        bounded('time-ratio', '2 : 4', ratio, '1', { min: 1.6, max: 2.4 }),
        shown('flow', '4 × 1 m: max', flows[0]!, '1/s'),
        shown('flow', '2 × 1 m: max', flows[1]!, '1/s'),
      ],
      curves: [],
    };
  },
});

/** RiMEA 9 and others: many people. */
export const TESTS_OF_CROWDS: readonly VerificationCase[] = [
  relationTest,
  agesTest,
  parametersTest,
  largeRoom,
  bottlenecksTest,
  stairsTest,
  routeTest,
  largeCrowdTest,
  singleFileTest,
];
