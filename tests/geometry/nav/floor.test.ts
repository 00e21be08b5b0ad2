import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { RingClass, type NavInput } from '../../../src/geometry/nav/floor-input';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { openWalk } from '../../../src/geometry/nav/walk';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import { building, FloorDrawing, rectangle } from './plans';
import { PLAN_KINDS, randomPlan } from './random-plans';
import { cases } from '../../support/cases';

const sampleArea = (nav: Nav): number => nav.samples.area.reduce((sum, area) => sum + area, 0);

/** Walkable by even-odd of every ring, straight from the input. */
function walkable(input: NavInput, x: number, y: number): boolean {
  const { lines, ringClass } = input.floors[0]!;
  const inside = [0, 0, 0, 0];
  ringClass.forEach((kind, line) => {
    let odd = false;
    for (let i = lines.start[line]!, j = lines.start[line + 1]! - 1; i < lines.start[line + 1]!; j = i++) {
      const [ax, ay] = [lines.coords[2 * i]!, lines.coords[2 * i + 1]!];
      const [bx, by] = [lines.coords[2 * j]!, lines.coords[2 * j + 1]!];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
    if (odd && kind < 4) inside[kind]!++;
  });
  const [floor, throat, solid, cuttable] = inside as [number, number, number, number];
  return (floor > 0 || throat > 0) && solid === 0 && (cuttable === 0 || throat > 0);
}

const lengthBetween = (
  input: NavInput,
  closed: Uint8Array,
  a: [number, number],
  b: [number, number],
): number => {
  const nav = buildNav(input);
  const from = locate(nav, 0, ...a)!;
  const to = locate(nav, 0, ...b)!;
  return shortestPath(openWalk(nav, closed), from, to)?.length ?? Infinity;
};

describe('walkable floor', () => {
  it('is what the rings say, at random points of random plans', () => {
    for (const kind of PLAN_KINDS) {
      if (kind === 'storeys') continue;
      const input = randomPlan(kind, 5);
      const nav = buildNav(input);
      const random = seededRandom(9);
      for (let i = 0; i < 400; i++) {
        const [x, y] = [random.between(-1, 21), random.between(-1, 21)];
        expect(locate(nav, 0, x, y)!.gap === 0, `${kind} ${x},${y}`).toBe(walkable(input, x, y));
      }
    }
  });

  it('has samples whose areas add up to it, whatever the cell', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (cell, seed) => {
          const input = randomPlan('rooms', seed);
          const nav = buildNav(input, { cell });
          const area = findPieces(nav).pieces.reduce((sum, piece) => sum + piece.area, 0);
          expect(sampleArea(nav)).toBeCloseTo(area, 6);
        },
      ),
      { numRuns: cases(20), seed: 1 },
    );
  });

  it('puts samples at cell centres where those are floor, and on floor elsewhere', () => {
    const nav = buildNav(randomPlan('pillars', 3));
    const { grid } = nav.floors[0]!.samples;
    for (let s = 0; s < nav.samples.count; s++) {
      const [x, y] = [nav.samples.planX[s]!, nav.samples.planY[s]!];
      expect(locate(nav, 0, x, y)!.gap).toBeLessThan(1e-9);
      const cell = nav.samples.cellOf[s]!;
      expect(Math.floor((x - grid.x0) / grid.cell)).toBe(cell % grid.nx);
      expect(Math.floor((y - grid.y0) / grid.cell)).toBe(Math.floor(cell / grid.nx));
    }
  });

  it('lets throats cut drawn-line walls but not polygons', () => {
    const draw = (wall: RingClass): Nav => {
      const drawing = new FloorDrawing().floor(0, 0, 10, 4);
      drawing.ring(rectangle(4.9, 0, 5.1, 4), wall);
      drawing.ring(rectangle(4.8, 1, 5.2, 2), RingClass.throat);
      return buildNav(building([drawing.build()]));
    };
    expect(sampleArea(draw(RingClass.cuttable))).toBeCloseTo(40 - 0.2 * 3, 9);
    expect(sampleArea(draw(RingClass.solid))).toBeCloseTo(40 - 0.2 * 4, 9);
    expect(findPieces(draw(RingClass.cuttable)).components).toBe(1);
    expect(findPieces(draw(RingClass.solid)).components).toBe(2);
  });
});

describe('barriers', () => {
  const room = (reach: number, from = 1, to = 3): NavInput =>
    building([
      new FloorDrawing()
        .floor(0, 0, 10, 4)
        .solid(5, 0, 5.2, 0.9)
        .solid(5, 3.1, 5.2, 4)
        .barrier([5.1, from], [5.1, to], 0, reach)
        .build(),
    ]);

  it('shut with their door and open without', () => {
    expect(lengthBetween(room(0.2), Uint8Array.of(0), [1, 2], [9, 2])).toBeCloseTo(8, 9);
    expect(lengthBetween(room(0.2), Uint8Array.of(1), [1, 2], [9, 2])).toBe(Infinity);
  });

  it('are run on to the wall only as far as they may', () => {
    expect(lengthBetween(room(0.05), Uint8Array.of(1), [1, 2], [9, 2])).toBeLessThan(9);
    expect(lengthBetween(room(0.5, 1.5), Uint8Array.of(1), [1, 2], [9, 2])).toBeLessThan(9);
    expect(lengthBetween(room(0.7, 1.5), Uint8Array.of(1), [1, 2], [9, 2])).toBe(Infinity);
  });

  it('are not run on into the open', () => {
    const free = building([new FloorDrawing().floor(0, 0, 10, 10).barrier([5, 3], [5, 7], 0, 1).build()]);
    expect(lengthBetween(free, Uint8Array.of(1), [4, 5], [6, 5])).toBeCloseTo(2 * Math.hypot(1, 2), 9);
  });

  it('part samples of a cell on either side, open or shut', () => {
    const nav = buildNav(room(0.2), { cell: 1 });
    const perCell = new Map<number, number>();
    for (const cell of nav.samples.cellOf) perCell.set(cell, (perCell.get(cell) ?? 0) + 1);
    expect(Math.max(...perCell.values())).toBe(2);
  });
});

describe('building anew', () => {
  it('takes over storeys that did not change', () => {
    const input = randomPlan('storeys', 1);
    const before = buildNav(input);
    const edited = { ...input, floors: [{ ...input.floors[0]! }, input.floors[1]!] };
    const after = buildNav(edited, { previous: before });
    expect(after.floors[1]).toBe(before.floors[1]);
    expect(after.floors[0]).not.toBe(before.floors[0]);
    expect(after.samples).toEqual(before.samples);
    expect([...after.x]).toEqual([...before.x]);
  });
});
