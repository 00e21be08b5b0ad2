import { areaFaces, type PolygonRings } from '../../geometry/plane/area-faces';
import { closedHole } from '../derive/closed-hole';
import type { CampusDocument } from '../schema/document';
import { makeId, type StoreyId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { Polygon, Ring } from '../schema/polygon';
import type { Draft } from './draft';
import { storeyWalls } from './wall-spot';

/** What is left of a wall that is smaller than this is dust, m². */
const DUST = 1e-4;

const ringsOf = ({ outer, holes }: Polygon): PolygonRings => [outer, ...holes];

/**
 * Cuts a hole through the walls of a storey that were drawn as areas: the largest piece of each keeps its id, others get
 * `fresh` and a number. False when a whole wall would go. O(walls nearby · n log n).
 */
export function cutHole(
  document: CampusDocument,
  draft: Draft,
  storey: StoreyId,
  hole: Ring,
  fresh: string,
): boolean {
  const { bodies, drawn } = storeyWalls(document, storey);
  let made = 0;
  for (const number of bodies.shapes.shapesNear(hole[0]!, hole[2]!, 0)) {
    const wall = number < bodies.drawnCount ? drawn[number] : undefined;
    if (wall === undefined || wall.body.form === 'line') continue;
    const whole = ringsOf(wall.body.outline);
    const pieces = areaFaces([[whole], [[hole]]], (inside) => inside(0) && !inside(1))
      .filter(({ area }) => area > DUST)
      .toSorted((a, b) => b.area - a.area);
    if (pieces.length === 0) return false;
    pieces.forEach(({ outer, holes }, i) => {
      const id = i === 0 ? wall.id : makeId('wall', `${fresh}-${++made}`);
      draft.put('walls', { ...wall, id, body: { form: 'polygon', outline: { outer, holes } } });
    });
  }
  return true;
}

/** Square metres of drawn wall within a hole. */
export function solidWithin(document: CampusDocument, storey: StoreyId, hole: Ring): number {
  const { bodies } = storeyWalls(document, storey);
  const walls = bodies.shapes
    .shapesNear(hole[0]!, hole[2]!, 0)
    .map((number) => bodies.shapes.shapes[number]!.rings);
  const faces = areaFaces([[[hole]], walls], (inside) => inside(0) && inside(1));
  return faces.reduce((sum, { area }) => sum + area, 0);
}

/** Fills the hole that an opening leaves in a wall drawn as an area, where it has one. O(walls nearby · n log n). */
export function fillHole(document: CampusDocument, draft: Draft, opening: Opening): void {
  const { bodies, drawn } = storeyWalls(document, opening.storey);
  const throat = closedHole(bodies, opening.line, [])?.throat ?? null;
  if (throat === null) return;
  const near = bodies.shapes
    .shapesNear(throat[0]!, throat[2]!, 1e-3)
    .flatMap((number) => (number < bodies.drawnCount ? [drawn[number]!] : []));
  const inOrder = near.toSorted((a, b) => Number(b.id === opening.wall) - Number(a.id === opening.wall));
  for (const wall of inOrder) {
    if (wall.body.form === 'line') continue;
    const faces = areaFaces([[ringsOf(wall.body.outline), [throat]]], (inside) => inside(0));
    if (faces.length !== 1) continue;
    const { outer, holes } = faces[0]!;
    draft.put('walls', { ...wall, body: { form: 'polygon', outline: { outer, holes } } });
    return;
  }
}
