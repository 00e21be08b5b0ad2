import fc from 'fast-check';
import { expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { HEIGHTS } from '../../../src/analyses/cameras/storey-scene';
import { around, asked, planWith, roomOf, space, wall } from './support';

const LENS = { horizontalView: 1.6, verticalView: 1, pixelsAcross: 20_000, pixelsDown: 12_000 } as const;

it('floor that isn’t seen by samples and by outlines differ by no more than the paper says (seeded)', () => {
  const features = [
    ...around(0, 0, 14, 9),
    space('H', [0, 0, 14, 9], 'lobby'),
    wall(6, 2, 6.7, 3.1),
    wall(9, 5, 9.4, 8),
  ];
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 5.5, noNaN: true }),
      fc.double({ min: 0.5, max: 8.5, noNaN: true }),
      fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
      fc.double({ min: 0.2, max: 0.9, noNaN: true }),
      (x, y, heading, tilt) => {
        const document = planWith(features, { C: { ...LENS, x, y, z: 2.8, heading, tilt } });
        const room = roomOf(asked(document), 'H');
        const floor = present(room.floors[0], 'duty');
        const { free, seen } = present(room.heights[HEIGHTS.indexOf(floor.duty.height)], 'height');
        const bySamples = free - present(seen[0], 'level');
        expect(floor.blind).toBeGreaterThanOrEqual(0);
        // No edge is shorter than the circle around what it holds: the edge of what is seen is no shorter than that of either.
        const edge = 2 * Math.sqrt(Math.PI * Math.max(seen[0] ?? 0, floor.area - floor.blind));
        expect(Math.abs(bySamples - floor.blind)).toBeLessThanOrEqual(0.2 * edge);
      },
    ),
    { seed: 12, numRuns: 40 },
  );
});
