import { ok, type Result } from '../../base/result';
import { inFrame, middle } from '../derive/line-frame';
import type { Span } from '../derive/spans';
import type { CampusDocument } from '../schema/document';
import type { OpeningId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import { applyPatch } from './apply-patch';
import { Draft } from './draft';
import { joinPatches } from './join-patches';
import { refuse, type MendIssue } from './mend-issue';
import { isEmptyPatch, type Patch } from './patch';
import { seatOpening, sidesOf } from './seat-opening';
import { fillHole } from './wall-hole';
import { freeSpan, wallSpotAt, type WallSpot } from './wall-spot';

export interface OpeningMove {
  readonly opening: OpeningId;
  /** Its middle goes there; left out = stays. */
  readonly spot?: WallSpot;
  /** From jamb to jamb, metres; left out = stays. */
  readonly width?: number;
}

/** The document without the hole of an opening in a drawn wall, and the patch that fills it. */
interface Filled {
  readonly fill: Patch;
  readonly document: CampusDocument;
}

const known = new WeakMap<CampusDocument, Map<OpeningId, Filled>>();

/** Kept for the document: a drag asks with every move. O(walls nearby · n log n) once. */
function filled(document: CampusDocument, opening: Opening): Filled {
  const kept = known.get(document) ?? new Map<OpeningId, Filled>();
  known.set(document, kept);
  const before = kept.get(opening.id);
  if (before !== undefined) return before;
  const draft = new Draft(document);
  fillHole(document, draft, opening);
  const fill = draft.build('edit.move-opening');
  const made = { fill, document: applyPatch(document, fill) };
  kept.set(opening.id, made);
  return made;
}

/** The wall near (x, y) that an opening can be moved to, its own hole taken to be filled. O(log n + hits). */
export const spotFor = (
  document: CampusDocument,
  opening: Opening,
  [x, y]: Point,
  reach: number,
): WallSpot | null => wallSpotAt(filled(document, opening).document, opening.storey, x, y, reach);

/** The wall that an opening stands in; null when it stands in none. O(log n + hits). */
export const spotOf = (document: CampusDocument, opening: Opening): WallSpot | null =>
  spotFor(document, opening, middle(...opening.line), 0.1);

/** The free stretch around an opening in its wall, by metres along it; null when it stands in none. */
export function roomAround(
  document: CampusDocument,
  opening: Opening,
): { readonly spot: WallSpot; readonly free: Span } | null {
  const spot = spotOf(document, opening);
  const free = spot && freeSpan(document, opening.storey, spot, opening.id);
  return spot && free && { spot, free };
}

/**
 * Moves an opening along its wall or into another one, or makes it wider or narrower; its hole in a drawn wall is filled
 * and cut anew. A clear width, a given width and a given depth that no longer hold are forgotten. Refused as by `addOpening`.
 */
export function moveOpening(document: CampusDocument, move: OpeningMove): Result<Patch, MendIssue> {
  const before = new Draft(document).get('openings', move.opening);
  const spot = move.spot ?? spotOf(document, before);
  if (spot === null) return refuse('mend.opening-off-wall', before.id, { length: 0, width: move.width ?? 0 });
  const { fill, document: whole } = filled(document, before);
  const draft = new Draft(whole);
  const [a, b] = [inFrame(spot.frame, before.line[0]), inFrame(spot.frame, before.line[1])];
  const width = move.width ?? Math.hypot(a[0] - b[0], a[1] - b[1]);
  // A window that was drawn in a hole of its wall keeps to that.
  const cuts = before.kind !== 'window' || !isEmptyPatch(fill);
  const seated = seatOpening(whole, draft, before.storey, spot, before, width, cuts);
  if (!seated.ok) return seated;
  const [start, end] = seated.value;
  // Jambs keep their order, for the sides are told from it.
  const line = a[0] <= b[0] ? [start, end] : [end, start];
  const wider = move.width !== undefined;
  const opening = draft.put('openings', {
    ...before,
    line,
    wall: spot.wall,
    depth: null,
    width: wider ? null : before.width,
    clearWidth: wider ? null : before.clearWidth,
  });
  draft.put('openings', { ...opening, spaces: sidesOf(whole, opening) });
  return ok(joinPatches('edit.move-opening', [fill, draft.build('edit.move-opening')]));
}
