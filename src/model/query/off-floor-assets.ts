import type { Asset } from '../schema/assets/asset-registry';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import { onStorey } from './on-storey';
import { standsOnFloor } from './stands-on-floor';

const known = new WeakMap<object, { readonly areas: readonly unknown[]; readonly found: readonly Asset[] }>();

/**
 * Assets of a storey that stand in no room nor on open ground, nor within a metre of any, ascending by id. O(assets ·
 * points of the storey's outlines) once per version of either.
 */
export function offFloorAssets(document: CampusDocument, storey: StoreyId): readonly Asset[] {
  const assets = onStorey(document, 'assets', storey);
  const areas = [onStorey(document, 'spaces', storey), onStorey(document, 'outdoors', storey)];
  const last = known.get(assets);
  if (last && areas.every((each, i) => each === last.areas[i])) return last.found;
  const found = assets.filter(({ retired, x, y }) => !retired && !standsOnFloor(document, storey, x, y));
  known.set(assets, { areas, found });
  return found;
}
