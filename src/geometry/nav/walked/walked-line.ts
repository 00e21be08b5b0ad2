import { placeInRings } from '../../plane/place-in-rings';
import { ribbon, type Station } from './ribbon';
import { WIDE, type Nearby, type Surroundings } from './surroundings';

type Point = readonly [number, number];

/** So far to both sides of the taut way one may walk, metres, and in what steps it is looked for. */
const REACH = 1.2;
const ACROSS = 0.1;
const SIDE = Math.round(REACH / ACROSS);
/** At most so many steps aside from one station to the next: one turns off, one doesn't jump. */
const ASIDE = 4;
/** Nearer to a wall than this nobody walks where there is room, metres: shoulders, and a hand's breadth. */
const NEAR = 0.5;
/** What a metre right at a wall counts more than one in the middle of a wide way: near it, and as far as walls are felt at all. */
const WEIGHT = { near: 40, wide: 0.6 } as const;

/** A place of the way as it is walked, metres of the sheet, with the metres to the nearest wall (`WIDE` at most). */
export interface WalkedPlace {
  readonly at: Point;
  readonly room: number;
}

/** What a metre costs where walls are so near. */
export const dread = (room: number): number =>
  1 + WEIGHT.near * Math.max(0, 1 - room / NEAR) ** 2 + WEIGHT.wide * Math.max(0, 1 - room / WIDE) ** 2;

interface Choice extends WalkedPlace {
  /** Steps of `ACROSS` to the left. */
  readonly aside: number;
  readonly cost: number;
  readonly before: Choice | null;
}

/**
 * A taut line (`loosened`) on a sheet as a person walks it: from its start to its end, through the same doors and round the same sides of everything, but off the walls where
 * there is room, in the middle where there is little. At each station along the taut line one may be off it as far as nothing stands between, which
 * keeps what it leads round; of all such ways it is the one of least length, where a metre near a wall counts more (`dread`), to `ACROSS` exactly. Null where none is found, since a
 * gap is narrower than that can tell. O(stations · places² + walls near).
 */
export function walkedLine(around: Surroundings, line: readonly Point[]): readonly WalkedPlace[] | null {
  const stations = ribbon(line);
  const last = stations.length - 1;
  let here: readonly Choice[] = [];
  for (const [i, station] of stations.entries()) {
    const near = nearbyOf(around, station, stations[i - 1] ?? station);
    const places = i === 0 || i === last ? [0] : reachOf(near, station);
    const before = stations[i - 1];
    here =
      before === undefined
        ? [
            {
              at: [station.x, station.y],
              room: near.room(station.x, station.y),
              aside: 0,
              cost: 0,
              before: null,
            },
          ]
        : onward(near, before, station, here, places);
    if (here.length === 0) return null;
  }
  const way: WalkedPlace[] = [];
  for (let at: Choice | null = here[0]!; at !== null; at = at.before) way.push(at);
  return way.reverse();
}

const moved = ({ x, y, nx, ny }: Station, aside: number): Point => [
  x + nx * aside * ACROSS,
  y + ny * aside * ACROSS,
];

function nearbyOf(around: Surroundings, a: Station, b: Station): Nearby {
  const corners = [a, b].flatMap((each) => [moved(each, -SIDE), moved(each, SIDE)]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return around.around(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

/** How far aside one gets from a station with nothing between. */
function reachOf(near: Nearby, station: Station): readonly number[] {
  const found = [0];
  const { x, y, side } = station;
  for (const to of [-1, 1]) {
    if (side === -to) continue;
    for (let aside = to; Math.abs(aside) <= SIDE; aside += to) {
      if (!near.isFree([x, y], moved(station, aside), false)) break;
      found.push(aside);
    }
  }
  return found.sort((a, b) => a - b);
}

function onward(
  near: Nearby,
  before: Station,
  station: Station,
  from: readonly Choice[],
  places: readonly number[],
): readonly Choice[] {
  const [a, b]: [Point, Point] = [
    [before.x, before.y],
    [station.x, station.y],
  ];
  // What stands between the taut line and this one would be passed on its other side.
  const between = near.corners([
    from[0]!.at,
    from.at(-1)!.at,
    moved(station, places.at(-1)!),
    moved(station, places[0]!),
  ]);
  return places.flatMap((aside): Choice[] => {
    const at = moved(station, aside);
    const room = near.room(at[0], at[1]);
    const weight = dread(room);
    let best: Choice | null = null;
    for (const each of from) {
      if (Math.abs(each.aside - aside) > ASIDE) continue;
      const run = Math.hypot(at[0] - each.at[0], at[1] - each.at[1]);
      const cost = each.cost + (run * (weight + dread(each.room))) / 2;
      if (best !== null && cost >= best.cost) continue;
      if (!near.isFree(each.at, at, run <= room + each.room)) continue;
      const quad = [a, each.at, at, b];
      if (between.some(([x, y]) => placeInRings([quad], x, y, 0) === 'inside')) continue;
      best = { at, room, aside, cost, before: each };
    }
    return best === null ? [] : [best];
  });
}
