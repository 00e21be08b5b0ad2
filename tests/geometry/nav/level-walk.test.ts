import { expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { locate } from '../../../src/geometry/nav/locate';
import { levelWalk, openWalk } from '../../../src/geometry/nav/walk';
import { building, flightNorth, FloorDrawing } from './plans';

const ground = new FloorDrawing().floor(0, 0, 10, 12);
const upper = new FloorDrawing().floor(0, 0, 10, 12);
const joins = (storey: number) => ({ kind: 'storey', storey }) as const;
const flight = flightNorth(ground, 0, { x0: 4, x1: 6, y0: 4, y1: 8, rise: 3 }, joins(0), joins(1));
const nav = buildNav(building([ground.build(), upper.solid(4, 4, 6, 8).build()], [flight]));
const NO_DOORS = new Uint8Array();

it.each([0, 1])(
  'walks each storey by itself: from %d all of it is reached, at the same distance, and none of the other',
  (storey) => {
    const from = locate(nav, storey, 1, 1)!;
    const level = distanceField(levelWalk(nav, NO_DOORS), [from]);
    const whole = distanceField(openWalk(nav, NO_DOORS), [from]);
    const lengths = new Map(Array.from(whole.samples, (s, i) => [s, whole.distances[i]!]));
    const [first, end] = [nav.samples.storeyStart[storey]!, nav.samples.storeyStart[storey + 1]!];
    expect([...level.samples].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: end - first }, (_, i) => first + i),
    );
    expect(lengths.size).toBe(nav.samples.count);
    level.samples.forEach((s, i) => {
      // Over one flight there is no way back that is shorter.
      expect(level.distances[i]!).toBeCloseTo(lengths.get(s)!, 9);
    });
  },
);
