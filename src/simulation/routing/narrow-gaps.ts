import type { Barrier } from '../../geometry/nav/floor-input';
import type { Walk } from '../../geometry/nav/walk';
import { nextHalfEdge } from '../../geometry/plane/triangulation';

/** Rounding of the surface: who fits exactly goes through, metres. */
const ROUNDING = 1e-6;

/**
 * Lines that no way crosses, across gaps between walls that a body `width` metres wide can't pass: of each triangle the edges that are
 * shorter with both ends on walls, and the heights onto a wall that are shorter from a corner that is on one too. Whoever crossed
 * such a line with their centre would be in one of the walls, so that no way is lost that somebody could go. Per storey of the nav; none
 * on flights and landings. O(half-edges).
 */
export function narrowGaps(walk: Walk, width: number, door: number): Barrier[][] {
  const { nav, twin } = walk;
  const gaps: Barrier[][] = nav.input.floors.map(() => []);
  for (let h = 0; h < twin.length; h++) {
    const sheet = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!;
    if (sheet.flight >= 0 || sheet.landing >= 0 || !isOnWall(walk, h)) continue;
    const n = nextHalfEdge(h);
    const [x, y] = [nav.x[h]!, nav.y[h]!];
    const end = twin[h]! > h && isOnWall(walk, n) ? ([nav.x[n]!, nav.y[n]!] as const) : null;
    for (const to of [end, footOpposite(walk, h)]) {
      if (to === null || Math.hypot(to[0] - x, to[1] - y) > width - ROUNDING) continue;
      const [ox, oy] = nav.origin;
      gaps[sheet.storey]!.push({ ax: x + ox, ay: y + oy, bx: to[0] + ox, by: to[1] + oy, door, reach: 0 });
    }
  }
  return gaps;
}

/** Does a half-edge begin on a wall? Fans without one go all the way round. */
const isOnWall = ({ twin, fanOf, fanCorners, fanStart }: Walk, h: number): boolean =>
  twin[fanCorners[fanStart[fanOf[h]!]!]!]! < 0;

/** Where the height from the begin of a half-edge meets the opposite side of its triangle, if that is a wall; null = nowhere within it. */
function footOpposite({ nav, twin }: Walk, h: number): readonly [number, number] | null {
  const a = nextHalfEdge(h);
  if (twin[a]! >= 0) return null;
  const b = nextHalfEdge(a);
  const [ax, ay] = [nav.x[a]!, nav.y[a]!];
  const [dx, dy] = [nav.x[b]! - ax, nav.y[b]! - ay];
  const share = ((nav.x[h]! - ax) * dx + (nav.y[h]! - ay) * dy) / (dx * dx + dy * dy);
  return share <= 0 || share >= 1 ? null : [ax + share * dx, ay + share * dy];
}
