import { planOf } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { doorFacts } from '../../way-out/door-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { hasBeds } from '../rooms/has-beds';
import { isHall, isUsed } from '../rooms/is-used';

/** Where a corridor is entered or left. */
export interface CorridorEnd {
  /** What lies there: a room, one with beds, a stair, other floor of ways or the open. */
  readonly kind: 'room' | 'beds' | 'stair' | 'way';
  /** Triangles of the corridor where one stands before it. */
  readonly triangles: readonly number[];
  /** Of unit length, from there into the corridor; null where it has no door. */
  readonly into: Point | null;
  /** Floor of ways that begins there with no leaf between; null = there is a leaf, or a room. */
  readonly open: Space | null;
}

/** What narrows the first so many metres before a door is the door's niche. */
const NICHE = 1;
/** Of a niche that is deeper, so many metres beyond. */
const BEYOND = 0.1;

const NOT_WALKED: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['shaft', 'lift-shaft', 'void']);

/** A corridor and the floor that it is made of. */
export interface CorridorFloor {
  readonly corridor: Space;
  readonly nav: Nav;
  readonly triangles: readonly number[];
}

/** The doors of a corridor, and where it goes over into other spaces with no door between. O(doors · triangles of the corridor). */
export function corridorEnds(
  plan: WalkingPlan,
  storey: number,
  floor: CorridorFloor,
  spaceOf: (triangle: number) => Space | null,
): CorridorEnd[] {
  const { corridor, nav } = floor;
  const corners = Float64Array.from(floor.triangles.flatMap((t) => cornersOf(nav, t).flat()));
  const doors = plan.derived.parts[storey]!.throats.flatMap(({ opening }): CorridorEnd[] => {
    const { spaces, leadsOut } = doorFacts(plan, opening.id);
    const [left, right] = spaces;
    if (left === right || (left !== corridor.id && right !== corridor.id)) return [];
    const other = left === corridor.id ? right : left;
    const beyond = other === null ? null : lookUp(plan.document.spaces, other);
    const kind = leadsOut ? 'way' : kindOf(beyond);
    const [x, y] = openingMiddle(opening);
    const triangles = kind === null ? [] : before(floor, corners, x, y);
    const first = triangles[0];
    if (kind === null || first === undefined) return [];
    const open = opening.kind === 'passage' ? openFloor(beyond, kind) : null;
    return [{ kind, triangles, into: intoFrom(nav, first, opening.line), open }];
  });
  return [...doors, ...besideOthers(floor, spaceOf)];
}

function kindOf(other: Space | null): CorridorEnd['kind'] | null {
  if (other === null || NOT_WALKED.has(other.use)) return null;
  if (other.use === 'stair') return 'stair';
  if (other.use !== 'corridor' && isUsed(other)) return hasBeds(other) ? 'beds' : 'room';
  return isWayUse(other.use) ? 'way' : null;
}

const openFloor = (other: Space | null, kind: CorridorEnd['kind']): Space | null =>
  other !== null && (kind === 'way' || isHall(other.use)) ? other : null;

const WAYS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'corridor',
  'lobby',
  'lift-lobby',
  'ramp',
  'refuge',
  'outdoor',
]);
const isWayUse = (use: SpaceUse): boolean => WAYS.has(use);

/** The triangles that reach into the niche of a door, the nearest first. */
function before({ triangles }: CorridorFloor, corners: Float64Array, x: number, y: number): number[] {
  const away = triangles.map((triangle, i) => ({ triangle, distance: distanceTo(corners, 6 * i, x, y) }));
  const nearest = Math.min(...away.map(({ distance }) => distance));
  const most = Math.max(NICHE, nearest + BEYOND);
  return away
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ triangle }) => triangle);
}

function besideOthers(
  { corridor, nav, triangles }: CorridorFloor,
  spaceOf: (triangle: number) => Space | null,
): CorridorEnd[] {
  const beside = new Map<Space, number[]>();
  for (const t of triangles) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const twin = nav.twin[h]!;
      const other = twin < 0 || nav.jump[h] !== 0 ? null : spaceOf(Math.floor(twin / 3));
      if (other === null || other.id === corridor.id) continue;
      beside.set(other, [...(beside.get(other) ?? []), t]);
    }
  }
  return [...beside].flatMap(([other, own]): CorridorEnd[] => {
    const kind = kindOf(other);
    return kind === null ? [] : [{ kind, triangles: own, into: null, open: openFloor(other, kind) }];
  });
}

const corner: [number, number] = [0, 0];

/** A corner of a triangle in plan. */
function cornerAt(nav: Nav, h: number): Point {
  planOf(nav, nav.sheetOf[Math.floor(h / 3)]!, nav.x[h]!, nav.y[h]!, corner);
  return [corner[0] + nav.origin[0], corner[1] + nav.origin[1]];
}

const cornersOf = (nav: Nav, t: number): readonly [Point, Point, Point] => [
  cornerAt(nav, 3 * t),
  cornerAt(nav, 3 * t + 1),
  cornerAt(nav, 3 * t + 2),
];

/** Metres from a point to a triangle that it doesn't lie in; its corners (x, y each) stand at `i`. */
function distanceTo(corners: Float64Array, i: number, x: number, y: number): number {
  const ax = corners[i]!;
  const ay = corners[i + 1]!;
  const bx = corners[i + 2]!;
  const by = corners[i + 3]!;
  const cx = corners[i + 4]!;
  const cy = corners[i + 5]!;
  return Math.min(
    segmentDistance(x, y, ax, ay, bx, by),
    segmentDistance(x, y, bx, by, cx, cy),
    segmentDistance(x, y, cx, cy, ax, ay),
  );
}

/** Square to a door's line, to the side on which a triangle lies. */
function intoFrom(nav: Nav, triangle: number, [a, b]: readonly [Point, Point]): Point {
  const corners = cornersOf(nav, triangle);
  const [mx, my] = [0, 1].map((i) => (corners[0][i]! + corners[1][i]! + corners[2][i]!) / 3);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  return (mx! - a[0]) * nx + (my! - a[1]) * ny >= 0 ? [nx, ny] : [-nx, -ny];
}
