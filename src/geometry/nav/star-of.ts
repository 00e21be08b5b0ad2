import { nextHalfEdge } from '../plane/triangulation';
import type { Located } from './locate';
import type { Walk } from './walk';

/** A point this near to an edge lies on it, metres. */
const ON = 1e-9;

/** A triangle that holds a point (inside, on an edge or on a corner), and the point in its frame. */
export interface StarTriangle {
  readonly triangle: number;
  readonly x: number;
  readonly y: number;
  /** Per edge: the point lies off it, so that it sees across. */
  readonly open: readonly [boolean, boolean, boolean];
  /** Half-edge between sheets that was crossed to get here, −1 = none. */
  readonly via: number;
  /** All half-edges that were crossed to get here, in order. */
  readonly crossed: readonly number[];
}

/**
 * All triangles that hold a point and hang together around it: its own, and what lies across the edges that it
 * is on and that may be crossed. O(triangles around it).
 */
export function starOf(
  walk: Pick<Walk, 'nav' | 'twin'>,
  at: Pick<Located, 'triangle' | 'x' | 'y'>,
): StarTriangle[] {
  const { x, y, jump, jumpX, jumpY } = walk.nav;
  const star: StarTriangle[] = [];
  const seen = new Set([at.triangle]);
  const waiting = [{ triangle: at.triangle, x: at.x, y: at.y, via: -1, crossed: [] as readonly number[] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const open: [boolean, boolean, boolean] = [true, true, true];
    for (let i = 0; i < 3; i++) {
      const h = 3 * next.triangle + i;
      const n = nextHalfEdge(h);
      const ex = x[n]! - x[h]!;
      const ey = y[n]! - y[h]!;
      const off = (ex * (next.y - y[h]!) - ey * (next.x - x[h]!)) / Math.hypot(ex, ey);
      if (off > ON) continue;
      open[i] = false;
      const across = walk.twin[h]!;
      const other = Math.floor(across / 3);
      if (across < 0 || seen.has(other) || !touches(walk, h, next.x, next.y)) continue;
      seen.add(other);
      const shift = jump[h]!;
      waiting.push({
        triangle: other,
        x: next.x + jumpX[shift]!,
        y: next.y + jumpY[shift]!,
        via: shift === 0 ? next.via : h,
        crossed: [...next.crossed, h],
      });
    }
    star.push({ ...next, open });
  }
  return star;
}

/** The point's foot lies on the edge, not only on its line. */
function touches(walk: Pick<Walk, 'nav'>, h: number, px: number, py: number): boolean {
  const { x, y } = walk.nav;
  const n = nextHalfEdge(h);
  const ex = x[n]! - x[h]!;
  const ey = y[n]! - y[h]!;
  const along = (px - x[h]!) * ex + (py - y[h]!) * ey;
  const length = Math.hypot(ex, ey);
  return along >= -ON * length && along <= (length + ON) * length;
}
