import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import { clearFloor } from '../../../../src/geometry/nav/clearance/clear-floor';
import { ALL_OPEN, crossingWidths } from '../../../../src/geometry/nav/clearance/crossing-widths';
import { narrowedWalk } from '../../../../src/geometry/nav/clearance/narrowed-walk';
import { widestWay } from '../../../../src/geometry/nav/clearance/widest-way';
import type { NavInput } from '../../../../src/geometry/nav/floor-input';
import { locate } from '../../../../src/geometry/nav/locate';
import { shortestPath } from '../../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { asDrawn, building, FloorDrawing, turnAndShift, type Move } from '../plans';
import { placeOfSample } from '../random-pairs';
import { PLAN_KINDS, randomPlan } from '../random-plans';
import { floorPolygons, placesForDisk } from './eroded-floor';

/** The oracle's arcs are drawn with sides, and its walls with a thickness, metres. */
const OFF = 1e-4;

/** Walls without thickness, strewn about, some over each other. */
function hairs(seed: number, move: Move): NavInput {
  const random = seededRandom(seed);
  const drawing = new FloorDrawing(move);
  drawing.floor(0, 0, 14, 14);
  for (let i = 0; i < 40; i++) {
    const [x, y] = [random.between(0.5, 13.5), random.between(0.5, 13.5)];
    const [angle, length] = [random.between(0, 2 * Math.PI), random.between(0.3, 3)];
    drawing.barrier([x, y], [x + length * Math.cos(angle), y + length * Math.sin(angle)]);
  }
  return building([drawing.build()]);
}

const PLANS = {
  rooms: (seed: number, move: Move) => randomPlan('rooms', seed, move),
  pillars: (seed: number, move: Move) => randomPlan('pillars', seed, move),
  hairs,
};

const moveOf = (seed: number): Move => (seed % 2 === 0 ? asDrawn : turnAndShift(0.3 * seed, 40, -25));

describe('a disk', () => {
  it.each(['rooms', 'pillars', 'hairs'] as const)(
    'goes where the floor less half its width hangs together: %s',
    (kind) => {
      let met = 0;
      for (let seed = 1; seed <= cases(6); seed++) {
        const input = PLANS[kind](seed, moveOf(seed));
        const nav = buildNav(input);
        const clear = clearFloor(openWalk(nav), 3);
        const widths = crossingWidths(clear, ALL_OPEN);
        const random = seededRandom(seed);
        const places = Array.from({ length: 24 }, () => {
          const { planX, planY } = placeOfSample(nav, random.index(nav.samples.count));
          return locate(clear.nav, 0, planX, planY)!;
        });
        const widest = places.map((a, i) =>
          places.slice(0, i).map((b) => widestWay(widths, [a.triangle], [[b.triangle]])?.width ?? 0),
        );
        const floor = floorPolygons(input.floors[0]!);
        for (let w = 0; w < 8; w++) {
          const width = random.between(0.05, 1.8);
          const partOf = placesForDisk(floor, width);
          const parts = places.map(({ planX, planY }) => partOf([planX, planY]));
          const walk = narrowedWalk(widths, width);
          places.forEach((a, i) => {
            places.slice(0, i).forEach((b, j) => {
              // Where a disk doesn't fit at all the oracle says nothing.
              if (parts[i]! < 0 || parts[j]! < 0 || Math.abs(widest[i]![j]! - width) < OFF) return;
              met++;
              const said = `seed ${seed}: ${width} m, widest ${widest[i]![j]!}, ${a.planX},${a.planY} → ${b.planX},${b.planY}`;
              expect(widest[i]![j]! > width, said).toBe(parts[i] === parts[j]);
              if (j === 0) expect(shortestPath(walk, a, b) !== null, said).toBe(parts[i] === parts[j]);
            });
          });
        }
      }
      expect(met).toBeGreaterThan(cases(6) * 100);
    },
  );
});

describe('a floor cut along its narrow places', () => {
  it.each(PLAN_KINDS)('is the same floor to walk on: %s', (kind) => {
    for (let seed = 1; seed <= cases(6); seed++) {
      const nav = buildNav(randomPlan(kind, seed, moveOf(seed)));
      const closed = Uint8Array.from({ length: nav.input.doorCount }, (_, door) => (door % 3 === 0 ? 1 : 0));
      const walk = openWalk(nav, closed);
      const clear = clearFloor(walk, 3);
      const cut = openWalk(clear.nav, closed);
      expect(clear.nav.samples.area.reduce((sum, area) => sum + area, 0)).toBeCloseTo(
        nav.samples.area.reduce((sum, area) => sum + area, 0),
        9,
      );
      // Each line is there from end to end.
      clear.narrows.forEach(({ width }, k) => {
        expect(doorLength(clear.nav, clear.firstNarrow + k)).toBeCloseTo(2 * width, 5);
      });
      const random = seededRandom(seed);
      for (let i = 0; i < 20; i++) {
        const [a, b] = [0, 1].map(() => placeOfSample(nav, random.index(nav.samples.count)));
        const [c, d] = [a!, b!].map((at) => locate(clear.nav, at.storey, at.planX, at.planY)!);
        const length = shortestPath(walk, a!, b!)?.length ?? Infinity;
        const again = shortestPath(cut, c!, d!)?.length ?? Infinity;
        if (length === Infinity) expect(again).toBe(Infinity);
        else expect(again, `${a!.planX},${a!.planY} → ${b!.planX},${b!.planY}`).toBeCloseTo(length, 6);
      }
    }
  });

  it.each(PLAN_KINDS)('is as wide there as back, and over a third place no wider: %s', (kind) => {
    for (let seed = 1; seed <= cases(6); seed++) {
      const nav = buildNav(randomPlan(kind, seed));
      const widths = crossingWidths(clearFloor(openWalk(nav), 2), {
        doorWidth: (door) => (door % 3 === 0 ? 0 : 0.4 + 0.1 * (door % 5)),
        flight: () => true,
        stays: () => true,
      });
      const random = seededRandom(seed);
      const wide = (a: number, b: number): number => widestWay(widths, [a], [[b]])?.width ?? 0;
      for (let i = 0; i < 20; i++) {
        const [a, b, c] = [0, 1, 2].map(() => random.index(widths.floor.nav.triangleCount));
        expect(wide(a!, b!)).toBe(wide(b!, a!));
        expect(wide(a!, c!)).toBeGreaterThanOrEqual(Math.min(wide(a!, b!), wide(b!, c!)));
      }
    }
  });
});

function doorLength(nav: ReturnType<typeof buildNav>, door: number): number {
  let length = 0;
  for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
    const h = nav.doorHalfEdges[i]!;
    const n = h % 3 === 2 ? h - 2 : h + 1;
    length += Math.hypot(nav.x[n]! - nav.x[h]!, nav.y[n]! - nav.y[h]!);
  }
  return length;
}
