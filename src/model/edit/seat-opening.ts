import { ok, type Result } from '../../base/result';
import { FloorAreas } from '../derive/floor-areas';
import { frameBox, lineFrame, pointAt, type LineFrame } from '../derive/line-frame';
import { openingSides } from '../derive/opening-sides';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { Outdoor } from '../schema/outdoor';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';
import type { Draft } from './draft';
import { refuse, type MendIssue } from './mend-issue';
import { cutHole, solidWithin } from './wall-hole';
import { metSpans, storeyWalls, takenSpans, type WallSpot } from './wall-spot';

/** A hole is cut this much deeper than the wall, metres. */
const THROUGH = 0.005;

/** Rounding that a jamb may be past the end of its wall, metres. */
const FITS = 1e-6;

/** A jamb may stand this far within the corner that another wall makes, metres. */
const AT_CORNER = 0.02;

/** So much of a hole must be wall for it to be a hole in a wall. */
const SOLID_SHARE = 0.97;

/**
 * Where an opening of that width stands when its middle is at the spot: its line along the wall's axis, after whatever
 * must be cut (`cuts`) was cut in the draft. Refused past the ends of the wall, and where another opening is.
 */
export function seatOpening(
  document: CampusDocument,
  draft: Draft,
  storey: StoreyId,
  spot: WallSpot,
  opening: Pick<Opening, 'id' | 'kind'>,
  width: number,
  cuts = opening.kind !== 'window',
): Result<readonly [Point, Point], MendIssue> {
  const { frame } = spot;
  const [from, to] = [spot.u - width / 2, spot.u + width / 2];
  if (from < -FITS || to > frame.length + FITS)
    return refuse('mend.opening-off-wall', spot.wall, { length: frame.length, width });
  const other = takenSpans(document, storey, spot, opening.id).find(
    ({ span }) => span[0] < to - FITS && span[1] > from + FITS,
  );
  if (other !== undefined) return refuse('mend.opening-overlaps', other.id);
  const met = spot.drawn ? [] : metSpans(storeyWalls(document, storey).bodies, spot);
  if (met.some(([start, end]) => start < to - AT_CORNER && end > from + AT_CORNER))
    return refuse('mend.opening-off-wall', spot.wall, { length: frame.length, width });
  // A new window stays in its wall, for nobody walks through it; an area is cut by all else.
  if (spot.drawn && cuts) {
    const half = spot.thickness / 2;
    const exact = frameBox(frame, from, to, -half, half);
    if (solidWithin(document, storey, exact) < SOLID_SHARE * width * spot.thickness)
      return refuse('mend.opening-off-wall', spot.wall, { length: frame.length, width });
    const hole = frameBox(frame, from, to, -half - THROUGH, half + THROUGH);
    if (!cutHole(document, draft, storey, hole, `${opening.id.slice(opening.id.indexOf('_') + 1)}-w`))
      return refuse('mend.opening-off-wall', spot.wall, { length: frame.length, width });
  }
  return ok([pointAt(frame, from, 0), pointAt(frame, to, 0)]);
}

/** The two spaces beside a line, as an opening there would name them; null where none is there. */
export const sidesOf = (document: CampusDocument, opening: Opening): Opening['spaces'] =>
  sidesAmong(
    onStorey(document, 'spaces', opening.storey),
    onStorey(document, 'outdoors', opening.storey),
    opening,
  );

/** As `sidesOf`, among these alone. O(n log n). */
export function sidesAmong(
  spaces: readonly Space[],
  outdoors: readonly Outdoor[],
  opening: Opening,
): Opening['spaces'] {
  const frame: LineFrame | null = lineFrame(...opening.line);
  if (frame === null) return null;
  const areas = new FloorAreas(spaces, outdoors);
  const { left, right } = openingSides(areas, { ...opening, spaces: null }, frame);
  const [one, other] = [left.area, right.area].map((area) => (area === null ? null : areas.spaceId(area)));
  return one == null && other == null ? null : [one ?? null, other ?? null];
}
