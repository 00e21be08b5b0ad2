import { BoxIndex } from '../../geometry/index/box-index';
import type { Point, Polygon, Ring } from '../../model/schema/polygon';

/** A part of an outline; `closed` = its end is its beginning. */
export interface OutlinePath {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** One side of a room, the room on its left: rings of a plan are turned so. */
interface Side {
  readonly from: Point;
  readonly to: Point;
}

/** Rooms this near to one another have but a wall between them, metres. */
const WALL = 0.6;
/** Rooms may lie into one another by what drawing leaves, metres. */
const OVERLAP = 0.02;
/** What is left of a side between two rooms beyond it is the end of a wall, metres. */
const CHINK = 0.6;
/** Ends of sides are joined over no more than the ends of walls, metres. */
const JOIN = 1;
/** Two sides of one wall run against each other: cosine of the most that they may differ. */
const FACING = -Math.cos((15 * Math.PI) / 180);

/**
 * The outline of rooms as one area, walls between them included: sides with another of these rooms across a wall are left
 * out, and what is left is joined over the ends of walls. O(sides · log sides + sides that face).
 */
export function joinedOutline(rooms: readonly Polygon[]): readonly OutlinePath[] {
  const sides = rooms.flatMap(({ outer, holes }) => [outer, ...holes].flatMap(sidesOf));
  const index = new BoxIndex(boxesOf(sides.map(({ from, to }) => [from, to])));
  return joined(sides.flatMap((side) => openParts(side, sides, index)));
}

const sidesOf = (ring: Ring): readonly Side[] =>
  ring.map((from, i) => ({ from, to: ring[(i + 1) % ring.length]! }));

function boxesOf(groups: readonly (readonly Point[])[]): Float64Array {
  return Float64Array.from(
    groups.flatMap((points) => [
      Math.min(...points.map(([x]) => x)),
      Math.min(...points.map(([, y]) => y)),
      Math.max(...points.map(([x]) => x)),
      Math.max(...points.map(([, y]) => y)),
    ]),
  );
}

/** What of a side has none of the rooms beyond it. */
function openParts({ from, to }: Side, sides: readonly Side[], index: BoxIndex): readonly Side[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const near = index.search(
    Math.min(from[0], to[0]) - WALL,
    Math.min(from[1], to[1]) - WALL,
    Math.max(from[0], to[0]) + WALL,
    Math.max(from[1], to[1]) + WALL,
  );
  const shut = near.flatMap((i): (readonly [number, number])[] => {
    const other = sides[i]!;
    const [ex, ey] = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
    if (ux * ex + uy * ey > FACING * Math.hypot(ex, ey)) return [];
    const along = (p: Point): number => ux * (p[0] - from[0]) + uy * (p[1] - from[1]);
    // The room is on the left of the side, so what is beyond it lies on its right.
    const beyond = (p: Point): number => uy * (p[0] - from[0]) - ux * (p[1] - from[1]);
    const [t0, t1] = [along(other.to), along(other.from)];
    const [low, high] = [Math.max(0, t0), Math.min(length, t1)];
    if (high <= low) return [];
    const [b0, b1] = [beyond(other.to), beyond(other.from)];
    const apart = b0 + ((b1 - b0) * ((low + high) / 2 - t0)) / (t1 - t0);
    return apart < -OVERLAP || apart > WALL ? [] : [[low, high]];
  });
  if (shut.length === 0) return [{ from, to }];
  const at = (t: number): Point => [from[0] + ux * t, from[1] + uy * t];
  const parts: Side[] = [];
  let end = 0;
  for (const [low, high] of [...shut.toSorted((a, b) => a[0] - b[0]), [length, length] as const]) {
    if (low - end > CHINK) parts.push({ from: at(end), to: at(low) });
    end = Math.max(end, high);
  }
  return parts;
}

const samePoint = (a: Point | undefined, b: Point | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Sides joined end to beginning, the nearest first. O(sides · log sides). */
function joined(sides: readonly Side[]): readonly OutlinePath[] {
  const begins = new BoxIndex(boxesOf(sides.map(({ from }) => [from])));
  const pairs = sides.flatMap(({ to: [x, y] }, a) =>
    begins.search(x - JOIN, y - JOIN, x + JOIN, y + JOIN).map((b) => {
      const [fx, fy] = sides[b]!.from;
      return { a, b, apart: Math.hypot(fx - x, fy - y) };
    }),
  );
  const next = new Map<number, number>();
  const taken = new Set<number>();
  for (const { a, b, apart } of pairs.toSorted((p, q) => p.apart - q.apart || p.a - q.a || p.b - q.b)) {
    if (a === b || apart > JOIN || next.has(a) || taken.has(b)) continue;
    next.set(a, b);
    taken.add(b);
  }
  const told = new Set<number>();
  // What nothing leads to begins a path that is open; then there are rings alone.
  const firsts = [...sides.keys()].toSorted((a, b) => Number(taken.has(a)) - Number(taken.has(b)) || a - b);
  return firsts.flatMap((first): OutlinePath[] => {
    if (told.has(first)) return [];
    const points: Point[] = [];
    const add = (p: Point): void => {
      if (!samePoint(points.at(-1), p)) points.push(p);
    };
    let now: number | undefined = first;
    for (; now !== undefined && !told.has(now); now = next.get(now)) {
      told.add(now);
      add(sides[now]!.from);
      add(sides[now]!.to);
    }
    const closed = now === first;
    if (closed && samePoint(points[0], points.at(-1))) points.pop();
    return [{ points, closed }];
  });
}
