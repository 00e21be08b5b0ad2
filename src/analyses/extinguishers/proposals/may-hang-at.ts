import { lookUp } from '../../../model/schema/dictionary';
import type { PermittedPlace } from '../../placing/permitted-places';
import { sameCompartment, tierOf } from './candidate-spaces';
import type { StandingAsked, StandingPoint } from './standing-points';

/**
 * May what stands at a point stand at a place instead: where everybody finds it, or in the room that it stands in already; in its
 * unit (where `inUnit`) and its compartment; not near a magnet unless it is known to be fit for that; where its agent may stand; on wheels
 * where there is room for them. O(rooms with rules).
 */
export function mayHangAt(
  { rooms, unitOf, plan: { document } }: Pick<StandingAsked, 'rooms' | 'unitOf' | 'plan'>,
  point: StandingPoint,
  place: PermittedPlace,
  inUnit = true,
): boolean {
  const space = lookUp(document.spaces, place.space);
  if (space === null || space.mustBeLocked) return false;
  const tier = tierOf(space);
  if (tier !== 0 && (tier !== 1 || space.id !== point.space)) return false;
  if (inUnit && unitOf.get(place.space)?.id !== point.unit?.id) return false;
  if (!sameCompartment(document, place.storey, point.space, place.space)) return false;
  if (rooms.isMagnetic(place) && !point.nonMagnetic) return false;
  return (!point.wheeled || place.standing > 0) && rooms.permits(place, point.asset.agent);
}
