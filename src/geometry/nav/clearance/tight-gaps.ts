import type { Steps } from '../../../base/steps';
import { BoxIndex } from '../../index/box-index';
import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import type { ClearFloor } from './clear-floor';
import type { Body } from './turning-room';
import { leavesGap, reachOf, type Gap, type Leaving } from './turning-sweep';

/**
 * How far it is from the middle of a gap straight away from it to what stands before it, on the sides that a body wide enough for it doesn't get off to: metres,
 * Infinity = nothing near, null = it gets there. Left and right as one looks from `a` to `b`.
 */
export interface TightGap {
  readonly left: number | null;
  readonly right: number | null;
}

/** The line of a door or narrow place, on one sheet. */
export interface GapLine extends Gap {
  readonly sheet: number;
  readonly length: number;
}

/** Lines less than this apart touch, metres. */
const ROUNDING = 1e-6;

/** The gaps of a clear floor as something goes through that is longer than they are wide. What stands on a sheet is gathered when it is first asked for. */
export class GapTurns {
  readonly #nav: Nav;
  readonly #stands: (wall: number) => boolean;
  /** Per sheet that is no flight: its walls (half-edges without twin) but those of outlets, what is moved may reach beyond them. */
  readonly #halfEdges: ReadonlyMap<number, readonly number[]>;
  readonly #walls = new Map<number, Float64Array>();
  readonly #index = new Map<number, BoxIndex>();

  /** `stands`: does a wall stay where it is? O(half-edges). */
  constructor({ nav, outlets }: ClearFloor, stands: (wall: number) => boolean) {
    this.#nav = nav;
    this.#stands = stands;
    this.#halfEdges = wallsBySheet(nav, new Set([...outlets.values()].flat()));
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
   * What a body has no room to turn into or out of; null where it gets to both sides. `clear` of the line is free for it: what isn't is taken of both ends
   * alike, or of either alone, whichever lets it through. Cost: as `leavesGap`, three times where less than the line is free.
   */
  *tightness(body: Body, line: GapLine, clear: number): Steps<TightGap | null> {
    const { a, b, length } = line;
    const walls = this.#around(line, reachOf(body));
    const share = Math.max(0, 1 - clear / length);
    const at = (part: number): Gap['a'] => [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
    const leaving = (before: number): Leaving => {
      const [from, to] = [at(before), at(before + 1 - share)];
      // A leaf or a frame that takes of the hole.
      const jambs = share * length > ROUNDING ? [...a, ...from, ...to, ...b] : [];
      return leavesGap(body, { a: from, b: to }, Float64Array.from([...walls, ...jambs]));
    };
    const ways = share * length > ROUNDING ? [share / 2, 0, share] : [0];
    let least: Leaving | null = null;
    for (const before of ways) {
      yield;
      const found = leaving(before);
      if (found.left && found.right) return null;
      least ??= found;
    }
    return {
      left: least?.left === true ? null : aheadOf(line, walls, 1),
      right: least?.right === true ? null : aheadOf(line, walls, -1),
    };
  }

  /** What stands on a sheet, as segments: four numbers each, in its frame. O(walls) once. */
  wallsOn(sheet: number): Float64Array {
    const known = this.#walls.get(sheet);
    if (known) return known;
    const { x, y } = this.#nav;
    const standing = (this.#halfEdges.get(sheet) ?? []).filter(this.#stands);
    const walls = new Float64Array(4 * standing.length);
    standing.forEach((h, i) => {
      const next = nextHalfEdge(h);
      walls.set([x[h]!, y[h]!, x[next]!, y[next]!], 4 * i);
    });
    this.#walls.set(sheet, walls);
    return walls;
  }

  #around({ a, b, sheet }: GapLine, reach: number): Float64Array {
    const walls = this.wallsOn(sheet);
    const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const index = this.#index.get(sheet) ?? boxesOf(walls);
    this.#index.set(sheet, index);
    const near = index.search(mx - reach, my - reach, mx + reach, my + reach);
    const around = new Float64Array(4 * near.length);
    near.forEach((i, n) => around.set(walls.subarray(4 * i, 4 * i + 4), 4 * n));
    return around;
  }
}

function wallsBySheet(
  { twin, sheetOf, sheets }: Nav,
  free: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const bySheet = new Map<number, number[]>();
  for (let h = 0; h < twin.length; h++) {
    if (twin[h]! >= 0 || free.has(h)) continue;
    const sheet = sheetOf[Math.floor(h / 3)]!;
    if (sheets[sheet]!.flight >= 0) continue;
    const before = bySheet.get(sheet);
    if (before) before.push(h);
    else bySheet.set(sheet, [h]);
  }
  return bySheet;
}

function boxesOf(walls: Float64Array): BoxIndex {
  const boxes = new Float64Array(walls.length);
  for (let i = 0; i < walls.length; i += 4) {
    const [ax, ay, bx, by] = [walls[i]!, walls[i + 1]!, walls[i + 2]!, walls[i + 3]!];
    boxes.set([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], i);
  }
  return new BoxIndex(boxes);
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
