import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Polygon } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import { obstacleForm } from '../../../model/query/obstacle-form';

/** Something hot, or that sparks. */
export interface HeatSource {
  /** Id of the space, asset or thing. */
  readonly id: string;
  readonly outline: Polygon;
  /** The room that it is in; null = none. */
  readonly space: SpaceId | null;
}

/** Rooms that are hot themselves, so that whatever is in them is at a source of heat. */
const HOT_ROOMS: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['boiler', 'generator', 'electrical']);

/** Sources of heat and sparks on a storey: chargers, boilers, what is drawn as hot, and rooms that are. O(entities of the storey). */
export function heatSources(document: CampusDocument, storey: StoreyId): readonly HeatSource[] {
  const roomOf = (x: number, y: number): SpaceId | null => spaceAt(document, storey, x, y)?.id ?? null;
  const assets = [
    ...assetsOf(document, 'charger', storey),
    ...assetsOf(document, 'special-equipment', storey).filter(({ form }) => form === 'boiler'),
  ].map(({ id, x, y }): HeatSource => ({ id, outline: { outer: [[x, y]], holes: [] }, space: roomOf(x, y) }));
  const things = onStorey(document, 'obstacles', storey)
    .filter((thing) => obstacleForm(thing) === 'heat-source')
    .map(({ id, outline }) => ({ id, outline, space: roomOf(...outline.outer[0]!) }));
  const rooms = onStorey(document, 'spaces', storey)
    .filter(({ use }) => HOT_ROOMS.has(use))
    .map(({ id, outline }) => ({ id, outline, space: id }));
  return [...assets, ...things, ...rooms];
}
