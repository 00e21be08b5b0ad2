import { contactOf } from '../../../geometry/plane/segment-contact';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { Point, Ring } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import { turning } from './turning';

/** A place in the middle of a lane of a garage. */
export interface LanePlace {
  readonly space: Space;
  readonly at: Point;
  /** The lane runs along this unit vector, and back. */
  readonly along: Point;
}

/** From one place of a lane to the next, metres. */
const EVERY = 12;
/** Narrower is a corner between a ramp and a wall, metres; a lane is at least so many times as long as its garage is wide there. */
const LEAST_WIDE = 3;
const LONG = 1;

/** Edges are of one direction, or square to it, where the sine of twice the angle between them is at most this: 2°. */
const ONE_WAY = Math.sin((4 * Math.PI) / 180);

/**
 * Places along the lanes of a storey's garages, which have bays on both sides of one and no walls beside it: the middle of the floor,
 * wherever it goes on along that middle at least as far as it is wide. Lanes run along most of a garage's outline, or square to it, however the building is turned.
 * O(garages · (length · points of their outlines + points²)).
 */
export const lanePlaces = ({ spaces }: StoreyPlan): readonly LanePlace[] =>
  spaces
    .filter(({ use }) => use === 'garage')
    .flatMap((space) => {
      const angle = lieOf(space.outline.outer);
      const { point, back } = turning(Math.PI / 2 + angle);
      const rings = [space.outline.outer, ...space.outline.holes].map((ring): Ring => ring.map(point));
      const across = rings.map((ring): Ring => ring.map(([x, y]) => [y, x]));
      const [along, square] = [back([1, 0]), back([0, 1])];
      return [
        ...middlesAlong(rings).map((at): LanePlace => ({ space, at: back(at), along })),
        ...middlesAlong(across).map(([y, x]): LanePlace => ({ space, at: back([x, y]), along: square })),
      ];
    });

/** The direction that most of an outline runs along or square to, as its longest edge of these has it: radians from east, within an eighth of a turn of it. O(points²). */
function lieOf(ring: Ring): number {
  const edges = ring.map(([x, y], i) => {
    const [ox, oy] = ring.at(i - 1)!;
    const [dx, dy] = [x - ox, y - oy];
    return { dx, dy, long: Math.hypot(dx, dy) };
  });
  let [angle, most, longest] = [0, 0, 0];
  for (const { dx, dy, long } of edges) {
    const alike = edges.filter(
      (each) =>
        2 * Math.abs((dx * each.dx + dy * each.dy) * (dx * each.dy - dy * each.dx)) <=
        ONE_WAY * (long * each.long) ** 2,
    );
    const sum = alike.reduce((total, each) => total + each.long, 0);
    if (long === 0 || sum < most || (sum === most && long <= longest)) continue;
    [most, longest] = [sum, long];
    const [ux, uy] = Math.abs(dx) >= Math.abs(dy) ? [dx, dy] : [dy, -dx];
    angle = Math.atan(uy / ux);
  }
  return angle;
}

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

/** A lane runs so far off the garage's edges, metres, not along their faces, but for the last bit to a bend or a door. */
const OFF = 1;
const LAST = 2;
/** A way ends so near to the face of the wall that its door is in, metres. */
const DOORWAY = 0.3;
/** Where a lane ends at a wall with the door in it, one turns to that so far before the wall, metres. */
const BEFORE_WALL = 3;

/**
 * What people walk of a way from a lane until it leaves the garage (`inside` of it): along the lane till its door, or a bend before that, lies beside, then to it, where that stays on the
 * garage's own floor and no wall or glass of the storey stands between; else as they would walk anyhow. `barring`: walls and glass. O(bends · points).
 */
export function alongLane(
  lane: LanePlace,
  inside: readonly Point[],
  barring: readonly (readonly Ring[])[],
): readonly Point[] {
  const { at, along, space } = lane;
  const rings = [space.outline.outer, ...space.outline.holes];
  const isPassable = (a: Point, b: Point): boolean => meetings(a, b, barring.flat()) === 0;
  // A lane begins on its garage's floor: what comes near no edge stays there.
  const isInside = (a: Point, b: Point): boolean => isPassable(a, b) && !comesNear(a, b, rings);
  const onLane = (far: number): Point => [at[0] + far * along[0], at[1] + far * along[1]];
  for (let i = inside.length - 1; i > 0; i--) {
    const to = inside[i]!;
    const far = (to[0] - at[0]) * along[0] + (to[1] - at[1]) * along[1];
    const before = Math.sign(far) * Math.max(0, Math.abs(far) - BEFORE_WALL);
    const beside = [far, before].map(onLane).find((each) => isInside(at, each));
    if (beside === undefined) continue;
    const last = shortOf(beside, to, LAST);
    // Nor is the face of its own wall in the way of a door.
    const end = i < inside.length - 1 ? to : shortOf(beside, to, DOORWAY);
    // The last bit may leave the garage once, by the door.
    if (isInside(beside, last) && isPassable(beside, end) && meetings(last, to, rings) <= 1) {
      return [at, beside, to, ...inside.slice(i + 1)];
    }
  }
  return inside;
}

/** Where a stretch is so many metres before its end; its beginning where it is shorter. */
function shortOf(a: Point, b: Point, far: number): Point {
  const share = Math.max(0, 1 - far / Math.hypot(b[0] - a[0], b[1] - a[1]));
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Does a stretch come nearer to some rings than one walks along an edge? */
const comesNear = (a: Point, b: Point, rings: readonly Ring[]): boolean =>
  rings.some((ring) =>
    ring.some(
      (d, i) => contactOf(Float64Array.of(...a, ...b, ...ring.at(i - 1)!, ...d), 0, 4, OFF) !== 'apart',
    ),
  );

/** How often a stretch crosses some rings. */
const meetings = (a: Point, b: Point, rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + ring.filter((d, i) => meets(a, b, ring.at(i - 1)!, d)).length, 0);

/** Do two stretches cross? */
function meets(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
