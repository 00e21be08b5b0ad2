import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { type NavInput, RingClass } from '../../../src/geometry/nav/floor-input';
import { locate } from '../../../src/geometry/nav/locate';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { shortestPath, type Way } from '../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../src/geometry/nav/walk';
import { asDrawn, building, flightNorth, FloorDrawing, rectangle, turnAndShift, type Move } from './plans';

type Place = readonly [storey: number, x: number, y: number];

function way(input: NavInput, from: Place, to: Place): Way | null {
  const nav = buildNav(input);
  expect(nav.unjoined).toEqual([]);
  return shortestPath(openWalk(nav), locate(nav, ...from)!, locate(nav, ...to)!);
}

/** A flight from (4…6, 4) up to (4…6, 8), rise 3, between two halls of 10 × 12 m, void above. */
function straight(move: Move = asDrawn, voidFrom = 4): NavInput {
  const ground = new FloorDrawing(move).floor(0, 0, 10, 12);
  const upper = new FloorDrawing(move).floor(0, 0, 10, 12);
  const flight = flightNorth(
    ground,
    0,
    { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 },
    { kind: 'storey', storey: 0 },
    { kind: 'storey', storey: 1 },
  );
  if (voidFrom < 8) upper.solid(4, voidFrom, 6, 8);
  return building([ground.build(), upper.build()], [flight]);
}

