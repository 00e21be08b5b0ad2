import { ok, type Result } from '../../base/result';
import { inFrame, middle } from '../derive/line-frame';
import type { CampusDocument } from '../schema/document';
import type { OpeningId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import { applyPatch } from './apply-patch';
import { Draft } from './draft';
import { joinPatches } from './join-patches';
import { refuse, type MendIssue } from './mend-issue';
import type { Patch } from './patch';
import { seatOpening, sidesOf } from './seat-opening';
import { fillHole } from './wall-hole';
import { wallSpotAt, type WallSpot } from './wall-spot';

export interface OpeningMove {
  readonly opening: OpeningId;
  /** Its middle goes there; left out = stays. */
  readonly spot?: WallSpot;
  /** From jamb to jamb, metres; left out = stays. */
  readonly width?: number;
}

/** The wall that an opening stands in, once its own hole is filled; null when it stands in none. O(log n + hits). */
export function spotOf(document: CampusDocument, opening: Opening): WallSpot | null {
  const [x, y] = middle(...opening.line);
  return wallSpotAt(filled(document, opening), opening.storey, x, y, 0.1);
}

/** The document without the hole of that opening in a drawn wall. */
export function filled(document: CampusDocument, opening: Opening): CampusDocument {
  const draft = new Draft(document);
  if (opening.kind !== 'window') fillHole(document, draft, opening);
  return applyPatch(document, draft.build('edit.move-opening'));
}

/**
 * Moves an opening along its wall or into another one, or makes it wider or narrower; its hole in a drawn wall is filled
 * and cut anew. A clear width, a given width and a given depth that no longer hold are forgotten. Refused as by `addOpening`.
 */
export function moveOpening(document: CampusDocument, move: OpeningMove): Result<Patch, MendIssue> {
  const before = new Draft(document).get('openings', move.opening);
  const spot = move.spot ?? spotOf(document, before);
  if (spot === null) return refuse('mend.opening-off-wall', before.id, { length: 0, width: move.width ?? 0 });
  const base = new Draft(document);
  if (before.kind !== 'window') fillHole(document, base, before);
  const fill = base.build('edit.move-opening');
  const whole = applyPatch(document, fill);
  const draft = new Draft(whole);
  const [a, b] = [inFrame(spot.frame, before.line[0]), inFrame(spot.frame, before.line[1])];
  const width = move.width ?? Math.hypot(a[0] - b[0], a[1] - b[1]);
  const seated = seatOpening(whole, draft, before.storey, spot, before, width);
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
