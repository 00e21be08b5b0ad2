import { Clipper, FillRule, type PathsD } from 'clipper2-ts';
import { describe, expect, it } from 'vitest';
import { triangulate } from '../../../src/geometry/plane/triangulate';
import { classAreas } from './class-areas';
import { CLINIC_CLASS, clinicLines, clinicPolygons, hasClinic } from './clinic-rings';
import { expectLinesCovered, expectSound } from './triangulation-check';

const TOLERANCE = 1e-6;

const paths = (storey: string, kind: 'wall' | 'space'): PathsD =>
  clinicPolygons(storey, kind)
    .flat()
    .map((ring) => ring.map(([x, y]) => ({ x, y })));

describe.skipIf(!hasClinic)('a real clinic (skipped when shared/data/clinic.plan.geojson is absent)', () => {
  it.each(['L1', 'L2', 'R'])(
    "storey %s: walls and spaces cover the area that clipper's union covers",
    (storey) => {
      const { lines, ringClass } = clinicLines(storey);
      const { inside, byMask } = classAreas(lines, ringClass, 2, TOLERANCE);
      const walls = Clipper.unionD(paths(storey, 'wall'), [], FillRule.Positive, 8);
      const spaces = Clipper.unionD(paths(storey, 'space'), [], FillRule.Positive, 8);
      expect(inside[CLINIC_CLASS.wall]).toBeCloseTo(Clipper.areaPathsD(walls), 5);
      expect(inside[CLINIC_CLASS.space]).toBeCloseTo(Clipper.areaPathsD(spaces), 5);
      const free = Clipper.areaPathsD(Clipper.differenceD(spaces, walls, FillRule.NonZero, 8));
      expect(byMask[1 << CLINIC_CLASS.space]).toBeCloseTo(free, 5);
    },
  );

  it.each(['L1', 'L2', 'R'])('storey %s: is sound and covers every line', (storey) => {
    const { lines } = clinicLines(storey);
    const t = triangulate(lines, { tolerance: TOLERANCE, frame: 1 });
    expectSound(t);
    expectLinesCovered(t, lines, 4 * TOLERANCE);
  });
});
