import { describe, expect, it } from 'vitest';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { visibleArea } from '../../../src/geometry/visibility/visibility-polygon';
import { sectorArea, wallsOf } from './oracle';
import { EXACT_CASES, moved, movedPoint } from './scenes';

const ANGLES = [0, 0.1, 1, Math.PI / 4, 2.345, -3];

describe('the exact cases of CCTV.md', () => {
  for (const { name, walls, eyes } of EXACT_CASES) {
    it.each(eyes)(`${name}, eye (%d, %d): %d m²`, (x, y, area) => {
      for (const angle of ANGLES) {
        const seen = visibleArea(
          buildSight({ walls: moved(walls, angle, 0, 0) }),
          ...movedPoint(x, y, angle, 0, 0),
        );
        expect(Math.abs((seen ?? NaN) - area) / area).toBeLessThanOrEqual(1e-12);
      }
    });

    // Coordinates near 4,000 km are stored to 0.5 nm, so the walls themselves move by that much: 0.5 nm × 100 m
    // of outline is 5e-8 m² at worst, and about 1e-10 of the area in fact.
    it.each(eyes)(`${name}, eye (%d, %d), at map-sized coordinates`, (x, y, area) => {
      for (const angle of ANGLES) {
        const sight = buildSight({ walls: moved(walls, angle, 500_000, 4_000_000) });
        const seen = visibleArea(sight, ...movedPoint(x, y, angle, 500_000, 4_000_000));
        expect(Math.abs((seen ?? NaN) - area) / area).toBeLessThanOrEqual(1e-9);
      }
    });

    it.each(eyes)(`${name}, eye (%d, %d): the oracle says so too`, (x, y, area) => {
      expect(Math.abs(sectorArea(wallsOf(walls), x, y) - area) / area).toBeLessThanOrEqual(1e-12);
    });
  }
});
