import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import type { Point, Polygon, Ring } from '../../../model/schema/polygon';

const ringsOf = ({ outer, holes }: Polygon): readonly Ring[] => [outer, ...holes];

/** Metres from a place to an area, 0 within it. Exact. O(its points). */
export function distanceToArea(area: Polygon, x: number, y: number): number {
  const rings = ringsOf(area);
  if (placeInRings(rings, x, y, 0) !== 'outside') return 0;
  return Math.min(...rings.map((ring) => distanceToRing(ring, x, y)));
}

/** Metres between two areas, 0 where they touch or overlap. O(points · points). */
export function distanceBetweenAreas(a: Polygon, b: Polygon): number {
  if (cross(a, b)) return 0;
  const toB = Math.min(...a.outer.map(([x, y]) => distanceToArea(b, x, y)));
  const toA = Math.min(...b.outer.map(([x, y]) => distanceToArea(a, x, y)));
  // Of two areas apart a corner of one is nearest to the other; corners of holes count where one lies in the other's hole.
  const holes = Math.min(
    ...a.holes.flatMap((ring) => ring.map(([x, y]) => distanceToArea(b, x, y))),
    ...b.holes.flatMap((ring) => ring.map(([x, y]) => distanceToArea(a, x, y))),
    Infinity,
  );
  return Math.min(toA, toB, holes);
}

/** Metres between the boxes of two areas: no more than between the areas. O(points). */
export function boxGap(a: Polygon, b: Polygon): number {
  const gap = (axis: 0 | 1): number => {
    const [p, q] = [a, b].map(({ outer }) => outer.map((point) => point[axis]));
    return Math.max(Math.min(...q!) - Math.max(...p!), Math.min(...p!) - Math.max(...q!), 0);
  };
  return Math.hypot(gap(0), gap(1));
}

function distanceToRing(ring: Ring, x: number, y: number): number {
  let best = Infinity;
  let a = ring[ring.length - 1]!;
  for (const b of ring) {
    best = Math.min(best, segmentDistance(x, y, a[0], a[1], b[0], b[1]));
    a = b;
  }
  return best;
}

const cross = (a: Polygon, b: Polygon): boolean =>
  ringsOf(a).some((one) =>
    ringsOf(b).some((other) =>
      one.some((p, i) => {
        const q = one[(i + 1) % one.length]!;
        return other.some((r, j) => segmentsCross(p, q, r, other[(j + 1) % other.length]!));
      }),
    ),
  );

const side = (a: Point, b: Point, p: Point): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Do two segments cross in a point inside both? Those that only touch are found by their ends. */
function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
