import { ok, type Result } from '../../base/result';
import type { CampusDocument } from '../schema/document';
import type { OpeningId, StoreyId } from '../schema/ids';
import type { Opening, OpeningKind } from '../schema/opening';
import { Draft } from './draft';
import { refuse, type MendIssue } from './mend-issue';
import type { Patch } from './patch';
import { seatOpening, sidesOf } from './seat-opening';
import type { WallSpot } from './wall-spot';

export interface NewOpening {
  readonly id: OpeningId;
  readonly storey: StoreyId;
  readonly kind: OpeningKind;
  /** Its middle stands here (`wallSpotAt`). */
  readonly spot: WallSpot;
  /** Metres. */
  readonly width: number;
}

/** Nobody makes a narrower one, metres. */
const LEAST_WIDTH = 0.2;

/** Above this a door has two leaves, metres. */
const WIDEST_LEAF = 1.2;

/** What a new opening is like until somebody says otherwise, metres. */
const USUAL: { readonly [K in OpeningKind]: Partial<Opening> } = {
  door: { leaf: 'single', height: 2.1 },
  passage: { height: 2.1 },
  window: { sill: 0.9, height: 1.5 },
};

/**
 * Puts a door, a passage or a window into a wall. A wall that was drawn as an area is cut by it (PLAN-GEOJSON, "Walls":
 * such walls come cut by their doors); one that was drawn as a line is cut by what lies on it. It names the spaces on
 * its two sides. Refused past the end of the wall, over another opening, or in less than 0.2 m. O(n log n), storey.
 */
export function addOpening(document: CampusDocument, input: NewOpening): Result<Patch, MendIssue> {
  const { id, storey, kind, spot, width } = input;
  const draft = new Draft(document);
  if (width < LEAST_WIDTH)
    return refuse('mend.opening-off-wall', spot.wall, { length: spot.frame.length, width });
  const line = seatOpening(document, draft, storey, spot, input, width);
  if (!line.ok) return line;
  const usual = {
    ...USUAL[kind],
    leaf: kind === 'door' && width > WIDEST_LEAF ? 'double' : USUAL[kind].leaf,
  };
  const opening = draft.put('openings', { ...usual, id, storey, kind, line: line.value, wall: spot.wall });
  draft.put('openings', { ...opening, spaces: sidesOf(document, opening) });
  return ok(draft.build('edit.add-opening'));
}
