import type { View } from '../../../../geometry/viewing/lens';
import { rayToRings } from '../../../../geometry/plane/ray-to-rings';
import { wallRings } from '../../../../model/derive/drawing/drawn-walls';
import { wallTop, type DoorsStand } from '../../../../model/derive/opening-screens';
import { onStorey } from '../../../../model/query/on-storey';
import { spaceAt } from '../../../../model/query/space-at';
import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../../model/schema/ids';
import type { Ring } from '../../../../model/schema/polygon';

/** What the middle of a picture shows. */
export interface PictureMiddle {
  readonly of: 'floor' | 'wall' | 'door' | 'thing';
  /** Where that is; null in the open. */
  readonly space: SpaceId | null;
  /** From the eye, metres. */
  readonly distance: number;
}

/** From its own wall an eye looks off so far before the next one counts, metres. */
const OFF = 0.03;
/** So far before what is met lies the room that it is met in, metres. */
const BEFORE = 0.1;
/** Of doors whose height is not said, metres. */
const DOOR_HEIGHT = 2.1;

/** What the axis of a camera meets first; null where it goes on to nowhere. Glass is seen through. O(walls + furniture). */
export function pictureMiddle(
  document: CampusDocument,
  storey: StoreyId,
  { pose }: View,
  doors: DoorsStand,
): PictureMiddle | null {
  const { x, y, z, heading, tilt } = pose;
  const height = document.storeys[storey]?.height ?? 0;
  const [ux, uy] = [Math.cos(heading), Math.sin(heading)];
  const level = Math.cos(tilt);
  const slope = Math.tan(tilt);
  const floor = tilt > 0 ? z / slope : Infinity;
  let nearest = floor;
  let of: PictureMiddle['of'] = 'floor';
  const meet = (rings: readonly Ring[], low: number, high: number, what: PictureMiddle['of']): void => {
    const away = OFF + rayToRings(rings, x + OFF * ux, y + OFF * uy, ux, uy);
    const at = z - away * slope;
    if (away >= nearest || at < low || at > high) return;
    [nearest, of] = [away, what];
  };
  for (const wall of onStorey(document, 'walls', storey)) {
    if (!wall.transparent) meet(wallRings(wall), wall.base, wallTop(wall, height), 'wall');
  }
  for (const { outline } of onStorey(document, 'columns', storey)) {
    meet([outline.outer, ...outline.holes], 0, height, 'wall');
  }
  for (const { outline, height: own } of onStorey(document, 'obstacles', storey)) {
    meet([outline.outer, ...outline.holes], 0, own ?? height, 'thing');
  }
  if (doors === 'closed') {
    for (const { kind, rejected, line, sill, height: own } of onStorey(document, 'openings', storey)) {
      if (kind !== 'door' || rejected) continue;
      meet([[line[0], line[1]]], 0, own === null ? DOOR_HEIGHT : sill + own, 'door');
    }
  }
  if (!Number.isFinite(nearest)) return null;
  const inside = Math.max(0, nearest - BEFORE);
  const space = spaceAt(document, storey, x + inside * ux, y + inside * uy)?.id ?? null;
  // Straight down there is no way along the floor.
  return { of, space, distance: level > 1e-6 ? nearest / level : z };
}
