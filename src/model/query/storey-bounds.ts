import { EMPTY_BOUNDS, joinBounds, pointBounds, type Bounds } from '../../geometry/plane/bounds';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Polygon } from '../schema/polygon';
import { onStorey } from './on-storey';

const OUTLINED = [
  'spaces',
  'outdoors',
  'columns',
  'obstacles',
  'flights',
  'landings',
  'lifts',
  'exits',
] as const;

/** Box around all that is drawn on a storey, metres; null when nothing is. O(points). */
export function storeyBounds(document: CampusDocument, storey: StoreyId): Bounds | null {
  let bounds = EMPTY_BOUNDS;
  const add = ({ outer }: Pick<Polygon, 'outer'>): void => {
    bounds = joinBounds(bounds, pointBounds(outer));
  };
  for (const kind of OUTLINED) for (const { outline } of onStorey(document, kind, storey)) add(outline);
  for (const { body } of onStorey(document, 'walls', storey)) {
    add(body.form === 'polygon' ? body.outline : { outer: body.line });
  }
  for (const { line } of onStorey(document, 'openings', storey)) add({ outer: line });
  for (const { x, y } of onStorey(document, 'assets', storey)) add({ outer: [[x, y]] });
  return bounds.minX <= bounds.maxX ? bounds : null;
}
