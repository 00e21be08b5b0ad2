import { nextHalfEdge } from '../../plane/triangulation';
import { FanHeap } from '../fan-heap';
import { planOf } from '../locate';
import type { Nav } from '../nav';
import type { WayPoint } from '../shortest-path';
import type { ClearFloor } from './clear-floor';
import type { CrossingWidths } from './crossing-widths';

/** Where a way is at its narrowest. */
export interface Narrowest {
  /** Door of the plan whose own width counts there, −1 where it lies between two things that stand there. */
  readonly door: number;
  /** Number of the door in the clear floor's nav that it is, or that stands on the narrow place. */
  readonly line: number;
  /** The line between these two, or the door's. */
  readonly ends: readonly [WayPoint, WayPoint];
}

export interface WidestWay {
  /** Number of the end that it leads to. */
  readonly target: number;
  /** How wide something may be that goes this way, metres; Infinity where no place is narrower than the floor's `upTo`. */
  readonly width: number;
  /** Null where no place is narrower than the floor's `upTo`. */
  readonly narrowest: Narrowest | null;
}

/**
 * Of all ways from a place (triangles of the clear floor's nav, in any of which it may begin) to whichever of some others,
 * the one whose narrowest crossing is widest; null when none leads there. `within` tells which triangles it may lead
 * over besides those of the ends; the width of a part of the floor is that of the widest way within it from one
 * of its ends to the others. Of ends reached equally wide, the one met first. A triangle lies on one side of each narrow
 * place: what is narrow behind it does not count. Search for the largest bottleneck: O(n log n) in the triangles met.
 */
export function widestWay(
  widths: CrossingWidths,
  from: readonly number[],
  to: readonly (readonly number[])[],
  within: (triangle: number) => boolean = () => true,
): WidestWay | null {
  const scratch = scratchOf(widths.floor);
  const found = searched(widths, scratch, from, targetsOf(to), within);
  for (const t of scratch.touched) scratch.keys[t] = Infinity;
  scratch.touched.length = 0;
  scratch.heap.clear();
  return found;
}

/** Memory that is kept from search to search. */
interface Scratch {
  /** Per triangle: the width it is reached with, less than nothing, for the heap gives the least first. */
  readonly keys: Float64Array;
  /** Per triangle: the half-edge that is narrowest on the way there, −1 = none. */
  readonly narrowest: Int32Array;
  readonly heap: FanHeap;
  readonly touched: number[];
}

const scratches = new WeakMap<Nav, Scratch>();

function scratchOf({ nav }: ClearFloor): Scratch {
  let scratch = scratches.get(nav);
  if (!scratch) {
    const keys = new Float64Array(nav.triangleCount).fill(Infinity);
    const narrowest = new Int32Array(nav.triangleCount);
    scratches.set(nav, (scratch = { keys, narrowest, heap: new FanHeap(keys), touched: [] }));
  }
  return scratch;
}

function targetsOf(to: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const targets = new Map<number, number>();
  to.forEach((triangles, target) => {
    for (const t of triangles) if (!targets.has(t)) targets.set(t, target);
  });
  return targets;
}

function searched(
  { floor, width, door }: CrossingWidths,
  { keys, narrowest, heap, touched }: Scratch,
  from: readonly number[],
  targets: ReadonlyMap<number, number>,
  within: (triangle: number) => boolean,
): WidestWay | null {
  const reach = (t: number, key: number, at: number): void => {
    if (key >= keys[t]!) return;
    if (keys[t] === Infinity) touched.push(t);
    keys[t] = key;
    narrowest[t] = at;
    heap.push(t);
  };
  for (const t of from) reach(t, -Infinity, -1);
  for (let t = heap.pop(); t >= 0; t = heap.pop()) {
    const [key, at] = [keys[t]!, narrowest[t]!];
    const target = targets.get(t);
    if (target !== undefined) {
      return { target, width: -key, narrowest: at < 0 ? null : narrowestOn(floor, door[at]!) };
    }
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      if (width[h] === 0) continue;
      const other = Math.floor(floor.nav.twin[h]! / 3);
      if (!within(other) && !targets.has(other)) continue;
      if (-width[h]! > key) reach(other, -width[h]!, h);
      else reach(other, key, at);
    }
  }
  return null;
}

function narrowestOn({ nav, firstNarrow, narrows }: ClearFloor, door: number): Narrowest {
  const narrow = narrows[door - firstNarrow];
  if (narrow) return { door: -1, line: door, ends: narrow.ends };
  const points: WayPoint[] = [];
  for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
    const h = nav.doorHalfEdges[i]!;
    points.push(pointOf(nav, h), pointOf(nav, nextHalfEdge(h)));
  }
  const farthest = (from: WayPoint): WayPoint =>
    points.reduce((best, each) => (away(from, each) > away(from, best) ? each : best));
  const end = farthest(points[0]!);
  return { door, line: door, ends: [farthest(end), end] };
}

const away = (p: WayPoint, q: WayPoint): number => Math.hypot(p[1] - q[1], p[2] - q[2]);

function pointOf(nav: Nav, h: number): WayPoint {
  const sheet = nav.sheetOf[Math.floor(h / 3)]!;
  const plan: [number, number] = [0, 0];
  planOf(nav, sheet, nav.x[h]!, nav.y[h]!, plan);
  return [nav.sheets[sheet]!.storey, plan[0] + nav.origin[0], plan[1] + nav.origin[1]];
}
