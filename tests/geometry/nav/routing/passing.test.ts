import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import { RingClass } from '../../../../src/geometry/nav/floor-input';
import { locate } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import { flightKey, storeyKey } from '../../../../src/geometry/nav/routing/gates';
import { newWaypoint } from '../../../../src/geometry/nav/routing/route-field';
import { Routes } from '../../../../src/geometry/nav/routing/routes';
import { tautGraph } from '../../../../src/geometry/nav/routing/taut-graph';
import { nearestWay } from '../../../../src/geometry/nav/shortest-path';
import { levelWalk, openWalk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { building, flightNorth, FloorDrawing, rectangle } from '../plans';
import { apart, EQUAL, points, randomNav, randomPlace } from './random-floors';

const drawn = (draw: (drawing: FloorDrawing) => unknown): Nav => {
  const drawing = new FloorDrawing();
  draw(drawing);
  return buildNav(building([drawing.build()]));
};

/** Two rooms side by side with two doors: 0 at y = 1 … 2, its line up; 1 at y = 8 … 9, its line down. */
const twoDoors = (): Nav =>
  drawn((d) =>
    d
      .floor(0, 0, 10, 10)
      .solid(4.9, 0, 5.1, 1)
      .solid(4.9, 2, 5.1, 8)
      .solid(4.9, 9, 5.1, 10)
      .barrier([5, 1], [5, 2], 0)
      .barrier([5, 9], [5, 8], 1),
  );

const at = (nav: Nav, x: number, y: number) => locate(nav, 0, x, y)!;

function distance(routes: Routes, nav: Nav, from: readonly [number, number], to: readonly [number, number]) {
  const { triangle, x, y } = at(nav, ...from);
  return routes.fieldTo(points([at(nav, ...to)])).distanceAt(triangle, x, y);
}

describe('doors that are passed one way', () => {
  it('let through from the left of their line to its right, or the other way', () => {
    const nav = twoDoors();
    const graph = tautGraph(nav);
    const [west, east] = [
      [2, 1.5],
      [8, 1.5],
    ] as const;
    const free = new Routes(graph);
    const around = nearestWay(openWalk(nav, Uint8Array.of(1, 0)), at(nav, ...west), [
      at(nav, ...east),
    ])!.length;
    expect(distance(free, nav, west, east)).toBeCloseTo(6, 9);
    expect(distance(free, nav, east, west)).toBeCloseTo(6, 9);
    const forwards = new Routes(graph, { oneWay: new Map([[0, 'forwards']]) });
    expect(distance(forwards, nav, west, east)).toBeCloseTo(6, 9);
    expect(distance(forwards, nav, east, west)).toBeCloseTo(around, 9);
    const backwards = new Routes(graph, { oneWay: new Map([[0, 'backwards']]) });
    expect(distance(backwards, nav, west, east)).toBeCloseTo(around, 9);
    expect(distance(backwards, nav, east, west)).toBeCloseTo(6, 9);
    // West of the second door is the right of its line.
    const both = new Routes(graph, {
      oneWay: new Map([
        [0, 'backwards'],
        [1, 'forwards'],
      ]),
    });
    expect(distance(both, nav, west, east)).toBe(Infinity);
    expect(distance(both, nav, east, west)).toBeCloseTo(6, 9);
    both.close([0]);
    expect(distance(both, nav, east, west)).toBeCloseTo(around, 9);
    both.close([1]);
    expect(distance(both, nav, east, west)).toBe(Infinity);
  });
});

describe('flights', () => {
  it('shut at all ends leave each storey by itself', () => {
    for (let seed = 1; seed <= cases(6); seed++) {
      const nav = randomNav('storeys', seed);
      const random = seededRandom(seed + 400);
      const keys = nav.input.flights.map((_, flight) => flightKey(nav, flight));
      const routes = new Routes(tautGraph(nav));
      const places = [randomPlace(nav, random)];
      const field = routes.fieldTo(points(places));
      routes.close(keys);
      const walk = levelWalk(nav, new Uint8Array(0));
      for (let i = 0; i < 30; i++) {
        const from = randomPlace(nav, random);
        const flights = [from, places[0]!].map((p) => nav.sheets[nav.sheetOf[p.triangle]!]!.flight);
        if (flights.some((flight) => flight >= 0) || from.storey === places[0]!.storey) continue;
        expect(nearestWay(walk, from, places)).toBeNull();
        expect(field.distanceAt(from.triangle, from.x, from.y)).toBe(Infinity);
      }
      routes.open(keys);
      for (let i = 0; i < 20; i++) {
        const from = randomPlace(nav, random);
        const exact = nearestWay(openWalk(nav), from, places)?.length ?? Infinity;
        expect(apart(field.distanceAt(from.triangle, from.x, from.y), exact)).toBeLessThan(EQUAL);
      }
    }
  });

  it('shut between storeys are walked on from the storey that they belong to', () => {
    let found = 0;
    for (let seed = 1; seed <= cases(12); seed++) {
      const nav = randomNav('storeys', seed);
      const random = seededRandom(seed + 300);
      const places = Array.from({ length: 3 }, () => randomPlace(nav, random));
      const field = new Routes(tautGraph(nav), { shut: [storeyKey(nav)] }).fieldTo(points(places));
      const walk = levelWalk(nav, new Uint8Array(0));
      const drawn = Array.from({ length: 400 }, () => randomPlace(nav, random));
      const onFlights = drawn.filter(({ triangle }) => nav.sheets[nav.sheetOf[triangle]!]!.flight >= 0);
      for (const from of [...drawn.slice(0, 30), ...onFlights.slice(0, 10)]) {
        const exact = nearestWay(walk, from, places)?.length ?? Infinity;
        if (exact < Infinity && onFlights.includes(from)) found++;
        expect(apart(field.distanceAt(from.triangle, from.x, from.y), exact)).toBeLessThan(EQUAL);
      }
    }
    expect(found).toBeGreaterThan(cases(8));
  });

  it('side by side at a landing lead through it', () => {
    const ground = new FloorDrawing();
    ground.floor(0, 0, 12, 12);
    const upper = new FloorDrawing();
    upper.floor(0, 0, 12, 12).solid(5, 6, 7, 9);
    const inside = ground.ring(rectangle(4, 4, 8, 12), RingClass.outline);
    const landing = { kind: 'landing', landing: 0 } as const;
    const flights = [
      flightNorth(
        ground,
        0,
        { x0: 5, x1: 6, y0: 6, y1: 9, rise: 1.5 },
        { kind: 'storey', storey: 0 },
        landing,
      ),
      flightNorth(ground, 0, { x0: 6, x1: 7, y0: 6, y1: 9, rise: 1.5, up: 'south' }, landing, {
        kind: 'storey',
        storey: 1,
      }),
    ];
    const storeys = [ground.build(), upper.build()];
    const nav = buildNav(building(storeys, flights, [{ storey: 0, outlines: [inside], z: 1.5 }]));
    const [low, high] = [locate(nav, 0, 2, 2)!, locate(nav, 1, 10, 2)!];
    const exact = nearestWay(openWalk(nav), low, [high])!.length;
    const field = new Routes(tautGraph(nav)).fieldTo(points([high]));
    expect(field.distanceAt(low.triangle, low.x, low.y)).toBeCloseTo(exact, 9);
  });

  it('that are passed upwards only lead up and not down', () => {
    const nav = randomNav('storeys', 2);
    const up = new Map(nav.input.flights.map((_, flight) => [flightKey(nav, flight), 'forwards'] as const));
    const [low, high] = [locate(nav, 0, 7, 2)!, locate(nav, 1, 11, 2)!];
    const routes = new Routes(tautGraph(nav), { oneWay: up });
    const exact = nearestWay(openWalk(nav), low, [high])!.length;
    expect(routes.fieldTo(points([high])).distanceAt(low.triangle, low.x, low.y)).toBeCloseTo(exact, 6);
    expect(routes.fieldTo(points([low])).distanceAt(high.triangle, high.x, high.y)).toBe(Infinity);
  });
});

describe('a door whose end stands free on the floor', () => {
  it('is walked round when it is shut', () => {
    const nav = drawn((d) => d.floor(0, 0, 10, 10).barrier([5, 0], [5, 4], 0).barrier([5, 4], [5, 6], 1));
    const routes = new Routes(tautGraph(nav));
    const field = routes.fieldTo(points([at(nav, 8, 2)]));
    const { triangle, x, y } = at(nav, 2, 2);
    const ask = (): number => field.distanceAt(triangle, x, y);
    expect(ask()).toBeCloseTo(6, 9);
    routes.close([0]);
    expect(ask()).toBeCloseTo(2 * Math.hypot(3, 2), 9);
    routes.close([1]);
    expect(ask()).toBeCloseTo(2 * Math.hypot(3, 4), 9);
    routes.open([0]);
    expect(ask()).toBeCloseTo(6, 9);
  });
});

describe('what leads nowhere', () => {
  it('no targets, no floor, doors that are none', () => {
    const nav = twoDoors();
    const routes = new Routes(tautGraph(nav));
    const none = routes.fieldTo([]);
    const { triangle, x, y } = at(nav, 2, 2);
    const next = newWaypoint();
    none.ask(triangle, x, y, next);
    expect(next).toEqual({ distance: Infinity, x, y, target: -1 });
    expect(none.targetAt(triangle, x, y)).toBe(-1);
    routes.close([-1, 99]);
    routes.open([99, 0]);
    expect(tautGraph(buildNav(building([])))).toMatchObject({ nodeCount: 0, arcCount: 0 });
  });

  it('every door shut, and a target behind it that comes back', () => {
    const nav = twoDoors();
    const routes = new Routes(tautGraph(nav));
    const field = routes.fieldTo(points([at(nav, 8, 1.5)]));
    const { triangle, x, y } = at(nav, 2, 1.5);
    routes.close([0, 1]);
    expect(field.distanceAt(triangle, x, y)).toBe(Infinity);
    expect(field.targetAt(triangle, x, y)).toBe(-1);
    routes.close([0, 1]);
    routes.open([1]);
    expect(field.distanceAt(triangle, x, y)).toBeGreaterThan(6);
    routes.open([0]);
    expect(field.distanceAt(triangle, x, y)).toBeCloseTo(6, 9);
  });

  it.each([
    ['on a corner of a wall', 4.9, 2],
    ['on a door', 5, 1.5],
    ['where a door meets a wall', 5, 2],
    ['in a corner of the room', 0, 0],
  ])('asks and targets %s', (_, x, y) => {
    const nav = twoDoors();
    const [here, there] = [at(nav, x, y), at(nav, 8.5, 6)];
    const routes = new Routes(tautGraph(nav));
    const exact = nearestWay(openWalk(nav), here, [there])!.length;
    expect(routes.fieldTo(points([there])).distanceAt(here.triangle, here.x, here.y)).toBeCloseTo(exact, 6);
    expect(routes.fieldTo(points([here])).distanceAt(there.triangle, there.x, there.y)).toBeCloseTo(exact, 6);
    expect(routes.fieldTo(points([here])).distanceAt(here.triangle, here.x, here.y)).toBe(0);
  });
});
