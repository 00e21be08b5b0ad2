import { ok, type Result } from '../../base/result';
import { areaFaces } from '../../geometry/plane/area-faces';
import { pointBounds } from '../../geometry/plane/bounds';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { pole } from '../../geometry/plane/pole';
import type { Face } from '../../geometry/plane/polygons-of-faces';
import { wallBodies } from '../derive/wall-bodies';
import { namingOf } from '../query/naming';
import { onStorey } from '../query/on-storey';
import type { CampusDocument } from '../schema/document';
import type { SpaceId, StoreyId } from '../schema/ids';
import type { Polygon, Ring } from '../schema/polygon';
import type { Space } from '../schema/space';
import { bridgesBetween } from './bridges-between';
import { checkEntity } from './check-entity';
import { Draft } from './draft';
import { followMerge } from './follow-spaces';
import { refuse, type MendIssue } from './mend-issue';
import type { Patch } from './patch';

/**
 * Makes two spaces of a storey one, which keeps the name, number, use and department of the first: where they
 * touch or overlap, through the throats of openings between them, or across a gap of at most 0.8 m where no wall
 * stands (any more). People and beds add up; whatever named the second names the first; a passage that was found or
 * kept between the two goes, a door stays. It keeps the id of the first, or that of the second where only that one is
 * `recorded` (records speak of it): what they name stays. Refused where both are, and where nothing joins the two.
 * O(n log n + walls of the storey).
 */
export function mergeSpaces(
  document: CampusDocument,
  keep: SpaceId,
  gone: SpaceId,
  recorded: ReadonlySet<string>,
): Result<Patch, MendIssue> {
  const draft = new Draft(document);
  const one = draft.get('spaces', keep);
  const other = draft.get('spaces', gone);
  if (one.storey !== other.storey) return refuse('mend.other-storey', other.id);
  const outline = mergedOutline(document, one, other);
  if (outline === null || keep === gone) return refuse('mend.spaces-apart', other.id);
  if (recorded.has(keep) && recorded.has(gone)) return refuse('mend.both-recorded', other.id);
  const [stays, goes] = recorded.has(gone) ? [gone, keep] : [keep, gone];
  const merged: Space = {
    ...one,
    id: stays,
    outline,
    beds: sum(one.beds, other.beds),
    occupants: sum(one.occupants, other.occupants),
    mustBeLocked: one.mustBeLocked || other.mustBeLocked,
  };
  const checked = checkEntity(document, 'spaces', merged);
  if (!checked.ok) return refuse('mend.shape-not-legal', one.id);
  draft.put('spaces', merged);
  followMerge(document, draft, goes, stays);
  for (const { id, spaces, origin } of onStorey(document, 'openings', one.storey)) {
    const between = spaces !== null && spaces.includes(keep) && spaces.includes(gone);
    // One that an asset names (a sign over it) stays for its sake.
    if (origin === 'derived' && between && namingOf(document, id).length === 0) draft.remove('openings', id);
  }
  draft.remove('spaces', goes);
  return ok(draft.build('edit.merge-spaces'));
}

/** The outline of both; null where they don't hang together. */
export function mergedOutline(document: CampusDocument, one: Space, other: Space): Polygon | null {
  const { throats, gaps, touch } = bridgesBetween(document, one, other);
  const own = [one, other].map(({ outline }) => [outline.outer, ...outline.holes]);
  const floor = [...own, ...throats.map((ring) => [ring])];
  // Nothing between them but perhaps an overlap: no walls to be asked for.
  const across = touch ? [] : gaps;
  const faces = areaFaces(
    [floor, across.map((ring) => [ring]), wallsAt(document, one.storey, across)],
    (inside) => inside(0) || (inside(1) && !inside(2)),
  );
  // Slivers of a gap beside a wall that stands in it may hang on one of the two only.
  const whole = faces.find((face) => own.every((rings) => holds(face, rings)));
  return whole === undefined ? null : { outer: whole.outer, holes: whole.holes };
}

/** Bodies of the walls around these areas. */
function wallsAt(document: CampusDocument, storey: StoreyId, areas: readonly Ring[]): (readonly Ring[])[] {
  if (areas.length === 0) return [];
  const { shapes } = wallBodies(onStorey(document, 'walls', storey));
  const { minX, minY, maxX, maxY } = pointBounds(areas.flat());
  return shapes.shapesNear([minX, minY], [maxX, maxY], 0).map((number) => shapes.shapes[number]!.rings);
}

/** Does a polygon lie within the face? */
function holds({ outer, holes }: Face, rings: readonly Ring[]): boolean {
  const inner = pole(rings, 0.1);
  return placeInRings([outer, ...holes], inner.x, inner.y, 0) !== 'outside';
}

const sum = (a: number | null, b: number | null): number | null =>
  a === null && b === null ? null : (a ?? 0) + (b ?? 0);
