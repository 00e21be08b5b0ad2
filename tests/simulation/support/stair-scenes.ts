import { assert } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import type { Preset } from '../../../src/simulation/models/presets';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import type { CrowdRun } from '../../../src/simulation/run-crowd';
import { building, FloorDrawing, flightNorth, rectangle } from '../../geometry/nav/plans';
import type { Box } from './scenes';

/** A floor of several storeys, in which all flights are stairs. */
export interface StairScene {
  readonly nav: Nav;
  readonly groups: readonly {
    readonly storey: number;
    readonly box: Box;
    readonly count: number;
    readonly exit: number;
  }[];
  readonly exits: readonly { readonly storey: number; readonly area: Box }[];
}

/** Riser and tread of the stairs here, metres: 0.165 by 0.28. */
export const SLOPE = 0.165 / 0.28;
/** Length along the slope, metres, and the same in plan. */
export const FLIGHT = 10;
const RUN = FLIGHT / Math.hypot(1, SLOPE);

/** Two halls one above the other's end, a flight of a width between, with everybody in one of them and the exit at the end of the other, `beyond` which its floor goes on. */
export function flightScene(width: number, way: 'up' | 'down', count: number, beyond = 0): StairScene {
  const [x0, x1] = [4 - width / 2, 4 + width / 2];
  const lower = new FloorDrawing().floor(0, -8 - beyond, 8, 0);
  const upper = new FloorDrawing().floor(0, RUN, 8, RUN + 8 + beyond);
  const box = { x0, x1, y0: 0, y1: RUN, rise: RUN * SLOPE };
  const flight = flightNorth(lower, 0, box, { kind: 'storey', storey: 0 }, { kind: 'storey', storey: 1 });
  const nav = buildNav(building([lower.build(), upper.build()], [flight]));
  const halls = [
    { full: [0, -7, 8, -0.5] as Box, end: [0, -8, 8, -7] as Box },
    { full: [0, RUN + 0.5, 8, RUN + 7] as Box, end: [0, RUN + 7, 8, RUN + 8] as Box },
  ];
  const [from, to] = way === 'up' ? [0, 1] : [1, 0];
  return {
    nav,
    groups: [{ storey: from, box: halls[from]!.full, count, exit: 0 }],
    exits: [{ storey: to, area: halls[to]!.end }],
  };
}

/** A run of a scene with everybody alike, put by chance: 1.2 m/s on level floor, 0.8 up and 1.0 down, radius 0.2 m. */
export function stairRun(
  { nav, groups, exits }: StairScene,
  { model, dt, inset }: Preset,
  seed: number,
): CrowdRun {
  const floor = guidedFloor(nav, new Uint8Array(nav.input.doorCount), inset, 0.4);
  const random = seededRandom(seed);
  const places: { readonly storey: number; readonly x: number; readonly y: number; readonly exit: number }[] =
    [];
  for (const { storey, box, count, exit } of groups) {
    const [x0, y0, x1, y1] = box;
    const most = places.length + count;
    for (let tries = 0; places.length < most; tries++) {
      assert(tries < 1e6, 'there is room for all');
      const [x, y] = [random.between(x0 + 0.2, x1 - 0.2), random.between(y0 + 0.2, y1 - 0.2)];
      if (places.every((p) => p.storey !== storey || Math.hypot(p.x - x, p.y - y) >= 0.4)) {
        places.push({ storey, x, y, exit });
      }
    }
  }
  const crowd = newCrowd(places.length);
  for (const [i, { storey, x, y, exit }] of places.entries()) {
    const at = locate(floor.nav, storey, x, y);
    assert(at?.gap === 0, 'everybody stands on floor', [x, y]);
    crowd.x[i] = at.x;
    crowd.y[i] = at.y;
    crowd.triangle[i] = at.triangle;
    crowd.guide[i] = exit;
  }
  crowd.radius.fill(0.2);
  crowd.speed.fill(1.2);
  crowd.speedUp.fill(0.8);
  crowd.speedDown.fill(1);
  const areas = exits.map(({ storey, area: [x0, y0, x1, y1] }) => ({
    storey,
    ring: rectangle(x0, y0, x1, y1),
  }));
  const guides = exits.map(({ storey, area: [x0, y0, x1, y1] }, exit) => {
    const middle = (y0 + y1) / 2;
    const field = floor.fieldTo([{ kind: 'segment', storey, a: [x0 + 0.2, middle], b: [x1 - 0.2, middle] }]);
    assert(field !== null, 'an exit is floor');
    return { field, exits: [exit] };
  });
  const ground = { stairs: new Uint8Array(nav.input.flights.length).fill(1), smoke: null };
  return { floor, crowd, guides, exits: areas, model, ground, dt };
}

/**
 * A stair of two flights with a landing on the storey between, where a door of the same width lets a full hall onto it: those from above and those
 * of the storey go down one flight to the exit. The first group comes from above.
 */
export function mergingScene(width: number, counts: readonly [number, number], door = width): StairScene {
  const [x0, x1, x2] = [0, width, 2 * width + 0.2];
  const lower = new FloorDrawing().floor(-4, -6, 6, 0);
  const middle = new FloorDrawing()
    .floor(x0, RUN, x2, RUN + width)
    .floor((x2 - door) / 2, RUN + width, (x2 + door) / 2, RUN + width + 0.2)
    .floor(-4, RUN + width + 0.2, 6, RUN + width + 8.2);
  const upper = new FloorDrawing().floor(-4, -8, 6, 0);
  const flight = { y0: 0, y1: RUN, rise: RUN * SLOPE };
  const flights = [
    flightNorth(
      lower,
      0,
      { ...flight, x0, x1 },
      { kind: 'storey', storey: 0 },
      { kind: 'storey', storey: 1 },
    ),
    flightNorth(
      middle,
      1,
      { ...flight, x0: x1 + 0.2, x1: x2, up: 'south' },
      { kind: 'storey', storey: 1 },
      { kind: 'storey', storey: 2 },
    ),
  ];
  return {
    nav: buildNav(building([lower.build(), middle.build(), upper.build()], flights)),
    groups: [
      { storey: 2, box: [-4, -8, 6, -0.3], count: counts[0], exit: 0 },
      { storey: 1, box: [-4, RUN + width + 0.5, 6, RUN + width + 8], count: counts[1], exit: 0 },
    ],
    exits: [{ storey: 0, area: [-4, -6, 6, -5] }],
  };
}
