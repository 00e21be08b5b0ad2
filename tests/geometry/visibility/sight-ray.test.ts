import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { sightRay } from '../../../src/geometry/visibility/sight-ray';
import {
  criticalAngles,
  distanceTo,
  isGrazing,
  isInSolid,
  rayDistance,
  wallsOf,
  wallsOffEye,
} from './oracle';
import { EYE_KINDS, randomRoom } from './random-room';
import { linesOf, room } from './scenes';
import { cases } from '../../support/cases';

const wall = (ax: number, ay: number, bx: number, by: number) =>
  [
    [
      [ax, ay],
      [bx, by],
    ],
    false,
  ] as const;

describe('sightRay', () => {
  it('says what it meets first, and where', () => {
    const sight = buildSight({ walls: linesOf([room(10, 10), wall(5, 0, 5, 6), wall(7, 0, 7, 10)]) });
    expect(sightRay(sight, 2, 2, 9, 2)).toEqual({
      place: 'free',
      clear: false,
      x: 5,
      y: 2,
      distance: 3,
      line: 1,
    });
    expect(sightRay(sight, 2, 8, 9, 8)).toEqual({
      place: 'free',
      clear: false,
      x: 7,
      y: 8,
      distance: 5,
      line: 2,
    });
    expect(sightRay(sight, 2, 8, 6, 8)).toEqual({
      place: 'free',
      clear: true,
      x: 6,
      y: 8,
      distance: 4,
      line: -1,
    });
    expect(sightRay(sight, 2, 2, 2, 2).clear).toBe(true);
  });

  it('sees what hangs on a wall, not what is behind it', () => {
    const sight = buildSight({ walls: linesOf([room(10, 10), wall(5, 0, 5, 6)]) });
    expect(sightRay(sight, 2, 2, 5, 3).clear).toBe(true);
    expect(sightRay(sight, 2, 2, 5 + 1e-6, 3).clear).toBe(false);
    expect(sightRay(sight, 2, 2, 4, 10).clear).toBe(true);
    expect(sightRay(sight, 5, 3, 2, 2).clear).toBe(true);
    expect(sightRay(sight, 5, 3, 8, 2).clear).toBe(true);
  });

  it('grazes ends and corners, and runs along walls', () => {
    const sight = buildSight({ walls: linesOf([room(10, 10), wall(5, 0, 5, 5), wall(6, 5, 8, 5)]) });
    expect(sightRay(sight, 1, 5, 9, 5).clear).toBe(true);
    expect(sightRay(sight, 2, 2, 8, 8).clear).toBe(true);
    expect(sightRay(sight, 5, 1, 5, 9).clear).toBe(true);
    expect(sightRay(sight, 0, 0, 10, 0).clear).toBe(true);
  });

  it('is stopped where two ends meet it from both sides', () => {
    const sight = buildSight({ walls: linesOf([room(10, 10), wall(4, 0, 4, 5), wall(6, 5, 6, 10)]) });
    expect(sightRay(sight, 1, 5, 9, 5)).toMatchObject({ clear: false, x: 6, y: 5 });
  });

  it('does not look into the solid that the eye is on', () => {
    const pillar = [
      [
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
      ],
      true,
    ] as const;
    const sight = buildSight({ walls: linesOf([room(10, 10), pillar]) });
    expect(sightRay(sight, 4, 5, 9, 5)).toMatchObject({
      place: 'on-wall',
      clear: false,
      distance: 0,
      line: 1,
    });
    expect(sightRay(sight, 4, 5, 1, 5).clear).toBe(true);
    expect(sightRay(sight, 4, 5, 4, 9).clear).toBe(true);
    expect(sightRay(sight, 5, 5, 1, 5)).toMatchObject({ place: 'in-solid', clear: false });
    expect(sightRay(sight, 1, 5, 5, 5)).toMatchObject({ place: 'free', clear: false, distance: 3, line: 1 });
    expect(sightRay(sight, 1, 5, -9000, 5)).toMatchObject({ clear: false, distance: 1, line: 0 });
    expect(sightRay(sight, -1, 5, -9000, 5)).toMatchObject({ clear: true });
    expect(sightRay(sight, -9000, 5, 1, 5)).toMatchObject({ place: 'outside', clear: false });
  });

  it('agrees with brute force in 1,000 random rooms, to free targets and to targets on walls', () => {
    for (let seed = 1; seed <= cases(1000); seed++) {
      const scene = randomRoom(seed);
      const sight = buildSight({ walls: scene.walls });
      const walls = wallsOf(scene.walls);
      const random = seededRandom(seed);
      const [x, y] = scene.eye(EYE_KINDS[seed % EYE_KINDS.length]!);
      const critical = criticalAngles(walls, x, y);
      const blockers = wallsOffEye(walls, x, y);
      for (let i = 0; i < 40; i++) {
        const w = walls[random.index(walls.length)]!;
        const t = random.next();
        const tx = i % 2 === 0 ? random.between(0, 20) : w.ax + t * (w.bx - w.ax);
        const ty = i % 2 === 0 ? random.between(0, 20) : w.ay + t * (w.by - w.ay);
        const length = Math.hypot(tx - x, ty - y);
        const [dx, dy] = [(tx - x) / length, (ty - y) / length];
        if (length < 1e-3 || isGrazing(critical, Math.atan2(dy, dx))) continue;
        const label = `room ${seed}, eye (${x}, ${y}), target (${tx}, ${ty})`;
        const into = isInSolid(walls, x + 1e-6 * dx, y + 1e-6 * dy);
        const free = into ? 0 : rayDistance(blockers, x, y, dx, dy);
        const ray = sightRay(sight, x, y, tx, ty);
        expect(ray.clear, label).toBe(free > length - 1e-7);
        if (ray.clear) continue;
        expect(Math.abs(ray.distance - free), label).toBeLessThanOrEqual(1e-9 * Math.max(1, free));
        if (ray.line < 0) continue;
        const off = walls.filter((w) => w.line === ray.line).map((w) => distanceTo(w, ray.x, ray.y));
        expect(Math.min(...off), label).toBeLessThanOrEqual(1e-8);
      }
    }
  });

  it('is mutual', () => {
    for (let seed = 1; seed <= cases(300); seed++) {
      const scene = randomRoom(seed);
      const sight = buildSight({ walls: scene.walls });
      const random = seededRandom(seed);
      for (let i = 0; i < 30; i++) {
        // Half of them on a metre grid, where rays run along walls and through ends exactly.
        const at = (): number => (i % 2 === 0 ? random.between(0, 20) : random.index(21));
        const [ax, ay, bx, by] = [at(), at(), at(), at()];
        const there = sightRay(sight, ax, ay, bx, by);
        const back = sightRay(sight, bx, by, ax, ay);
        if (there.place !== 'free' || back.place !== 'free') continue;
        expect(there.clear, `room ${seed}: (${ax}, ${ay}) and (${bx}, ${by})`).toBe(back.clear);
      }
    }
  });
});
