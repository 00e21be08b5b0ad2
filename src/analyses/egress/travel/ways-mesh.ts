import { LineSetBuilder } from '../../../geometry/plane/line-set';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { ringWindings } from '../../../geometry/plane/ring-windings';
import { triangulate } from '../../../geometry/plane/triangulate';
import { nextHalfEdge, type Triangulation } from '../../../geometry/plane/triangulation';
import { planOf } from '../../../geometry/nav/locate';
import type { Walk } from '../../../geometry/nav/walk';
import type { Point } from '../../../model/schema/polygon';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { APART } from './apart';

/** A storey's floor of ways in triangles, furniture taken off it. */
export interface WaysMesh {
  readonly plane: Triangulation;
  /** Per half-edge: the one across, −1 = a wall, a shut door, a door of a room, an exit. */
  readonly across: Int32Array;
  /** Per half-edge: 1 where one fire shuts it off: it is shorter than two ways have to lie apart. */
  readonly narrow: Uint8Array;
  /** 1 = floor. */
  readonly inside: Uint8Array;
}

/**
 * Between the points that its outline is cut into, metres: so near to each other that edges across a corridor are about as long
 * as it is wide.
 */
const STEP = 1;
/** Points nearer than this, metres, are one. */
const SNAP = 1e-6;

/**
 * The floor of ways of a storey (by index) as `walk` has it, with the doors of its exits shut besides: their numbers in
 * `exits`. What stands free on it is left out, furniture of any length and all else that is smaller than two ways have to
 * lie apart: one doesn't escape round a bed. So no point lies within its floor, and what hangs together over one short edge
 * alone is one way. O(n log n) in its outline.
 */
export function waysMesh(
  plan: WalkingPlan,
  storey: number,
  walk: Walk,
  exits: ReadonlySet<number>,
): WaysMesh {
  const lines = new LineSetBuilder();
  const isFurniture = furnitureFinder(plan, storey);
  for (const loop of loopsOf(plan, storey, walk, exits)) {
    if (isHole(loop) && (diagonal(loop) < APART || loop.every(isFurniture))) continue;
    lines.add(
      loop.flatMap((a, i) => stepped(a, loop[(i + 1) % loop.length]!)),
      true,
    );
  }
  const built = lines.build();
  const plane = triangulate(built, { tolerance: SNAP });
  const windings = ringWindings(plane, new Uint8Array(built.closed.length), 1);
  const inside = Uint8Array.from(windings, (winding) => (winding > 0 ? 1 : 0));
  const across = Int32Array.from(plane.twin, (twin, h) => {
    const open = twin >= 0 && plane.edgeSet[h] === 0;
    return open && inside[Math.floor(h / 3)] === 1 && inside[Math.floor(twin / 3)] === 1 ? twin : -1;
  });
  const narrow = Uint8Array.from(across, (_, h) => {
    const [a, b] = [plane.corners[h]!, plane.corners[nextHalfEdge(h)]!];
    return Math.hypot(plane.x[b]! - plane.x[a]!, plane.y[b]! - plane.y[a]!) < APART ? 1 : 0;
  });
  return { plane, across, narrow, inside };
}

/** The outlines of the floor of ways in plan, floor on their left: holes run clockwise. */
function loopsOf(plan: WalkingPlan, storey: number, { twin }: Walk, exits: ReadonlySet<number>): Point[][] {
  const { nav } = plan;
  const { partOf, rooms } = floorParts(plan);
  const [from, to] = [nav.storeyStart[storey]!, nav.storeyStart[storey + 1]!];
  const isWay = (t: number): boolean => {
    if (t < from || t >= to) return false;
    const { flight, landing } = nav.sheets[nav.sheetOf[t]!]!;
    return flight < 0 && landing < 0 && rooms[partOf[t]!] === null;
  };
  const atExit = new Set<number>();
  for (const door of exits) {
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) atExit.add(nav.doorHalfEdges[i]!);
  }
  const isClosed = (h: number): boolean => twin[h]! < 0 || atExit.has(h) || !isWay(Math.floor(twin[h]! / 3));
  const point = (h: number): Point => {
    const spot: [number, number] = [0, 0];
    planOf(nav, nav.sheetOf[Math.floor(h / 3)]!, nav.x[h]!, nav.y[h]!, spot);
    return [spot[0] + nav.origin[0], spot[1] + nav.origin[1]];
  };
  const seen = new Set<number>();
  const loops: Point[][] = [];
  for (let first = 3 * from; first < 3 * to; first++) {
    if (seen.has(first) || !isWay(Math.floor(first / 3)) || !isClosed(first)) continue;
    const loop: Point[] = [];
    for (let h = first; !seen.has(h);) {
      seen.add(h);
      loop.push(point(h));
      h = nextHalfEdge(h);
      while (!isClosed(h)) h = nextHalfEdge(twin[h]!);
    }
    loops.push(loop);
  }
  return loops;
}

/** Does the floor lie round it? So it does round a wall without thickness, which is run along on both sides. */
function isHole(loop: readonly Point[]): boolean {
  let area = 0;
  loop.forEach(([ax, ay], i) => {
    const [bx, by] = loop[(i + 1) % loop.length]!;
    area += ax * by - bx * ay;
  });
  return area / 2 <= SNAP;
}

function diagonal(loop: readonly Point[]): number {
  const [xs, ys] = [loop.map(([x]) => x), loop.map(([, y]) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Does a point lie on a thing that stands on the floor, or on a column? */
function furnitureFinder(plan: WalkingPlan, storey: number): (point: Point) => boolean {
  const { obstacles, columns } = plan.derived.parts[storey]!.plan;
  const things = [...obstacles, ...columns].map(({ outline: { outer } }) => ({
    rings: [outer],
    minX: Math.min(...outer.map(([x]) => x)) - SNAP,
    maxX: Math.max(...outer.map(([x]) => x)) + SNAP,
    minY: Math.min(...outer.map(([, y]) => y)) - SNAP,
    maxY: Math.max(...outer.map(([, y]) => y)) + SNAP,
  }));
  return ([x, y]) =>
    things.some(
      ({ rings, minX, maxX, minY, maxY }) =>
        x >= minX &&
        x <= maxX &&
        y >= minY &&
        y <= maxY &&
        placeInRings(rings, x, y, 10 * SNAP) !== 'outside',
    );
}

/** From a on, without b. */
function stepped([ax, ay]: Point, [bx, by]: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP));
  return Array.from({ length: steps }, (_, k): Point => {
    const share = k / steps;
    return [ax + share * (bx - ax), ay + share * (by - ay)];
  });
}
