import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { Point, Ring } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';

/** A place in the middle of a lane of a garage. */
export interface LanePlace {
  readonly space: Space;
  readonly at: Point;
  /** The lane runs along x. */
  readonly isAlongX: boolean;
}

/** From one place of a lane to the next, metres. */
const EVERY = 12;
/** Narrower is a corner between a ramp and a wall, metres; a lane is at least so many times as long as its garage is wide there. */
const LEAST_WIDE = 3;
const LONG = 1;

/**
 * Places along the lanes of a storey's garages, which have bays on both sides of one and no walls beside it: the middle of the floor,
 * wherever it goes on along that middle at least as far as it is wide. O(garages · length · points of their outlines).
 */
export const lanePlaces = ({ spaces }: StoreyPlan): readonly LanePlace[] =>
  spaces
    .filter(({ use }) => use === 'garage')
    .flatMap((space) => {
      const rings: readonly Ring[] = [space.outline.outer, ...space.outline.holes];
      const across = rings.map((ring): Ring => ring.map(([x, y]) => [y, x]));
      return [
        ...middlesAlong(rings).map((at): LanePlace => ({ space, at, isAlongX: true })),
        ...middlesAlong(across).map(([y, x]): LanePlace => ({ space, at: [x, y], isAlongX: false })),
      ];
    });

/** Of lanes along x: half a stretch from the ends of the area, then each stretch. */
function middlesAlong(rings: readonly Ring[]): readonly Point[] {
  const xs = rings.flat().map(([x]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const count = Math.max(1, Math.round((to - from) / EVERY));
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) / count) * (to - from)).flatMap((x) =>
    spansAt(rings, x, 0).flatMap(([low, high]): Point[] => {
      const wide = high - low;
      const y = (low + high) / 2;
      if (wide < LEAST_WIDE) return [];
      const along = spansAt(rings, y, 1).find(([a, b]) => a <= x && x <= b);
      return along !== undefined && along[1] - along[0] >= LONG * wide ? [[x, y]] : [];
    }),
  );
}

/** Where a line at x (`axis` 0) or at y (1) runs inside of an area, from end to end. */
function spansAt(rings: readonly Ring[], at: number, axis: 0 | 1): readonly (readonly [number, number])[] {
  const crossed = rings
    .flatMap((ring) =>
      ring.flatMap((b, i) => {
        const a = ring.at(i - 1)!;
        const [u, v] = [a[axis], b[axis]];
        if (u > at === v > at) return [];
        const [p, q] = [a[1 - axis]!, b[1 - axis]!];
        return [p + ((at - u) / (v - u)) * (q - p)];
      }),
    )
    .toSorted((a, b) => a - b);
  return crossed.flatMap((low, i): (readonly [number, number])[] => {
    const high = crossed[i + 1];
    return i % 2 === 0 && high !== undefined ? [[low, high]] : [];
  });
}

/**
 * What people walk of a way from a lane until it leaves the garage (`inside` of it): along the lane till its door, or a bend before that, lies beside, then to it, where no wall of the storey
 * stands between; else as they would walk anyhow. O(bends · points of walls).
 */
export function alongLane(
  { at, isAlongX }: LanePlace,
  inside: readonly Point[],
  walls: readonly (readonly Ring[])[],
): readonly Point[] {
  const isFree = (line: readonly Point[]): boolean =>
    walls
      .flat()
      .every((ring) =>
        ring.every((b, i) => !line.some((to, k) => k > 0 && meets(line[k - 1]!, to, ring.at(i - 1)!, b))),
      );
  for (let i = inside.length - 1; i > 0; i--) {
    const [x, y] = inside[i]!;
    const line: readonly Point[] = [at, isAlongX ? [x, at[1]] : [at[0], y], [x, y]];
    if (isFree(line)) return [...line, ...inside.slice(i + 1)];
  }
  return inside;
}

/** Do two stretches cross? */
function meets(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
