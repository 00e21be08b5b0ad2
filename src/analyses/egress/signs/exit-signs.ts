import { sightRay } from '../../../geometry/visibility/sight-ray';
import type { Sight } from '../../../geometry/visibility/sight';
import { assetsOf } from '../../../model/query/assets-of';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';

export type ExitSign = AssetOf<'exit-sign'>;

/** Signs hang on walls and over doors; sight is asked for so far before them, metres. */
const BEFORE_WALL = 0.15;

/** Signs of a storey that tell a way out; those of the storey's number don't. O(assets of the storey). */
export const exitSigns = (document: CampusDocument, storey: StoreyId): readonly ExitSign[] =>
  assetsOf(document, 'exit-sign', storey).filter(({ shows }) => shows !== 'storey');

/** Metres in plan. O(1). */
export const awayFrom = ({ x, y }: ExitSign, [px, py]: Point): number => Math.hypot(px - x, py - y);

/**
 * Can a sign be read from a place: it is before its face, or before either where it has two or nobody says how it hangs, and
 * nothing that is higher than eyes stands between. Cost: as `sightRay`.
 */
export function isRead(sight: Sight, { x, y, facing, doubleSided }: ExitSign, [px, py]: Point): boolean {
  let [sx, sy] = [x, y];
  if (facing !== null) {
    const [fx, fy] = [Math.cos(facing), Math.sin(facing)];
    const before = (px - x) * fx + (py - y) * fy;
    if (before <= 0 && !doubleSided) return false;
    const side = before <= 0 ? -BEFORE_WALL : BEFORE_WALL;
    [sx, sy] = [x + side * fx, y + side * fy];
  }
  return sightRay(sight, px, py, sx, sy).clear;
}

/** Where an arrow sends who reads it: a direction in plan, radians from east. */
export interface Arrow {
  readonly shows: 'left' | 'right' | 'ahead';
  readonly heading: number;
}

/** The arrows of a sign, as seen by who stands before it; none where nobody says how it hangs. O(1). */
export function arrowsOf({ shows, facing }: ExitSign): readonly Arrow[] {
  if (facing === null) return [];
  // Who reads it looks against its face: a face to the south is read looking north, and east is to the right.
  const right: Arrow = { shows: 'right', heading: facing + Math.PI / 2 };
  const left: Arrow = { shows: 'left', heading: facing - Math.PI / 2 };
  if (shows === 'right') return [right];
  if (shows === 'left') return [left];
  if (shows === 'both') return [left, right];
  return shows === 'ahead' ? [{ shows, heading: facing + Math.PI }] : [];
}
