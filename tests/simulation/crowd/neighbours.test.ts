import { describe, expect, test } from 'vitest';
import { finished } from '../../../src/base/steps';
import { seededRandom, type Random } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate, planOf } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { advance } from '../../../src/simulation/crowd/advance';
import { newCrowd, type Crowd } from '../../../src/simulation/crowd/crowd';
import { neighbourSteps, type Neighbours } from '../../../src/simulation/crowd/neighbours';
import { wallEnds, type WallEnds } from '../../../src/simulation/floor/walls';
import { randomPlan } from '../../geometry/nav/random-plans';
import { building, FloorDrawing, flightNorth } from '../../geometry/nav/plans';
import { cases } from '../../support/cases';
import { randomCrowd } from '../support/random-crowd';

const [REACH, SLACK] = [1.6, 0.25];
const FAR = REACH + SLACK;

const wallsOf = (nav: Nav): WallEnds => wallEnds(nav, nav.twin, () => false);

/** Who is near whom by the lists, ascending. */
function listed({ start, end, people }: Neighbours, { alive, aliveCount }: Crowd): number[][] {
  const near: number[][] = [];
  for (let a = 0; a < aliveCount; a++) {
    const i = alive[a]!;
    near[i] = [...people.subarray(start[i]!, end[i]!)].sort((i, j) => i - j);
  }
  return near;
}

/** People on floor of 4 × 6 m, a flight 2 m wide and 5 m long (4 m in plan, 3 m up), and floor of 4 × 6 m again; and where they are on it laid out flat. */
function overFlight(seed: number): {
  readonly nav: Nav;
  readonly crowd: Crowd;
  readonly flat: () => { x: number; y: number }[];
} {
  const [ground, upper] = [new FloorDrawing().floor(0, 0, 4, 6), new FloorDrawing().floor(0, 10, 4, 16)];
  const flight = flightNorth(
    ground,
    0,
    { x0: 1, x1: 3, y0: 6, y1: 10, rise: 3 },
    { kind: 'storey', storey: 0 },
    { kind: 'storey', storey: 1 },
  );
  const nav = buildNav(building([ground.build(), upper.build()], [flight]));
  const random = seededRandom(seed);
  const crowd = newCrowd(240);
  crowd.walking.fill(1);
  for (let i = 0; i < crowd.count; i++) {
    const part = random.index(3);
    const x = part === 1 ? random.between(1.01, 2.99) : random.between(0.01, 3.99);
    const y = [random.between(3, 5.99), random.between(6.01, 9.99), random.between(10.01, 13)][part]!;
    const at = locate(nav, part === 2 ? 1 : 0, x, y)!;
    expect(at.gap).toBe(0);
    [crowd.x[i], crowd.y[i], crowd.triangle[i]] = [at.x, at.y, at.triangle];
  }
  const plan: [number, number] = [0, 0];
  const flat = (): { x: number; y: number }[] =>
    Array.from(crowd.x, (own, i) => {
      const sheet = nav.sheetOf[crowd.triangle[i]!]!;
      planOf(nav, sheet, own, crowd.y[i]!, plan);
      const [x, y] = [plan[0] + nav.origin[0], plan[1] + nav.origin[1]];
      // Along the slope 1.25 m a metre of plan.
      if (nav.sheets[sheet]!.flight >= 0) return { x, y: 6 + 1.25 * (y - 6) };
      return { x, y: nav.sheets[sheet]!.storey === 0 ? y : y + 1 };
    });
  return { nav, crowd, flat };
}

