import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import { locate } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import { flightKey } from '../../../../src/geometry/nav/routing/gates';
import { pacedNav, placeOn, type FlightPace } from '../../../../src/geometry/nav/routing/paced-nav';
import { newWaypoint } from '../../../../src/geometry/nav/routing/route-field';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';
import { cases } from '../../../support/cases';
import { building, flightNorth, FloorDrawing } from '../plans';
import { apart, EQUAL, MOVES, points, randomDoors, randomNav, randomPlace } from './random-floors';
import { TimeOracle } from './time-oracle';

const randomPaces = (nav: Nav, random: Random): FlightPace[] =>
  nav.input.flights.map(() => ({ up: random.between(0.6, 3.5), down: random.between(0.6, 3.5) }));

describe('quickest ways on a surface with paces', () => {
  it.each(MOVES)('are as long as a net of places over the ends of flights tells, %s', (_, move) => {
    let ways = 0;
    let over = 0;
    let off = 0;
    for (let seed = 1; seed <= cases(12); seed++) {
      const random = seededRandom(seed + 900);
      const nav = randomNav('storeys', seed, move);
      const paces = randomPaces(nav, random);
      const paced = pacedNav(nav, paces);
      const oracle = new TimeOracle(nav, paces, 17);
      const end = randomPlace(nav, random);
      const field = new Routes(tautGraph(paced)).fieldTo(points([placeOn(nav, paced, end)]));
      const exact = oracle.to(end);
      for (let i = 0; i < 25; i++) {
        const from = randomPlace(nav, random);
        const { triangle, x, y } = placeOn(nav, paced, from);
        const [found, told] = [field.distanceAt(triangle, x, y), exact(from)];
        if (told === Infinity) {
          expect(found).toBe(Infinity);
          continue;
        }
        ways++;
        if (from.storey !== end.storey) over++;
        off += told - found;
        // Places of the net stand a hair off the walls.
        expect(found, `${seed} ${i}`).toBeLessThan(told + 1e-4);
        expect(found, `${seed} ${i}`).toBeGreaterThan(told - 4 * oracle.slack);
      }
    }
    expect(ways).toBeGreaterThan(cases(200));
    expect(over).toBeGreaterThan(cases(50));
    // A way that is moved a little aside gets longer by the square of it.
    expect(off / ways).toBeLessThan(1e-3);
  });

  it('are the shortest where nothing has a pace of its own', () => {
    const nav = randomNav('storeys', 3);
    expect(pacedNav(nav, [])).toBe(nav);
    expect(
      pacedNav(
        nav,
        nav.input.flights.map(() => ({ up: 1, down: 1 })),
      ),
    ).toBe(nav);
  });

  /** Two storeys of 30 × 10 m, and two flights of 5 m along the slope, 3 m high: 0 at x = 2 … 3, 1 at x = 20 … 21, low at y = 2. */
  const twoStairs = (): Nav => {
    const [ground, upper] = [new FloorDrawing().floor(0, 0, 30, 10), new FloorDrawing().floor(0, 0, 30, 10)];
    const flights = [2, 20].map((x0) =>
      flightNorth(
        ground,
        0,
        { x0, x1: x0 + 1, y0: 2, y1: 6, rise: 3 },
        { kind: 'storey', storey: 0 },
        { kind: 'storey', storey: 1 },
      ),
    );
    upper.solid(2, 2, 3, 6).solid(20, 2, 21, 6);
    return buildNav(building([ground.build(), upper.build()], flights));
  };

  const along = (nav: Nav, paces: readonly (FlightPace | null)[], closed: readonly number[] = []) => {
    const paced = pacedNav(nav, paces);
    const routes = new Routes(tautGraph(paced), { shut: closed });
    return (from: readonly [number, number, number], to: readonly [number, number, number]): number => {
      const [start, end] = [from, to].map((place) => placeOn(nav, paced, locate(nav, ...place)!));
      return routes.fieldTo(points([end!])).distanceAt(start!.triangle, start!.x, start!.y);
    };
  };
  /** Above the first flight, and below it. */
  const [HIGH, LOW] = [
    [1, 2.5, 7],
    [0, 2.5, 1],
  ] as const;

  it('lead down slowly where that is near, and over another stair where that is quicker', () => {
    const nav = twoStairs();
    const far = 2 * Math.hypot(17.5, 1);
    const pace = (up: number, down: number): FlightPace => ({ up, down });
    expect(along(nav, [])(HIGH, LOW)).toBeCloseTo(1 + 5 + 1, 9);
    expect(along(nav, [pace(9, 2), null])(HIGH, LOW)).toBeCloseTo(1 + 5 * 2 + 1, 9);
    expect(along(nav, [pace(9, 2), null])(LOW, HIGH)).toBeCloseTo(far + 5, 9);
    expect(along(nav, [pace(2, 9), null])(HIGH, LOW)).toBeCloseTo(far + 5, 9);
    expect(along(nav, [pace(2, 9), null])(LOW, HIGH)).toBeCloseTo(1 + 5 * 2 + 1, 9);
    expect(along(nav, [pace(9, 9), pace(3, 0.5)])(HIGH, LOW)).toBeCloseTo(far + 2.5, 9);
    expect(along(nav, [pace(12, 12), pace(3, 0.5)])(LOW, HIGH)).toBeCloseTo(far + 15, 9);
  });

  it('begin and end on flights, and are none where none leads', () => {
    const nav = twoStairs();
    const quick = along(nav, [{ up: 3, down: 2 }, null]);
    // Half way up the first flight: 2.5 m along the slope.
    const HALF = [0, 2.5, 4] as const;
    expect(quick(HALF, LOW)).toBeCloseTo(2.5 * 2 + 1, 9);
    expect(quick(LOW, HALF)).toBeCloseTo(2.5 * 3 + 1, 9);
    expect(quick(HALF, HIGH)).toBeCloseTo(2.5 * 3 + 1, 9);
    expect(quick(HIGH, HALF)).toBeCloseTo(2.5 * 2 + 1, 9);
    expect(quick(HALF, [0, 2.5, 4.8])).toBeCloseTo(3, 9);
    expect(quick(HALF, [0, 2.9, 4])).toBeCloseTo(0.4, 9);
    const keys = nav.input.flights.map((_, flight) => flightKey(nav, flight));
    const shut = along(nav, [{ up: 3, down: 2 }, null], keys);
    expect(shut(HIGH, LOW)).toBe(Infinity);
    expect(shut(HALF, LOW)).toBe(Infinity);
    expect(shut(HALF, [0, 2.5, 4.8])).toBeCloseTo(3, 9);
  });

  it('are told step by step: what is walked towards the next place is what is left less', () => {
    let steps = 0;
    for (let seed = 1; seed <= cases(20); seed++) {
      const random = seededRandom(seed + 70);
      const nav = randomNav('storeys', seed);
      const paces = randomPaces(nav, random);
      const paced = pacedNav(nav, paces);
      const field = new Routes(tautGraph(paced)).fieldTo(
        points([placeOn(nav, paced, randomPlace(nav, random))]),
      );
      const next = newWaypoint();
      for (let i = 0; i < 40; i++) {
        const { triangle, x, y } = placeOn(nav, paced, randomPlace(nav, random));
        field.ask(triangle, x, y, next);
        if (next.distance === Infinity) continue;
        const before = next.distance;
        const away = Math.hypot(next.x - x, next.y - y);
        const step = Math.min(1e-3, away / 2);
        const [dx, dy] = [((next.x - x) / away) * step, ((next.y - y) / away) * step];
        const { flight, stretch } = paced.sheets[paced.sheetOf[triangle]!]!;
        const rise = dx * stretch.nx + dy * stretch.ny;
        const { up, down } = flight < 0 ? { up: 1, down: 1 } : paces[flight]!;
        const cost = step + (rise * (up - down)) / (up + down);
        steps++;
        expect(field.distanceAt(triangle, x + dx, y + dy)).toBeCloseTo(before - cost, 7);
      }
    }
    expect(steps).toBeGreaterThan(cases(500));
  });

  it('are right again after doors and flights were shut and opened', () => {
    for (let seed = 1; seed <= cases(12); seed++) {
      const random = seededRandom(seed + 40);
      const nav = randomNav('storeys', seed);
      const paced = pacedNav(nav, randomPaces(nav, random));
      const graph = tautGraph(paced);
      const keys = [
        ...randomDoors(nav, random, 1).shut,
        ...nav.input.flights.map((_, flight) => flightKey(nav, flight)),
      ];
      const places = points([placeOn(nav, paced, randomPlace(nav, random))]);
      const routes = new Routes(graph);
      const field = routes.fieldTo(places);
      const shut = new Set<number>();
      for (let turn = 0; turn < 8; turn++) {
        const key = keys[random.index(keys.length)]!;
        if (shut.delete(key)) routes.open([key]);
        else {
          shut.add(key);
          routes.close([key]);
        }
        const anew = new Routes(graph, { shut: [...shut] }).fieldTo(places);
        for (let i = 0; i < 15; i++) {
          const { triangle, x, y } = placeOn(nav, paced, randomPlace(nav, random));
          expect(apart(field.distanceAt(triangle, x, y), anew.distanceAt(triangle, x, y))).toBeLessThan(
            EQUAL,
          );
        }
      }
    }
  });
});
