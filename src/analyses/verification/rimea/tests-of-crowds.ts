import type { VerificationCase } from '../case';
import { doorsShutRun } from '../scenes/hall';
import { rimeaCase } from './rimea-case';
import { exitChoiceTest } from './test-11-exit-choice';
import { bottlenecksTest } from './test-12-bottlenecks';
import { stairsTest } from './test-13-stairs';
import { routeTest } from './test-14-route';
import { largeCrowdTest } from './test-15-large-crowd';
import { singleFileTest } from './test-16-single-file';
import { relationTest } from './test-4-relation';
import { agesTest } from './test-7-ages';
import { parametersTest } from './test-8-parameters';

/** RiMEA 9: a large public room. */
const largeRoom = rimeaCase(9, { manySeeds: true, steps: doorsShutRun });

/** RiMEA 9 and others: many people. */
export const TESTS_OF_CROWDS: readonly VerificationCase[] = [
  relationTest,
  agesTest,
  parametersTest,
  largeRoom,
  exitChoiceTest,
  bottlenecksTest,
  stairsTest,
  routeTest,
  largeCrowdTest,
  singleFileTest,
];
