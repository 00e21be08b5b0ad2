import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { cutWalls, wallRings } from '../../../../src/model/derive/drawing/drawn-walls';
import { storeyPlans, type StoreyPlan } from '../../../../src/model/derive/storey-plan';
import type { Opening } from '../../../../src/model/schema/opening';
import type { Point, Ring } from '../../../../src/model/schema/polygon';
import type { Wall } from '../../../../src/model/schema/wall';

const [ward] = storeyPlans(smallWard());
const someOpening = ward!.openings[0]!;
const someWall = ward!.walls[0]!;

const THICKNESS = 0.2;
const LENGTH = 20;

/** Twice the shoelace sum, halved: no code of ours. */
const areaOf = (rings: readonly Ring[]): number =>
  rings.reduce(
    (sum, ring) =>
      sum +
      ring.reduce((part, [x, y], i) => {
        const [nx, ny] = ring[(i + 1) % ring.length]!;
        return part + (x * ny - nx * y) / 2;
      }, 0),
    0,
  );

/** One straight wall from the origin at an angle, with openings from and to along it. */
function wallWith(angle: number, openings: readonly (Partial<Opening> & { readonly span: Point })[]) {
  const at = (u: number): Point => [u * Math.cos(angle), u * Math.sin(angle)];
  const wall: Wall = {
    ...someWall,
    id: 'wall_straight',
    base: 0,
    body: { form: 'line', line: [at(0), at(LENGTH)], thickness: THICKNESS },
  };
  const plan: StoreyPlan = {
    ...ward!,
    walls: [wall],
    openings: openings.map(({ span: [from, to], ...more }, i): Opening => {
      return {
        ...someOpening,
        id: `opening_${i}`,
        kind: 'door',
        rejected: false,
        line: [at(from), at(to)],
        ...more,
      };
    }),
  };
  return { plan, wall };
}

describe('walls as they are drawn', () => {
  it('lose exactly the length of the doors and passages on them (seed 71)', () => {
    const gap = fc.tuple(
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: 0.6, max: 2, noNaN: true }),
      fc.constantFrom('door' as const, 'passage' as const),
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.array(gap, { maxLength: 6 }),
        (angle, gaps) => {
          let u = 0.5;
          const openings = gaps.map(([before, length, kind]) => {
            const span: Point = [u + before, u + before + length];
            u = span[1];
            return { span, kind };
          });
          const { plan, wall } = wallWith(angle, openings);
          const lost = gaps.reduce((sum, [, length]) => sum + length, 0) * THICKNESS;
          expect(areaOf(cutWalls(plan)(wall))).toBeCloseTo(LENGTH * THICKNESS - lost, 9);
        },
      ),
      { seed: 71 },
    );
  });

  it('keep what lies below windows, and where a door was taken out', () => {
    const { plan, wall } = wallWith(0.3, [
      { span: [2, 4], kind: 'window' },
      { span: [6, 7], rejected: true },
    ]);
    expect(areaOf(cutWalls(plan)(wall))).toBeCloseTo(LENGTH * THICKNESS, 9);
  });

  it('go on over heads whatever is below them', () => {
    const { plan, wall } = wallWith(0, [{ span: [2, 3] }]);
    const over: Wall = { ...wall, base: 2.4 };
    expect(cutWalls({ ...plan, walls: [over] })(over)).toEqual(wallRings(over));
  });
});
