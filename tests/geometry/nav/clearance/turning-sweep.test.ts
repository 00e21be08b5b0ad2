import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { corridorForDoor, widthToTurn, type Body } from '../../../../src/geometry/nav/clearance/turning-room';
import { leavesGap, type Leaving } from '../../../../src/geometry/nav/clearance/turning-sweep';
import { cases, QUICK } from '../../../support/cases';

type Corner = readonly [x: number, y: number];
type Wall = readonly Corner[];

const FAR = 20;
/** What a body may be told to get through though it lacks it, metres. */
const LENIENT = 0.3;

/** Segments of some walls, turned about the origin and moved, so that nothing lies along the axes. */
const placed = (at: Corner, angle: number, gap: Wall, walls: readonly Wall[]) => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const put = ([x, y]: Corner): Corner => [at[0] + x * c - y * s, at[1] + x * s + y * c];
  const [a, b] = gap.map(put);
  const segments = walls.flatMap((wall) => {
    const corners = wall.map(put);
    return corners.slice(1).flatMap((to, i) => [...corners[i]!, ...to]);
  });
  return { gap: { a: a!, b: b! }, walls: Float64Array.from(segments) };
};

interface Put {
  readonly at: Corner;
  readonly angle: number;
}

/** A door from (0, 0) to (door, 0) in the middle of a wall, into a corridor above it and a wide room below. */
function atDoor(body: Body, corridor: number, door: number, depth: number, { at, angle }: Put): Leaving {
  const half = depth / 2;
  const { gap, walls } = placed(
    at,
    angle,
    [
      [0, 0],
      [door, 0],
    ],
    [
      [
        [-FAR, half],
        [0, half],
        [0, -half],
        [-FAR, -half],
      ],
      [
        [FAR, half],
        [door, half],
        [door, -half],
        [FAR, -half],
      ],
      [
        [-FAR, half + corridor],
        [FAR, half + corridor],
      ],
    ],
  );
  return leavesGap(body, gap, walls);
}

/** The mouth of a way `into` wide, where it turns off a corridor `arm` wide that ends there. */
function atBend(body: Body, arm: number, into: number, { at, angle }: Put): Leaving {
  const { gap, walls } = placed(
    at,
    angle,
    [
      [0, 0],
      [into, 0],
    ],
    [
      [
        [0, -FAR],
        [0, 0],
        [-FAR, 0],
      ],
      [
        [into, -FAR],
        [into, arm],
        [-FAR, arm],
      ],
    ],
  );
  return leavesGap(body, gap, walls);
}

const BOTH = { left: true, right: true };

describe('a body on a gap', () => {
  it('gets off it at a door in the side of a corridor where the closed form says so, and not where it lacks decimetres (seeded)', () => {
    const random = seededRandom(41);
    let stuck = 0;
    for (let i = 0; i < cases(60); i++) {
      const body = { length: random.between(1.2, 2.4), width: random.between(0.5, 1) };
      const door = random.between(body.width + 0.1, body.length - 0.1);
      const depth = random.between(0.05, 0.3);
      const needed = corridorForDoor(body, door, depth);
      const put: Put = {
        at: [random.between(-50, 50), random.between(-50, 50)],
        angle: random.between(0, 7),
      };
      const said = `${body.length} × ${body.width}, door ${door}, wall ${depth}: ${needed}`;
      expect(atDoor(body, needed + 1e-6, door, depth, put), said).toEqual(BOTH);
      expect(atDoor(body, random.between(needed, needed + 2), door, depth, put), said).toEqual(BOTH);
      if (needed - LENIENT < body.width) continue;
      stuck++;
      expect(atDoor(body, needed - LENIENT, door, depth, put), said).not.toEqual(BOTH);
    }
    // A tenth of the cases may have few of them.
    expect(stuck).toBeGreaterThan(QUICK ? 0 : 20);
  });

  it('gets off it at a bend where the closed form says so, and not where it lacks decimetres (seeded)', () => {
    const random = seededRandom(42);
    let stuck = 0;
    for (let i = 0; i < cases(60); i++) {
      const body = { length: random.between(1.2, 2.4), width: random.between(0.5, 1) };
      const into = random.between(body.width + 0.1, body.length - 0.1);
      const needed = widthToTurn(body, into);
      const put: Put = {
        at: [random.between(-50, 50), random.between(-50, 50)],
        angle: random.between(0, 7),
      };
      const said = `${body.length} × ${body.width} into ${into}: ${needed}`;
      expect(atBend(body, needed + 1e-6, into, put), said).toEqual(BOTH);
      expect(atBend(body, random.between(needed, needed + 2), into, put), said).toEqual(BOTH);
      if (needed - LENIENT < body.width) continue;
      stuck++;
      expect(atBend(body, needed - LENIENT, into, put), said).not.toEqual(BOTH);
    }
    expect(stuck).toBeGreaterThan(cases(20));
  });
});
