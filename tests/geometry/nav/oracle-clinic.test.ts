import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { costlyOf } from '../../support/cases';
import { clinicIsThere, clinicNav } from '../../support/clinic-nav-input';
import { asDrawn, turnAndShift } from './plans';
import { comparePairs } from './random-pairs';

const MILLIMETRE = 1e-3;

const PLANS: readonly (readonly [string, typeof asDrawn, (door: number) => number])[] = [
  ['as drawn, all doors open', asDrawn, () => 0],
  [
    'turned and on a map, every twentieth door shut',
    turnAndShift(0.7, 500_000, 4_000_000),
    (door) => (door % 20 === 0 ? 1 : 0),
  ],
];

describe.skipIf(!clinicIsThere())(
  'walking distances in the clinic (shared/data) against the visibility graph',
  () => {
    it.each(costlyOf(PLANS, [1]))(
      'agrees within a millimetre for 500 pairs, %s',
      (_, move, shut) => {
        const nav = buildNav(clinicNav(move).input);
        const closed = Uint8Array.from({ length: nav.input.doorCount }, (_, door) => shut(door));
        const report = comparePairs(nav, 7, 500, 5, closed);
        console.log(`clinic: ${report.pairs} pairs, worst difference ${(report.worst * 1000).toFixed(4)} mm`);
        expect(report.worst, report.worstPair).toBeLessThan(MILLIMETRE);
        expect(report.reachable).toBeGreaterThan(250);
      },
      120_000,
    );
  },
);
