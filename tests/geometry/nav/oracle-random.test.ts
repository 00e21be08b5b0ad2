import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { DEFAULT_CELL } from '../../../src/geometry/nav/floor-grid';
import { cases } from '../../support/cases';
import { asDrawn, turnAndShift } from './plans';
import { comparePairs } from './random-pairs';
import { PLAN_KINDS, randomPlan } from './random-plans';

const MILLIMETRE = 1e-3;
/** The product's own, and an odd one, with samples anywhere. */
const CELLS = [DEFAULT_CELL, 0.437];
const SEEDS = [1, 2, 3, 4, 5, 6].slice(0, cases(6));
const MOVES = [
  ['as drawn', asDrawn],
  ['turned and on a map', turnAndShift(0.4321, 500_000, 4_000_000)],
] as const;

describe('walking distances against the visibility graph', () => {
  for (const kind of PLAN_KINDS) {
    for (const [name, move] of MOVES) {
      it.each(CELLS)(`agrees within a millimetre on random ${kind}, ${name}, cells of %f m`, (cell) => {
        for (const seed of SEEDS) {
          const nav = buildNav(randomPlan(kind, seed, move), { cell });
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
