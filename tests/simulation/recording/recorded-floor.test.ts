import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { RingClass, type NavInput } from '../../../src/geometry/nav/floor-input';
import { placeOnSheet } from '../../../src/simulation/recording/played-crowd';
import { building, FloorDrawing, flightNorth, rectangle } from '../../geometry/nav/plans';
import { crowdRun, recorded } from './recorded-scenes';

/** Two flights side by side over a landing at 1.5 m north of them, so far from each other. */
function dogleg(gap: number): NavInput {
  const ground = new FloorDrawing().floor(0, 0, 4 + gap, 8);
  const upper = new FloorDrawing().floor(0, 0, 4 + gap, 2);
  const outline = ground.ring(rectangle(0, 0, 4 + gap, 8), RingClass.outline);
  const landing = { kind: 'landing', landing: 0 } as const;
  const up = { x0: 0, x1: 2, y0: 2, y1: 6, rise: 1.5 };
  const down = { x0: 2 + gap, x1: 4 + gap, y0: 2, y1: 6, rise: 1.5, up: 'south' } as const;
  const flights = [
    flightNorth(ground, 0, up, { kind: 'storey', storey: 0 }, landing),
    flightNorth(ground, 0, down, landing, { kind: 'storey', storey: 1 }),
  ];
  return building([ground.build(), upper.build()], flights, [{ storey: 0, outlines: [outline], z: 1.5 }]);
}

const floorOf = (input: NavInput, elevations: readonly number[]) => {
  const nav = buildNav(input);
  const run = crowdRun({ nav, exits: [] }, []);
  return { nav: run.floor.nav, ...recorded(run, 0, elevations).floor };
};

/** Heights of all corners of all triangles, by plan place. */
function heights({ nav, head, sheetOf }: ReturnType<typeof floorOf>): [number, number, number][] {
  const spot = new Float64Array(3);
  return Array.from({ length: 3 * nav.triangleCount }, (_, h): [number, number, number] => {
    placeOnSheet(head.sheets[sheetOf[Math.floor(h / 3)]!]!, head.origin, nav.x[h]!, nav.y[h]!, spot);
    return [spot[0]!, spot[1]!, spot[2]!];
  });
}

describe('the floor that a recording tells of', () => {
  it.each([
    [0, 'drawn on the storey'],
    [0.4, 'a copy over the floor below'],
  ])('has landings at their height, %f m between the flights: %s', (gap) => {
    const made = floorOf(dogleg(gap), [10, 13]);
    const planes = made.head.sheets.map(({ flight, low, high }) => [flight < 0, low, high]);
    expect(planes).toContainEqual([true, 11.5, 11.5]);
    expect(planes).toContainEqual([false, 10, 11.5]);
    expect(planes).toContainEqual([false, 11.5, 13]);
    // Where one can walk from sheet to sheet both have the same height.
    const all = heights(made);
    let met = 0;
    made.nav.twin.forEach((across, h) => {
      if (across < 0 || made.sheetOf[Math.floor(across / 3)] === made.sheetOf[Math.floor(h / 3)]) return;
      const other = all[across % 3 === 2 ? across - 2 : across + 1]!;
      all[h]!.forEach((value, axis) => expect(value).toBeCloseTo(other[axis]!, 6));
      met++;
    });
    expect(met).toBeGreaterThan(7);
    // North of the flights nobody who came up them is at the height of the storey.
    const north = all.filter(([, y]) => y > 6.5).map(([, , z]) => z);
    expect(new Set(north)).toEqual(new Set(gap === 0 ? [11.5] : [10, 11.5]));
  });

  it('has frames the nearest whole number of steps apart, at least one', () => {
    const { nav } = floorOf(dogleg(0), [0, 3]);
    const steps = (dt: number, framesASecond: number): number =>
      recorded(crowdRun({ nav, exits: [] }, [], dt), 0, [0, 3], framesASecond).floor.head.frameSteps;
    expect([steps(0.01, 10), steps(0.04, 10), steps(0.05, 25), steps(0.05, 1000)]).toEqual([10, 3, 1, 1]);
  });
});
