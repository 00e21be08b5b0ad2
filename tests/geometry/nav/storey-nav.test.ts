import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { clearFloor } from '../../../src/geometry/nav/clearance/clear-floor';
import { isSameSurface, storeyNav } from '../../../src/geometry/nav/storey-nav';
import { storeySurface } from '../../../src/geometry/nav/storey-surface';
import { levelWalk, openWalk } from '../../../src/geometry/nav/walk';
import { cases } from '../../support/cases';
import { building, flightNorth, FloorDrawing } from './plans';
import { randomPlan } from './random-plans';

const joins = (storey: number) => ({ kind: 'storey', storey }) as const;

/** Two storeys with a stair between them; something stands on the upper one. */
function twoStoreys(thing: number) {
  const ground = new FloorDrawing().floor(0, 0, 10, 12).solid(1, 1, 2, 3);
  const upper = new FloorDrawing()
    .floor(0, 0, 10, 12)
    .solid(4, 4, 6, 8)
    .solid(thing, 1, thing + 1, 2);
  const flight = flightNorth(ground, 0, { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 }, joins(0), joins(1));
  return buildNav(building([ground.build(), upper.build()], [flight]));
}

/** Widths and places of narrow lines, whatever their order. */
const lines = (narrows: ReturnType<typeof clearFloor>['narrows'], storey: number): string[] =>
  narrows
    .filter(({ ends: [[on]] }) => on === storey)
    .map(({ width, ends }) => [width, ...ends.flat()].map((value) => value.toFixed(9)).join(' '))
    .toSorted();

describe('the floor of a storey by itself', () => {
  it('has the narrow places that it has in the whole plan when nobody leaves the storey', () => {
    for (let seed = 1; seed <= cases(20); seed++) {
      const whole = buildNav(randomPlan('storeys', seed));
      const all = clearFloor(levelWalk(whole, new Uint8Array(whole.input.doorCount)), 2.5);
      let found = 0;
      whole.floors.forEach((_, storey) => {
        const own = clearFloor(openWalk(storeyNav(whole, storey).nav), 2.5);
        expect(lines(own.narrows, storey)).toEqual(lines(all.narrows, storey));
        expect(own.nav.storeyStart[storey + 1]! - own.nav.storeyStart[storey]!).toBe(
          all.nav.storeyStart[storey + 1]! - all.nav.storeyStart[storey]!,
        );
        found += own.narrows.length;
      });
      expect(found).toBe(all.narrows.length);
    }
  });

  it('is the same when something is moved on another storey, and another when it is moved on its own', () => {
    const [before, after] = [twoStoreys(1), twoStoreys(2)];
    expect(isSameSurface(storeyNav(before, 0), storeyNav(after, 0))).toBe(true);
    expect(isSameSurface(storeyNav(before, 1), storeyNav(after, 1))).toBe(false);
  });

  it('is the very same object over an edit of another storey', () => {
    const before = twoStoreys(1);
    const mesh = before.floors[0]!;
    // What takes a storey over keeps its mesh.
    const after = { ...twoStoreys(2), floors: [mesh, twoStoreys(2).floors[1]!] };
    expect(storeySurface(after, 0)).toBe(storeySurface(before, 0));
    expect(storeySurface(after, 1)).not.toBe(storeySurface(before, 1));
    expect(storeySurface(after, 1)).toBe(storeySurface(after, 1));
  });

  it('has no doors of others on a storey without floor', () => {
    const below = new FloorDrawing().floor(0, 0, 4, 4).floor(4, 0, 8, 4).barrier([4, 0], [4, 4], 0);
    const nav = buildNav(building([below.build(), new FloorDrawing().build()]));
    expect(nav.doorHalfEdges.length).toBeGreaterThan(0);
    expect([...storeyNav(nav, 1).nav.doorHalfEdges]).toEqual([]);
    expect(storeyNav(nav, 0).nav.doorHalfEdges).toHaveLength(nav.doorHalfEdges.length);
  });

  it('is nothing on a storey without floor', () => {
    const nav = buildNav(
      building([new FloorDrawing().build(), new FloorDrawing().floor(0, 0, 4, 4).build()]),
    );
    expect(storeyNav(nav, 0).nav.triangleCount).toBe(0);
    expect(clearFloor(openWalk(storeyNav(nav, 0).nav), 2.5).narrows).toEqual([]);
    expect(storeyNav(nav, 1).nav.triangleCount).toBe(nav.triangleCount);
  });
});
