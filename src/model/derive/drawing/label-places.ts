import { pole } from '../../../geometry/plane/pole';
import type { Polygon } from '../../schema/polygon';
import { freeReach } from './free-reach';

/** Where a label of an area can stand, plan frame. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** Metres of the area to both sides of the place alike, along x and along y, over the height of a line of text. */
  readonly wide: number;
  readonly deep: number;
}

const PRECISION = 0.1;
/** Places that are looked at along each side of an area, and those that are kept. */
const TRIED = 9;
const KEPT = 6;
/** Beyond so many looks at an edge the middle has to do. */
const MOST_WORK = 2_000_000;
/** Places nearer to each other than this, along x and along y, are one to a label. Metres. */
const APART = { x: 1.2, y: 0.9 };
/** In a large area they lie at least such a share of its extent apart, so that what stands in one part leaves another. */
const SPREAD = 1 / 6;
/** More room than this makes no place better, metres. */
const ENOUGH = { wide: 4, deep: 1.5 };

/**
 * Places for a label in an area, the best first: the middle of the largest disc in it, then those with most room
 * beside them. O(points of its outline), at most `MOST_WORK` and what `pole` costs.
 */
export function labelPlaces({ outer, holes }: Polygon): LabelPlace[] {
  const rings = [outer, ...holes];
  const middle = pole(rings, PRECISION);
  const reach = freeReach(rings);
  const place = (x: number, y: number): LabelPlace => ({ x, y, ...reach(x, y) });
  const kept = [place(middle.x, middle.y)];
  const edges = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (edges * TRIED ** 2 > MOST_WORK) return kept;
  const [minX, maxX] = extremes(outer.map(([x]) => x));
  const [minY, maxY] = extremes(outer.map(([, y]) => y));
  const [apartX, apartY] = [
    Math.max(APART.x, SPREAD * (maxX - minX)),
    Math.max(APART.y, SPREAD * (maxY - minY)),
  ];
  const tried: (LabelPlace & { readonly score: number })[] = [];
  for (let i = 0; i < TRIED; i++) {
    for (let j = 0; j < TRIED; j++) {
      const at = place(
        minX + ((i + 0.5) * (maxX - minX)) / TRIED,
        minY + ((j + 0.5) * (maxY - minY)) / TRIED,
      );
      if (at.wide === 0 || at.deep === 0) continue;
      const away = Math.hypot(at.x - middle.x, at.y - middle.y);
      const score = Math.min(at.wide, ENOUGH.wide) + 2 * Math.min(at.deep, ENOUGH.deep) - away / 100;
      tried.push({ ...at, score });
    }
  }
  tried.sort((a, b) => b.score - a.score);
  for (const { x, y, wide, deep } of tried) {
    if (kept.length === KEPT) break;
    const near = kept.some((other) => Math.abs(other.x - x) < apartX && Math.abs(other.y - y) < apartY);
    if (!near) kept.push({ x, y, wide, deep });
  }
  return kept;
}

function extremes(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
