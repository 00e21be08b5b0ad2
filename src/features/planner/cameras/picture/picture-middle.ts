import { placeInRings } from '../../../../geometry/plane/place-in-rings';
import type { View } from '../../../../geometry/viewing/lens';
import { wallRings } from '../../../../model/derive/drawing/drawn-walls';
import { wallTop, type DoorsStand } from '../../../../model/derive/opening-screens';
import { isAtGround } from '../../../../model/query/is-at-ground';
import { onStorey } from '../../../../model/query/on-storey';
import { spaceAt } from '../../../../model/query/space-at';
import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../../model/schema/ids';
import type { Point, Ring } from '../../../../model/schema/polygon';

/** What the middle of a picture shows. */
export interface PictureMiddle {
  readonly of: 'floor' | 'wall' | 'door' | 'thing';
  /** Where that is; null in the open. */
  readonly space: SpaceId | null;
  /** From the eye, metres. */
  readonly distance: number;
}

/** Before what is met lies the room that it is met in, or before that the wall that it is in, metres. */
const BEFORE = [0.1, 0.3, 0.6] as const;
/** From its own wall an eye looks off so far before the next one counts, metres. */
const OFF = 0.03;
/** No wall with an opening in it is thicker, metres. */
const DEEP = 0.6;
/** Of doors whose height is not said, metres. */
const DOOR_HEIGHT = 2.1;

interface Met {
  readonly of: PictureMiddle['of'] | 'hole';
  /** Along the floor, metres. */
  readonly away: number;
}

/**
 * What the axis of a camera meets first; null where it goes on to nowhere. Glass and openings of walls are passed, doors where they
 * aren't closed. O(n log n) of walls and furniture.
 */
export function pictureMiddle(
  document: CampusDocument,
  storey: StoreyId,
  { pose }: View,
  doors: DoorsStand,
): PictureMiddle | null {
  const { x, y, z, heading, tilt } = pose;
  const height = document.storeys[storey]?.height ?? 0;
  const [ux, uy] = [Math.cos(heading), Math.sin(heading)];
  const slope = Math.tan(tilt);
  const met: Met[] = tilt > 0 ? [{ of: 'floor', away: z / slope }] : [];
  const meet = (lines: Iterable<readonly [Point, Point]>, low: number, high: number, of: Met['of']): void => {
    for (const [a, b] of lines) {
      const away = crossing(a, b, x, y, ux, uy);
      const at = z - away * slope;
      if (away > OFF && at >= low && at <= high) met.push({ of, away });
    }
  };
  for (const wall of onStorey(document, 'walls', storey)) {
    if (!wall.transparent) meet(sides(wallRings(wall)), wall.base, wallTop(wall, height), 'wall');
  }
  for (const { outline } of onStorey(document, 'columns', storey)) {
    meet(sides([outline.outer, ...outline.holes]), 0, height, 'wall');
  }
  for (const { outline, height: own } of onStorey(document, 'obstacles', storey)) {
    const rings = [outline.outer, ...outline.holes];
    const top = own ?? height;
    meet(sides(rings), 0, top, 'thing');
    // Seen from above it is met on its top.
    const over = (z - top) / slope;
    if (over > 0 && placeInRings(rings, x + over * ux, y + over * uy, 0) === 'inside') {
      met.push({ of: 'thing', away: over });
    }
  }
  for (const { kind, rejected, line, sill, height: own } of onStorey(document, 'openings', storey)) {
    if (rejected) continue;
    const top = own === null ? (kind === 'door' ? DOOR_HEIGHT : height) : sill + own;
    const isShut = kind === 'door' && doors === 'closed';
    meet([line], isShut ? 0 : sill, top, isShut ? 'door' : 'hole');
  }
  const holes = met.filter(({ of }) => of === 'hole' || of === 'door');
  // A wall that an opening goes through isn't there, whether or not the plan has it cut.
  const isCut = ({ of, away }: Met): boolean =>
    of === 'wall' && holes.some((hole) => Math.abs(hole.away - away) <= DEEP);
  const [first] = met
    .filter((each) => each.of !== 'hole' && !isCut(each))
    .toSorted((a, b) => a.away - b.away);
  if (first === undefined || first.of === 'hole') return null;
  const [space = null] = BEFORE.flatMap((before) => {
    const inside = Math.max(0, first.away - before);
    return spaceAt(document, storey, x + inside * ux, y + inside * uy)?.id ?? [];
  });
  // Beside an upper storey there is no floor.
  const level = document.storeys[storey];
  if (first.of === 'floor' && space === null && !(level && isAtGround(level))) return null;
  return { of: first.of, space, distance: Math.hypot(first.away, first.away * slope) };
}

/** Edges of rings. */
function* sides(rings: readonly Ring[]): Generator<readonly [Point, Point]> {
  for (const ring of rings) {
    for (const [i, b] of ring.entries()) yield [ring[(i || ring.length) - 1]!, b];
  }
}

/** How far along a ray it crosses a piece of line, metres; `Infinity` where it doesn't. */
function crossing(a: Point, b: Point, x: number, y: number, ux: number, uy: number): number {
  const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
  const across = ux * ey - uy * ex;
  if (across === 0) return Infinity;
  const share = ((a[0] - x) * uy - (a[1] - y) * ux) / across;
  return share >= 0 && share <= 1 ? ((a[0] - x) * ey - (a[1] - y) * ex) / across : Infinity;
}
