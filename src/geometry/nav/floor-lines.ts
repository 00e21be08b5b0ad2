import type { LineSet } from '../plane/line-set';
import type { Barrier, FloorInput } from './floor-input';

/** A straight piece that the triangulation must follow although it means nothing by itself (end of a flight). */
export interface CutSegment {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** All lines of a storey for the triangulation, and where each group of them begins. */
export interface FloorLines {
  readonly lines: LineSet;
  /** Barrier `k` has the lines `barrierBase + 3k` (run on before a), `+ 1` (a to b), `+ 2` (run on after b). */
  readonly barrierBase: number;
}

/** Rings, then barriers with their two extensions, then cuts, as one line set. O(points). */
export function floorLines(floor: FloorInput, cuts: readonly CutSegment[]): FloorLines {
  const rings = floor.lines;
  const ringCount = rings.closed.length;
  const added = floor.barriers.length * 3 + cuts.length;
  const coords = new Float64Array(rings.coords.length + added * 4);
  const start = new Int32Array(ringCount + added + 1);
  const closed = new Uint8Array(ringCount + added);
  coords.set(rings.coords);
  start.set(rings.start);
  closed.set(rings.closed);
  let line = ringCount;
  let at = rings.coords.length;
  const add = (ax: number, ay: number, bx: number, by: number): void => {
    coords[at++] = ax;
    coords[at++] = ay;
    coords[at++] = bx;
    coords[at++] = by;
    start[++line] = at / 2;
  };
  for (const barrier of floor.barriers) {
    const [ux, uy] = barrierReach(barrier);
    const { ax, ay, bx, by } = barrier;
    add(ax, ay, ax - ux, ay - uy);
    add(ax, ay, bx, by);
    add(bx, by, bx + ux, by + uy);
  }
  for (const cut of cuts) add(cut.ax, cut.ay, cut.bx, cut.by);
  return { lines: { coords, start, closed }, barrierBase: ringCount };
}

/** The vector by which a barrier may be run on past its ends, metres; zero for a point. */
function barrierReach(barrier: Barrier): [number, number] {
  const dx = barrier.bx - barrier.ax;
  const dy = barrier.by - barrier.ay;
  const length = Math.hypot(dx, dy);
  if (length === 0) return [0, 0];
  return [(dx / length) * barrier.reach, (dy / length) * barrier.reach];
}
