import { BoxIndex } from '../../index/box-index';
import { segmentDistance } from '../../plane/segment-distance';
import { nextHalfEdge } from '../../plane/triangulation';
import { cornerAngles } from '../finish-nav';
import type { Nav } from '../nav';
import { walkOf, type Walk } from '../walk';

/** A line on which the floor ends though nothing stands there: one comes out of a door before which nothing is drawn. */
export interface Outlet {
  /** Number of the door in the nav. */
  readonly door: number;
  readonly storey: number;
  /** Its ends, metres, in plan. */
  readonly a: readonly [x: number, y: number];
  readonly b: readonly [x: number, y: number];
}

/** Walls, lines less than this apart touch, metres. */
const ROUNDING = 1e-6;

/** By number of the door: the walls (half-edges without twin) of its storey's own floor that lie on an outlet. O((walls + outlets) · log outlets). */
export function outletWalls(nav: Nav, outlets: readonly Outlet[]): ReadonlyMap<number, readonly number[]> {
  const { x, y, twin, sheetOf, sheets, origin } = nav;
  const [ox, oy] = origin;
  const boxes = new Float64Array(4 * outlets.length);
  outlets.forEach(({ a, b }, i) => {
    const [minX, maxX] = [Math.min(a[0], b[0]) - ROUNDING, Math.max(a[0], b[0]) + ROUNDING];
    const [minY, maxY] = [Math.min(a[1], b[1]) - ROUNDING, Math.max(a[1], b[1]) + ROUNDING];
    boxes.set([minX - ox, minY - oy, maxX - ox, maxY - oy], 4 * i);
  });
  const index = new BoxIndex(boxes);
  const walls = new Map<number, number[]>();
  for (let h = 0; h < twin.length; h++) {
    if (twin[h]! >= 0) continue;
    const { storey, flight } = sheets[sheetOf[Math.floor(h / 3)]!]!;
    if (flight >= 0) continue;
    const isOn = ({ a, b }: Outlet, end: number): boolean =>
      segmentDistance(x[end]!, y[end]!, a[0] - ox, a[1] - oy, b[0] - ox, b[1] - oy) <= ROUNDING;
    for (const i of index.search(x[h]!, y[h]!, x[h]!, y[h]!)) {
      const outlet = outlets[i]!;
      if (outlet.storey !== storey || !isOn(outlet, h) || !isOn(outlet, nextHalfEdge(h))) continue;
      const before = walls.get(outlet.door);
      if (before) before.push(h);
      else walls.set(outlet.door, [h]);
      break;
    }
  }
  return walls;
}

/**
 * The walk with free ground before some walls, at least `reach` metres of it in every direction from them: what goes out there bulges beyond the end
 * of the floor. Half-edges of the walk keep their numbers, those of the ground come after. The ground is of the sheet of the wall, and
 * may lie over other floor, of which it knows nothing; in the nav it has neither a place in a triangulation nor samples, so that this is for looking around (`sightAround`)
 * alone. O(half-edges); the walk itself where there are no such walls.
 */
export function walkWithGround(walk: Walk, walls: Iterable<readonly number[]>, reach: number): Walk {
  const { nav } = walk;
  const runs = [...walls].flatMap((each) => runsOf(nav, each));
  if (runs.length === 0) return walk;
  const twin = [...walk.twin];
  const added = { x: [] as number[], y: [] as number[], sheetOf: [] as number[] };
  for (const run of runs) {
    const first = twin.length;
    const { points, apex } = groundBefore(nav, run, reach);
    const last = points.length - 2;
    for (let i = 0; i <= last; i++) {
      const t = first + 3 * i;
      // The first and the last edge lie beside the run, whose edges the others are, the last of them first.
      const wall = run[run.length - i] ?? -1;
      for (const [px, py] of [points[i]!, points[i + 1]!, apex]) {
        added.x.push(px);
        added.y.push(py);
      }
      added.sheetOf.push(nav.sheetOf[Math.floor(run[0]! / 3)]!);
      twin.push(wall, i < last ? t + 5 : -1, i > 0 ? t - 2 : -1);
      if (wall >= 0) twin[wall] = t;
    }
  }
  const angles = cornerAngles(Float64Array.from(added.x), Float64Array.from(added.y));
  const jump = new Int32Array(twin.length);
  jump.set(nav.jump);
  const grown = {
    ...nav,
    triangleCount: twin.length / 3,
    x: Float64Array.from([...nav.x, ...added.x]),
    y: Float64Array.from([...nav.y, ...added.y]),
    twin: Int32Array.from(twin),
    jump,
    cornerAngle: Float64Array.from([...nav.cornerAngle, ...angles]),
    sheetOf: Int32Array.from([...nav.sheetOf, ...added.sheetOf]),
  };
  return walkOf(grown, grown.twin);
}

type Point = readonly [x: number, y: number];

/** A triangle of ground on the right of a run of walls: its long side from the run's end to its beginning, with the run's points, and its apex. */
function groundBefore(
  { x, y }: Nav,
  run: readonly number[],
  reach: number,
): { readonly points: readonly Point[]; readonly apex: Point } {
  const last = nextHalfEdge(run.at(-1)!);
  const [from, to]: [Point, Point] = [
    [x[run[0]!]!, y[run[0]!]!],
    [x[last]!, y[last]!],
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  // Its sides rise by 45°, so that they are this far from the run.
  const beside = reach * 1.5;
  const ahead = length / 2 + beside;
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const between = run.toReversed().map((h): Point => [x[h]!, y[h]!]);
  return {
    points: [
      [to[0] + ux * beside, to[1] + uy * beside],
      to,
      ...between,
      [from[0] - ux * beside, from[1] - uy * beside],
    ],
    apex: [mx + uy * ahead, my - ux * ahead],
  };
}

/** Walls in runs, each of which begins where the one before it ends. O(walls²) of one door. */
function runsOf({ x, y }: Nav, walls: readonly number[]): readonly (readonly number[])[] {
  const follows = (h: number, before: number): boolean => {
    const end = nextHalfEdge(before);
    return x[h] === x[end] && y[h] === y[end];
  };
  const firsts = walls.filter((h) => !walls.some((before) => follows(h, before)));
  return firsts.map((first) => {
    const run = [first];
    for (let next = walls.find((h) => follows(h, first)); next !== undefined;) {
      run.push(next);
      const end = next;
      next = walls.find((h) => follows(h, end));
    }
    return run;
  });
}
