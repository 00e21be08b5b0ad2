import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import type { Point, Polygon } from '../../../model/schema/polygon';
import type { Line } from './area-distance';
import { ringsOf } from './obstacle-overlap';

/** A stretch of the outline of a lane. */
export interface Bank {
  readonly line: Line;
  /** Number of the edge that it is on, and the shares of it where it begins and ends. */
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  /** The lane goes on there: into another that is driven on. */
  readonly open: boolean;
}

/** Outlines drawn this near to each other lie on each other, metres. */
const ALONG = 0.05;
/** How far from an outline it is looked what lies on its other side, metres: beyond a gap of drawing, and in a doorway of no depth. */
const PROBES = [0.005, -0.005, ALONG, -ALONG];
/** What is shorter is nothing to drive through, metres. */
const LEAST = 0.5;

/** The outline of a lane in stretches that are closed, and those where it goes on into other ground that is driven on. O(edges · points of the others). */
export function laneBanks({ outer }: Pick<Polygon, 'outer'>, others: readonly Polygon[]): Bank[] {
  return outer.flatMap((a, edge) => {
    const b = outer[(edge + 1) % outer.length]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const at = (share: number): Point => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    const splits = others
      .flatMap((other) => ringsOf(other).flat())
      .filter(([x, y]) => segmentDistance(x, y, ...a, ...b) <= ALONG)
      .map(([x, y]) => ((x - a[0]) * ux + (y - a[1]) * uy) / length);
    const shares = [0, ...splits.filter((share) => share > 0 && share < 1), 1].sort((s, t) => s - t);
    return shares.slice(1).flatMap((to, i): Bank[] => {
      const from = shares[i]!;
      if (to === from) return [];
      const [mx, my] = at((from + to) / 2);
      const beyond = PROBES.flatMap((off) =>
        others.filter((other) => placeInRings(ringsOf(other), mx - off * uy, my + off * ux, 0) === 'inside'),
      );
      const open = (to - from) * length >= LEAST && beyond.length > 0;
      return [{ line: [at(from), at(to)], edge, from, to, open }];
    });
  });
}
