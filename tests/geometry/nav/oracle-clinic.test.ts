import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { clinicIsThere, clinicNav } from '../../support/clinic-nav-input';
import { asDrawn, turnAndShift } from './plans';
import { comparePairs } from './random-pairs';

const MILLIMETRE = 1e-3;

describe.skipIf(!clinicIsThere())(
  'walking distances in the clinic (shared/data) against the visibility graph',
  () => {
    it.each([
      ['as drawn', asDrawn, 500],
      ['turned and on a map', turnAndShift(0.7, 500_000, 4_000_000), 500],
    ] as const)(
      'agrees within a millimetre, %s',
      (_, move, pairs) => {
        const nav = buildNav(clinicNav(move).input);
        const report = comparePairs(nav, 7, pairs, 25);
        expect(report.worst, report.worstPair).toBeLessThan(MILLIMETRE);
        expect(report.reachable).toBeGreaterThan(pairs * 0.6);
      },
      120_000,
    );

    it('agrees with a tenth of the doors shut', () => {
      const nav = buildNav(clinicNav().input);
      const closed = Uint8Array.from({ length: nav.input.doorCount }, (_, door) => (door % 10 === 0 ? 1 : 0));
      const report = comparePairs(nav, 8, 100, 25, closed);
      expect(report.worst, report.worstPair).toBeLessThan(MILLIMETRE);
    }, 120_000);
  },
);
