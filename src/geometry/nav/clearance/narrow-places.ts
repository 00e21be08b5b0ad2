import type { Steps } from '../../../base/steps';
import { nextHalfEdge } from '../../plane/triangulation';
import { planOf } from '../locate';
import type { Nav } from '../nav';
import type { WayPoint } from '../shortest-path';
import { fanCorner, type Walk } from '../walk';
import { sightAround, type SeenEdge, type Sight } from './sight-around';

/**
 * The shortest line between two things that can't be walked through, where nothing else is as near to its middle:
 * whatever passes between the two must be narrower than the line is long.
 */
export interface NarrowPlace {
  /** Length of the line, metres. */
  readonly width: number;
  /** Half-edge that starts at the corner where it begins, of the triangle that it leaves through. */
  readonly corner: number;
  /** From its beginning to its end, in the frame of the corner's sheet, metres. */
  readonly dx: number;
  readonly dy: number;
  readonly ends: readonly [WayPoint, WayPoint];
}

const CORNERS_A_STEP = 64;
/** Corners less bent than this are straight walls, radians. */
const STRAIGHT = 1e-7;
/** A line may leave a wall this much off a right angle, radians: one too many does no harm. */
const SKEW = 1e-3;
/** A line that ends this near to the end of an edge ends at the corner, metres. */
const AT_CORNER = 1e-6;
/** Something must reach this far into a line's disk to be between its ends, metres. */
const BETWEEN = 1e-7;

/**
 * All narrow places of at most `upTo` metres. Where a disk of some width can go is told by them alone: the room for it
 * falls apart only where it is at its least between two things, which is at lines with nothing in the disk over them
 * (saddles of the distance from what stands around), at least one of whose ends is a corner that stands out.
 * Places that shut doors leave are among them when the walk has those doors shut. Cost: of what is seen within `upTo`
 * of each corner that stands out.
 */
export function* narrowPlaces(walk: Walk, upTo: number): Steps<NarrowPlace[]> {
  const found: NarrowPlace[] = [];
  const known = new Set<number>();
  let looked = 0;
  for (let fan = 0; fan < walk.fanCount; fan++) {
    if (!standsOut(walk, fan)) continue;
    if (++looked % CORNERS_A_STEP === 0) yield;
    const sight = sightAround(walk, fan, upTo);
    for (const { through, corner, dx, dy } of sight.corners) {
      const other = walk.fanOf[corner]!;
      const pair = Math.min(fan, other) * walk.fanCount + Math.max(fan, other);
      if (known.has(pair) || !faces(walk, through, dx, dy) || !faces(walk, corner, -dx, -dy)) continue;
      if (!isFree(sight, dx, dy)) continue;
      known.add(pair);
      const end = pointAt(walk.nav, corner, 0, 0);
      found.push(placeOf(walk.nav, through, dx, dy, end));
    }
    for (const seen of sight.edges) {
      const foot = footOn(seen, upTo);
      if (foot === null || !faces(walk, seen.through, ...foot) || !isFree(sight, ...foot)) continue;
      const [dx, dy] = foot;
      const end = pointAt(walk.nav, seen.edge, dx - seen.ax, dy - seen.ay);
      found.push(placeOf(walk.nav, seen.through, dx, dy, end));
    }
  }
  return found;
}

/** Is the fan's vertex a corner of something that stands out into the floor? */
const standsOut = (walk: Walk, fan: number): boolean =>
  walk.fanAngle[fan]! > Math.PI + STRAIGHT && walk.twin[fanCorner(walk, fan)]! < 0;

/** Does a line that leaves through a corner go straight away from what stands there, on both sides of it? */
function faces(walk: Walk, corner: number, dx: number, dy: number): boolean {
  const { x, y } = walk.nav;
  const n = nextHalfEdge(corner);
  const [ex, ey] = [x[n]! - x[corner]!, y[n]! - y[corner]!];
  const angle = walk.cornerFrom[corner]! + Math.atan2(ex * dy - ey * dx, ex * dx + ey * dy);
  const square = Math.PI / 2 - SKEW;
  return angle >= square && walk.fanAngle[walk.fanOf[corner]!]! - angle >= square;
}

/** The foot of the perpendicular on an edge that is seen, null where it lies off what is seen, too far, or at its ends. */
function footOn(seen: SeenEdge, upTo: number): [number, number] | null {
  const { ax, ay } = seen;
  const [ex, ey] = [seen.bx - ax, seen.by - ay];
  const length = Math.hypot(ex, ey);
  const along = -(ax * ex + ay * ey) / length;
  if (along < AT_CORNER || along > length - AT_CORNER) return null;
  const [dx, dy] = [ax + (along * ex) / length, ay + (along * ey) / length];
  if (Math.hypot(dx, dy) > upTo) return null;
  const ahead = (px: number, py: number): number => (px - dx) * ex + (py - dy) * ey;
  const off = AT_CORNER * length;
  return ahead(seen.rx, seen.ry) <= off && ahead(seen.lx, seen.ly) >= -off ? [dx, dy] : null;
}

/** Is the disk over the line free of everything that is seen from where it begins? */
function isFree({ corners, edges }: Sight, dx: number, dy: number): boolean {
  const [mx, my] = [dx / 2, dy / 2];
  const radius = Math.hypot(mx, my) - BETWEEN;
  if (corners.some((seen) => Math.hypot(seen.dx - mx, seen.dy - my) < radius)) return false;
  return edges.every(({ rx, ry, lx, ly }) => {
    const [ex, ey] = [lx - rx, ly - ry];
    const square = ex * ex + ey * ey;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((mx - rx) * ex + (my - ry) * ey) / square));
    return Math.hypot(rx + share * ex - mx, ry + share * ey - my) >= radius;
  });
}

const placeOf = (nav: Nav, corner: number, dx: number, dy: number, end: WayPoint): NarrowPlace => ({
  width: Math.hypot(dx, dy),
  corner,
  dx,
  dy,
  ends: [pointAt(nav, corner, 0, 0), end],
});

/** A point by its distance from the start of a half-edge, in plan. */
function pointAt(nav: Nav, halfEdge: number, dx: number, dy: number): WayPoint {
  const sheet = nav.sheetOf[Math.floor(halfEdge / 3)]!;
  const plan: [number, number] = [0, 0];
  planOf(nav, sheet, nav.x[halfEdge]! + dx, nav.y[halfEdge]! + dy, plan);
  return [nav.sheets[sheet]!.storey, plan[0] + nav.origin[0], plan[1] + nav.origin[1]];
}
