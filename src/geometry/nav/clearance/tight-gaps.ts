import { BoxIndex } from '../../index/box-index';
import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import type { ClearFloor } from './clear-floor';
import type { Body } from './turning-room';
import { leavesGap, reachOf, type Gap } from './turning-sweep';

/** A gap that a body is wide enough for but can't be turned into, or out of. */
export interface TightGap {
  /** Clear length of the line, metres. */
  readonly width: number;
  /** How far it is from the middle of the line to what stands before it, on the side where that is least, metres; Infinity = nothing near. */
  readonly ahead: number;
}

/** The line of a door or narrow place, on one sheet. */
export interface GapLine extends Gap {
  readonly sheet: number;
  readonly length: number;
}

/** Lines less than this apart touch, metres. */
const ROUNDING = 1e-6;

interface SheetWalls {
  readonly sheet: number;
  readonly halfEdges: readonly number[];
  readonly index: BoxIndex;
}

/** The gaps of a clear floor as something goes through that is longer than they are wide. */
export class GapTurns {
  readonly #nav: Nav;
  readonly #walls: ReadonlyMap<number, SheetWalls>;

  /**
   * `stands`: does a wall (a half-edge without twin) stay where it is? Those of outlets are none: what is moved may reach beyond. O(half-edges · log).
   */
  constructor({ nav, outlets }: ClearFloor, stands: (wall: number) => boolean) {
    this.#nav = nav;
    const free = new Set([...outlets.values()].flat());
    this.#walls = wallsBySheet(nav, (wall) => !free.has(wall) && stands(wall));
  }

  /** The line of a door of the clear floor's nav; null where it stands on no edge, on a flight, or between sheets. O(edges of it). */
  lineOf(door: number): GapLine | null {
    const { doorStart, doorHalfEdges, jump, sheetOf, sheets, x, y } = this.#nav;
    const edges = doorHalfEdges.subarray(doorStart[door], doorStart[door + 1]);
    const first = edges[0];
    if (first === undefined || edges.some((h) => jump[h] !== 0)) return null;
    const sheet = sheetOf[Math.floor(first / 3)]!;
    if (sheets[sheet]!.flight >= 0) return null;
    const farthest = ([fx, fy]: Gap['a']): Gap['a'] => {
      let best: Gap['a'] = [fx, fy];
      let most = 0;
      for (const h of edges) {
        const away = Math.hypot(x[h]! - fx, y[h]! - fy);
        if (away > most) [most, best] = [away, [x[h]!, y[h]!]];
      }
      return best;
    };
    const a = farthest([x[first]!, y[first]!]);
    const b = farthest(a);
    return { a, b, sheet, length: Math.hypot(b[0] - a[0], b[1] - a[1]) };
  }

  /** Whether a body can be pushed lengthwise over a line, from a length before it to a length behind. O(walls beside it). */
  goesStraight(body: Body, line: GapLine, clear: number): boolean {
    const { length, width } = body;
    const walls = this.#around(line, length + width);
    const blocked: [number, number][] = [];
    for (let i = 0; i < walls.length; i += 4) {
      const part = alongGap(line, walls, i, length);
      if (part !== null) blocked.push([part[0] - width / 2 + ROUNDING, part[1] + width / 2 - ROUNDING]);
    }
    blocked.sort(([a], [b]) => a - b);
    let free = (width - clear) / 2;
    for (const [from, to] of blocked) {
      if (from > free) break;
      free = Math.max(free, to);
    }
    return free <= (clear - width) / 2 + ROUNDING;
  }