describe('a flight', () => {
  it.each([
    ['with its void', straight()],
    ['with a void over part of it', straight(asDrawn, 6)],
    ['without a void', straight(asDrawn, 9)],
  ])('is as long as its slope, %s', (_, input) => {
    const found = way(input, [0, 5, 1], [1, 5, 11])!;
    expect(found.length).toBeCloseTo(3 + 5 + 3, 9);
    expect(found.points).toEqual([
      [0, 5, 1],
      [0, 5, 4],
      [0, expect.closeTo(5, 9), expect.closeTo(8, 9)],
      [1, expect.closeTo(5, 9), expect.closeTo(8, 9)],
      [1, 5, 11],
    ]);
  });

  it('is entered over its short edges only, and what stands on it is on its storey', () => {
    // From beside the flight's middle onto it: round by its low end.
    expect(way(straight(), [0, 3.9, 6], [0, 4.1, 6])!.length).toBeCloseTo(
      // On the slope the middle lies 2.5 m up; the way bends at the flight's corner (4, 4).
      Math.hypot(0.1, 2) + Math.hypot(0.1, 2.5),
      9,
    );
  });

  it('is left on the storey above also where the way bends at its corner', () => {
    const { points } = way(straight(), [0, 5, 1], [1, 9.5, 8.5])!;
    expect(points.map(([storey, x, y]) => [storey, Math.round(x), Math.round(y)])).toEqual([
      [0, 5, 1],
      [0, 5, 4],
      [0, 6, 8],
      [1, 6, 8],
      [1, 10, 9],
    ]);
  });

  it('is the same turned and on a map', () => {
    const move = turnAndShift(1.234, 500_000, 4_000_000);
    const found = way(straight(move), [0, ...move([2, 1])], [1, ...move([8, 9])])!;
    // Unfolded: y of the upper floor is shifted by 1 (slope 5 for 4 of plan); the line stays inside the flight.
    const direct = Math.hypot(6, 9);
    const bent = way(straight(), [0, 2, 1], [1, 8, 9])!.length;
    expect(found.length).toBeCloseTo(bent, 6);
    expect(found.length).toBeGreaterThan(direct);
  });

  it('joins edges that are cut differently on either side, and ends a millimetre off', () => {
    const ground = new FloorDrawing().floor(0, 0, 10, 12);
    const upper = new FloorDrawing().solid(4, 4, 6, 8);
    // The upper floor begins a millimetre behind the flight's end, in three pieces.
    upper.ring(rectangle(0, 8.001, 4.7, 12), RingClass.floor);
    upper.ring(rectangle(4.7, 8.001, 5.1, 12), RingClass.floor);
    upper.ring(rectangle(5.1, 8.001, 10, 12), RingClass.floor);
    ground.barrier([4.4, 3], [4.4, 4]).barrier([5.3, 3.5], [5.3, 4]);
    const flight = flightNorth(
      ground,
      0,
      { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    );
    const input = building([ground.build(), upper.build()], [flight]);
    expect(way(input, [0, 5, 1], [1, 5, 11])!.length).toBeCloseTo(11, 2);
    expect(way(input, [0, 4.1, 1], [1, 5.9, 11])!.length).toBeLessThan(11.3);
  });

  it('that touches no floor is listed, and nothing is thrown', () => {
    const ground = new FloorDrawing().floor(0, 0, 10, 12);
    const upper = new FloorDrawing().floor(0, 9, 10, 12);
    const flight = flightNorth(
      ground,
      0,
      { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    );
    const nav = buildNav(building([ground.build(), upper.build()], [flight]));
    expect(nav.unjoined).toEqual([{ flight: 0, end: 'high' }]);
    expect(findPieces(nav).components).toBe(2);
  });
});

/** Two flights side by side that meet on a landing at 1.5 m, north of them. */
function dogleg(gap: number): NavInput {
  const ground = new FloorDrawing().floor(0, 0, 4 + gap, 8);
  const upper = new FloorDrawing().floor(0, 0, 4 + gap, 8);
  const outline = ground.ring(rectangle(0, 0, 4 + gap, 8), RingClass.outline);
  const landing = { kind: 'landing', landing: 0 } as const;
  const up = { x0: 0, x1: 2, y0: 2, y1: 6, rise: 1.5 };
  const down = { x0: 2 + gap, x1: 4 + gap, y0: 2, y1: 6, rise: 1.5, up: 'south' as const };
  const flights = [
    flightNorth(ground, 0, up, { kind: 'storey', storey: 0 }, landing),
    flightNorth(ground, 0, down, landing, { kind: 'storey', storey: 1 }),
  ];
  upper
    .solid(0, 2, 2, 8)
    .solid(2 + gap, 2, 4 + gap, 8)
    .solid(0, 6, 4 + gap, 8);
  return building([ground.build(), upper.build()], flights, [{ storey: 0, outlines: [outline], z: 1.5 }]);
}

describe('a landing', () => {
  const slope = Math.hypot(4, 1.5);

  it('that can only be reached by flights is the floor drawn there', () => {
    const input = dogleg(0);
    const nav = buildNav(input);
    expect(nav.sheets.filter((sheet) => sheet.landing >= 0)).toEqual([]);
    expect(way(input, [0, 1, 1], [1, 3, 1])!.length).toBeCloseTo(2 * Math.hypot(1, slope + 1), 6);
    // Its floor is reached from below by the flight.
    expect(way(input, [0, 1, 1], [0, 1, 7])!.length).toBeCloseTo(slope + 2, 9);
    expect(findPieces(nav).components).toBe(1);
  });

  it('is a copy at its height where the floor drawn there is reached on the storey itself', () => {
    const input = dogleg(0.4);
    const nav = buildNav(input);
    expect(nav.sheets.filter((sheet) => sheet.landing >= 0)).toHaveLength(1);
    // The floor under the landing is walked at its own height, through the gap between the flights.
    expect(way(input, [0, 2.2, 1], [0, 2.2, 7])!.length).toBeCloseTo(6, 9);
    const up = way(input, [0, 1, 1], [1, 3.4, 1])!.length;
    expect(up).toBeCloseTo(2 * Math.hypot(1, slope + 1) + 0.4, 6);
    // Copies have no samples: areas are those of the plan.
    const area = nav.samples.area.reduce((sum, part) => sum + part, 0);
    expect(area).toBeCloseTo(
      findPieces(nav).pieces.reduce((sum, piece) => sum + piece.area, 0),
      9,
    );
  });
});

describe('four flights, two over two', () => {
  // All filed under the ground storey: up north, back south, and again above; levels at 1.5, 3, 4.5 and 6 m.
  const ground = new FloorDrawing().floor(0, 0, 4.4, 8);
  const upper = new FloorDrawing().floor(0, 0, 4.4, 8).solid(0, 2, 4.4, 8);
  const outline = ground.ring(rectangle(0, 0, 4.4, 8), RingClass.outline);
  const landing = (index: number) => ({ kind: 'landing', landing: index }) as const;
  const west = { x0: 0, x1: 2, y0: 2, y1: 6, rise: 1.5 };
  const east = { x0: 2.4, x1: 4.4, y0: 2, y1: 6, rise: 1.5, up: 'south' as const };
  const flights = [
    flightNorth(ground, 0, west, { kind: 'storey', storey: 0 }, landing(0)),
    flightNorth(ground, 0, east, landing(0), landing(1)),
    flightNorth(ground, 0, west, landing(1), landing(2)),
    flightNorth(ground, 0, east, landing(2), { kind: 'storey', storey: 1 }),
  ];
  const landings = [1.5, 3, 4.5].map((z) => ({ storey: 0, outlines: [outline], z }));
  const input = building([ground.build(), upper.build()], flights, landings);

  it('are walked one after the other', () => {
    const slope = Math.hypot(4, 1.5);
    // Along the inner edges of the flights and over the gap between them at three landings.
    const found = way(input, [0, 2, 1], [1, 2.4, 1])!;
    expect(found.length).toBeCloseTo(4 * slope + 3 * 0.4 + 2, 6);
  });

  it('count their floor once', () => {
    const nav = buildNav(input);
    const ownFloor = [...nav.samples.storeyStart].slice(0, 2);
    const area = nav.samples.area.slice(...ownFloor).reduce((sum, part) => sum + part, 0);
    expect(area).toBeCloseTo(4.4 * 8, 9);
    expect(findPieces(nav).components).toBe(1);
  });
});

describe('a source on the joint of a flight', () => {
  it.each([
    ['at the low end', [0, 5, 4]],
    ['at the high end, said to be on the storey above', [1, 5, 8]],
    ['on the corner of the low end', [0, 4, 4]],
    ['on the corner of the high end', [1, 6, 8]],
  ] satisfies [string, Place][])('sees both sides, %s', (_, at: Place) => {
    const nav = buildNav(straight());
    const walk = openWalk(nav);
    const low = Math.abs(at[2] - 4) < 1;
    const [x] = [at[1]];
    const down = shortestPath(walk, locate(nav, ...at)!, locate(nav, 0, x, 2)!)!;
    const up = shortestPath(walk, locate(nav, ...at)!, locate(nav, 1, x, 10)!)!;
    expect(down.length).toBeCloseTo(low ? 2 : 7, 9);
    expect(up.length).toBeCloseTo(low ? 7 : 2, 9);
  });
});

describe('storeys laid out side by side in one plane', () => {
  it('measure the same as stacked storeys joined by a flight', () => {
    // One plane: hall 0…12, slope of 5 m, hall from 17 on; stacked: 4 m of plan, rise 3.
    const random = seededRandom(4);
    const blobs = Array.from({ length: 14 }, () => [
      random.between(0, 9),
      random.between(0, 10),
      random.between(0.3, 1.2),
    ]);
    const flat = new FloorDrawing().floor(0, 0, 10, 12).floor(4, 12, 6, 17).floor(0, 17, 10, 29);
    const ground = new FloorDrawing().floor(0, 0, 10, 12);
    const upper = new FloorDrawing().floor(0, 16, 10, 28);
    blobs.forEach(([x, y, size], i) => {
      const [x0, y0, s] = [x!, Math.min(y!, 11.5 - size!), size!];
      if (i % 2 === 0) {
        flat.solid(x0, y0, x0 + s, y0 + s);
        ground.solid(x0, y0, x0 + s, y0 + s);
      } else {
        flat.solid(x0, y0 + 17.5, x0 + s, y0 + s + 17.5);
        upper.solid(x0, y0 + 16.5, x0 + s, y0 + s + 16.5);
      }
    });
    const flight = flightNorth(
      ground,
      0,
      { x0: 4, x1: 6, y0: 12, y1: 16, rise: 3 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    );
    const plane = buildNav(building([flat.build()]));
    const stacked = buildNav(building([ground.build(), upper.build()], [flight]));
    const planeWalk = openWalk(plane);
    const stackedWalk = openWalk(stacked);
    for (let i = 0; i < 60; i++) {
      const a = [random.between(0, 10), random.between(0, 12)] as const;
      const b = [random.between(0, 10), random.between(16, 28)] as const;
      const [pa, pb] = [locate(plane, 0, ...a)!, locate(plane, 0, b[0], b[1] + 1)!];
      const [sa, sb] = [locate(stacked, 0, ...a)!, locate(stacked, 1, ...b)!];
      const expected = shortestPath(planeWalk, pa, pb)!.length;
      const found = shortestPath(stackedWalk, sa, sb)!;
      expect(found.length).toBeCloseTo(expected, 9);
      expect(found.points.some(([storey], k) => k > 0 && storey !== found.points[k - 1]![0])).toBe(true);
    }
    const area = (samples: Int32Array): number => samples.length;
    expect(area(distanceField(stackedWalk, [locate(stacked, 0, 5, 1)!]).samples)).toBe(stacked.samples.count);
  });
});
