import type { VerificationCase } from '../case';
import { bounded, shown } from '../measured';
import { cabinsRun } from '../scenes/cabins';
import { cornerRun } from '../scenes/corner';
import { premovementRun } from '../scenes/premovement';
import { corridorTime } from '../scenes/walk-corridor';
import { stairsTime } from '../scenes/walk-stairs';
import { rimeaCase } from './rimea-case';

const CORRIDOR = 40;
const STAIRS = 10;
/** Times on stairs may differ by this share. */
const STAIR_TOLERANCE = 0.05;
/** Speeds that JuPedSim's system tests take. */
const WALKER = { speed: 1.33, stairsUp: 0.5, stairsDown: 0.65 };

function stairTest(test: 2 | 3, way: 'up' | 'down'): VerificationCase {
  return rimeaCase(test, {
    steps: function* (trial) {
      const time = yield* stairsTime(trial, way, WALKER);
      const should = STAIRS / (way === 'up' ? WALKER.stairsUp : WALKER.stairsDown);
      const expected = { min: should * (1 - STAIR_TOLERANCE), max: should * (1 + STAIR_TOLERANCE) };
      return {
        measured: [
          bounded('travel-time', `${STAIRS} m`, time, 's', expected),
          shown('speed', '', time === null ? null : STAIRS / time, 'm/s'),
        ],
        curves: [],
      };
    },
  });
}

/** RiMEA 1, 2, 3, 5, 6, 10: single people, and few. */
export const TESTS_OF_MOVEMENT: readonly VerificationCase[] = [
  rimeaCase(1, {
    steps: function* (trial) {
      const time = yield* corridorTime(trial, CORRIDOR, WALKER.speed);
      return {
        measured: [
          bounded('travel-time', `${CORRIDOR} m`, time, 's', { min: 26, max: 34 }),
          shown('speed', '', time === null ? null : CORRIDOR / time, 'm/s'),
        ],
        curves: [],
      };
    },
  }),
  stairTest(2, 'up'),
  stairTest(3, 'down'),
  rimeaCase(5, { steps: premovementRun }),
  rimeaCase(6, { steps: cornerRun }),
  rimeaCase(10, { steps: cabinsRun }),
];