  /**
   * What a body has no room to turn into or out of; null where it gets to both sides. `clear` of the line is free for it, about its middle. Cost: as
   * `leavesGap`.
   */
  tightness(body: Body, line: GapLine, clear: number): TightGap | null {
    const { a, b, length } = line;
    const walls = this.#around(line, reachOf(body));
    const share = Math.max(0, (length - clear) / (2 * length));
    const at = (part: number): Gap['a'] => [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
    const [from, to] = [at(share), at(1 - share)];
    // A leaf or a frame that takes of the hole.
    const jambs = share * length > ROUNDING ? [...a, ...from, ...to, ...b] : [];
    const { left, right } = leavesGap(body, { a: from, b: to }, Float64Array.from([...walls, ...jambs]));
    if (left && right) return null;
    const sides = ([1, -1] as const).filter((side) => (side > 0 ? !left : !right));
    return { width: clear, ahead: Math.min(...sides.map((side) => aheadOf(line, walls, side))) };
  }

  #around({ a, b, sheet }: GapLine, reach: number): Float64Array {
    const { x, y } = this.#nav;
    const found = this.#walls.get(sheet);
    const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (found === undefined) return new Float64Array();
    const { halfEdges, index } = found;
    const near = index.search(mx - reach, my - reach, mx + reach, my + reach);
    const walls = new Float64Array(4 * near.length);
    near.forEach((i, n) => {
      const h = halfEdges[i]!;
      const next = nextHalfEdge(h);
      walls.set([x[h]!, y[h]!, x[next]!, y[next]!], 4 * n);
    });
    return walls;
  }
}

function wallsBySheet(nav: Nav, stands: (wall: number) => boolean): ReadonlyMap<number, SheetWalls> {
  const { twin, x, y, sheetOf } = nav;
  const bySheet = new Map<number, number[]>();
  for (let h = 0; h < twin.length; h++) {
    if (twin[h]! >= 0 || !stands(h)) continue;
    const sheet = sheetOf[Math.floor(h / 3)]!;
    const before = bySheet.get(sheet);
    if (before) before.push(h);
    else bySheet.set(sheet, [h]);
  }
  return new Map(
    [...bySheet].map(([sheet, halfEdges]) => {
      const boxes = new Float64Array(4 * halfEdges.length);
      halfEdges.forEach((h, i) => {
        const n = nextHalfEdge(h);
        boxes.set(
          [Math.min(x[h]!, x[n]!), Math.min(y[h]!, y[n]!), Math.max(x[h]!, x[n]!), Math.max(y[h]!, y[n]!)],
          4 * i,
        );
      });
      return [sheet, { sheet, halfEdges, index: new BoxIndex(boxes) }];
    }),
  );
}

/** From where to where a wall reaches along a gap, of what of it lies within a distance across; from the gap's middle; null = none of it. */
function alongGap(
  { a, b, length }: GapLine,
  walls: Float64Array,
  i: number,
  within: number,
): [number, number] | null {
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const local = (k: number): [number, number] => {
    const [dx, dy] = [walls[k]! - (a[0] + b[0]) / 2, walls[k + 1]! - (a[1] + b[1]) / 2];
    return [dx * ux + dy * uy, dy * ux - dx * uy];
  };
  const ends = [local(i), local(i + 2)].sort(([, v], [, w]) => v - w);
  const [[u0, v0], [u1, v1]] = [ends[0]!, ends[1]!];
  if (v1 <= -within + ROUNDING || v0 >= within - ROUNDING) return null;
  const at = (v: number): number => (v1 === v0 ? u0 : u0 + ((u1 - u0) * (v - v0)) / (v1 - v0));
  const [p, q] = [v0 < -within ? at(-within) : u0, v1 > within ? at(within) : u1];
  return [Math.min(p, q), Math.max(p, q)];
}

/** From the middle of a gap straight away from it to the first wall, to its left (1) or right (−1). */
function aheadOf(line: GapLine, walls: Float64Array, side: 1 | -1): number {
  const { a, b, length } = line;
  const [nx, ny] = [(-(b[1] - a[1]) * side) / length, ((b[0] - a[0]) * side) / length];
  const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  let least = Infinity;
  for (let i = 0; i < walls.length; i += 4) {
    const [px, py] = [walls[i]! - mx, walls[i + 1]! - my];
    const [ex, ey] = [walls[i + 2]! - walls[i]!, walls[i + 3]! - walls[i + 1]!];
    const turn = nx * ey - ny * ex;
    if (turn === 0) continue;
    const along = (px * ey - py * ex) / turn;
    const share = (px * ny - py * nx) / turn;
    if (along > ROUNDING && share >= 0 && share <= 1) least = Math.min(least, along);
  }
  return least;
}
