import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { asDrawn, turnAndShift } from './plans';
import { comparePairs } from './random-pairs';
import { PLAN_KINDS, randomPlan } from './random-plans';

const MILLIMETRE = 1e-3;
/** Odd, so that no sample lies on a wall: the oracle takes touching for blocked. */
const CELL = 0.437;
const SEEDS = [1, 2, 3, 4, 5, 6];
const MOVES = [
  ['as drawn', asDrawn],
  ['turned and on a map', turnAndShift(0.4321, 500_000, 4_000_000)],
] as const;

describe('walking distances against the visibility graph', () => {
  for (const kind of PLAN_KINDS) {
    for (const [name, move] of MOVES) {
      it(`agrees within a millimetre on random ${kind}, ${name}`, () => {
        for (const seed of SEEDS) {
          const nav = buildNav(randomPlan(kind, seed, move), { cell: CELL });
          expect(nav.unjoined).toEqual([]);
          // Every third door is shut.
          const closed = Uint8Array.from({ length: nav.input.doorCount }, (_, door) =>
            door % 3 === 0 ? 1 : 0,
          );
          const report = comparePairs(nav, seed, 20, 5, closed);
          expect(report.worst, report.worstPair).toBeLessThan(MILLIMETRE);
          expect(report.pairs).toBe(20);
        }
      });
    }
  }
});
