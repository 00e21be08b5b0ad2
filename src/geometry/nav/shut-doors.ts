import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import { STRAIGHT, type Walk } from './walk';

/** The same surface with some more doors shut. Cost: as `withDoors`. */
export const withShut = (walk: Walk, doors: readonly number[]): Walk => withDoors(walk, doors, []);

/**
 * The same surface with some more doors shut and others opened (none both; the others stay as they are). As `openWalk` of
 * what is then shut, but only the corners beside those doors are gathered anew: O(half-edges) of copying, a tenth of
 * the cost. Fans that come apart or are joined keep their number for nothing and get new ones after the others.
 */
export function withDoors(walk: Walk, shut: readonly number[], opened: readonly number[]): Walk {
  const { nav } = walk;
  const twin = walk.twin.slice();
  const changed: number[] = [];
  const turn = (door: number, to: (h: number) => number): void => {
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      if (twin[h] === to(h)) continue;
      twin[h] = to(h);
      changed.push(h);
    }
  };
  for (const door of shut) turn(door, () => -1);
  for (const door of opened) turn(door, (h) => nav.twin[h]!);
  const parting = new Set(changed.flatMap((h) => [walk.fanOf[h]!, walk.fanOf[nextHalfEdge(h)]!]));
  const corners = [...parting].flatMap((fan) => [
    ...walk.fanCorners.subarray(walk.fanStart[fan]!, walk.fanStart[fan + 1]!),
  ]);
  return regathered(walk, twin, corners);
}

/** Fans of the corners given, which are all corners of some fans, after the fans that the walk has. */
function regathered(walk: Walk, twin: Int32Array, corners: readonly number[]): Walk {
  const fanOf = walk.fanOf.slice();
  const cornerFrom = walk.cornerFrom.slice();
  const fanCorners: number[] = [];
  const starts: number[] = [];
  const angles: number[] = [];
  const bends: number[] = [];
  for (const corner of corners) fanOf[corner] = -1;
  const gather = (first: number, open: boolean): void => {
    let angle = 0;
    for (let h = first; h >= 0 && fanOf[h] === -1; h = twin[previousHalfEdge(h)]!) {
      fanOf[h] = walk.fanCount + angles.length;
      cornerFrom[h] = angle;
      fanCorners.push(h);
      angle += walk.nav.cornerAngle[h]!;
    }
    starts.push(walk.fanCorners.length + fanCorners.length);
    angles.push(angle);
    bends.push(open && angle > Math.PI - STRAIGHT ? 1 : 0);
  };
  for (const h of corners) if (twin[h]! < 0) gather(h, true);
  for (const h of corners) if (fanOf[h] === -1) gather(h, false);
  return {
    nav: walk.nav,
    twin,
    fanCount: walk.fanCount + angles.length,
    fanOf,
    fanStart: joined(Int32Array, walk.fanStart, starts),
    fanCorners: joined(Int32Array, walk.fanCorners, fanCorners),
    cornerFrom,
    fanAngle: joined(Float64Array, walk.fanAngle, angles),
    bends: joined(Uint8Array, walk.bends, bends),
  };
}

interface NumberArray {
  readonly length: number;
  set(from: ArrayLike<number>, at?: number): void;
}

function joined<T extends NumberArray>(
  Kind: new (length: number) => T,
  first: ArrayLike<number>,
  then: readonly number[],
): T {
  const all = new Kind(first.length + then.length);
  all.set(first);
  all.set(then, first.length);
  return all;
}
