import { finished, type Steps } from '../../base/steps';
import { buildSightSteps } from '../../geometry/visibility/build-sight';
import type { Sight } from '../../geometry/visibility/sight';
import { visibilityPolygon } from '../../geometry/visibility/visibility-polygon';
import type { EyePlace } from '../../geometry/visibility/eye';
import { deriveSight } from '../../model/derive/derive-sight';
import { storeyPartsOf, type StoreyParts } from '../../model/derive/storey-parts';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';

/** What is seen from a place, all round, at any range, in plan. */
export interface SeenResult {
  /** m²; null where walls don't stop sight in every direction, 0 inside a wall. */
  readonly area: number | null;
  /** Corners x, y, x, y, …, metres, counter-clockwise. */
  readonly vertices: Float64Array;
  readonly place: EyePlace;
}

const known = new WeakMap<StoreyParts, Sight>();

/** A storey prepared for seeing; kept with the storey's parts, so that an edit of another leaves it. O(n log n) once. */
export const sightOf = (document: CampusDocument, storey: StoreyId): Sight =>
  finished(sightSteps(document, storey));

/** `sightOf` in parts. */
export function* sightSteps(document: CampusDocument, storey: StoreyId): Steps<Sight> {
  const parts = storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);
  const made = parts && known.get(parts);
  if (made) return made;
  const walls = deriveSight(document, storey);
  yield;
  const sight = yield* buildSightSteps(walls);
  if (parts) known.set(parts, sight);
  return sight;
}

/** What an eye sees with walls at full height, doors shut, windows and glass seen through. */
export function see(document: CampusDocument, storey: StoreyId, x: number, y: number): SeenResult {
  const { area, vertices, place } = visibilityPolygon(sightOf(document, storey), x, y);
  return { area, vertices, place };
}
