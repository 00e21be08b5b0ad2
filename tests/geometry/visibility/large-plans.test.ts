import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { placeEye } from '../../../src/geometry/visibility/eye';
import { visibleArea } from '../../../src/geometry/visibility/visibility-polygon';
import { AngularSweep } from '../../bench/angular-sweep';
import { clinicIsHere, clinicStorey } from './clinic-storey';
import { sectorArea, wallsOf } from './oracle';
import { officePlan, randomSegments } from './plan-scenes';

describe('large plans', () => {
  it.each([
    ['long segments', randomSegments(1500, 2, 1)],
    ['short segments', randomSegments(1500, 0.2, 2)],
    ['office', officePlan(1500)],
    ['many short segments', randomSegments(7900, 0.2, 3)],
  ])('%s: the area that an angular sweep finds', (_, { walls, size }) => {
    const sight = buildSight({ walls });
    const sweep = new AngularSweep(wallsOf(walls));
    const random = seededRandom(11);
    for (let i = 0; i < 20; i++) {
      const [x, y] = [random.between(0.01, size - 0.01), random.between(0.01, size - 0.01)];
      const area = visibleArea(sight, x, y) ?? NaN;
      // The sweep orders walls a nanoradian after they begin, and is as exact as that.
      expect(Math.abs(sweep.area(x, y) - area) / area, `eye (${x}, ${y})`).toBeLessThan(1e-6);
    }
  });

  it.skipIf(!clinicIsHere)(
    'the clinic (skipped where its file is absent): rooms with doors shut and open',
    () => {
      const storey = clinicStorey('L1');
      const open = Uint8Array.from(storey.walls.closed, (_, line) => (storey.doors.includes(line) ? 1 : 0));
      for (const seenThrough of [new Uint8Array(open.length), open]) {
        const sight = buildSight({ walls: storey.walls, seenThrough });
        const walls = wallsOf(storey.walls, seenThrough);
        const eyes = storey.rooms.filter((_, i) => i % 20 === 0);
        expect(eyes.length).toBeGreaterThan(5);
        for (const [x, y] of eyes) {
          const wanted = sectorArea(walls, x, y);
          const got = visibleArea(sight, x, y) ?? Infinity;
          const difference = got === wanted ? 0 : Math.abs(got - wanted) / Math.max(1, wanted);
          expect(difference, `eye (${x}, ${y}), ${placeEye(sight, x, y).place}`).toBeLessThanOrEqual(1e-9);
        }
      }
    },
  );
});
