import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { newCrowd, type Crowd } from '../../../src/simulation/crowd/crowd';
import { Neighbours } from '../../../src/simulation/crowd/neighbours';
import { wallEnds, type WallEnds } from '../../../src/simulation/floor/walls';
import { randomPlan } from '../../geometry/nav/random-plans';
import { building, FloorDrawing, flightNorth } from '../../geometry/nav/plans';
import { cases } from '../../support/cases';
import { randomCrowd } from '../support/random-crowd';

const [REACH, SLACK] = [1.6, 0.25];
const FAR = REACH + SLACK;

const wallsOf = (nav: Nav): WallEnds => wallEnds(nav, nav.twin, () => false);

/** Who is near whom by the lists, ascending. */
function listed({ start, people }: Neighbours, { alive, aliveCount }: Crowd): number[][] {
  const near: number[][] = [];
  for (let a = 0; a < aliveCount; a++) {
    near[alive[a]!] = [...people.subarray(start[a]!, start[a + 1]!)].sort((i, j) => i - j);
  }
  return near;
}

/** Is a straight line cut by a wall? By the sides that ends lie on; what only touches counts. */
function isCut(
  { ends, sheet }: WallEnds,
  on: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
): boolean {
  const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  for (let w = 0; w < sheet.length; w++) {
    if (sheet[w] !== on) continue;
    const [ax, ay, bx, by] = ends.subarray(4 * w, 4 * w + 4) as unknown as [number, number, number, number];
    const isParted = side(px, py, qx, qy, ax, ay) * side(px, py, qx, qy, bx, by) <= 0;
    if (isParted && side(ax, ay, bx, by, px, py) * side(ax, ay, bx, by, qx, qy) <= 0) return true;
  }
  return false;
}

describe('who is near', () => {
  test.each(['rooms', 'pillars', 'barriers', 'spiral', 'lattice'] as const)(
    'on random plans of %s: all within reach and slack that no wall parts, and nobody else',
    (kind) => {
      for (let seed = 0; seed < cases(6); seed++) {
        const nav = buildNav(randomPlan(kind, seed));
        const walls = wallsOf(nav);
        const crowd = randomCrowd(nav, seededRandom(seed + 7), 200);
        const neighbours = new Neighbours(nav, nav.twin, walls, REACH, SLACK);
        neighbours.refresh(crowd);
        const near = listed(neighbours, crowd);
        const { x, y, triangle } = crowd;
        for (let i = 0; i < crowd.count; i++) {
          const sheet = nav.sheetOf[triangle[i]!]!;
          const exact = [...crowd.alive].filter(
            (j) =>
              j !== i &&
              nav.sheetOf[triangle[j]!] === sheet &&
              Math.hypot(x[j]! - x[i]!, y[j]! - y[i]!) < FAR &&
              !isCut(walls, sheet, x[i]!, y[i]!, x[j]!, y[j]!),
          );
          expect(near[i], `${kind} ${seed}: ${i}`).toEqual(exact);
        }
      }
    },
  );

  test('over a flight: as in its floor laid out flat', () => {
    // Floor of 4 × 6 m, a flight 2 m wide and 5 m long (4 m in plan, 3 m up), floor of 4 × 6 m again.
    const [ground, upper] = [new FloorDrawing().floor(0, 0, 4, 6), new FloorDrawing().floor(0, 10, 4, 16)];
    const flight = flightNorth(
      ground,
      0,
      { x0: 1, x1: 3, y0: 6, y1: 10, rise: 3 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    );
    const nav = buildNav(building([ground.build(), upper.build()], [flight]));
    const random = seededRandom(11);
    const crowd = newCrowd(240);
    const flat: { x: number; y: number }[] = [];
    for (let i = 0; i < crowd.count; i++) {
      const part = random.index(3);
      const x = part === 1 ? random.between(1.01, 2.99) : random.between(0.01, 3.99);
      const y = [random.between(3, 5.99), random.between(6.01, 9.99), random.between(10.01, 13)][part]!;
      const at = locate(nav, part === 2 ? 1 : 0, x, y)!;
      expect(at.gap).toBe(0);
      [crowd.x[i], crowd.y[i], crowd.triangle[i]] = [at.x, at.y, at.triangle];
      // Along the slope 1.25 m a metre of plan.
      flat.push({ x, y: part === 0 ? y : part === 1 ? 6 + 1.25 * (y - 6) : y + 1 });
    }
    const neighbours = new Neighbours(nav, nav.twin, wallsOf(nav), REACH, SLACK);
    neighbours.refresh(crowd);
    const near = listed(neighbours, crowd);
    /** Does a line between two pass the ends of the flight within its width? */
    const isOpen = (p: { x: number; y: number }, q: { x: number; y: number }): boolean =>
      [6, 11].every((end) => {
        if ((p.y - end) * (q.y - end) > 0) return true;
        const x = p.x + ((end - p.y) / (q.y - p.y)) * (q.x - p.x);
        return x >= 1 && x <= 3;
      });
    let over = 0;
    for (const [i, p] of flat.entries()) {
      const exact = flat.flatMap((q, j) =>
        j !== i && Math.hypot(q.x - p.x, q.y - p.y) < FAR && isOpen(p, q) ? [j] : [],
      );
      expect(near[i]).toEqual(exact);
      for (let k = neighbours.linked[i]!; k < neighbours.start[i + 1]!; k++) {
        const j = neighbours.people[k]!;
        const [dx, dy] = [
          crowd.x[j]! + neighbours.shiftX[k]! - crowd.x[i]!,
          crowd.y[j]! + neighbours.shiftY[k]! - crowd.y[i]!,
        ];
        expect(dx).toBeCloseTo(flat[j]!.x - p.x, 9);
        expect(dy).toBeCloseTo(flat[j]!.y - p.y, 9);
        over++;
      }
    }
    expect(over).toBeGreaterThan(50);
  });

  test('lists are kept while two together can not have come nearer by the slack', () => {
    const nav = buildNav(building([new FloorDrawing().floor(0, 0, 6, 6).build()]));
    const crowd = randomCrowd(nav, seededRandom(3), 50);
    const neighbours = new Neighbours(nav, nav.twin, wallsOf(nav), REACH, SLACK);
    neighbours.refresh(crowd);
    const made = listed(neighbours, crowd);
    // Somebody is taken far from all others, which lists that are kept don't tell.
    crowd.x[0] = crowd.x[1]! + 2 * FAR;
    neighbours.moved(SLACK / 2 - 1e-9);
    neighbours.refresh(crowd);
    expect(listed(neighbours, crowd)).toEqual(made);
    neighbours.moved(1e-6);
    neighbours.refresh(crowd);
    expect(listed(neighbours, crowd)).not.toEqual(made);
  });

  test('nobody and one have no neighbours', () => {
    const nav = buildNav(building([new FloorDrawing().floor(0, 0, 6, 6).build()]));
    for (const count of [0, 1]) {
      const crowd = randomCrowd(nav, seededRandom(3), count);
      const neighbours = new Neighbours(nav, nav.twin, wallsOf(nav), REACH, SLACK);
      neighbours.refresh(crowd);
      expect(neighbours.start.at(-1)).toBe(0);
    }
  });
});
