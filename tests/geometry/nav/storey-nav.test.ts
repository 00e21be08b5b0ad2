import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { clearFloor } from '../../../src/geometry/nav/clearance/clear-floor';
import type { FlightEnd, NavInput } from '../../../src/geometry/nav/floor-input';
import type { Nav } from '../../../src/geometry/nav/nav';
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

const off = (end: FlightEnd): FlightEnd => ({ ...end, ax: end.ax + 500, bx: end.bx + 500 });

/** Numbers of a surface whatever the nav is numbered by that it was made of. */
const asBuilt = (nav: Nav) => ({
  x: nav.x,
  y: nav.y,
  twin: nav.twin,
  doors: nav.doorHalfEdges,
  jumps: Array.from(nav.jump, (jump) => [nav.jumpX[jump], nav.jumpY[jump]]),
  sheets: Array.from(nav.sheetOf, (sheet) => {
    const { storey, flight, landing, stretch } = nav.sheets[sheet]!;
    return { storey, isFlight: flight >= 0, isLanding: landing >= 0, stretch };
  }),
});

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

  it('is another over an edit of its flights and landings that leaves its mesh, and then as a plan built anew has it', () => {
    let changed = 0;
    for (let seed = 1; seed <= cases(12); seed++) {
      const input = randomPlan('storeys', seed);
      const before = buildNav(input);
      before.floors.forEach((_, storey) => storeySurface(before, storey));
      const edits: readonly NavInput[] = [
        { ...input, flights: input.flights.map((flight) => ({ ...flight, rise: flight.rise + 1 })) },
        { ...input, landings: input.landings.map((landing) => ({ ...landing, z: landing.z + 0.3 })) },
        // From the floor itself, not from the landing that lies over it.
        {
          ...input,
          flights: input.flights.map((flight) => ({ ...flight, low: { ...flight.low, joins: joins(0) } })),
        },
        // Upper ends that lie on no floor: flights are joined to nothing there.
        { ...input, flights: input.flights.map((flight) => ({ ...flight, high: off(flight.high) })) },
      ];
      for (const edit of edits) {
        const after = buildNav(edit, { previous: before });
        const fresh = buildNav(structuredClone(edit));
        after.floors.forEach((mesh, storey) => {
          const surface = storeySurface(after, storey);
          expect(asBuilt(surface.nav)).toEqual(asBuilt(storeyNav(fresh, storey).nav));
          if (before.floors[storey] === mesh && surface !== storeySurface(before, storey)) changed++;
        });
      }
    }
    expect(changed).toBeGreaterThan(cases(12));
  });

  it('is another when a flight on the same floor climbs more, and is the longer for it', () => {
    const ground = new FloorDrawing().floor(0, 0, 10, 12);
    const flight = flightNorth(ground, 0, { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 }, joins(0), joins(1));
    const upper = new FloorDrawing().floor(0, 0, 10, 12).solid(4, 4, 6, 8);
    const input = building([ground.build(), upper.build()], [flight]);
    const before = buildNav(input);
    const after = buildNav(
      { ...input, flights: [{ ...flight, rise: 4 * Math.sqrt(3) }] },
      { previous: before },
    );
    expect(after.floors[0]).toBe(before.floors[0]);
    const [low, high] = [storeySurface(before, 0), storeySurface(after, 0)];
    expect(high).not.toBe(low);
    // 4 m run: slopes of 5 m, and of 8 m at sixty degrees.
    const factors = ({ nav }: typeof low): number[] =>
      [...new Set(Array.from(nav.sheetOf, (sheet) => nav.sheets[sheet]!.stretch.factor))].toSorted();
    expect(factors(low).map((each) => 4 * each)).toEqual([4, expect.closeTo(5, 9)]);
    expect(factors(high).map((each) => 4 * each)).toEqual([4, expect.closeTo(8, 9)]);
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