/** Lists of people who all heed others within `REACH`. */
const refresh = (neighbours: Neighbours, crowd: Crowd): void =>
  neighbours.refresh(crowd, new Float64Array(crowd.count).fill(REACH));

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
        const neighbours = finished(neighbourSteps(nav, nav.twin, walls, REACH, SLACK));
        refresh(neighbours, crowd);
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
    const { nav, crowd, flat: flatOf } = overFlight(11);
    const flat = flatOf();
    const neighbours = finished(neighbourSteps(nav, nav.twin, wallsOf(nav), REACH, SLACK));
    refresh(neighbours, crowd);
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
      for (let k = neighbours.linked[i]!; k < neighbours.end[i]!; k++) {
        const j = neighbours.people[k]!;
        const [dx, dy] = [
          crowd.x[j]! + neighbours.shiftX[neighbours.over[k]!]! - crowd.x[i]!,
          crowd.y[j]! + neighbours.shiftY[neighbours.over[k]!]! - crowd.y[i]!,
        ];
        expect(dx).toBeCloseTo(flat[j]!.x - p.x, 9);
        expect(dy).toBeCloseTo(flat[j]!.y - p.y, 9);
        over++;
      }
    }
    expect(over).toBeGreaterThan(50);
  });

  describe('lists that are kept', () => {
    const inRoom = (): { nav: Nav; crowd: Crowd; neighbours: Neighbours; made: number[][] } => {
      const nav = buildNav(building([new FloorDrawing().floor(0, 0, 6, 6).build()]));
      const crowd = randomCrowd(nav, seededRandom(3), 50);
      const neighbours = finished(neighbourSteps(nav, nav.twin, wallsOf(nav), REACH, SLACK));
      refresh(neighbours, crowd);
      return { nav, crowd, neighbours, made: listed(neighbours, crowd) };
    };

    test.each([0, 0.3, 1])(
      'are while two together can not have come nearer by the slack; own share %s',
      (own) => {
        const { crowd, neighbours, made } = inRoom();
        // Somebody is taken far from all others, which lists that are kept don't tell.
        const other = made[1]![0]!;
        crowd.x[other] = crowd.x[1]! + 2 * FAR;
        crowd.walked[1] = own * (SLACK - 1e-9);
        neighbours.moved((1 - own) * (SLACK - 1e-9));
        refresh(neighbours, crowd);
        expect(listed(neighbours, crowd)[1]).toEqual(made[1]);
        neighbours.moved(1e-6);
        refresh(neighbours, crowd);
        expect(listed(neighbours, crowd)[1]).not.toContain(other);
      },
    );

    test('are made anew for who heeds more', () => {
      const { crowd, neighbours, made } = inRoom();
      const reach = new Float64Array(crowd.count).fill(REACH / 2);
      neighbours.refresh(crowd, reach);
      expect(listed(neighbours, crowd)).toEqual(made);
      const narrow = finished(
        neighbourSteps(inRoom().nav, new Int32Array(0), wallsOf(inRoom().nav), REACH, SLACK),
      );
      narrow.refresh(crowd, reach);
      expect(listed(narrow, crowd)).not.toEqual(made);
      refresh(narrow, crowd);
      expect(listed(narrow, crowd)).toEqual(made);
    });

    test('lose who is gone, and keep who only passes on', () => {
      const { crowd, neighbours, made } = inRoom();
      const gone = new Set([0, 7, 8, 31, 40]);
      crowd.aliveCount = 45;
      crowd.alive.set(Array.from({ length: 50 }, (_, i) => i).filter((i) => !gone.has(i)));
      crowd.passing[crowd.passingCount++] = 8;
      for (const i of gone) if (i !== 8) neighbours.left(i);
      refresh(neighbours, crowd);
      const expected = made.map((near) => near.filter((i) => !gone.has(i) || i === 8));
      for (const i of gone) delete expected[i];
      expect(listed(neighbours, crowd)).toEqual(expected);
    });

    test('are nobody’s who doesn’t walk, and made with their first step', () => {
      const { nav, crowd, made } = inRoom();
      crowd.walking[9] = 0;
      const neighbours = finished(neighbourSteps(nav, nav.twin, wallsOf(nav), REACH, SLACK));
      refresh(neighbours, crowd);
      const { [9]: waiting, ...others } = listed(neighbours, crowd);
      const { [9]: walking, ...walkers } = made;
      expect(waiting).toEqual([]);
      expect(others).toEqual(walkers);
      crowd.walking[9] = 1;
      refresh(neighbours, crowd);
      expect(listed(neighbours, crowd)[9]).toEqual(walking);
    });
  });

  /** Lets everybody walk a little in any direction, and tells of it. */
  function wander(nav: Nav, random: Random, crowd: Crowd, neighbours: Neighbours): void {
    const most = 0.06;
    for (let i = 0; i < crowd.count; i++) {
      const angle = random.between(0, 2 * Math.PI);
      const by = random.between(0, most);
      const from = [crowd.x[i]!, crowd.y[i]!, crowd.triangle[i]!] as const;
      // Two on one wall don't see each other: nobody stays on one.
      if (advance(nav, nav.twin, crowd, i, by * Math.cos(angle), by * Math.sin(angle)) >= 0) {
        [crowd.x[i], crowd.y[i], crowd.triangle[i]] = from;
      }
      crowd.walked[i] = crowd.walked[i]! + by;
      if (nav.sheetOf[crowd.triangle[i]!] !== nav.sheetOf[from[2]]) neighbours.turned(i);
    }
    neighbours.moved(most);
  }

  test('while people walk about in a hall, lists hold all within reach', () => {
    const nav = buildNav(building([new FloorDrawing().floor(0, 0, 9, 7).build()]));
    const random = seededRandom(5);
    const crowd = randomCrowd(nav, random, 80);
    const neighbours = finished(neighbourSteps(nav, nav.twin, wallsOf(nav), REACH, SLACK));
    for (let step = 0; step < 100; step++) {
      refresh(neighbours, crowd);
      for (const [i, near] of listed(neighbours, crowd).entries()) {
        for (let j = 0; j < crowd.count; j++) {
          const by = Math.hypot(crowd.x[j]! - crowd.x[i]!, crowd.y[j]! - crowd.y[i]!);
          if (j !== i && by < REACH) expect(near, `${step}: ${i}`).toContain(j);
        }
      }
      wander(nav, random, crowd, neighbours);
    }
  });

  test('while people walk on and off a flight, those in lists are where they are', () => {
    const { nav, crowd, flat } = overFlight(11);
    const random = seededRandom(6);
    const neighbours = finished(neighbourSteps(nav, nav.twin, wallsOf(nav), REACH, SLACK));
    let turned = 0;
    for (let step = 0; step < 150; step++) {
      refresh(neighbours, crowd);
      const at = flat();
      let off = 0;
      for (let i = 0; i < crowd.count; i++) {
        for (let k = neighbours.start[i]!; k < neighbours.end[i]!; k++) {
          const j = neighbours.people[k]!;
          const isOver = k >= neighbours.linked[i]!;
          const dx = crowd.x[j]! + (isOver ? neighbours.shiftX[neighbours.over[k]!]! : 0) - crowd.x[i]!;
          const dy = crowd.y[j]! + (isOver ? neighbours.shiftY[neighbours.over[k]!]! : 0) - crowd.y[i]!;
          off = Math.max(off, Math.hypot(dx - at[j]!.x + at[i]!.x, dy - at[j]!.y + at[i]!.y));
        }
      }
      expect(off, `${step}`).toBeLessThan(1e-9);
      const sheets = crowd.triangle.map((t) => nav.sheetOf[t]!);
      wander(nav, random, crowd, neighbours);
      turned += sheets.filter((sheet, i) => nav.sheetOf[crowd.triangle[i]!] !== sheet).length;
    }
    expect(turned).toBeGreaterThan(10);
  });

  test('nobody and one have no neighbours', () => {
    const nav = buildNav(building([new FloorDrawing().floor(0, 0, 6, 6).build()]));
    for (const count of [0, 1]) {
      const crowd = randomCrowd(nav, seededRandom(3), count);
      const neighbours = finished(neighbourSteps(nav, nav.twin, wallsOf(nav), REACH, SLACK));
      refresh(neighbours, crowd);
      expect(listed(neighbours, crowd)).toEqual(count === 0 ? [] : [[]]);
    }
  });
});
